package org.pilotreadiness.internal.declared;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A record of a type that a rule file declares. Public since what is made of the declaration stands in a loader of its own. */
public interface Declared {

    /** How many components it has. */
    int size();

    /** The value of a component, by its place. */
    @Nullable
    Object at(int place);

    /** What {@code equals} says of such a record. */
    static boolean equal(Declared one, @Nullable Object other) {
        return other instanceof Declared declared
                && declared.getClass() == one.getClass()
                && IntStream.range(0, one.size()).allMatch(place -> Objects.equals(one.at(place), declared.at(place)));
    }

    /** What {@code hashCode} says of such a record. */
    static int hash(Declared one) {
        int hash = 0;
        for (int place = 0; place < one.size(); place++) {
            hash = 31 * hash + Objects.hashCode(one.at(place));
        }
        return hash;
    }

    /** What {@code toString} says of such a record. */
    static String text(Declared one) {
        return one.getClass().getSimpleName()
                + IntStream.range(0, one.size())
                        .mapToObj(place -> String.valueOf(one.at(place)))
                        .collect(Collectors.joining(", ", "[", "]"));
    }
}
