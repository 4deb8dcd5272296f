package org.pilotreadiness.internal.judging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.internal.language.Operands;
import org.pilotreadiness.internal.text.AsRead;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.ruleset.language.Operand;
import org.pilotreadiness.ruleset.language.Pattern;
import org.pilotreadiness.ruleset.language.Rule;

/** The development areas that rules name. Areas are compared as people read them; a blank one is unknown. */
public final class Areas {

    static final String FIELD = "developmentArea";
    private static final String OTHER = "(any other)";

    private final Map<String, String> named = new LinkedHashMap<>();
    private final boolean areCompared;

    /** The areas that these rules name. */
    public Areas(Collection<Rule> rules) {
        List<Rule> comparing = rules.stream()
                .filter(rule -> operands(rule).anyMatch(Areas::isArea))
                .toList();
        areCompared = !comparing.isEmpty();
        comparing.stream().flatMap(Areas::operands).forEach(operand -> {
            if (operand instanceof Operand.TextConstant text
                    && !AsRead.key(text.value()).isEmpty()) {
                named.putIfAbsent(AsRead.key(text.value()), text.value());
            }
        });
    }

    static boolean isKnown(Pilot pilot) {
        return !AsRead.key(pilot.developmentArea()).isEmpty();
    }

    /** Whether a verdict may depend on the area, which is unknown. */
    public boolean isOpen(Pilot pilot) {
        return areCompared && !isKnown(pilot);
    }

    /** The pilot as rules see it: its area as they write it; where it is unknown one for each area they name, and for any other. */
    public List<Pilot> of(Pilot pilot) {
        if (!areCompared) {
            return List.of(pilot);
        }
        if (isKnown(pilot)) {
            return List.of(in(named.get(AsRead.key(pilot.developmentArea())), pilot));
        }
        return any().stream().map(area -> in(area, pilot)).toList();
    }

    /** Each area that the rules name, and one that they do not. */
    List<String> any() {
        List<String> areas = new ArrayList<>(named.values());
        areas.add(OTHER);
        return areas;
    }

    /** These pilots with one spelling for areas that read the same, that of the rules or else the first; none where unknown. */
    public List<Pilot> alike(List<Pilot> pilots) {
        Map<String, String> spellings = new LinkedHashMap<>(named);
        spellings.put("", "");
        pilots.forEach(pilot -> spellings.putIfAbsent(AsRead.key(pilot.developmentArea()), pilot.developmentArea()));
        return pilots.stream()
                .map(pilot -> in(spellings.get(AsRead.key(pilot.developmentArea())), pilot))
                .toList();
    }

    static Pilot in(@Nullable String area, Pilot pilot) {
        return area == null || area.equals(pilot.developmentArea()) ? pilot : pilot.with(FIELD, area);
    }

    static Stream<Operand> operands(Rule rule) {
        return rule.patterns().stream()
                .flatMap(pattern -> Stream.concat(
                        pattern.bindings().stream().map(Pattern.Binding::field),
                        pattern.conditions().stream().flatMap(Operands::of)));
    }

    private static boolean isArea(Operand operand) {
        return operand instanceof Operand.Field field
                && field.fact() == Pilot.class
                && field.path().equals(FIELD);
    }
}
