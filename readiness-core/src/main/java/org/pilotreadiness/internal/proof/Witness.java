package org.pilotreadiness.internal.proof;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.pilotreadiness.internal.binding.Property;
import org.pilotreadiness.internal.binding.RecordSchema;
import org.pilotreadiness.internal.text.Words;
import org.pilotreadiness.pilot.CoreAspect;
import org.pilotreadiness.pilot.Receiver;

/** A case as an entry of a scenario file, so that it can be kept as one. */
public final class Witness {

    private Witness() {}

    /** A scenario of a pilot. What is expected of receivers is expected of the first one. */
    public static String ofPilot(String name, Map<String, Object> values, String criterion, String expected) {
        Map<String, Object> given = new LinkedHashMap<>();
        values.forEach((path, value) -> {
            if (!Variables.isOfTotals(path) && !isAbsent(value)) {
                put(given, List.of(path.split("[.]", -1)), value);
            }
        });
        boolean isPartAbsent = values.values().stream().anyMatch(Witness::isAbsent);
        return "- scenario: " + text(name) + "\n  given: " + flow(given)
                + (isPartAbsent ? "\n  rest: unfavourable" : "")
                + "\n  expect: { " + criterion + ": " + expected + " }\n";
    }

    /** The same for the criterion of a receiver: of the first one in the case. */
    public static String ofReceiver(String name, Map<String, Object> values, String criterion, String expected) {
        List<?> receivers = (List<?>) values.getOrDefault(Variables.RECEIVERS, List.of());
        String id = receivers.isEmpty() ? "" : ((Receiver) receivers.get(0)).id();
        return ofPilot(name, values, "receivers", "{ " + text(id) + ": { " + criterion + ": " + expected + " } }");
    }

    /** A scenario of the level rules alone. */
    public static String ofTotals(String name, Map<String, Object> values, String verdict, String expected) {
        Map<String, Object> totals = new LinkedHashMap<>();
        List<String> blockers = new ArrayList<>();
        values.forEach((variable, value) -> {
            if (value == Assignment.Nothing.NOTHING) {
                return;
            }
            if (variable.startsWith(Variables.BLOCKERS)) {
                blockers.add(variable.substring(Variables.BLOCKERS.length()));
            } else if (variable.startsWith(Variables.VALUES)) {
                put(totals, split(variable), fulfilment((Double) value));
            } else if (variable.equals("gate") || Variables.isOfTotals(variable)) {
                put(totals, split(variable), value);
            }
        });
        if (!blockers.isEmpty()) {
            totals.put("blockers", blockers);
        }
        return "- scenario: " + text(name) + "\n  totals: " + flow(totals) + "\n  expect: { " + verdict + ": "
                + expected + " }\n";
    }

    private static List<String> split(String variable) {
        return List.of(variable.split("[.]", 2));
    }

    private static boolean isAbsent(Object value) {
        return value instanceof CoreAspect aspect && aspect.essential() == null && aspect.adaptable() == null;
    }

    private static String fulfilment(double value) {
        return value == 1 ? "met" : value == 0 ? "not met" : "partly";
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> tree, List<String> path, Object value) {
        Map<String, Object> inner = tree;
        for (String step : path.subList(0, path.size() - 1)) {
            inner = (Map<String, Object>) inner.computeIfAbsent(step, any -> new LinkedHashMap<String, Object>());
        }
        inner.put(path.get(path.size() - 1), value);
    }

    /** A value as scenario files write it. */
    public static String value(Object value) {
        return flow(value);
    }

    private static String flow(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.isEmpty()
                    ? "{}"
                    : map.entrySet().stream()
                            .map(entry -> entry.getKey() + ": " + flow(entry.getValue()))
                            .collect(Collectors.joining(", ", "{ ", " }"));
        }
        if (value instanceof Collection<?> list) {
            return list.stream().map(Witness::flow).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value == Assignment.Nothing.NOTHING) {
            return "nothing";
        }
        if (value instanceof Enum<?> word) {
            return Words.of(word);
        }
        if (value instanceof Number number) {
            return new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
        }
        return value instanceof Record record ? flow(fields(record)) : text(value.toString());
    }

    private static Map<String, Object> fields(Record record) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (Property property : RecordSchema.of(record).properties()) {
            Object value = property.of(record);
            if (property.inFile()
                    && value != null
                    && !(value instanceof Collection<?> list && list.isEmpty() && record instanceof Receiver)) {
                fields.put(property.name(), value);
            }
        }
        return fields;
    }

    private static String text(String raw) {
        boolean isPlain = raw.matches("[A-Za-z][A-Za-z0-9 ()_.-]*[A-Za-z0-9)]")
                && !raw.toLowerCase(Locale.ROOT).matches("true|false|null|on|off|y|n");
        return isPlain ? raw : '"' + raw.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
