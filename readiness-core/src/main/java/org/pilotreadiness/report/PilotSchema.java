package org.pilotreadiness.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.internal.binding.Bounds;
import org.pilotreadiness.internal.binding.Fields;
import org.pilotreadiness.internal.binding.Property;
import org.pilotreadiness.internal.binding.RecordSchema;
import org.pilotreadiness.internal.report.json.Json;
import org.pilotreadiness.internal.text.Words;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.ruleset.RuleSet;
import org.pilotreadiness.schema.CalendarDate;
import org.pilotreadiness.schema.Identifier;
import org.pilotreadiness.schema.Required;

/**
 * The pilot file as a JSON Schema (2020-12), for editors and for systems that write pilot files. It is made of the same
 * records that the reader binds files to, and accepts what the reader accepts: names, types, words, what is required, and
 * the range of numbers. What it can not say the reader says: that ids are unique, that commitments and evidence are about
 * something in the file, that a number has at most 30 digits, that a month has a 31st day, and how large a file may be.
 */
public final class PilotSchema {

    private static final String IDENTIFIER = "[A-Za-z0-9._-]+";

    private static final String DATE = "^([0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?)?$";

    /** A character that is not white space, in every regular expression language the same. */
    private static final String NOT_BLANK =
            "[^\\t-\\r\\x1c-\\x20\\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000]";

    private final Map<String, Object> words = new LinkedHashMap<>();

    private final @Nullable Class<? extends Record> local;

    private PilotSchema(@Nullable Class<? extends Record> local) {
        this.local = local;
    }

    /** The schema as one JSON object, without a line end after it; always the same text. */
    public static String json() {
        return Json.indented(new PilotSchema(null).schema());
    }

    /**
     * The same for pilots that answer the questions which a rule set asks of its own. Names in {@code local} that it does not ask for
     * are possible; of those the reader refuses the ones that are nearly right.
     */
    public static String json(RuleSet ruleSet) {
        return Json.indented(new PilotSchema(ruleSet.localType()).schema());
    }

    private Map<String, Object> schema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "Pilot");
        schema.putAll(object(Pilot.class, false, false));
        schema.put("$defs", words);
        return schema;
    }

    private Map<String, Object> object(Class<? extends Record> type, boolean mayBeNull, boolean isOpen) {
        List<String> required = new ArrayList<>();
        Map<String, Object> values = new LinkedHashMap<>();
        for (Property property : RecordSchema.of(type).properties()) {
            if (property.inFile()) {
                boolean isRequired = property.has(Required.class);
                values.put(property.name(), value(property, !isRequired, isOpen));
                if (isRequired) {
                    required.add(property.name());
                }
            }
        }
        Map<String, Object> object = typed("object", mayBeNull);
        object.put("additionalProperties", isOpen);
        object.put("required", required);
        object.put("properties", values);
        return object;
    }

    private Map<String, Object> value(Property property, boolean mayBeNull, boolean isOpen) {
        return switch (property.kind()) {
            case TEXT -> text(property, mayBeNull);
            case WORD -> word(property, mayBeNull);
            case WHOLE -> number("integer", property.limits(), mayBeNull);
            case DECIMAL -> number("number", property.limits(), mayBeNull);
            case TEXTS -> list(notBlank(), mayBeNull);
            case WORDS -> list(word(property, false), mayBeNull);
            case RECORD -> object(property.recordType(), mayBeNull, isOpen);
            case OPEN -> local == null ? typed("object", mayBeNull) : object(local, mayBeNull, true);
            case RECORDS -> list(object(property.recordType(), false, false), mayBeNull);
            case RECORDS_BY_NAME -> byField(object(property.recordType(), true, false), true, mayBeNull);
            case TEXTS_BY_NAME -> byField(notBlank(), false, mayBeNull);
            default ->
                throw new IllegalStateException(
                        property.name() + " is " + property.kind().described());
        };
    }

    private static Map<String, Object> text(Property property, boolean mayBeNull) {
        if (property.has(Identifier.class)) {
            return with(typed("string", mayBeNull), "pattern", "^" + IDENTIFIER + "$");
        }
        if (property.has(CalendarDate.class)) {
            return with(typed("string", mayBeNull), "pattern", DATE);
        }
        return mayBeNull ? typed("string", true) : notBlank();
    }

    private static Map<String, Object> notBlank() {
        return with(typed("string", false), "pattern", NOT_BLANK);
    }

    /** Each list of words is written once. */
    private Map<String, Object> word(Property property, boolean mayBeNull) {
        String name = property.wordType().getSimpleName();
        words.computeIfAbsent(mayBeNull ? name + "OrNull" : name, any -> {
            List<@Nullable Object> possible = new ArrayList<>(Words.ofAll(property.wordType()));
            if (possible.contains("yes") && possible.contains("no")) {
                possible.add(true);
                possible.add(false);
            }
            if (mayBeNull) {
                possible.add(null);
            }
            return Map.of("enum", possible);
        });
        return with(new LinkedHashMap<>(), "$ref", "#/$defs/" + (mayBeNull ? name + "OrNull" : name));
    }

    private static Map<String, Object> number(String type, Bounds limits, boolean mayBeNull) {
        Map<String, Object> number = with(
                with(typed(type, mayBeNull), "minimum", plain(limits.least())), "maximum", plain(limits.mostInFile()));
        BigDecimal step = limits.step();
        return step == null || limits.least().remainder(step).signum() != 0
                ? number
                : with(number, "multipleOf", plain(step));
    }

    private static Number plain(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0 ? (Number) number.intValueExact() : number;
    }

    /** A list that must be given holds something. */
    private static Map<String, Object> list(Map<String, Object> entry, boolean mayBeNull) {
        Map<String, Object> list = with(typed("array", mayBeNull), "items", entry);
        return mayBeNull ? list : with(list, "minItems", 1);
    }

    /** An object whose names are paths of fields, of those in entries of lists and of whole entries too where that may be. */
    private static Map<String, Object> byField(Map<String, Object> value, boolean isOfEntries, boolean mayBeNull) {
        Map<Boolean, List<String>> paths = Fields.below(Pilot.class).keySet().stream()
                .collect(Collectors.partitioningBy(path -> path.contains("[]")));
        List<String> inEntries = paths.getOrDefault(true, List.of());
        Stream<String> entries = inEntries.stream()
                .map(path -> path.substring(0, path.indexOf(']') + 1))
                .distinct();
        List<String> patterns = new ArrayList<>();
        if (isOfEntries) {
            Stream.concat(inEntries.stream(), entries)
                    .map(path -> path.replace(".", "\\.").replace("[]", "\\[" + IDENTIFIER + "\\]"))
                    .forEach(patterns::add);
        }
        patterns.add(Fields.LOCAL + "\\..+");
        String pattern = "^(" + String.join("|", patterns) + ")$";
        Map<String, Object> named = Map.of("enum", paths.getOrDefault(false, List.of()));
        Map<String, Object> names = Map.of("anyOf", List.of(named, Map.of("pattern", pattern)));
        return with(with(typed("object", mayBeNull), "propertyNames", names), "additionalProperties", value);
    }

    private static Map<String, Object> typed(String type, boolean mayBeNull) {
        return with(new LinkedHashMap<>(), "type", mayBeNull ? List.of(type, "null") : type);
    }

    private static Map<String, Object> with(Map<String, Object> schema, String name, Object value) {
        schema.put(name, value);
        return schema;
    }
}
