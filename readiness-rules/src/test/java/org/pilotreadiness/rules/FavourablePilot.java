package org.pilotreadiness.rules;

import java.util.List;
import java.util.Optional;
import org.pilotreadiness.internal.reading.FavourableValue;
import org.pilotreadiness.internal.reading.KnownValues;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.pilot.PilotReader;

/** Pilots with nothing amiss, of which tests change what they are about. */
final class FavourablePilot {

    private FavourablePilot() {}

    /** A pilot at a gate of which everything is known and as it should be. */
    static Pilot at(String gate) {
        Pilot pilot = PilotReader.yaml().read("""
                id: fine
                title: Fine
                gate: %s
                scenario: agreement
                organisations: [{ id: west, name: West, kind: hospital }]
                """.formatted(gate));
        List<String> reads = StandardRules.latest().criteria().stream()
                .flatMap(criterion -> criterion.reads().stream())
                .distinct()
                .toList();
        for (String field : FavourableValue.paths(pilot, reads)) {
            Optional<Object> better = FavourableValue.better(new KnownValues(pilot), field, reads, 1);
            pilot = better.isPresent() ? pilot.with(field, better.get()) : pilot;
        }
        return pilot;
    }
}
