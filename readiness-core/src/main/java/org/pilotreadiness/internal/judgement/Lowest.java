package org.pilotreadiness.internal.judgement;

import org.pilotreadiness.internal.engine.StageRules;

/**
 * A level that starts at the highest and that rules lower.
 *
 * @param <L> the levels, from the lowest to the highest
 */
final class Lowest<L extends Enum<L>> {

    private L level;

    Lowest(L highest) {
        this.level = highest;
    }

    /**
     * A rule that lowers the level.
     *
     * @param to what the level is at most
     */
    record Lowering<L extends Enum<L>>(L to) implements StageRules.Effect<Lowest<L>> {

        @Override
        public boolean isOpen(Lowest<L> lowest) {
            return to.compareTo(lowest.level) < 0;
        }

        @Override
        public void tell(Lowest<L> lowest, Object[] named) {
            if (isOpen(lowest)) {
                lowest.level = to;
            }
        }
    }

    L level() {
        return level;
    }
}
