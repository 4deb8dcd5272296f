package org.pilotreadiness.internal.shape;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.pilotreadiness.internal.shape.Property.Kind;

/**
 * The field paths of a record type, such as {@code spreading.keys.viability}; the entries of a list stand as {@code []}:
 * {@code spreading.receivers[].pull}. In the path of an entry its id takes that place: {@code spreading.receivers[west].pull}.
 */
public final class Fields {

    private static final Pattern ENTRY = Pattern.compile("\\[[^\\[\\]]*]");

    private Fields() {}

    /** Every field below a type, objects and lists as well as what they hold, in the order of the components. */
    public static Map<String, Property> below(Class<? extends Record> type) {
        Map<String, Property> fields = new LinkedHashMap<>();
        collect(type, "", fields);
        return fields;
    }

    /** The path with the ids of entries left out. */
    public static String withoutIds(String path) {
        return path.indexOf('[') < 0 ? path : ENTRY.matcher(path).replaceAll("[]");
    }

    private static void collect(Class<? extends Record> type, String prefix, Map<String, Property> fields) {
        for (Property property : Shape.of(type).properties()) {
            if (property.inFile()) {
                String path = prefix + property.name();
                fields.put(path, property);
                if (property.kind() == Kind.RECORD) {
                    collect(property.recordType(), path + ".", fields);
                } else if (property.kind() == Kind.RECORDS) {
                    collect(property.recordType(), path + "[].", fields);
                }
            }
        }
    }
}
