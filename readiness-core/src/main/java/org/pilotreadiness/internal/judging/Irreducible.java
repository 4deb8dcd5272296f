package org.pilotreadiness.internal.judging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.pilotreadiness.internal.binding.Fields;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.pilot.Receiver;

/**
 * Leaves out of some fields what is not needed, until none can be left out. Fields of receivers that are alike but for id and name
 * are alike too: of them only how many are needed is tried, so that many receivers cost little more than few.
 */
final class Irreducible {

    private Irreducible() {}

    /**
     * The fields that are needed.
     *
     * @param fields enough of them; those that stand last are left out first
     * @param isEnough whether some of them are
     */
    static Set<String> of(Pilot pilot, Set<String> fields, Predicate<Set<String>> isEnough) {
        List<List<String>> groups = alike(pilot, fields);
        Set<String> kept = new LinkedHashSet<>(fields);
        int before;
        do { // what is left out may make something else needless
            before = kept.size();
            for (int i = groups.size() - 1; i >= 0; i--) {
                List<String> group =
                        groups.get(i).stream().filter(kept::contains).toList();
                kept = without(kept, group.subList(needed(group, kept, isEnough), group.size()));
            }
        } while (kept.size() < before);
        return kept;
    }

    /** How many of fields that are alike are needed beside the others. */
    private static int needed(List<String> group, Set<String> kept, Predicate<Set<String>> isEnough) {
        int low = 0;
        int high = group.size();
        if (high == 0 || isEnough.test(without(kept, group))) {
            return 0;
        }
        if (!isEnough.test(without(kept, group.subList(high - 1, high)))) {
            return high;
        }
        while (low < high) {
            int middle = (low + high) / 2;
            if (isEnough.test(without(kept, group.subList(middle, group.size())))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return high;
    }

    private static Set<String> without(Set<String> fields, List<String> left) {
        Set<String> fewer = new LinkedHashSet<>(fields);
        left.forEach(fewer::remove);
        return fewer;
    }

    /** Fields in groups of which each stands for the others, in the order of their first. */
    static List<List<String>> alike(Pilot pilot, Iterable<String> fields) {
        List<Receiver> receivers = pilot.spreading().receivers();
        Map<String, Map<String, Object>> contents = new LinkedHashMap<>();
        for (Receiver receiver : receivers == null ? List.<Receiver>of() : receivers) {
            Map<String, Object> content = new LinkedHashMap<>(Fields.known(receiver));
            content.keySet().removeAll(List.of("id", "name"));
            contents.put(receiver.id(), content);
        }
        Map<List<Object>, List<String>> groups = new LinkedHashMap<>();
        for (String field : fields) {
            int bracket = field.indexOf('[');
            String id = bracket < 0 ? "" : field.substring(bracket + 1, field.indexOf(']', bracket));
            groups.computeIfAbsent(
                            List.of(Fields.withoutIds(field), contents.getOrDefault(id, Map.of())),
                            any -> new ArrayList<>())
                    .add(field);
        }
        return List.copyOf(groups.values());
    }
}
