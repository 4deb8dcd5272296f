package org.pilotreadiness.cli.workbench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.pilotreadiness.cli.workbench.Mutant.Change;
import org.pilotreadiness.internal.language.Operands;
import org.pilotreadiness.ruleset.language.Condition;
import org.pilotreadiness.ruleset.language.Condition.Operator;
import org.pilotreadiness.ruleset.language.Operand;
import org.pilotreadiness.ruleset.language.ValueType;

/** The small changes of a list of conditions: operators, thresholds, answers, one negated or left out. */
final class ConditionChanges {

    /** The lists of conditions that come of it, by what is changed. */
    private final Map<Change, List<Condition>> changed = new LinkedHashMap<>();

    /** What the condition at hand becomes, by what is changed. */
    private final Map<Change, Condition> atHand = new LinkedHashMap<>();

    private final List<Condition> conditions;

    private ConditionChanges(List<Condition> conditions) {
        this.conditions = conditions;
    }

    static Map<Change, List<Condition>> of(List<Condition> conditions) {
        ConditionChanges changes = new ConditionChanges(conditions);
        for (int i = 0; i < conditions.size(); i++) {
            int place = i;
            changes.in(conditions.get(i), other -> other);
            changes.place(place);
        }
        return changes.changed;
    }

    private void place(int place) {
        atHand.forEach((change, condition) -> {
            List<Condition> list = new ArrayList<>(conditions);
            list.set(place, condition);
            changed.put(change, list);
        });
        changed.put(new Change.ConditionDropped(conditions.get(place)), without(conditions, place));
        atHand.clear();
    }

    /** Notes the changes of a condition and of its parts; {@code whole} puts it back into what it is a part of. */
    private void in(Condition condition, UnaryOperator<Condition> whole) {
        replace(condition, negated(condition), whole);
        if (condition instanceof Condition.Holds holds && holds.truth() instanceof Operand.Field field) {
            Operand.Field answer = Operands.answer(field);
            if (!answer.equals(field)) {
                replace(condition, new Condition.Holds(otherAnswer(field)), whole);
            }
        } else if (condition instanceof Condition.Comparison comparison) {
            comparison(comparison, whole);
        } else if (condition instanceof Condition.OneOf oneOf
                && oneOf.constants().size() > 1) {
            for (int i = 0; i < oneOf.constants().size(); i++) {
                List<Operand> fewer = without(oneOf.constants(), i);
                replace(condition, new Condition.OneOf(oneOf.value(), oneOf.negated(), fewer), whole);
            }
        } else if (condition instanceof Condition.Not not) {
            in(not.part(), part -> whole.apply(new Condition.Not(part)));
        } else if (condition instanceof Condition.All all) {
            parts(all.parts(), Condition.All::new, whole);
            replace(all, new Condition.Any(all.parts()), whole);
        } else if (condition instanceof Condition.Any any) {
            parts(any.parts(), Condition.Any::new, whole);
            replace(any, new Condition.All(any.parts()), whole);
        }
    }

    private interface Joint {
        Condition of(List<Condition> parts);
    }

    private void parts(List<Condition> parts, Joint joint, UnaryOperator<Condition> whole) {
        for (int i = 0; i < parts.size(); i++) {
            int place = i;
            in(parts.get(i), part -> {
                List<Condition> others = new ArrayList<>(parts);
                others.set(place, part);
                return whole.apply(joint.of(others));
            });
            if (parts.size() > 1) {
                atHand.put(new Change.ConditionDropped(parts.get(i)), whole.apply(joint.of(without(parts, i))));
            }
        }
    }

    private void comparison(Condition.Comparison comparison, UnaryOperator<Condition> whole) {
        for (Operator operator : neighbours(comparison)) {
            replace(comparison, new Condition.Comparison(comparison.left(), operator, comparison.right()), whole);
        }
        for (Operand left : steps(comparison.left())) {
            replace(comparison, new Condition.Comparison(left, comparison.operator(), comparison.right()), whole);
        }
        for (Operand right : steps(comparison.right())) {
            replace(comparison, new Condition.Comparison(comparison.left(), comparison.operator(), right), whole);
        }
    }

    private void replace(Condition before, Condition after, UnaryOperator<Condition> whole) {
        atHand.putIfAbsent(new Change.ConditionReplaced(before, after), whole.apply(after));
    }

    private static Condition negated(Condition condition) {
        return condition instanceof Condition.All || condition instanceof Condition.Any
                ? new Condition.Not(condition)
                : condition.opposite();
    }

    /** Operators that differ only at the threshold, or on one side of it. */
    private static List<Operator> neighbours(Condition.Comparison comparison) {
        if (comparison.left().type().kind() != ValueType.Kind.NUMBER) {
            return List.of();
        }
        return switch (comparison.operator()) {
            case EQUAL -> List.of(Operator.AT_MOST, Operator.AT_LEAST);
            case NOT_EQUAL -> List.of(Operator.LESS, Operator.MORE);
            case LESS -> List.of(Operator.AT_MOST);
            case AT_MOST -> List.of(Operator.LESS);
            case MORE -> List.of(Operator.AT_LEAST);
            case AT_LEAST -> List.of(Operator.MORE);
        };
    }

    /** The operand with one of its numbers a step lower or higher: 1, or the last decimal that is written. */
    private static List<Operand> steps(Operand operand) {
        List<Operand> stepped = new ArrayList<>();
        if (operand instanceof Operand.NumberConstant number) {
            BigDecimal step =
                    BigDecimal.ONE.movePointLeft(Math.max(0, number.value().scale()));
            stepped.add(new Operand.NumberConstant(number.value().subtract(step)));
            stepped.add(new Operand.NumberConstant(number.value().add(step)));
        } else if (operand instanceof Operand.Calculation calculation) {
            for (Operand left : steps(calculation.left())) {
                stepped.add(new Operand.Calculation(left, calculation.sign(), calculation.right()));
            }
            for (Operand right : steps(calculation.right())) {
                if (!isNought(right)) {
                    stepped.add(new Operand.Calculation(calculation.left(), calculation.sign(), right));
                }
            }
        }
        return stepped;
    }

    private static boolean isNought(Operand operand) {
        return operand instanceof Operand.NumberConstant number
                && number.value().signum() == 0;
    }

    private static Operand.Field otherAnswer(Operand.Field field) {
        List<String> names = new ArrayList<>(field.names());
        String last = names.remove(names.size() - 1);
        names.add(last.equals("yes") ? "atLeastPartly" : "yes");
        return new Operand.Field(field.fact(), names, field.type());
    }

    private static <T> List<T> without(List<T> list, int place) {
        List<T> fewer = new ArrayList<>(list);
        fewer.remove(place);
        return fewer;
    }
}
