package org.pilotreadiness.internal.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.pilotreadiness.internal.shape.Shape;
import org.pilotreadiness.pilot.Answer;
import org.pilotreadiness.pilot.Core;
import org.pilotreadiness.pilot.CoreAspect;
import org.pilotreadiness.pilot.ManagementAnchoring;
import org.pilotreadiness.pilot.Organisation;
import org.pilotreadiness.pilot.OrganisationKind;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.pilot.ProtectedElements;
import org.pilotreadiness.pilot.Receiver;
import org.pilotreadiness.pilot.Spreading;
import org.pilotreadiness.vocabulary.Collision;

/**
 * One reading of a pilot: the facts that rules run on. Nothing in them is unknown.
 *
 * @param pilot the pilot itself
 * @param sections its sections with every unknown field filled in, in the order of the pilot
 * @param receivers its receivers, filled in; in the optimistic reading of an unknown list the one that is supposed
 * @param collisions what collides, supposed collisions included
 */
public record Reading(Pilot pilot, List<Record> sections, List<Receiver> receivers, List<Collision> collisions) {

    static final List<String> ONE_ELEMENT = List.of("(supposed)");
    private static final ProtectedElements NOTHING = new ProtectedElements(List.of(), List.of(), List.of());
    static final Receiver WILLING = new Receiver(
            "supposed",
            "(supposed)",
            OrganisationKind.HOSPITAL,
            Answer.YES,
            Answer.YES,
            Answer.YES,
            Answer.YES,
            NOTHING);

    /** The one reading of a pilot of which nothing is unknown: the pilot as it stands. */
    public static Reading complete(Pilot pilot) {
        Spreading spreading = pilot.spreading();
        return new Reading(
                pilot,
                List.of(
                        pilot.managementAnchoring(),
                        pilot.dataSupport(),
                        pilot.changeCapacity(),
                        pilot.structuralAlignment(),
                        spreading),
                spreading.receivers() == null ? List.of() : spreading.receivers(),
                Collisions.certain(spreading));
    }

    /** The reading in which everything unknown turns out badly. */
    public static Reading pessimistic(Pilot pilot) {
        return of(
                pilot,
                Extreme.WORST.fill(pilot.managementAnchoring()),
                Extreme.WORST.fill(pilot.spreading()),
                Extreme.WORST);
    }

    /** The reading in which everything unknown turns out well. */
    public static Reading optimistic(Pilot pilot) {
        return of(
                pilot,
                Extreme.BEST.fill(committed(pilot)),
                Extreme.BEST.fill(promising(pilot.spreading())),
                Extreme.BEST);
    }

    /** The pessimistic reading in which only these unknown fields, given by their paths, turn out well. */
    public static Reading pessimisticBut(Pilot pilot, Collection<String> favoured) {
        return Supposed.pessimisticBut(pilot, favoured);
    }

    /** All facts, for a rule engine. */
    public List<Object> facts() {
        List<Object> facts = new ArrayList<>(1 + sections.size() + receivers.size() + collisions.size());
        facts.add(pilot);
        facts.addAll(sections);
        facts.addAll(receivers);
        facts.addAll(collisions);
        return facts;
    }

    private static Reading of(Pilot pilot, ManagementAnchoring anchoring, Spreading spreading, Extreme extreme) {
        return new Reading(
                pilot,
                List.of(
                        anchoring,
                        extreme.fill(pilot.dataSupport()),
                        extreme.fill(pilot.changeCapacity()),
                        extreme.fill(pilot.structuralAlignment()),
                        spreading),
                spreading.receivers() == null ? List.of() : spreading.receivers(),
                Collisions.of(pilot.spreading(), extreme));
    }

    /** In the best case every organisation has committed itself. */
    private static ManagementAnchoring committed(Pilot pilot) {
        ManagementAnchoring anchoring = pilot.managementAnchoring();
        return anchoring.committed() != null
                ? anchoring
                : Shape.of(anchoring).with(anchoring, "committed", everyOrganisation(pilot));
    }

    static List<String> everyOrganisation(Pilot pilot) {
        return pilot.organisations().stream().map(Organisation::id).toList();
    }

    /** In the best case there is a core, and a receiver that wants it. */
    private static Spreading promising(Spreading spreading) {
        Core core = spreading.core();
        return new Spreading(
                new Core(promising(core.activities()), promising(core.waysOfWorking()), promising(core.organisation())),
                spreading.strategyPrepared(),
                spreading.coCreated(),
                spreading.tempoChosen(),
                spreading.push(),
                spreading.pull(),
                spreading.tripleAimAnalysed(),
                spreading.keys(),
                spreading.receivers() == null ? List.of(WILLING) : spreading.receivers());
    }

    private static CoreAspect promising(CoreAspect aspect) {
        return new CoreAspect(
                aspect.essential() == null ? ONE_ELEMENT : aspect.essential(),
                aspect.adaptable() == null ? ONE_ELEMENT : aspect.adaptable(),
                true);
    }
}
