package org.pilotreadiness.internal.binding;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.internal.text.Nearest;
import org.pilotreadiness.internal.text.Shown;
import org.pilotreadiness.internal.text.Spoken;
import org.pilotreadiness.internal.text.Words;
import org.pilotreadiness.schema.LocalAnswers;
import org.pilotreadiness.schema.Required;

/**
 * Values that a program gives for a field: of the field's own type, or what a file may say, such as a truth value for an
 * answer, a word for a constant, or a whole number of any type.
 */
final class Suited {

    private final Property property;
    private final @Nullable Object given;

    private Suited(Property property, @Nullable Object given) {
        this.property = property;
        this.given = given;
    }

    /**
     * The value as the field holds it.
     *
     * @param given null for unknown
     * @throws IllegalArgumentException saying what is possible, when the field can not hold it
     */
    static @Nullable Object to(Property property, @Nullable Object given) {
        return new Suited(property, given).value();
    }

    private @Nullable Object value() {
        Object value = given;
        if (value == null) {
            return nothing();
        }
        return switch (property.kind()) {
            case TEXT -> text(value);
            case WORD -> word(value);
            case WHOLE -> whole(value);
            case DECIMAL -> number(value);
            case TEXTS -> all(value).stream().map(this::text).toList();
            case WORDS -> words(value);
            case RECORDS -> all(value).stream().map(this::element).toList();
            case TEXTS_BY_NAME, RECORDS_BY_NAME -> byName(value);
            case OPEN ->
                value instanceof Map<?, ?> ? LocalAnswers.of(byName(value)) : accepted(value, LocalAnswers.class);
            default -> accepted(value, property.type());
        };
    }

    /** Unknown, as a record holds it of which a file says nothing of this field. */
    private @Nullable Object nothing() {
        if (property.mayBeNull()) {
            return null;
        }
        if (property.kind() == Property.Kind.OPEN) {
            return LocalAnswers.none();
        }
        if (property.kind() == Property.Kind.TEXT && !property.has(Required.class)) {
            return "";
        }
        boolean canBeUnknown =
                property.kind() == Property.Kind.WORD && words().contains("unknown") && !property.has(Required.class);
        if (!canBeUnknown) {
            throw refused();
        }
        return word("unknown");
    }

    private String text(@Nullable Object value) {
        return accepted(value, CharSequence.class).toString();
    }

    private List<String> words() {
        return Words.ofAll(property.wordType());
    }

    private Object word(@Nullable Object value) {
        if (property.wordType().isInstance(value)) {
            return value;
        }
        String word = value instanceof Boolean truth ? (truth ? "yes" : "no") : String.valueOf(value);
        int index = value instanceof Boolean || value instanceof CharSequence ? words().indexOf(word) : -1;
        if (index < 0) {
            throw refused();
        }
        return property.wordType().getEnumConstants()[index];
    }

    private Object words(Object value) {
        LinkedHashSet<Object> words = new LinkedHashSet<>();
        all(value).forEach(each -> words.add(word(each)));
        return Collections.unmodifiableSet(words);
    }

    private Integer whole(Object value) {
        try {
            return number(value).intValueExact();
        } catch (ArithmeticException notWhole) {
            throw refused();
        }
    }

    private BigDecimal number(Object value) {
        if (value instanceof BigDecimal number) {
            return number;
        }
        boolean isFraction = value instanceof Double || value instanceof Float;
        boolean isWhole = value instanceof Integer
                || value instanceof Long
                || value instanceof Short
                || value instanceof Byte
                || value instanceof BigInteger;
        if (!isWhole && !(isFraction && Double.isFinite(((Number) value).doubleValue()))) {
            throw refused();
        }
        return new BigDecimal(value.toString());
    }

    private Collection<?> all(Object value) {
        return new ArrayList<>((Collection<?>) accepted(value, Collection.class));
    }

    private Object element(@Nullable Object value) {
        return accepted(value, property.element());
    }

    private Map<String, Object> byName(Object value) {
        Map<String, Object> all = new LinkedHashMap<>();
        ((Map<?, ?>) accepted(value, Map.class))
                .forEach((name, each) -> all.put(
                        text(name),
                        property.kind() == Property.Kind.OPEN ? Objects.requireNonNull(each) : element(each)));
        return all;
    }

    private <T> T accepted(@Nullable Object value, Class<T> type) {
        if (!type.isInstance(value)) {
            throw refused();
        }
        return type.cast(value);
    }

    private IllegalArgumentException refused() {
        boolean isWord = property.kind() == Property.Kind.WORD || property.kind() == Property.Kind.WORDS;
        String possible = isWord
                ? (property.kind() == Property.Kind.WORDS ? "a list of " : "") + Words.either(words())
                : property.kind().described().toString();
        return new IllegalArgumentException("The field (" + property.name() + ") is " + possible + ", not ("
                + Shown.value(String.valueOf(given)) + ")." + maybe());
    }

    private String maybe() {
        if (property.kind() != Property.Kind.WORD || !(given instanceof CharSequence text)) {
            return "";
        }
        String said = Spoken.word(property.wordType(), text.toString());
        String meant = said.isEmpty() ? Nearest.to(text.toString(), words()) : said;
        return meant.isEmpty() ? "" : " Maybe " + meant + ".";
    }
}
