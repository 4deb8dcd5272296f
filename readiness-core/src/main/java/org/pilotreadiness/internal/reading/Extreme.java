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
    WORST(Answer.NO),
    /** Everything unknown turns out well. */
    BEST(Answer.YES);

    /** Larger than any number that a pilot file may hold, by so much that no share of it is smaller. */
    private static final int VERY_LARGE = 1_000_000_000;

    private final Answer answer;

    @SuppressWarnings("ImmutableEnumChecker") // worked out once for each type, and the same each time
    private final ClassValue<@Nullable Object[]> supposed = new ClassValue<>() {
        @Override
        protected @Nullable Object[] computeValue(Class<?> type) {
            return Shape.of(type.asSubclass(Record.class)).properties().stream()
                    .map(Extreme.this::supposed)
                    .toArray();
        }
    };

    Extreme(Answer answer) {
        this.answer = answer;
    }

    /**
     * The record with everything unknown filled in, what it holds included; the same record when nothing is unknown. Lists
     * of which nothing is known are read as empty.
     */
    <R extends Record> R fill(R record) {
        Shape<R> shape = Shape.of(record);
        @Nullable Object[] values = shape.values(record);
        @Nullable Object[] fillers = supposed.get(shape.type());
        boolean isOpen = false;
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            Object known = value == null
                    ? fillers[i]
                    : value == Answer.UNKNOWN
                            ? answer
                            : value instanceof Record inner
                                    ? fill(inner)
                                    : value instanceof List<?> list ? fill(list) : value;
            isOpen |= known != value;
            values[i] = known;
        }
        return isOpen ? shape.make(values) : record;
    }

    private List<?> fill(List<?> list) {
        if (list.isEmpty() || !(list.get(0) instanceof Record)) {
            return list;
        }
        List<Object> filled = new ArrayList<>(list.size());
        boolean isOpen = false;
        for (Object record : list) {
            Object known = fill((Record) record);
            filled.add(known);
            isOpen |= known != record;
        }
        return isOpen ? filled : list;
    }

    /** What an unknown field is read as. */
    @Nullable
    Object end(Property property) {
        return property.type() == Answer.class ? answer : supposed(property);
    }

    /** What stands for a value that is not there; null where an absent value is nothing unknown. */
    private @Nullable Object supposed(Property property) {
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

    private static Object end(Object[] constants, boolean isHigh) {
        return constants[isHigh ? constants.length - 1 : 0];
    }

    private static Set<Object> all(Object[] constants) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(List.of(constants)));
    }
}
