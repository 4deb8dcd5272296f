package org.pilotreadiness.cli.workbench;

import java.util.List;
import org.pilotreadiness.scenario.Scenarios;

/** Which of two outcomes is higher, as {@link Scenarios#outcome} writes them. */
final class OutcomeOrder {

    /** Of the words that are compared with each other the lower stand before the higher. */
    private static final List<String> WORDS = List.of(
            "not met", "partly", "met", "no", "yes", "not-ready", "conditional", "ready", "low", "medium", "high");

    private OutcomeOrder() {}

    /** Whether one end of the range is higher than that of the other. */
    static boolean isAbove(String outcome, String other) {
        String[] ends = outcome.split(" to ", -1);
        String[] others = other.split(" to ", -1);
        return isPlaceAbove(ends[0], others[0]) || isPlaceAbove(ends[ends.length - 1], others[others.length - 1]);
    }

    static boolean isAssessed(String score) {
        return !score.equals("not assessed");
    }

    /** What is not assessed is neither higher nor lower. */
    private static boolean isPlaceAbove(String word, String other) {
        return place(word) >= 0 && place(other) >= 0 && place(word) > place(other);
    }

    private static int place(String word) {
        return word.matches("[0-9]+") ? Integer.parseInt(word) : WORDS.indexOf(word);
    }
}
