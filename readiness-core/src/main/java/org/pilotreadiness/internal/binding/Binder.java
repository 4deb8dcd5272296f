package org.pilotreadiness.internal.binding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.diagnostic.Code;
import org.pilotreadiness.diagnostic.Position;
import org.pilotreadiness.diagnostic.Sentence;
import org.pilotreadiness.internal.binding.Property.Kind;
import org.pilotreadiness.internal.text.Problems;
import org.pilotreadiness.internal.text.Shown;
import org.pilotreadiness.internal.text.Spoken;
import org.pilotreadiness.internal.text.Words;
import org.pilotreadiness.schema.Identifier;
import org.pilotreadiness.schema.LocalAnswers;
import org.pilotreadiness.schema.Required;

/**
 * Makes records from trees. Everything that does not fit goes to the problems; binding goes on past it, so that all of a
 * file's problems are found at once. What a file leaves out becomes: an unknown word where the enum has one, an empty
 * text, null, or an object of which everything is left out where that may not be null.
 */
public final class Binder {

    /** The largest number a file may hold. */
    public static final int LARGEST_NUMBER = 1_000_000;

    /** How many digits a number may have. */
    public static final int MOST_DIGITS = 30;

    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z0-9._-]+");
    private static final BigDecimal LARGEST = BigDecimal.valueOf(LARGEST_NUMBER);

    /** Which names a schema lacks are problems. */
    private enum Names {
        STRICT,
        NEAR,
        ANY
    }

    private final Problems problems;
    private final Names names;

    public Binder(Problems problems) {
        this(problems, Names.STRICT);
    }

    private Binder(Problems problems, Names names) {
        this.problems = problems;
        this.names = names;
    }

    /** A binder that passes over names which a schema lacks; for what programs write and may write more of one day. */
    public static Binder lenient(Problems problems) {
        return new Binder(problems, Names.ANY);
    }

    /** A binder that passes over names which a schema lacks, but for those near one that it has. */
    public static Binder open(Problems problems) {
        return new Binder(problems, Names.NEAR);
    }

    /** Whether a text is made of letters (a-z), digits, hyphens, underscores and full stops only, and not empty. */
    public static boolean isIdentifier(String text) {
        return IDENTIFIER.matcher(text).matches();
    }

    /** Whether a number lies in 0 to {@link #LARGEST_NUMBER}. */
    public static boolean isPossible(BigDecimal number) {
        return number.signum() >= 0 && number.compareTo(LARGEST) <= 0;
    }

    /** Whether a number has so few digits that shares of it are exact. */
    public static boolean isShort(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.precision() <= MOST_DIGITS && plain.scale() <= MOST_DIGITS;
    }

    /**
     * The record that a tree describes.
     *
     * @param node the tree; null for one that is left out
     * @return the record, or null when anything in it is missing or wrong
     */
    public <R extends Record> @Nullable R bind(@Nullable Node node, Class<R> type, Path path) {
        int before = problems.size();
        RecordSchema<R> schema = RecordSchema.of(type);
        Map<String, Node.Member> members = members(node, schema, path);
        if (members == null) {
            return null;
        }
        List<Property> properties = schema.properties();
        @Nullable Object[] values = new Object[properties.size()];
        for (int i = 0; i < values.length; i++) {
            Property property = properties.get(i);
            Node.Member member = property.isRead() ? members.get(property.name()) : null;
            Node value = member == null || member.value() instanceof Node.Nothing ? null : member.value();
            if (value == null && property.has(Required.class)) {
                Position at = member != null ? member.value().at() : node == null ? Position.START : node.at();
                problems.add(
                        Code.MISSING,
                        at,
                        path.then(property.name()).toString(),
                        Sentence.of("files.missing", property.name(), expected(property)));
            }
            values[i] = value(value, property, path.then(property.name()));
        }
        return problems.size() == before ? schema.make(values) : null;
    }

    /** The value that a tree describes for one property; null for nothing, or when it is wrong. */
    public @Nullable Object read(Node node, Property property) {
        return value(node instanceof Node.Nothing ? null : node, property, Path.ROOT);
    }

    /** The names and values of an object; null when the tree is something else. Names the schema lacks are problems. */
    private @Nullable Map<String, Node.Member> members(@Nullable Node node, RecordSchema<?> schema, Path path) {
        if (node == null || node instanceof Node.Nothing) {
            return Map.of();
        }
        if (!(node instanceof Node.Members object)) {
            wrongType(node, Kind.RECORD.described(), path);
            return null;
        }
        List<String> known = schema.names();
        object.byName().forEach((name, member) -> {
            if (names == Names.ANY || known.contains(name)) {
                return;
            }
            String nearest = problems.nearest(name, known);
            if (names == Names.STRICT || !nearest.isEmpty()) {
                problems.add(
                        Code.UNKNOWN_NAME,
                        member.nameAt(),
                        path.then(name).toString(),
                        nearest.isEmpty()
                                ? Sentence.of("files.no-field.possible", Shown.value(name), known)
                                : Sentence.of("files.no-field", Shown.value(name)),
                        nearest);
            }
        });
        return object.byName();
    }

    private @Nullable Object value(@Nullable Node node, Property property, Path path) {
        return switch (property.kind()) {
            case TEXT -> node == null ? absentText(property) : text(node, property, path);
            case WORD -> node == null ? unknownWord(property) : word(node, property, path);
            case TRUTH -> node == null ? null : truth(node, path);
            case WHOLE -> node == null ? null : whole(node, property.limits(), path);
            case DECIMAL -> node == null ? null : number(node, property.limits(), path);
            case TEXTS -> node == null ? null : list(node, path, this::entryText);
            case WORDS -> node == null ? null : words(node, property, path);
            case RECORD ->
                node == null && (property.has(Required.class) || property.mayBeNull())
                        ? null
                        : bind(node, property.recordType(), path);
            case RECORDS -> node == null ? null : list(node, path, (n, p) -> entry(n, property, p));
            case TEXTS_BY_NAME -> byName(node, path, this::entryText);
            case NUMBERS_BY_NAME -> byName(node, path, (n, p) -> number(n, Bounds.STANDARD, p));
            case RECORDS_BY_NAME -> byName(node, path, (n, p) -> bind(n, property.recordType(), p));
            case OPEN -> open(node, path);
            case TREE -> node;
            case VALUES_BY_NAME, OTHER -> null;
        };
    }

    private @Nullable Object entry(Node node, Property property, Path path) {
        if (node instanceof Node.Nothing) {
            wrongType(node, Kind.RECORD.described(), path);
            return null;
        }
        return bind(node, property.recordType(), path);
    }

    private static @Nullable String absentText(Property property) {
        return property.has(Required.class) ? null : "";
    }

    private @Nullable String text(Node node, Property property, Path path) {
        if (!(node instanceof Node.Text text)) {
            wrongType(node, Kind.TEXT.described(), path);
            return null;
        }
        if (property.has(Identifier.class) && !isIdentifier(text.value())) {
            problems.add(
                    Code.IDENTIFIER,
                    node.at(),
                    path.toString(),
                    Sentence.of("files.identifier", Shown.value(text.value())),
                    text.value().isBlank() ? "" : suggestedIdentifier(text.value()));
            return null;
        }
        if (property.has(Required.class) && text.value().isBlank()) {
            blank(node, path);
            return null;
        }
        return text.value();
    }

    private @Nullable String entryText(Node node, Path path) {
        if (!(node instanceof Node.Text text)) {
            wrongType(node, Kind.TEXT.described(), path);
            return null;
        }
        if (text.value().isBlank()) {
            blank(node, path);
            return null;
        }
        return text.value();
    }

    private void blank(Node node, Path path) {
        problems.add(Code.BLANK, node.at(), path.toString(), Sentence.of("files.blank"));
    }

    private static String suggestedIdentifier(String wrong) {
        String tidy = wrong.strip().replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^-+|-+$", "");
        return tidy.length() > 60 ? "" : tidy;
    }

    private static @Nullable Object unknownWord(Property property) {
        return constant(property, "UNKNOWN");
    }

    private @Nullable Object word(Node node, Property property, Path path) {
        List<String> words = Words.ofAll(property.wordType());
        if (node instanceof Node.Truth truth && words.contains("yes") && words.contains("no")) {
            return constant(property, truth.value() ? "YES" : "NO");
        }
        if (!(node instanceof Node.Text text)) {
            wrongType(node, Sentence.of("files.one-of", words), path);
            return null;
        }
        int index = words.indexOf(text.value());
        if (index < 0) {
            problems.add(
                    Code.UNKNOWN_WORD,
                    node.at(),
                    path.toString(),
                    Sentence.of("files.word", Shown.value(text.value()), words),
                    meant(text.value(), property, words));
            return null;
        }
        return property.wordType().getEnumConstants()[index];
    }

    /** The word that was meant: one as people say it in a language that forms are printed in, or a misspelt one. */
    private String meant(String text, Property property, List<String> words) {
        String said = Spoken.word(property.wordType(), text);
        return said.isEmpty() ? problems.nearest(text, words) : said + " (" + Shown.value(text) + ")";
    }

    private @Nullable Boolean truth(Node node, Path path) {
        if (!(node instanceof Node.Truth truth)) {
            wrongType(node, Kind.TRUTH.described(), path);
            return null;
        }
        return truth.value();
    }

    private static @Nullable Object constant(Property property, String name) {
        return Arrays.stream(property.wordType().getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Object words(Node node, Property property, Path path) {
        List<?> all = list(node, path, (n, p) -> word(n, property, p));
        return all == null ? null : Collections.unmodifiableSet(new LinkedHashSet<>(all));
    }

    private @Nullable Integer whole(Node node, Bounds bounds, Path path) {
        BigDecimal number = number(node, bounds, path);
        if (number == null) {
            return null;
        }
        if (number.stripTrailingZeros().scale() > 0) {
            problems.add(
                    Code.NUMBER,
                    node.at(),
                    path.toString(),
                    Sentence.of("files.number.whole", Shown.value(number.toString())));
            return null;
        }
        return number.intValue();
    }

    /** Answers of a rule set's own, as they are. */
    private LocalAnswers open(@Nullable Node node, Path path) {
        if (node != null && !(node instanceof Node.Members)) {
            wrongType(node, Kind.OPEN.described(), path);
        }
        return node instanceof Node.Members members && plain(members) instanceof Map<?, ?> facts
                ? LocalAnswers.of(asFacts(facts))
                : LocalAnswers.none();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, ?> asFacts(Map<?, ?> facts) {
        return (Map<String, ?>) facts;
    }

    /** The value of a tree without its places; null for nothing. */
    public static @Nullable Object plain(Node node) {
        if (node instanceof Node.Members members) {
            Map<String, Object> all = new LinkedHashMap<>();
            members.byName().forEach((name, member) -> {
                Object value = plain(member.value());
                if (value != null) {
                    all.put(name, value);
                }
            });
            return Collections.unmodifiableMap(all);
        }
        if (node instanceof Node.Entries entries) {
            return entries.all().stream()
                    .map(Binder::plain)
                    .filter(Objects::nonNull)
                    .toList();
        }
        return node instanceof Node.Text text
                ? text.value()
                : node instanceof Node.Numeral number
                        ? (Object) number.value()
                        : node instanceof Node.Truth truth ? (Object) truth.value() : null;
    }

    private @Nullable BigDecimal number(Node node, Bounds bounds, Path path) {
        if (!(node instanceof Node.Numeral number)) {
            wrongType(node, Kind.DECIMAL.described(), path);
            return null;
        }
        if (bounds.equals(Bounds.STANDARD) ? !isPossible(number.value()) : !bounds.allow(number.value())) {
            boolean isBetween = bounds.step() != null && !bounds.isOnStep(number.value());
            problems.add(
                    Code.NUMBER,
                    node.at(),
                    path.toString(),
                    Sentence.of(
                            isBetween ? "files.number.step" : "files.number.range",
                            bounds.least().toPlainString(),
                            isBetween
                                    ? Objects.requireNonNull(bounds.step()).toPlainString()
                                    : bounds.mostInFile().toPlainString(),
                            Shown.value(number.value().toString())));
            return null;
        }
        if (!isShort(number.value())) {
            problems.add(
                    Code.NUMBER,
                    node.at(),
                    path.toString(),
                    Sentence.of(
                            "files.number.digits",
                            MOST_DIGITS,
                            Shown.value(number.value().toString())));
            return null;
        }
        return number.value();
    }

    /** A list of everything that could be read; null when the tree is something else. */
    private <T> @Nullable List<T> list(Node node, Path path, BiFunction<Node, Path, @Nullable T> read) {
        if (!(node instanceof Node.Entries entries)) {
            wrongType(node, Sentence.of("files.kind.list"), path);
            return null;
        }
        List<T> all = new ArrayList<>();
        for (int i = 0; i < entries.all().size(); i++) {
            T value = read.apply(entries.all().get(i), path.then(i));
            if (value != null) {
                all.add(value);
            }
        }
        return List.copyOf(all);
    }

    private <T> Map<String, T> byName(@Nullable Node node, Path path, BiFunction<Node, Path, @Nullable T> read) {
        Map<String, T> all = new LinkedHashMap<>();
        if (node instanceof Node.Members object) {
            object.byName().forEach((name, member) -> {
                T value = read.apply(member.value(), path.then(name));
                if (value != null) {
                    all.put(name, value);
                }
            });
        } else if (node != null) {
            wrongType(node, Kind.RECORD.described(), path);
        }
        return Collections.unmodifiableMap(all);
    }

    private static Sentence expected(Property property) {
        return switch (property.kind()) {
            case WORD -> Sentence.of("files.one-of", Words.ofAll(property.wordType()));
            default -> property.kind().described();
        };
    }

    private void wrongType(Node node, Sentence expected, Path path) {
        Sentence maybe = node instanceof Node.Numeral number && expected.equals(Kind.TEXT.described())
                ? Sentence.of(
                        "files.maybe.in-quotes", Shown.value(number.value().toString()))
                : node instanceof Node.Text text ? meant(text.value(), expected) : Sentence.NONE;
        problems.add(
                Code.TYPE,
                node.at(),
                path.toString(),
                Sentence.of("files.wrong-type", node.described(), expected),
                maybe);
    }

    /** What a text that stands in the place of something else was probably meant to be. */
    private static Sentence meant(String text, Sentence expected) {
        if (expected.equals(Kind.DECIMAL.described())) {
            return WrittenNumber.meant(text);
        }
        boolean isName = text.matches("[A-Za-z]+:\\S.{0,60}");
        return isName && expected.equals(Kind.RECORD.described())
                ? Sentence.of("files.maybe.blank-after-colon", text.replaceFirst(":", ": "))
                : Sentence.NONE;
    }
}
