package org.pilotreadiness.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.report.ScenarioReport;
import org.pilotreadiness.ruleset.InvalidRuleSetException;
import org.pilotreadiness.ruleset.RuleSet;
import org.pilotreadiness.scenario.Coverage;
import org.pilotreadiness.scenario.ScenarioResult;
import org.pilotreadiness.scenario.Scenarios;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code readiness test}. */
@Command(
        name = "test",
        description =
                "Runs the scenarios of a rule set. One that fails is shown with the rules that decide it and the value "
                        + "that each condition met.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Exit code: 0 all pass, 2 wrong usage, 3 bad rule set or scenario file,",
            "5 a scenario failed, or there is none."
        })
final class TestCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "DIR",
            arity = "0..1",
            description =
                    "The folder of a rule set, with scenarios in its folder scenarios; the standard rules when left out.")
    private @Nullable Path rules;

    @Option(names = "--format", defaultValue = "text", description = "text or json; text when left out.")
    private Format format = Format.TEXT;

    @Option(
            names = "--coverage",
            description =
                    "Shows which outcomes of each criterion and which sides of each threshold the scenarios reach.")
    private boolean isCoverageWanted;

    @Option(names = "--junit", paramLabel = "FILE", description = "Writes the results as JUnit XML to a file as well.")
    private @Nullable Path junit;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Console console;

    TestCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Optional<Scenarios> read = Rules.read(rules, console, spec).flatMap(this::scenarios);
        if (read.isEmpty()) {
            return ExitCode.BAD_RULES;
        }
        Scenarios scenarios = read.get();
        if (scenarios.all().isEmpty()) {
            console.complain("The rule set has no scenario; scenarios stand in its folder scenarios, in .yaml files.");
            return ExitCode.FAILED;
        }
        List<ScenarioResult> results = scenarios.runAll();
        ScenarioReport report = ScenarioReport.of(scenarios, language.style().coloured(console.isColoured()));
        console.out().print(text(report, results, scenarios));
        if (junit != null) {
            try (Output file = Output.toFile(junit, spec)) {
                file.write(report.junit(results));
                file.complete();
            }
        }
        return results.stream().allMatch(ScenarioResult::passes) ? ExitCode.DONE : ExitCode.FAILED;
    }

    private Optional<Scenarios> scenarios(RuleSet ruleSet) {
        try {
            return Optional.of(Scenarios.of(ruleSet));
        } catch (InvalidRuleSetException e) {
            console.complain(String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private String text(ScenarioReport report, List<ScenarioResult> results, Scenarios scenarios) {
        if (!isCoverageWanted) {
            return format == Format.JSON ? report.json(results) + "\n" : report.text(results);
        }
        Coverage coverage = scenarios.coverage();
        return format == Format.JSON
                ? report.json(results, coverage) + "\n"
                : report.text(coverage) + "\n" + report.text(results);
    }
}
