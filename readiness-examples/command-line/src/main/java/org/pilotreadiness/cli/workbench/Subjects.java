package org.pilotreadiness.cli.workbench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.cli.workbench.Aspect.Kind;
import org.pilotreadiness.diagnostic.Position;
import org.pilotreadiness.facts.Domain;
import org.pilotreadiness.internal.text.Words;
import org.pilotreadiness.ruleset.RuleSet;
import org.pilotreadiness.ruleset.language.Call;
import org.pilotreadiness.ruleset.language.Criterion;
import org.pilotreadiness.ruleset.language.Pattern;
import org.pilotreadiness.ruleset.language.Rule;

/** The criteria and level rules of a rule set, each with all that can differ about it. */
final class Subjects {

    private static final Position NOWHERE = new Position(1, 1);

    /** What a rule set says of itself. */
    private static final String RULE_SET = "rule-set.yaml";

    private static final String MONTHS = "evidence.monthsValid";

    private static final String PRECONDITIONS = "preconditions";

    private final RuleSet ruleSet;

    Subjects(RuleSet ruleSet) {
        this.ruleSet = ruleSet;
    }

    /** A criterion or level rule: its rules by kind and its values by name. */
    record Subject(Map<Kind, Rule> rules, Map<String, String> values) {}

    Map<String, Subject> all() {
        Map<String, Subject> all = new LinkedHashMap<>();
        Integer months = ruleSet.evidenceMonths();
        Map<String, String> ofSet = new LinkedHashMap<>();
        ofSet.put(MONTHS, months == null ? "" : months.toString());
        ofSet.put(
                PRECONDITIONS,
                ruleSet.domains().stream()
                        .filter(Domain::isPrecondition)
                        .map(Domain::key)
                        .collect(Collectors.joining(", ")));
        all.put(RULE_SET, new Subject(Map.of(), ofSet));
        ruleSet.criteria()
                .forEach(criterion -> all.put(criterion.id(), new Subject(new LinkedHashMap<>(), values(criterion))));
        for (Rule rule : all(ruleSet)) {
            if (rule.call() instanceof Call.Met met) {
                rules(all, met.criterion()).put(Kind.MET, rule);
            } else if (rule.call() instanceof Call.PartlyMet partly) {
                rules(all, partly.criterion()).put(Kind.PARTLY, rule);
            } else {
                all.put(rule.name(), new Subject(new LinkedHashMap<>(Map.of(Kind.LEVEL, rule)), Map.of()));
            }
        }
        return all;
    }

    private static List<Rule> all(RuleSet ruleSet) {
        List<Rule> rules = new ArrayList<>(ruleSet.rules());
        rules.addAll(ruleSet.portfolioRules());
        return rules;
    }

    private static Map<Kind, Rule> rules(Map<String, Subject> all, String criterion) {
        return Objects.requireNonNull(all.get(criterion)).rules();
    }

    private Map<String, String> values(Criterion criterion) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("dimension", criterion.dimension().key());
        values.put("weight", String.valueOf(criterion.weight()));
        values.put("countsFrom", word(criterion.countsFrom()));
        values.put("countsUntil", word(criterion.countsUntil()));
        values.put("blocksFrom", word(criterion.blocksFrom()));
        values.put("validFrom", day(criterion.validFrom()));
        values.put("validUntil", day(criterion.validUntil()));
        values.put("onlyCrossSector", String.valueOf(criterion.onlyCrossSector()));
        values.put("onlyInScenario", word(criterion.onlyInScenario()));
        values.put("finding", String.valueOf(criterion.finding()));
        values.put("mayNotApply", String.valueOf(criterion.mayNotApply()));
        values.put("source", criterion.source());
        ruleSet.ownQuestions().forEach((field, question) -> {
            if (criterion.reads().contains(field)) {
                values.put(field, ruleSet.ownField(field));
                values.put(question, ruleSet.message(question, Locale.ROOT));
            }
        });
        for (String key : ruleSet.messageKeys("")) {
            if (key.startsWith(criterion.id() + ".")) {
                values.put(key.substring(criterion.id().length() + 1), ruleSet.message(key, Locale.ROOT));
            }
        }
        return values;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static String word(@Nullable Enum<?> constant) {
        return constant == null ? "" : Words.of(constant);
    }

    static List<SubjectChange> changes(Map<String, Subject> earlier, Map<String, Subject> later, SameMeaning meaning) {
        List<SubjectChange> changes = new ArrayList<>();
        for (boolean isCriterion : new boolean[] {true, false}) {
            Set<String> names = new LinkedHashSet<>(later.keySet());
            names.addAll(earlier.keySet());
            for (String name : names) {
                Subject before = earlier.get(name);
                Subject after = later.get(name);
                Subject either = after == null ? Objects.requireNonNull(before) : after;
                List<Aspect> aspects = aspects(before, after, meaning);
                if (either.rules().containsKey(Kind.LEVEL) != isCriterion && !aspects.isEmpty()) {
                    changes.add(new SubjectChange(
                            name,
                            before == null
                                    ? SubjectChange.Kind.ADDED
                                    : after == null ? SubjectChange.Kind.REMOVED : SubjectChange.Kind.CHANGED,
                            aspects));
                }
            }
        }
        return changes;
    }

    private static List<Aspect> aspects(@Nullable Subject earlier, @Nullable Subject later, SameMeaning same) {
        List<Aspect> aspects = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            Rule before = earlier == null ? null : earlier.rules().get(kind);
            Rule after = later == null ? null : later.rules().get(kind);
            if (!Objects.equals(meaning(before), meaning(after))) {
                boolean isSame = before != null && after != null && same.isProved(before, after);
                aspects.add(new Aspect.OfRule(kind, before, after, isSame));
            }
        }
        Set<String> names = new LinkedHashSet<>();
        if (later != null) {
            names.addAll(later.values().keySet());
        }
        if (earlier != null) {
            names.addAll(earlier.values().keySet());
        }
        for (String name : names) {
            String before = earlier == null ? "" : earlier.values().getOrDefault(name, "");
            String after = later == null ? "" : later.values().getOrDefault(name, "");
            if (!before.equals(after)) {
                aspects.add(new Aspect.OfValue(name, before, after));
            }
        }
        return aspects;
    }

    /** What a rule asks and decides, wherever it stands and whatever it is called; of declared facts each rule set has types of its own. */
    private static List<Object> meaning(@Nullable Rule rule) {
        if (rule == null) {
            return List.of();
        }
        List<Object> meaning = new ArrayList<>(List.of(rule.call()));
        for (Pattern pattern : rule.patterns()) {
            meaning.add(new Pattern(
                    pattern.quantifier(),
                    pattern.variable(),
                    pattern.fact(),
                    pattern.bindings(),
                    pattern.conditions(),
                    NOWHERE,
                    pattern.accumulation()));
        }
        return List.of(meaning.toString());
    }
}
