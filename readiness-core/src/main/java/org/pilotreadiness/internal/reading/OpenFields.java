package org.pilotreadiness.internal.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.internal.shape.Property;
import org.pilotreadiness.internal.shape.Property.Kind;
import org.pilotreadiness.internal.shape.Shape;
import org.pilotreadiness.pilot.Answer;
import org.pilotreadiness.pilot.Pilot;

/** The unknown fields of a pilot. Each field has a number, the entries of a list share theirs. */
public final class OpenFields {

    private static final Map<String, Integer> NUMBERS = new HashMap<>();
    private static final Twig[] PILOT = branch(Pilot.class, "");

    private final BitSet numbers = new BitSet(NUMBERS.size());

    /** The paths of the unknown fields by their numbers; an entry of a list stands by its id. */
    private final @Nullable List<String>[] paths;

    @SuppressWarnings({"unchecked", "rawtypes"})
    private OpenFields() {
        paths = new List[NUMBERS.size()];
    }

    /** The unknown fields of a pilot. */
    public static OpenFields of(Pilot pilot) {
        OpenFields open = new OpenFields();
        open.collect(pilot, PILOT, "");
        return open;
    }

    /** Whether everything is known. */
    public boolean isEmpty() {
        return numbers.isEmpty();
    }

    /** Whether a field with this number is unknown. */
    public boolean contains(int number) {
        return numbers.get(number);
    }

    /** Whether one of the fields with these numbers is unknown. */
    public boolean intersects(BitSet fields) {
        return numbers.intersects(fields);
    }

    /** The paths of the unknown fields with this number, in the order of the pilot. */
    public List<String> paths(int number) {
        List<String> found = paths[number];
        return found == null ? List.of() : found;
    }

    /** The numbers of fields that are given by their paths, entries as {@code []}; unknown paths are left out. */
    public static int[] numbers(Collection<String> paths) {
        return paths.stream()
                .filter(NUMBERS::containsKey)
                .mapToInt(NUMBERS::get)
                .toArray();
    }

    /** A property with its number, its path and, if it holds records, their properties. */
    @SuppressWarnings("ArrayRecordComponent") // never changed, and never compared
    private record Twig(Property property, int number, String path, List<String> alone, Twig @Nullable [] below) {}

    private static Twig[] branch(Class<? extends Record> type, String prefix) {
        List<Twig> twigs = new ArrayList<>();
        for (Property property : Shape.of(type).properties()) {
            if (property.inFile() && property.kind() != Kind.RECORDS_BY_NAME) {
                String path = prefix + property.name();
                NUMBERS.put(path, NUMBERS.size());
                Twig[] below =
                        switch (property.kind()) {
                            case RECORD -> branch(property.recordType(), path + ".");
                            case RECORDS -> branch(property.recordType(), path + "[].");
                            default -> null;
                        };
                twigs.add(new Twig(property, NUMBERS.get(path), path, List.of(path), below));
            }
        }
        return twigs.toArray(Twig[]::new);
    }

    private static boolean isOpen(@Nullable Object value) {
        return value == null || value == Answer.UNKNOWN;
    }

    /**
     * Notes what is open in a record.
     *
     * @param entry the path of the list's entry that the record is part of, up to its fields; empty when it is part of none
     */
    private void collect(Record record, Twig[] branch, String entry) {
        for (Twig twig : branch) {
            Object value = twig.property().of(record);
            if (isOpen(value)) {
                note(twig, entry);
            } else if (twig.below() != null) {
                if (value instanceof Record inner) {
                    collect(inner, twig.below(), entry);
                } else if (value instanceof List<?> entries) {
                    for (Object each : entries) {
                        collect((Record) each, twig.below(), twig.path() + "[" + Shape.idOf((Record) each) + "]");
                    }
                }
            }
        }
    }

    private void note(Twig twig, String entry) {
        numbers.set(twig.number());
        if (entry.isEmpty()) {
            paths[twig.number()] = twig.alone();
            return;
        }
        List<String> found = paths[twig.number()];
        if (found == null) {
            found = new ArrayList<>();
            paths[twig.number()] = found;
        }
        found.add(entry + twig.path().substring(twig.path().indexOf("[]") + 2));
    }
}
