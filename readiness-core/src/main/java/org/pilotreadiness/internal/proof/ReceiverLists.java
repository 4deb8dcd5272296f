package org.pilotreadiness.internal.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.pilotreadiness.internal.binding.Binder;
import org.pilotreadiness.internal.binding.Property;
import org.pilotreadiness.internal.binding.RecordSchema;
import org.pilotreadiness.pilot.Answer;
import org.pilotreadiness.pilot.ProtectedElements;
import org.pilotreadiness.pilot.Receiver;

/**
 * The lists of receivers that stand for all others. A rule that asks for some receivers holds for them whatever others there
 * are, so as many are tried as a case may need: every receiver that the rules tell apart from others, in all combinations.
 */
final class ReceiverLists {

    private static final int MOST = 20_000;
    private static final int LONGEST = 60;
    private static final int MOST_KINDS = 2_000;
    private static final int MOST_NAMED = 4;
    private static final String SIZE = Variables.RECEIVERS + ".size";
    private static final RecordSchema<Receiver> SCHEMA = RecordSchema.of(Receiver.class);

    private final Atom.Asked asked;
    private final WholeNumbers numbers;
    private int receivers;
    private boolean isOpen;

    /** Lists of so many receivers, or of fewer where there would be too many lists. */
    ReceiverLists(Atom.Asked asked, WholeNumbers numbers, int receivers) {
        this.asked = asked;
        this.numbers = numbers;
        this.receivers = Math.max(receivers, asked.derived.containsKey(SIZE) ? 1 : 0);
    }

    boolean isOpen() {
        return isOpen;
    }

    /** How many receivers the longest lists have, besides one that is judged. */
    int receivers() {
        return receivers;
    }

    private boolean has(Atom.Trait trait) {
        return asked.traits.contains(trait);
    }

    /** Shorter ones first; the first of each list is the one that is judged. */
    List<List<Receiver>> lists() {
        List<Receiver> kinds = kinds();
        boolean isJudged = has(Atom.Trait.JUDGED);
        int firsts = isJudged ? kinds.size() : 1;
        while (receivers > 0 && firsts * combinations(kinds.size()) > MOST) {
            receivers--;
        }
        List<List<Receiver>> lists = new ArrayList<>();
        for (int length = 0; length <= receivers; length++) {
            combine(kinds, length, 0, new ArrayList<>(), lists);
        }
        Set<List<Receiver>> all = new LinkedHashSet<>();
        for (List<Receiver> others : lists) {
            for (Receiver first : isJudged ? kinds : kinds.subList(0, 1)) {
                List<Receiver> list = new ArrayList<>(isJudged ? List.of(first) : List.of());
                list.addAll(others);
                for (List<Receiver> longer : lengths(list)) {
                    if (isUnambiguous(longer)) {
                        all.add(named(longer));
                    }
                }
            }
        }
        return List.copyOf(all);
    }

    /** How many lists of up to so many receivers there are; of the same kind several where their number matters. */
    private double combinations(int kinds) {
        double all = 0;
        double ofLength = 1;
        for (int i = 0; i <= receivers; i++) {
            all += ofLength;
            ofLength = ofLength * Math.max(0, has(Atom.Trait.TOGETHER) ? kinds + i : kinds - i) / (i + 1);
        }
        return all;
    }

    private void combine(
            List<Receiver> kinds, int length, int from, List<Receiver> chosen, List<List<Receiver>> lists) {
        if (chosen.size() == length) {
            lists.add(List.copyOf(chosen));
            return;
        }
        for (int i = from; i < kinds.size(); i++) {
            chosen.add(kinds.get(i));
            combine(kinds, length, has(Atom.Trait.TOGETHER) ? i : i + 1, chosen, lists);
            chosen.remove(chosen.size() - 1);
        }
    }

    /** The list itself and, where the number of receivers is asked, longer ones that go on with the last. */
    private List<List<Receiver>> lengths(List<Receiver> list) {
        List<List<Receiver>> lists = new ArrayList<>(List.of(list));
        if (!list.isEmpty() && asked.derived.containsKey(SIZE)) {
            for (int length : numbers.of(SIZE, LONGEST)) {
                if (length > list.size()) {
                    List<Receiver> longer = new ArrayList<>(list);
                    while (longer.size() < length) {
                        longer.add(SCHEMA.with(list.get(list.size() - 1), "id", ""));
                    }
                    lists.add(longer);
                    isOpen |= has(Atom.Trait.TOGETHER) && length > receivers;
                }
            }
        }
        return lists;
    }

    private static boolean isUnambiguous(List<Receiver> list) {
        List<String> ids =
                list.stream().map(Receiver::id).filter(id -> !id.isEmpty()).toList();
        return ids.size() == Set.copyOf(ids).size();
    }

    /** Those without an id get one, and a name. */
    private List<Receiver> named(List<Receiver> list) {
        List<Receiver> named = new ArrayList<>();
        for (Receiver receiver : list) {
            String id =
                    receiver.id().isEmpty() ? asked.unnamed("receiver-" + (named.size() + 1), Set.of()) : receiver.id();
            Receiver known = SCHEMA.with(receiver, "id", id);
            named.add(receiver.name().isEmpty() ? SCHEMA.with(known, "name", id) : known);
        }
        return List.copyOf(named);
    }

    /** Every receiver that the rules tell apart, or some where there are too many; without an id or name where any does. */
    private List<Receiver> kinds() {
        List<List<Object>> parts = new ArrayList<>();
        SCHEMA.properties().forEach(property -> parts.add(List.copyOf(values(property))));
        isOpen |= Domains.thin(parts, MOST_KINDS, MOST_KINDS);
        List<Receiver> kinds = new ArrayList<>();
        combine(parts, new ArrayList<>(), kinds);
        return kinds;
    }

    private static void combine(List<List<Object>> parts, List<Object> chosen, List<Receiver> kinds) {
        if (chosen.size() == parts.size()) {
            kinds.add(SCHEMA.make(chosen.toArray()));
            return;
        }
        for (Object part : parts.get(chosen.size())) {
            chosen.add(part);
            combine(parts, chosen, kinds);
            chosen.remove(chosen.size() - 1);
        }
    }

    private Collection<?> values(Property property) {
        boolean isAsked = asked.fields.contains(Variables.RECEIVERS + "[]." + property.name());
        Set<Object> texts = new LinkedHashSet<>(Set.of(""));
        return switch (property.name()) {
            case "id" -> {
                asked.receiverIds.stream().filter(Binder::isIdentifier).forEach(texts::add);
                yield texts;
            }
            case "name" -> {
                asked.texts.stream().filter(text -> isAsked && !text.isBlank()).forEach(texts::add);
                yield texts;
            }
            case "protected" -> protectedElements();
            default ->
                isAsked
                        ? Domains.words(property)
                        : property.type() == Answer.class
                                ? List.of(Answer.UNKNOWN)
                                : Domains.words(property).subList(0, 1);
        };
    }

    /** Nothing, and each combination of elements; in one aspect where it does not matter which. */
    private List<ProtectedElements> protectedElements() {
        if (!has(Atom.Trait.COLLISION)) {
            return List.of(new ProtectedElements(null, null, null));
        }
        List<String> elements = new ArrayList<>(List.of(Cores.element(asked)));
        if (has(Atom.Trait.ELEMENT)) {
            asked.elements.stream().limit(MOST_NAMED).forEach(elements::add);
            isOpen |= asked.elements.size() > MOST_NAMED;
        }
        List<List<String>> some = Domains.subsets(elements);
        boolean isOneEnough = !has(Atom.Trait.ASPECT)
                && asked.derived.keySet().stream().noneMatch(quantity -> quantity.startsWith(Variables.CORE));
        List<List<String>> others = isOneEnough ? List.of(List.of()) : some;
        List<ProtectedElements> all = new ArrayList<>();
        some.forEach(one ->
                others.forEach(two -> others.forEach(three -> all.add(new ProtectedElements(one, two, three)))));
        return all;
    }
}
