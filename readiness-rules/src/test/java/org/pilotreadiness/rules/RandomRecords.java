package org.pilotreadiness.rules;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.pilot.Answer;
import org.pilotreadiness.pilot.Receiver;

/** Fills what is unknown in the records of a pilot by chance, or leaves it unknown; what is known stays as it is. */
final class RandomRecords {

    private final Random random;
    private final RandomValues values;
    private final double shareUnknown;

    RandomRecords(Random random, RandomValues values, double shareUnknown) {
        this.random = random;
        this.values = values;
        this.shareUnknown = shareUnknown;
    }

    /** A record of this type, made from nothing. */
    <R extends Record> R make(Class<R> type) {
        return fill(type, null);
    }

    /** The record with what is unknown in it filled in. */
    @SuppressWarnings("unchecked")
    <R extends Record> R fill(R record) {
        return fill((Class<R>) record.getClass(), record);
    }

    private <R extends Record> R fill(Class<R> type, @Nullable R record) {
        RecordComponent[] components = type.getRecordComponents();
        try {
            @Nullable Object[] filled = new Object[components.length];
            for (int i = 0; i < filled.length; i++) {
                filled[i] = value(
                        components[i],
                        record == null ? null : components[i].getAccessor().invoke(record));
            }
            return type.getConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new))
                    .newInstance(filled);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type + " can not be made", e);
        }
    }

    private @Nullable Object value(RecordComponent component, @Nullable Object known) {
        Class<?> type = component.getType();
        if (component.getName().equals("answered")) {
            return null; // follows from the lists beside it
        }
        if (type.isRecord()) {
            return fill(
                    type.asSubclass(Record.class), type.asSubclass(Record.class).cast(known));
        }
        if (component.getName().equals("receivers")) {
            return receivers((List<?>) known);
        }
        if (known != null && known != Answer.UNKNOWN) {
            return known;
        }
        if (staysUnknown()) {
            return type == Answer.class ? Answer.UNKNOWN : null;
        }
        return values.of(component);
    }

    private @Nullable List<Receiver> receivers(@Nullable List<?> known) {
        if (known == null) {
            return staysUnknown() ? null : values.receivers().map(this::fill).toList();
        }
        return known.stream().map(receiver -> fill((Receiver) receiver)).toList();
    }

    private boolean staysUnknown() {
        return random.nextDouble() < shareUnknown;
    }
}
