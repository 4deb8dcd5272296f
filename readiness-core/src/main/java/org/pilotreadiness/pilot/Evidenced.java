package org.pilotreadiness.pilot;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.internal.binding.Property;
import org.pilotreadiness.internal.binding.Property.Kind;
import org.pilotreadiness.internal.binding.RecordSchema;
import org.pilotreadiness.schema.LocalAnswers;
import org.pilotreadiness.schema.Required;

/** Leaves of a pilot what evidence stands behind. Evidence for an object or a list covers all that is in it. */
final class Evidenced {

    private final Set<String> covered = new HashSet<>();

    private Evidenced(Pilot pilot) {
        pilot.evidence().forEach((field, evidence) -> {
            if (!evidence.isBlank()) {
                covered.add(field);
            }
        });
    }

    static Pilot of(Pilot pilot) {
        return new Evidenced(pilot).only(pilot, "");
    }

    private <R extends Record> R only(R record, String path) {
        RecordSchema<R> schema = RecordSchema.of(record);
        @Nullable Object[] values = schema.values(record);
        for (int i = 0; i < values.length; i++) {
            Property property = schema.properties().get(i);
            String field = path + property.name();
            if (!property.inFile()) {
                values[i] = null; // follows from the others
            } else if (!covered.contains(field)) {
                values[i] = only(property, field, values[i]);
            }
        }
        return schema.make(values);
    }

    private @Nullable Object only(Property property, String field, @Nullable Object value) {
        if (isNoAnswer(property) || value instanceof LocalAnswers.Kept) {
            return value;
        }
        if (value instanceof Record inner) {
            return only(inner, field + ".");
        }
        if (property.kind() == Kind.RECORDS && value instanceof List<?> entries && !entries.isEmpty()) {
            return entries.stream()
                    .map(entry -> {
                        String path = field + "[" + RecordSchema.idOf((Record) entry) + "]";
                        return covered.contains(path) ? (Record) entry : only((Record) entry, path + ".");
                    })
                    .toList();
        }
        return property.type() == Answer.class ? Answer.UNKNOWN : null;
    }

    /** Whether a property says which pilot or receiver it is, or what it is about. */
    private static boolean isNoAnswer(Property property) {
        return property.has(Required.class)
                || property.kind() == Kind.TEXT
                || property.kind().isByName();
    }
}
