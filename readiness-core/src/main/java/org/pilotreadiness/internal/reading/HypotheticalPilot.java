package org.pilotreadiness.internal.reading;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.internal.binding.Fields;
import org.pilotreadiness.internal.binding.Property;
import org.pilotreadiness.internal.binding.RecordSchema;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.pilot.Spreading;

/** The sections of a pilot with other values for some of their fields. */
final class HypotheticalPilot {

    private static final RecordSchema<Pilot> SCHEMA = RecordSchema.of(Pilot.class);
    private static final Map<String, Property> FIELDS = Fields.below(Pilot.class);

    private final Map<String, Record> sections = new LinkedHashMap<>();

    HypotheticalPilot(Pilot pilot) {
        for (Property property : SCHEMA.properties()) {
            if (property.of(pilot) instanceof Record section) {
                sections.put(property.name(), section);
            }
        }
    }

    /** The pilot with these values for the fields at these paths. */
    static Pilot pilot(Pilot pilot, Map<String, ?> values) {
        HypotheticalPilot supposed = new HypotheticalPilot(pilot);
        values.forEach(supposed::set);
        @Nullable Object[] all = SCHEMA.values(pilot);
        for (int i = 0; i < all.length; i++) {
            Record section = supposed.sections.get(SCHEMA.properties().get(i).name());
            all[i] = section == null ? all[i] : section;
        }
        return SCHEMA.make(all);
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
                Collisions.in((Spreading) Objects.requireNonNull(colliding.sections.get("spreading")))
                        .possible());
    }

    private static @Nullable Object best(Pilot pilot, String path) {
        String field = Fields.withoutIds(path);
        Property property = FIELDS.get(field);
        return property == null ? null : BoundValue.best(field, property).apply(pilot);
    }

    private void set(String path, @Nullable Object value) {
        int end = path.indexOf('.');
        sections.computeIfPresent(
                path.substring(0, end), (name, section) -> Fields.with(section, path.substring(end + 1), value));
    }
}
