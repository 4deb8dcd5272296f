package org.pilotreadiness.internal.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The spelling of enum constants in files: lower case with hyphens, {@code START_UP} as {@code start-up}. */
public final class Words {

    private static final Map<Enum<?>, String> WORDS = new ConcurrentHashMap<>();

    private Words() {}

    public static String of(Enum<?> constant) {
        return WORDS.computeIfAbsent(
                constant, any -> any.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** The words of an enum, in the order of its constants. */
    public static List<String> ofAll(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Words::of).toList();
    }

    /** The words as a person lists them: {@code a, b or c}. */
    public static String either(List<String> words) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        int last = words.size() - 1;
        return String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }
}
