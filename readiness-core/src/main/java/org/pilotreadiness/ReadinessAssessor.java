package org.pilotreadiness;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.assessment.Advice;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.assessment.EvidenceUse;
import org.pilotreadiness.assessment.Firmness;
import org.pilotreadiness.assessment.NextSteps;
import org.pilotreadiness.assessment.Portfolio;
import org.pilotreadiness.assessment.RankedQuestion;
import org.pilotreadiness.assessment.ReceiverAdvice;
import org.pilotreadiness.diagnostic.Diagnostic;
import org.pilotreadiness.facts.ReadinessLevel;
import org.pilotreadiness.facts.SpreadingLevel;
import org.pilotreadiness.internal.judging.Judge;
import org.pilotreadiness.internal.judging.PortfolioBuilder;
import org.pilotreadiness.internal.reading.OwnAnswers;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.ruleset.RuleSet;
import org.pilotreadiness.ruleset.language.Criterion;

/**
 * Tells whether pilots are ready for their next phase and whether their solutions can spread, by the rules of one rule set.
 *
 * <p>Making one builds the rules; do it once and share it. Immutable and safe for any number of threads.
 */
public final class ReadinessAssessor {

    private final RuleSet ruleSet;
    private final RuleEngine engine;
    private final Judge judge;
    private final @Nullable AssessmentListener listener;

    private ReadinessAssessor(RuleSet ruleSet, RuleEngine engine, Judge judge, @Nullable AssessmentListener listener) {
        this.listener = listener;
        this.ruleSet = ruleSet;
        this.engine = engine;
        this.judge = judge;
    }

    /** An assessor by these rules, run by {@link RuleEngine#READER}. */
    public static ReadinessAssessor using(RuleSet ruleSet) {
        return using(ruleSet, RuleEngine.READER);
    }

    /**
     * An assessor by these rules, run by this engine.
     *
     * @throws IllegalStateException when the engine is {@link RuleEngine#DROOLS} and Drools is not on the class path
     */
    public static ReadinessAssessor using(RuleSet ruleSet, RuleEngine engine) {
        Judge judge = RuleLog.built(ruleSet.identity(), engine, () -> new Judge(ruleSet, engine));
        return new ReadinessAssessor(ruleSet, engine, judge, null);
    }

    /** The same assessor, which tells of each assessment it makes. Shares the rules with this one; costs nothing. */
    public ReadinessAssessor with(AssessmentListener told) {
        return new ReadinessAssessor(ruleSet, engine, judge, told);
    }

    /** All that this assessor is made of but its listener, to be sent to another process. */
    public AssessorDescription description() {
        return new AssessorDescription(ruleSet, engine, evidenceUse(), judge.asOf());
    }

    /**
     * The same assessor with another use of evidence, {@link EvidenceUse#OPTIONAL} at first. Where it is required, an answer
     * without evidence counts as unknown in everything that is said and advised; what a supposition or a next step changes has
     * {@link org.pilotreadiness.pilot.Evidence#SUPPOSED} behind it. Shares the rules with this one; costs nothing.
     */
    public ReadinessAssessor with(EvidenceUse use) {
        return new ReadinessAssessor(ruleSet, engine, judge.with(use), listener);
    }

    /** Whether answers need evidence to count. */
    public EvidenceUse evidenceUse() {
        return judge.evidenceUse();
    }

    /**
     * The same assessor as of a day: criteria that have dates count or not, and evidence is too old or not. A day must be said where the
     * rule set has {@link RuleSet#datedCriteria()}; without one evidence holds for good. Shares the rules with this one; costs nothing.
     */
    public ReadinessAssessor asOf(LocalDate day) {
        return new ReadinessAssessor(ruleSet, engine, judge.asOf(day), listener);
    }

    /** The day as of which it assesses; empty when none was said. */
    public Optional<LocalDate> asOf() {
        return Optional.ofNullable(judge.asOf());
    }

    /** Judges by the rules; they need a day where criteria have dates. */
    private Judge judge() {
        if (judge.asOf() == null && !ruleSet.datedCriteria().isEmpty()) {
            throw new IllegalStateException("Some criteria count from a day or until one ("
                    + ruleSet.datedCriteria().stream().map(Criterion::id).collect(Collectors.joining(", "))
                    + "): say as of which day, with ReadinessAssessor.asOf( day ).");
        }
        return judge;
    }

    /** The rules it goes by. */
    public RuleSet ruleSet() {
        return ruleSet;
    }

    /** What the rules say of a pilot. The same pilot gives the same assessment, each time and on every machine. */
    public Assessment assess(Pilot pilot) {
        if (listener == null) {
            return judge().assess(pilot);
        }
        return Timed.assessment(() -> judge().assess(pilot), listener);
    }

    /** The paths of a pilot's answers in {@code local} that these rules do not ask for: they are kept, and make no difference. */
    public List<String> unasked(Pilot pilot) {
        return OwnAnswers.unasked(pilot, ruleSet().localType());
    }

    /**
     * What of a pilot these rules do not allow: answers to questions of their own, and what it calls not applicable. Such a pilot is not assessed.
     *
     * @return the problems, each with its JSON pointer; empty when the rules can judge it
     */
    public List<Diagnostic> problems(Pilot pilot) {
        return judge.problems(pilot);
    }

    /**
     * What to find out first: the criteria of a pilot that are not settled, each with the fewest fields that would bring it to its
     * best. By the levels that favourable answers gain and unfavourable ones cost, then blockers removed, then points of readiness,
     * then of spreading; those that gain the same in the order of the criteria. One of which all fields are asked before is left out.
     */
    public List<RankedQuestion> openQuestions(Pilot pilot) {
        return judge().advisor(pilot).questions();
    }

    /**
     * The fewest criteria that a pilot must meet for the next level of readiness; without steps when it is ready, empty when no
     * answers lead there. Exact as long as meeting one more criterion never lowers a level, as in the standard rules.
     */
    public Optional<NextSteps<ReadinessLevel>> nextSteps(Pilot pilot) {
        return judge().advisor(pilot).nextSteps();
    }

    /** The fewest criteria that a pilot must meet for this level of readiness, as in {@link #nextSteps(Pilot)}. */
    public Optional<NextSteps<ReadinessLevel>> nextSteps(Pilot pilot, ReadinessLevel towards) {
        return judge().advisor(pilot).towards(towards);
    }

    /** The fewest criteria that a pilot must meet for this spreading potential, as in {@link #nextSteps(Pilot)}. */
    public Optional<NextSteps<SpreadingLevel>> nextSteps(Pilot pilot, SpreadingLevel towards) {
        return judge().advisor(pilot).towards(towards);
    }

    /** Which single answers, changed by one step, would change the level of a pilot. */
    public Firmness firmness(Pilot pilot) {
        return judge().advisor(pilot).firmness();
    }

    /**
     * Whom to bring the solution to first, and what to mind there: the receivers, the best fit first. They stand by the fit that is
     * certain, then by the fit that is possible, the certain and the possible score, the fewest collisions, and their ids.
     *
     * @return empty when no receivers are known
     */
    public List<ReceiverAdvice> receivers(Pilot pilot) {
        return judge().advisor(pilot).receivers();
    }

    /** The pilot as it could be, to be filled in with {@link WhatIf#set}. */
    public WhatIf whatIf(Pilot pilot) {
        return new WhatIf(this, pilot, pilot);
    }

    /** The assessment of a pilot with everything that can be advised on it; costs some twenty times an assessment alone. */
    public Advice advise(Pilot pilot) {
        return judge().advisor(pilot).advice();
    }

    /**
     * Pilots side by side: ranked, with those that are in each other's way, what blocks most often and who takes part in most.
     *
     * @throws IllegalArgumentException naming every id that two pilots share
     */
    public Portfolio portfolio(Collection<Pilot> pilots) {
        return PortfolioBuilder.of(pilots, ruleSet.criteria(), judge());
    }

    /** What the rules say of each pilot, in the order of the pilots. Lazy: a pilot is assessed when its result is asked for. */
    public Stream<Assessment> assessAll(Stream<Pilot> pilots) {
        judge();
        return pilots.map(this::assess);
    }
}
