package org.pilotreadiness.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.pilotreadiness.report.AssessmentSchema;
import org.pilotreadiness.report.PilotSchema;
import org.pilotreadiness.ruleset.RuleSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command {@code readiness schema}. */
@Command(
        name = "schema",
        description =
                "Prints a JSON Schema of pilot files, which editors and other systems can check them by, or of what "
                        + "assess writes as JSON.",
        mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {

    /** What a schema describes. */
    enum Subject {
        PILOT,
        ASSESSMENT
    }

    @Option(
            names = "--of",
            paramLabel = "WHAT",
            defaultValue = "pilot",
            description = "pilot or assessment; pilot when left out.")
    private Subject subject = Subject.PILOT;

    @Mixin
    private RulesOption rules = new RulesOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Console console;

    SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (subject == Subject.ASSESSMENT) {
            console.out().print(AssessmentSchema.json() + "\n");
            return ExitCode.DONE;
        }
        Optional<RuleSet> ruleSet = rules.read(console, spec);
        if (ruleSet.isEmpty()) {
            return ExitCode.BAD_RULES;
        }
        console.out().print(PilotSchema.json(ruleSet.get()) + "\n");
        return ExitCode.DONE;
    }
}
