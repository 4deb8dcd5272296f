package org.pilotreadiness.ruleset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.pilotreadiness.diagnostic.Code;
import org.pilotreadiness.diagnostic.Diagnostic;
import org.pilotreadiness.diagnostic.Translations;
import org.pilotreadiness.scenario.ScenarioResult;
import org.pilotreadiness.scenario.Scenarios;

/** A small rule set with the rules of a test, and what a check says of it. */
final class Checked {

    private static final String HEAD = """
            package org.pilotreadiness.rules.example;

            import org.pilotreadiness.pilot.Answer;
            import org.pilotreadiness.pilot.ChangeCapacity;
            import org.pilotreadiness.pilot.CollaborationLevel;
            import org.pilotreadiness.pilot.DataSupport;
            import org.pilotreadiness.pilot.Gate;
            import org.pilotreadiness.pilot.ManagementAnchoring;
            import org.pilotreadiness.pilot.OrganisationKind;
            import org.pilotreadiness.pilot.Pilot;
            import org.pilotreadiness.pilot.Receiver;
            import org.pilotreadiness.pilot.Spreading;
            import org.pilotreadiness.pilot.StructuralAlignment;
            import org.pilotreadiness.pilot.WorkgroupMember;
            import org.pilotreadiness.facts.Dimension;
            import org.pilotreadiness.facts.ReadinessLevel;
            import org.pilotreadiness.facts.SpreadingLevel;
            import org.pilotreadiness.facts.Blocker;
            import org.pilotreadiness.facts.Collision;
            import org.pilotreadiness.facts.CriterionValue;
            import org.pilotreadiness.facts.PreconditionScore;
            import org.pilotreadiness.facts.SpreadingPotential;
            import org.pilotreadiness.facts.SpreadingScore;

            global org.pilotreadiness.facts.Criteria criteria;
            global org.pilotreadiness.facts.ReadinessVerdict readiness;
            global org.pilotreadiness.facts.SpreadingVerdict potential;
            """;

    private static final Set<Code> CODES = EnumSet.of(
            Code.NOT_WEAKER,
            Code.NOT_MONOTONE,
            Code.IMPOSSIBLE_NUMBER,
            Code.NEVER,
            Code.ALWAYS,
            Code.SAME,
            Code.UNREACHABLE,
            Code.OVERLAP,
            Code.GAP,
            Code.UNDECIDED);

    private final Path folder;
    private final StringBuilder rules = new StringBuilder(HEAD);

    Checked(Path folder) {
        this.folder = folder;
    }

    /** A criterion of spreading, SP-1 and so on. */
    Checked criterion(String id, String conditions) {
        return rule(
                id + " It holds",
                "@judges( SPREADING_POTENTIAL ) @weight( 1 )",
                conditions,
                "criteria.met( \"" + id + "\" );");
    }

    /** When a criterion is partly met. */
    Checked partly(String id, String conditions) {
        return rule(id + " partly", "", conditions, "criteria.partly( \"" + id + "\" );");
    }

    /** A rule that judges receivers. */
    Checked ofReceiver(String id, String conditions) {
        return rule(
                id + " It fits",
                "@judges( RECEIVER_FIT ) @weight( 1 )",
                conditions,
                "criteria.met( \"" + id + "\", $receiver );");
    }

    /** A criterion of data support that blocks, and one of change capacity. */
    Checked twoPreconditions() {
        return rule(
                        "DS-1 Goals",
                        "@precondition( DATA_SUPPORT ) @weight( 1 ) @countsFrom( TRIAL ) @blocksFrom( TRIAL )",
                        "DataSupport( goalsDefined.yes )",
                        "criteria.met( \"DS-1\" );")
                .rule(
                        "CC-1 Staff",
                        "@precondition( CHANGE_CAPACITY ) @weight( 1 ) @countsFrom( TRIAL )",
                        "ChangeCapacity( staffCapacity.yes )",
                        "criteria.met( \"CC-1\" );");
    }

    Checked readiness(String level, String name, String conditions) {
        return rule(level + " " + name, "", conditions, "readiness.atMost( ReadinessLevel." + level + " );");
    }

    private Checked rule(String name, String annotations, String conditions, String call) {
        rules.append("rule \"" + name + "\"\n" + annotations + "\nwhen\n    " + conditions + "\nthen\n    " + call
                + "\nend\n");
        return this;
    }

    /** What is said of conditions and levels, with the code. */
    List<Diagnostic> diagnostics() {
        RuleFolder.in(folder).rules("rules.drl", rules.toString()).read();
        return Translations.checked(RuleSetCheck.of(folder).diagnostics()).stream()
                .filter(diagnostic -> CODES.contains(diagnostic.code()))
                .toList();
    }

    /** The codes, in the order of the places. */
    List<String> codes() {
        return diagnostics().stream().map(diagnostic -> diagnostic.code().id()).toList();
    }

    /** What the scenarios that diagnostics show come to when they are run. */
    List<ScenarioResult> shown() {
        StringBuilder scenarios = new StringBuilder();
        diagnostics().forEach(diagnostic -> scenarios.append(diagnostic.witness()));
        try {
            Path file = Files.createDirectories(folder.resolve("scenarios")).resolve("shown.yaml");
            Files.writeString(file, scenarios);
            List<ScenarioResult> results =
                    Scenarios.of(RuleSet.fromDirectory(folder)).runAll();
            Files.delete(file);
            return results;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
