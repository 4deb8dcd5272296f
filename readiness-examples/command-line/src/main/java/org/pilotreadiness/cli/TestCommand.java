package org.pilotreadiness.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.RuleEngine;
import org.pilotreadiness.cli.report.ScenarioReport;
import org.pilotreadiness.cli.workbench.Coverage;
import org.pilotreadiness.ruleset.InvalidRuleSetException;
import org.pilotreadiness.ruleset.RuleSet;
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
                        + "that each condition met. By default each runs on Drools too, which takes most of the "
                        + "time and shows that the rules mean what Drools takes them for.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Exit code: 0 all pass, 2 wrong usage, 3 bad rule set or scenario file,",
            "5 a scenario failed, or there is none."
        })
final class TestCommand implements Callable<Integer> {

    /** What runs the scenarios. */
    enum Engines {
        READER,
        DROOLS,
        BOTH
    }

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

    @Option(
            names = "--junit",
            paramLabel = "FILE",
            converter = Destination.Converter.class,
            description = "Writes the results as JUnit XML to a file as well.")
    private @Nullable Destination junit;

    @Option(
            names = "--engine",
            paramLabel = "ENGINE",
            defaultValue = "both",
            description = "What runs the scenarios: reader, drools or both; with both, a scenario of which they do not "
                    + "say the same fails. Both when left out.")
    private Engines engines = Engines.BOTH;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Console console;

    TestCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<RuleSet> ruleSet = Rules.read(rules, console, spec);
        long start = System.nanoTime();
        Optional<Scenarios> read = ruleSet.flatMap(this::scenarios);
        if (read.isEmpty()) {
            return ExitCode.BAD_RULES;
        }
        long built = System.nanoTime();
        Scenarios scenarios = read.get();
        if (scenarios.all().isEmpty()) {
            console.complain("The rule set has no scenario; scenarios stand in its folder scenarios, in .yaml files.");
            return ExitCode.FAILED;
        }
        List<ScenarioResult> results = scenarios.runAll();
        if (engines == Engines.BOTH && format == Format.TEXT) {
            console.complain(times(built - start, System.nanoTime() - built));
        }
        ScenarioReport report = ScenarioReport.of(scenarios, language.style().coloured(console.isColoured()));
        console.out().print(text(report, results, () -> Coverage.of(scenarios)));
        if (junit != null) {
            try (Output file = Output.toFile(junit)) {
                file.write(report.junit(results));
                file.complete();
            }
        }
        return results.stream().allMatch(ScenarioResult::passes) ? ExitCode.DONE : ExitCode.FAILED;
    }

    /** What takes the time, for people; it is no part of the result. */
    private static String times(long building, long running) {
        return String.format(
                Locale.ROOT,
                "Building the rules took Drools %.1f s, running the scenarios on both engines %.1f s;"
                        + " --engine=reader is quicker.",
                building / 1e9,
                running / 1e9);
    }

    private Optional<Scenarios> scenarios(RuleSet ruleSet) {
        try {
            return Optional.of(
                    switch (engines) {
                        case READER -> Scenarios.of(ruleSet, RuleEngine.READER);
                        case DROOLS -> Scenarios.of(ruleSet, RuleEngine.DROOLS);
                        case BOTH -> Scenarios.onBothEngines(ruleSet);
                    });
        } catch (InvalidRuleSetException e) {
            console.complain(e.problems());
            return Optional.empty();
        }
    }

    private String text(ScenarioReport report, List<ScenarioResult> results, Supplier<Coverage> reached) {
        if (!isCoverageWanted) {
            return format == Format.JSON ? report.json(results) + "\n" : report.text(results);
        }
        return format == Format.JSON
                ? report.json(results, reached.get()) + "\n"
                : report.text(reached.get()) + "\n" + report.text(results);
    }
}
