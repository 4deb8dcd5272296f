package org.pilotreadiness.scenario;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.assessment.Blocker;
import org.pilotreadiness.assessment.Conflict;
import org.pilotreadiness.assessment.Finding;
import org.pilotreadiness.assessment.Fulfilment;
import org.pilotreadiness.assessment.PreconditionResult;
import org.pilotreadiness.assessment.Range;
import org.pilotreadiness.assessment.ReceiverResult;
import org.pilotreadiness.assessment.Score;
import org.pilotreadiness.facts.Dimension;
import org.pilotreadiness.internal.judging.Conflicts;
import org.pilotreadiness.internal.text.Words;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.scenario.ScenarioEntry.Rest;

/**
 * What came out of a scenario, by name and in the words of scenario files: {@code MA-1} is {@code not met to met},
 * {@code scores.data-support} is {@code 61 to 78}, {@code receivers.west.RF-2} is {@code met}, {@code conflicts} are
 * {@code [east, west]}.
 */
final class Outcome {

    static final String CONFLICTS = "conflicts";
    static final String POSSIBLE_CONFLICTS = "possibleConflicts";

    private final Map<String, String> words = new LinkedHashMap<>();
    private final Rest rest;

    private Outcome(Rest rest) {
        this.rest = rest;
    }

    /** What an assessment says; with a favourable rest only its high ends, with an unfavourable one its low ends. */
    static Map<String, String> of(Assessment assessment, Rest rest) {
        Outcome outcome = new Outcome(rest);
        outcome.readiness(assessment);
        assessment.preconditions().forEach(outcome::precondition);
        outcome.spreading(assessment);
        assessment.receivers().forEach(outcome::receiver);
        return outcome.words;
    }

    /** Which pilots are in each other's way by any rule. */
    static Map<String, String> ofPortfolio(Conflicts rules, List<Pilot> pilots) {
        List<Conflict> conflicts = rules.among(pilots);
        Map<String, String> words = new LinkedHashMap<>();
        words.put(CONFLICTS, groups(conflicts.stream().map(conflict -> ids(conflict.pilots()))));
        words.put(
                POSSIBLE_CONFLICTS,
                String.join(
                        ", ",
                        rules.possible(pilots, conflicts).stream()
                                .flatMap(conflict -> ids(conflict.pilots()).stream())
                                .collect(Collectors.toCollection(TreeSet::new))));
        return words;
    }

    /** Groups of pilots as scenario files write them, in an order of their own. */
    static String groups(Stream<? extends Collection<String>> groups) {
        return groups.map(ids -> String.join(", ", new TreeSet<>(ids)))
                .distinct()
                .sorted()
                .collect(Collectors.joining("], [", "[", "]"));
    }

    private static List<String> ids(List<Pilot> pilots) {
        return pilots.stream().map(Pilot::id).toList();
    }

    /** A criterion's fulfilment as scenario files write it. */
    static String word(Fulfilment fulfilment) {
        return switch (fulfilment) {
            case NOT_MET -> "not met";
            case PARTLY_MET -> "partly";
            case MET -> "met";
        };
    }

    private void readiness(Assessment assessment) {
        words.put("readiness", range(assessment.readiness().level(), Words::of));
        words.put("scores.readiness", score(assessment.readiness().possibleScore()));
        words.put("blockers", blockers(assessment.blockers(), true));
        words.put("possibleBlockers", blockers(assessment.blockers(), false));
    }

    private void precondition(PreconditionResult result) {
        words.put("scores." + result.precondition().key(), score(result.possibleScore()));
        findings(result.findings(), "");
    }

    private void spreading(Assessment assessment) {
        String name = Words.of(Dimension.SPREADING_POTENTIAL);
        words.put(name, range(assessment.spreading().level(), Words::of));
        words.put("scores." + name, score(assessment.spreading().possibleScore()));
        findings(assessment.spreading().findings(), "");
    }

    private void receiver(ReceiverResult result) {
        String prefix = "receivers." + result.receiver().id() + ".";
        words.put(prefix + Words.of(Dimension.RECEIVER_FIT), range(result.level(), Words::of));
        words.put(prefix + "score", score(result.possibleScore()));
        findings(result.findings(), prefix);
    }

    private void findings(List<Finding> findings, String prefix) {
        for (Finding finding : findings) {
            String id = finding.criterion().id();
            words.put(prefix + id, range(finding.fulfilment(), Outcome::word));
            words.put("counts." + id, finding.counts() ? "yes" : "no");
        }
    }

    /** What blocks for certain, or what may; with a rest that is read one way there is no may. */
    private String blockers(List<Blocker> blockers, boolean isSettled) {
        return String.join(
                ", ",
                blockers.stream()
                        .filter(blocker -> isSettled == (blocker.isSettled() || rest == Rest.UNFAVOURABLE))
                        .filter(blocker -> blocker.isSettled() || rest != Rest.FAVOURABLE)
                        .map(blocker -> blocker.criterion().id())
                        .toList());
    }

    private String score(@Nullable Range<Score> score) {
        return score == null ? "not assessed" : range(score, Score::toString);
    }

    private <T extends Comparable<? super T>> String range(Range<T> range, Function<T, String> word) {
        String low = word.apply(rest == Rest.FAVOURABLE ? range.high() : range.low());
        String high = word.apply(rest == Rest.UNFAVOURABLE ? range.low() : range.high());
        return low.equals(high) ? low : low + " to " + high;
    }
}
