package org.pilotreadiness.cli.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.pilotreadiness.ruleset.RuleSet;

/** A few rules of a test, written rule by rule. Each change gives another text. */
record RuleText(String rules) {

    private static final String HEAD = """
            package org.pilotreadiness.rules.example;

            import org.pilotreadiness.pilot.Answer;
            import org.pilotreadiness.pilot.ChangeCapacity;
            import org.pilotreadiness.pilot.DataSupport;
            import org.pilotreadiness.pilot.Gate;
            import org.pilotreadiness.pilot.ManagementAnchoring;
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
            import org.pilotreadiness.facts.SpreadingScore;

            global org.pilotreadiness.facts.Criteria criteria;
            global org.pilotreadiness.facts.ReadinessVerdict readiness;
            global org.pilotreadiness.facts.SpreadingVerdict potential;

            """;

    static RuleText none() {
        return new RuleText("");
    }

    /** A criterion of spreading, of weight 1. */
    RuleText spreading(String id, String conditions) {
        return criterion(id, "@judges( SPREADING_POTENTIAL ) @weight( 1 )", conditions);
    }

    /** A criterion of receivers, of weight 1; the conditions call the receiver that is judged {@code $receiver}. */
    RuleText ofReceiver(String id, String conditions) {
        return rule(
                id + " It fits",
                "@judges( RECEIVER_FIT ) @weight( 1 )",
                conditions,
                "criteria.met( \"" + id + "\", $receiver );");
    }

    RuleText criterion(String id, String annotations, String conditions) {
        return rule(id + " It is so", annotations, conditions, "criteria.met( \"" + id + "\" );");
    }

    RuleText partly(String id, String conditions) {
        return rule(id + " partly", "", conditions, "criteria.partly( \"" + id + "\" );");
    }

    RuleText readiness(String level, String name, String conditions) {
        return rule(level + " " + name, "", conditions, "readiness.atMost( ReadinessLevel." + level + " );");
    }

    RuleText potential(String level, String name, String conditions) {
        return rule(level + " " + name, "", conditions, "potential.atMost( SpreadingLevel." + level + " );");
    }

    private RuleText rule(String name, String annotations, String conditions, String call) {
        return new RuleText(rules + "rule \"" + name + "\"\n    " + annotations + "\nwhen\n    " + conditions
                + "\nthen\n    " + call + "\nend\n\n");
    }

    /** With something else in the place of a text that stands in it once. */
    RuleText with(String text, String other) {
        int at = rules.indexOf(text);
        if (at < 0 || rules.indexOf(text, at + 1) >= 0) {
            throw new IllegalArgumentException("not once in the rules: " + text);
        }
        return new RuleText(rules.replace(text, other));
    }

    /** The rule set, written to a folder. */
    RuleSet in(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("rules.drl"), HEAD + rules);
        Files.writeString(folder.resolve("sources.yaml"), "- code: NOTE\n  title: A note\n");
        Files.writeString(folder.resolve("rule-set.yaml"), "id: example\nversion: 1.0.0\nfiles: [rules.drl]\n");
        return RuleSet.fromDirectory(folder);
    }
}
