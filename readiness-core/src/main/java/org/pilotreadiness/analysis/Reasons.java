package org.pilotreadiness.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.pilotreadiness.internal.text.Shown;
import org.pilotreadiness.internal.text.Words;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.ruleset.language.Condition;
import org.pilotreadiness.ruleset.language.Operand;
import org.pilotreadiness.schema.Section;

/** The values that decide whether a rule holds, as lines of plain English. */
final class Reasons {

    private Reasons() {}

    /** The values that keep a rule from holding, or those by which it holds. */
    static Set<String> of(RuleTrace trace) {
        boolean isMissing = !trace.holds();
        Set<String> values = new LinkedHashSet<>();
        if (isMissing) {
            for (RuleTrace.Missing missing : trace.missing()) {
                List<ConditionTrace> conditions = missing.conditions();
                if (conditions.isEmpty()) {
                    values.addAll(whole(missing.pattern()));
                }
                conditions.forEach(condition -> values.addAll(values(condition)));
            }
        } else {
            trace.attempts().stream()
                    .filter(RuleTrace.Attempt::holds)
                    .flatMap(attempt -> attempt.patterns().stream())
                    .flatMap(pattern -> pattern.facts().stream())
                    .filter(FactTrace::fits)
                    .flatMap(fact -> fact.conditions().stream())
                    .forEach(condition -> values.addAll(values(condition)));
        }
        return values;
    }

    /** A pattern of which no fact decides alone: those that are there, or the values that none of them should have. */
    private static List<String> whole(PatternTrace pattern) {
        String name = pattern.pattern().fact().getSimpleName();
        List<String> values = pattern.facts().stream()
                .flatMap(fact -> {
                    String which = fact.fact().isEmpty() ? "" : Shown.value(fact.fact()) + " ";
                    return Stream.concat(
                            fact.conditions().isEmpty() ? Stream.of(name + " " + which.strip()) : Stream.empty(),
                            fact.conditions().stream()
                                    .flatMap(each -> values(each).stream())
                                    .map(each -> which + each));
                })
                .toList();
        return values.isEmpty() ? List.of("there is no " + name) : values;
    }

    private static List<String> values(ConditionTrace condition) {
        List<String> values = new ArrayList<>();
        String asked = asked(condition);
        for (MetValue value : condition.values()) {
            String read = value.value().isEmpty() ? "nothing" : Shown.value(value.value());
            values.add(name(value.operand()) + ": " + (value.isKnown() ? read : "unknown")
                    + (asked.isEmpty() || !values.isEmpty() ? "" : " (" + asked + ")"));
        }
        condition.parts().forEach(part -> values.addAll(values(part)));
        return values;
    }

    /** What a condition asks of a value, in the signs of rules; empty where the value says it all. */
    private static String asked(ConditionTrace trace) {
        Condition condition = trace.condition();
        String not = trace.holds() ? "" : "not ";
        if (condition instanceof Condition.Contains contains) {
            return (contains.negated() == trace.holds() ? "without " : "with ") + constant(contains.value());
        }
        if (condition instanceof Condition.Comparison comparison) {
            return not + comparison.operator().sign() + " " + constant(comparison.right());
        }
        if (condition instanceof Condition.Holds holds && holds.truth() instanceof Operand.Field field) {
            return not + field.names().get(field.names().size() - 1);
        }
        return "";
    }

    private static String constant(Operand operand) {
        if (operand instanceof Operand.WordConstant word) {
            return Words.of(word.value());
        }
        if (operand instanceof Operand.NumberConstant number) {
            return number.value().toPlainString();
        }
        return operand instanceof Operand.TextConstant text ? Shown.value(text.value()) : name(operand);
    }

    private static String name(Operand operand) {
        if (operand instanceof Operand.Field field) {
            String fact = field.fact().getSimpleName();
            boolean isSection = Stream.of(Pilot.class.getRecordComponents())
                    .anyMatch(component ->
                            component.isAnnotationPresent(Section.class) && component.getType() == field.fact());
            String owner = isSection ? fact.substring(0, 1).toLowerCase(Locale.ROOT) + fact.substring(1) : fact;
            return owner + "." + field.path();
        }
        return operand instanceof Operand.Variable variable ? variable.name() : "a calculated value";
    }
}
