package org.pilotreadiness.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.cli.report.MutationReport;
import org.pilotreadiness.cli.workbench.MutationAnalysis;
import org.pilotreadiness.cli.workbench.MutationResult;
import org.pilotreadiness.ruleset.InvalidRuleSetException;
import org.pilotreadiness.ruleset.RuleSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code readiness mutate}. */
@Command(
        name = "mutate",
        description =
                "Tells whether the scenarios of a rule set are good enough: changes each rule in small ways, one at a "
                        + "time, and shows each change that no scenario notices, with a scenario that would.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Exit code: 0 every change is noticed, 2 wrong usage, 3 bad rule set or scenario",
            "file, 5 a change is not noticed, or a scenario fails by the rules as they are."
        })
final class MutateCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "DIR",
            arity = "0..1",
            description = "The folder of a rule set; the standard rules when left out.")
    private @Nullable Path rules;

    @Option(names = "--format", defaultValue = "text", description = "text or json; text when left out.")
    private Format format = Format.TEXT;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Console console;

    MutateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<RuleSet> ruleSet = Rules.read(rules, console, spec);
        if (ruleSet.isEmpty()) {
            return ExitCode.BAD_RULES;
        }
        try {
            MutationAnalysis.Running running =
                    MutationAnalysis.of(ruleSet.get()).start();
            MutationResult result = watched(running);
            print(result);
            return result.holes().isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
        } catch (InvalidRuleSetException e) {
            console.complain(e.problems());
            return ExitCode.BAD_RULES;
        } catch (IllegalStateException e) {
            console.complain(String.valueOf(e.getMessage()));
            return ExitCode.FAILED;
        }
    }

    /** A bar shows how far it is, and a signal prints what was found so far. */
    private MutationResult watched(MutationAnalysis.Running running) {
        console.whenInterrupted(() -> {
            MutationResult found = running.soFar();
            console.complain("Interrupted: " + found.mutants() + " of " + running.size() + " mutants were tried.");
            print(found);
        });
        Progress progress = new Progress(console, running.size(), "mutants", false);
        try {
            return running.result(progress::step);
        } finally {
            console.whenInterrupted(() -> {});
            progress.end();
        }
    }

    private void print(MutationResult result) {
        MutationReport report = MutationReport.of(language.style().coloured(console.isColoured()));
        console.out().print(format == Format.JSON ? report.json(result) + "\n" : report.text(result));
        console.out().flush();
    }
}
