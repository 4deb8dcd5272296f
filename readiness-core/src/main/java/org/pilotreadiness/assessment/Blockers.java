package org.pilotreadiness.assessment;

import java.util.AbstractList;
import java.util.List;

/** What stops a pilot at its gate: settled blockers first, then possible ones, each in the order of the rule set. Immutable. */
public final class Blockers extends AbstractList<Blocker> {

    private final List<Blocker> all;

    private Blockers(List<Blocker> all) {
        this.all = all;
    }

    /** These blockers, in their order. */
    public static Blockers of(List<Blocker> all) {
        return all instanceof Blockers blockers ? blockers : new Blockers(List.copyOf(all));
    }

    /** Those that are certain: nothing unknown can take them away. */
    public List<Blocker> settled() {
        return all.stream().filter(Blocker::isSettled).toList();
    }

    /** Those that depend on something unknown. */
    public List<Blocker> possible() {
        return all.stream().filter(blocker -> !blocker.isSettled()).toList();
    }

    @Override
    public Blocker get(int index) {
        return all.get(index);
    }

    @Override
    public int size() {
        return all.size();
    }
}
