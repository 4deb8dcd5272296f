package org.pilotreadiness.schema;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Answers to questions that a rule set asks of its own: by the name of the fact, such as {@code digitalMaturity}, its fields with
 * their values as files hold them. What they may be is for the rule set to say; a pilot keeps them as they are.
 */
public interface LocalAnswers {

    /** No answers. */
    static LocalAnswers none() {
        return new Kept(Map.of());
    }

    /**
     * Answers as they stand in a file.
     *
     * @param facts texts, truth values, numbers, and lists and maps of these
     */
    static LocalAnswers of(Map<String, ?> facts) {
        return new Kept(facts);
    }

    /** Answers of which nothing was checked yet. Immutable. */
    final class Kept implements LocalAnswers {

        private final Map<String, Object> facts;

        /** What was made of them last; worked out again at will. */
        private volatile @Nullable Object made;

        private Kept(Map<String, ?> facts) {
            Map<String, Object> all = new LinkedHashMap<>();
            facts.forEach((name, value) -> all.put(name, copy(value)));
            this.facts = Collections.unmodifiableMap(all);
        }

        private static Object copy(Object value) {
            if (value instanceof Map<?, ?> map) {
                Map<String, Object> all = new LinkedHashMap<>();
                map.forEach((name, each) -> all.put(String.valueOf(name), copy(each)));
                return Collections.unmodifiableMap(all);
            }
            if (value instanceof Collection<?> list) {
                return list.stream().map(Kept::copy).toList();
            }
            return value instanceof Number number ? new BigDecimal(number.toString()) : value;
        }

        /** The answers, as in {@link #of}. */
        public Map<String, Object> facts() {
            return facts;
        }

        /** The answer to one question; null where there is none. */
        public @Nullable Object get(String fact, String field) {
            return facts.get(fact) instanceof Map<?, ?> fields ? fields.get(field) : null;
        }

        /** The same with another value for a field; null leaves it out. */
        public Kept with(String fact, String field, @Nullable Object value) {
            Map<String, Object> all = new LinkedHashMap<>(facts);
            Map<Object, Object> fields =
                    new LinkedHashMap<>(facts.get(fact) instanceof Map<?, ?> known ? known : Map.of());
            if (value == null) {
                fields.remove(field);
            } else {
                fields.put(field, value);
            }
            all.put(fact, fields);
            return new Kept(all);
        }

        /** What was made of them last, by whoever judges; null when nothing was. */
        public @Nullable Object made() {
            return made;
        }

        /** Keeps what was made of them. */
        public void made(Object of) {
            this.made = of;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Kept kept && facts.equals(kept.facts);
        }

        @Override
        public int hashCode() {
            return facts.hashCode();
        }

        @Override
        public String toString() {
            return facts.toString();
        }
    }
}
