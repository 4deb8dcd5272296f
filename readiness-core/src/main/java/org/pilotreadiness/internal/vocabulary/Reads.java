package org.pilotreadiness.internal.vocabulary;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.pilotreadiness.rule.Condition;
import org.pilotreadiness.rule.Operand;
import org.pilotreadiness.rule.Pattern;
import org.pilotreadiness.rule.Rule;

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
        pattern.conditions().forEach(this::condition);
    }

    private void condition(Condition condition) {
        if (condition instanceof Condition.Comparison comparison) {
            operand(comparison.left());
            operand(comparison.right());
        } else if (condition instanceof Condition.OneOf oneOf) {
            operand(oneOf.value());
        } else if (condition instanceof Condition.Contains contains) {
            operand(contains.list());
            operand(contains.value());
        } else if (condition instanceof Condition.Holds holds) {
            operand(holds.truth());
        } else if (condition instanceof Condition.All all) {
            all.parts().forEach(this::condition);
        } else if (condition instanceof Condition.Any any) {
            any.parts().forEach(this::condition);
        } else if (condition instanceof Condition.Not not) {
            condition(not.part());
        }
    }

    private void operand(Operand operand) {
        if (operand instanceof Operand.Field field) {
            paths.addAll(FactType.of(field.fact()).reads(field));
        } else if (operand instanceof Operand.Calculation calculation) {
            operand(calculation.left());
            operand(calculation.right());
        }
    }
}
