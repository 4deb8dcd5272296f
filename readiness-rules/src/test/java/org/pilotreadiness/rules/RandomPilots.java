package org.pilotreadiness.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.pilotreadiness.pilot.ChangeCapacity;
import org.pilotreadiness.pilot.DataSupport;
import org.pilotreadiness.pilot.Gate;
import org.pilotreadiness.pilot.ManagementAnchoring;
import org.pilotreadiness.pilot.Organisation;
import org.pilotreadiness.pilot.OrganisationKind;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.pilot.Spreading;
import org.pilotreadiness.pilot.SpreadingScenario;
import org.pilotreadiness.pilot.StructuralAlignment;
import org.pilotreadiness.schema.LocalAnswers;

/**
 * Pilots made by chance; the same seed gives the same pilots. Each has a temper of its own, from one that succeeds in
 * everything to one that fails in everything, so that every level occurs.
 */
final class RandomPilots {

    private static final double[] TEMPERS = {0, 0.3, 0.6, 0.8, 0.95, 1};
    private static final double[] SHARES_UNKNOWN = {0, 0, 0.03, 0.15, 0.5, 1};

    private final Random random;
    private int made;

    RandomPilots(long seed) {
        this.random = new Random(seed);
    }

    /** So many pilots, each with a share of unknown fields of its own: from none to all. */
    Stream<Pilot> pilots(int count) {
        return Stream.generate(() -> pilot(SHARES_UNKNOWN[random.nextInt(SHARES_UNKNOWN.length)]))
                .limit(count);
    }

    /** A pilot in which this share of the fields is unknown: 0 leaves nothing unknown, 1 everything. */
    Pilot pilot(double shareUnknown) {
        List<Organisation> organisations = organisations();
        double temper = TEMPERS[random.nextInt(TEMPERS.length)];
        RandomValues values = new RandomValues(random, organisations);
        Supplier<RandomRecords> section = () -> new RandomRecords(
                random, values.inTemper(random.nextInt(4) == 0 ? random.nextDouble() : temper), shareUnknown);
        made++;
        return new Pilot(
                "pilot-" + made,
                "Pilot " + made,
                "",
                "",
                any(Gate.values()),
                any(SpreadingScenario.values()),
                organisations,
                section.get().make(ManagementAnchoring.class),
                section.get().make(DataSupport.class),
                section.get().make(ChangeCapacity.class),
                section.get().make(StructuralAlignment.class),
                section.get().make(Spreading.class),
                LocalAnswers.none(),
                Map.of(),
                Map.of());
    }

    /** The pilot with its unknown fields filled in by chance; this share of them stays unknown. */
    Pilot filled(Pilot pilot, double shareUnknown) {
        RandomValues values = new RandomValues(random, pilot.organisations());
        RandomRecords records =
                new RandomRecords(random, values.inTemper(TEMPERS[random.nextInt(TEMPERS.length)]), shareUnknown);
        return new Pilot(
                pilot.id(),
                pilot.title(),
                pilot.summary(),
                pilot.developmentArea(),
                pilot.gate(),
                pilot.scenario(),
                pilot.organisations(),
                records.fill(pilot.managementAnchoring()),
                records.fill(pilot.dataSupport()),
                records.fill(pilot.changeCapacity()),
                records.fill(pilot.structuralAlignment()),
                records.fill(pilot.spreading()),
                pilot.local(),
                pilot.evidence(),
                Map.of());
    }

    private List<Organisation> organisations() {
        List<Organisation> organisations = new ArrayList<>();
        int count = 1 + random.nextInt(5);
        while (organisations.size() < count) {
            int number = organisations.size() + 1;
            organisations.add(new Organisation(
                    "organisation-" + number, "Organisation " + number, any(OrganisationKind.values())));
        }
        return organisations;
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
