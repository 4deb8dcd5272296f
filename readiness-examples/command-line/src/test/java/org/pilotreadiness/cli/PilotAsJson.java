package org.pilotreadiness.cli;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.schema.LocalAnswers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A pilot as the JSON of its file, with null where something is unknown. */
final class PilotAsJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private PilotAsJson() {}

    static ObjectNode of(Pilot pilot) {
        return object(pilot);
    }

    private static ObjectNode object(Record record) {
        ObjectNode object = NODES.objectNode();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            if (!component.getName().equals("answered")) {
                object.set(
                        component.getName().replace("protectedElements", "protected"), node(value(component, record)));
            }
        }
        return object;
    }

    private static @Nullable Object value(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(component + " can not be read", e);
        }
    }

    private static JsonNode node(@Nullable Object value) {
        if (value instanceof Record record) {
            return object(record);
        } else if (value instanceof Collection<?> entries) {
            ArrayNode list = NODES.arrayNode();
            entries.forEach(entry -> list.add(node(entry)));
            return list;
        } else if (value instanceof Map<?, ?> || value instanceof LocalAnswers) {
            return NODES.objectNode();
        } else if (value instanceof Enum<?> word) {
            return NODES.stringNode(word.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        } else if (value instanceof Integer whole) {
            return NODES.numberNode(whole);
        } else if (value instanceof BigDecimal number) {
            return NODES.numberNode(number);
        }
        return value == null ? NODES.nullNode() : NODES.stringNode(value.toString());
    }
}
