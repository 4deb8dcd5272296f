package org.pilotreadiness.internal.language;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.pilotreadiness.ruleset.language.Operand;
import org.pilotreadiness.ruleset.language.Pattern;
import org.pilotreadiness.ruleset.language.Rule;

/** Which fields of a pilot a rule reads, told from its condition tree. */
public final class Reads {

    private final Set<String> paths = new LinkedHashSet<>();

    private Reads() {}

    /** The paths of the fields, in the order of the rule, each once; entries of lists as {@code []}. */
    public static List<String> of(Rule rule) {
        Reads reads = new Reads();
        rule.patterns().forEach(reads::pattern);
        return List.copyOf(reads.paths);
    }

    private void pattern(Pattern pattern) {
        paths.addAll(FactType.of(pattern.fact()).fields());
        pattern.bindings().forEach(binding -> operand(binding.field()));
        pattern.conditions().stream().flatMap(Operands::of).forEach(this::operand);
        if (pattern.accumulation() != null) {
            pattern.accumulation().functions().forEach(function -> {
                if (function.of() != null) {
                    operand(function.of());
                }
            });
        }
    }

    private void operand(Operand operand) {
        if (operand instanceof Operand.Field field) {
            paths.addAll(FactType.of(field.fact()).reads(field));
        }
    }
}
