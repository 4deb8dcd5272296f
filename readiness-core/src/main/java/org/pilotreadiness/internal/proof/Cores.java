package org.pilotreadiness.internal.proof;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.pilot.CoreAspect;

/** The aspects of a core that stand for all others: lists of the lengths at which something changes, and nothing said. */
final class Cores {

    private static final int LONGEST = 60;

    /** Where the lengths of several aspects matter, all up to the longest are tried together. */
    private static final int LONGEST_TOGETHER = 12;

    private static final int MOST_NAMED = 2;

    private final Atom.Asked asked;
    private final WholeNumbers numbers;
    private final boolean isBest;
    private boolean isOpen;

    Cores(Atom.Asked asked, WholeNumbers numbers, boolean isBest) {
        this.asked = asked;
        this.numbers = numbers;
        this.isBest = isBest;
    }

    boolean isOpen() {
        return isOpen;
    }

    /** What collides where it does not matter what. */
    static String element(Atom.Asked asked) {
        return asked.unnamed("element", Set.of());
    }

    /** What an aspect can be. */
    List<CoreAspect> aspects() {
        boolean isColliding = asked.traits.contains(Atom.Trait.COLLISION);
        boolean isNamed = asked.traits.contains(Atom.Trait.CORE_ELEMENT);
        if (!isNamed && sizes("").isEmpty()) {
            List<String> all = new ArrayList<>(List.of(element(asked)));
            all.addAll(asked.traits.contains(Atom.Trait.ELEMENT) ? asked.elements : List.of());
            return List.of(new CoreAspect(all, null));
        }
        isOpen |= asked.traits.contains(Atom.Trait.ELEMENT) || (isNamed && asked.elements.size() > MOST_NAMED);
        List<CoreAspect> aspects = new ArrayList<>();
        for (List<String> essential : lists("essential", isColliding)) {
            for (List<String> adaptable : lists("adaptable", false)) {
                aspects.add(
                        essential == null && adaptable == null
                                ? new CoreAspect(List.of(), null)
                                : new CoreAspect(essential, adaptable));
            }
        }
        if (!isBest) {
            aspects.add(new CoreAspect(null, null));
            if (isColliding) {
                aspects.add(new CoreAspect(null, List.of()));
            }
        }
        return aspects;
    }

    private List<String> sizes(String list) {
        return asked.derived.keySet().stream()
                .filter(quantity -> quantity.startsWith(Variables.CORE) && quantity.contains(list))
                .toList();
    }

    /** The lists of each length, with and without the elements that rules name; one that is unknown when nothing is asked. */
    private List<@Nullable List<String>> lists(String name, boolean isColliding) {
        List<String> sizes = sizes(name);
        boolean isNamed = asked.traits.contains(Atom.Trait.CORE_ELEMENT);
        if (sizes.isEmpty() && !isColliding && !isNamed) {
            return Collections.singletonList(null);
        }
        List<List<String>> named = Domains.subsets(
                isNamed ? asked.elements.stream().limit(MOST_NAMED).toList() : List.of());
        boolean isTogether = isColliding
                || isNamed
                || sizes.stream().anyMatch(quantity -> quantity.endsWith(".size") || numbers.isTied(quantity));
        NavigableSet<Integer> lengths =
                new TreeSet<>(Set.of(0, named.get(named.size() - 1).size() + 1));
        sizes.forEach(quantity -> lengths.addAll(numbers.of(quantity, isTogether ? LONGEST_TOGETHER : LONGEST)));
        if (isTogether) {
            IntStream.range(0, lengths.last()).forEach(lengths::add);
        }
        isOpen |= numbers.isOpen();
        Set<List<String>> lists = new LinkedHashSet<>();
        for (int length : lengths) {
            named.stream().filter(some -> some.size() <= length).forEach(some -> lists.add(list(some, length)));
        }
        return List.copyOf(lists);
    }

    private List<String> list(List<String> named, int length) {
        List<String> list = new ArrayList<>(named);
        while (list.size() < length) {
            list.add(asked.unnamed("element", list));
        }
        return List.copyOf(list);
    }
}
