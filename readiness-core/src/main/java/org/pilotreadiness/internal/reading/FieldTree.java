package org.pilotreadiness.internal.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.internal.binding.Property;
import org.pilotreadiness.internal.binding.RecordSchema;
import org.pilotreadiness.pilot.Pilot;

/**
 * A record type within a pilot, with all that must be known of its properties to read a record.
 *
 * @param schema the type
 * @param twigs its properties, in the order of the components
 */
@SuppressWarnings("ArrayRecordComponent") // never changed, and never compared
record FieldTree(RecordSchema<? extends Record> schema, Twig[] twigs) {

    /**
     * A property.
     *
     * @param accessor reads it from its owner
     * @param number its number among the fields of a pilot; -1 for one that is not in files
     * @param path its path; for a property of a list's entries up to the entry's id
     * @param rest the path after the entry's id; empty for a property that is not part of a list
     * @param alone the path by itself
     * @param worst what it is read as at worst when it is unknown
     * @param best what it is read as at best when it is unknown; may depend on the rest of the pilot
     * @param below the properties of the record, or the records, that it holds; null when it holds none
     */
    record Twig(
            Function<Object, @Nullable Object> accessor,
            int number,
            String path,
            String rest,
            List<String> alone,
            @Nullable Object worst,
            Function<Pilot, @Nullable Object> best,
            @Nullable FieldTree below) {}

    /**
     * The tree of a type.
     *
     * @param numbers the fields numbered so far, to which those of the type are added
     * @param local the type of answers to a rule set's own questions; null when it has none
     */
    static FieldTree of(
            Class<? extends Record> type,
            String prefix,
            Map<String, Integer> numbers,
            @Nullable Class<? extends Record> local) {
        RecordSchema<? extends Record> schema = RecordSchema.of(type);
        List<Twig> twigs = new ArrayList<>();
        for (Property property : schema.properties()) {
            if (!property.kind().isByName()) {
                twigs.add(twig(property, prefix + property.name(), numbers, local));
            }
        }
        return new FieldTree(schema, twigs.toArray(Twig[]::new));
    }

    private static Twig twig(
            Property property, String path, Map<String, Integer> numbers, @Nullable Class<? extends Record> local) {
        if (property.inFile()) {
            numbers.put(path, numbers.size());
        }
        int id = path.indexOf("[]") + 1;
        return new Twig(
                property.accessor(),
                numbers.getOrDefault(path, -1),
                id == 0 ? path : path.substring(0, id),
                id == 0 ? "" : path.substring(id),
                List.of(path),
                BoundValue.WORST.end(property),
                BoundValue.best(path, property),
                switch (property.kind()) {
                    case RECORD -> of(property.recordType(), path + ".", numbers, local);
                    case RECORDS -> of(property.recordType(), path + "[].", numbers, local);
                    case OPEN -> local == null ? null : of(local, path + ".", numbers, null);
                    default -> null;
                });
    }
}
