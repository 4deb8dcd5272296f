package org.pilotreadiness.internal.judging;

import org.pilotreadiness.internal.engine.RuleAction;

/**
 * A level that starts at the highest and that rules lower.
 *
 * @param <L> the levels, from the lowest to the highest
 */
final class LevelCap<L extends Enum<L>> {

    private L level;

    LevelCap(L highest) {
        this.level = highest;
    }

    /**
     * A rule that lowers the level.
     *
     * @param to what the level is at most
     */
    record Lowering<L extends Enum<L>>(L to) implements RuleAction<LevelCap<L>> {

        @Override
        public boolean canChange(LevelCap<L> lowest) {
            return to.compareTo(lowest.level) < 0;
        }

        @Override
        public void apply(LevelCap<L> lowest, Object[] named) {
            if (canChange(lowest)) {
                lowest.level = to;
            }
        }
    }

    L level() {
        return level;
    }
}
