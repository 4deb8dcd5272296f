package org.pilotreadiness.examples;

import java.nio.file.Path;
import org.pilotreadiness.ReadinessAssessor;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.pilot.PilotReader;
import org.pilotreadiness.ruleset.InvalidRuleSetException;
import org.pilotreadiness.ruleset.RuleSet;
import org.pilotreadiness.ruleset.language.Criterion;

/** Rules from a folder of one's own instead of the standard ones. */
public final class OwnRules {

    private OwnRules() {}

    /**
     * Prints what the rules ask and what they say of a pilot, or else what is wrong with them.
     *
     * @param arguments the path of the folder of a rule set, and that of a pilot file in JSON
     */
    public static void main(String[] arguments) {
        try {
            // Reads and checks everything before the first pilot is assessed. Rule text is never executed.
            RuleSet rules = RuleSet.fromDirectory(Path.of(arguments[0]));
            System.out.println(rules.title() + " (" + rules.identity().id() + " "
                    + rules.identity().version() + ")");

            // A rule set knows its criteria: nothing of them stands in Java.
            for (Criterion criterion : rules.criteria()) {
                System.out.println(criterion.id() + " " + criterion.title() + ", weight " + criterion.weight()
                        + ", counts from " + criterion.countsFrom() + ", reads " + criterion.reads());
            }

            Pilot pilot = PilotReader.json().read(Path.of(arguments[1]));
            System.out.println(pilot.id() + ": "
                    + ReadinessAssessor.using(rules).assess(pilot).readiness().level());
        } catch (InvalidRuleSetException e) {
            // All problems of all files at once, each with file, line, column and advice.
            e.problems().forEach(System.out::println);
        }
    }
}
