package org.pilotreadiness.cli.editing;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * A value of a YAML text with the characters that it is written with, so that it can be changed and all else left as it is.
 * Places are indices into the text.
 */
sealed interface Written {

    /** Where it begins. */
    int from();

    /** Where it ends; of a list or an object in block style, where its last value does. */
    int to();

    /** A single value, as it is meant. */
    record Scalar(int from, int to, String value) implements Written {}

    /**
     * A list.
     *
     * @param isFlow whether it stands in brackets
     */
    record Entries(int from, int to, boolean isFlow, List<Written> all) implements Written {}

    /**
     * Named values, in the order of the text.
     *
     * @param isFlow whether they stand in brackets
     */
    record Members(int from, int to, boolean isFlow, Map<String, Member> byName) implements Written {}

    /** A named value. */
    record Member(Scalar name, Written value) {}

    /**
     * Reads a text.
     *
     * @throws IllegalArgumentException when it is not one YAML value
     */
    static Written read(String text) {
        try (JsonParser parser =
                YAMLFactory.builder().build().createParser(ObjectReadContext.empty(), new StringReader(text))) {
            parser.nextToken();
            Written all = new Reader(text, parser).value();
            if (parser.nextToken() != null) {
                throw new IllegalArgumentException("more than one value");
            }
            return all;
        } catch (JacksonException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Reads one text. The parser counts characters beyond the first plane once, Java twice. */
    final class Reader {

        private final String text;
        private final JsonParser parser;

        private Reader(String text, JsonParser parser) {
            this.text = text;
            this.parser = parser;
        }

        private Written value() {
            int from = from();
            JsonToken token = parser.currentToken();
            if (token == null) {
                throw new IllegalArgumentException("no value");
            }
            return switch (token) {
                case START_OBJECT -> members(from);
                case START_ARRAY -> entries(from);
                default -> scalar();
            };
        }

        private Scalar scalar() {
            String value = parser.currentToken() == JsonToken.PROPERTY_NAME ? parser.currentName() : parser.getString();
            return new Scalar(from(), to(), Objects.requireNonNullElse(value, ""));
        }

        private Members members(int from) {
            Map<String, Member> byName = new LinkedHashMap<>();
            int last = from;
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                Scalar name = scalar();
                parser.nextToken();
                Written value = value();
                byName.putIfAbsent(name.value(), new Member(name, value));
                last = value.to();
            }
            boolean isFlow = isAt('{', from);
            return new Members(from, isFlow ? to() : last, isFlow, byName);
        }

        private Entries entries(int from) {
            List<Written> all = new ArrayList<>();
            int last = from;
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                Written value = value();
                all.add(value);
                last = value.to();
            }
            boolean isFlow = isAt('[', from);
            return new Entries(from, isFlow ? to() : last, isFlow, all);
        }

        private boolean isAt(char bracket, int index) {
            return index < text.length() && text.charAt(index) == bracket;
        }

        private int from() {
            return index(parser.currentTokenLocation());
        }

        private int to() {
            return index(parser.currentLocation());
        }

        private int index(TokenStreamLocation location) {
            return text.offsetByCodePoints(0, Math.toIntExact(location.getCharOffset()));
        }
    }
}
