package org.pilotreadiness.scenario;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.assessment.Fulfilment;
import org.pilotreadiness.diagnostic.Position;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.scenario.ScenarioEntry.Rest;

/** One scenario test: what is given and what is expected. Immutable. */
public final class Scenario {

    private final String name;
    private final String file;
    private final Position position;
    private final List<Pilot> pilots;
    private final boolean isOfPortfolio;
    private final Rest rest;
    private final @Nullable LocalDate asOf;
    private final @Nullable TotalsEntry totals;
    private final Map<String, String> expected;

    Scenario(
            String name,
            String file,
            Position position,
            List<Pilot> pilots,
            boolean isOfPortfolio,
            Rest rest,
            @Nullable LocalDate asOf,
            @Nullable TotalsEntry totals,
            Map<String, String> expected) {
        this.name = name;
        this.file = file;
        this.position = position;
        this.pilots = List.copyOf(pilots);
        this.isOfPortfolio = isOfPortfolio;
        this.rest = rest;
        this.asOf = asOf;
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

    /** What it expects of a criterion, of the pilot or of any receiver; of a range both ends. */
    public Set<Fulfilment> outcomes(String criterion) {
        Set<Fulfilment> outcomes = EnumSet.noneOf(Fulfilment.class);
        expected.forEach((what, words) -> {
            if (what.substring(what.startsWith("receivers.") ? what.lastIndexOf('.') + 1 : 0)
                    .equals(criterion)) {
                List<String> ends = List.of(words.split(" to ", -1));
                Arrays.stream(Fulfilment.values())
                        .filter(each -> ends.contains(Outcome.word(each)))
                        .forEach(outcomes::add);
            }
        });
        return outcomes;
    }

    /**
     * The pilot that is given; of a scenario of the level rules alone nothing of it may be known.
     *
     * @throws IllegalStateException when several are given
     */
    public Pilot pilot() {
        if (isOfPortfolio) {
            throw new IllegalStateException("The scenario (" + name + ") is given several pilots.");
        }
        return pilots.get(0);
    }

    /** The pilots that are given side by side; of other scenarios the only one. */
    public List<Pilot> pilots() {
        return pilots;
    }

    /** Whether pilots are given side by side, to test the rules about portfolios. */
    public boolean isOfPortfolio() {
        return isOfPortfolio;
    }

    /** Whether the level rules alone are tested, with what they are given. */
    public boolean isOfLevels() {
        return totals != null;
    }

    /** The day as of which it is judged; null when each criterion is taken to be within its dates. */
    public @Nullable LocalDate asOf() {
        return asOf;
    }

    Rest rest() {
        return rest;
    }

    @Nullable
    TotalsEntry totals() {
        return totals;
    }

    /** What it expects, in the words of scenario files by what they call it: {@code receivers.west.RF-2} is {@code met}. */
    public Map<String, String> expected() {
        return Collections.unmodifiableMap(expected);
    }

    /** Its file, place and name. */
    @Override
    public String toString() {
        return file + ":" + position.line() + " " + name;
    }
}
