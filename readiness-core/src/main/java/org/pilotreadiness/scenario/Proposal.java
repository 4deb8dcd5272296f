package org.pilotreadiness.scenario;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pilotreadiness.internal.binding.Property;
import org.pilotreadiness.internal.binding.RecordSchema;
import org.pilotreadiness.internal.text.Words;
import org.pilotreadiness.pilot.Answer;
import org.pilotreadiness.scenario.ScenarioEntry.Rest;

/**
 * A scenario that is written by the program: what is given by path, and one thing that is expected.
 *
 * @param kind what is given: {@code given} or {@code totals}
 * @param values by path, in their order: answers, words, numbers, texts, lists and records
 * @param rest what becomes of the fields that are not given
 * @param what the name of what is expected, as in {@link Outcome}
 * @param expected its value
 */
record Proposal(String kind, Map<String, Object> values, Rest rest, String what, String expected) {

    /** The scenario as it stands in a file, each line ending in a line feed. */
    String text() {
        return "- scenario: " + quoted(name()) + "\n  " + kind + ": " + flow(tree(values)) + "\n"
                + (rest == Rest.UNKNOWN ? "" : "  rest: " + Words.of(rest) + "\n")
                + "  expect: " + flow(expectation()) + "\n";
    }

    /** Told by what is given and expected, so that other scenarios have other names. */
    private String name() {
        String given = values.isEmpty()
                ? "nothing known"
                : values.entrySet().stream()
                        .map(each -> each.getKey() + " " + flow(each.getValue()))
                        .collect(Collectors.joining(", "));
        return what + " is " + (expected.isEmpty() ? "none" : expected) + " with " + given
                + (rest == Rest.UNKNOWN ? "" : ", the rest " + Words.of(rest));
    }

    private Map<String, Object> expectation() {
        if (what.startsWith("counts.")) {
            String id = what.substring("counts.".length());
            return Map.of(expected.equals("yes") ? "counts" : "countsNot", List.of(id));
        }
        if (what.equals("blockers") || what.equals("possibleBlockers")) {
            List<String> ids = expected.isEmpty() ? List.of() : Arrays.asList(expected.split(", ", -1));
            return Map.of(what, ids);
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        List<String> steps = steps();
        Map<String, Object> inner = tree;
        for (String step : steps.subList(0, steps.size() - 1)) {
            Map<String, Object> next = new LinkedHashMap<>();
            inner.put(step, next);
            inner = next;
        }
        inner.put(steps.get(steps.size() - 1), expected);
        return tree;
    }

    /** A receiver's id and a criterion's id may hold full stops, the criterion's standing after the last one. */
    private List<String> steps() {
        if (what.startsWith("receivers.")) {
            int first = what.indexOf('.');
            int last = what.lastIndexOf('.');
            return List.of("receivers", what.substring(first + 1, last), what.substring(last + 1));
        }
        return what.startsWith("scores.") ? List.of("scores", what.substring("scores.".length())) : List.of(what);
    }

    /** The values by their paths as objects in objects. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> tree(Map<String, Object> values) {
        Map<String, Object> tree = new LinkedHashMap<>();
        values.forEach((path, value) -> {
            List<String> steps = Arrays.asList(path.split("[.]", -1));
            Map<String, Object> inner = tree;
            for (String step : steps.subList(0, steps.size() - 1)) {
                inner = (Map<String, Object>) inner.computeIfAbsent(step, any -> new LinkedHashMap<String, Object>());
            }
            inner.put(steps.get(steps.size() - 1), value);
        });
        return tree;
    }

    private static String flow(Object value) {
        if (value instanceof Map<?, ?> map) {
            String inner = map.entrySet().stream()
                    .map(each -> each.getKey() + ": " + flow(each.getValue()))
                    .collect(Collectors.joining(", "));
            return inner.isEmpty() ? "{}" : "{ " + inner + " }";
        }
        if (value instanceof Record record) {
            return flow(known(record));
        }
        if (value instanceof Collection<?> list) {
            return list.stream().map(Proposal::flow).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Enum<?> word) {
            return Words.of(word);
        }
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }
        return value instanceof Integer ? value.toString() : quoted(value.toString());
    }

    /** What of a record is known. */
    private static Map<String, Object> known(Record record) {
        Map<String, Object> known = new LinkedHashMap<>();
        for (Property property : RecordSchema.of(record).properties()) {
            Object value = property.inFile() ? property.of(record) : null;
            if (value instanceof Record inner) {
                Map<String, Object> below = known(inner);
                value = below.isEmpty() ? null : below;
            }
            if (value != null && value != Answer.UNKNOWN) {
                known.put(property.name(), value);
            }
        }
        return known;
    }

    private static String quoted(String text) {
        return text.matches("[A-Za-z][A-Za-z0-9 ._-]*")
                ? text
                : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
