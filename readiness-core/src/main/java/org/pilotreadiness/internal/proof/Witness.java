package org.pilotreadiness.internal.proof;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.pilotreadiness.internal.binding.Fields;
import org.pilotreadiness.internal.text.Words;
import org.pilotreadiness.pilot.CoreAspect;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.pilot.Receiver;

/** A case as an entry of a scenario file, so that it can be kept as one. */
public final class Witness {

    private static final Object PLAIN_ORGANISATIONS =
            new Assignment(Map.of()).pilot().organisations();

    private Witness() {}

    /** A scenario of a pilot. What is expected of receivers is expected of the first one. */
    public static String ofPilot(String name, Map<String, Object> values, String criterion, String expected) {
        return entry(name, values, rest(values), Map.of(criterion, new Raw(expected)));
    }

    /** The same for the criterion of a receiver: of the first one in the case. */
    public static String ofReceiver(String name, Map<String, Object> values, String criterion, String expected) {
        Map<String, Object> ofReceiver = Map.of(receiver(values), Map.of(criterion, new Raw(expected)));
        return entry(name, values, rest(values), Map.of("receivers", ofReceiver));
    }

    /** The id of the receiver that is judged in a case. */
    private static String receiver(Map<String, Object> values) {
        List<?> receivers = (List<?>) values.getOrDefault(Variables.RECEIVERS, List.of());
        return receivers.isEmpty() ? "" : ((Receiver) receivers.get(0)).id();
    }

    /** A scenario of the level rules alone. */
    public static String ofTotals(String name, Map<String, Object> values, String verdict, String expected) {
        return entryOfTotals(name, values, Map.of(verdict, new Raw(expected)));
    }

    /**
     * A scenario of several pilots.
     *
     * @param what what is expected, as scenario files name it
     * @param expected ids, in brackets where they are groups of ids
     * @param fields the fields that are said of each pilot
     */
    public static String ofPilots(String what, String expected, List<Pilot> pilots, Set<String> fields) {
        List<Map<String, Object>> given = new ArrayList<>();
        for (Pilot pilot : pilots) {
            Map<String, Object> known = Fields.known(pilot);
            known.keySet()
                    .removeIf(name -> !name.equals("id")
                            && fields.stream().noneMatch(field -> field.equals(name) || field.startsWith(name + ".")));
            given.add(known);
        }
        String name = what + " are " + (expected.isEmpty() ? "none" : expected) + " with "
                + given.stream().map(Witness::named).collect(Collectors.joining(" and "));
        String list = expected.equals("[]") ? expected : "[" + expected + "]";
        return entry(
                name,
                given.stream().map(pilot -> "\n    - " + flow(pilot)).collect(Collectors.joining("", "\n  given:", "")),
                "",
                Map.of(what, new Raw(list)));
    }

    /** A pilot in a few words; who takes part is too long for a name. */
    private static String named(Map<String, Object> pilot) {
        Map<String, Object> words = new LinkedHashMap<>(pilot);
        Object id = Objects.requireNonNull(words.remove("id"));
        words.remove(Variables.ORGANISATIONS);
        return words.isEmpty() ? flow(id) : flow(id) + " (" + described(words) + ")";
    }

    /** A text that stands as it is. */
    private record Raw(String text) {}

    /** What must be said of the rest of the pilot for a case to be as it is: that it is favourable, unfavourable, or nothing. */
    public static String rest(Map<String, Object> values) {
        if (Assignment.isBest(values)) {
            return "favourable";
        }
        boolean isUnknown = values.entrySet().stream()
                .anyMatch(each -> !Variables.isOfTotals(each.getKey())
                        && (each.getValue() == Assignment.Nothing.NOTHING
                                || (each.getValue() instanceof CoreAspect aspect && aspect.essential() == null)));
        return isUnknown ? "unfavourable" : "";
    }

    /**
     * A scenario of a pilot.
     *
     * @param rest what becomes of the fields that the case leaves out; empty to leave them unknown
     * @param expected what is expected, as objects in objects
     */
    public static String entry(String name, Map<String, Object> values, String rest, Map<String, ?> expected) {
        Map<String, Object> given = given(values);
        if (values.get("gate") != null) {
            put(given, List.of("gate"), values.get("gate"));
        }
        return entry(name, "\n  given: " + flow(given), rest, expected);
    }

    /** A scenario of the level rules alone: with what they are given besides the pilot. */
    public static String entryOfTotals(String name, Map<String, Object> values, Map<String, ?> expected) {
        Map<String, Object> given = given(values);
        String pilot = given.isEmpty() ? "" : "\n  given: " + flow(given);
        return entry(name, pilot + "\n  totals: " + flow(totals(values)), "", expected);
    }

    private static String entry(String name, String given, String rest, Map<String, ?> expected) {
        return "- scenario: " + text(name) + given
                + (rest.isEmpty() ? "" : "\n  rest: " + rest)
                + "\n  expect: " + flow(expected) + "\n";
    }

    /** The fields of the pilot but for the gate; what is as it is in any scenario is left out. */
    private static Map<String, Object> given(Map<String, Object> values) {
        Map<String, Object> given = new LinkedHashMap<>();
        values.forEach((path, value) -> {
            if (!Variables.isOfTotals(path)
                    && !path.equals("gate")
                    && value != Assignment.Nothing.NOTHING
                    && !(path.equals(Variables.ORGANISATIONS) && value.equals(PLAIN_ORGANISATIONS))
                    && !(value instanceof Record record && Fields.known(record).isEmpty())) {
                put(given, List.of(path.split("[.]", -1)), value);
            }
        });
        return given;
    }

    private static Map<String, Object> totals(Map<String, Object> values) {
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
        return totals;
    }

    /** The pilot of a case; of what the case does not say, nothing is known. */
    public static Pilot pilot(Map<String, Object> values) {
        return new Assignment(values).pilot();
    }

    /** The case in a few words: each variable with its value. */
    public static String described(Map<String, Object> values) {
        return values.entrySet().stream()
                .filter(each -> each.getValue() != Assignment.Nothing.NOTHING
                        && !(each.getValue() instanceof Record record
                                && Fields.known(record).isEmpty())
                        && !each.getValue().equals(PLAIN_ORGANISATIONS))
                .map(each -> each.getKey() + " " + flow(shown(each.getKey(), each.getValue())))
                .collect(Collectors.joining(", "));
    }

    private static Object shown(String variable, Object value) {
        return variable.startsWith(Variables.VALUES)
                ? fulfilment((Double) value)
                : variable.startsWith(Variables.BLOCKERS) ? "blocks" : value;
    }

    private static List<String> split(String variable) {
        return List.of(variable.split("[.]", 2));
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
        return value instanceof Record record && Fields.known(record).isEmpty() ? "nothing" : flow(value);
    }

    private static String flow(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.isEmpty()
                    ? "{}"
                    : map.entrySet().stream()
                            .map(entry -> text(entry.getKey().toString()) + ": " + flow(entry.getValue()))
                            .collect(Collectors.joining(", ", "{ ", " }"));
        }
        if (value instanceof Collection<?> list) {
            return list.stream().map(Witness::flow).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value == Assignment.Nothing.NOTHING) {
            return "nothing";
        }
        if (value instanceof Raw raw) {
            return raw.text();
        }
        if (value instanceof Enum<?> word) {
            return Words.of(word);
        }
        if (value instanceof Number number) {
            return new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
        }
        return value instanceof Record record ? flow(Fields.known(record)) : text(value.toString());
    }

    private static String text(String raw) {
        boolean isPlain = raw.matches("[A-Za-z]([A-Za-z0-9 ()_.-]*[A-Za-z0-9)])?")
                && !raw.toLowerCase(Locale.ROOT).matches("true|false|null|on|off|y|n");
        return isPlain ? raw : '"' + raw.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
