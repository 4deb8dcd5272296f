package org.pilotreadiness.scenario;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.diagnostic.Code;
import org.pilotreadiness.diagnostic.Diagnostic;
import org.pilotreadiness.diagnostic.Position;
import org.pilotreadiness.diagnostic.Sentence;
import org.pilotreadiness.internal.binding.Binder;
import org.pilotreadiness.internal.binding.Fields;
import org.pilotreadiness.internal.binding.Node;
import org.pilotreadiness.internal.binding.Path;
import org.pilotreadiness.internal.binding.TreeReader;
import org.pilotreadiness.internal.reading.OwnAnswers;
import org.pilotreadiness.internal.text.Problems;
import org.pilotreadiness.internal.text.Shown;
import org.pilotreadiness.internal.text.Words;
import org.pilotreadiness.pilot.Gate;
import org.pilotreadiness.pilot.InvalidPilotException;
import org.pilotreadiness.pilot.OrganisationKind;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.pilot.SpreadingScenario;
import org.pilotreadiness.ruleset.language.Criterion;

/** Reads scenario files, gathering what is wrong with them. One reader reads the files of one rule set. */
final class ScenarioReader {

    private final @Nullable Class<? extends Record> local;
    private final Expectations expectations;
    private final List<Scenario> scenarios = new ArrayList<>();
    private final List<Diagnostic> problems = new ArrayList<>();
    private final Map<String, Scenario> byName = new HashMap<>();

    /**
     * @param local the type of answers to own questions; null when there are none
     */
    ScenarioReader(List<Criterion> criteria, @Nullable Class<? extends Record> local) {
        this.expectations = new Expectations(criteria);
        this.local = local;
    }

    List<Scenario> scenarios() {
        return scenarios;
    }

    List<Diagnostic> problems() {
        return problems;
    }

    void read(String file, byte[] bytes) {
        Problems found = new Problems(file);
        Node root = TreeReader.read(bytes, TreeReader.Format.YAML, found);
        if (root instanceof Node.Entries entries) {
            for (int i = 0; i < entries.all().size(); i++) {
                scenario(file, entries.all().get(i), Path.ROOT.then(i), found);
            }
        } else if (root != null) {
            found.add(Code.TYPE, root.at(), "", Sentence.of("files.scenario.no-list", root.described()));
        }
        problems.addAll(found.sorted());
    }

    private void scenario(String file, Node node, Path path, Problems found) {
        ScenarioEntry entry = new Binder(found).bind(node, ScenarioEntry.class, path);
        if (entry == null) {
            return;
        }
        if (!(entry.expect() instanceof Node.Members expect) || expect.byName().isEmpty()) {
            found.add(
                    Code.MISSING,
                    node.at(),
                    path.toString(),
                    Sentence.of("files.scenario.expects-nothing", Shown.value(entry.scenario())));
            return;
        }
        if (entry.given() == null && entry.totals() == null) {
            found.add(Code.MISSING, node.at(), path.toString(), Sentence.of("files.scenario.given-or-totals"));
            return;
        }
        boolean isOfPortfolio = entry.given() instanceof Node.Entries;
        ScenarioEntry.Rest rest = entry.rest() == null ? ScenarioEntry.Rest.UNKNOWN : entry.rest();
        if (isOfPortfolio && (entry.totals() != null || rest != ScenarioEntry.Rest.UNKNOWN)) {
            found.add(Code.TYPE, node.at(), path.toString(), Sentence.of("files.scenario.no-rest"));
            return;
        }
        TotalsEntry totals = entry.totals() == null
                ? null
                : new Binder(found).bind(entry.totals(), TotalsEntry.class, path.then("totals"));
        if (entry.totals() instanceof Node.Members given && totals != null) {
            expectations.totals(given, path.then("totals"), found);
        }
        List<Pilot> pilots = pilots(entry, totals, path.then("given"), found);
        if (pilots.isEmpty() || (entry.totals() != null && totals == null)) {
            return;
        }
        Path expected = path.then("expect");
        Scenario scenario = new Scenario(
                entry.scenario(),
                file,
                node.at(),
                pilots,
                isOfPortfolio,
                rest,
                day(entry.asOf(), node.at(), path.then("asOf"), found),
                totals,
                isOfPortfolio
                        ? ConflictExpectations.of(expect, pilots, expected, found)
                        : expectations.of(expect, expected, found));
        Scenario first = byName.putIfAbsent(scenario.name(), scenario);
        if (first != null) {
            found.add(
                    Code.REPEATED_NAME,
                    node.at(),
                    path.toString(),
                    Sentence.of(
                            "files.scenario.repeated",
                            Shown.value(scenario.name()),
                            first.file(),
                            first.position().line()));
        }
        scenarios.add(scenario);
    }

    private static @Nullable LocalDate day(String asOf, Position at, Path path, Problems found) {
        if (asOf.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(asOf);
        } catch (DateTimeParseException noDay) {
            found.add(Code.DATE, at, path.toString(), Sentence.of("files.scenario.day", Shown.value(asOf)));
            return null;
        }
    }

    /** What is given, one pilot or several; none when something is wrong with one of them. */
    private List<Pilot> pilots(ScenarioEntry entry, @Nullable TotalsEntry totals, Path path, Problems found) {
        Gate gate = totals == null ? Gate.SPREAD : totals.gate() == null ? Gate.TRIAL : totals.gate();
        if (!(entry.given() instanceof Node.Entries given)) {
            Pilot pilot = pilot(entry.given(), plain("scenario", entry.scenario(), gate), path, found);
            return pilot == null ? List.of() : List.of(pilot);
        }
        if (given.all().isEmpty()) {
            found.add(Code.MISSING, given.at(), path.toString(), Sentence.of("files.scenario.no-pilots"));
        }
        Map<String, Pilot> byId = new LinkedHashMap<>();
        for (int i = 0; i < given.all().size(); i++) {
            Node each = given.all().get(i);
            Pilot pilot = pilot(each, plain("pilot-" + (i + 1), entry.scenario(), gate), path.then(i), found);
            if (pilot != null && byId.putIfAbsent(pilot.id(), pilot) != null) {
                found.add(
                        Code.REPEATED_IDENTIFIER,
                        each.at(),
                        path.then(i).toString(),
                        Sentence.of("files.scenario.shared-id", Shown.value(pilot.id())));
            }
        }
        return byId.size() == given.all().size() ? List.copyOf(byId.values()) : List.of();
    }

    /** A pilot: what is given, and for what a pilot must have the plainest that is possible. */
    private @Nullable Pilot pilot(@Nullable Node given, Map<String, Node.Member> members, Path path, Problems found) {
        if (given instanceof Node.Members known) {
            members.putAll(known.byName());
        } else if (given != null) {
            found.add(
                    Code.TYPE,
                    given.at(),
                    path.toString(),
                    Sentence.of("files.wrong-type", given.described(), Sentence.of("files.scenario.piece")));
            return null;
        }
        Position at = given == null ? Position.NONE : given.at();
        try {
            Node.Member answers = members.get(Fields.LOCAL);
            if (local != null && answers != null) {
                OwnAnswers.read(answers.value(), local, path, found);
            }
            return new Binder(found).bind(new Node.Members(at, members), Pilot.class, path);
        } catch (InvalidPilotException e) {
            e.problems()
                    .forEach(problem -> found.add(
                            problem.code(), at, path + problem.subject(), problem.sentence(), problem.maybe()));
            return null;
        }
    }

    private static Map<String, Node.Member> plain(String id, String title, Gate gate) {
        Map<String, Node.Member> members = new LinkedHashMap<>();
        put(members, "id", text(id));
        put(members, "title", text(title));
        put(members, "gate", text(Words.of(gate)));
        put(members, "scenario", text(Words.of(SpreadingScenario.AGREEMENT)));
        put(
                members,
                "organisations",
                new Node.Entries(
                        Position.NONE,
                        List.of(organisation(OrganisationKind.HOSPITAL), organisation(OrganisationKind.MUNICIPALITY))));
        return members;
    }

    private static Node organisation(OrganisationKind kind) {
        Map<String, Node.Member> members = new LinkedHashMap<>();
        put(members, "id", text(Words.of(kind)));
        put(members, "name", text(Words.of(kind)));
        put(members, "kind", text(Words.of(kind)));
        return new Node.Members(Position.NONE, members);
    }

    private static void put(Map<String, Node.Member> members, String name, Node value) {
        members.put(name, new Node.Member(Position.NONE, value));
    }

    private static Node text(String value) {
        return new Node.Text(Position.NONE, value);
    }
}
