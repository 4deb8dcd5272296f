package org.pilotreadiness.internal.proof;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.pilotreadiness.facts.SpreadingLevel;
import org.pilotreadiness.internal.binding.Binder;
import org.pilotreadiness.internal.binding.Bounds;
import org.pilotreadiness.internal.binding.Fields;
import org.pilotreadiness.internal.binding.Property;
import org.pilotreadiness.internal.binding.RecordSchema;
import org.pilotreadiness.internal.text.AsRead;
import org.pilotreadiness.internal.text.Words;
import org.pilotreadiness.pilot.Answer;
import org.pilotreadiness.pilot.Organisation;
import org.pilotreadiness.pilot.OrganisationKind;
import org.pilotreadiness.schema.LessIsBetter;

/**
 * The values of a knot of variables that stand for all others: every word, every answer, texts that are named and some that
 * are not, lists of the sizes at which something changes. Decimal numbers are left to {@link Arrangement}.
 */
final class Domains {

    private static final int LONGEST_LIST = 400;
    private static final int MOST_SETS = 8;
    private static final int MOST_NAMED = 3;

    private final Set<String> variables;
    private final Atom.Asked asked;
    private final boolean isBest;
    private final WholeNumbers numbers;
    private final ReceiverLists receivers;
    private final Cores cores;
    private boolean isOpen;

    /**
     * The values in one reading.
     *
     * @param receivers how many receivers a case may need
     * @param isBest whether what is unknown turns out well
     */
    Domains(Set<String> variables, Atom.Asked asked, int receivers, boolean isBest) {
        this.variables = variables;
        this.asked = asked;
        this.isBest = isBest;
        this.numbers = new WholeNumbers(asked.sums);
        this.receivers = new ReceiverLists(asked, numbers, receivers);
        this.cores = new Cores(asked, numbers, isBest);
        this.isOpen = asked.traits.contains(Atom.Trait.OPEN);
    }

    /** Whether values matter that stand for no value here. */
    boolean isOpen() {
        return isOpen || numbers.isOpen() || receivers.isOpen() || cores.isOpen();
    }

    /** How many receivers there are in the longest lists, besides one that is judged. */
    int receivers() {
        return receivers.receivers();
    }

    private Property property(String variable) {
        return Objects.requireNonNull(asked.property(variable), variable);
    }

    /**
     * Groups of variables, each with its alternatives, of which one is chosen whatever is chosen of the others. A decimal
     * variable that an alternative leaves out is yet to be chosen.
     */
    List<List<Map<String, Object>>> groups() throws UndecidedException {
        List<List<Map<String, Object>>> groups = new ArrayList<>();
        int texts = (int) variables.stream().filter(this::isText).count();
        if (asked.local != null) {
            groups.add(List.of(Map.of(Fields.LOCAL, RecordSchema.unknown(asked.local))));
        }
        for (String variable : variables) {
            if (variable.equals(Variables.ORGANISATIONS)) {
                groups.add(organisations());
            } else if (variable.equals(Variables.RECEIVERS)) {
                groups.add(each(variable, receivers.lists()));
            } else if (variable.startsWith(Variables.CORE)) {
                groups.add(each(variable, cores.aspects()));
            } else if (!variable.equals(Variables.COMMITTED)) {
                groups.add(asked.isDecimal(variable) ? decimal(variable) : each(variable, values(variable, texts)));
            }
        }
        return groups;
    }

    private static List<Map<String, Object>> each(String variable, Collection<?> values) {
        return values.stream().map(value -> Map.of(variable, (Object) value)).toList();
    }

    /** A number to be chosen, or nothing: a score that is not there, or one that is unknown and so taken to be very large. */
    private List<Map<String, Object>> decimal(String variable) {
        isOpen |= !variable.startsWith(Variables.SCORES)
                && !property(variable).limits().equals(Bounds.STANDARD);
        List<Map<String, Object>> alternatives = new ArrayList<>(List.of(Map.of()));
        if (variable.startsWith(Variables.SCORES) || isVeryLarge(variable)) {
            alternatives.add(Map.of(variable, Assignment.Nothing.NOTHING));
        }
        return alternatives;
    }

    /** Whether an unknown number is read as one that no file may hold, and that may be told from all that it may. */
    private boolean isVeryLarge(String variable) {
        Property property = property(variable);
        boolean isLarge = property.limits().most() == null && isBest != property.has(LessIsBetter.class);
        return isLarge
                && asked.sums.stream()
                        .filter(sum -> sum.coefficient(variable).signum() != 0)
                        .anyMatch(sum -> sum.coefficients().size() > 1
                                || sum.constant()
                                                .abs()
                                                .compareTo(sum.coefficient(variable)
                                                        .abs()
                                                        .multiply(BigDecimal.valueOf(Binder.LARGEST_NUMBER)))
                                        >= 0);
    }

    /** Whether some number is read as one that no file may hold. */
    boolean hasVeryLarge() {
        return variables.stream()
                .anyMatch(variable ->
                        !Variables.isOfTotals(variable) && asked.isNumber(variable) && isVeryLarge(variable));
    }

    private boolean isText(String variable) {
        return !Variables.isOfTotals(variable)
                && asked.property(variable) != null
                && property(variable).kind() == Property.Kind.TEXT;
    }

    private Collection<?> values(String variable, int texts) throws UndecidedException {
        if (variable.startsWith(Variables.VALUES)) {
            return List.of(0.0, 0.5, 1.0);
        }
        if (variable.startsWith(Variables.BLOCKERS)) {
            return List.of(Assignment.Nothing.NOTHING, true);
        }
        if (variable.equals(Variables.POTENTIAL)) {
            return List.of(SpreadingLevel.values());
        }
        Property property = property(variable);
        return switch (property.kind()) {
            case WORD -> words(property);
            case WHOLE -> whole(variable);
            case TEXT -> texts(variable, texts);
            case WORDS -> sets(property.wordType().getEnumConstants());
            default -> throw new UndecidedException(variable);
        };
    }

    static List<Object> words(Property property) {
        return Arrays.stream(property.wordType().getEnumConstants())
                .filter(word -> word != Answer.UNKNOWN)
                .map(word -> (Object) word)
                .toList();
    }

    private Collection<?> whole(String variable) {
        Bounds limits = property(variable).limits();
        isOpen |= limits.least().signum() != 0 || limits.step() != null;
        int most = limits.mostInFile().intValue();
        List<Object> values =
                new ArrayList<>(numbers.of(variable, numbers.isTied(variable) ? Math.min(most, 2_000) : most));
        if (isVeryLarge(variable)) {
            values.add(Assignment.Nothing.NOTHING);
        }
        return values;
    }

    /** Those that are named, and as many others as there are texts to differ from each other. */
    private Collection<?> texts(String variable, int texts) {
        Set<String> all = new LinkedHashSet<>();
        while (all.size() < texts) {
            all.add(asked.unnamed("other", all));
        }
        all.addAll(asked.texts);
        switch (variable) {
            case "id" -> all.removeIf(text -> !Binder.isIdentifier(text));
            case "developmentArea" -> all.removeIf(text -> AsRead.key(text).isEmpty());
            default -> all.add("");
        }
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

    /**
     * Leaves out parts of what is combined when there are more combinations than at most, of the longest list every other one,
     * until there are few; whether it did.
     */
    static <T> boolean thin(List<List<T>> lists, int most, int few) {
        boolean isThinned = combinations(lists) > most;
        while (isThinned && combinations(lists) > few) {
            List<T> longest =
                    lists.stream().max(Comparator.comparing(List::size)).orElseThrow();
            lists.set(
                    lists.indexOf(longest),
                    IntStream.range(0, (longest.size() + 1) / 2)
                            .mapToObj(i -> longest.get(2 * i))
                            .toList());
        }
        return isThinned;
    }

    private static <T> double combinations(List<List<T>> lists) {
        return lists.stream().mapToDouble(List::size).reduce(1, (a, b) -> a * b);
    }

    /** All subsets, the empty one first and all names last. */
    static List<List<String>> subsets(List<String> names) {
        List<List<String>> subsets = new ArrayList<>(List.of(List.of()));
        for (String name : names) {
            for (List<String> subset : List.copyOf(subsets)) {
                List<String> longer = new ArrayList<>(subset);
                longer.add(name);
                subsets.add(longer);
            }
        }
        return subsets;
    }

    /** Organisations of one sector and of two, as many as matter, and those of them that have committed themselves. */
    private List<Map<String, Object>> organisations() {
        boolean isCommittedAsked = variables.contains(Variables.COMMITTED);
        String size = Variables.ORGANISATIONS + ".size";
        String committedSize = Variables.COMMITTED + ".size";
        List<String> ids = isCommittedAsked
                ? asked.texts.stream().filter(Binder::isIdentifier).toList()
                : List.of();
        isOpen |= ids.size() > MOST_NAMED;
        List<List<String>> named = subsets(ids.subList(0, Math.min(MOST_NAMED, ids.size())));
        int mostNamed = named.get(named.size() - 1).size();
        NavigableSet<Integer> sizes = new TreeSet<>(numbers.of(size, LONGEST_LIST));
        sizes.addAll(List.of(2, mostNamed + 1));
        if (isCommittedAsked) {
            sizes.addAll(
                    numbers.isTied(committedSize)
                            ? numbers.upTo(numbers.bound(), LONGEST_LIST)
                            : numbers.of(committedSize, LONGEST_LIST));
            for (int each : List.copyOf(sizes)) {
                sizes.add(each + mostNamed);
            }
        }
        sizes.remove(0);
        List<Integer> plainFirst = new ArrayList<>(sizes);
        plainFirst.remove((Integer) 2);
        plainFirst.add(0, 2);
        List<Map<String, Object>> alternatives = new ArrayList<>();
        for (int all : plainFirst) {
            for (boolean isCrossSector : all > 1 ? new boolean[] {true, false} : new boolean[] {false}) {
                if (!isCommittedAsked) {
                    alternatives.add(Map.of(Variables.ORGANISATIONS, organisations(all, isCrossSector, List.of())));
                    continue;
                }
                Set<Integer> some = new TreeSet<>(
                        numbers.about(committedSize, Map.of(size, BigDecimal.valueOf(all)), LONGEST_LIST));
                for (int i = 0; i <= mostNamed; i++) {
                    some.add(i);
                    some.add(all - i);
                }
                for (List<String> names : named) {
                    some.stream()
                            .filter(committed -> committed >= names.size() && committed <= all)
                            .forEach(committed -> alternatives.add(committed(all, isCrossSector, names, committed)));
                }
            }
        }
        return alternatives;
    }

    private Map<String, Object> committed(int all, boolean isCrossSector, List<String> names, int committed) {
        List<Organisation> organisations = organisations(all, isCrossSector, names);
        return Map.of(
                Variables.ORGANISATIONS,
                organisations,
                Variables.COMMITTED,
                organisations.stream().map(Organisation::id).limit(committed).toList());
    }

    /** So many, those with these names first; without names, two of two sectors are those of a scenario that names none. */
    private List<Organisation> organisations(int size, boolean isCrossSector, List<String> names) {
        Map<String, Organisation> organisations = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            OrganisationKind kind = isCrossSector && i == 1 ? OrganisationKind.MUNICIPALITY : OrganisationKind.HOSPITAL;
            String id = i < names.size()
                    ? names.get(i)
                    : asked.unnamed(Words.of(kind) + (i > 1 ? "-" + i : ""), organisations.keySet());
            organisations.put(id, new Organisation(id, id, kind));
        }
        return List.copyOf(organisations.values());
    }
}
