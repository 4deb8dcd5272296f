package org.pilotreadiness.internal.binding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.internal.binding.Property.Kind;
import org.pilotreadiness.internal.text.Nearest;
import org.pilotreadiness.internal.text.Shown;
import org.pilotreadiness.internal.text.Words;
import org.pilotreadiness.schema.LocalAnswers;

/**
 * The field paths of a record type, such as {@code spreading.keys.viability}; the entries of a list stand as {@code []}:
 * {@code spreading.receivers[].pull}. In the path of an entry its id takes that place: {@code spreading.receivers[west].pull}.
 */
public final class Fields {

    private static final Pattern ENTRY = Pattern.compile("\\[[^\\[\\]]*]");

    /** The object of a pilot file that holds answers to questions of a rule set's own. */
    public static final String LOCAL = "local";

    private Fields() {}

    /** Every field below a type, objects and lists as well as what they hold, in the order of the components. */
    public static Map<String, Property> below(Class<? extends Record> type) {
        Map<String, Property> fields = new LinkedHashMap<>();
        collect(type, "", fields);
        return fields;
    }

    /** Every field below a type, with those of the answers of a rule set's own, when it asks for some. */
    public static Map<String, Property> below(Class<? extends Record> type, @Nullable Class<? extends Record> local) {
        Map<String, Property> fields = below(type);
        if (local != null) {
            collect(local, LOCAL + ".", fields);
        }
        return fields;
    }

    /** Where the first step of a path ends; -1 when it has no other. The id of an entry may hold full stops. */
    public static int endOfStep(String path) {
        int end = path.indexOf('.');
        int bracket = path.indexOf('[');
        return bracket >= 0 && bracket < end ? path.indexOf('.', path.indexOf(']')) : end;
    }

    /** The path with the ids of entries left out. */
    public static String withoutIds(String path) {
        return path.indexOf('[') < 0 ? path : ENTRY.matcher(path).replaceAll("[]");
    }

    /**
     * The value at a path; null where it is unknown or there is none.
     *
     * @throws IllegalArgumentException when there is no such field
     */
    public static @Nullable Object value(Record record, String path) {
        List<@Nullable Object> values = at(record, path);
        return values.isEmpty() ? null : values.get(0);
    }

    /**
     * The record with another value for the field at a path.
     *
     * @param value of the field's own type; null makes a number, level or list unknown
     * @throws IllegalArgumentException when there is no such field, or the value is of another type
     */
    public static <R extends Record> R with(R record, String path, @Nullable Object value) {
        int end = endOfStep(path);
        String step = end < 0 ? path : path.substring(0, end);
        int bracket = step.indexOf('[');
        String name = bracket < 0 ? step : step.substring(0, bracket);
        RecordSchema<R> schema = RecordSchema.of(record);
        Property property =
                schema.property(name).filter(Property::inFile).orElseThrow(() -> noField(name, schema.names()));
        if (end < 0) {
            return schema.with(record, name, Suited.to(property, value));
        }
        String rest = path.substring(end + 1);
        Object inner = property.of(record);
        if (inner instanceof LocalAnswers.Kept kept && bracket < 0) {
            return schema.with(record, name, withKept(kept, rest, value));
        }
        if (inner instanceof Record nested && bracket < 0) {
            return schema.with(record, name, with(nested, rest, value));
        }
        if (inner instanceof List<?> entries && bracket > 0 && step.endsWith("]")) {
            String id = step.substring(bracket + 1, step.length() - 1);
            return schema.with(record, name, withEntry(entries, id, rest, value));
        }
        throw noField(rest, List.of());
    }

    /**
     * The record with other values for the fields at these paths, as {@link #with} takes them; a list of many entries is gone
     * through once.
     *
     * @throws IllegalArgumentException when there is no such field, or a value is of another type
     */
    public static <R extends Record> R withAll(R record, Map<String, ?> values) {
        R changed = record;
        Map<String, Map<String, Map<String, @Nullable Object>>> ofEntries = new LinkedHashMap<>();
        for (Map.Entry<String, ?> each : values.entrySet()) {
            String path = each.getKey();
            int bracket = path.indexOf('[');
            int close = path.indexOf("].", bracket + 1);
            if (bracket < 0 || close < 0) {
                changed = with(changed, path, each.getValue());
            } else {
                ofEntries
                        .computeIfAbsent(path.substring(0, bracket), list -> new LinkedHashMap<>())
                        .computeIfAbsent(path.substring(bracket + 1, close), id -> new LinkedHashMap<>())
                        .put(path.substring(close + 2), each.getValue());
            }
        }
        for (Map.Entry<String, Map<String, Map<String, @Nullable Object>>> list : ofEntries.entrySet()) {
            List<Object> entries = new ArrayList<>();
            Map<String, Map<String, @Nullable Object>> byId = new LinkedHashMap<>(list.getValue());
            for (Object entry : value(changed, list.getKey()) instanceof List<?> known ? known : List.of()) {
                Map<String, @Nullable Object> here = byId.remove(RecordSchema.idOf((Record) entry));
                entries.add(here == null ? entry : withAll((Record) entry, here));
            }
            if (!byId.isEmpty()) {
                throw noEntry(byId.keySet().iterator().next());
            }
            changed = with(changed, list.getKey(), entries);
        }
        return changed;
    }

    private static LocalAnswers.Kept withKept(LocalAnswers.Kept kept, String path, @Nullable Object value) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            throw noField(path, List.of());
        }
        return kept.with(path.substring(0, dot), path.substring(dot + 1), value == null ? null : written(value));
    }

    private static @Nullable Object ofKept(LocalAnswers.Kept kept, String path) {
        int dot = path.indexOf('.');
        return dot < 0 ? kept.facts().get(path) : kept.get(path.substring(0, dot), path.substring(dot + 1));
    }

    private static IllegalArgumentException noEntry(String id) {
        return new IllegalArgumentException("There is no entry (" + Shown.value(id) + ").");
    }

    /**
     * The values of a field: one, or where the path leads through a list one for each entry. What is unknown, or stands in a
     * list that is, is null.
     *
     * @param path with entries as {@code []}, {@code spreading.receivers[].pull}, or with the id of one
     * @throws IllegalArgumentException when there is no such field
     */
    public static List<@Nullable Object> at(Record record, String path) {
        int end = endOfStep(path);
        String step = end < 0 ? path : path.substring(0, end);
        int bracket = step.indexOf('[');
        String name = bracket < 0 ? step : step.substring(0, bracket);
        RecordSchema<?> schema = RecordSchema.of(record);
        Property property = schema.property(name).orElseThrow(() -> noField(name, schema.names()));
        Object value = property.of(record);
        List<@Nullable Object> values = new ArrayList<>();
        if (bracket > 0 && value instanceof List<?> entries) {
            String id = step.substring(bracket + 1, step.length() - 1);
            entries.stream()
                    .filter(entry ->
                            id.isEmpty() || RecordSchema.idOf((Record) entry).equals(id))
                    .forEach(values::add);
        } else {
            values.add(value);
        }
        if (end < 0) {
            return values;
        }
        String rest = path.substring(end + 1);
        List<@Nullable Object> below = new ArrayList<>();
        for (Object each : values) {
            if (each instanceof LocalAnswers.Kept kept) {
                below.add(ofKept(kept, rest));
            } else if (each instanceof Record inner) {
                below.addAll(at(inner, rest));
            } else {
                below.add(null);
            }
        }
        return below;
    }

    /** What of a record is known, by the names of files: a field that says nothing is left out. */
    public static Map<String, Object> known(Record record) {
        Map<String, Object> known = new LinkedHashMap<>();
        for (Property property : RecordSchema.of(record).properties()) {
            Object value = property.of(record);
            boolean isSaid = value != null && !isUnknown(value) && !isEmpty(value);
            if (property.inFile() && isSaid) {
                known.put(property.name(), value);
            }
        }
        return known;
    }

    private static boolean isEmpty(Object value) {
        return value instanceof LocalAnswers.Kept kept
                ? kept.facts().isEmpty()
                : value instanceof Record record && known(record).isEmpty();
    }

    private static boolean isUnknown(Object value) {
        return value instanceof Enum<?> word && word.name().equals("UNKNOWN");
    }

    /** A value as files hold it: words, numbers, texts, lists of these, and objects with what is known. */
    public static Object written(Object value) {
        return written(value, true);
    }

    /** The same of a record, without texts and objects that say nothing: what a file needs to hold to say as much. */
    public static Object inFile(Record record) {
        return written(record, false);
    }

    private static Object written(Object value, boolean isAll) {
        if (value instanceof LocalAnswers.Kept kept) {
            return written(kept.facts(), isAll);
        }
        if (value instanceof Record record) {
            Map<String, Object> written = new LinkedHashMap<>();
            for (Property property : RecordSchema.of(record).properties()) {
                Object inner = property.inFile() ? property.of(record) : null;
                if (inner != null && !isUnknown(inner)) {
                    Object held = written(inner, isAll);
                    boolean isNothing =
                            held.equals(Map.of()) && (inner instanceof Record || inner instanceof LocalAnswers);
                    if (!isNothing && (isAll || !(held.equals("") || held.equals(Map.of())))) {
                        written.put(property.name(), held);
                    }
                }
            }
            return written;
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> written = new LinkedHashMap<>();
            map.forEach((name, inner) -> written.put(name.toString(), written(inner, isAll)));
            return written;
        }
        if (value instanceof Collection<?> list) {
            Stream<?> entries = list instanceof Set ? list.stream().sorted() : list.stream();
            return entries.<Object>map(each -> written(each, isAll)).toList();
        }
        return value instanceof Enum<?> word ? Words.of(word) : value;
    }

    private static List<Object> withEntry(List<?> entries, String id, String rest, @Nullable Object value) {
        List<Object> changed = new ArrayList<>();
        boolean isFound = false;
        for (Object entry : entries) {
            boolean isMeant =
                    entry instanceof Record record && RecordSchema.idOf(record).equals(id);
            changed.add(isMeant ? with((Record) entry, rest, value) : entry);
            isFound |= isMeant;
        }
        if (!isFound) {
            throw noEntry(id);
        }
        return changed;
    }

    private static IllegalArgumentException noField(String name, List<String> names) {
        String nearest = Nearest.to(name, names);
        return new IllegalArgumentException("There is no field (" + Shown.value(name) + ")."
                + (nearest.isEmpty() ? "" : " Maybe " + nearest + "."));
    }

    private static void collect(Class<? extends Record> type, String prefix, Map<String, Property> fields) {
        for (Property property : RecordSchema.of(type).properties()) {
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
