package org.pilotreadiness.internal.judgement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.assessment.EvidenceUse;
import org.pilotreadiness.assessment.Fulfilment;
import org.pilotreadiness.internal.engine.RuleBase;
import org.pilotreadiness.internal.engine.StageRules;
import org.pilotreadiness.internal.reading.Favour;
import org.pilotreadiness.internal.reading.OpenFields;
import org.pilotreadiness.internal.reading.Reading;
import org.pilotreadiness.internal.reading.Readings;
import org.pilotreadiness.pilot.Evidence;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.pilot.Receiver;
import org.pilotreadiness.rule.Call;
import org.pilotreadiness.rule.Criterion;
import org.pilotreadiness.rule.Dimension;
import org.pilotreadiness.rule.ReadinessLevel;
import org.pilotreadiness.rule.Rule;
import org.pilotreadiness.rule.SourceElement;
import org.pilotreadiness.rule.SpreadingLevel;
import org.pilotreadiness.ruleset.RuleSet;
import org.pilotreadiness.ruleset.RuleSetIdentity;
import org.pilotreadiness.vocabulary.CriterionValue;

/** Judges pilots by one rule set. Thread-safe: what changes belongs to one reading. */
public final class Judge {

    private final RuleSetIdentity identity;
    private final Catalogue catalogue;
    private final StageRules<Tally> criteria;
    private final LevelRules levels;

    /** By number, the criteria whose values level rules may ask for. */
    private final boolean[] isNamedByLevels;

    private final Function<Criterion, List<SourceElement>> elements;
    private final EvidenceUse evidenceUse;

    /** Builds the engine's networks; the costly part, done once for each rule set. */
    public Judge(RuleSet ruleSet) {
        this(ruleSet.identity(), ruleSet.criteria(), ruleSet.rules(), ruleSet::elementsOf, RuleBase::of);
    }

    /** Judges by rules that are made ready in the way given. */
    public Judge(RuleSetIdentity identity, List<Criterion> criteria, List<Rule> rules, StageRules.Maker maker) {
        this(identity, criteria, rules, criterion -> List.of(), maker);
    }

    private Judge(
            RuleSetIdentity identity,
            List<Criterion> criteria,
            List<Rule> rules,
            Function<Criterion, List<SourceElement>> elements,
            StageRules.Maker maker) {
        this.identity = identity;
        this.catalogue = new Catalogue(criteria);
        this.criteria = criteria(rules, maker);
        this.levels = new LevelRules(rules, maker);
        this.isNamedByLevels = new boolean[catalogue.size()];
        for (int i = 0; i < isNamedByLevels.length; i++) {
            isNamedByLevels[i] = levels.asksFor(catalogue.get(i).id());
        }
        this.elements = elements;
        this.evidenceUse = EvidenceUse.OPTIONAL;
    }

    private Judge(Judge judge, EvidenceUse evidenceUse) {
        this.identity = judge.identity;
        this.catalogue = judge.catalogue;
        this.criteria = judge.criteria;
        this.levels = judge.levels;
        this.isNamedByLevels = judge.isNamedByLevels;
        this.elements = judge.elements;
        this.evidenceUse = evidenceUse;
    }

    /** The same judge with another use of evidence; nothing is built anew. */
    public Judge with(EvidenceUse use) {
        return new Judge(this, use);
    }

    /** Whether answers need evidence to count. */
    public EvidenceUse evidenceUse() {
        return evidenceUse;
    }

    /** Judges a pilot in both readings, or in one when nothing of it is unknown. */
    public Assessment assess(Pilot pilot) {
        return assessment(examine(pilot));
    }

    /** What can be advised about a pilot; worked out when it is asked for. */
    public Counsel counsel(Pilot pilot) {
        return new Counsel(this, examine(pilot));
    }

    Case examine(Pilot given) {
        Pilot pilot = evidenceUse == EvidenceUse.REQUIRED ? given.evidenced() : given;
        Readings readings = Readings.of(pilot);
        OpenFields open = readings.open();
        Standing standing = catalogue.standing(pilot);
        Judgement low = judge(readings.pessimistic(), standing, null, null);
        Judgement high = open.isEmpty() ? low : judge(readings.optimistic(), standing, low, catalogue.reading(open));
        return new Case(pilot, standing, readings, low, high);
    }

    Assessment assessment(Case of) {
        return new Merge(identity, catalogue, of, evidenceUse).assessment();
    }

    /** How far the pilot's own criteria are met in a reading, by number; those not asked for are left at not met. */
    Fulfilment[] values(Reading reading, boolean @Nullable [] asked) {
        return tally(reading, null, asked).ofPilot();
    }

    private Tally tally(Reading reading, @Nullable Judgement known, boolean @Nullable [] asked) {
        Tally tally = new Tally(catalogue.size(), reading.receivers(), known, asked);
        criteria.run(reading.facts(), tally);
        return tally;
    }

    /** The pilot with these values for the fields at these paths, and with evidence that is supposed like them if it is needed. */
    Pilot supposing(Pilot pilot, Map<String, ?> values) {
        Pilot supposed = Favour.with(pilot, values);
        if (evidenceUse == EvidenceUse.REQUIRED) {
            for (String path : values.keySet()) {
                supposed = supposed.withEvidence(path, Evidence.SUPPOSED);
            }
        }
        return supposed;
    }

    /** How far the pilot's own criteria are met for certain, by number. */
    Fulfilment[] pessimistic(Pilot pilot) {
        return values(Reading.pessimistic(pilot), null);
    }

    /** The parts of the documents that a criterion belongs to. */
    List<SourceElement> elementsOf(Criterion criterion) {
        return elements.apply(criterion);
    }

    Catalogue catalogue() {
        return catalogue;
    }

    /** The rules that name levels from scores. */
    public LevelRules levels() {
        return levels;
    }

    /**
     * Judges one reading.
     *
     * @param known the judgement of the other reading, from which what is not asked for is taken over; null for the first
     * @param asked the criteria that depend on something unknown, by number; null for all
     */
    private Judgement judge(Reading reading, Standing standing, @Nullable Judgement known, boolean @Nullable [] asked) {
        Pilot pilot = reading.pilot();
        Tally tally = tally(reading, known, asked);
        Fulfilment[] values = tally.ofPilot();
        LevelBasis basis = basis(values, standing);
        SpreadingLevel spreading = levels.spreadingPotential(pilot, basis.scores(), basis.values());
        List<Judgement.OfReceiver> receivers = new ArrayList<>();
        if (pilot.spreading().receivers() != null) {
            for (Receiver receiver : reading.receivers()) {
                receivers.add(receiver(pilot, tally.ofReceiver(receiver), standing));
            }
        }
        ReadinessLevel readiness = levels.readiness(pilot, basis.scores(), basis.blockers(), spreading);
        return new Judgement(values, basis, readiness, spreading, receivers);
    }

    /** What levels follow from when the criteria have these values, by number. */
    LevelBasis basis(Fulfilment[] values, Standing standing) {
        return new LevelBasis(
                scores(values, standing), blockers(values, standing), values(Dimension.SPREADING_POTENTIAL, values));
    }

    private Judgement.OfReceiver receiver(Pilot pilot, Fulfilment[] values, Standing standing) {
        Double score = standing.score(Dimension.RECEIVER_FIT, values);
        Map<Dimension, Double> scores = score == null ? Map.of() : Map.of(Dimension.RECEIVER_FIT, score);
        return new Judgement.OfReceiver(
                values, score, levels.receiverFit(pilot, scores, values(Dimension.RECEIVER_FIT, values)));
    }

    private Map<Dimension, Double> scores(Fulfilment[] values, Standing standing) {
        Map<Dimension, Double> scores = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            Double score = dimension == Dimension.RECEIVER_FIT ? null : standing.score(dimension, values);
            if (score != null) {
                scores.put(dimension, score);
            }
        }
        return scores;
    }

    private List<CriterionValue> values(Dimension dimension, Fulfilment[] values) {
        List<CriterionValue> facts = new ArrayList<>();
        for (int number : catalogue.of(dimension)) {
            if (isNamedByLevels[number]) {
                facts.add(new CriterionValue(catalogue.get(number).id(), values[number].value()));
            }
        }
        return facts;
    }

    private List<String> blockers(Fulfilment[] values, Standing standing) {
        List<String> blockers = new ArrayList<>();
        for (int number : standing.blocking()) {
            if (values[number] == Fulfilment.NOT_MET) {
                blockers.add(catalogue.get(number).id());
            }
        }
        return blockers;
    }

    private StageRules<Tally> criteria(List<Rule> rules, StageRules.Maker maker) {
        List<Rule> ofCriteria = rules.stream()
                .filter(rule -> rule.call() instanceof Call.Met || rule.call() instanceof Call.PartlyMet)
                .toList();
        return maker.of(
                ofCriteria,
                rule -> rule.call() instanceof Call.Met met
                        ? new Tally.Raising(catalogue.number(met.criterion()), Fulfilment.MET)
                        : new Tally.Raising(
                                catalogue.number(((Call.PartlyMet) rule.call()).criterion()), Fulfilment.PARTLY_MET));
    }
}
