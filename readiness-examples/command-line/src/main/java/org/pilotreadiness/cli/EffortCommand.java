package org.pilotreadiness.cli;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.assessment.EffortEstimate;
import org.pilotreadiness.assessment.EffortModel;
import org.pilotreadiness.cli.report.EffortReport;
import org.pilotreadiness.rules.StandardRules;
import org.pilotreadiness.ruleset.InvalidRuleSetException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code readiness effort}. */
@Command(
        name = "effort",
        description = "Estimates the days that a trial takes, from the reference days beside the rules.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class EffortCommand implements Callable<Integer> {

    @Option(
            names = "--units",
            paramLabel = "N",
            description = "How many units take part, 1 to 1000; as many as the reference days are for when left out.")
    private @Nullable Integer units;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(names = "--format", defaultValue = "text", description = "text or json; text when left out.")
    private Format format = Format.TEXT;

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "The folder of a rule set that has an effort.yaml; the standard rules when left out.")
    private @Nullable Path rules;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Console console;

    EffortCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try {
            Path file = rules == null ? null : rules.resolve("effort.yaml");
            if (file != null && Files.isSymbolicLink(file)) {
                throw wrongUsage("The effort.yaml in the folder is a link (" + rules + "); links are not followed.");
            }
            if (file != null && !Files.isRegularFile(file)) {
                throw wrongUsage("There is no effort.yaml in the folder (" + rules + ").");
            }
            EffortModel model = file == null ? StandardRules.effort() : EffortModel.read(file);
            EffortEstimate estimate = model.forUnits(units == null ? model.units() : units);
            console.out()
                    .print(
                            format == Format.TEXT
                                    ? EffortReport.text(estimate, language.style())
                                    : EffortReport.json(estimate) + "\n");
            return ExitCode.DONE;
        } catch (InvalidRuleSetException e) {
            console.complain(e.problems());
            return ExitCode.BAD_RULES;
        } catch (UncheckedIOException e) {
            throw wrongUsage("The effort.yaml in the folder can not be read (" + rules + ").");
        } catch (IllegalArgumentException e) {
            throw wrongUsage(String.valueOf(e.getMessage()));
        }
    }

    private ParameterException wrongUsage(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
