package org.pilotreadiness.rules;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.pilotreadiness.pilot.Answer;
import org.pilotreadiness.pilot.Organisation;
import org.pilotreadiness.pilot.OrganisationKind;
import org.pilotreadiness.pilot.ProtectedElements;
import org.pilotreadiness.pilot.Receiver;
import org.pilotreadiness.pilot.WorkgroupMember;

/** Values for the fields of one pilot, at and around every threshold that the standard rules know. */
final class RandomValues {

    private static final BigDecimal LARGEST = new BigDecimal(1_000_000);
    private static final List<String> DAYS = List.of("0", "0.01", "7.5", "40", "62.35", "163", "1000000");
    private static final List<String> ENOUGH = List.of("1", "1.00", "1.0001", "2");

    /** Shares of a threshold; one with twenty digits lies closer to it than a double can tell. */
    private static final List<String> SHORT = List.of(
            "0", "0.49999999999999999999", "0.5", "0.79", "0.79999999999999999999", "0.8", "0.80", "0.8001", "0.9999");

    private static final List<String> ELEMENTS =
            List.of("Home visit", "Weekly phone call", "Øvelser i hjemmet", "Vårdplan", "Score form", "Shared record");
    private static final List<UnaryOperator<String>> SPELLINGS = List.of(
            element -> element,
            element -> element.toUpperCase(Locale.ROOT),
            element -> "  " + element.toLowerCase(Locale.ROOT) + " ",
            element -> Normalizer.normalize(element, Normalizer.Form.NFD).replace(" ", "\u2003\u00A0"));
    private static final List<String> PLACES = List.of("west", "east", "north");

    private final Random random;
    private final List<Organisation> organisations;
    private final BigDecimal days;
    private final double temper;

    RandomValues(Random random, List<Organisation> organisations) {
        this(random, organisations, new BigDecimal(DAYS.get(random.nextInt(DAYS.size()))), 1);
    }

    private RandomValues(Random random, List<Organisation> organisations, BigDecimal days, double temper) {
        this.random = random;
        this.organisations = organisations;
        this.days = days;
        this.temper = temper;
    }

    /** The same, with another chance for a value to be favourable. */
    RandomValues inTemper(double temper) {
        return new RandomValues(random, organisations, days, temper);
    }

    /** A known value for a component of a section, or of a record in it. */
    Object of(RecordComponent component) {
        Class<?> type = component.getType();
        if (type == Answer.class) {
            return isFavourable() ? Answer.YES : any(Answer.NO, Answer.PARTLY);
        }
        if (type == Integer.class) {
            return whole(component.getName());
        }
        if (type == BigDecimal.class) {
            return decimal(component.getName());
        }
        if (type == Set.class) {
            return workgroup();
        }
        if (type == List.class) {
            return component.getName().equals("committed")
                    ? committed()
                    : elements(component.getDeclaringRecord() != ProtectedElements.class);
        }
        return any(type.getEnumConstants());
    }

    /** Up to three receivers of which nothing is known yet. */
    Stream<Receiver> receivers() {
        int count = isFavourable() ? 1 + random.nextInt(PLACES.size()) : random.nextInt(2);
        return PLACES.stream()
                .limit(count)
                .map(place -> new Receiver(
                        place,
                        "Receiver in the " + place,
                        any(OrganisationKind.values()),
                        Answer.UNKNOWN,
                        Answer.UNKNOWN,
                        Answer.UNKNOWN,
                        Answer.UNKNOWN,
                        new ProtectedElements(null, null, null)));
    }

    private Integer whole(String name) {
        boolean isLow = isFavourable() == name.equals("otherTrialsInArea");
        return isLow ? (Integer) 0 : any(1, 2, 250, 1_000_000);
    }

    private BigDecimal decimal(String name) {
        if (name.endsWith("Required")) {
            return random.nextInt(10) == 0 ? BigDecimal.ZERO : days;
        }
        BigDecimal threshold =
                name.endsWith("Allocated") ? days : new BigDecimal(name.equals("implementationWeeks") ? "13" : "6");
        return threshold
                .multiply(new BigDecimal(any(isFavourable() ? ENOUGH : SHORT)))
                .min(LARGEST);
    }

    private Set<WorkgroupMember> workgroup() {
        Set<WorkgroupMember> members = EnumSet.allOf(WorkgroupMember.class);
        if (!isFavourable()) {
            members.removeAll(some(List.of(WorkgroupMember.values()), 1));
        }
        return members;
    }

    private List<String> committed() {
        List<String> ids = organisations.stream().map(Organisation::id).toList();
        return some(ids, isFavourable() ? ids.size() : 0);
    }

    /** Elements that other lists may hold in another spelling; it is favourable to have some in the core and protect none. */
    private List<String> elements(boolean isOfCore) {
        boolean isEmpty = isFavourable() != isOfCore;
        return some(ELEMENTS, isEmpty ? 0 : 1).stream()
                .limit(isEmpty ? 0 : 2)
                .map(element -> any(SPELLINGS).apply(element))
                .toList();
    }

    /** At least so many of these, in any order. */
    private <T> List<T> some(List<T> all, int atLeast) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, atLeast + random.nextInt(all.size() - atLeast + 1));
    }

    private boolean isFavourable() {
        return random.nextDouble() < temper;
    }

    @SafeVarargs
    private <T> T any(T... values) {
        return values[random.nextInt(values.length)];
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
