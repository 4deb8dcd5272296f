package org.pilotreadiness.internal.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.internal.binding.Fields;
import org.pilotreadiness.internal.binding.Property;
import org.pilotreadiness.internal.binding.RecordSchema;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.pilot.Spreading;

/** The sections of a pilot with other values for some of their fields. */
final class HypotheticalPilot {

    private static final RecordSchema<Pilot> SCHEMA = RecordSchema.of(Pilot.class);

    private static final String SPREADING = "spreading";

    /** The one field of the pilot itself that may be unknown. */
    private static final String AREA = "developmentArea";

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
        supposed.setAll(values);
        @Nullable Object[] all = SCHEMA.values(pilot);
        for (int i = 0; i < all.length; i++) {
            Record section = supposed.sections.get(SCHEMA.properties().get(i).name());
            all[i] = section == null ? all[i] : section;
        }
        Pilot made = SCHEMA.make(all);
        return values.containsKey(AREA) ? made.with(AREA, area(pilot, values)) : made;
    }

    /**
     * A reading of a pilot in which the fields at some paths have other values.
     *
     * @param reading the same reading of the pilot as it is
     * @param isBest whether what is unknown turns out well
     */
    @SuppressWarnings(
            "ReferenceEquality") // a section that was not touched is the same, and a large one is not compared
    static Reading with(Pilot pilot, Reading reading, Map<String, ?> values, boolean isBest) {
        HypotheticalPilot supposed = new HypotheticalPilot(pilot);
        Map<String, Record> before = new LinkedHashMap<>(supposed.sections);
        supposed.setAll(values);
        List<Record> sections = new ArrayList<>();
        boolean isSpreadingChanged = false;
        for (Map.Entry<String, Record> section : supposed.sections.entrySet()) {
            boolean isChanged = section.getValue() != before.get(section.getKey());
            isSpreadingChanged |= isChanged && section.getKey().equals(SPREADING);
            sections.add(
                    isChanged
                            ? Readings.section(pilot, section.getKey(), section.getValue(), isBest)
                            : reading.sections().get(sections.size()));
        }
        Pilot known = values.containsKey(AREA) ? pilot.with(AREA, area(pilot, values)) : pilot;
        if (!isSpreadingChanged) {
            return Reading.of(known, sections, reading.collisions(), isBest);
        }
        Collisions collisions = Collisions.in((Spreading) Objects.requireNonNull(supposed.sections.get(SPREADING)));
        return Reading.of(known, sections, isBest ? collisions.certain() : collisions.possible(), isBest);
    }

    /**
     * An optimistic reading of a pilot in which the unknown fields at some paths turn out badly.
     *
     * @param reading the optimistic reading of the pilot as it is
     */
    static Reading optimisticBut(Pilot pilot, Reading reading, Collection<String> paths) {
        HypotheticalPilot supposed = new HypotheticalPilot(pilot);
        Iterator<Record> filled = reading.sections().iterator();
        supposed.sections.replaceAll((name, section) -> filled.next());
        PilotTree tree = PilotTree.of(pilot);
        Map<String, @Nullable Object> worst = new LinkedHashMap<>();
        for (String path : paths) {
            Property property = tree.property(path);
            if (property != null) {
                worst.put(path, BoundValue.WORST.end(property));
            }
        }
        supposed.setAll(worst);
        return Reading.of(
                pilot,
                List.copyOf(supposed.sections.values()),
                paths.stream().anyMatch(path -> path.startsWith(SPREADING + "."))
                        ? Collisions.unfavourable(pilot.spreading(), Set.copyOf(paths))
                                .possible()
                        : reading.collisions(),
                !paths.contains(AREA));
    }

    private static String area(Pilot pilot, Map<String, ?> values) {
        return values.get(AREA) instanceof String area ? area : pilot.developmentArea();
    }

    private void setAll(Map<String, ?> values) {
        Map<String, Map<String, @Nullable Object>> bySection = new LinkedHashMap<>();
        values.forEach((path, value) -> {
            int end = path.indexOf('.');
            if (end > 0) {
                bySection
                        .computeIfAbsent(path.substring(0, end), name -> new LinkedHashMap<>())
                        .put(path.substring(end + 1), value);
            }
        });
        bySection.forEach(
                (name, inner) -> sections.computeIfPresent(name, (same, section) -> Fields.withAll(section, inner)));
    }
}
