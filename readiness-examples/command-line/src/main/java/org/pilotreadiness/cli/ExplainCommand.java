package org.pilotreadiness.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.pilotreadiness.analysis.Explainer;
import org.pilotreadiness.analysis.Explanation;
import org.pilotreadiness.cli.report.ExplanationReport;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.ruleset.RuleSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code readiness explain}. */
@Command(
        name = "explain",
        description =
                "Explains a criterion for a pilot: its rules, each condition with the pilot's value and whether it "
                        + "holds, and what would have to change.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {"", "Exit code: 0 explained, 1 the pilot file was bad, 2 wrong usage, 3 bad rule set."})
final class ExplainCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FILE", description = "A pilot file (.json, .yaml, .yml).")
    private Path file = Path.of("");

    @Parameters(index = "1", paramLabel = "CRITERION", description = "The id of a criterion, such as MA-1.")
    private String criterion = "";

    @Mixin
    private RulesOption rules = new RulesOption();

    @Option(names = "--format", defaultValue = "text", description = "text or json; text when left out.")
    private Format format = Format.TEXT;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Console console;

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<RuleSet> ruleSet = rules.read(console, spec);
        if (ruleSet.isEmpty()) {
            return ExitCode.BAD_RULES;
        }
        Optional<Pilot> pilot = PilotFiles.read(new Input.OfFile(file), console, ruleSet.get());
        if (pilot.isEmpty()) {
            return ExitCode.BAD_FILE;
        }
        List<Explanation> explanations = explain(ruleSet.get(), pilot.get());
        ExplanationReport report =
                ExplanationReport.of(ruleSet.get(), language.style().coloured(console.isColoured()));
        console.out()
                .print(
                        format == Format.JSON
                                ? report.json(explanations) + "\n"
                                : explanations.isEmpty()
                                        ? report.noReceiver(criterion)
                                        : explanations.stream()
                                                .map(report::text)
                                                .collect(Collectors.joining("\n")));
        return ExitCode.DONE;
    }

    private List<Explanation> explain(RuleSet ruleSet, Pilot pilot) {
        try {
            return Explainer.of(ruleSet).explain(pilot, criterion);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
        }
    }
}
