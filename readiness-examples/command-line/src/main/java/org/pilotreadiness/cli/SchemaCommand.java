package org.pilotreadiness.cli;

import java.util.concurrent.Callable;
import org.pilotreadiness.report.PilotSchema;
import picocli.CommandLine.Command;

/** The command {@code readiness schema}. */
@Command(
        name = "schema",
        description = "Prints a JSON Schema for pilot files, which editors and other systems can check them by.",
        mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {

    private final Console console;

    SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.out().print(PilotSchema.json() + "\n");
        return ExitCode.DONE;
    }
}
