package org.pilotreadiness.rules;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.assessment.Finding;
import org.pilotreadiness.assessment.Fulfilment;
import org.pilotreadiness.assessment.ReceiverResult;
import org.pilotreadiness.facts.Blocker;
import org.pilotreadiness.facts.Criteria;
import org.pilotreadiness.facts.CriterionValue;
import org.pilotreadiness.facts.PreconditionScore;
import org.pilotreadiness.facts.ReadinessLevel;
import org.pilotreadiness.facts.ReadinessVerdict;
import org.pilotreadiness.facts.ReceiverScore;
import org.pilotreadiness.facts.SpreadingLevel;
import org.pilotreadiness.facts.SpreadingPotential;
import org.pilotreadiness.facts.SpreadingScore;
import org.pilotreadiness.facts.SpreadingVerdict;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.pilot.Receiver;
import org.pilotreadiness.rules.Outcome.End;

/** Lets stock Drools decide what the engine under test has decided: the criteria, and from its scores the levels. */
final class StockJudge implements AutoCloseable {

    private final StockRules criteria;
    private final StockRules readiness;
    private final StockRules spreading;
    private final StockRules fit;

    StockJudge(List<String> criteriaFiles) throws IOException {
        criteria = new StockRules("criteria", criteriaFiles);
        readiness = new StockRules("readiness", List.of("readiness-level.drl"));
        spreading = new StockRules("spreading", List.of("spreading-level.drl"));
        fit = new StockRules("fit", List.of("receiver-level.drl"));
    }

    /** How many rules it goes by. */
    long size() {
        return Stream.of(criteria, readiness, spreading, fit)
                .mapToLong(StockRules::size)
                .sum();
    }

    /** What stock Drools decides of one reading of a pilot, given the scores and counting criteria of an assessment. */
    Outcome judge(Pilot pilot, Assessment ours, End end) {
        Found found = new Found();
        criteria.run(end.reading(pilot).facts(), "criteria", found);
        Map<String, Map<String, Fulfilment>> receivers = new TreeMap<>();
        Map<String, SpreadingLevel> fits = new TreeMap<>();
        for (ReceiverResult receiver : ours.receivers()) {
            String id = receiver.receiver().id();
            receivers.put(id, found.ofReceiver(id));
            fits.put(id, fit(pilot, receiver, end));
        }
        return new Outcome(found.ofPilot, receivers, readiness(pilot, ours, end), spreading(pilot, ours, end), fits);
    }

    private ReadinessLevel readiness(Pilot pilot, Assessment ours, End end) {
        List<Object> facts = facts(pilot, ours, end);
        facts.add(new SpreadingPotential(end.of(ours.spreading().level())));
        Assessments.findings(ours)
                .filter(finding -> finding.blocks() && end.of(finding.fulfilment()) == Fulfilment.NOT_MET)
                .forEach(finding -> facts.add(new Blocker(finding.criterion().id())));
        Lowest<ReadinessLevel> lowest = new Lowest<>(ReadinessLevel.READY);
        readiness.run(facts, "readiness", (ReadinessVerdict) lowest::atMost);
        return lowest.level;
    }

    private SpreadingLevel spreading(Pilot pilot, Assessment ours, End end) {
        List<Object> facts = facts(pilot, ours, end);
        ours.spreading()
                .score()
                .ifPresent(score -> facts.add(new SpreadingScore(end.of(score).exact())));
        facts.addAll(values(ours.spreading().findings(), end));
        Lowest<SpreadingLevel> lowest = new Lowest<>(SpreadingLevel.HIGH);
        spreading.run(facts, "potential", (SpreadingVerdict) lowest::atMost);
        return lowest.level;
    }

    private SpreadingLevel fit(Pilot pilot, ReceiverResult receiver, End end) {
        List<Object> facts = new ArrayList<>(values(receiver.findings(), end));
        facts.add(pilot);
        receiver.score()
                .ifPresent(score -> facts.add(new ReceiverScore(end.of(score).exact())));
        Lowest<SpreadingLevel> lowest = new Lowest<>(SpreadingLevel.HIGH);
        fit.run(facts, "fit", (SpreadingVerdict) lowest::atMost);
        return lowest.level;
    }

    /** The facts that readiness and spreading rules share. */
    private static List<Object> facts(Pilot pilot, Assessment ours, End end) {
        List<Object> facts = new ArrayList<>();
        facts.add(pilot);
        ours.preconditions()
                .forEach(result -> result.score()
                        .ifPresent(score -> facts.add(new PreconditionScore(
                                result.precondition(), end.of(score).exact()))));
        return facts;
    }

    private static List<CriterionValue> values(List<Finding> findings, End end) {
        return findings.stream()
                .map(finding -> new CriterionValue(
                        finding.criterion().id(), end.of(finding.fulfilment()).value()))
                .toList();
    }

    @Override
    public void close() {
        Stream.of(criteria, readiness, spreading, fit).forEach(StockRules::close);
    }

    /** What the criteria rules have found. */
    private static final class Found implements Criteria {

        private final Map<String, Fulfilment> ofPilot = new TreeMap<>();
        private final Map<String, Map<String, Fulfilment>> ofReceivers = new HashMap<>();

        Map<String, Fulfilment> ofReceiver(String id) {
            return ofReceivers.computeIfAbsent(id, any -> new TreeMap<>());
        }

        @Override
        public void met(String criterion) {
            raise(ofPilot, criterion, Fulfilment.MET);
        }

        @Override
        public void partly(String criterion) {
            raise(ofPilot, criterion, Fulfilment.PARTLY_MET);
        }

        @Override
        public void met(String criterion, Receiver receiver) {
            raise(ofReceiver(receiver.id()), criterion, Fulfilment.MET);
        }

        @Override
        public void partly(String criterion, Receiver receiver) {
            raise(ofReceiver(receiver.id()), criterion, Fulfilment.PARTLY_MET);
        }

        private static void raise(Map<String, Fulfilment> values, String criterion, Fulfilment found) {
            values.merge(criterion, found, (one, other) -> one.compareTo(other) > 0 ? one : other);
        }
    }

    /** A level that rules lower. */
    private static final class Lowest<L extends Enum<L>> {

        private L level;

        Lowest(L highest) {
            level = highest;
        }

        void atMost(L other) {
            level = other.compareTo(level) < 0 ? other : level;
        }
    }
}
