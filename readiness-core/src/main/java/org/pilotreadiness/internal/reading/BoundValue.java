package org.pilotreadiness.internal.reading;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.internal.binding.Property;
import org.pilotreadiness.internal.binding.Property.Kind;
import org.pilotreadiness.pilot.Answer;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.schema.LessIsBetter;

/** How unknown fields are read: at their least or their most favourable value. */
enum BoundValue {
    /** Everything unknown turns out badly. */
    WORST(Answer.NO),
    /** Everything unknown turns out well. */
    BEST(Answer.YES);

    private final Answer answer;

    BoundValue(Answer answer) {
        this.answer = answer;
    }

    /**
     * What the unknown field at a path, entries as {@code []}, is read as at best: every organisation has committed itself,
     * there is a core, and a receiver that wants it.
     */
    static Function<Pilot, @Nullable Object> best(String path, Property property) {
        if (path.equals("managementAnchoring.committed")) {
            return Reading::everyOrganisation;
        }
        Object best = path.equals("spreading.receivers")
                ? List.of(Reading.WILLING)
                : path.startsWith("spreading.core.") && property.kind() == Kind.TEXTS
                        ? Reading.ONE_ELEMENT
                        : BEST.end(property);
        return pilot -> best;
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
            case WHOLE -> (isHigh ? most(property) : property.limits().least()).intValueExact();
            case DECIMAL -> isHigh ? most(property) : property.limits().least();
            case WORD -> end(property.wordType().getEnumConstants(), isHigh);
            case WORDS -> this == BEST ? all(property.wordType().getEnumConstants()) : Set.of();
            case TEXTS, RECORDS -> List.of();
            default -> null;
        };
    }

    private static BigDecimal most(Property property) {
        BigDecimal most = property.limits().most();
        return most == null ? BigDecimal.valueOf(Reading.VERY_LARGE) : most;
    }

    private static Object end(Object[] constants, boolean isHigh) {
        return constants[isHigh ? constants.length - 1 : 0];
    }

    private static Set<Object> all(Object[] constants) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(List.of(constants)));
    }
}
