package org.pilotreadiness.cli.workbench;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.internal.proof.Witness;
import org.pilotreadiness.ruleset.InvalidRuleSetException;
import org.pilotreadiness.ruleset.language.Call;
import org.pilotreadiness.scenario.Scenario;
import org.pilotreadiness.scenario.Scenarios;

/**
 * Two versions of rules, by which one case may come out otherwise.
 *
 * @param expected the version by which the scenarios that are given pass
 * @param other the version by which they fail
 */
record Versions(Scenarios expected, Scenarios other) {

    /** What may become of the fields that are not given, in the words of scenario files. */
    private static final List<String> RESTS = List.of("unfavourable", "favourable");

    /**
     * A scenario that tells the versions apart.
     *
     * @param what the name of what comes out otherwise, as in {@link Scenarios#outcome}
     * @param is what it is by the version that is expected
     * @param isByOther what it is by the other
     * @param text the scenario as it stands in a file
     */
    record Told(String what, String is, String isByOther, String text) {}

    /**
     * Runs a case by both versions.
     *
     * @param verdict the level that the case is about; null when it is about a pilot
     * @param wanted what may be told apart, by what is wanted most
     * @return empty when it comes out alike, as far as a scenario can say
     */
    Optional<Told> tell(Map<String, Object> values, Call.@Nullable Verdict verdict, List<Predicate<String>> wanted) {
        String rest = Witness.rest(values);
        Set<String> rests = new LinkedHashSet<>(List.of(rest, ""));
        if (verdict == null) {
            rests.addAll(RESTS);
        }
        Optional<Told> range = Optional.empty();
        for (String each : rests) {
            Optional<Told> told = tell(values, verdict, wanted, each);
            if (told.isPresent() && !told.get().is().contains(" to ")) {
                return told;
            }
            range = range.or(() -> told);
        }
        return range;
    }

    private Optional<Told> tell(
            Map<String, Object> values, Call.@Nullable Verdict verdict, List<Predicate<String>> wanted, String rest) {
        Map<String, String> here;
        Map<String, String> there;
        try {
            Scenario probe = expected.read(text(values, verdict, rest, "readiness", ""));
            here = expected.outcome(probe);
            there = other.outcome(probe);
        } catch (InvalidRuleSetException tooLarge) {
            return Optional.empty();
        }
        return wanted.stream()
                .flatMap(isWanted -> here.keySet().stream()
                        .filter(what -> isWanted.test(what)
                                && !there.getOrDefault(what, "nothing").equals(here.get(what)))
                        .limit(1))
                .findFirst()
                .map(what -> new Told(
                        what,
                        here.getOrDefault(what, ""),
                        there.getOrDefault(what, "nothing"),
                        text(values, verdict, rest, what, here.getOrDefault(what, ""))))
                .filter(told -> expected.run(expected.read(told.text())).passes()
                        && !other.run(expected.read(told.text())).passes());
    }

    private static String text(
            Map<String, Object> values, Call.@Nullable Verdict verdict, String rest, String what, String is) {
        String name = what + " is " + (is.isEmpty() ? "none" : is) + " with " + Witness.described(values)
                + (rest.isEmpty() ? "" : ", the rest " + rest);
        return verdict == null
                ? Witness.entry(name, values, rest, expectation(what, is))
                : Witness.entryOfTotals(name, values, expectation(what, is));
    }

    private static Map<String, Object> expectation(String what, String is) {
        if (what.startsWith("counts.")) {
            return Map.of(is.equals("yes") ? "counts" : "countsNot", List.of(what.substring("counts.".length())));
        }
        if (what.equals("blockers") || what.equals("possibleBlockers")) {
            return Map.of(what, is.isEmpty() ? List.of() : List.of(is.split(", ", -1)));
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        Map<String, Object> inner = tree;
        List<String> steps = steps(what);
        for (String step : steps.subList(0, steps.size() - 1)) {
            Map<String, Object> next = new LinkedHashMap<>();
            inner.put(step, next);
            inner = next;
        }
        inner.put(steps.get(steps.size() - 1), is.matches("[0-9]+") ? (Object) Integer.valueOf(is) : is);
        return tree;
    }

    /** A receiver's id and a criterion's id may hold full stops, the criterion's standing after the last one. */
    private static List<String> steps(String what) {
        if (what.startsWith("receivers.")) {
            int first = what.indexOf('.');
            int last = what.lastIndexOf('.');
            return List.of("receivers", what.substring(first + 1, last), what.substring(last + 1));
        }
        return what.startsWith("scores.") ? List.of("scores", what.substring("scores.".length())) : List.of(what);
    }
}
