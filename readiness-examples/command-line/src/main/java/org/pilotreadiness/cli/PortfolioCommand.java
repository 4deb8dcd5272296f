package org.pilotreadiness.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pilotreadiness.ReadinessAssessor;
import org.pilotreadiness.assessment.Portfolio;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.report.PortfolioReport;
import org.pilotreadiness.ruleset.RuleSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code readiness portfolio}. */
@Command(
        name = "portfolio",
        description = "Lays pilots side by side: which are in each other's way, how they rank within each gate, where "
                + "their preconditions stand, what blocks most often, and who takes part in most of them.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {"", "Exit code: 0 done, 1 a pilot was left out as bad, 2 wrong usage, 3 bad rule set."})
final class PortfolioCommand implements Callable<Integer> {

    /** What the portfolio looks like. */
    enum Format {
        TEXT,
        JSON,
        HTML
    }

    @Parameters(
            paramLabel = "FILE|DIR",
            arity = "1..*",
            description = "Pilot files (.json, .yaml, .yml, or .jsonl with one pilot a line), or folders of them.")
    private List<Path> pilots = List.of();

    @Mixin
    private RulesOption rules = new RulesOption();

    @Mixin
    private EngineOption engine = new EngineOption();

    @Option(names = "--format", defaultValue = "text", description = "text, json or html; text when left out.")
    private Format format = Format.TEXT;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Mixin
    private OutOption out = new OutOption();

    @Mixin
    private AsOfOption asOf = new AsOfOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Console console;

    PortfolioCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<RuleSet> ruleSet = rules.read(console, spec);
        if (ruleSet.isEmpty()) {
            return ExitCode.BAD_RULES;
        }
        Map<String, Pilot> byId = new LinkedHashMap<>();
        boolean isAnyBad = false;
        for (Path path : pilots) {
            PilotFiles files = PilotFiles.in(path, console, spec, ruleSet.get());
            isAnyBad |= files.isAnyBad();
            for (Pilot pilot : files.pilots()) {
                if (byId.putIfAbsent(pilot.id(), pilot) != null) {
                    isAnyBad = true;
                    console.complain("Another pilot has the id (" + pilot.id() + "); the one that came first is kept.");
                }
            }
        }
        ReadinessAssessor assessor = ReadinessAssessor.using(ruleSet.get(), engine.engine());
        Portfolio portfolio = asOf.of(assessor, format != Format.JSON, console).portfolio(byId.values());
        boolean isColoured = out.file() == null && console.isColoured();
        PortfolioReport report =
                PortfolioReport.of(ruleSet.get(), language.style().coloured(isColoured));
        out.write(
                switch (format) {
                    case TEXT -> report.text(portfolio);
                    case JSON -> report.json(portfolio) + "\n";
                    case HTML -> report.html(portfolio, byId.values());
                },
                console,
                spec);
        return isAnyBad ? ExitCode.BAD_FILE : ExitCode.DONE;
    }
}
