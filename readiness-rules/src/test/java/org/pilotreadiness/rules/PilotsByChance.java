package org.pilotreadiness.rules;

import java.util.List;
import java.util.stream.Stream;
import org.pilotreadiness.pilot.Pilot;

/** Random pilots for the tests of other modules; the same seed gives the same pilots. */
public final class PilotsByChance {

    private PilotsByChance() {}

    /** Pilots with shares of unknown fields from none to all. */
    public static Stream<Pilot> mixed(long seed, int count) {
        return new RandomPilots(seed).pilots(count);
    }

    /** Pilots of whose fields this share is unknown; 0 for complete ones. */
    public static List<Pilot> withUnknown(double share, long seed, int count) {
        RandomPilots random = new RandomPilots(seed);
        return Stream.generate(() -> random.pilot(share)).limit(count).toList();
    }
}
