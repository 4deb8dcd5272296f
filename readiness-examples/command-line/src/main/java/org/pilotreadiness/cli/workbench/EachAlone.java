package org.pilotreadiness.cli.workbench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pilotreadiness.ruleset.RuleSet;
import org.pilotreadiness.ruleset.language.Call;
import org.pilotreadiness.ruleset.language.Criterion;
import org.pilotreadiness.ruleset.language.Rule;
import org.pilotreadiness.scenario.Scenarios;

/** The earlier rules with one criterion or level rule as it is in the later ones, each in turn. */
final class EachAlone {

    private final RuleSet earlier;
    private final RuleSet later;

    private EachAlone(RuleSet earlier, RuleSet later) {
        this.earlier = earlier;
        this.later = later;
    }

    /** By what is changed, in the order of the change; without what only texts differ of, or the meaning of nothing. */
    static Map<String, Scenarios> of(RuleSet earlier, RuleSet later, RuleSetChange change) {
        EachAlone each = new EachAlone(earlier, later);
        Map<String, Scenarios> all = new LinkedHashMap<>();
        change.changes().stream()
                .filter(SubjectChange::judgesOtherwise)
                .map(SubjectChange::subject)
                .forEach(subject -> all.put(
                        subject, Scenarios.noneBy(earlier, each.criteria(subject), each.rules(subject), List.of())));
        return all;
    }

    private List<Criterion> criteria(String subject) {
        List<Criterion> criteria = new ArrayList<>(earlier.criteria());
        criteria.removeIf(criterion -> criterion.id().equals(subject));
        later.criteria().stream()
                .filter(criterion -> criterion.id().equals(subject))
                .forEach(criteria::add);
        return criteria;
    }

    private List<Rule> rules(String subject) {
        List<Rule> rules = new ArrayList<>(earlier.rules());
        rules.removeIf(rule -> subject(rule).equals(subject));
        later.rules().stream().filter(rule -> subject(rule).equals(subject)).forEach(rules::add);
        return rules;
    }

    private static String subject(Rule rule) {
        return rule.call() instanceof Call.AtMost ? rule.name() : Mutation.criterion(rule.call());
    }
}
