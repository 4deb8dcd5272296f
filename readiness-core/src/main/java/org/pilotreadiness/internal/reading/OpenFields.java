package org.pilotreadiness.internal.reading;

import java.util.ArrayList;
import java.util.List;
import org.pilotreadiness.internal.shape.Property;
import org.pilotreadiness.internal.shape.Property.Kind;
import org.pilotreadiness.internal.shape.Shape;
import org.pilotreadiness.pilot.Answer;
import org.pilotreadiness.pilot.Pilot;

/** Which fields of a pilot are unknown. */
public final class OpenFields {

    private OpenFields() {}

    /** The paths of the unknown fields in the order of the pilot; entries of lists by their ids. */
    public static List<String> of(Pilot pilot) {
        List<String> open = new ArrayList<>();
        collect(pilot, "", open);
        return open;
    }

    private static void collect(Record record, String prefix, List<String> open) {
        for (Property property : Shape.of(record).properties()) {
            if (!property.inFile() || property.kind() == Kind.RECORDS_BY_NAME) {
                continue;
            }
            String path = prefix + property.name();
            Object value = property.of(record);
            if (value == null || value == Answer.UNKNOWN) {
                open.add(path);
            } else if (property.kind() == Kind.RECORD) {
                collect((Record) value, path + ".", open);
            } else if (property.kind() == Kind.RECORDS) {
                for (Object entry : (List<?>) value) {
                    collect((Record) entry, path + "[" + Shape.idOf((Record) entry) + "].", open);
                }
            }
        }
    }
}
