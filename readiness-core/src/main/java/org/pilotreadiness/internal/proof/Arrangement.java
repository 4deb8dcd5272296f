package org.pilotreadiness.internal.proof;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.internal.binding.Binder;

/**
 * Numbers for quantities that stand for all others: one case for each way in which linear sums can lie below, at and above 0.
 * The last quantity is eliminated and the rest arranged; then each gets the numbers at which a sum is 0, and one between any
 * two of them.
 */
final class Arrangement {

    private static final int MOST_SUMS = 400;
    private static final BigDecimal TENTH = new BigDecimal("0.1");

    private final List<String> order;
    private final List<Set<Linear>> levels = new ArrayList<>();
    private final List<Map<String, BigDecimal>> cases = new ArrayList<>();
    private final int most;
    private final BigInteger multiple;
    private boolean hasGap;
    private boolean isFirstGapped;

    /** Arranges the quantities in an order, each from 0 to its largest, in so many cases at most. */
    private Arrangement(Set<Linear> sums, List<String> order, int most) {
        this.order = order;
        this.most = most;
        Set<Linear> level = new LinkedHashSet<>();
        sums.forEach(sum -> level.add(sum.normal()));
        this.multiple = multiple(level, order);
        project(level);
        lift(0, new TreeMap<>());
    }

    /**
     * What is found.
     *
     * @param cases a number for each quantity
     * @param isComplete whether there is a case for every way that numbers of a file can show
     * @param isGapless whether there is one for every way there is, whether a file can show it or not
     */
    record Found(List<Map<String, BigDecimal>> cases, boolean isComplete, boolean isGapless) {}

    /**
     * Cases of these quantities, in plain numbers where they do.
     *
     * @param most how many cases there may be
     * @param isFull whether each quantity is gone through at last given the others, even where all ways are found before
     */
    static Found of(Set<Linear> sums, Set<String> quantities, int most, boolean isFull) {
        List<List<String>> orders = new ArrayList<>();
        for (String last : quantities) {
            List<String> order = new ArrayList<>(quantities);
            order.remove(last);
            order.add(last);
            orders.add(order);
        }
        orders.sort(Comparator.comparing(order -> multiple(sums, order)));
        List<Arrangement> turns = new ArrayList<>();
        for (List<String> order : orders) {
            if (isFull || turns.stream().allMatch(turn -> turn.hasGap)) {
                turns.add(new Arrangement(sums, order, most));
            }
        }
        Set<Map<String, BigDecimal>> cases = new LinkedHashSet<>();
        turns.forEach(turn -> cases.addAll(turn.cases));
        return new Found(
                List.copyOf(cases),
                turns.stream().anyMatch(turn -> !turn.hasGap),
                turns.stream().anyMatch(turn -> !turn.hasGap && !turn.isFirstGapped));
    }

    /** The largest number that a quantity can be. */
    static BigDecimal largest(String quantity) {
        return quantity.startsWith(Variables.SCORES)
                ? BigDecimal.valueOf(100)
                : BigDecimal.valueOf(Binder.LARGEST_NUMBER);
    }

    /** A number of which a share by any last coefficient has few digits. */
    private static BigInteger multiple(Set<Linear> sums, List<String> order) {
        BigInteger multiple = BigInteger.ONE;
        for (Linear sum : sums) {
            for (String quantity : order.subList(1, order.size())) {
                BigInteger odd = sum.coefficient(quantity).toBigInteger().abs();
                for (BigInteger factor : List.of(BigInteger.TWO, BigInteger.valueOf(5))) {
                    while (odd.signum() > 0 && odd.mod(factor).signum() == 0) {
                        odd = odd.divide(factor);
                    }
                }
                if (odd.signum() > 0 && multiple.bitLength() < 40) {
                    multiple = multiple.multiply(odd.divide(odd.gcd(multiple)));
                }
            }
        }
        return multiple;
    }

    /** The sums of each level: those of the last quantity, and what is left of them where two of them are 0. */
    private void project(Set<Linear> sums) {
        Set<Linear> level = new LinkedHashSet<>(sums);
        for (int i = order.size() - 1; i >= 0; i--) {
            String quantity = order.get(i);
            level.add(Linear.quantity(quantity).normal());
            level.add(Linear.quantity(quantity)
                    .plus(Linear.constant(largest(quantity).negate()))
                    .normal());
            List<Linear> with = level.stream()
                    .filter(sum -> sum.coefficient(quantity).signum() != 0)
                    .toList();
            levels.add(0, new LinkedHashSet<>(with));
            level.removeAll(with);
            for (int a = 0; a < with.size(); a++) {
                for (int b = a + 1; b < with.size(); b++) {
                    level.add(with.get(a).without(quantity, with.get(b)));
                }
            }
            level.removeIf(Linear::isConstant);
            if (level.size() > MOST_SUMS) {
                hasGap = true;
                level.clear();
            }
        }
    }

    private void lift(int at, Map<String, BigDecimal> chosen) {
        if (cases.size() == most) {
            hasGap = true;
            return;
        }
        if (at == order.size()) {
            cases.add(new TreeMap<>(chosen));
            return;
        }
        String quantity = order.get(at);
        BigDecimal last = null;
        for (BigDecimal root : roots(levels.get(at), quantity, chosen)) {
            if (last != null) {
                choose(at, chosen, between(quantity, last, root));
            }
            choose(at, chosen, exact(quantity, root));
            last = root;
        }
    }

    private void choose(int at, Map<String, BigDecimal> chosen, @Nullable BigDecimal value) {
        if (value == null) {
            // where the first quantity has no such number nothing is missed; a later one may have one in another case
            hasGap |= at > 0;
            isFirstGapped |= at == 0;
        } else {
            chosen.put(order.get(at), value);
            lift(at + 1, chosen);
            chosen.remove(order.get(at));
        }
    }

    /** From 0 to the largest number, which are among them. */
    private static Set<BigDecimal> roots(Set<Linear> sums, String quantity, Map<String, BigDecimal> chosen) {
        Set<BigDecimal> roots = new TreeSet<>();
        for (Linear sum : sums) {
            Linear rest = sum.with(chosen);
            BigDecimal root = rest.constant().negate().divide(rest.coefficient(quantity), new MathContext(60));
            if (root.signum() >= 0 && root.compareTo(largest(quantity)) <= 0) {
                roots.add(root);
            }
        }
        return roots;
    }

    /** The number itself where a file can say it. */
    private static @Nullable BigDecimal exact(String quantity, BigDecimal root) {
        boolean isPossible = quantity.startsWith(Variables.SCORES)
                ? new BigDecimal(root.doubleValue()).compareTo(root) == 0
                : Binder.isShort(root);
        return isPossible ? plain(root) : null;
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }

    /** A plain number between two others: of scores one just above the lower, else a round one; null when there is none. */
    private @Nullable BigDecimal between(String quantity, BigDecimal low, BigDecimal high) {
        if (quantity.startsWith(Variables.SCORES)) {
            BigDecimal above = BigDecimal.valueOf(low.doubleValue()).add(TENTH);
            BigDecimal middle = low.add(high).divide(BigDecimal.valueOf(2), MathContext.DECIMAL128);
            BigDecimal some = new BigDecimal((above.compareTo(high) < 0 ? above : middle).doubleValue());
            // next to each other there is no number between two of this type
            return isBetween(low, some, high) ? some : low;
        }
        for (int round : new int[] {100, 10, 1, 1_000, 10_000, 100_000}) {
            BigDecimal some = new BigDecimal(multiple).multiply(BigDecimal.valueOf(round));
            if (isBetween(low, some, high)) {
                return plain(some);
            }
        }
        for (BigInteger of : List.of(multiple, BigInteger.ONE)) {
            for (int digits = 0; digits <= Binder.MOST_DIGITS; digits++) {
                BigDecimal step = new BigDecimal(of).movePointLeft(digits);
                BigDecimal some = low.divide(step, 0, RoundingMode.FLOOR)
                        .add(BigDecimal.ONE)
                        .multiply(step);
                if (isBetween(low, some, high) && Binder.isShort(some)) {
                    return plain(some);
                }
            }
        }
        return null;
    }

    private static boolean isBetween(BigDecimal low, BigDecimal number, BigDecimal high) {
        return low.compareTo(number) < 0 && number.compareTo(high) < 0;
    }
}
