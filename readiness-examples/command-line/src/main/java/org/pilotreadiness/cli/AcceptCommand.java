package org.pilotreadiness.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.cli.editing.AcceptedOutcomes;
import org.pilotreadiness.cli.report.AcceptReport;
import org.pilotreadiness.cli.workbench.MovedByOthers;
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

/** The command {@code readiness accept}. */
@Command(
        name = "accept",
        description =
                "Runs the scenarios of a rule set, shows each of which a change of the rules moved the outcome, and "
                        + "on yes writes the new outcomes into the scenario files. Nothing else in them is touched. Then the "
                        + "scenarios run again, and if they do not pass the files are put back.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Exit code: 0 nothing is left to accept, 2 wrong usage, 3 bad rule set or scenario",
            "file, 5 something is left: it was not accepted, or can not be written back,",
            "74 a file could not be written.",
        })
final class AcceptCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", description = "The folder of a rule set, with scenarios in its folder scenarios.")
    private Path rules = Path.of("");

    @Option(
            names = "--old",
            paramLabel = "DIR",
            description =
                    "The rule set as it was: a scenario that moves only since other criteria were added, retired or "
                            + "weighed otherwise then says so.")
    private @Nullable Path old;

    @Mixin
    private YesOption yes = new YesOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Console console;

    AcceptCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<RuleSet> ruleSet = Rules.read(rules, console, spec);
        Optional<RuleSet> earlier = old == null ? Optional.empty() : Rules.read(old, console, spec);
        if (ruleSet.isEmpty() || (old != null && earlier.isEmpty())) {
            return ExitCode.BAD_RULES;
        }
        try {
            return accept(Scenarios.of(ruleSet.get()), earlier);
        } catch (InvalidRuleSetException e) {
            console.complain(e.problems());
            return ExitCode.BAD_RULES;
        }
    }

    private int accept(Scenarios scenarios, Optional<RuleSet> earlier) {
        AcceptReport report = AcceptReport.of(language.style().coloured(console.isColoured()));
        if (scenarios.all().isEmpty()) {
            console.complain(report.noScenario());
            return ExitCode.FAILED;
        }
        AcceptedOutcomes outcomes = AcceptedOutcomes.of(scenarios, scenarios.runAll());
        Optional<MovedByOthers> others = earlier.map(before -> MovedByOthers.since(before, scenarios));
        console.out().print(report.text(outcomes, scenarios.all().size(), others));
        if (outcomes.files().isEmpty()) {
            return outcomes.left().isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
        }
        if (!yes.isGiven(console, report.question(outcomes.files().size()), language.locale())) {
            console.complain(report.notWritten(console.isInTerminal()));
            return ExitCode.FAILED;
        }
        return write(scenarios.ruleSet(), outcomes, report);
    }

    private int write(RuleSet ruleSet, AcceptedOutcomes outcomes, AcceptReport report) {
        Replacing files = new Replacing(rules, ruleSet.files(), outcomes.files());
        List<String> changed = files.write();
        if (!changed.isEmpty()) {
            console.complain(report.changed(changed));
            return ExitCode.UNWRITTEN;
        }
        Optional<List<ScenarioResult>> results = again();
        if (results.isEmpty() || !outcomes.hold(results.get())) {
            console.complain(report.putBack(files.putBack()));
            return ExitCode.FAILED;
        }
        console.out().print(report.written(outcomes, results.get().size()));
        return outcomes.left().isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
    }

    /** The scenarios as they stand in the folder now. */
    private Optional<List<ScenarioResult>> again() {
        try {
            return Optional.of(Scenarios.of(RuleSet.fromDirectory(rules)).runAll());
        } catch (InvalidRuleSetException e) {
            console.complain(e.problems());
            return Optional.empty();
        }
    }
}
