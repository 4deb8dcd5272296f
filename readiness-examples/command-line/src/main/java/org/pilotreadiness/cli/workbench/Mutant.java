package org.pilotreadiness.cli.workbench;

import org.pilotreadiness.ruleset.language.Call;
import org.pilotreadiness.ruleset.language.Condition;
import org.pilotreadiness.ruleset.language.Criterion;
import org.pilotreadiness.ruleset.language.Pattern;
import org.pilotreadiness.ruleset.language.Rule;

/**
 * A rule set with one small change.
 *
 * @param rule the rule as it stands in the file
 * @param change what is otherwise in the mutant
 */
public record Mutant(Rule rule, Change change) {

    /** One small change of a rule. */
    public sealed interface Change {

        /** The rule is not there. */
        record RuleRemoved() implements Change {}

        /** A condition is not there. */
        record ConditionDropped(Condition condition) implements Change {}

        /** Another condition stands in the place of one. */
        record ConditionReplaced(Condition before, Condition after) implements Change {}

        /** A pattern is not there. */
        record PatternDropped(Pattern pattern) implements Change {}

        /** Another pattern stands in the place of one: {@code not} for {@code exists}. */
        record PatternReplaced(Pattern before, Pattern after) implements Change {}

        /** The rule decides something else: partly for met, another level. */
        record CallReplaced(Call before, Call after) implements Change {}

        /** The criterion has another weight, or another gate, or applies to other pilots. */
        record CriterionReplaced(Criterion before, Criterion after) implements Change {}
    }
}
