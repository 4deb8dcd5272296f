package org.pilotreadiness.ruleset.language;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.facts.Domain;
import org.pilotreadiness.pilot.Gate;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.pilot.SpreadingScenario;

/**
 * One thing that a rule set asks of a pilot.
 *
 * @param id unique in the rule set, such as {@code MA-1}
 * @param title what is asked, in the words of the rule's name
 * @param dimension what it belongs to
 * @param weight what it weighs in the score of its dimension, 1 to 3
 * @param countsFrom the first gate at which it counts; null when it counts at every gate
 * @param countsUntil the last gate at which it counts and blocks; null when it does to the last gate
 * @param blocksFrom the first gate at which it blocks when it is not met; null when it never blocks
 * @param onlyCrossSector whether it applies only to pilots that span sectors
 * @param onlyInScenario the one scenario it applies in; null when it applies in all
 * @param finding whether it is found and not done: when it is known to fail, nobody can take a step to meet it
 * @param mayNotApply whether a pilot may say that its question does not arise
 * @param validFrom the first day on which it counts and blocks; null when it always has
 * @param validUntil the last day on which it counts and blocks; null when it does for good
 * @param source the documents and pages it stands on, as in the rule; may be empty
 * @param reads the paths of the fields that its rules read, in the order of the rules; entries of lists as {@code []}
 * @param rules the rules that judge it: when it is met, then when it is partly met, if there is one; empty in an assessment that was read
 */
public record Criterion(
        String id,
        String title,
        Domain dimension,
        int weight,
        @Nullable Gate countsFrom,
        @Nullable Gate countsUntil,
        @Nullable Gate blocksFrom,
        boolean onlyCrossSector,
        @Nullable SpreadingScenario onlyInScenario,
        boolean finding,
        boolean mayNotApply,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        String source,
        List<String> reads,
        List<Rule> rules) {

    /** Takes its own copies of the lists. */
    public Criterion {
        reads = List.copyOf(reads);
        rules = List.copyOf(rules);
    }

    /** The same with what its rules say. */
    public Criterion judgedBy(List<Rule> judging, List<String> fields) {
        return new Criterion(
                id,
                title,
                dimension,
                weight,
                countsFrom,
                countsUntil,
                blocksFrom,
                onlyCrossSector,
                onlyInScenario,
                finding,
                mayNotApply,
                validFrom,
                validUntil,
                source,
                fields,
                judging);
    }

    /** Whether it asks the same in the same way, whatever rules judge it and wherever they stand. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Criterion criterion && id.equals(criterion.id) && said().equals(criterion.said()));
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    private List<@Nullable Object> said() {
        return Arrays.asList(
                title,
                dimension,
                weight,
                countsFrom,
                countsUntil,
                blocksFrom,
                onlyCrossSector,
                onlyInScenario,
                finding,
                mayNotApply,
                validFrom,
                validUntil,
                source,
                reads);
    }

    /** One line: its id and title. */
    @Override
    public String toString() {
        return id + " " + title;
    }

    /** Whether it counts on some days and not on others. */
    public boolean isDated() {
        return validFrom != null || validUntil != null;
    }

    /** Whether it counts and blocks on this day, for the pilots and gates where it does. */
    public boolean isValidOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validUntil == null || !day.isAfter(validUntil));
    }

    /** Whether it counts at this gate, for the pilots that it applies to. */
    public boolean countsAt(Gate gate) {
        return (countsFrom == null || gate.hasReached(countsFrom))
                && (countsUntil == null || countsUntil.hasReached(gate));
    }

    /** The fields that it reads and that can be unknown, in the order of its rules; entries of lists as {@code []}. */
    public List<String> fields() {
        return reads.stream()
                .filter(path -> path.indexOf('.') > 0 && !path.endsWith("[].id"))
                .toList();
    }

    /** Whether the pilot says of all its fields that the question does not arise. */
    public boolean isNotApplicable(Pilot pilot) {
        return mayNotApply
                && !pilot.notApplicable().isEmpty()
                && pilot.notApplicable().keySet().containsAll(fields());
    }

    /** Whether it counts for this pilot: it counts at its gate and applies. */
    public boolean countsFor(Pilot pilot) {
        return appliesTo(pilot) && countsAt(pilot.gate());
    }

    /** Whether it would stop this pilot at its gate if it were not met. */
    public boolean blocks(Pilot pilot) {
        return wouldBlock(pilot) && !isNotApplicable(pilot);
    }

    /** Whether it would stop this pilot at its gate if the pilot did not leave it out. */
    public boolean wouldBlock(Pilot pilot) {
        return blocksFrom != null
                && isMeantFor(pilot)
                && countsAt(pilot.gate())
                && pilot.gate().hasReached(blocksFrom);
    }

    private boolean appliesTo(Pilot pilot) {
        return !isNotApplicable(pilot) && isMeantFor(pilot);
    }

    private boolean isMeantFor(Pilot pilot) {
        return (!onlyCrossSector || pilot.isCrossSector())
                && (onlyInScenario == null || onlyInScenario == pilot.scenario());
    }
}
