package org.pilotreadiness.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.assessment.Fulfilment;
import org.pilotreadiness.facts.Dimension;
import org.pilotreadiness.facts.SpreadingLevel;
import org.pilotreadiness.internal.engine.reader.RuleReader;
import org.pilotreadiness.internal.judging.Judge;
import org.pilotreadiness.internal.judging.LevelRules;
import org.pilotreadiness.internal.language.Operands;
import org.pilotreadiness.internal.language.Reads;
import org.pilotreadiness.internal.text.Words;
import org.pilotreadiness.pilot.Gate;
import org.pilotreadiness.pilot.InvalidPilotException;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.ruleset.RuleSet;
import org.pilotreadiness.ruleset.language.Call;
import org.pilotreadiness.ruleset.language.Criterion;
import org.pilotreadiness.ruleset.language.Operand;
import org.pilotreadiness.ruleset.language.Rule;
import org.pilotreadiness.scenario.ScenarioEntry.Rest;

/** A scenario that comes out otherwise by a mutant than by the rules as they are. */
final class DistinguishingScenario {

    private static final List<Rest> RESTS = List.of(Rest.UNKNOWN, Rest.FAVOURABLE, Rest.UNFAVOURABLE);

    private final RuleSet ruleSet;
    private final Mutation mutation;

    private DistinguishingScenario(RuleSet ruleSet, Mutation mutation) {
        this.ruleSet = ruleSet;
        this.mutation = mutation;
    }

    /** The plainest scenario found; empty when none is found, and the mutant is taken for equivalent. */
    static Optional<Proposal> find(RuleSet ruleSet, Mutation mutation) {
        DistinguishingScenario search = new DistinguishingScenario(ruleSet, mutation);
        Call call = mutation.mutant().rule().call();
        if (call instanceof Call.AtMost atMost) {
            return search.ofLevel(atMost.verdict());
        }
        String id = criterion(call);
        return mutation.criterion() == null ? search.ofRule(id) : search.ofStanding();
    }

    /** Only the rules of the criterion can come out otherwise, so only they are asked. */
    private Optional<Proposal> ofRule(String id) {
        List<Criterion> criteria =
                ruleSet.criteria().stream().filter(each -> each.id().equals(id)).toList();
        List<Rule> rules = ruleSet.rules().stream()
                .filter(rule -> criterion(rule.call()).equals(id))
                .toList();
        return pilots(criteria, rules, List.of(), List.of(what -> what.equals(id) || what.endsWith("." + id)));
    }

    /** Where a criterion counts and blocks is said outright; a weight shows in the scores. */
    private Optional<Proposal> ofStanding() {
        return pilots(
                ruleSet.criteria(),
                ruleSet.rules(),
                List.of("gate", "scenario", "organisations"),
                List.of(
                        what -> what.startsWith("counts."),
                        what -> what.endsWith("lockers"),
                        what -> what.startsWith("scores.")));
    }

    private Optional<Proposal> pilots(
            List<Criterion> criteria, List<Rule> rules, List<String> besides, List<Predicate<String>> wanted) {
        List<Rule> changed = mutation.rules(rules);
        Judge now = new Judge(ruleSet.identity(), criteria, rules, RuleReader::of);
        Judge then = new Judge(ruleSet.identity(), mutation.criteria(criteria), changed, RuleReader::of);
        List<Rule> involved = new ArrayList<>(rules.stream()
                .filter(rule -> criterion(rule.call())
                        .equals(criterion(mutation.mutant().rule().call())))
                .toList());
        if (mutation.rule() != null) {
            involved.add(mutation.rule());
        }
        Set<String> paths = new LinkedHashSet<>(besides);
        involved.forEach(rule -> paths.addAll(Reads.of(rule)));
        Pilot base = ScenarioReader.plainPilot();
        return Search.first(CandidateValues.of(paths, involved), given -> {
            Pilot pilot = base;
            try {
                for (Map.Entry<String, Object> each : given.entrySet()) {
                    pilot = pilot.with(each.getKey(), each.getValue());
                }
            } catch (InvalidPilotException e) {
                return Optional.empty();
            }
            return compare(now.assess(pilot), then.assess(pilot), wanted, given);
        });
    }

    private static String criterion(Call call) {
        return call instanceof Call.Met met
                ? met.criterion()
                : call instanceof Call.PartlyMet partly ? partly.criterion() : "";
    }

    /** What comes out otherwise, by what is wanted most. */
    private static Optional<Proposal> compare(
            Assessment now, Assessment then, List<Predicate<String>> wanted, Map<String, Object> given) {
        if (Outcome.of(now, Rest.UNKNOWN).equals(Outcome.of(then, Rest.UNKNOWN))) {
            return Optional.empty();
        }
        return wanted.stream()
                .flatMap(isWanted -> compare(now, then, isWanted, given).stream())
                .findFirst();
    }

    /** What comes out otherwise: said with one word when it can be, for a range says less. */
    private static Optional<Proposal> compare(
            Assessment now, Assessment then, Predicate<String> isWanted, Map<String, Object> given) {
        Optional<Proposal> range = Optional.empty();
        for (Rest rest : RESTS) {
            Map<String, String> after = Outcome.of(then, rest);
            for (Map.Entry<String, String> each : Outcome.of(now, rest).entrySet()) {
                if (isWanted.test(each.getKey()) && !each.getValue().equals(after.get(each.getKey()))) {
                    Proposal found = new Proposal("given", given, rest, each.getKey(), each.getValue());
                    if (!each.getValue().contains(" to ")) {
                        return Optional.of(found);
                    }
                    range = range.isPresent() ? range : Optional.of(found);
                }
            }
        }
        return range;
    }

    private Optional<Proposal> ofLevel(Call.Verdict verdict) {
        List<Rule> rules = ruleSet.rules().stream()
                .filter(rule -> rule.call() instanceof Call.AtMost atMost && atMost.verdict() == verdict)
                .toList();
        List<Rule> changed = mutation.rules(rules);
        LevelRules now = new LevelRules(rules, RuleReader::of);
        LevelRules then = new LevelRules(changed, RuleReader::of);
        List<Rule> involved = new ArrayList<>(rules);
        involved.addAll(changed);
        String what = Words.of(verdict);
        return Search.first(totals(verdict, involved), given -> {
            TotalsEntry totals = totals(given);
            Pilot pilot = ScenarioReader.plainPilot().with("gate", totals.gate() == null ? Gate.TRIAL : totals.gate());
            String before = Scenarios.level(now, what, pilot, totals);
            return before.equals(Scenarios.level(then, what, pilot, totals))
                    ? Optional.empty()
                    : Optional.of(new Proposal("totals", given, Rest.UNKNOWN, what, before));
        });
    }

    /** What the rules of a level may be given: scores at their thresholds and next to them, criteria, blockers. */
    private Map<String, List<Object>> totals(Call.Verdict verdict, List<Rule> rules) {
        Set<BigDecimal> scores = new TreeSet<>(List.of(BigDecimal.ZERO, BigDecimal.valueOf(100)));
        Set<String> named = new LinkedHashSet<>();
        rules.stream()
                .flatMap(rule -> rule.patterns().stream())
                .flatMap(pattern -> pattern.conditions().stream())
                .flatMap(Operands::of)
                .forEach(operand -> {
                    if (operand instanceof Operand.NumberConstant number) {
                        BigDecimal tenth = BigDecimal.ONE.movePointLeft(1);
                        scores.addAll(List.of(
                                number.value().subtract(tenth),
                                number.value(),
                                number.value().add(tenth)));
                    } else if (operand instanceof Operand.TextConstant text) {
                        named.add(text.value());
                    }
                });
        scores.removeIf(score -> score.signum() < 0 || score.compareTo(BigDecimal.valueOf(100)) > 0);
        Map<String, List<Object>> axes = new LinkedHashMap<>();
        boolean isOfReceiver = verdict == Call.Verdict.RECEIVER_FIT;
        for (Dimension dimension : Dimension.values()) {
            if (isOfReceiver == (dimension == Dimension.RECEIVER_FIT)
                    && (verdict != Call.Verdict.READINESS || dimension.isPrecondition())) {
                axes.put("scores." + Words.of(dimension), List.copyOf(scores));
            }
        }
        axes.put("gate", List.of((Object[]) Gate.values()));
        if (verdict == Call.Verdict.READINESS) {
            axes.put("potential", List.of((Object[]) SpreadingLevel.values()));
            axes.put("blockers", List.of(List.of(ruleSet.criteria().get(0).id())));
        } else {
            List<Object> words = Arrays.stream(Fulfilment.values())
                    .map(Outcome::word)
                    .map(Object.class::cast)
                    .toList();
            ruleSet.criteria().stream()
                    .map(Criterion::id)
                    .filter(named::contains)
                    .forEach(id -> axes.put("values." + id, words));
        }
        return axes;
    }

    private static TotalsEntry totals(Map<String, Object> given) {
        Gate gate = (Gate) given.get("gate");
        SpreadingLevel potential = (SpreadingLevel) given.get("potential");
        Map<String, BigDecimal> scores = new LinkedHashMap<>();
        Map<String, String> values = new LinkedHashMap<>();
        given.forEach((path, value) -> {
            if (value instanceof BigDecimal score) {
                scores.put(path.substring("scores.".length()), score);
            } else if (path.startsWith("values.")) {
                values.put(path.substring("values.".length()), (String) value);
            }
        });
        List<String> blockers = given.get("blockers") instanceof List<?> ids
                ? ids.stream().map(String::valueOf).collect(Collectors.toList())
                : null;
        return new TotalsEntry(gate, scores, values, blockers, potential);
    }
}
