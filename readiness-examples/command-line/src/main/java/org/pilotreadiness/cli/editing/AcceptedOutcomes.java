package org.pilotreadiness.cli.editing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.cli.editing.Written.Entries;
import org.pilotreadiness.cli.editing.Written.Member;
import org.pilotreadiness.cli.editing.Written.Members;
import org.pilotreadiness.ruleset.InvalidRuleSetException;
import org.pilotreadiness.ruleset.RuleSet;
import org.pilotreadiness.scenario.Scenario;
import org.pilotreadiness.scenario.ScenarioResult;
import org.pilotreadiness.scenario.ScenarioResult.Mismatch;
import org.pilotreadiness.scenario.Scenarios;

/**
 * What came out of scenarios, written into their files instead of what they expect.
 *
 * @param moved the scenarios of which something came out otherwise, in their order
 * @param left what can not be written back, by scenario; such a scenario goes on failing
 * @param files the files as they would be, by name; only those that change
 */
public record AcceptedOutcomes(
        List<ScenarioResult> moved, Map<Scenario, List<Mismatch>> left, SortedMap<String, byte[]> files) {

    /** The outcomes of scenarios, of which the results are given. */
    public static AcceptedOutcomes of(Scenarios scenarios, List<ScenarioResult> results) {
        SortedMap<String, byte[]> before = scenarios.ruleSet().scenarioFiles();
        SortedMap<String, byte[]> after = new TreeMap<>();
        Map<Scenario, List<Mismatch>> left = new LinkedHashMap<>();
        before.forEach((file, bytes) -> {
            List<ScenarioResult> inFile = results.stream()
                    .filter(result -> result.scenario().file().equals(file))
                    .toList();
            String text = FileText.of(bytes);
            IdentityHashMap<Mismatch, List<Edit>> edits = edits(text, inFile);
            byte[] edited = FileText.bytes(
                    Edit.all(edits.values().stream().flatMap(List::stream).toList(), text), bytes);
            boolean isUnderstood = edits.isEmpty() || expects(scenarios.ruleSet(), file, edited, inFile, edits);
            for (ScenarioResult result : inFile) {
                List<Mismatch> unwritten = result.mismatches().stream()
                        .filter(each -> !isUnderstood || !edits.containsKey(each))
                        .toList();
                if (!unwritten.isEmpty()) {
                    left.put(result.scenario(), unwritten);
                }
            }
            if (isUnderstood && !edits.isEmpty()) {
                after.put(file, edited);
            }
        });
        return new AcceptedOutcomes(
                results.stream()
                        .filter(result -> !result.mismatches().isEmpty())
                        .toList(),
                left,
                after);
    }

    /** Whether, by these results of all scenarios, those and only those fail that can not be written back. */
    public boolean hold(List<ScenarioResult> results) {
        List<String> unwritten = left.keySet().stream().map(Scenario::name).toList();
        return results.stream()
                .allMatch(result -> result.mismatches().isEmpty()
                        || unwritten.contains(result.scenario().name()));
    }

    private static IdentityHashMap<Mismatch, List<Edit>> edits(String text, List<ScenarioResult> results) {
        IdentityHashMap<Mismatch, List<Edit>> edits = new IdentityHashMap<>();
        Written file = results.stream().anyMatch(result -> !result.mismatches().isEmpty()) ? read(text) : null;
        if (!(file instanceof Entries entries) || entries.all().size() != results.size()) {
            return edits;
        }
        for (int i = 0; i < results.size(); i++) {
            List<Mismatch> mismatches = results.get(i).mismatches();
            if (!mismatches.isEmpty() && entries.all().get(i) instanceof Members entry) {
                Member expect = entry.byName().get("expect");
                if (expect != null && expect.value() instanceof Members expected) {
                    edits.putAll(new ExpectationEdits(text, expected).of(mismatches));
                }
            }
        }
        return edits;
    }

    private static @Nullable Written read(String text) {
        try {
            return Written.read(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Whether the scenarios of the edited file are the same as before, and expect what came out where it was written. */
    private static boolean expects(
            RuleSet ruleSet,
            String file,
            byte[] edited,
            List<ScenarioResult> before,
            IdentityHashMap<Mismatch, List<Edit>> written) {
        List<Scenario> after;
        try {
            Map<String, byte[]> files = new HashMap<>(ruleSet.files());
            files.put(file, edited);
            after = new ArrayList<>(Scenarios.of(RuleSet.of(files)).all());
        } catch (InvalidRuleSetException e) {
            return false;
        }
        after.removeIf(scenario -> !scenario.file().equals(file));
        if (after.size() != before.size()) {
            return false;
        }
        for (int i = 0; i < after.size(); i++) {
            Scenario was = before.get(i).scenario();
            Map<String, String> expected = new HashMap<>(was.expected());
            before.get(i).mismatches().stream()
                    .filter(written::containsKey)
                    .forEach(each -> expected.put(each.what(), each.actual()));
            Scenario is = after.get(i);
            if (!is.name().equals(was.name())
                    || !is.pilots().equals(was.pilots())
                    || !is.expected().equals(expected)) {
                return false;
            }
        }
        return true;
    }
}
