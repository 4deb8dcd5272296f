package org.pilotreadiness.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.pilotreadiness.analysis.Explanation.RuleExplanation;
import org.pilotreadiness.assessment.Fulfilment;
import org.pilotreadiness.assessment.Range;
import org.pilotreadiness.facts.Dimension;
import org.pilotreadiness.internal.binding.Fields;
import org.pilotreadiness.internal.judging.Areas;
import org.pilotreadiness.internal.reading.OwnAnswers;
import org.pilotreadiness.internal.reading.PilotTree;
import org.pilotreadiness.internal.reading.Reading;
import org.pilotreadiness.internal.reading.Readings;
import org.pilotreadiness.internal.text.Nearest;
import org.pilotreadiness.internal.text.Shown;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.pilot.Receiver;
import org.pilotreadiness.ruleset.RuleSet;
import org.pilotreadiness.ruleset.language.Call;
import org.pilotreadiness.ruleset.language.Criterion;
import org.pilotreadiness.ruleset.language.Pattern.Quantifier;

/** Explains what the rules of a rule set say of a pilot, criterion by criterion. Immutable and thread-safe. */
public final class Explainer {

    private final RuleSet ruleSet;

    private final Areas areas;

    private Explainer(RuleSet ruleSet) {
        this.ruleSet = ruleSet;
        this.areas = new Areas(ruleSet.rules());
    }

    /** Explains by these rules. */
    public static Explainer of(RuleSet ruleSet) {
        return new Explainer(ruleSet);
    }

    /**
     * Why a criterion came out as it did.
     *
     * @param criterion its id
     * @return one explanation; for a criterion of RECEIVER_FIT one for each known receiver in the pilot's order, so perhaps
     *     none
     * @throws IllegalArgumentException when the rule set has no such criterion
     */
    public List<Explanation> explain(Pilot pilot, String criterion) {
        return explain(pilot, criterion(criterion), areas);
    }

    /**
     * Why a criterion came out as it did, by the rules that it names.
     *
     * @return as {@link #explain(Pilot, String)} has it; none of a criterion of an assessment that was read from a file
     */
    public static List<Explanation> explain(Pilot pilot, Criterion criterion) {
        return criterion.rules().isEmpty() ? List.of() : explain(pilot, criterion, new Areas(criterion.rules()));
    }

    private static List<Explanation> explain(Pilot pilot, Criterion found, Areas areas) {
        Pilot bound = OwnAnswers.bound(pilot, found);
        Readings readings = Readings.of(bound, areas.isOpen(bound));
        if (found.dimension() != Dimension.RECEIVER_FIT) {
            return List.of(explanation(found, "", readings, areas));
        }
        List<Receiver> receivers = pilot.spreading().receivers();
        if (receivers == null) {
            return List.of();
        }
        List<Explanation> explanations = new ArrayList<>();
        receivers.forEach(receiver -> explanations.add(explanation(found, receiver.id(), readings, areas)));
        return explanations;
    }

    /**
     * How the rules for a level turned out, in the order of the rule set; those that hold lower it.
     *
     * @param worst the facts that level rules read, such as {@code PreconditionScore}, with everything unknown at its worst
     * @param best the same with everything unknown at its best
     */
    public List<RuleExplanation> explain(Call.Verdict level, List<Object> worst, List<Object> best) {
        return ruleSet.rules().stream()
                .filter(rule -> rule.call() instanceof Call.AtMost atMost && atMost.verdict() == level)
                .map(rule -> new RuleExplanation(
                        new Tracer(rule, worst, "", any -> false).trace(),
                        new Tracer(rule, best, "", any -> false).trace()))
                .toList();
    }

    /**
     * How the rules about portfolios turned out for pilots side by side, in the order of the rule set; those that hold find a
     * conflict.
     */
    public List<RuleExplanation> explain(List<Pilot> pilots) {
        List<Object> facts = List.copyOf(new Areas(ruleSet.portfolioRules()).alike(pilots));
        return ruleSet.portfolioRules().stream()
                .map(rule -> betweenTwo(new Tracer(rule, facts, "", any -> false).trace()))
                .map(trace -> new RuleExplanation(trace, trace))
                .toList();
    }

    /** Without the attempts in which a pilot stands beside itself; these say nothing. */
    private static RuleTrace betweenTwo(RuleTrace trace) {
        List<RuleTrace.Attempt> attempts = trace.attempts().stream()
                .filter(attempt -> {
                    List<String> named = attempt.patterns().stream()
                            .filter(pattern -> pattern.pattern().quantifier() == Quantifier.EACH)
                            .flatMap(pattern -> pattern.facts().stream().map(FactTrace::fact))
                            .toList();
                    return new HashSet<>(named).size() == named.size();
                })
                .toList();
        return new RuleTrace(trace.rule(), attempts.stream().anyMatch(RuleTrace.Attempt::holds), attempts);
    }

    private Criterion criterion(String id) {
        return ruleSet.criteria().stream()
                .filter(criterion -> criterion.id().equals(id))
                .findFirst()
                .orElseThrow(() -> {
                    String nearest = Nearest.to(
                            id, ruleSet.criteria().stream().map(Criterion::id).toList());
                    return new IllegalArgumentException("There is no criterion (" + Shown.value(id) + ")."
                            + (nearest.isEmpty() ? "" : " Maybe " + nearest + "."));
                });
    }

    private static Explanation explanation(Criterion criterion, String receiver, Readings readings, Areas areas) {
        Set<String> open = open(readings, criterion);
        List<RuleTrace> worst = traces(criterion, receiver, readings.pessimistic(), open, areas);
        List<RuleTrace> best = traces(criterion, receiver, readings.optimistic(), open, areas);
        List<RuleExplanation> rules = IntStream.range(0, worst.size())
                .mapToObj(i -> new RuleExplanation(worst.get(i), best.get(i)))
                .toList();
        return new Explanation(criterion, receiver, Range.over(fulfilment(worst), fulfilment(best)), rules);
    }

    /** Each rule in a reading, in the worst or the best of the areas where that is unknown. */
    private static List<RuleTrace> traces(
            Criterion criterion, String receiver, Reading reading, Set<String> open, Areas areas) {
        Comparator<List<RuleTrace>> order = Comparator.comparing(Explainer::fulfilment);
        return areas.of(reading.pilot()).stream()
                .map(pilot -> criterion.rules().stream()
                        .map(rule -> new Tracer(rule, reading.in(pilot).facts(true), receiver, open::contains).trace())
                        .toList())
                .min(reading.isBest() ? order.reversed() : order)
                .orElseThrow();
    }

    private static Fulfilment fulfilment(List<RuleTrace> traces) {
        Fulfilment found = Fulfilment.NOT_MET;
        for (RuleTrace trace : traces) {
            found = higher(found, trace);
        }
        return found;
    }

    private static Fulfilment higher(Fulfilment found, RuleTrace trace) {
        Fulfilment called = trace.rule().call() instanceof Call.Met ? Fulfilment.MET : Fulfilment.PARTLY_MET;
        return trace.holds() && called.compareTo(found) > 0 ? called : found;
    }

    /** The paths of the unknown fields that a criterion reads, with the ids of entries and without. */
    private static Set<String> open(Readings readings, Criterion criterion) {
        Set<String> paths = new HashSet<>();
        for (int number : PilotTree.of(readings.pessimistic().pilot()).numbers(criterion.reads())) {
            for (String path : readings.open().paths(number)) {
                paths.add(path);
                paths.add(Fields.withoutIds(path));
            }
        }
        return paths;
    }
}
