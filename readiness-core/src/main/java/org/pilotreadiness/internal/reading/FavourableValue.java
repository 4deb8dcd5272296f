package org.pilotreadiness.internal.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.internal.binding.Binder;
import org.pilotreadiness.internal.binding.Fields;
import org.pilotreadiness.internal.binding.Property;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.pilot.Receiver;
import org.pilotreadiness.schema.LessIsBetter;

/** The most favourable values that the fields of a pilot can have in a file, whether they are known or not. */
public final class FavourableValue {

    private static final Map<String, Property> FIELDS = Fields.below(Pilot.class);
    private static final String RECEIVERS = "spreading.receivers";

    private FavourableValue() {}

    /** The paths of these fields in a pilot, a path for each entry of a list. */
    public static List<String> paths(Pilot pilot, List<String> fields) {
        List<String> paths = new ArrayList<>();
        for (String field : fields) {
            if (field.startsWith(RECEIVERS + "[]")) {
                for (Receiver receiver : receivers(pilot)) {
                    paths.add(RECEIVERS + "[" + receiver.id() + "]" + field.substring(RECEIVERS.length() + 2));
                }
            } else {
                paths.add(field);
            }
        }
        return paths;
    }

    /** The pilot with these values for the fields at these paths. */
    public static Pilot with(Pilot pilot, Map<String, ?> values) {
        return HypotheticalPilot.pilot(pilot, values);
    }

    /** The most favourable value of a field; empty when it has that already, or when there is none. */
    public static Optional<Object> better(Pilot pilot, String path) {
        Property property = FIELDS.get(Fields.withoutIds(path));
        if (property == null || path.indexOf('.') < 0) {
            return Optional.empty();
        }
        Object value = Fields.value(pilot, path);
        return Optional.ofNullable(best(pilot, path, property, value)).filter(best -> !best.equals(value));
    }

    /** Whether a field is known and says what is found and not done: how much is required or in the way, what is protected. */
    public static boolean isFound(Pilot pilot, String path) {
        Property property = FIELDS.get(Fields.withoutIds(path));
        return property != null
                && (property.has(LessIsBetter.class) || path.contains(".protected."))
                && Fields.value(pilot, path) != null;
    }

    private static @Nullable Object best(Pilot pilot, String path, Property property, @Nullable Object value) {
        boolean isLess = property.has(LessIsBetter.class);
        return switch (property.kind()) {
            case WHOLE -> isLess ? (Integer) 0 : (Integer) Binder.LARGEST_NUMBER;
            case DECIMAL -> isLess ? BigDecimal.ZERO : BigDecimal.valueOf(Binder.LARGEST_NUMBER);
            case WORD, WORDS -> BoundValue.BEST.end(property);
            case RECORDS -> path.equals(RECEIVERS) && receivers(pilot).isEmpty() ? List.of(Reading.WILLING) : value;
            case TEXTS -> list(pilot, path, value);
            default -> null;
        };
    }

    private static @Nullable Object list(Pilot pilot, String path, @Nullable Object value) {
        if (path.equals("managementAnchoring.committed")) {
            return Reading.everyOrganisation(pilot);
        }
        if (path.startsWith("spreading.core.")) {
            return value instanceof List<?> known && !known.isEmpty() ? known : Reading.ONE_ELEMENT;
        }
        return List.of();
    }

    private static List<Receiver> receivers(Pilot pilot) {
        List<Receiver> receivers = pilot.spreading().receivers();
        return receivers == null ? List.of() : receivers;
    }
}
