package org.pilotreadiness.internal.engine.reader;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.internal.engine.reader.Evaluator.Value;
import org.pilotreadiness.ruleset.language.Accumulation;
import org.pilotreadiness.ruleset.language.Condition;
import org.pilotreadiness.ruleset.language.Operand;

/** Works out what an accumulation says of facts that fit. Thread-safe. */
public final class Tally {

    private static final Object NONE = Numbers.constant(BigDecimal.ZERO);

    private final Accumulation accumulation;
    private final Map<String, Value> values = new LinkedHashMap<>();

    /** Compiles what is worked out of each fact. */
    public Tally(Accumulation accumulation, Evaluator evaluator) {
        this.accumulation = accumulation;
        for (Accumulation.Function function : accumulation.functions()) {
            if (function.of() != null) {
                values.put(function.variable(), evaluator.value(function.of()));
            }
        }
    }

    /** Whether what is worked out of these facts is as it must be, beside the facts of earlier patterns. */
    public boolean holds(List<?> fitting, @Nullable Object[] found) {
        return accumulation.conditions().stream().allMatch(condition -> holds(condition, fitting, found));
    }

    /** What is worked out under a name; null when it is nothing, as the smallest of nothing is. */
    public @Nullable Object value(String variable, List<?> fitting, @Nullable Object[] found) {
        Accumulation.Function function = accumulation.functions().stream()
                .filter(each -> each.variable().equals(variable))
                .findFirst()
                .orElseThrow();
        if (function.kind() == Accumulation.Kind.COUNT) {
            return fitting.size();
        }
        Value value = Objects.requireNonNull(values.get(variable));
        @Nullable Object result = function.kind() == Accumulation.Kind.SUM ? NONE : null;
        for (Object fact : fitting) {
            Object next = value.of(fact, found);
            result = result == null ? next : together(function.kind(), result, next);
        }
        return function.kind() == Accumulation.Kind.AVERAGE && result != null
                ? (Object) (((Number) result).doubleValue() / fitting.size())
                : result;
    }

    private static Object together(Accumulation.Kind kind, Object result, Object next) {
        return switch (kind) {
            case MIN -> Numbers.compare(next, result) < 0 ? next : result;
            case MAX -> Numbers.compare(next, result) > 0 ? next : result;
            default -> Numbers.calculate(result, '+', next);
        };
    }

    private boolean holds(Condition condition, List<?> fitting, @Nullable Object[] found) {
        if (condition instanceof Condition.Not not) {
            return !holds(not.part(), fitting, found);
        }
        Condition.Comparison comparison = (Condition.Comparison) condition;
        Object value = value(((Operand.Variable) comparison.left()).name(), fitting, found);
        if (value == null) {
            return false;
        }
        int order = Numbers.compare(value, Numbers.constant(((Operand.NumberConstant) comparison.right()).value()));
        return switch (comparison.operator()) {
            case EQUAL -> order == 0;
            case NOT_EQUAL -> order != 0;
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case MORE -> order > 0;
            case AT_LEAST -> order >= 0;
        };
    }
}
