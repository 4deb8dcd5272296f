package org.pilotreadiness.cli.workbench;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.pilotreadiness.analysis.Side;
import org.pilotreadiness.assessment.Fulfilment;
import org.pilotreadiness.ruleset.language.Condition;
import org.pilotreadiness.ruleset.language.Condition.Operator;
import org.pilotreadiness.ruleset.language.Criterion;
import org.pilotreadiness.ruleset.language.Rule;
import org.pilotreadiness.scenario.Scenarios;

/**
 * What the scenarios of a rule set reach.
 *
 * @param criteria the criteria, in the order of the rule set
 * @param thresholds each number that a rule compares with another, in the order of the rule set
 */
public record Coverage(List<Outcomes> criteria, List<Threshold> thresholds) {

    /** Takes its own copies of the lists. */
    public Coverage {
        criteria = List.copyOf(criteria);
        thresholds = List.copyOf(thresholds);
    }

    /** What these scenarios reach. */
    public static Coverage of(Scenarios scenarios) {
        return new CoverageCount(scenarios).coverage();
    }

    /**
     * Which outcomes of a criterion some scenario expects; of a range both ends.
     *
     * @param criterion the criterion
     * @param possible what its rules can say, from the least to the most
     * @param reached what is expected somewhere, from the least to the most
     */
    public record Outcomes(Criterion criterion, List<Fulfilment> possible, List<Fulfilment> reached) {

        /** Takes its own copies of the lists. */
        public Outcomes {
            possible = List.copyOf(possible);
            reached = List.copyOf(reached);
        }

        /** What no scenario expects, though it is possible. */
        public List<Fulfilment> missing() {
            List<Fulfilment> missing = new ArrayList<>(possible);
            missing.removeAll(reached);
            return missing;
        }
    }

    /**
     * Which sides of a threshold the scenarios stand on that expect something of what the rule decides, where all other
     * conditions leave the rule to this comparison. Where it asks for an order, values that a scenario leaves unknown do
     * not count.
     *
     * @param rule the rule
     * @param comparison the comparison
     * @param reached where the left side stood in some scenario: below, at or above the right one
     */
    public record Threshold(Rule rule, Condition.Comparison comparison, List<Side> reached) {

        /** Takes its own copy of the list. */
        public Threshold {
            reached = List.copyOf(reached);
        }

        /** The sides that tell this comparison from its neighbours: at the threshold, and next to it. */
        public List<Side> missing() {
            Set<Side> missing = EnumSet.of(Side.AT);
            Operator operator = comparison.operator();
            if (operator == Operator.AT_LEAST || operator == Operator.LESS) {
                missing.add(Side.BELOW);
            } else if (operator.isOrder() || !reached.contains(Side.BELOW)) {
                missing.add(Side.ABOVE);
            }
            missing.removeAll(reached);
            return List.copyOf(missing);
        }
    }

    /** Whether each outcome and each side that matters is reached. */
    public boolean isComplete() {
        return criteria.stream().allMatch(each -> each.missing().isEmpty())
                && thresholds.stream().allMatch(each -> each.missing().isEmpty());
    }
}
