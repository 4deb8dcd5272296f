package org.pilotreadiness.cli.workbench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pilotreadiness.ruleset.InvalidRuleSetException;
import org.pilotreadiness.ruleset.RuleSet;
import org.pilotreadiness.ruleset.language.Criterion;
import org.pilotreadiness.scenario.Scenario;
import org.pilotreadiness.scenario.ScenarioResult;
import org.pilotreadiness.scenario.ScenarioResult.Mismatch;
import org.pilotreadiness.scenario.Scenarios;

/**
 * Tells of a scenario that it fails only since other criteria came, went or count otherwise, by the rules as they were: all criteria
 * that both have come out alike for its pilot, and no level rule judges otherwise.
 */
public final class MovedByOthers {

    private final Scenarios earlier;
    private final Scenarios later;
    private final Map<String, Criterion> before;
    private final Map<String, Criterion> after;
    private final boolean isComparable;

    private MovedByOthers(Scenarios earlier, Scenarios later) {
        this.earlier = earlier;
        this.later = later;
        this.before = byId(earlier.ruleSet());
        this.after = byId(later.ruleSet());
        this.isComparable =
                earlier.ruleSet().ownQuestions().equals(later.ruleSet().ownQuestions())
                        && RuleSetChange.between(earlier.ruleSet(), later.ruleSet()).changes().stream()
                                .filter(change ->
                                        !before.containsKey(change.subject()) && !after.containsKey(change.subject()))
                                .noneMatch(SubjectChange::judgesOtherwise);
    }

    /**
     * By the rules as they were.
     *
     * @throws InvalidRuleSetException naming everything that is wrong with the scenario files
     */
    public static MovedByOthers since(RuleSet earlier, Scenarios later) {
        return new MovedByOthers(Scenarios.of(earlier), later);
    }

    /**
     * The criteria that are why.
     *
     * @param added those that the earlier rules do not have
     * @param retired those that the later rules do not have
     * @param otherwise those that weigh, count or block otherwise
     */
    public record Others(List<String> added, List<String> retired, List<String> otherwise) {

        /** Takes its own copies of the lists. */
        public Others {
            added = List.copyOf(added);
            retired = List.copyOf(retired);
            otherwise = List.copyOf(otherwise);
        }
    }

    /** Why a scenario fails; nothing where that can not be told. */
    public Optional<Others> of(ScenarioResult result) {
        Scenario scenario = result.scenario();
        if (!isComparable || scenario.isOfLevels() || scenario.isOfPortfolio()) {
            return Optional.empty();
        }
        Map<String, String> was = earlier.outcome(scenario);
        Map<String, String> is = later.outcome(scenario);
        boolean isOfOthers = result.mismatches().stream().allMatch(each -> isWorkedOut(each, was))
                && was.entrySet().stream().allMatch(each -> isAlike(each.getKey(), each.getValue(), is));
        Others others = new Others(
                after.keySet().stream()
                        .filter(id -> !before.containsKey(id) && counts(id, is))
                        .toList(),
                before.keySet().stream()
                        .filter(id -> !after.containsKey(id) && counts(id, was))
                        .toList(),
                after.keySet().stream()
                        .filter(id -> before.containsKey(id) && isOtherwise(id, scenario, was, is))
                        .toList());
        boolean isNobody = others.added().isEmpty()
                && others.retired().isEmpty()
                && others.otherwise().isEmpty();
        return isOfOthers && !isNobody ? Optional.of(others) : Optional.empty();
    }

    /** What is worked out from criteria came out as the scenario expects by the rules as they were. */
    private boolean isWorkedOut(Mismatch mismatch, Map<String, String> was) {
        return !isOfCriterion(mismatch.what()) && mismatch.expected().equals(was.getOrDefault(mismatch.what(), ""));
    }

    private boolean isAlike(String what, String outcome, Map<String, String> is) {
        String id = what.substring(what.lastIndexOf('.') + 1);
        return !isOfCriterion(what)
                || what.startsWith("counts.")
                || !after.containsKey(id)
                || outcome.equals(is.get(what));
    }

    private boolean isOfCriterion(String what) {
        String id = what.substring(what.lastIndexOf('.') + 1);
        return before.containsKey(id) || after.containsKey(id);
    }

    private boolean isOtherwise(String id, Scenario scenario, Map<String, String> was, Map<String, String> is) {
        Criterion old = Objects.requireNonNull(before.get(id));
        Criterion now = Objects.requireNonNull(after.get(id));
        boolean isCounted = counts(id, was) || counts(id, is);
        return isCounted
                && (counts(id, was) != counts(id, is)
                        || old.weight() != now.weight()
                        || old.blocks(scenario.pilot()) != now.blocks(scenario.pilot())
                        || old.dimension() != now.dimension());
    }

    private static boolean counts(String id, Map<String, String> outcome) {
        return "yes".equals(outcome.get("counts." + id));
    }

    private static Map<String, Criterion> byId(RuleSet ruleSet) {
        return ruleSet.criteria().stream()
                .collect(Collectors.toMap(Criterion::id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }
}
