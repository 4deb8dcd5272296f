package org.pilotreadiness.internal.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.internal.binding.Bounds;
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

    private static final String RECEIVERS = "spreading.receivers";
    private static final String OF_RECEIVERS = RECEIVERS + "[].";
    private static final String PROTECTED = OF_RECEIVERS + "protected.";
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
    public static boolean isNumber(Pilot pilot, String path) {
        Property property = PilotTree.of(pilot).property(path);
        return property != null && (property.kind() == Property.Kind.WHOLE || property.kind() == Property.Kind.DECIMAL);
    }

    /** Whether a field is known and says what is found and not done: how much is required or in the way, what is protected. */
    public static boolean isFound(KnownValues known, String path) {
        Property property = PilotTree.of(known.pilot()).property(path);
        return property != null
                && (property.has(LessIsBetter.class) || path.contains(".protected."))
                && known.of(path) != null;
    }

    /** Whether less of a number is better. */
    public static boolean isLessBetter(Pilot pilot, String path) {
        Property property = PilotTree.of(pilot).property(path);
        return property != null && property.has(LessIsBetter.class);
    }

    /** The least and the largest number that a field may hold. */
    public static List<BigDecimal> ends(Pilot pilot, String path) {
        Bounds limits = limits(pilot, path);
        return List.of(limits.least(), limits.mostInFile());
    }

    /** By how much a number may go up that is told to people: its own step, or one for a whole number, else a tenth. */
    public static BigDecimal step(Pilot pilot, String path) {
        BigDecimal own = limits(pilot, path).step();
        return own != null
                ? own
                : number(pilot, path, new BigDecimal("0.1")) == null ? BigDecimal.ONE : new BigDecimal("0.1");
    }

    /** The least number that a field may hold. */
    public static BigDecimal least(Pilot pilot, String path) {
        return limits(pilot, path).least();
    }

    private static Bounds limits(Pilot pilot, String path) {
        Property property = PilotTree.of(pilot).property(path);
        return property == null ? Bounds.STANDARD : property.limits();
    }

    /** A number as the value of a field; null when the field cannot hold it. */
    public static @Nullable Object number(Pilot pilot, String path, BigDecimal number) {
        Property property = PilotTree.of(pilot).property(path);
        boolean isWhole = property != null && property.kind() == Property.Kind.WHOLE;
        boolean isPossible = (property == null ? Bounds.STANDARD : property.limits()).allow(number)
                && (!isWhole || number.stripTrailingZeros().scale() <= 0);
        return !isPossible ? null : isWhole ? (Object) number.intValueExact() : number;
    }

    /**
     * The most favourable value of a field for a criterion. A receiver that is supposed holds only what the criterion reads.
     *
     * @param reads the fields that the criterion reads, entries as {@code []}
     * @param receivers how many receivers it takes, where none is known
     * @return null when the field has none, such as a text
     */
    public static @Nullable Object of(Pilot pilot, String path, Collection<String> reads, int receivers) {
        Property property = PilotTree.of(pilot).property(path);
        if (property == null) {
            return null;
        }
        return switch (property.kind()) {
            case WHOLE -> best(property).intValueExact();
            case DECIMAL -> best(property);
            case WORD, WORDS -> BoundValue.BEST.end(property);
            case RECORDS -> path.equals(RECEIVERS) ? SeveralReceivers.like(receiver(pilot, reads), receivers) : null;
            case TEXTS -> list(pilot, path, reads);
            default -> null;
        };
    }

    /**
     * The most favourable value of a field for some criteria together; empty when it has that already, or when there is none.
     *
     * @param reads the fields that the criteria read: all that a supposed receiver holds
     * @param receivers how many receivers they take, where none is known
     */
    public static Optional<Object> better(KnownValues known, String path, Collection<String> reads, int receivers) {
        Object value = known.of(path);
        boolean isKept = path.equals(RECEIVERS) || path.startsWith("spreading.core.");
        return isKept && value instanceof List<?> list && !list.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(of(known.pilot(), path, path.equals(RECEIVERS) ? reads : List.of(), receivers))
                        .filter(best -> !best.equals(value));
    }

    private static BigDecimal best(Property property) {
        return property.has(LessIsBetter.class)
                ? property.limits().least()
                : property.limits().mostInFile();
    }

    private static Receiver receiver(Pilot pilot, Collection<String> reads) {
        Receiver receiver = UNKNOWN;
        for (String field : reads) {
            Object value = field.startsWith(OF_RECEIVERS) ? of(pilot, field, reads, 1) : null;
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
