package org.pilotreadiness.scenario;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.diagnostic.Code;
import org.pilotreadiness.diagnostic.Sentence;
import org.pilotreadiness.facts.Dimension;
import org.pilotreadiness.internal.binding.Node;
import org.pilotreadiness.internal.binding.Path;
import org.pilotreadiness.internal.binding.Property.Kind;
import org.pilotreadiness.internal.text.Nearest;
import org.pilotreadiness.internal.text.Problems;
import org.pilotreadiness.internal.text.Shown;
import org.pilotreadiness.internal.text.Words;
import org.pilotreadiness.ruleset.language.Criterion;

/** What scenarios may expect of a rule set, and the expectations of one scenario by the names of {@link Outcome}. */
final class Expectations {

    private static final String READINESS = "readiness";
    private static final String RECEIVER_FIT = Words.of(Dimension.RECEIVER_FIT);

    private final Set<String> names = new LinkedHashSet<>();
    private final Set<String> ofReceivers = new LinkedHashSet<>();
    private final Set<String> ofScores = new LinkedHashSet<>();
    private final Set<String> ids = new LinkedHashSet<>();

    Expectations(List<Criterion> criteria) {
        for (Criterion criterion : criteria) {
            ids.add(criterion.id());
            (criterion.dimension() == Dimension.RECEIVER_FIT ? ofReceivers : names).add(criterion.id());
        }
        names.addAll(List.of(
                READINESS,
                Words.of(Dimension.SPREADING_POTENTIAL),
                RECEIVER_FIT,
                "blockers",
                "possibleBlockers",
                "scores",
                "receivers",
                "counts",
                "countsNot"));
        ofReceivers.addAll(List.of(RECEIVER_FIT, "score"));
        ofScores.add(READINESS);
        Stream.concat(Arrays.stream(Dimension.values()), criteria.stream().map(Criterion::dimension))
                .filter(dimension -> dimension != Dimension.RECEIVER_FIT)
                .forEach(dimension -> ofScores.add(dimension.key()));
    }

    /** The expectations by name, in the order of the file; what is no possible expectation is a problem. */
    Map<String, String> of(Node.Members expect, Path path, Problems problems) {
        Map<String, String> expected = new LinkedHashMap<>();
        expect.byName().forEach((name, member) -> {
            Path at = path.then(name);
            switch (known(name, names, member, at, problems) ? name : "") {
                case "" -> {}
                case "scores" -> {
                    for (String each : inner(member, at, problems).keySet()) {
                        Node.Member score = inner(member, at, problems).get(each);
                        if (score != null && known(each, ofScores, score, at.then(each), problems)) {
                            expected.put("scores." + each, text(score.value(), at.then(each), problems));
                        }
                    }
                }
                case "receivers" ->
                    inner(member, at, problems)
                            .forEach((id, receiver) -> inner(receiver, at.then(id), problems)
                                    .forEach((each, value) -> {
                                        if (known(
                                                each,
                                                ofReceivers,
                                                value,
                                                at.then(id).then(each),
                                                problems)) {
                                            expected.put(
                                                    "receivers." + id + "." + each,
                                                    text(
                                                            value.value(),
                                                            at.then(id).then(each),
                                                            problems));
                                        }
                                    }));
                case "counts", "countsNot" -> {
                    for (Node entry : entries(member, at, problems)) {
                        String id = text(entry, at, problems);
                        if (known(id, ids, new Node.Member(entry.at(), entry), at, problems)) {
                            expected.put("counts." + id, name.equals("counts") ? "yes" : "no");
                        }
                    }
                }
                case "blockers", "possibleBlockers" ->
                    expected.put(
                            name,
                            String.join(
                                    ", ",
                                    entries(member, at, problems).stream()
                                            .map(entry -> text(entry, at, problems))
                                            .toList()));
                default -> expected.put(name, text(member.value(), at, problems));
            }
        });
        return expected;
    }

    /** Whether what the level rules are given goes by names that there are. */
    void totals(Node.Members given, Path path, Problems problems) {
        Set<String> scores = new LinkedHashSet<>(ofScores);
        scores.remove(READINESS);
        scores.add(RECEIVER_FIT);
        named(given.byName().get("scores"), scores, path.then("scores"), problems);
        named(given.byName().get("values"), ids, path.then("values"), problems);
    }

    private static void named(Node.@Nullable Member part, Set<String> possible, Path path, Problems problems) {
        if (part != null && part.value() instanceof Node.Members names) {
            names.byName().forEach((name, each) -> {
                if (!possible.contains(name)) {
                    problems.add(
                            Code.UNKNOWN_NAME,
                            each.nameAt(),
                            path.then(name).toString(),
                            Sentence.of("files.no-field", Shown.value(name)),
                            Nearest.to(name, possible));
                }
            });
        }
    }

    private static boolean known(String name, Set<String> known, Node.Member member, Path path, Problems problems) {
        if (known.contains(name)) {
            return true;
        }
        if (name.equals(Outcome.CONFLICTS) || name.equals(Outcome.POSSIBLE_CONFLICTS)) {
            problems.add(
                    Code.UNKNOWN_NAME,
                    member.nameAt(),
                    path.toString(),
                    Sentence.of("files.scenario.conflicts-need-list", name));
            return false;
        }
        problems.add(
                Code.UNKNOWN_NAME,
                member.nameAt(),
                path.toString(),
                Sentence.of("files.scenario.no-expectation", Shown.value(name)),
                Nearest.to(name, known));
        return false;
    }

    private static Map<String, Node.Member> inner(Node.Member member, Path path, Problems problems) {
        if (member.value() instanceof Node.Members object) {
            return object.byName();
        }
        wrong(member.value(), Kind.RECORD.described(), path, problems);
        return Map.of();
    }

    private static List<Node> entries(Node.Member member, Path path, Problems problems) {
        if (member.value() instanceof Node.Entries entries) {
            return entries.all();
        }
        wrong(member.value(), Sentence.of("files.kind.list"), path, problems);
        return List.of();
    }

    private static String text(Node node, Path path, Problems problems) {
        if (node instanceof Node.Text text) {
            return text.value().strip();
        }
        if (node instanceof Node.Numeral number) {
            return number.value().toPlainString();
        }
        wrong(
                node,
                Sentence.of("files.one-of", List.of(Kind.WORD.described(), Kind.DECIMAL.described())),
                path,
                problems);
        return "";
    }

    private static void wrong(Node node, Sentence expected, Path path, Problems problems) {
        problems.add(
                Code.TYPE, node.at(), path.toString(), Sentence.of("files.wrong-type", node.described(), expected));
    }
}
