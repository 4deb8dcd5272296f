package org.pilotreadiness.internal.report.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pilotreadiness.internal.binding.Property;
import org.pilotreadiness.internal.binding.RecordSchema;
import org.pilotreadiness.internal.text.Words;

/**
 * The JSON Schema (2020-12) of what {@link Json} writes of a type of records: everything is there but what may be left out, and
 * nothing else. One writer makes one schema.
 */
public final class OutputSchema {

    private final Map<String, Object> definitions = new LinkedHashMap<>();

    private OutputSchema() {}

    /** The schema as one JSON object, without a line end after it; always the same text. */
    public static String of(String title, Class<? extends Record> type) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", title);
        OutputSchema output = new OutputSchema();
        schema.putAll(output.object(type));
        schema.put("$defs", output.definitions);
        return Json.indented(schema);
    }

    private Map<String, Object> object(Class<? extends Record> type) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        Map<String, Object> together = new LinkedHashMap<>();
        for (Property property : RecordSchema.of(type).properties()) {
            if (property.has(JsonUnwrapped.class)) {
                List<String> names = RecordSchema.of(property.recordType()).properties().stream()
                        .filter(each -> !each.has(JsonInclude.class))
                        .map(Property::name)
                        .toList();
                names.forEach(name -> together.put(name, names));
                RecordSchema.of(property.recordType())
                        .properties()
                        .forEach(each -> properties.put(each.name(), value(each)));
            } else {
                properties.put(property.name(), value(property));
                if (!property.has(JsonInclude.class)) {
                    required.add(property.name());
                }
            }
        }
        Map<String, Object> object = new LinkedHashMap<>(Map.of("type", "object"));
        object.put("additionalProperties", false);
        object.put("required", required);
        if (!together.isEmpty()) {
            object.put("dependentRequired", together);
        }
        object.put("properties", properties);
        return object;
    }

    private Map<String, Object> value(Property property) {
        Map<String, Object> value =
                switch (property.kind()) {
                    case TEXT -> Map.of("type", "string");
                    case TRUTH -> Map.of("type", "boolean");
                    case WHOLE -> Map.of("type", "integer");
                    case DECIMAL -> Map.of("type", "number");
                    case WORD -> words(property.wordType());
                    case RECORD -> defined(property.recordType());
                    case VALUES_BY_NAME -> Map.of("type", "object");
                    case TEXTS_BY_NAME -> Map.of("type", "object", "additionalProperties", Map.of("type", "string"));
                    case OTHER -> Map.of(); // any value that a pilot file may hold
                    case TEXTS -> list(Map.of("type", "string"));
                    case RECORDS -> list(defined(property.recordType()));
                    default ->
                        throw new IllegalStateException(
                                property.name() + " is " + property.kind().described());
                };
        return property.mayBeNull() && !property.has(JsonInclude.class)
                ? Map.of("anyOf", List.of(value, Map.of("type", "null")))
                : value;
    }

    private static Map<String, Object> list(Map<String, Object> entry) {
        Map<String, Object> list = new LinkedHashMap<>(Map.of("type", "array"));
        list.put("items", entry);
        return list;
    }

    private Map<String, Object> words(Class<? extends Enum<?>> type) {
        definitions.putIfAbsent(type.getSimpleName(), Map.of("enum", Words.ofAll(type)));
        return reference(type);
    }

    /** Each type of record is described once. */
    private Map<String, Object> defined(Class<? extends Record> type) {
        if (!definitions.containsKey(type.getSimpleName())) {
            definitions.put(type.getSimpleName(), Map.of());
            definitions.put(type.getSimpleName(), object(type));
        }
        return reference(type);
    }

    private static Map<String, Object> reference(Class<?> type) {
        return Map.of("$ref", "#/$defs/" + type.getSimpleName());
    }
}
