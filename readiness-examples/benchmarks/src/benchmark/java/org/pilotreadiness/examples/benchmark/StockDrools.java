package org.pilotreadiness.examples.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;
import org.pilotreadiness.facts.Blocker;
import org.pilotreadiness.facts.Criteria;
import org.pilotreadiness.facts.CriterionValue;
import org.pilotreadiness.facts.PreconditionScore;
import org.pilotreadiness.facts.ReadinessVerdict;
import org.pilotreadiness.facts.ReceiverScore;
import org.pilotreadiness.facts.SpreadingLevel;
import org.pilotreadiness.facts.SpreadingPotential;
import org.pilotreadiness.facts.SpreadingScore;
import org.pilotreadiness.facts.SpreadingVerdict;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.pilot.Receiver;
import org.pilotreadiness.ruleset.RuleSet;
import org.pilotreadiness.ruleset.language.Criterion;

/** The standard rule files built and run by stock Drools, with default options. */
final class StockDrools extends Rival implements AutoCloseable {

    private final List<KieContainer> containers = new ArrayList<>();
    private final List<Criterion> criteria;
    private final Supplier<KieSession> criteriaSessions;
    private final Supplier<KieSession> fitSessions;
    private final Supplier<KieSession> spreadingSessions;
    private final Supplier<KieSession> readinessSessions;

    private StockDrools(RuleSet ruleSet, boolean isPooled) {
        super(ruleSet);
        criteria = ruleSet.criteria();
        criteriaSessions = sessions(StockBuild.Stage.CRITERIA, isPooled);
        fitSessions = sessions(StockBuild.Stage.FIT, isPooled);
        spreadingSessions = sessions(StockBuild.Stage.SPREADING, isPooled);
        readinessSessions = sessions(StockBuild.Stage.READINESS, isPooled);
    }

    /** A new session for each run. */
    static StockDrools plain(RuleSet ruleSet) {
        return new StockDrools(ruleSet, false);
    }

    /** Sessions from pools. */
    static StockDrools pooled(RuleSet ruleSet) {
        return new StockDrools(ruleSet, true);
    }

    @Override
    Verdict assess(Pilot pilot) {
        Verdict verdict = new Verdict(pilot);
        HandWrittenCounting counting = counting(pilot);
        criteria(pilot, verdict);
        List<Object> preconditions = preconditions(verdict, counting);
        for (int i = 0; i < verdict.ofReceivers.length; i++) {
            fit(pilot, verdict, counting, i);
        }
        spreading(pilot, verdict, counting, preconditions);
        readiness(pilot, verdict, counting, preconditions);
        return verdict;
    }

    @Override
    public void close() {
        containers.forEach(KieContainer::dispose);
    }

    private void criteria(Pilot pilot, Verdict verdict) {
        List<Receiver> receivers = pilot.spreading().receivers();
        List<Object> facts = new ArrayList<>(Arrays.asList(
                pilot,
                pilot.managementAnchoring(),
                pilot.dataSupport(),
                pilot.changeCapacity(),
                pilot.structuralAlignment(),
                pilot.spreading()));
        facts.addAll(receivers);
        facts.addAll(collisions(pilot));
        run(criteriaSessions, "criteria", new InVerdict(verdict, receivers), facts);
    }

    private void fit(Pilot pilot, Verdict verdict, HandWrittenCounting counting, int receiver) {
        int first = HandWritten.FIRST[RECEIVER];
        int[] values = verdict.ofReceivers[receiver];
        List<Object> facts = new ArrayList<>();
        facts.add(pilot);
        facts.add(new ReceiverScore(counting.score(RECEIVER, values, first)));
        for (int i = 0; i < values.length; i++) {
            facts.add(new CriterionValue(criteria.get(first + i).id(), values[i] / 2.0));
        }
        SpreadingVerdict fit = level -> verdict.fitAtMost(receiver, level);
        run(fitSessions, "fit", fit, facts);
    }

    private void spreading(Pilot pilot, Verdict verdict, HandWrittenCounting counting, List<Object> preconditions) {
        List<Object> facts = new ArrayList<>(preconditions);
        facts.add(pilot);
        facts.add(new SpreadingScore(counting.score(SPREADING, verdict.values, 0)));
        for (int i = HandWritten.FIRST[SPREADING]; i < HandWritten.FIRST[RECEIVER]; i++) {
            facts.add(new CriterionValue(criteria.get(i).id(), verdict.values[i] / 2.0));
        }
        SpreadingVerdict potential = verdict::spreadingAtMost;
        run(spreadingSessions, "potential", potential, facts);
    }

    private void readiness(Pilot pilot, Verdict verdict, HandWrittenCounting counting, List<Object> preconditions) {
        SpreadingLevel potential = verdict.spreading();
        List<Object> facts = new ArrayList<>(preconditions);
        facts.add(pilot);
        facts.add(new SpreadingPotential(potential));
        for (int i = 0; i < HandWrittenFields.OF_PILOT; i++) {
            if (counting.blocks[i] && verdict.values[i] == 0) {
                facts.add(new Blocker(criteria.get(i).id()));
            }
        }
        ReadinessVerdict readiness = verdict::readinessAtMost;
        run(readinessSessions, "readiness", readiness, facts);
    }

    private static List<Object> preconditions(Verdict verdict, HandWrittenCounting counting) {
        List<Object> facts = new ArrayList<>();
        for (int d = 0; d < SPREADING; d++) {
            double score = counting.score(d, verdict.values, 0);
            if (score >= 0) {
                facts.add(new PreconditionScore(HandWritten.DIMENSIONS[d], score));
            }
        }
        return facts;
    }

    private static void run(Supplier<KieSession> sessions, String global, Object verdict, List<Object> facts) {
        KieSession session = sessions.get();
        try {
            session.setGlobal(global, verdict);
            facts.forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
    }

    private Supplier<KieSession> sessions(StockBuild.Stage stage, boolean isPooled) {
        KieContainer container = StockBuild.of(stage);
        containers.add(container);
        KieBase base = container.getKieBase();
        return isPooled ? base.newKieSessionsPool(1)::newKieSession : base::newKieSession;
    }

    /** Writes what rules say of criteria into a verdict. */
    private record InVerdict(Verdict verdict, List<Receiver> receivers) implements Criteria {

        @Override
        public void met(String criterion) {
            verdict.raise(Verdict.number(criterion), HandWrittenFields.MET);
        }

        @Override
        public void partly(String criterion) {
            verdict.raise(Verdict.number(criterion), 1);
        }

        @Override
        public void met(String criterion, Receiver receiver) {
            verdict.raise(place(receiver), Verdict.number(criterion), HandWrittenFields.MET);
        }

        @Override
        public void partly(String criterion, Receiver receiver) {
            verdict.raise(place(receiver), Verdict.number(criterion), 1);
        }

        private int place(Receiver receiver) {
            for (int i = 0; i < receivers.size(); i++) {
                if (receivers.get(i) == receiver) {
                    return i;
                }
            }
            throw new IllegalArgumentException("no receiver of this pilot: " + receiver.id());
        }
    }
}
