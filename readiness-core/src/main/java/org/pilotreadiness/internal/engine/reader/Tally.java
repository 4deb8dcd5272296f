package org.pilotreadiness.internal.engine.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.internal.engine.reader.Evaluator.Value;
import org.pilotreadiness.ruleset.language.Accumulation;
import org.pilotreadiness.ruleset.language.Condition;
import org.pilotreadiness.ruleset.language.Operand;

/** Works out what an accumulation says of facts that fit, compiled. Thread-safe. */
public final class Tally {

    private final List<Compared> all = new ArrayList<>();

    /** What is worked out of the facts that fit, beside those of earlier patterns; null when it is nothing, as the smallest of none. */
    private interface Worked {
        @Nullable
        Object of(List<?> fitting, @Nullable Object[] found);
    }

    private record Compared(Worked value, Condition.Operator operator, Object number) {

        boolean holds(List<?> fitting, @Nullable Object[] found) {
            Object worked = value.of(fitting, found);
            return worked != null && operator.holds(Numbers.compare(worked, number));
        }
    }

    /** Compiles what is worked out, for a pattern with this evaluator. */
    public Tally(Accumulation accumulation, Evaluator evaluator) {
        for (Condition.Comparison comparison : accumulation.conditions()) {
            Accumulation.Function function = accumulation.functions().stream()
                    .filter(each -> each.variable().equals(((Operand.Variable) comparison.left()).name()))
                    .findFirst()
                    .orElseThrow();
            Object number = Numbers.constant(((Operand.NumberConstant) comparison.right()).value());
            all.add(new Compared(worked(function, evaluator), comparison.operator(), number));
        }
    }

    /** Whether what is worked out of these facts is as it must be, beside the facts of earlier patterns. */
    public boolean holds(List<?> fitting, @Nullable Object[] found) {
        for (Compared each : all) {
            if (!each.holds(fitting, found)) {
                return false;
            }
        }
        return true;
    }

    private static Worked worked(Accumulation.Function function, Evaluator evaluator) {
        if (function.of() == null) {
            return (fitting, found) -> fitting.size();
        }
        Value value = evaluator.value(function.of());
        return switch (function.kind()) {
            case COUNT -> throw new IllegalArgumentException("a count is of no value");
            case SUM -> together(value, Tally::sum, 0);
            case MIN -> together(value, (one, other) -> Numbers.compare(other, one) < 0 ? other : one, null);
            case MAX -> together(value, (one, other) -> Numbers.compare(other, one) > 0 ? other : one, null);
            case AVERAGE -> {
                Worked sum = together(value, Tally::sum, null);
                yield (fitting, found) -> sum.of(fitting, found) instanceof Number of
                        ? (Object) (of.doubleValue() / fitting.size())
                        : null;
            }
        };
    }

    private static Object sum(Object one, Object other) {
        return Numbers.calculate(one, '+', other);
    }

    private static Worked together(Value value, BiFunction<Object, Object, Object> next, @Nullable Object ofNone) {
        return (fitting, found) -> {
            @Nullable Object result = ofNone;
            for (Object fact : fitting) {
                Object each = value.of(fact, found);
                result = result == null ? each : next.apply(result, each);
            }
            return result;
        };
    }
}
