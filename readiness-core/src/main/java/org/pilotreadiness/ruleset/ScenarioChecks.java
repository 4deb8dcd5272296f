package org.pilotreadiness.ruleset;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pilotreadiness.diagnostic.Code;
import org.pilotreadiness.diagnostic.Sentence;
import org.pilotreadiness.internal.binding.Node;
import org.pilotreadiness.internal.binding.TreeReader;
import org.pilotreadiness.internal.text.Problems;
import org.pilotreadiness.internal.text.Words;
import org.pilotreadiness.ruleset.language.Call;
import org.pilotreadiness.ruleset.language.Rule;

/** Criteria, levels that rules give and conflicts, of which no scenario says when they are expected. */
final class ScenarioChecks {

    private final RuleSetReader.Draft draft;
    private final RuleSet ruleSet;
    private final CheckDiagnostics found;

    /** What scenarios expect: names, and for a name with a word both with a blank between, of a range each end. */
    private final Set<String> expected = new HashSet<>();

    ScenarioChecks(RuleSetReader.Draft draft, RuleSet ruleSet, CheckDiagnostics found) {
        this.draft = draft;
        this.ruleSet = ruleSet;
        this.found = found;
        ruleSet.scenarioFiles().forEach((file, bytes) -> {
            Problems problems = new Problems(file);
            Node node = TreeReader.read(bytes, TreeReader.Format.YAML, problems);
            problems.sorted().forEach(found::add);
            if (node instanceof Node.Entries entries) {
                entries.all().forEach(entry -> collect(entry, false));
            }
        });
    }

    void check() {
        for (Rule rule : ruleSet.portfolioRules()) {
            if (!expected.contains("conflicts")) {
                untested(rule, rule.name(), Sentence.of("rules.untested.conflicts"));
            }
        }
        for (Rule rule : draft.rules()) {
            if (rule.call() instanceof Call.Met met && !expected.contains(met.criterion())) {
                untested(rule, met.criterion(), Sentence.of("rules.untested.criterion"));
            } else if (rule.call() instanceof Call.AtMost atMost
                    && !expected.contains(Words.of(atMost.verdict()) + " " + Words.of(atMost.level()))) {
                untested(
                        rule,
                        rule.name(),
                        Sentence.of("rules.untested.level", atMost.level().toString()));
            }
        }
    }

    private void untested(Rule rule, String subject, Sentence sentence) {
        found.add(Code.UNTESTED, rule, subject, sentence);
    }

    private void collect(Node node, boolean isExpected) {
        if (node instanceof Node.Members members) {
            members.byName().forEach((name, member) -> {
                if (isExpected) {
                    expected.add(name);
                    words(member.value()).forEach(word -> expected.add(name + " " + word));
                }
                if (isExpected || name.equals("expect")) {
                    collect(member.value(), true);
                }
            });
        }
    }

    private static List<String> words(Node node) {
        return node instanceof Node.Text text ? List.of(text.value().strip().split(" to ", -1)) : List.of();
    }
}
