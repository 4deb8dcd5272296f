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

/** Which fields of a pilot are unknown. Each field has a number, the entries of a list share theirs. */
public final class OpenFields {

    private static final Map<String, Integer> NUMBERS = new HashMap<>();
    private static final Branch PILOT = branch(Pilot.class, "");

    private OpenFields() {}

    /** The numbers of the unknown fields. */
    public static BitSet of(Pilot pilot) {
        BitSet open = new BitSet(NUMBERS.size());
        collect(pilot, PILOT, open);
        return open;
    }

    /** The numbers of these fields, given by their paths with entries as {@code []}; unknown paths are left out. */
    public static BitSet numbers(Collection<String> paths) {
        BitSet numbers = new BitSet(NUMBERS.size());
        paths.stream().filter(NUMBERS::containsKey).mapToInt(NUMBERS::get).forEach(numbers::set);
        return numbers;
    }

    /** The paths of the unknown fields in the order of the pilot; entries of lists by their ids. */
    public static List<String> paths(Pilot pilot) {
        List<String> paths = new ArrayList<>();
        collect(pilot, PILOT, "", paths);
        return paths;
    }

    /** A property with its number and, if it holds records, their properties. */
    private record Twig(
            Property property, int number, @Nullable Branch below) {}

    private record Branch(List<Twig> twigs) {}

    private static Branch branch(Class<? extends Record> type, String prefix) {
        List<Twig> twigs = new ArrayList<>();
        for (Property property : Shape.of(type).properties()) {
            if (property.inFile() && property.kind() != Kind.RECORDS_BY_NAME) {
                String path = prefix + property.name();
                NUMBERS.put(path, NUMBERS.size());
                Branch below =
                        switch (property.kind()) {
                            case RECORD -> branch(property.recordType(), path + ".");
                            case RECORDS -> branch(property.recordType(), path + "[].");
                            default -> null;
                        };
                twigs.add(new Twig(property, NUMBERS.get(path), below));
            }
        }
        return new Branch(List.copyOf(twigs));
    }

    private static boolean isOpen(@Nullable Object value) {
        return value == null || value == Answer.UNKNOWN;
    }

    private static void collect(Record record, Branch branch, BitSet open) {
        for (Twig twig : branch.twigs()) {
            Object value = twig.property().of(record);
            if (isOpen(value)) {
                open.set(twig.number());
            } else if (twig.below() != null) {
                if (value instanceof Record inner) {
                    collect(inner, twig.below(), open);
                } else if (value instanceof List<?> entries) {
                    for (Object entry : entries) {
                        collect((Record) entry, twig.below(), open);
                    }
                }
            }
        }
    }

    private static void collect(Record record, Branch branch, String prefix, List<String> open) {
        for (Twig twig : branch.twigs()) {
            String path = prefix + twig.property().name();
            Object value = twig.property().of(record);
            if (isOpen(value)) {
                open.add(path);
            } else if (twig.below() != null) {
                if (value instanceof Record inner) {
                    collect(inner, twig.below(), path + ".", open);
                } else if (value instanceof List<?> entries) {
                    for (Object entry : entries) {
                        collect((Record) entry, twig.below(), path + "[" + Shape.idOf((Record) entry) + "].", open);
                    }
                }
            }
        }
    }
}
