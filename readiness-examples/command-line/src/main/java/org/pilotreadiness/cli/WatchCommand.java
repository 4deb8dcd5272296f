package org.pilotreadiness.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.Reload;
import org.pilotreadiness.WatchedRules;
import org.pilotreadiness.cli.report.WatchReport;
import org.pilotreadiness.cli.workbench.Impact;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.ruleset.InvalidRuleSetException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code readiness watch}. */
@Command(
        name = "watch",
        description = "Tells on each save of a rule set whether it could be taken into use: what has changed and which "
                + "pilots are hit, or what is wrong and which scenarios fail. Ctrl-C ends it.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {"", "Exit code: 2 wrong usage, 3 bad rule set or failing scenarios at the start."})
final class WatchCommand implements Callable<Integer> {

    private static final int MILLISECONDS = 300;

    /** Lets time pass between two looks at the folder. */
    interface Pause {

        /** Waits; false when there is nobody to tell any more. */
        boolean isOver() throws InterruptedException;
    }

    @Parameters(paramLabel = "DIR", description = "The folder of a rule set.")
    private Path folder = Path.of("");

    @Option(names = "--pilots", paramLabel = "DIR", description = "Pilot files, or folders of them, to try changes on.")
    private @Nullable Path pilots;

    @Mixin
    private EngineOption engine = new EngineOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Mixin
    private AsOfOption asOf = new AsOfOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Console console;
    private final Pause pause;

    WatchCommand(Console console) {
        this(console, () -> {
            Thread.sleep(MILLISECONDS);
            return true;
        });
    }

    WatchCommand(Console console, Pause pause) {
        this.console = console;
        this.pause = pause;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(spec.commandLine(), "There is no folder of rules (" + folder + ").");
        }
        List<Pilot> tried = PilotFiles.in(pilots, console, spec).pilots();
        WatchReport report = WatchReport.of(language.style());
        try {
            WatchedRules rules = WatchedRules.in(folder, engine.engine());
            say(report.inUse(rules.assessor().ruleSet()));
            while (pause.isOver()) {
                rules.look().ifPresent(reload -> say("\n" + text(report, reload, tried)));
            }
            return ExitCode.DONE;
        } catch (InvalidRuleSetException e) {
            console.complain(e.problems());
            return ExitCode.BAD_RULES;
        }
    }

    private String text(WatchReport report, Reload reload, List<Pilot> tried) {
        if (reload instanceof Reload.Adopted adopted) {
            Impact impact = Impact.of(
                    adopted.before(),
                    adopted.inUse(),
                    tried.stream(),
                    engine.engine(),
                    asOf.day(console, adopted.before(), adopted.inUse()));
            return report.adopted(adopted.before(), adopted.inUse(), impact);
        }
        Reload.Refused refused = (Reload.Refused) reload;
        return report.refused(refused.inUse(), refused.problems());
    }

    private void say(String text) {
        console.out().print(text);
        console.flush();
    }
}
