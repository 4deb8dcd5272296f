package org.pilotreadiness.internal.binding;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.diagnostic.Position;
import org.pilotreadiness.diagnostic.Sentence;
import org.pilotreadiness.internal.text.Shown;

/** A value of a JSON or YAML file with its place. */
public sealed interface Node {

    /** Where the value begins. */
    Position at();

    /** The value as a person would say it: "a text (abc)". */
    Sentence described();

    /** A tree of values that stand in no file: texts, truth values, numbers, and lists and maps of these. */
    static Node of(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Member> members = new LinkedHashMap<>();
            map.forEach((name, each) -> members.put(String.valueOf(name), new Member(Position.NONE, of(each))));
            return new Members(Position.NONE, members);
        }
        if (value instanceof Collection<?> list) {
            return new Entries(Position.NONE, list.stream().map(Node::of).toList());
        }
        if (value instanceof Number number) {
            return new Numeral(Position.NONE, new BigDecimal(number.toString()));
        }
        if (value instanceof Boolean truth) {
            return new Truth(Position.NONE, truth);
        }
        return value == null ? new Nothing(Position.NONE) : new Text(Position.NONE, value.toString());
    }

    /** Named values, in the order of the file, each name once. */
    record Members(Position at, Map<String, Member> byName) implements Node {
        @Override
        public Sentence described() {
            return Property.Kind.RECORD.described();
        }
    }

    /**
     * A named value.
     *
     * @param nameAt where the name begins
     */
    record Member(Position nameAt, Node value) {}

    /** Values in the order of the file. */
    record Entries(Position at, List<Node> all) implements Node {
        @Override
        public Sentence described() {
            return Sentence.of("files.kind.list");
        }
    }

    /** A text. */
    record Text(Position at, String value) implements Node {
        @Override
        public Sentence described() {
            return Sentence.of("files.found.text", Shown.value(value));
        }
    }

    /** A number, exactly as written. */
    record Numeral(Position at, BigDecimal value) implements Node {
        @Override
        public Sentence described() {
            return Sentence.of("files.found.number", Shown.value(value.toString()));
        }
    }

    /** True or false. */
    record Truth(Position at, boolean value) implements Node {
        @Override
        public Sentence described() {
            return Sentence.of("files.found.truth", value);
        }
    }

    /** Null. */
    record Nothing(Position at) implements Node {
        @Override
        public Sentence described() {
            return Sentence.text("null");
        }
    }
}
