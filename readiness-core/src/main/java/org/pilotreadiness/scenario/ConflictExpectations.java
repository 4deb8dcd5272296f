package org.pilotreadiness.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.pilotreadiness.diagnostic.Code;
import org.pilotreadiness.diagnostic.Sentence;
import org.pilotreadiness.internal.binding.Node;
import org.pilotreadiness.internal.binding.Path;
import org.pilotreadiness.internal.text.Nearest;
import org.pilotreadiness.internal.text.Problems;
import org.pilotreadiness.internal.text.Shown;
import org.pilotreadiness.pilot.Pilot;

/** What a scenario expects of several pilots: which of them are in each other's way, and which may be. */
final class ConflictExpectations {

    private static final List<String> NAMES = List.of(Outcome.CONFLICTS, Outcome.POSSIBLE_CONFLICTS);

    private final List<String> ids;
    private final Problems problems;

    private ConflictExpectations(List<String> ids, Problems problems) {
        this.ids = ids;
        this.problems = problems;
    }

    /** The expectations by the names of {@link Outcome}; what is no possible expectation is a problem. */
    static Map<String, String> of(Node.Members expect, List<Pilot> pilots, Path path, Problems problems) {
        ConflictExpectations expectations =
                new ConflictExpectations(pilots.stream().map(Pilot::id).toList(), problems);
        Map<String, String> expected = new LinkedHashMap<>();
        expect.byName().forEach((name, member) -> {
            Path at = path.then(name);
            if (name.equals(Outcome.CONFLICTS)) {
                expected.put(name, Outcome.groups(expectations.groups(member.value(), at)));
            } else if (name.equals(Outcome.POSSIBLE_CONFLICTS)) {
                expected.put(name, String.join(", ", new TreeSet<>(expectations.pilots(member.value(), at))));
            } else {
                problems.add(
                        Code.UNKNOWN_NAME,
                        member.nameAt(),
                        at.toString(),
                        Sentence.of("files.scenario.only", NAMES.get(0), NAMES.get(1), Shown.value(name)),
                        Nearest.to(name, NAMES));
            }
        });
        return expected;
    }

    private Stream<List<String>> groups(Node node, Path path) {
        List<List<String>> groups = new ArrayList<>();
        List<Node> all = entries(node, path, Sentence.of("files.scenario.list-of-conflicts"));
        for (int i = 0; i < all.size(); i++) {
            List<String> group = pilots(all.get(i), path.then(i));
            if (group.size() == 1) {
                problems.add(
                        Code.MISSING,
                        all.get(i).at(),
                        path.then(i).toString(),
                        Sentence.of("files.scenario.conflict-of-one"));
            }
            groups.add(group);
        }
        return groups.stream();
    }

    private List<String> pilots(Node node, Path path) {
        List<String> pilots = new ArrayList<>();
        for (Node each : entries(node, path, Sentence.of("files.scenario.list-of-ids"))) {
            String id = each instanceof Node.Text text ? text.value().strip() : "";
            if (each instanceof Node.Numeral number) {
                id = number.value().toPlainString();
            }
            if (!ids.contains(id)) {
                problems.add(
                        Code.UNKNOWN_REFERENCE,
                        each.at(),
                        path.toString(),
                        Sentence.of("files.scenario.no-pilot", each.described()),
                        Nearest.to(id, ids));
            }
            pilots.add(id);
        }
        return pilots;
    }

    private List<Node> entries(Node node, Path path, Sentence expected) {
        if (node instanceof Node.Entries entries) {
            return entries.all();
        }
        problems.add(
                Code.TYPE, node.at(), path.toString(), Sentence.of("files.wrong-type", node.described(), expected));
        return List.of();
    }
}
