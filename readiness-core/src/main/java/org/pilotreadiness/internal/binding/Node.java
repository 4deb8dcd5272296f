package org.pilotreadiness.internal.binding;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.pilotreadiness.diagnostic.Position;
import org.pilotreadiness.internal.text.Shown;

/** A value of a JSON or YAML file with its place. */
public sealed interface Node {

    /** Where the value begins. */
    Position at();

    /** The value as a person would say it: "a text (abc)". */
    String described();

    /** Named values, in the order of the file, each name once. */
    record Members(Position at, Map<String, Member> byName) implements Node {
        @Override
        public String described() {
            return "an object";
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
        public String described() {
            return "a list";
        }
    }

    /** A text. */
    record Text(Position at, String value) implements Node {
        @Override
        public String described() {
            return "a text (" + Shown.value(value) + ")";
        }
    }

    /** A number, exactly as written. */
    record Numeral(Position at, BigDecimal value) implements Node {
        @Override
        public String described() {
            return "a number (" + Shown.value(value.toString()) + ")";
        }
    }

    /** True or false. */
    record Truth(Position at, boolean value) implements Node {
        @Override
        public String described() {
            return "a truth value (" + value + ")";
        }
    }

    /** Null. */
    record Nothing(Position at) implements Node {
        @Override
        public String described() {
            return "null";
        }
    }
}
