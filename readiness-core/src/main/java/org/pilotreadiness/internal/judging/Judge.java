package org.pilotreadiness.internal.judging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.RuleEngine;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.assessment.EvidenceUse;
import org.pilotreadiness.assessment.Fulfilment;
import org.pilotreadiness.diagnostic.Diagnostic;
import org.pilotreadiness.facts.CriterionValue;
import org.pilotreadiness.facts.Dimension;
import org.pilotreadiness.facts.Domain;
import org.pilotreadiness.facts.ReadinessLevel;
import org.pilotreadiness.facts.SpreadingLevel;
import org.pilotreadiness.internal.engine.RuleRunner;
import org.pilotreadiness.internal.engine.drools.DroolsRules;
import org.pilotreadiness.internal.engine.reader.RuleReader;
import org.pilotreadiness.internal.reading.FavourableValue;
import org.pilotreadiness.internal.reading.Reading;
import org.pilotreadiness.internal.reading.Readings;
import org.pilotreadiness.internal.reading.UnknownFields;
import org.pilotreadiness.pilot.Evidence;
import org.pilotreadiness.pilot.InvalidPilotException;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.pilot.Receiver;
import org.pilotreadiness.ruleset.RuleSet;
import org.pilotreadiness.ruleset.RuleSetIdentity;
import org.pilotreadiness.ruleset.language.Call;
import org.pilotreadiness.ruleset.language.Criterion;
import org.pilotreadiness.ruleset.language.Rule;
import org.pilotreadiness.ruleset.language.SourceElement;

/** Judges pilots by one rule set. Thread-safe: what changes belongs to one reading. */
public final class Judge {

    private final RuleSetIdentity identity;
    private final Catalogue catalogue;
    private final RuleRunner<CriterionValues> criteria;
    private final LevelRules levels;
    private final Conflicts conflicts;
    private final Areas areas;

    /** By number, the criteria whose values level rules may ask for. */
    private final boolean[] isNamedByLevels;

    private final Function<Criterion, List<SourceElement>> elements;
    private final EvidenceUse evidenceUse;
    private final AsOf asOf;

    /**
     * Compiles the rules; the costly part, done once for each rule set.
     *
     * @throws IllegalStateException when the engine is not on the class path
     */
    public Judge(RuleSet ruleSet, RuleEngine engine) {
        this(
                ruleSet.identity(),
                ruleSet.domains(),
                ruleSet.criteria(),
                ruleSet.rules(),
                ruleSet.portfolioRules(),
                ruleSet.evidenceMonths(),
                ruleSet.localType(),
                ruleSet::elementsOf,
                switch (engine) {
                    case READER -> RuleReader::of;
                    case DROOLS -> DroolsRules::of;
                });
    }

    /** Judges by these rules, those about portfolios apart; evidence holds for so many months, or for good. */
    public Judge(
            RuleSetIdentity identity,
            List<Domain> domains,
            List<Criterion> criteria,
            List<Rule> rules,
            List<Rule> portfolioRules,
            @Nullable Integer monthsValid,
            RuleRunner.Maker maker) {
        this(identity, domains, criteria, rules, portfolioRules, monthsValid, null, criterion -> List.of(), maker);
    }

    private Judge(
            RuleSetIdentity identity,
            List<Domain> domains,
            List<Criterion> criteria,
            List<Rule> rules,
            List<Rule> portfolioRules,
            @Nullable Integer monthsValid,
            @Nullable Class<? extends Record> local,
            Function<Criterion, List<SourceElement>> elements,
            RuleRunner.Maker maker) {
        this.identity = identity;
        this.catalogue = new Catalogue(domains, criteria, rules, local);
        this.criteria = criteria(rules, maker);
        this.levels = new LevelRules(domains, rules, maker);
        this.conflicts = new Conflicts(portfolioRules, maker);
        this.areas = new Areas(rules);
        this.isNamedByLevels = new boolean[catalogue.size()];
        for (int i = 0; i < isNamedByLevels.length; i++) {
            isNamedByLevels[i] = levels.asksFor(catalogue.get(i).id());
        }
        this.elements = elements;
        this.evidenceUse = EvidenceUse.OPTIONAL;
        this.asOf = new AsOf(null, monthsValid);
    }

    private Judge(Judge judge, EvidenceUse evidenceUse, AsOf asOf) {
        this.identity = judge.identity;
        this.catalogue = judge.catalogue.asOf(asOf.day());
        this.criteria = judge.criteria;
        this.levels = judge.levels;
        this.conflicts = judge.conflicts;
        this.areas = judge.areas;
        this.isNamedByLevels = judge.isNamedByLevels;
        this.elements = judge.elements;
        this.evidenceUse = evidenceUse;
        this.asOf = asOf;
    }

    /** The same judge with another use of evidence; nothing is built anew. */
    public Judge with(EvidenceUse use) {
        return new Judge(this, use, asOf);
    }

    /**
     * The same judge as of a day; no rule is built anew.
     *
     * @param day the day; null to take each criterion to be within its dates, and evidence to hold for good
     */
    public Judge asOf(@Nullable LocalDate day) {
        return new Judge(this, evidenceUse, new AsOf(day, asOf.monthsValid()));
    }

    /** The day as of which it judges; null when none was said. */
    public @Nullable LocalDate asOf() {
        return asOf.day();
    }

    /** Whether answers need evidence to count. */
    public EvidenceUse evidenceUse() {
        return evidenceUse;
    }

    /** Judges a pilot in both readings, or in one when nothing of it is unknown. */
    public Assessment assess(Pilot pilot) {
        return assessment(examine(pilot));
    }

    RuleSetIdentity identity() {
        return identity;
    }

    /** What can be advised about a pilot; worked out when it is asked for. */
    public Advisor advisor(Pilot pilot) {
        return new Advisor(this, examine(pilot));
    }

    /** What of a pilot these rules do not allow; empty when they can judge it. */
    public List<Diagnostic> problems(Pilot pilot) {
        return catalogue.problems(pilot);
    }

    TwoReadings examine(Pilot given) {
        List<Diagnostic> problems = problems(given);
        if (!problems.isEmpty()) {
            throw new InvalidPilotException(problems);
        }
        Map<String, Evidence> outdated = asOf.outdated(given);
        Pilot current = AsOf.without(outdated, catalogue.bound(given));
        Pilot pilot = evidenceUse == EvidenceUse.REQUIRED ? current.evidenced() : current;
        Readings readings = readings(pilot);
        UnknownFields open = readings.open();
        GateWeights weights = catalogue.weights(pilot);
        ReadingResult low = judge(readings.pessimistic(), weights, null, null);
        ReadingResult high = open.isEmpty() ? low : judge(readings.optimistic(), weights, low, catalogue.reading(open));
        return new TwoReadings(given, pilot, outdated, weights, readings, low, high);
    }

    Readings readings(Pilot pilot) {
        return Readings.of(pilot, areas.isOpen(pilot)).supposing(catalogue.receivers());
    }

    Assessment assessment(TwoReadings of) {
        return new AssessmentBuilder(identity, catalogue, levels.thresholds(), of, evidenceUse, asOf.day())
                .assessment();
    }

    /** How far the pilot's own criteria are met in a reading, by number; those not asked for are left at not met. */
    Fulfilment[] values(Reading reading, boolean @Nullable [] asked) {
        return criterionValues(reading, null, asked).ofPilot();
    }

    private CriterionValues criterionValues(
            Reading reading, @Nullable ReadingResult known, boolean @Nullable [] asked) {
        CriterionValues all = null;
        for (Pilot pilot : areas.of(reading.pilot())) {
            CriterionValues values = new CriterionValues(catalogue, reading.receivers(), known, asked);
            criteria.run(reading.in(pilot).facts(catalogue.asksForOrganisations()), values);
            all = all == null ? values : all.with(values, reading.isBest());
        }
        return Objects.requireNonNull(all);
    }

    /** The pilot with these values for the fields at these paths, and with evidence that is supposed like them if it is needed. */
    Pilot supposing(Pilot pilot, Map<String, ?> values) {
        Pilot supposed = FavourableValue.with(pilot, values);
        if (evidenceUse == EvidenceUse.REQUIRED) {
            for (String path : values.keySet()) {
                supposed = supposed.withEvidence(path, Evidence.SUPPOSED);
            }
        }
        return supposed;
    }

    /** How far the pilot's own criteria are met for certain, by number. */
    Fulfilment[] pessimistic(Pilot pilot) {
        return values(readings(pilot).pessimistic(), null);
    }

    /** The parts of the documents that a criterion belongs to. */
    List<SourceElement> elementsOf(Criterion criterion) {
        return elements.apply(criterion);
    }

    Areas areas() {
        return areas;
    }

    Catalogue catalogue() {
        return catalogue;
    }

    /** The rules that name levels from scores. */
    public LevelRules levels() {
        return levels;
    }

    /** The rules about pilots side by side. */
    public Conflicts conflicts() {
        return conflicts;
    }

    /**
     * Judges one reading.
     *
     * @param known the judgement of the other reading, from which what is not asked for is taken over; null for the first
     * @param asked the criteria that depend on something unknown, by number; null for all
     */
    private ReadingResult judge(
            Reading reading, GateWeights weights, @Nullable ReadingResult known, boolean @Nullable [] asked) {
        Pilot pilot = reading.pilot();
        CriterionValues criterionValues = criterionValues(reading, known, asked);
        Fulfilment[] values = criterionValues.ofPilot();
        LevelBasis basis = basis(values, weights);
        SpreadingLevel spreading = spreading(pilot, basis, reading.isBest());
        List<ReadingResult.OfReceiver> receivers = new ArrayList<>();
        if (pilot.spreading().receivers() != null) {
            for (Receiver receiver : reading.receivers()) {
                receivers.add(receiver(reading, criterionValues.ofReceiver(receiver), weights));
            }
        }
        ReadinessLevel readiness = readiness(pilot, basis, spreading, reading.isBest());
        return new ReadingResult(values, basis, readiness, spreading, receivers);
    }

    /**
     * The facts that the rules for a level read in one reading of a pilot, with the values of all criteria.
     *
     * @param receiver the id of the receiver whose fit it is; empty for a level of the pilot
     * @return empty when there is no such receiver
     */
    public List<Object> levelFacts(Pilot given, Call.Verdict level, String receiver, boolean isBest) {
        TwoReadings known = examine(given);
        Pilot pilot = known.pilot();
        ReadingResult result = isBest ? known.high() : known.low();
        LevelBasis basis = result.basis();
        List<String> settledFirst = basis.blockers().stream()
                .sorted(Comparator.comparing(
                        id -> !known.high().basis().blockers().contains(id)))
                .toList();
        List<Receiver> receivers = Objects.requireNonNullElse(pilot.spreading().receivers(), List.of());
        return switch (level) {
            case READINESS -> LevelFacts.readiness(pilot, basis.scores(), settledFirst, result.spreading());
            case SPREADING_POTENTIAL ->
                LevelFacts.spreadingPotential(
                        pilot, basis.scores(), values(Dimension.SPREADING_POTENTIAL, result.values(), any -> true));
            case RECEIVER_FIT ->
                IntStream.range(0, receivers.size())
                        .filter(i -> receivers.get(i).id().equals(receiver))
                        .mapToObj(i -> result.receivers().get(i))
                        .findFirst()
                        .map(of -> LevelFacts.receiverFit(
                                pilot,
                                ofReceiver(of.score()),
                                values(Dimension.RECEIVER_FIT, of.values(), any -> true)))
                        .orElse(List.of());
        };
    }

    /** What levels follow from when the criteria have these values, by number. */
    LevelBasis basis(Fulfilment[] values, GateWeights weights) {
        return new LevelBasis(
                scores(values, weights),
                blockers(values, weights),
                values(Dimension.SPREADING_POTENTIAL, values, this::isNamedByLevels));
    }

    private ReadingResult.OfReceiver receiver(Reading reading, Fulfilment[] values, GateWeights weights) {
        Double score = weights.score(Dimension.RECEIVER_FIT, values);
        return new ReadingResult.OfReceiver(
                values,
                score,
                over(
                        reading.pilot(),
                        reading.isBest(),
                        pilot -> levels.receiverFit(
                                pilot,
                                ofReceiver(score),
                                values(Dimension.RECEIVER_FIT, values, this::isNamedByLevels))));
    }

    SpreadingLevel spreading(Pilot of, LevelBasis basis, boolean isBest) {
        return over(of, isBest, pilot -> levels.spreadingPotential(pilot, basis.scores(), basis.values()));
    }

    ReadinessLevel readiness(Pilot of, LevelBasis basis, SpreadingLevel spreading, boolean isBest) {
        return over(of, isBest, pilot -> levels.readiness(pilot, basis.scores(), basis.blockers(), spreading));
    }

    /** The lowest or the highest level over all areas that a pilot may be in. */
    private <L extends Comparable<L>> L over(Pilot of, boolean isBest, Function<Pilot, L> level) {
        Comparator<L> order = isBest ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return areas.of(of).stream().map(level).min(order).orElseThrow();
    }

    private static Map<Domain, Double> ofReceiver(@Nullable Double score) {
        return score == null ? Map.of() : Map.of(Dimension.RECEIVER_FIT, score);
    }

    private Map<Domain, Double> scores(Fulfilment[] values, GateWeights weights) {
        Map<Domain, Double> scores = new LinkedHashMap<>();
        for (Domain dimension : catalogue.domains()) {
            Double score = dimension == Dimension.RECEIVER_FIT ? null : weights.score(dimension, values);
            if (score != null) {
                scores.put(dimension, score);
            }
        }
        return scores;
    }

    private List<CriterionValue> values(Domain dimension, Fulfilment[] values, IntPredicate isTold) {
        List<CriterionValue> facts = new ArrayList<>();
        int shift = catalogue.shift(dimension);
        for (int number : catalogue.of(dimension)) {
            if (isTold.test(number)) {
                facts.add(new CriterionValue(catalogue.get(number).id(), values[number - shift].value()));
            }
        }
        return facts;
    }

    private boolean isNamedByLevels(int number) {
        return isNamedByLevels[number];
    }

    private List<String> blockers(Fulfilment[] values, GateWeights weights) {
        List<String> blockers = new ArrayList<>();
        for (int number : weights.blocking()) {
            if (values[number] == Fulfilment.NOT_MET) {
                blockers.add(catalogue.get(number).id());
            }
        }
        return blockers;
    }

    private RuleRunner<CriterionValues> criteria(List<Rule> rules, RuleRunner.Maker maker) {
        List<Rule> ofCriteria = rules.stream()
                .filter(rule -> rule.call() instanceof Call.Met || rule.call() instanceof Call.PartlyMet)
                .toList();
        return maker.of(
                ofCriteria,
                rule -> rule.call() instanceof Call.Met met
                        ? raising(met.criterion(), Fulfilment.MET)
                        : raising(((Call.PartlyMet) rule.call()).criterion(), Fulfilment.PARTLY_MET));
    }

    private CriterionValues.Raising raising(String criterion, Fulfilment found) {
        int number = catalogue.number(criterion);
        return new CriterionValues.Raising(
                number, number - catalogue.shift(catalogue.get(number).dimension()), found);
    }
}
