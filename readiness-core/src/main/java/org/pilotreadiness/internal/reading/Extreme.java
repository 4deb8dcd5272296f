package org.pilotreadiness.internal.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.internal.shape.LessIsBetter;
import org.pilotreadiness.internal.shape.Property;
import org.pilotreadiness.internal.shape.Shape;
import org.pilotreadiness.pilot.Answer;

/** How unknown fields are read: at their least or their most favourable value. */
enum Extreme {
    /** Everything unknown turns out badly. */
    WORST,
    /** Everything unknown turns out well. */
    BEST;

    /** Larger than any number that a pilot file may hold, by so much that no share of it is smaller. */
    private static final int VERY_LARGE = 1_000_000_000;

    /**
     * The record with everything unknown filled in, what it holds included; the same record when nothing is unknown. Lists
     * of which nothing is known are read as empty.
     */
    <R extends Record> R fill(R record) {
        Shape<R> shape = Shape.of(record);
        List<Property> properties = shape.properties();
        @Nullable Object[] filled = null;
        for (int i = 0; i < properties.size(); i++) {
            Object value = properties.get(i).of(record);
            Object known = known(value, properties.get(i));
            if (known != value) {
                if (filled == null) {
                    filled = shape.values(record);
                }
                filled[i] = known;
            }
        }
        return filled == null ? record : shape.make(filled);
    }

    private @Nullable Object known(@Nullable Object value, Property property) {
        if (value == Answer.UNKNOWN) {
            return this == BEST ? Answer.YES : Answer.NO;
        }
        if (value instanceof Record inner && property.kind() == Property.Kind.RECORD) {
            return fill(inner);
        }
        if (value instanceof List<?> entries && property.kind() == Property.Kind.RECORDS) {
            return fill(entries);
        }
        if (value != null) {
            return value;
        }
        boolean isHigh = (this == BEST) != property.has(LessIsBetter.class);
        return switch (property.kind()) {
            case WHOLE -> isHigh ? (Integer) VERY_LARGE : (Integer) 0;
            case DECIMAL -> isHigh ? BigDecimal.valueOf(VERY_LARGE) : BigDecimal.ZERO;
            case WORD -> end(property.wordType().getEnumConstants(), isHigh);
            case WORDS -> this == BEST ? all(property.wordType().getEnumConstants()) : Set.of();
            case TEXTS, RECORDS -> List.of();
            default -> null;
        };
    }

    private List<?> fill(List<?> records) {
        List<Object> filled = new ArrayList<>(records.size());
        boolean isOpen = false;
        for (Object record : records) {
            Object known = fill((Record) record);
            filled.add(known);
            isOpen |= known != record;
        }
        return isOpen ? filled : records;
    }

    private static Object end(Object[] constants, boolean isHigh) {
        return constants[isHigh ? constants.length - 1 : 0];
    }

    private static Set<Object> all(Object[] constants) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(List.of(constants)));
    }
}
