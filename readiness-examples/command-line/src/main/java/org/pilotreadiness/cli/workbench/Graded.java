package org.pilotreadiness.cli.workbench;

import java.util.ArrayList;
import java.util.List;
import org.pilotreadiness.facts.ReadinessLevel;
import org.pilotreadiness.facts.SpreadingLevel;
import org.pilotreadiness.internal.proof.Formula;
import org.pilotreadiness.internal.proof.Translation;
import org.pilotreadiness.ruleset.language.Call;
import org.pilotreadiness.ruleset.language.Rule;

/**
 * What rules decide about one thing, grade by grade: the value of a criterion, or a level.
 *
 * @param atLeast when it is at least of each grade, from the second lowest to the highest
 */
record Graded(List<Formula> atLeast) {

    /** Takes its own copy of the list. */
    public Graded {
        atLeast = List.copyOf(atLeast);
    }

    /** A criterion: at least partly met, met. One of receivers for the first of them. */
    public static Graded ofCriterion(String id, List<Rule> rules, Translation translation) {
        Formula met = translation.any(rules.stream()
                .filter(rule ->
                        rule.call() instanceof Call.Met call && call.criterion().equals(id))
                .toList());
        Formula partly = translation.any(rules.stream()
                .filter(rule -> rule.call() instanceof Call.PartlyMet call
                        && call.criterion().equals(id))
                .toList());
        return new Graded(List.of(Formula.any(List.of(met, partly)), met));
    }

    /** A level: no rule lowers it further. */
    public static Graded ofLevel(Call.Verdict verdict, List<Rule> rules, Translation translation) {
        List<Formula> atLeast = new ArrayList<>();
        for (Enum<?> level : levels(verdict).subList(1, levels(verdict).size())) {
            atLeast.add(Formula.not(translation.any(rules.stream()
                    .filter(rule -> rule.call() instanceof Call.AtMost atMost
                            && atMost.verdict() == verdict
                            && levels(verdict).indexOf(atMost.level())
                                    < levels(verdict).indexOf(level))
                    .toList())));
        }
        return new Graded(atLeast);
    }

    /** The levels of a verdict, from the lowest to the highest. */
    public static List<Enum<?>> levels(Call.Verdict verdict) {
        return verdict == Call.Verdict.READINESS ? List.of(ReadinessLevel.values()) : List.of(SpreadingLevel.values());
    }

    /** When it is of this grade, 0 for the lowest. */
    public Formula is(int grade) {
        Formula reached = grade == 0 ? Formula.Constant.TRUE : atLeast.get(grade - 1);
        return grade == atLeast.size() ? reached : Formula.all(reached, Formula.not(atLeast.get(grade)));
    }

    /** When it is of the highest grade. */
    public Formula isHighest() {
        return atLeast.get(atLeast.size() - 1);
    }

    /** When it is of the lowest grade. */
    public Formula isLowest() {
        return Formula.not(atLeast.get(0));
    }

    /** When it is of a higher grade than another with the same grades. */
    public Formula isAbove(Graded other) {
        List<Formula> above = new ArrayList<>();
        for (int i = 0; i < atLeast.size(); i++) {
            above.add(Formula.all(atLeast.get(i), Formula.not(other.atLeast.get(i))));
        }
        return Formula.any(above);
    }

    /** When both are not of the same grade. */
    public Formula differs(Graded other) {
        return Formula.any(List.of(isAbove(other), other.isAbove(this)));
    }
}
