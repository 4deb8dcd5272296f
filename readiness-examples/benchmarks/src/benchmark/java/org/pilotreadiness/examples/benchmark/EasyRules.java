package org.pilotreadiness.examples.benchmark;

import java.util.List;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;
import org.pilotreadiness.examples.benchmark.JavaRules.Candidate;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.pilot.Receiver;
import org.pilotreadiness.ruleset.RuleSet;

/** The standard rules as rules of Easy Rules, each a lambda over named facts. */
final class EasyRules extends Rival {

    private static final String VERDICT = "verdict";

    private final RulesEngine engine = new DefaultRulesEngine();
    private final Rules criteria = rules(JavaRules.criteria());
    private final Rules criteriaOfReceivers = rules(JavaRules.criteriaOfReceivers());
    private final Rules fitLevels = rules(JavaRules.fitLevels());
    private final Rules spreadingLevels = rules(JavaRules.spreadingLevels());
    private final Rules readinessLevels = rules(JavaRules.readinessLevels());

    EasyRules(RuleSet ruleSet) {
        super(ruleSet);
    }

    @Override
    Verdict assess(Pilot pilot) {
        Verdict verdict = new Verdict(pilot);
        HandWrittenCounting counting = counting(pilot);
        ConditionList.Collided collided = collided(pilot);
        engine.fire(
                criteria,
                facts(
                        verdict,
                        pilot,
                        pilot.managementAnchoring(),
                        pilot.dataSupport(),
                        pilot.changeCapacity(),
                        pilot.structuralAlignment(),
                        pilot.spreading(),
                        collided));
        List<Receiver> receivers = collided.receivers();
        for (int i = 0; i < receivers.size(); i++) {
            Receiver receiver = receivers.get(i);
            boolean isFree = !collided.ids().contains(receiver.id());
            engine.fire(criteriaOfReceivers, facts(verdict, new Candidate(i, receiver, isFree)));
            engine.fire(fitLevels, facts(verdict, fitTotals(verdict, counting, i)));
        }
        engine.fire(spreadingLevels, facts(verdict, spreadingTotals(verdict, counting)));
        engine.fire(readinessLevels, facts(verdict, readinessTotals(pilot, verdict, counting)));
        return verdict;
    }

    private static Facts facts(Verdict verdict, Object... each) {
        Facts facts = new Facts();
        facts.put(VERDICT, verdict);
        for (Object fact : each) {
            facts.put(fact.getClass().getSimpleName(), fact);
        }
        return facts;
    }

    private static Rules rules(List<JavaRule<?>> rules) {
        Rules registered = new Rules();
        for (JavaRule<?> rule : rules) {
            String fact = rule.fact().getSimpleName();
            registered.register(new RuleBuilder()
                    .name(rule.name())
                    .when(facts -> rule.holds(facts.get(fact)))
                    .then(facts -> rule.fire(facts.get(VERDICT), facts.get(fact)))
                    .build());
        }
        return registered;
    }
}
