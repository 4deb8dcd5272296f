package org.pilotreadiness.internal.proof;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.pilotreadiness.facts.Blocker;
import org.pilotreadiness.facts.CriterionValue;
import org.pilotreadiness.facts.Dimension;
import org.pilotreadiness.facts.Domain;
import org.pilotreadiness.facts.PreconditionScore;
import org.pilotreadiness.facts.ReceiverScore;
import org.pilotreadiness.facts.SpreadingPotential;
import org.pilotreadiness.facts.SpreadingScore;
import org.pilotreadiness.internal.language.Stage;
import org.pilotreadiness.internal.text.Words;
import org.pilotreadiness.ruleset.language.Criterion;

/**
 * What can differ from one pilot to the next, by name: fields of a pilot by their paths, and what level rules are given as
 * {@code scores.data-support}, {@code values.SP-7}, {@code blockers.MA-3} and {@code potential}.
 */
final class Variables {

    static final String SCORES = "scores.";
    static final String VALUES = "values.";
    static final String BLOCKERS = "blockers.";
    static final String POTENTIAL = "potential";
    static final String RECEIVERS = "spreading.receivers";
    static final String CORE = "spreading.core.";
    static final String ORGANISATIONS = "organisations";
    static final String COMMITTED = "managementAnchoring.committed";

    private static final Set<Class<?>> TOLD = Set.of(
            PreconditionScore.class,
            SpreadingScore.class,
            ReceiverScore.class,
            CriterionValue.class,
            Blocker.class,
            SpreadingPotential.class);

    private Variables() {}

    /** The variables that fields belong to: all of a list's entries are one, and so is an aspect of the core. */
    static Set<String> of(Set<String> fields) {
        Set<String> variables = new TreeSet<>();
        for (String field : fields) {
            if (field.startsWith(RECEIVERS)) {
                variables.add(RECEIVERS);
            } else if (field.startsWith(CORE)) {
                int end = field.indexOf('.', CORE.length());
                variables.add(end < 0 ? field : field.substring(0, end));
            } else if (field.startsWith(ORGANISATIONS)) {
                variables.add(ORGANISATIONS);
            } else {
                variables.add(field);
            }
            if (field.equals(COMMITTED)) {
                variables.add(ORGANISATIONS);
            }
        }
        return variables;
    }

    /** Whether level rules are told facts of this type, which are not the pilot's own. */
    static boolean isTold(Class<?> fact) {
        return TOLD.contains(fact);
    }

    /** The variables that facts of a type come from, one for each fact that there may be; none for a pilot's own facts. */
    static List<String> ofFact(Class<?> fact, Stage stage, List<Criterion> criteria) {
        if (fact == SpreadingScore.class) {
            return List.of(SCORES + Words.of(Dimension.SPREADING_POTENTIAL));
        }
        if (fact == ReceiverScore.class) {
            return List.of(SCORES + Words.of(Dimension.RECEIVER_FIT));
        }
        if (fact == SpreadingPotential.class) {
            return List.of(POTENTIAL);
        }
        if (fact == PreconditionScore.class) {
            return criteria.stream()
                    .map(Criterion::dimension)
                    .filter(Domain::isPrecondition)
                    .distinct()
                    .map(dimension -> SCORES + dimension.key())
                    .toList();
        }
        if (fact == Blocker.class) {
            return criteria.stream()
                    .filter(criterion -> criterion.blocksFrom() != null)
                    .map(criterion -> BLOCKERS + criterion.id())
                    .distinct()
                    .toList();
        }
        if (fact == CriterionValue.class) {
            Dimension judged = stage == Stage.RECEIVER_FIT ? Dimension.RECEIVER_FIT : Dimension.SPREADING_POTENTIAL;
            return criteria.stream()
                    .filter(criterion -> criterion.dimension() == judged)
                    .map(criterion -> VALUES + criterion.id())
                    .distinct()
                    .toList();
        }
        return List.of();
    }

    /** Whether a variable is one of several of its kind, which are told apart by name. */
    static boolean isNamed(String variable) {
        return Set.of(SCORES, VALUES, BLOCKERS).stream().anyMatch(variable::startsWith);
    }

    static boolean isOfTotals(String variable) {
        return variable.equals(POTENTIAL) || isNamed(variable);
    }

    static Set<String> union(Iterable<Atom> atoms) {
        Set<String> all = new LinkedHashSet<>();
        atoms.forEach(atom -> all.addAll(atom.variables()));
        return all;
    }
}
