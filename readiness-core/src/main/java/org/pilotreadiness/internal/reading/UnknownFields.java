package org.pilotreadiness.internal.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.internal.binding.RecordSchema;
import org.pilotreadiness.internal.reading.FieldTree.Twig;

/** The unknown fields of a pilot. Each field has a number, the entries of a list share theirs. */
public final class UnknownFields {

    private final BitSet numbers = new BitSet(FieldTree.size());

    /** The paths of the unknown fields by their numbers; an entry of a list stands by its id. */
    private final @Nullable List<String>[] paths;

    @SuppressWarnings({"unchecked", "rawtypes"})
    UnknownFields() {
        paths = new List[FieldTree.size()];
    }

    /** How many fields there are, the entries of a list counted as one. */
    public static int size() {
        return FieldTree.size();
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

    /** The numbers of fields that are given by their paths, entries as {@code []}; unknown paths are left out. */
    public static int[] numbers(Collection<String> paths) {
        return FieldTree.numbers(paths);
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
