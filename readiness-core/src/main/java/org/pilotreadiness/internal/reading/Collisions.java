package org.pilotreadiness.internal.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.pilot.Core;
import org.pilotreadiness.pilot.ProtectedElements;
import org.pilotreadiness.pilot.Receiver;
import org.pilotreadiness.pilot.Spreading;
import org.pilotreadiness.vocabulary.Collision;

/**
 * Where the essential elements of a core meet what a receiver protects, in the same aspect; blanks around an element and
 * letter case are ignored. An unknown list collides with nothing at best; at worst it collides with the other side's list,
 * unless that is known to be empty.
 */
public final class Collisions {

    private final Receiver receiver;
    private final boolean isSupposing;
    private final List<Collision> found;

    private Collisions(Receiver receiver, boolean isSupposing, List<Collision> found) {
        this.receiver = receiver;
        this.isSupposing = isSupposing;
        this.found = found;
    }

    /** What is certain to collide, by receiver, aspect and the order of the core. */
    public static List<Collision> certain(Spreading spreading) {
        return of(spreading, Extreme.BEST);
    }

    /** What collides for certain or may, in the same order; where a list is unknown one with an empty element stands for all. */
    public static List<Collision> possible(Spreading spreading) {
        return of(spreading, Extreme.WORST);
    }

    static List<Collision> of(Spreading spreading, Extreme extreme) {
        List<Collision> found = new ArrayList<>();
        if (spreading.receivers() != null) {
            for (Receiver receiver : spreading.receivers()) {
                new Collisions(receiver, extreme == Extreme.WORST, found).find(spreading.core());
            }
        }
        return found;
    }

    private void find(Core core) {
        ProtectedElements elements = receiver.protectedElements();
        find("activities", core.activities().essential(), elements.activities());
        find("waysOfWorking", core.waysOfWorking().essential(), elements.waysOfWorking());
        find("organisation", core.organisation().essential(), elements.organisation());
    }

    private void find(String aspect, @Nullable List<String> essential, @Nullable List<String> untouchable) {
        if (isKnownEmpty(essential) || isKnownEmpty(untouchable)) {
            return;
        }
        if (essential != null && untouchable != null) {
            Set<String> plain = new HashSet<>();
            untouchable.forEach(element -> plain.add(plain(element)));
            for (String element : essential) {
                if (plain.contains(plain(element))) {
                    found.add(new Collision(receiver.id(), aspect, element));
                }
            }
        } else if (isSupposing) {
            found.add(new Collision(receiver.id(), aspect, ""));
        }
    }

    private static boolean isKnownEmpty(@Nullable List<String> list) {
        return list != null && list.isEmpty();
    }

    private static String plain(String element) {
        return element.strip().toLowerCase(Locale.ROOT);
    }
}
