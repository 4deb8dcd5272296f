package org.pilotreadiness.internal.binding;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.diagnostic.Code;
import org.pilotreadiness.diagnostic.Position;
import org.pilotreadiness.diagnostic.Sentence;
import org.pilotreadiness.internal.text.Problems;
import org.pilotreadiness.internal.text.Shown;
import org.pilotreadiness.internal.text.Utf8;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Reads the bytes of one file into a tree, or says what is wrong with them. One reader reads one file. */
public final class TreeReader {

    /** The largest file, in bytes. */
    public static final int LARGEST_FILE = 1 << 20;

    /** How deep lists and objects may stand in each other. */
    public static final int DEEPEST = 50;

    /** How many entries a list, and names an object, may have. */
    public static final int MOST_ENTRIES = 10_000;

    /** How many characters a text or a name may have. */
    public static final int LONGEST_TEXT = 10_000;

    /** The notations of one and the same tree. */
    public enum Format {
        JSON,
        YAML;

        /** YAML for {@code .yaml} and {@code .yml}, else JSON. */
        public static Format ofFile(String name) {
            return name.endsWith(".yaml") || name.endsWith(".yml") ? YAML : JSON;
        }

        /** Made on first use: a program that reads no YAML does not load it. */
        private TokenStreamFactory factory() {
            return this == JSON ? JsonNotation.FACTORY : YamlNotation.FACTORY;
        }
    }

    private static final class JsonNotation {
        static final TokenStreamFactory FACTORY = JsonFactory.builder().build();
    }

    private static final class YamlNotation {
        static final TokenStreamFactory FACTORY = YAMLFactory.builder().build();
    }

    private final Problems problems;
    private final String text;
    private final Format format;
    private final Set<Position> lostComments = new HashSet<>();

    /** The lines of a YAML file; empty for any other file. */
    private final List<String> lines;

    private TreeReader(String text, Format format, Problems problems) {
        this.text = text;
        this.format = format;
        this.problems = problems;
        this.lines = format == Format.YAML ? List.of(text.split("\n", -1)) : List.of();
    }

    /**
     * Reads a file.
     *
     * @return the tree, or null when it could not be read to its end; {@code problems} then says why. A tree may come with
     *     problems too, such as a name that repeats.
     */
    public static @Nullable Node read(byte[] bytes, Format format, Problems problems) {
        if (bytes.length > LARGEST_FILE && Utf8.otherThanText(bytes).isEmpty()) {
            problems.add(Code.LIMIT, Position.START, "", Sentence.of("files.larger", bytes.length));
            return null;
        }
        Utf8.Decoded decoded = Utf8.decode(bytes);
        if (decoded.badAt() != null) {
            problems.add(Code.ENCODING, decoded.badAt(), "", decoded.problem(), decoded.maybe());
            return null;
        }
        return new TreeReader(decoded.text(), format, problems).read();
    }

    /**
     * Reads the value at which a parser stands, whoever made the parser.
     *
     * @return the tree, or null when it could not be read to its end; {@code problems} then says why
     * @throws JacksonException when it is not well-formed
     */
    public static @Nullable Node read(JsonParser parser, Problems problems) {
        try {
            return new TreeReader("", Format.JSON, problems).value(parser, Path.ROOT, 0);
        } catch (Refused refused) {
            return null;
        }
    }

    private @Nullable Node read() {
        if (text.isBlank()) {
            problems.add(Code.SYNTAX, Position.START, "", Sentence.of("files.empty"));
            return null;
        }
        try (JsonParser parser = format.factory().createParser(ObjectReadContext.empty(), new StringReader(text))) {
            return read(parser);
        } catch (Refused refused) {
            return null;
        } catch (RuntimeException broken) {
            problems.add(Code.SYNTAX, Position.START, "", Sentence.of("files.not-readable-as", format.name()));
            return null;
        }
    }

    private @Nullable Node read(JsonParser parser) {
        try {
            if (parser.nextToken() == null) {
                problems.add(Code.SYNTAX, Position.START, "", Sentence.of("files.no-value"));
                return null;
            }
            Node root = value(parser, Path.ROOT, 0);
            if (parser.nextToken() != null) {
                problems.add(
                        Code.SYNTAX,
                        at(parser),
                        "",
                        Sentence.of("files.more-content"),
                        Sentence.of("files.maybe.joined"));
                return null;
            }
            return root;
        } catch (JacksonException broken) {
            TokenStreamLocation where = broken.getLocation();
            boolean isKnown = where != null && where.getLineNr() > 0;
            SyntaxExplanation.Explained explained =
                    SyntaxExplanation.explain(text, format, isKnown ? position(where) : at(parser), broken);
            problems.add(Code.SYNTAX, explained.at(), "", explained.sentence(), explained.maybe());
            return null;
        }
    }

    private Node value(JsonParser parser, Path path, int depth) {
        refuseReferences(parser, path);
        Position at = at(parser);
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> members(parser, path, deeper(depth, at, path));
            case START_ARRAY -> entries(parser, path, deeper(depth, at, path));
            case VALUE_STRING -> {
                String value = checked(parser.getString(), at, path);
                refuseLostComment(value, at, path);
                yield text(value, at);
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> numeral(parser, at, path);
            case VALUE_TRUE -> new Node.Truth(at, true);
            case VALUE_FALSE -> new Node.Truth(at, false);
            case VALUE_NULL -> new Node.Nothing(at);
            default -> throw refused(Code.SYNTAX, at, path, Sentence.of("files.value-kind"));
        };
    }

    /** In YAML a number sign after a blank ends an unquoted text; what follows it would be lost without a word. */
    private void refuseLostComment(String value, Position at, Path path) {
        YamlMistakes.lostComment(lineAt(at), value, at).ifPresent(lost -> {
            if (lostComments.add(lost.at())) {
                problems.add(Code.SYNTAX, lost.at(), path.toString(), lost.sentence(), lost.maybe());
            }
        });
    }

    /** YAML writes nothing as a tilde or not at all, when no quotes stand around it; not every Jackson says so. */
    private Node text(String value, Position at) {
        boolean isNothing = format == Format.YAML
                && (value.equals("~") || value.isEmpty())
                && !lineAt(at).startsWith("\"", at.column() - 1)
                && !lineAt(at).startsWith("'", at.column() - 1);
        return isNothing ? new Node.Nothing(at) : new Node.Text(at, value);
    }

    private String lineAt(Position at) {
        return at.line() <= lines.size() ? lines.get(at.line() - 1) : "";
    }

    private Node members(JsonParser parser, Path path, int depth) {
        Position at = at(parser);
        Map<String, Node.Member> byName = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Position nameAt = at(parser);
            String name = checked(parser.currentName(), nameAt, path);
            Path memberPath = path.then(name);
            parser.nextToken();
            Node value = value(parser, memberPath, depth);
            if (byName.putIfAbsent(name, new Node.Member(nameAt, value)) != null) {
                problems.add(
                        Code.REPEATED_NAME,
                        nameAt,
                        memberPath.toString(),
                        Sentence.of("files.repeated.name", Shown.value(name)));
            }
            refuseTooMany(byName.size(), nameAt, path);
        }
        return new Node.Members(at, byName);
    }

    private Node entries(JsonParser parser, Path path, int depth) {
        Position at = at(parser);
        List<Node> all = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            all.add(value(parser, path.then(all.size()), depth));
            refuseTooMany(all.size(), at(parser), path);
        }
        return new Node.Entries(at, all);
    }

    private int deeper(int depth, Position at, Path path) {
        if (depth == DEEPEST) {
            throw refused(Code.LIMIT, at, path, Sentence.of("files.too-deep", DEEPEST));
        }
        return depth + 1;
    }

    private void refuseTooMany(int size, Position at, Path path) {
        if (size > MOST_ENTRIES) {
            throw refused(Code.LIMIT, at, path, Sentence.of("files.too-many-entries", MOST_ENTRIES));
        }
    }

    private String checked(String value, Position at, Path path) {
        if (value.length() > LONGEST_TEXT) {
            throw refused(Code.LIMIT, at, path, Sentence.of("files.too-long", LONGEST_TEXT, value.length()));
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean paired = Character.isHighSurrogate(c)
                        && i + 1 < value.length()
                        && Character.isLowSurrogate(value.charAt(i + 1));
                if (!paired) {
                    throw refused(Code.ENCODING, at, path, Sentence.of("files.half-character", Shown.codePoint(c)));
                }
                i++;
            }
        }
        return value;
    }

    /**
     * A number, or a text where it can not be told which number is meant: YAML reads {@code 010} as eight, and 1.200 is
     * twelve hundred to half of those who fill in a file. JSON is written by programs, which mean what they write.
     */
    private Node numeral(JsonParser parser, Position at, Path path) {
        String written = parser.getString();
        boolean isNone = written.endsWith("inf") || written.endsWith("nan");
        boolean isDoubtful = format == Format.YAML
                && !isNone
                && (!WrittenNumber.isPlain(written) || WrittenNumber.isDoubtful(written));
        return isDoubtful ? new Node.Text(at, written) : new Node.Numeral(at, number(parser, at, path));
    }

    private BigDecimal number(JsonParser parser, Position at, Path path) {
        try {
            return parser.getDecimalValue();
        } catch (JacksonException | NumberFormatException e) {
            throw refused(Code.NUMBER, at, path, Sentence.of("files.not-a-number", Shown.value(parser.getString())));
        }
    }

    /** YAML's aliases can make a small file endlessly large, its tags can ask for foreign types: neither is read. */
    private void refuseReferences(JsonParser parser, Path path) {
        if (parser instanceof YAMLParser yaml) {
            if (yaml.isCurrentAlias() || yaml.getObjectId() != null) {
                throw refused(Code.SYNTAX, at(parser), path, Sentence.of("files.references"));
            }
            if (yaml.getTypeId() != null) {
                throw refused(Code.SYNTAX, at(parser), path, Sentence.of("files.type-tags"));
            }
        }
    }

    private Refused refused(Code code, Position at, Path path, Sentence sentence) {
        problems.add(code, at, path.toString(), sentence);
        return new Refused();
    }

    private static Position at(JsonParser parser) {
        return position(parser.currentTokenLocation());
    }

    private static Position position(@Nullable TokenStreamLocation location) {
        return location == null || location.getLineNr() < 1
                ? Position.START
                : new Position(location.getLineNr(), Math.max(1, location.getColumnNr()));
    }

    /** Ends the reading of a file; what is wrong stands among the problems. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;

        Refused() {
            super(null, null, false, false);
        }
    }
}
