package org.pilotreadiness.internal.reading;

import java.util.ArrayList;
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

    private static final List<String> ONE_ELEMENT = List.of("(supposed)");
    private static final ProtectedElements NOTHING = new ProtectedElements(List.of(), List.of(), List.of());
    private static final Receiver WILLING = new Receiver(
            "(supposed)",
            "(supposed)",
            OrganisationKind.HOSPITAL,
            Answer.YES,
            Answer.YES,
            Answer.YES,
            Answer.YES,
            NOTHING);

    /** The reading in which everything unknown turns out badly. */
    public static Reading pessimistic(Pilot pilot) {
        return of(pilot, Extreme.WORST);
    }

    /** The reading in which everything unknown turns out well. */
    public static Reading optimistic(Pilot pilot) {
        return of(pilot, Extreme.BEST);
    }

    private static Reading of(Pilot pilot, Extreme extreme) {
        Spreading spreading = spreading(pilot.spreading(), extreme);
        List<Record> sections = List.of(
                managementAnchoring(pilot, extreme),
                extreme.fill(pilot.dataSupport()),
                extreme.fill(pilot.changeCapacity()),
                extreme.fill(pilot.structuralAlignment()),
                spreading);
        List<Receiver> receivers = spreading.receivers() == null ? List.of() : spreading.receivers();
        return new Reading(pilot, sections, receivers, Collisions.of(pilot.spreading(), extreme));
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

    private static ManagementAnchoring managementAnchoring(Pilot pilot, Extreme extreme) {
        ManagementAnchoring filled = extreme.fill(pilot.managementAnchoring());
        if (filled.committed() != null) {
            return filled;
        }
        List<String> committed = extreme == Extreme.WORST
                ? List.of()
                : pilot.organisations().stream().map(Organisation::id).toList();
        return Shape.of(filled).with(filled, "committed", committed);
    }

    private static Spreading spreading(Spreading spreading, Extreme extreme) {
        Spreading filled = extreme.fill(spreading);
        Core core = core(spreading.core(), extreme);
        List<Receiver> receivers = spreading.receivers() == null
                ? extreme == Extreme.WORST ? List.of() : List.of(WILLING)
                : spreading.receivers().stream()
                        .map(receiver -> receiver(receiver, extreme))
                        .toList();
        return new Spreading(
                core,
                filled.strategyPrepared(),
                filled.coCreated(),
                filled.tempoChosen(),
                filled.push(),
                filled.pull(),
                filled.tripleAimAnalysed(),
                filled.keys(),
                receivers);
    }

    private static Core core(Core core, Extreme extreme) {
        return new Core(
                aspect(core.activities(), extreme),
                aspect(core.waysOfWorking(), extreme),
                aspect(core.organisation(), extreme));
    }

    private static CoreAspect aspect(CoreAspect aspect, Extreme extreme) {
        List<String> unknown = extreme == Extreme.WORST ? List.of() : ONE_ELEMENT;
        return new CoreAspect(
                aspect.essential() == null ? unknown : aspect.essential(),
                aspect.adaptable() == null ? unknown : aspect.adaptable(),
                extreme == Extreme.BEST || Boolean.TRUE.equals(aspect.answered()));
    }

    private static Receiver receiver(Receiver receiver, Extreme extreme) {
        Receiver filled = extreme.fill(receiver);
        ProtectedElements elements = filled.protectedElements();
        return Shape.of(filled)
                .with(
                        filled,
                        "protected",
                        new ProtectedElements(
                                elements.activities() == null ? List.of() : elements.activities(),
                                elements.waysOfWorking() == null ? List.of() : elements.waysOfWorking(),
                                elements.organisation() == null ? List.of() : elements.organisation()));
    }
}
