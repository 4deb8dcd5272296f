package org.pilotreadiness.internal.judging;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.pilotreadiness.facts.CriterionValue;
import org.pilotreadiness.facts.Domain;
import org.pilotreadiness.facts.ReadinessLevel;
import org.pilotreadiness.facts.SpreadingLevel;
import org.pilotreadiness.internal.engine.RuleRunner;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.ruleset.language.Call;
import org.pilotreadiness.ruleset.language.Condition;
import org.pilotreadiness.ruleset.language.Operand;
import org.pilotreadiness.ruleset.language.Pattern;
import org.pilotreadiness.ruleset.language.Rule;

/** The rules that name levels from scores. Thread-safe. */
public final class LevelRules {

    private final RuleRunner<LevelCap<SpreadingLevel>> receiverFit;
    private final RuleRunner<LevelCap<SpreadingLevel>> spreadingPotential;
    private final RuleRunner<LevelCap<ReadinessLevel>> readiness;
    private final Predicate<String> isAskedFor;
    private final Thresholds thresholds;

    /** The level rules among these rules, made ready in the way given, for scores of these. */
    public LevelRules(List<Domain> domains, List<Rule> rules, RuleRunner.Maker maker) {
        this.receiverFit = base(rules, maker, Call.Verdict.RECEIVER_FIT, SpreadingLevel.class);
        this.spreadingPotential = base(rules, maker, Call.Verdict.SPREADING_POTENTIAL, SpreadingLevel.class);
        this.readiness = base(rules, maker, Call.Verdict.READINESS, ReadinessLevel.class);
        this.isAskedFor = askedFor(rules);
        this.thresholds = new Thresholds(domains, rules);
    }

    /** What the rules compare scores with. */
    Thresholds thresholds() {
        return thresholds;
    }

    /** Whether a level rule may ask for the value of this criterion; the others need not be told. */
    public boolean asksFor(String criterion) {
        return isAskedFor.test(criterion);
    }

    /** The fit of a receiver, from its score, if it has one, and the values of its criteria. */
    public SpreadingLevel receiverFit(Pilot pilot, Map<Domain, Double> scores, List<CriterionValue> values) {
        return lowest(receiverFit, LevelFacts.receiverFit(pilot, scores, values), SpreadingLevel.HIGH);
    }

    /** The spreading potential, from the scores and the values of the criteria of spreading. */
    public SpreadingLevel spreadingPotential(Pilot pilot, Map<Domain, Double> scores, List<CriterionValue> values) {
        return lowest(spreadingPotential, LevelFacts.spreadingPotential(pilot, scores, values), SpreadingLevel.HIGH);
    }

    /** The readiness, from the preconditions' scores, the ids of what blocks and the spreading potential. */
    public ReadinessLevel readiness(
            Pilot pilot, Map<Domain, Double> scores, List<String> blockers, SpreadingLevel spreading) {
        return lowest(readiness, LevelFacts.readiness(pilot, scores, blockers, spreading), ReadinessLevel.READY);
    }

    /** Only the criteria that are named, when each rule names the one it asks for. */
    private static Predicate<String> askedFor(List<Rule> rules) {
        Set<String> named = new HashSet<>();
        for (Rule rule : rules) {
            for (Pattern pattern : rule.patterns()) {
                if (pattern.fact() == CriterionValue.class) {
                    Optional<String> name = pattern.conditions().stream()
                            .flatMap(LevelRules::named)
                            .findFirst();
                    if (name.isEmpty()) {
                        return any -> true;
                    }
                    named.add(name.get());
                }
            }
        }
        return named::contains;
    }

    private static Stream<String> named(Condition condition) {
        return condition instanceof Condition.Comparison comparison
                        && comparison.operator() == Condition.Operator.EQUAL
                        && comparison.left() instanceof Operand.Field field
                        && field.path().equals("criterion")
                        && comparison.right() instanceof Operand.TextConstant id
                ? Stream.of(id.value())
                : Stream.empty();
    }

    private static <L extends Enum<L>> L lowest(RuleRunner<LevelCap<L>> rules, List<Object> facts, L highest) {
        LevelCap<L> cap = new LevelCap<>(highest);
        rules.run(facts, cap);
        return cap.level();
    }

    private static <L extends Enum<L>> RuleRunner<LevelCap<L>> base(
            List<Rule> rules, RuleRunner.Maker maker, Call.Verdict verdict, Class<L> type) {
        List<Rule> ofVerdict = rules.stream()
                .filter(rule -> rule.call() instanceof Call.AtMost atMost && atMost.verdict() == verdict)
                .toList();
        return maker.of(ofVerdict, rule -> new LevelCap.Lowering<>(type.cast(((Call.AtMost) rule.call()).level())));
    }
}
