package org.pilotreadiness.internal.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.pilotreadiness.facts.Collision;
import org.pilotreadiness.internal.declared.Declared;
import org.pilotreadiness.pilot.Answer;
import org.pilotreadiness.pilot.Organisation;
import org.pilotreadiness.pilot.OrganisationKind;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.pilot.ProtectedElements;
import org.pilotreadiness.pilot.Receiver;
import org.pilotreadiness.pilot.Spreading;
import org.pilotreadiness.pilot.SpreadingBuilder;
import org.pilotreadiness.schema.LocalAnswers;

/**
 * One reading of a pilot: the facts that rules run on. Nothing in them is unknown.
 *
 * @param pilot the pilot itself
 * @param sections its sections with every unknown field filled in, in the order of the pilot
 * @param receivers its receivers, filled in; in the optimistic reading of an unknown list the one that is supposed
 * @param collisions what collides, supposed collisions included
 * @param isBest whether everything unknown turns out well
 */
public record Reading(
        Pilot pilot, List<Record> sections, List<Receiver> receivers, List<Collision> collisions, boolean isBest) {

    /** What stands for a number that is unknown: larger than any that a file may hold, so that no share of it is smaller. */
    public static final int VERY_LARGE = 1_000_000_000;

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

    /** The reading in which everything unknown turns out badly. */
    public static Reading pessimistic(Pilot pilot) {
        return Readings.of(pilot).pessimistic();
    }

    /**
     * This reading when the fields at these paths have these values, which a pilot file may hold.
     *
     * @param isBest whether it is the optimistic one
     */
    public Reading with(Pilot known, Map<String, ?> values, boolean isBest) {
        return HypotheticalPilot.with(known, this, values, isBest);
    }

    /** This reading, an optimistic one, when the unknown fields at these paths turn out badly. */
    public Reading without(Pilot known, Collection<String> paths) {
        return HypotheticalPilot.optimisticBut(known, this, paths);
    }

    /**
     * The facts, for a rule engine.
     *
     * @param withOrganisations whether a rule asks for the organisations one by one
     */
    public List<Object> facts(boolean withOrganisations) {
        List<Object> facts = new ArrayList<>(1 + sections.size() + receivers.size() + collisions.size());
        facts.add(pilot);
        for (Record section : sections) {
            if (section instanceof LocalAnswers && section instanceof Declared local) {
                for (int place = 0; place < local.size(); place++) {
                    facts.add(Objects.requireNonNull(local.at(place)));
                }
            } else {
                facts.add(section);
            }
        }
        if (withOrganisations) {
            facts.addAll(pilot.organisations());
        }
        facts.addAll(receivers);
        facts.addAll(collisions);
        return facts;
    }

    /** The same when there are so many supposed receivers. */
    Reading supposing(int count) {
        List<Record> filled = sections.stream()
                .map(section -> section instanceof Spreading spreading
                        ? SpreadingBuilder.of(spreading)
                                .receivers(SeveralReceivers.like(WILLING, count))
                                .build()
                        : section)
                .toList();
        return of(pilot, filled, collisions, isBest);
    }

    /** The reading in which the sections are filled in like this; one is about spreading. */
    static Reading of(Pilot pilot, List<Record> sections, List<Collision> collisions, boolean isBest) {
        return new Reading(pilot, sections, receivers(sections), collisions, isBest);
    }

    /** The same reading of another pilot, in which all that is read of sections is the same. */
    public Reading in(Pilot other) {
        return new Reading(other, sections, receivers, collisions, isBest);
    }

    private static List<Receiver> receivers(List<Record> sections) {
        for (int i = sections.size() - 1; i >= 0; i--) {
            if (sections.get(i) instanceof Spreading spreading && spreading.receivers() != null) {
                return spreading.receivers();
            }
        }
        return List.of();
    }

    static List<String> everyOrganisation(Pilot pilot) {
        return pilot.organisations().stream().map(Organisation::id).toList();
    }
}
