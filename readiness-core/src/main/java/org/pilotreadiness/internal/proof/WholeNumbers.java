package org.pilotreadiness.internal.proof;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.pilotreadiness.internal.binding.Binder;

/**
 * The whole numbers of quantities, such as sizes of lists, that stand for all others. Where a quantity is compared with
 * constants only, those about the constants; where it is compared with other quantities, all up to a bound: a whole solution
 * of linear inequalities that lies further out can be moved in by whole steps along their edges.
 */
final class WholeNumbers {

    private final Set<Linear> sums;
    private boolean isOpen;

    WholeNumbers(Set<Linear> sums) {
        this.sums = sums;
    }

    /** Whether some number was left out that may show something else. */
    boolean isOpen() {
        return isOpen;
    }

    /** Whether a sum has this quantity and others. */
    boolean isTied(String quantity) {
        return sums.stream()
                .anyMatch(sum -> sum.coefficient(quantity).signum() != 0
                        && sum.coefficients().size() > 1);
    }

    /** The numbers of a quantity, from 0 to so many. */
    NavigableSet<Integer> of(String quantity, int most) {
        return isTied(quantity) ? upTo(bound(), most) : about(quantity, Map.of(), most);
    }

    /** All numbers up to a bound. */
    NavigableSet<Integer> upTo(BigDecimal bound, int most) {
        isOpen |= bound.compareTo(BigDecimal.valueOf(most)) > 0;
        NavigableSet<Integer> numbers = new TreeSet<>();
        for (int i = 0; i <= bound.min(BigDecimal.valueOf(most)).intValue(); i++) {
            numbers.add(i);
        }
        return numbers;
    }

    /** The numbers about those at which a sum is 0, when the other quantities are known; all when they are not. */
    NavigableSet<Integer> about(String quantity, Map<String, BigDecimal> others, int most) {
        NavigableSet<Integer> numbers = new TreeSet<>(Set.of(0, 1));
        for (Linear sum : sums) {
            Linear rest = sum.with(others);
            BigDecimal coefficient = rest.coefficient(quantity);
            if (coefficient.signum() == 0) {
                continue;
            }
            if (rest.coefficients().size() > 1) {
                return upTo(bound(), most);
            }
            BigDecimal least = rest.constant().negate().divide(coefficient, 0, RoundingMode.CEILING);
            for (int step = -1; step <= 1; step++) {
                BigDecimal near = least.add(BigDecimal.valueOf(step));
                if (near.signum() >= 0 && near.compareTo(BigDecimal.valueOf(most)) <= 0) {
                    numbers.add(near.intValueExact());
                } else if (near.signum() >= 0) {
                    isOpen |= near.compareTo(BigDecimal.valueOf(Binder.LARGEST_NUMBER)) <= 0;
                }
            }
        }
        return numbers;
    }

    /** As far out as a corner of the inequalities can lie, and a step along each edge beyond it. */
    BigDecimal bound() {
        BigDecimal coefficient = BigDecimal.ONE;
        BigDecimal constant = BigDecimal.ZERO;
        for (Linear sum : sums) {
            coefficient = coefficient.max(sum.normal().largest(false));
            constant = constant.max(sum.normal().constant().abs());
        }
        int quantities = Linear.quantities(sums).size();
        BigDecimal bound = constant.add(BigDecimal.valueOf(2));
        for (int i = 1; i <= quantities; i++) {
            bound = bound.multiply(BigDecimal.valueOf(i));
        }
        return bound.multiply(coefficient.pow(Math.max(0, quantities - 1)));
    }
}
