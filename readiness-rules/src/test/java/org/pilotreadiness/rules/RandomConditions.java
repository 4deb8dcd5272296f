package org.pilotreadiness.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pilotreadiness.internal.language.Members;
import org.pilotreadiness.pilot.Answer;
import org.pilotreadiness.ruleset.language.ValueType;
import org.pilotreadiness.ruleset.language.ValueType.Kind;

/** Conditions of the rule language made by chance, with every operator and every kind of value that a fact has. */
final class RandomConditions {

    /** The fields of a fact are followed so far. */
    private static final int DEEPEST = 3;

    private static final List<String> NUMBERS = List.of(
            "0",
            "1",
            "2",
            "3",
            "5",
            "6",
            "13",
            "40",
            "50",
            "69.9",
            "70",
            "70.0",
            "100",
            "163",
            "250",
            "1000000",
            "2147483647",
            "3000000000",
            "0.333333333333333333333333333333",
            "999999.999999999999999999999999",
            "1.000000000000000000000000000001",
            "0.5",
            "0.50",
            "7.5",
            "7.50",
            "62.35",
            "0.1",
            "0.3",
            "0.79999999999999999999",
            "33.333333333333336",
            "123456789012345678901234567.125");
    private static final List<String> TEXTS = List.of(
            "",
            "stroke",
            "Stroke",
            "Ålborg",
            "A\u030Alborg",
            "ålborg",
            "organisation-1",
            "west",
            "east",
            "activities",
            "T-1",
            "T-2",
            "Home visit",
            "pilot-3",
            "Pilot 3",
            "shifts ");
    private static final List<String> DIVISORS = List.of("2", "3", "7", "10", "100", "0.3", "1.5", "80");

    private final Random random;

    /** The names that patterns above have given to values, with the kinds of these values. */
    private final Map<String, ValueType> names = new LinkedHashMap<>();

    private int given;

    RandomConditions(Random random) {
        this.random = random;
    }

    /** A field as rules write it. */
    record Field(String path, ValueType type) {}

    /** All fields of a fact, those of the objects in it as well, and what is derived from them. */
    static List<Field> fields(Class<? extends Record> fact) {
        List<Field> fields = new ArrayList<>();
        collect(new ValueType(Kind.OBJECT, fact), "", DEEPEST, fields);
        return fields;
    }

    private static void collect(ValueType owner, String prefix, int depth, List<Field> fields) {
        Members.of(owner).forEach((name, member) -> {
            String path = prefix + name;
            boolean isCount =
                    owner.of() == Answer.class && name.equals("value"); // not calculated with at will: CountingTest
            if (member.type().kind() != Kind.OBJECT && !isCount) {
                fields.add(new Field(path, member.type()));
            }
            if (depth > 0) {
                collect(member.type(), path + ".", depth - 1, fields);
            }
        });
    }

    /** Conditions on a fact, separated by commas; now and then a value of it gets a name for the patterns below. */
    String of(Class<? extends Record> fact) {
        List<Field> fields = fields(fact);
        List<String> parts = IntStream.rangeClosed(1, 1 + random.nextInt(3))
                .mapToObj(any -> condition(fields, 2))
                .collect(Collectors.toCollection(ArrayList::new));
        if (random.nextInt(3) == 0) {
            parts.add(binding(any(fields)));
        }
        return String.join(", ", parts);
    }

    /** Gives a value a name that conditions to come may use. */
    String binding(Field field) {
        given++;
        String name = "$v" + given;
        names.put(name, field.type());
        return name + " : " + field.path();
    }

    /** What is written of a pattern that only asks whether there is such a fact; the names in it end with it. */
    String inside(Supplier<String> pattern) {
        Map<String, ValueType> before = new LinkedHashMap<>(names);
        String written = pattern.get();
        names.keySet().retainAll(before.keySet());
        return written;
    }

    /** A tie between a field and a name of its kind that stands above; empty when there is none. */
    String tie(List<Field> fields) {
        List<String> ties = fields.stream()
                .flatMap(field -> names.entrySet().stream()
                        .filter(name -> name.getValue().equals(field.type())
                                && field.type().kind() != Kind.LIST)
                        .map(name -> field.path() + " == " + name.getKey()))
                .toList();
        return ties.isEmpty() ? "" : any(ties);
    }

    private String condition(List<Field> fields, int depth) {
        if (depth > 0 && random.nextInt(4) == 0) {
            String sign = random.nextBoolean() ? " && " : " || ";
            return "( " + condition(fields, depth - 1) + sign + condition(fields, depth - 1) + " )";
        }
        if (depth > 0 && random.nextInt(6) == 0) {
            return "!( " + condition(fields, depth - 1) + " )";
        }
        Field field = any(ofOneKind(fields));
        return switch (field.type().kind()) {
            case NUMBER -> number(field, fields);
            case TEXT ->
                equal(field, TEXTS.stream().map(text -> "\"" + text + "\"").toList());
            case WORD -> word(field);
            case LIST -> list(field);
            case TRUTH, OBJECT -> random.nextInt(5) == 0 ? field.path() + " == " + random.nextBoolean() : truth(field);
        };
    }

    /** The fields of one kind, so that the few numbers come up as often as the many answers. */
    private List<Field> ofOneKind(List<Field> fields) {
        Kind kind =
                any(fields.stream().map(field -> field.type().kind()).distinct().toList());
        return fields.stream().filter(field -> field.type().kind() == kind).toList();
    }

    private String truth(Field field) {
        return random.nextInt(4) == 0 ? "!" + field.path() : field.path();
    }

    private String number(Field field, List<Field> fields) {
        if (random.nextInt(5) == 0) {
            return field.path() + in(NUMBERS);
        }
        String sign = any(List.of("==", "!=", "<", "<=", ">", ">="));
        List<String> operands = fields.stream()
                .filter(other -> other.type().kind() == Kind.NUMBER)
                .map(Field::path)
                .collect(Collectors.toCollection(ArrayList::new));
        operands.addAll(named(ValueType.NUMBER));
        String left = random.nextInt(3) == 0 ? calculation(field.path(), operands) : field.path();
        String other = random.nextInt(3) == 0 ? any(operands) : any(NUMBERS);
        return left + " " + sign + " " + (random.nextInt(3) == 0 ? calculation(other, operands) : other);
    }

    private String calculation(String value, List<String> operands) {
        String left = random.nextInt(4) == 0 ? "( " + calculation(value, operands) + " )" : value;
        return switch (random.nextInt(6)) {
            case 5 -> left + " * " + any(operands);
            case 0 -> left + " + " + any(operands);
            case 1 -> left + " - " + any(operands);
            case 2 -> left + " * " + any(NUMBERS);
            case 3 -> left + " * 80 / 100";
            default -> left + " / " + any(DIVISORS);
        };
    }

    private String word(Field field) {
        List<String> constants = Stream.of(field.type().of().getEnumConstants())
                .filter(constant -> constant != Answer.UNKNOWN)
                .map(constant -> field.type().of().getSimpleName() + "." + ((Enum<?>) constant).name())
                .toList();
        return equal(field, constants);
    }

    private String equal(Field field, List<String> constants) {
        if (random.nextInt(3) == 0) {
            return field.path() + in(constants);
        }
        List<String> possible = new ArrayList<>(constants);
        possible.addAll(named(field.type()));
        return field.path() + (random.nextBoolean() ? " == " : " != ") + any(possible);
    }

    private String in(List<String> constants) {
        return (random.nextBoolean() ? " in ( " : " not in ( ")
                + IntStream.rangeClosed(1, 1 + random.nextInt(3))
                        .mapToObj(i -> any(constants))
                        .collect(Collectors.joining(", "))
                + " )";
    }

    private String list(Field field) {
        Class<?> element = field.type().of();
        if (element.isRecord()) {
            return field.path() + ".size >= " + random.nextInt(4);
        }
        String value = element.isEnum()
                ? element.getSimpleName() + "." + ((Enum<?>) any(List.of(element.getEnumConstants()))).name()
                : "\"" + any(TEXTS) + "\"";
        String negation = random.nextInt(3) == 0 ? " not" : "";
        return random.nextInt(3) == 0
                ? value + negation + " memberOf " + field.path()
                : field.path() + negation + " contains " + value;
    }

    private List<String> named(ValueType type) {
        return names.entrySet().stream()
                .filter(name -> name.getValue().equals(type))
                .map(Map.Entry::getKey)
                .toList();
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
