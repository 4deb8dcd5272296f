package org.pilotreadiness.internal.declared;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a rule file declares, checked. */
public sealed interface Declaration {

    /** Its name in rules. */
    String name();

    /** Words of which a field holds one, the least favourable first. */
    record WordType(String name, List<String> words) implements Declaration {
        public WordType {
            words = List.copyOf(words);
        }
    }

    /** A fact. */
    record Fact(String name, List<Field> fields) implements Declaration {
        public Fact {
            fields = List.copyOf(fields);
        }
    }

    /**
     * A field of a fact.
     *
     * @param type its class, or that of {@code wordType}; null for one of the declared word types
     * @param wordType the name of its declared word type; empty for another
     * @param isLessBetter whether less is better
     * @param least the least number
     * @param most the largest number; null when there is none
     * @param step by how much numbers go up; null for any
     */
    record Field(
            String name,
            @Nullable Class<?> type,
            String wordType,
            boolean isLessBetter,
            BigDecimal least,
            @Nullable BigDecimal most,
            @Nullable BigDecimal step) {}

    /** The name of a fact or its field in files: only the first letter is lower-cased. */
    static String inFile(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
