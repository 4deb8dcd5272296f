package org.pilotreadiness.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.cli.report.ImpactReport;
import org.pilotreadiness.cli.workbench.ChangeProof;
import org.pilotreadiness.cli.workbench.Impact;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.ruleset.RuleSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code readiness diff}. */
@Command(
        name = "diff",
        description = "Shows what a change of the rules does: what differs in words, then which pilots are hit, by the "
                + "change that hits them alone, with an example each, and by what only all changes do together.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Exit code: 0 compared, 1 a pilot file was bad, 2 wrong usage, 3 bad rule set,",
            "5 a level changes and --fail-on-change is given."
        })
final class DiffCommand implements Callable<Integer> {

    /** What the result looks like. */
    enum Format {
        TEXT,
        JSON,
        HTML
    }

    @Parameters(index = "0", paramLabel = "OLD", description = "The folder of the rule set as it was.")
    private Path old = Path.of("");

    @Parameters(index = "1", paramLabel = "NEW", description = "The folder of the rule set as it is.")
    private Path changed = Path.of("");

    @Option(names = "--pilots", paramLabel = "DIR", description = "Pilot files, or folders of them, to try it on.")
    private @Nullable Path pilots;

    @Option(
            names = "--prove",
            description =
                    "Also proves what the change can do to any pilot there can be, with a scenario for each thing that "
                            + "can differ.")
    private boolean proves;

    @Mixin
    private EngineOption engine = new EngineOption();

    @Option(names = "--format", defaultValue = "text", description = "text, json or html; text when left out.")
    private Format format = Format.TEXT;

    @Mixin
    private AsOfOption asOf = new AsOfOption();

    @Mixin
    private OutOption out = new OutOption();

    @Option(names = "--fail-on-change", description = "Ends with exit code 5 when a level of a pilot changes.")
    private boolean failsOnChange;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Console console;

    DiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<RuleSet> earlier = Rules.read(old, console, spec);
        Optional<RuleSet> later = Rules.read(changed, console, spec);
        if (earlier.isEmpty() || later.isEmpty()) {
            return ExitCode.BAD_RULES;
        }
        PilotFiles files = PilotFiles.in(pilots, console, spec, earlier.get(), later.get());
        Stream<Pilot> read = files.pilots().stream();
        Impact impact = Impact.of(
                earlier.get(), later.get(), read, engine.engine(), asOf.day(console, earlier.get(), later.get()));
        ImpactReport report = ImpactReport.of(earlier.get(), later.get(), language.style());
        if (proves) {
            report = report.with(ChangeProof.of(earlier.get(), later.get()));
        }
        ImpactReport shown = report;
        out.write(
                switch (format) {
                    case TEXT -> shown.text(impact);
                    case JSON -> shown.json(impact) + "\n";
                    case HTML -> shown.html(impact);
                },
                console,
                spec);
        if (failsOnChange
                && impact.hits().stream().anyMatch(hit -> hit.difference().changesLevel())) {
            return ExitCode.FAILED;
        }
        return files.isAnyBad() ? ExitCode.BAD_FILE : ExitCode.DONE;
    }
}
