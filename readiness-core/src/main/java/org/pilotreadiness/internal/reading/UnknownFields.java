package org.pilotreadiness.internal.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.internal.binding.RecordSchema;
import org.pilotreadiness.internal.reading.FieldTree.Twig;

/** The unknown fields of a pilot. Each field has a number, the entries of a list share theirs. */
public final class UnknownFields {

    private final BitSet numbers;

    /** The paths of the unknown fields by their numbers; an entry of a list stands by its id. */
    private final @Nullable List<String>[] paths;

    @SuppressWarnings({"unchecked", "rawtypes"})
    UnknownFields(int size) {
        numbers = new BitSet(size);
        paths = new List[size];
    }

    /** Whether everything is known. */
    public boolean isEmpty() {
        return numbers.isEmpty();
    }

    /** Whether a field with this number is unknown. */
    public boolean contains(int number) {
        return numbers.get(number);
    }

    /** The number of the first unknown field from this number on; -1 when there is none. */
    public int from(int number) {
        return numbers.nextSetBit(number);
    }

    /** The paths of the unknown fields with this number, in the order of the pilot. */
    public List<String> paths(int number) {
        List<String> found = paths[number];
        return found == null ? List.of() : found;
    }

    /**
     * Notes a field as unknown.
     *
     * @param entry the entry of a list that the field is part of; null when it is part of none
     */
    void note(Twig twig, @Nullable Record entry) {
        numbers.set(twig.number());
        if (entry == null) {
            paths[twig.number()] = twig.alone();
            return;
        }
        List<String> found = paths[twig.number()];
        if (found == null) {
            found = new ArrayList<>();
            paths[twig.number()] = found;
        }
        found.add(twig.path() + RecordSchema.idOf(entry) + twig.rest());
    }
}
