package org.pilotreadiness.cli;

import java.util.concurrent.Callable;
import org.pilotreadiness.report.AssessmentSchema;
import org.pilotreadiness.report.PilotSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

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

    private final Console console;

    SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.out().print((subject == Subject.PILOT ? PilotSchema.json() : AssessmentSchema.json()) + "\n");
        return ExitCode.DONE;
    }
}
