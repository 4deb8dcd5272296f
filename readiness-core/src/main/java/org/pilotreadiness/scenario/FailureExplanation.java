package org.pilotreadiness.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.pilotreadiness.analysis.Explainer;
import org.pilotreadiness.analysis.Explanation.RuleExplanation;
import org.pilotreadiness.internal.text.Words;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.ruleset.language.Call.Verdict;
import org.pilotreadiness.ruleset.language.Criterion;
import org.pilotreadiness.scenario.ScenarioResult.Mismatch;

/** The rules that decide what a scenario expects, with what they met in it. */
public final class FailureExplanation {

    private static final String RECEIVERS = "receivers.";

    private final Scenarios scenarios;
    private final Scenario scenario;
    private final Explainer explainer;

    /**
     * @param scenario one of those, or one that was read by them
     */
    public FailureExplanation(Scenarios scenarios, Scenario scenario) {
        this.scenarios = scenarios;
        this.scenario = scenario;
        this.explainer = Explainer.of(scenarios.ruleSet());
    }

    /** The rules that decide something that came out otherwise. */
    public List<RuleExplanation> of(Mismatch mismatch) {
        String what = mismatch.what();
        if (scenario.isOfPortfolio()) {
            return explainer.explain(concerned(mismatch));
        }
        if (what.equals("blockers") || what.equals("possibleBlockers")) {
            Set<String> ids = new LinkedHashSet<>(ids(mismatch.expected()));
            List<String> others = ids(mismatch.actual());
            Set<String> both = new LinkedHashSet<>(ids);
            both.retainAll(others);
            ids.addAll(others);
            ids.removeAll(both);
            return ids.stream().flatMap(id -> of(id).stream()).toList();
        }
        return of(what.startsWith("counts.") ? what.substring("counts.".length()) : what);
    }

    /** The rules that decide a criterion, a level or a conflict; none for what is worked out without rules. */
    public List<RuleExplanation> of(String what) {
        if (scenario.isOfPortfolio()) {
            return explainer.explain(scenario.pilots());
        }
        if (what.startsWith(RECEIVERS)) {
            String rest = what.substring(RECEIVERS.length());
            int dot = rest.lastIndexOf('.');
            return dot < 0 ? List.of() : ofReceiver(rest.substring(0, dot), rest.substring(dot + 1));
        }
        if (what.equals(Words.of(Verdict.READINESS))) {
            return level(Verdict.READINESS, "");
        }
        if (what.equals(Words.of(Verdict.SPREADING_POTENTIAL))) {
            return level(Verdict.SPREADING_POTENTIAL, "");
        }
        if (what.equals(Words.of(Verdict.RECEIVER_FIT))) {
            return level(Verdict.RECEIVER_FIT, "");
        }
        return criterion(what, "");
    }

    /** Two pilots that the mismatch is about, or the only one. */
    private List<Pilot> concerned(Mismatch mismatch) {
        List<String> groups = new ArrayList<>(groups(mismatch.actual()));
        List<String> expected = groups(mismatch.expected());
        List<String> both = groups.stream().filter(expected::contains).toList();
        groups.addAll(0, expected);
        groups.removeAll(both);
        List<String> ids = groups.isEmpty() ? List.of() : ids(groups.get(0));
        return scenario.pilots().stream()
                .sorted(Comparator.comparing(pilot -> !ids.contains(pilot.id())))
                .limit(2)
                .toList();
    }

    /** The groups in brackets, or each id where there are none. */
    public static List<String> groups(String listed) {
        if (listed.equals("[]")) {
            return List.of();
        }
        return listed.startsWith("[") ? List.of(listed.replaceAll("^\\[|]$", "").split("], \\[", -1)) : ids(listed);
    }

    private List<RuleExplanation> ofReceiver(String receiver, String what) {
        return what.equals(Words.of(Verdict.RECEIVER_FIT))
                ? level(Verdict.RECEIVER_FIT, receiver)
                : criterion(what, receiver);
    }

    private List<RuleExplanation> criterion(String id, String receiver) {
        boolean isKnown =
                scenarios.ruleSet().criteria().stream().map(Criterion::id).anyMatch(id::equals);
        if (!isKnown || scenario.isOfLevels()) {
            return List.of();
        }
        return explainer.explain(scenario.pilot(), id).stream()
                .filter(explanation ->
                        receiver.isEmpty() || explanation.receiver().equals(receiver))
                .flatMap(explanation -> explanation.rules().stream())
                .toList();
    }

    private List<RuleExplanation> level(Verdict verdict, String receiver) {
        return explainer.explain(
                verdict,
                scenarios.levelFacts(scenario, verdict, receiver, false),
                scenarios.levelFacts(scenario, verdict, receiver, true));
    }

    private static List<String> ids(String listed) {
        return Stream.of(listed.split(", ", -1)).filter(id -> !id.isEmpty()).toList();
    }
}
