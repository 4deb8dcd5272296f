package org.pilotreadiness.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.diagnostic.Code;
import org.pilotreadiness.diagnostic.Diagnostic;
import org.pilotreadiness.diagnostic.Position;
import org.pilotreadiness.internal.binding.Binder;
import org.pilotreadiness.internal.binding.Node;
import org.pilotreadiness.internal.binding.Path;
import org.pilotreadiness.internal.binding.TreeReader;
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

    private final Expectations expectations;
    private final List<Scenario> scenarios = new ArrayList<>();
    private final List<Diagnostic> problems = new ArrayList<>();
    private final Map<String, Scenario> byName = new HashMap<>();

    ScenarioReader(List<Criterion> criteria) {
        this.expectations = new Expectations(criteria);
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
            found.add(Code.TYPE, root.at(), "", "A scenario file is a list; found " + root.described() + ".");
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
                    "The scenario (" + Shown.value(entry.scenario()) + ") expects nothing, so it could not fail.");
            return;
        }
        if (entry.given() == null && entry.totals() == null) {
            found.add(
                    Code.MISSING,
                    node.at(),
                    path.toString(),
                    "A scenario has given (a piece of a pilot) or totals (for the level rules), or both.");
            return;
        }
        TotalsEntry totals = entry.totals() == null
                ? null
                : new Binder(found).bind(entry.totals(), TotalsEntry.class, path.then("totals"));
        Pilot pilot = pilot(entry, totals, path, found);
        if (pilot == null || (entry.totals() != null && totals == null)) {
            return;
        }
        Scenario scenario = new Scenario(
                entry.scenario(),
                file,
                node.at(),
                pilot,
                entry.rest() == null ? ScenarioEntry.Rest.UNKNOWN : entry.rest(),
                totals,
                expectations.of(expect, path.then("expect"), found));
        Scenario first = byName.putIfAbsent(scenario.name(), scenario);
        if (first != null) {
            found.add(
                    Code.REPEATED_NAME,
                    node.at(),
                    path.toString(),
                    "The scenario (" + Shown.value(scenario.name()) + ") stands already in " + first.file() + ", line "
                            + first.position().line() + ".");
        }
        scenarios.add(scenario);
    }

    /** The pilot of a scenario: what is given, and for what a pilot must have the plainest that is possible. */
    private static @Nullable Pilot pilot(ScenarioEntry entry, @Nullable TotalsEntry totals, Path path, Problems found) {
        Gate gate = totals == null ? Gate.SPREAD : totals.gate() == null ? Gate.TRIAL : totals.gate();
        Map<String, Node.Member> members = plain(entry.scenario(), gate);
        if (entry.given() instanceof Node.Members given) {
            members.putAll(given.byName());
        } else if (entry.given() != null) {
            found.add(
                    Code.TYPE,
                    entry.given().at(),
                    path.then("given").toString(),
                    "Found " + entry.given().described() + " where a piece of a pilot was expected.");
            return null;
        }
        Position at = entry.given() == null ? Position.NONE : entry.given().at();
        try {
            return new Binder(found).bind(new Node.Members(at, members), Pilot.class, path.then("given"));
        } catch (InvalidPilotException e) {
            e.problems()
                    .forEach(problem -> found.add(
                            problem.code(),
                            at,
                            path.then("given") + problem.subject(),
                            problem.sentence(),
                            problem.maybe()));
            return null;
        }
    }

    private static Map<String, Node.Member> plain(String title, Gate gate) {
        Map<String, Node.Member> members = new LinkedHashMap<>();
        put(members, "id", text("scenario"));
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
