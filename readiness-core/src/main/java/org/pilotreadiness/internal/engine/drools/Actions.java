package org.pilotreadiness.internal.engine.drools;

import java.util.List;
import org.pilotreadiness.internal.engine.RuleAction;

/** What the right-hand sides of printed rules call: the action of each rule, by its number, on the verdict of one run. */
public final class Actions {

    private final Run<?> run;

    private record Run<V>(List<RuleAction<V>> actions, V verdict) {

        void apply(int rule, Object... named) {
            RuleAction<V> action = actions.get(rule);
            if (action.canChange(verdict)) {
                action.apply(verdict, named);
            }
        }
    }

    <V> Actions(List<RuleAction<V>> actions, V verdict) {
        this.run = new Run<>(actions, verdict);
    }

    /** A rule holds whose call names no fact. */
    public void apply(int rule) {
        run.apply(rule);
    }

    /** A rule holds for the fact that its call names. */
    public void apply(int rule, Object fact) {
        run.apply(rule, fact);
    }

    /** A rule holds for the two facts that its call names. */
    public void apply(int rule, Object fact, Object other) {
        run.apply(rule, fact, other);
    }
}
