package org.pilotreadiness.internal.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.facts.Collision;
import org.pilotreadiness.internal.text.AsRead;
import org.pilotreadiness.pilot.Core;
import org.pilotreadiness.pilot.ProtectedElements;
import org.pilotreadiness.pilot.Receiver;
import org.pilotreadiness.pilot.Spreading;

/**
 * Where the essential elements of a core meet what a receiver protects, in the same aspect, compared as people read
 * them. An unknown list collides with nothing at best; at worst it collides with the other side's list,
 * unless that is known to be empty.
 */
public final class Collisions {

    private final List<Collision> certain = new ArrayList<>();
    private final List<Collision> possible = new ArrayList<>();

    /** The unknown lists that count as such, by their paths; null when all do. */
    private final @Nullable Set<String> unknown;

    private Collisions(Spreading spreading, @Nullable Set<String> unknown) {
        this.unknown = unknown;
        List<Receiver> receivers = spreading.receivers();
        if (receivers != null) {
            receivers.forEach(receiver -> find(spreading.core(), receiver));
        }
    }

    public static Collisions in(Spreading spreading) {
        return new Collisions(spreading, null);
    }

    /** The same when only the unknown lists at these paths may collide, and all other unknown ones hold nothing. */
    static Collisions unfavourable(Spreading spreading, Set<String> paths) {
        return new Collisions(spreading, paths);
    }

    /** What is certain to collide, by receiver, aspect and the order of the core. */
    public List<Collision> certain() {
        return certain;
    }

    /** What collides for certain or may, in the same order; where a list is unknown one with an empty element stands for all. */
    public List<Collision> possible() {
        return possible;
    }

    private void find(Core core, Receiver receiver) {
        ProtectedElements elements = receiver.protectedElements();
        find(receiver, "activities", core.activities().essential(), elements.activities());
        find(receiver, "waysOfWorking", core.waysOfWorking().essential(), elements.waysOfWorking());
        find(receiver, "organisation", core.organisation().essential(), elements.organisation());
    }

    private void find(
            Receiver receiver, String aspect, @Nullable List<String> essential, @Nullable List<String> untouchable) {
        if (isEmpty(essential, "spreading.core." + aspect + ".essential")
                || isEmpty(untouchable, "spreading.receivers[" + receiver.id() + "].protected." + aspect)) {
            return;
        }
        if (essential == null || untouchable == null) {
            possible.add(new Collision(receiver.id(), aspect, ""));
            return;
        }
        Set<String> plain = new HashSet<>();
        untouchable.forEach(element -> plain.add(AsRead.key(element)));
        for (String element : essential) {
            if (plain.contains(AsRead.key(element))) {
                Collision collision = new Collision(receiver.id(), aspect, element);
                certain.add(collision);
                possible.add(collision);
            }
        }
    }

    private boolean isEmpty(@Nullable List<String> list, String path) {
        return list == null ? unknown != null && !unknown.contains(path) : list.isEmpty();
    }
}
