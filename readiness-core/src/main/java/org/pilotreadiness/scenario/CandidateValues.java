package org.pilotreadiness.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.pilotreadiness.internal.binding.Fields;
import org.pilotreadiness.internal.binding.Property;
import org.pilotreadiness.internal.binding.RecordSchema;
import org.pilotreadiness.internal.language.Operands;
import org.pilotreadiness.pilot.Answer;
import org.pilotreadiness.pilot.Organisation;
import org.pilotreadiness.pilot.OrganisationKind;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.pilot.ProtectedElements;
import org.pilotreadiness.pilot.Receiver;
import org.pilotreadiness.ruleset.language.Operand;
import org.pilotreadiness.ruleset.language.Rule;

/**
 * The fields that rules read, each with the values worth trying: every answer and word, numbers at the rules' constants and
 * next to them, lists of such sizes, none to two receivers.
 */
final class CandidateValues {

    private static final Map<String, Property> FIELDS = Fields.below(Pilot.class);
    private static final String RECEIVERS = "spreading.receivers";
    private static final String OF_RECEIVERS = RECEIVERS + "[].";
    private static final int LONGEST_LIST = 50;

    private final Set<BigDecimal> numbers = new TreeSet<>(List.of(BigDecimal.ZERO, BigDecimal.ONE));
    private final Set<String> texts = new LinkedHashSet<>();

    private CandidateValues(List<Rule> rules) {
        rules.stream()
                .flatMap(rule -> rule.patterns().stream())
                .flatMap(pattern -> pattern.conditions().stream())
                .flatMap(Operands::of)
                .forEach(this::constant);
    }

    /** Values to try by the paths of fields, in the order of the paths. */
    static Map<String, List<Object>> of(Collection<String> paths, List<Rule> rules) {
        CandidateValues axes = new CandidateValues(rules);
        Map<String, List<Object>> values = new LinkedHashMap<>();
        Set<String> ofReceivers = new LinkedHashSet<>();
        for (String path : paths) {
            Property property = FIELDS.get(path);
            if (path.startsWith(OF_RECEIVERS)) {
                ofReceivers.add(path.substring(OF_RECEIVERS.length()));
                values.putIfAbsent(RECEIVERS, List.of());
            } else if (property != null) {
                values.put(path, axes.values(path, property));
            }
        }
        values.computeIfPresent(RECEIVERS, (path, none) -> axes.receivers(ofReceivers));
        values.values().removeIf(List::isEmpty);
        return values;
    }

    private void constant(Operand operand) {
        if (operand instanceof Operand.NumberConstant constant) {
            BigDecimal step =
                    BigDecimal.ONE.movePointLeft(Math.max(0, constant.value().scale()));
            for (BigDecimal near : List.of(BigDecimal.ZERO, step, BigDecimal.ONE)) {
                numbers.add(constant.value().subtract(near));
                numbers.add(constant.value().add(near));
            }
            numbers.removeIf(number -> number.signum() < 0);
        } else if (operand instanceof Operand.TextConstant text) {
            texts.add(text.value());
        }
    }

    private List<Object> values(String path, Property property) {
        return switch (property.kind()) {
            case WORD ->
                Arrays.stream(property.wordType().getEnumConstants())
                        .filter(word -> word != Answer.UNKNOWN)
                        .map(Object.class::cast)
                        .toList();
            case WHOLE ->
                numbers.stream()
                        .filter(number -> number.stripTrailingZeros().scale() <= 0)
                        .map(number -> (Object) number.intValueExact())
                        .toList();
            case DECIMAL -> List.copyOf(numbers);
            case TEXTS -> texts(path);
            case WORDS -> words(property.wordType().getEnumConstants());
            case TEXT -> path.equals("id") ? List.of() : List.copyOf(texts);
            case RECORDS -> path.equals("organisations") ? organisations() : List.of();
            default -> List.of();
        };
    }

    private List<Integer> sizes(int least) {
        return numbers.stream()
                .map(BigDecimal::intValue)
                .filter(size -> size >= least && size <= LONGEST_LIST)
                .distinct()
                .toList();
    }

    private List<Object> texts(String path) {
        List<Object> lists = new ArrayList<>();
        for (int size : sizes(0)) {
            List<String> list = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                list.add(path.endsWith("committed") ? organisation(i).id() : "element " + (i + 1));
            }
            lists.add(list);
        }
        if (path.endsWith("committed")) {
            lists.add(List.of(organisation(0).id(), organisation(1).id()));
        }
        return lists.stream().distinct().toList();
    }

    private List<Object> words(Object[] words) {
        Set<Object> sets = new LinkedHashSet<>();
        List<Object> all = List.of(words);
        for (int size = 0; size <= words.length; size++) {
            sets.add(new LinkedHashSet<>(all.subList(0, size)));
        }
        for (Object left : words) {
            Set<Object> others = new LinkedHashSet<>(all);
            others.remove(left);
            sets.add(others);
            sets.add(Set.of(left));
        }
        return List.copyOf(sets);
    }

    /** A few of two sectors, in the numbers that rules may ask for, and two of the same sector. */
    private List<Object> organisations() {
        Set<Object> lists = new LinkedHashSet<>();
        Set<Integer> sizes = new TreeSet<>(sizes(1));
        sizes.addAll(List.of(1, 3, 4));
        for (int size : sizes) {
            List<Organisation> list = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                list.add(organisation(i));
            }
            lists.add(list);
        }
        Organisation other = new Organisation("region", "region", OrganisationKind.REGION);
        lists.add(List.of(organisation(0), other));
        return List.copyOf(lists);
    }

    /** The first two are those that a scenario has when it names none. */
    private static Organisation organisation(int number) {
        OrganisationKind kind = number % 2 == 0 ? OrganisationKind.HOSPITAL : OrganisationKind.MUNICIPALITY;
        String id = (kind == OrganisationKind.HOSPITAL ? "hospital" : "municipality")
                + (number < 2 ? "" : "-" + (number / 2 + 1));
        return new Organisation(id, id, kind);
    }

    /** None, one and two receivers: of which nothing is known, or one field, or all of these fields alike. */
    private List<Object> receivers(Set<String> fields) {
        List<Receiver> west = receiver("west", fields);
        List<Receiver> east = receiver("east", fields);
        List<Object> lists = new ArrayList<>();
        lists.add(List.of());
        west.forEach(one -> lists.add(List.of(one)));
        west.forEach(one -> east.forEach(other -> lists.add(List.of(one, other))));
        return lists;
    }

    private List<Receiver> receiver(String id, Set<String> fields) {
        Receiver unknown = new Receiver(
                id,
                id,
                OrganisationKind.MUNICIPALITY,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN,
                RecordSchema.unknown(ProtectedElements.class));
        Set<Receiver> receivers = new LinkedHashSet<>(List.of(unknown));
        Map<String, Property> known = Fields.below(Receiver.class);
        Receiver free = unknown;
        for (String field : fields) {
            Property property = known.get(field);
            if (property != null && !Set.of("id", "name").contains(field)) {
                List<Object> values = values(OF_RECEIVERS + field, property);
                for (Object value : values) {
                    receivers.add(Fields.with(unknown, field, value));
                }
                if (!values.isEmpty()) {
                    free = Fields.with(free, field, values.get(0));
                }
            }
        }
        receivers.add(free);
        return List.copyOf(receivers);
    }
}
