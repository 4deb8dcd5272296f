package org.pilotreadiness.internal.proof;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.pilotreadiness.facts.SpreadingLevel;
import org.pilotreadiness.internal.binding.Binder;
import org.pilotreadiness.internal.binding.Fields;
import org.pilotreadiness.internal.binding.Property;
import org.pilotreadiness.internal.binding.RecordSchema;
import org.pilotreadiness.pilot.Answer;
import org.pilotreadiness.pilot.CoreAspect;
import org.pilotreadiness.pilot.Organisation;
import org.pilotreadiness.pilot.OrganisationKind;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.pilot.ProtectedElements;
import org.pilotreadiness.pilot.Receiver;

/**
 * The values of a variable that stand for all others: thresholds and a step either side, every word, every answer, short
 * lists and those around the sizes that are asked for.
 */
final class Domains {

    private static final Map<String, Property> FIELDS = Fields.below(Pilot.class);
    private static final BigDecimal STEP = new BigDecimal("0.1");
    private static final int MANY = 40;
    private static final int SOME = 6;
    private static final int MOST_SETS = 8;
    private static final int MOST_LISTS = 40_000;

    private final Set<String> fields = new LinkedHashSet<>();
    private final Set<BigDecimal> numbers = new TreeSet<>();
    private final Set<String> texts = new TreeSet<>();

    Domains(Iterable<Atom> atoms) {
        for (Atom atom : atoms) {
            fields.addAll(atom.asked().fields());
            numbers.addAll(atom.asked().numbers());
            texts.addAll(atom.asked().texts());
        }
    }

    List<Object> of(String variable) throws UndecidedException {
        if (variable.startsWith(Variables.SCORES)) {
            return withNothing(numbers(new BigDecimal(100), STEP).stream()
                    .map(BigDecimal::doubleValue)
                    .toList());
        }
        if (variable.startsWith(Variables.VALUES)) {
            return List.of(0.0, 0.5, 1.0);
        }
        if (variable.startsWith(Variables.BLOCKERS)) {
            return withNothing(List.of(true));
        }
        if (variable.equals(Variables.POTENTIAL)) {
            return List.of((Object[]) SpreadingLevel.values());
        }
        if (variable.equals(Variables.ORGANISATIONS)) {
            return organisations();
        }
        if (variable.equals(Variables.COMMITTED)) {
            return committed();
        }
        if (variable.equals(Variables.RECEIVERS)) {
            return receivers();
        }
        if (variable.startsWith(Variables.CORE)) {
            return core();
        }
        return ofField(variable);
    }

    static Property property(String variable) {
        Property property = FIELDS.get(variable);
        if (property == null) {
            throw new IllegalArgumentException("no field " + variable);
        }
        return property;
    }

    private List<Object> ofField(String variable) throws UndecidedException {
        Property property = property(variable);
        return switch (property.kind()) {
            case WORD -> words(property);
            case WHOLE ->
                List.copyOf(numbers(largest(), BigDecimal.ONE).stream()
                        .map(BigDecimal::intValueExact)
                        .toList());
            case DECIMAL -> List.copyOf(numbers(largest(), STEP));
            case TEXT -> List.copyOf(texts());
            case WORDS -> sets(property.wordType().getEnumConstants());
            default -> throw new UndecidedException(variable);
        };
    }

    private static BigDecimal largest() {
        return new BigDecimal(Binder.LARGEST_NUMBER);
    }

    private static List<Object> words(Property property) {
        return Arrays.stream(property.wordType().getEnumConstants())
                .filter(word -> word != Answer.UNKNOWN)
                .map(word -> (Object) word)
                .toList();
    }

    /** The thresholds, a step either side and what lies between two of them. */
    private Set<BigDecimal> numbers(BigDecimal largest, BigDecimal step) {
        boolean isWhole = step.compareTo(BigDecimal.ONE) == 0;
        Set<BigDecimal> all = new TreeSet<>(List.of(BigDecimal.ZERO, BigDecimal.ONE));
        BigDecimal last = BigDecimal.ZERO;
        for (BigDecimal number : numbers) {
            for (BigDecimal near : List.of(number.subtract(step), number, number.add(step))) {
                all.add(isWhole ? near.setScale(0, RoundingMode.FLOOR) : near);
            }
            if (!isWhole && number.subtract(last).compareTo(step.add(step)) <= 0) {
                all.add(number.add(last).divide(BigDecimal.valueOf(2)));
            }
            last = number;
        }
        Set<BigDecimal> possible = new TreeSet<>();
        for (BigDecimal number : all) {
            if (number.signum() >= 0 && number.compareTo(largest) <= 0 && Binder.isShort(number)) {
                possible.add(number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros());
            }
        }
        return possible;
    }

    private Set<String> texts() {
        Set<String> all = new LinkedHashSet<>(List.of("some", "other", ""));
        all.addAll(texts);
        return all;
    }

    private static List<Object> sets(Object[] words) throws UndecidedException {
        if (words.length > MOST_SETS) {
            throw new UndecidedException("sets of " + words.length);
        }
        List<Object> sets = new ArrayList<>();
        for (int chosen = 0; chosen < 1 << words.length; chosen++) {
            Set<Object> set = new LinkedHashSet<>();
            for (int i = 0; i < words.length; i++) {
                if ((chosen & 1 << i) != 0) {
                    set.add(words[i]);
                }
            }
            sets.add(Collections.unmodifiableSet(set));
        }
        return sets;
    }

    /** The sizes of lists: a few, and those around every number that is asked for. */
    private List<Integer> sizes() {
        int few = numbers.stream().anyMatch(number -> number.compareTo(BigDecimal.TEN) > 0) ? MANY : SOME;
        Set<Integer> sizes = new TreeSet<>();
        for (int i = 0; i <= few; i++) {
            sizes.add(i);
        }
        for (BigDecimal number : numbers) {
            if (number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(200)) <= 0) {
                sizes.addAll(List.of(Math.max(0, number.intValue() - 1), number.intValue(), number.intValue() + 1));
            }
        }
        return List.copyOf(sizes);
    }

    private List<String> ids(int size) {
        List<String> ids = new ArrayList<>(
                texts.stream().filter(Binder::isIdentifier).limit(size).toList());
        for (int i = 1; ids.size() < size; i++) {
            ids.add("other-" + i);
        }
        return ids;
    }

    private List<Object> organisations() {
        List<Object> all = new ArrayList<>();
        for (int size : sizes()) {
            List<Organisation> within = new ArrayList<>();
            ids(size).forEach(id -> within.add(new Organisation(id, id, OrganisationKind.HOSPITAL)));
            if (size > 0) {
                all.add(List.copyOf(within));
            }
            if (size > 1) {
                Organisation last = within.get(size - 1);
                within.set(size - 1, new Organisation(last.id(), last.name(), OrganisationKind.MUNICIPALITY));
                all.add(List.copyOf(within));
            }
        }
        return all;
    }

    /** The first so many organisations, and all but one that is named. */
    private List<Object> committed() {
        Set<Object> all = new LinkedHashSet<>();
        for (int size : sizes()) {
            List<String> ids = ids(size);
            all.add(ids);
            for (String named : texts) {
                all.add(ids.stream().filter(id -> !id.equals(named)).toList());
            }
        }
        return List.copyOf(all);
    }

    /** No receiver, one, or two; and longer lists of the second's kind where the number of receivers is asked for. */
    private List<Object> receivers() throws UndecidedException {
        List<List<Object>> parts = new ArrayList<>();
        for (Property property : RecordSchema.of(Receiver.class).properties()) {
            parts.add(partsOfReceiver(property));
        }
        List<Receiver> kinds = new ArrayList<>();
        combine(parts, new ArrayList<>(), kinds);
        if (kinds.size() > 160) {
            throw new UndecidedException("kinds of receivers");
        }
        List<Object> lists = new ArrayList<>(List.of(List.of()));
        for (Receiver first : kinds) {
            lists.add(List.of(first));
        }
        List<Integer> sizes = numbers.isEmpty()
                ? List.of(2)
                : sizes().stream().filter(size -> size >= 2).toList();
        if (kinds.size() * kinds.size() * sizes.size() > MOST_LISTS) {
            throw new UndecidedException("lists of receivers");
        }
        for (Receiver first : kinds) {
            for (Receiver second : kinds) {
                for (int size : sizes) {
                    lists.add(repeated(first, second, size));
                }
            }
        }
        return lists;
    }

    private List<Object> partsOfReceiver(Property property) throws UndecidedException {
        boolean isAsked = fields.contains(Variables.RECEIVERS + "[]." + property.name());
        return switch (property.name()) {
            case "id" -> List.copyOf(ids(isAsked ? texts.size() + 1 : 1));
            case "name" -> isAsked ? List.copyOf(texts()) : List.of("some");
            case "protected" -> {
                List<Object> all = new ArrayList<>();
                for (int chosen = 0; chosen < 8; chosen++) {
                    if (chosen == 0 || isCollidingAsked()) {
                        all.add(new ProtectedElements(
                                elements((chosen & 1) != 0), elements((chosen & 2) != 0), elements((chosen & 4) != 0)));
                    }
                }
                yield all;
            }
            default -> isAsked ? words(property) : List.of(words(property).get(0));
        };
    }

    private boolean isCollidingAsked() {
        return fields.stream().anyMatch(field -> field.startsWith(Variables.RECEIVERS + "[].protected"));
    }

    private List<String> elements(boolean isSome) {
        return isSome ? element() : List.of();
    }

    private List<String> element() {
        return texts.isEmpty() ? List.of("element") : List.copyOf(texts);
    }

    private static void combine(List<List<Object>> parts, List<Object> chosen, List<Receiver> made)
            throws UndecidedException {
        if (made.size() > 1_000) {
            throw new UndecidedException("kinds of receivers");
        }
        if (chosen.size() == parts.size()) {
            made.add(RecordSchema.of(Receiver.class).make(chosen.toArray()));
            return;
        }
        for (Object part : parts.get(chosen.size())) {
            chosen.add(part);
            combine(parts, chosen, made);
            chosen.remove(chosen.size() - 1);
        }
    }

    private static List<Receiver> repeated(Receiver first, Receiver second, int size) {
        List<Receiver> list = new ArrayList<>(List.of(first));
        for (int i = 2; i <= size; i++) {
            list.add(
                    i == 2 && !second.id().equals(first.id())
                            ? second
                            : RecordSchema.of(Receiver.class).with(second, "id", "receiver-" + i));
        }
        return list;
    }

    /** Nothing in the aspect, so many elements, or nothing said of it. */
    private List<Object> core() {
        List<List<String>> lists = new ArrayList<>();
        for (int size : numbers.isEmpty() ? List.of(0, 1) : sizes()) {
            if (size > 3 && numbers.stream().noneMatch(number -> Math.abs(number.intValue() - size) <= 1)) {
                continue;
            }
            List<String> list = new ArrayList<>(element());
            for (int i = list.size(); i < size; i++) {
                list.add("element " + i);
            }
            lists.add(List.copyOf(list.subList(0, Math.min(size, list.size()))));
        }
        boolean isAdaptableAsked = fields.stream().anyMatch(field -> field.endsWith(".adaptable"));
        boolean isEssentialAsked = fields.stream().anyMatch(field -> field.endsWith(".essential"));
        List<Object> all = new ArrayList<>();
        for (List<String> list : lists) {
            if (isEssentialAsked) {
                all.add(new CoreAspect(list, List.of()));
            }
            if (isAdaptableAsked && !(list.isEmpty() && isEssentialAsked)) {
                all.add(new CoreAspect(List.of(), list));
            }
        }
        if (isAdaptableAsked && isEssentialAsked) {
            List<String> one = List.of("element");
            all.add(new CoreAspect(one, one));
        }
        if (!numbers.isEmpty() || !isCollidingAsked()) {
            all.add(new CoreAspect(null, null));
        }
        return all;
    }

    private static List<Object> withNothing(List<?> values) {
        List<Object> all = new ArrayList<>(List.of(Assignment.Nothing.NOTHING));
        all.addAll(values);
        return all;
    }
}
