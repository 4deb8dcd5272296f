package org.pilotreadiness.internal.proof;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.ruleset.language.Operand;

/**
 * A sum of quantities, each times its coefficient, and a constant: what two compared numbers differ by. Where it is 0 the
 * comparison tips.
 *
 * @param coefficients by quantity, none of them 0
 */
record Linear(Map<String, BigDecimal> coefficients, BigDecimal constant) {

    /** Takes its own copy of the map, in the order of the names. */
    Linear {
        TreeMap<String, BigDecimal> kept = new TreeMap<>(coefficients);
        kept.values().removeIf(coefficient -> coefficient.signum() == 0);
        coefficients = kept;
    }

    static Linear constant(BigDecimal value) {
        return new Linear(Map.of(), value);
    }

    static Linear quantity(String name) {
        return new Linear(Map.of(name, BigDecimal.ONE), BigDecimal.ZERO);
    }

    /**
     * Where the left operand equals the right one.
     *
     * @param leaf a field, name or constant as a sum; null when it is none
     * @return null when quantities are multiplied with each other
     */
    static @Nullable Linear difference(Operand left, Operand right, Function<Operand, @Nullable Linear> leaf) {
        Share one = share(left, leaf);
        Share other = share(right, leaf);
        return one == null || other == null
                ? null
                : one.of.times(other.by).plus(other.of.times(one.by).times(BigDecimal.ONE.negate()));
    }

    /** A sum divided by a number: multiplied out in the end, so that nothing is rounded. */
    private record Share(Linear of, BigDecimal by) {}

    private static @Nullable Share share(Operand operand, Function<Operand, @Nullable Linear> leaf) {
        if (!(operand instanceof Operand.Calculation calculation)) {
            Linear known = leaf.apply(operand);
            return known == null ? null : new Share(known, BigDecimal.ONE);
        }
        Share left = share(calculation.left(), leaf);
        Share right = share(calculation.right(), leaf);
        if (left == null || right == null) {
            return null;
        }
        BigDecimal by = left.by.multiply(right.by);
        return switch (calculation.sign()) {
            case '+' -> new Share(left.of.times(right.by).plus(right.of.times(left.by)), by);
            case '-' -> new Share(left.of.times(right.by).plus(right.of.times(left.by.negate())), by);
            case '*' -> {
                if (left.of.isConstant()) {
                    yield new Share(right.of.times(left.of.constant), by);
                }
                if (right.of.isConstant()) {
                    yield new Share(left.of.times(right.of.constant), by);
                }
                yield null;
            }
            default -> new Share(left.of.times(right.by), left.by.multiply(right.of.constant));
        };
    }

    boolean isConstant() {
        return coefficients.isEmpty();
    }

    Linear plus(Linear other) {
        Map<String, BigDecimal> sum = new TreeMap<>(coefficients);
        other.coefficients.forEach((name, coefficient) -> sum.merge(name, coefficient, BigDecimal::add));
        return new Linear(sum, constant.add(other.constant));
    }

    Linear times(BigDecimal factor) {
        Map<String, BigDecimal> product = new TreeMap<>();
        coefficients.forEach((name, coefficient) -> product.put(name, coefficient.multiply(factor)));
        return new Linear(product, constant.multiply(factor));
    }

    BigDecimal coefficient(String name) {
        return coefficients.getOrDefault(name, BigDecimal.ZERO);
    }

    /** With a value for a quantity. */
    Linear with(String name, BigDecimal value) {
        Map<String, BigDecimal> rest = new TreeMap<>(coefficients);
        BigDecimal coefficient = rest.remove(name);
        return coefficient == null ? this : new Linear(rest, constant.add(coefficient.multiply(value)));
    }

    /** With values for quantities. */
    Linear with(Map<String, BigDecimal> values) {
        Linear rest = this;
        for (Map.Entry<String, BigDecimal> each : values.entrySet()) {
            rest = rest.with(each.getKey(), each.getValue());
        }
        return rest;
    }

    /** Where both are 0, without a quantity that both have. */
    Linear without(String name, Linear other) {
        return times(other.coefficient(name))
                .plus(other.times(coefficient(name).negate()))
                .normal();
    }

    /** The same place where it is 0, said by coprime whole numbers, the first coefficient positive. */
    Linear normal() {
        int scale = numbers()
                .mapToInt(number -> number.stripTrailingZeros().scale())
                .max()
                .orElse(0);
        BigDecimal whole = BigDecimal.ONE.movePointRight(Math.max(0, scale));
        BigInteger divisor =
                numbers().map(number -> number.multiply(whole).toBigInteger()).reduce(BigInteger.ZERO, BigInteger::gcd);
        if (divisor.signum() == 0) {
            return this;
        }
        boolean isNegative =
                coefficients.values().stream().findFirst().orElse(constant).signum() < 0;
        BigDecimal by = new BigDecimal(isNegative ? divisor.negate() : divisor);
        Map<String, BigDecimal> plain = new TreeMap<>();
        coefficients.forEach((name, number) ->
                plain.put(name, number.multiply(whole).divideToIntegralValue(by).setScale(0)));
        return new Linear(
                plain, constant.multiply(whole).divideToIntegralValue(by).setScale(0));
    }

    private Stream<BigDecimal> numbers() {
        return Stream.concat(coefficients.values().stream(), Stream.of(constant));
    }

    /** The largest of its numbers, of the coefficients or of all. */
    BigDecimal largest(boolean hasConstant) {
        return (hasConstant ? numbers() : coefficients.values().stream())
                .map(BigDecimal::abs)
                .reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    /** All quantities of some sums. */
    static Set<String> quantities(Iterable<Linear> sums) {
        Set<String> all = new LinkedHashSet<>();
        sums.forEach(sum -> all.addAll(sum.coefficients.keySet()));
        return all;
    }
}
