package org.pilotreadiness.internal.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.internal.binding.Binder;
import org.pilotreadiness.internal.binding.Fields;
import org.pilotreadiness.internal.binding.Property;
import org.pilotreadiness.pilot.Answer;
import org.pilotreadiness.pilot.OrganisationKind;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.pilot.ProtectedElements;
import org.pilotreadiness.pilot.Receiver;
import org.pilotreadiness.schema.LessIsBetter;

/** The most favourable values that the fields of a pilot can have in a file, whether they are known or not. */
public final class FavourableValue {

    private static final Map<String, Property> FIELDS = Fields.below(Pilot.class);
    private static final String RECEIVERS = "spreading.receivers";
    private static final String OF_RECEIVERS = RECEIVERS + "[].";
    private static final String PROTECTED = OF_RECEIVERS + "protected.";
    private static final List<String> EVERYTHING = FIELDS.keySet().stream()
            .filter(field -> !field.startsWith(PROTECTED))
            .toList();
    private static final List<String> ONE_ELEMENT = List.of("element");
    private static final Receiver UNKNOWN = new Receiver(
            "receiver",
            "receiver",
            OrganisationKind.HOSPITAL,
            Answer.UNKNOWN,
            Answer.UNKNOWN,
            Answer.UNKNOWN,
            Answer.UNKNOWN,
            new ProtectedElements(null, null, null));

    private FavourableValue() {}

    /** The paths of these fields in a pilot, a path for each entry of a list. */
    public static List<String> paths(Pilot pilot, List<String> fields) {
        List<String> paths = new ArrayList<>();
        for (String field : fields) {
            if (field.startsWith(OF_RECEIVERS)) {
                for (Receiver receiver : receivers(pilot)) {
                    paths.add(RECEIVERS + "[" + receiver.id() + "]." + field.substring(OF_RECEIVERS.length()));
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

    /** Whether a field, entries as {@code []} or by their ids, holds a number. */
    public static boolean isNumber(String path) {
        Property property = FIELDS.get(Fields.withoutIds(path));
        return property != null && (property.kind() == Property.Kind.WHOLE || property.kind() == Property.Kind.DECIMAL);
    }

    /** Whether a field is known and says what is found and not done: how much is required or in the way, what is protected. */
    public static boolean isFound(KnownValues known, String path) {
        Property property = FIELDS.get(Fields.withoutIds(path));
        return property != null
                && (property.has(LessIsBetter.class) || path.contains(".protected."))
                && known.of(path) != null;
    }

    /** Whether less of a number is better. */
    public static boolean isLessBetter(String path) {
        Property property = FIELDS.get(Fields.withoutIds(path));
        return property != null && property.has(LessIsBetter.class);
    }

    /** A number as the value of a field; null when the field cannot hold it. */
    public static @Nullable Object number(String path, BigDecimal number) {
        Property property = FIELDS.get(Fields.withoutIds(path));
        boolean isWhole = property != null && property.kind() == Property.Kind.WHOLE;
        boolean isPossible = number.signum() >= 0
                && number.compareTo(BigDecimal.valueOf(Binder.LARGEST_NUMBER)) <= 0
                && (!isWhole || number.stripTrailingZeros().scale() <= 0);
        return !isPossible ? null : isWhole ? (Object) number.intValueExact() : number;
    }

    /**
     * The most favourable value of a field for a criterion. A receiver that is supposed holds only what the criterion reads.
     *
     * @param reads the fields that the criterion reads, entries as {@code []}
     * @return null when the field has none, such as a text
     */
    public static @Nullable Object of(Pilot pilot, String path, Collection<String> reads) {
        Property property = FIELDS.get(Fields.withoutIds(path));
        if (property == null) {
            return null;
        }
        return switch (property.kind()) {
            case WHOLE -> isLessBetter(path) ? (Integer) 0 : (Integer) Binder.LARGEST_NUMBER;
            case DECIMAL -> isLessBetter(path) ? BigDecimal.ZERO : BigDecimal.valueOf(Binder.LARGEST_NUMBER);
            case WORD, WORDS -> BoundValue.BEST.end(property);
            case RECORDS -> path.equals(RECEIVERS) ? List.of(receiver(pilot, reads)) : null;
            case TEXTS -> list(pilot, path, reads);
            default -> null;
        };
    }

    /**
     * The most favourable value of a field for some criteria together; empty when it has that already, or when there is none.
     *
     * @param reads the fields that the criteria read: all that a supposed receiver holds
     */
    public static Optional<Object> better(KnownValues known, String path, Collection<String> reads) {
        Object value = known.of(path);
        boolean isKept = path.equals(RECEIVERS) || path.startsWith("spreading.core.");
        return isKept && value instanceof List<?> list && !list.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(of(known.pilot(), path, path.equals(RECEIVERS) ? reads : EVERYTHING))
                        .filter(best -> !best.equals(value));
    }

    private static Receiver receiver(Pilot pilot, Collection<String> reads) {
        Receiver receiver = UNKNOWN;
        for (String field : reads) {
            Object value = field.startsWith(OF_RECEIVERS) ? of(pilot, field, reads) : null;
            if (value != null) {
                receiver = Fields.with(receiver, field.substring(OF_RECEIVERS.length()), value);
            }
        }
        return receiver;
    }

    private static List<String> list(Pilot pilot, String path, Collection<String> reads) {
        if (path.equals("managementAnchoring.committed")) {
            return Reading.everyOrganisation(pilot);
        }
        boolean isOfCore = path.startsWith("spreading.core.");
        boolean mayCollide = path.endsWith(".essential") && reads.stream().anyMatch(read -> read.startsWith(PROTECTED));
        return isOfCore && !mayCollide ? ONE_ELEMENT : List.of();
    }

    private static List<Receiver> receivers(Pilot pilot) {
        List<Receiver> receivers = pilot.spreading().receivers();
        return receivers == null ? List.of() : receivers;
    }
}
