package org.pilotreadiness.internal.engine.reader;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.pilotreadiness.internal.language.Member;
import org.pilotreadiness.internal.language.Members;
import org.pilotreadiness.ruleset.language.Condition;
import org.pilotreadiness.ruleset.language.Operand;
import org.pilotreadiness.ruleset.language.ValueType.Kind;

/** Turns conditions into closures. One evaluator serves one pattern of one rule. */
public final class Evaluator {

    /**
     * Where a variable's value comes from.
     *
     * @param pattern the index of the pattern in the rule
     * @param field the field it names
     */
    public record Bound(int pattern, Operand.Field field) {}

    /** Whether a condition holds of a fact, given the facts of the rule's other patterns by index. */
    @FunctionalInterface
    public interface Test {
        boolean holds(Object fact, Object[] others);
    }

    /** A value of a fact, given the facts of the rule's other patterns by index. */
    @FunctionalInterface
    public interface Value {
        Object of(Object fact, Object[] others);
    }

    private final int pattern;
    private final Map<String, Bound> variables;

    /**
     * An evaluator of conditions on one pattern.
     *
     * @param pattern the pattern's index in its rule
     * @param variables where the rule's variables get their values, by name
     */
    public Evaluator(int pattern, Map<String, Bound> variables) {
        this.pattern = pattern;
        this.variables = variables;
    }

    /** The condition as a closure. */
    public Test test(Condition condition) {
        if (condition instanceof Condition.Holds holds) {
            return holds(holds.truth());
        }
        if (condition instanceof Condition.Comparison comparison) {
            return comparison(comparison);
        }
        if (condition instanceof Condition.OneOf oneOf) {
            return oneOf(oneOf);
        }
        if (condition instanceof Condition.Contains contains) {
            Value list = value(contains.list());
            Value value = value(contains.value());
            boolean expected = !contains.negated();
            return (fact, others) ->
                    ((Collection<?>) list.of(fact, others)).contains(value.of(fact, others)) == expected;
        }
        if (condition instanceof Condition.Not not) {
            Test part = test(not.part());
            return (fact, others) -> !part.holds(fact, others);
        }
        if (condition instanceof Condition.All all) {
            return all(all.parts().stream().map(this::test).toArray(Test[]::new));
        }
        return any(((Condition.Any) condition).parts().stream().map(this::test).toArray(Test[]::new));
    }

    /** What a word says of itself, such as {@code yes}, is asked of each constant once. */
    @SuppressWarnings("EnumOrdinal") // the array is made from the constants themselves
    private Test holds(Operand truth) {
        if (truth instanceof Operand.Field field) {
            List<Member> members = Members.path(field);
            int last = members.size() - 1;
            if (last > 0 && members.get(last - 1).type().kind() == Kind.WORD) {
                Function<Object, Object> word = path(members.subList(0, last));
                Object[] words = members.get(last - 1).type().of().getEnumConstants();
                boolean[] truths = new boolean[words.length];
                for (int i = 0; i < words.length; i++) {
                    truths[i] = (Boolean) members.get(last).accessor().apply(words[i]);
                }
                return (fact, others) -> truths[((Enum<?>) word.apply(fact)).ordinal()];
            }
        }
        Value value = value(truth);
        return (fact, others) -> (Boolean) value.of(fact, others);
    }

    private static Test all(Test[] parts) {
        if (parts.length == 1) {
            return parts[0];
        }
        return (fact, others) -> {
            for (Test part : parts) {
                if (!part.holds(fact, others)) {
                    return false;
                }
            }
            return true;
        };
    }

    private static Test any(Test[] parts) {
        return (fact, others) -> {
            for (Test part : parts) {
                if (part.holds(fact, others)) {
                    return true;
                }
            }
            return false;
        };
    }

    private Test comparison(Condition.Comparison comparison) {
        Value left = value(comparison.left());
        Value right = value(comparison.right());
        if (comparison.left().type().kind() == Kind.NUMBER) {
            return switch (comparison.operator()) {
                case EQUAL -> (fact, others) -> Numbers.compare(left.of(fact, others), right.of(fact, others)) == 0;
                case NOT_EQUAL -> (fact, others) -> Numbers.compare(left.of(fact, others), right.of(fact, others)) != 0;
                case LESS -> (fact, others) -> Numbers.compare(left.of(fact, others), right.of(fact, others)) < 0;
                case AT_MOST -> (fact, others) -> Numbers.compare(left.of(fact, others), right.of(fact, others)) <= 0;
                case MORE -> (fact, others) -> Numbers.compare(left.of(fact, others), right.of(fact, others)) > 0;
                case AT_LEAST -> (fact, others) -> Numbers.compare(left.of(fact, others), right.of(fact, others)) >= 0;
            };
        }
        boolean expected = comparison.operator() == Condition.Operator.EQUAL;
        return (fact, others) -> left.of(fact, others).equals(right.of(fact, others)) == expected;
    }

    private Test oneOf(Condition.OneOf oneOf) {
        Value value = value(oneOf.value());
        boolean expected = !oneOf.negated();
        Object[] constants = oneOf.constants().stream()
                .map(constant -> value(constant).of(constant, new Object[0]))
                .toArray();
        if (oneOf.value().type().kind() == Kind.NUMBER) {
            return (fact, others) -> {
                Object number = value.of(fact, others);
                return Arrays.stream(constants).anyMatch(constant -> Numbers.compare(number, constant) == 0)
                        == expected;
            };
        }
        Set<Object> possible = new HashSet<>(Arrays.asList(constants));
        return (fact, others) -> possible.contains(value.of(fact, others)) == expected;
    }

    /** The operand as a closure. */
    public Value value(Operand operand) {
        if (operand instanceof Operand.Field field) {
            return field(field);
        }
        if (operand instanceof Operand.Variable variable) {
            return variable(variable);
        }
        if (operand instanceof Operand.Calculation calculation) {
            return calculation(calculation);
        }
        Object constant = constant(operand);
        return (fact, others) -> constant;
    }

    private Value calculation(Operand.Calculation calculation) {
        Value left = value(calculation.left());
        Value right = value(calculation.right());
        char sign = calculation.sign();
        if (sign == '/' && calculation.right() instanceof Operand.NumberConstant number) {
            BigDecimal divisor = number.value().stripTrailingZeros();
            if (divisor.unscaledValue().equals(BigInteger.ONE)) {
                return (fact, others) -> Numbers.divideByPowerOfTen(left.of(fact, others), divisor);
            }
        }
        return (fact, others) -> Numbers.calculate(left.of(fact, others), sign, right.of(fact, others));
    }

    private static Object constant(Operand operand) {
        if (operand instanceof Operand.NumberConstant number) {
            return Numbers.constant(number.value());
        }
        if (operand instanceof Operand.TextConstant text) {
            return text.value();
        }
        if (operand instanceof Operand.TruthConstant truth) {
            return truth.value();
        }
        return ((Operand.WordConstant) operand).value();
    }

    private Value variable(Operand.Variable variable) {
        Bound bound = variables.get(variable.name());
        if (bound == null) {
            throw new IllegalArgumentException(variable.name() + " is not bound");
        }
        Value field = field(bound.field());
        return bound.pattern() == pattern ? field : (fact, others) -> field.of(others[bound.pattern()], others);
    }

    private static Value field(Operand.Field field) {
        Function<Object, Object> path = path(Members.path(field));
        return (fact, others) -> path.apply(fact);
    }

    /** Reads a value through its members, one after the other. */
    private static Function<Object, Object> path(List<Member> members) {
        Function<Object, Object> path = members.get(0).accessor();
        for (Member member : members.subList(1, members.size())) {
            path = path.andThen(member.accessor());
        }
        return path;
    }
}
