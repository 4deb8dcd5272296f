package org.pilotreadiness.scenario;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.diagnostic.Position;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.scenario.ScenarioEntry.Rest;

/** One scenario test: what is given and what is expected. Immutable. */
public final class Scenario {

    private final String name;
    private final String file;
    private final Position position;
    private final Pilot pilot;
    private final Rest rest;
    private final @Nullable TotalsEntry totals;
    private final Map<String, String> expected;

    Scenario(
            String name,
            String file,
            Position position,
            Pilot pilot,
            Rest rest,
            @Nullable TotalsEntry totals,
            Map<String, String> expected) {
        this.name = name;
        this.file = file;
        this.position = position;
        this.pilot = pilot;
        this.rest = rest;
        this.totals = totals;
        this.expected = expected;
    }

    /** Its name, unique in the rule set. */
    public String name() {
        return name;
    }

    /** The scenario file it stands in. */
    public String file() {
        return file;
    }

    /** Where it begins. */
    public Position position() {
        return position;
    }

    /** Whether it expects something of this criterion, of the pilot or of a receiver. */
    public boolean isAbout(String criterion) {
        return expected.keySet().stream().anyMatch(what -> what.equals(criterion) || what.endsWith("." + criterion));
    }

    Pilot pilot() {
        return pilot;
    }

    Rest rest() {
        return rest;
    }

    @Nullable
    TotalsEntry totals() {
        return totals;
    }

    Map<String, String> expected() {
        return expected;
    }

    /** Its file, place and name. */
    @Override
    public String toString() {
        return file + ":" + position.line() + " " + name;
    }
}
