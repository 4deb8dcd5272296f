package org.pilotreadiness.examples.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What a figure has to be.
 *
 * @param name what is compared
 * @param measured the figure
 * @param limit what it has to be at least, or at most
 * @param isLowGood whether at most
 */
record Bar(String name, double measured, double limit, boolean isLowGood) {

    static Bar atMost(String name, double measured, double limit) {
        return new Bar(name, measured, limit, true);
    }

    static Bar atLeast(String name, double measured, double limit) {
        return new Bar(name, measured, limit, false);
    }

    boolean isMet() {
        return isLowGood ? measured <= limit : measured >= limit;
    }

    /** A line for each bar. */
    static String table(List<Bar> bars) {
        return String.format(Locale.ROOT, "%-40s %10s %8s%n", "bar", "measured", "bar")
                + bars.stream().map(Bar::line).collect(Collectors.joining());
    }

    private String line() {
        return String.format(
                Locale.ROOT,
                "%-40s %10.2f %8s  %s%n",
                name,
                measured,
                (isLowGood ? "<= " : ">= ") + limit,
                isMet() ? "met" : "NOT MET");
    }
}
