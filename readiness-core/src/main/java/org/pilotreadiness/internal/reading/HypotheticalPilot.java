package org.pilotreadiness.internal.reading;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.internal.binding.Fields;
import org.pilotreadiness.internal.binding.Property;
import org.pilotreadiness.pilot.ChangeCapacity;
import org.pilotreadiness.pilot.DataSupport;
import org.pilotreadiness.pilot.ManagementAnchoring;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.pilot.Spreading;
import org.pilotreadiness.pilot.StructuralAlignment;

/** The sections of a pilot with other values for some of their fields. */
final class HypotheticalPilot {

    private static final Map<String, Property> FIELDS = Fields.below(Pilot.class);

    private final Map<String, Record> sections = new LinkedHashMap<>();

    HypotheticalPilot(Pilot pilot) {
        sections.put("managementAnchoring", pilot.managementAnchoring());
        sections.put("dataSupport", pilot.dataSupport());
        sections.put("changeCapacity", pilot.changeCapacity());
        sections.put("structuralAlignment", pilot.structuralAlignment());
        sections.put("spreading", pilot.spreading());
    }

    /** The pilot with these values for the fields at these paths. */
    static Pilot pilot(Pilot pilot, Map<String, ?> values) {
        HypotheticalPilot supposed = new HypotheticalPilot(pilot);
        values.forEach(supposed::set);
        return new Pilot(
                pilot.id(),
                pilot.title(),
                pilot.summary(),
                pilot.developmentArea(),
                pilot.gate(),
                pilot.scenario(),
                pilot.organisations(),
                supposed.section("managementAnchoring", ManagementAnchoring.class),
                supposed.section("dataSupport", DataSupport.class),
                supposed.section("changeCapacity", ChangeCapacity.class),
                supposed.section("structuralAlignment", StructuralAlignment.class),
                supposed.section("spreading", Spreading.class),
                pilot.evidence());
    }

    /** The pessimistic reading in which the unknown fields at these paths turn out well. */
    static Reading pessimisticBut(Pilot pilot, Collection<String> favoured) {
        HypotheticalPilot facts = new HypotheticalPilot(pilot);
        HypotheticalPilot colliding = new HypotheticalPilot(pilot);
        for (String path : favoured) {
            Object best = best(pilot, path);
            facts.set(path, best);
            if (path.startsWith("spreading.")) {
                colliding.set(path, path.startsWith("spreading.core.") ? List.of() : best);
            }
        }
        return Reading.of(
                pilot,
                Readings.worst(pilot, facts.sections),
                Collisions.in(colliding.section("spreading", Spreading.class)).possible(),
                false);
    }

    private static @Nullable Object best(Pilot pilot, String path) {
        String field = Fields.withoutIds(path);
        Property property = FIELDS.get(field);
        return property == null ? null : BoundValue.best(field, property).apply(pilot);
    }

    private void set(String path, @Nullable Object value) {
        int end = Math.max(0, path.indexOf('.'));
        sections.computeIfPresent(
                path.substring(0, end), (name, section) -> Fields.with(section, path.substring(end + 1), value));
    }

    private <S extends Record> S section(String name, Class<S> type) {
        return type.cast(Objects.requireNonNull(sections.get(name)));
    }
}
