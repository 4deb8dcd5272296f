package org.pilotreadiness.examples.benchmark;

import java.util.List;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.StatefulSession;
import org.evrete.api.builders.RuleSetBuilder;
import org.pilotreadiness.examples.benchmark.JavaRules.Candidate;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.pilot.Receiver;
import org.pilotreadiness.ruleset.RuleSet;

/** The standard rules as rules of Evrete, each a lambda over a fact; a new stateful session for each pilot. */
final class Evrete extends Rival implements AutoCloseable {

    private static final String VERDICT = "verdict";
    private static final String FACT = "$fact";

    private final KnowledgeService service = new KnowledgeService();
    private final Knowledge knowledge;

    Evrete(RuleSet ruleSet) {
        super(ruleSet);
        RuleSetBuilder<Knowledge> builder = service.newKnowledge().builder();
        add(builder, JavaRules.criteria());
        add(builder, JavaRules.criteriaOfReceivers());
        add(builder, JavaRules.fitLevels());
        add(builder, JavaRules.spreadingLevels());
        add(builder, JavaRules.readinessLevels());
        knowledge = builder.build();
    }

    @Override
    Verdict assess(Pilot pilot) {
        Verdict verdict = new Verdict(pilot);
        HandWrittenCounting counting = counting(pilot);
        ConditionList.Collided collided = collided(pilot);
        List<Receiver> receivers = collided.receivers();
        try (StatefulSession session = knowledge.newStatefulSession()) {
            session.set(VERDICT, verdict);
            session.insert(
                    pilot,
                    pilot.managementAnchoring(),
                    pilot.dataSupport(),
                    pilot.changeCapacity(),
                    pilot.structuralAlignment(),
                    pilot.spreading(),
                    collided);
            for (int i = 0; i < receivers.size(); i++) {
                Receiver receiver = receivers.get(i);
                session.insert(new Candidate(i, receiver, !collided.ids().contains(receiver.id())));
            }
            session.fire();
            for (int i = 0; i < receivers.size(); i++) {
                session.insert(fitTotals(verdict, counting, i));
            }
            session.insert(spreadingTotals(verdict, counting));
            session.fire();
            session.insert(readinessTotals(pilot, verdict, counting));
            session.fire();
        }
        return verdict;
    }

    @Override
    public void close() {
        service.shutdown();
    }

    private static void add(RuleSetBuilder<Knowledge> builder, List<JavaRule<?>> rules) {
        for (JavaRule<?> rule : rules) {
            builder.newRule(rule.name())
                    .forEach(FACT, rule.fact())
                    .where((Object[] values) -> rule.holds(values[0]), FACT)
                    .execute(context -> rule.fire(context.getRuntime().get(VERDICT), context.get(FACT)));
        }
    }
}
