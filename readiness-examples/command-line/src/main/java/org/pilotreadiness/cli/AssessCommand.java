package org.pilotreadiness.cli;

import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.ReadinessAssessor;
import org.pilotreadiness.assessment.AssessedPilot;
import org.pilotreadiness.assessment.EvidenceUse;
import org.pilotreadiness.diagnostic.Sentence;
import org.pilotreadiness.diagnostic.TooMuchWorkException;
import org.pilotreadiness.facts.ReadinessLevel;
import org.pilotreadiness.pilot.InvalidPilotException;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.report.HtmlReport;
import org.pilotreadiness.report.MarkdownReport;
import org.pilotreadiness.ruleset.RuleSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code readiness assess}. */
@Command(
        name = "assess",
        description = "Assesses pilots: how ready they are, what blocks them, how well their solutions can spread.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Exit code: 0 all assessed, 1 a pilot file was bad (the others are assessed),",
            "2 wrong usage, 3 bad rule set, 4 a pilot is below the level of --fail-below."
        })
final class AssessCommand implements Callable<Integer> {

    private static final int MOST_NAMED = 5;

    /** What results look like. */
    enum Format {
        TEXT,
        JSON,
        JSONL,
        HTML,
        MARKDOWN;

        /** Whether all pilots stand on one page. */
        boolean isPage() {
            return this == HTML || this == MARKDOWN;
        }

        boolean isForPeople() {
            return this == TEXT || isPage();
        }
    }

    /** A level that pilots must reach. */
    enum Threshold {
        CONDITIONAL(ReadinessLevel.CONDITIONAL),
        READY(ReadinessLevel.READY);

        private final ReadinessLevel level;

        Threshold(ReadinessLevel level) {
            this.level = level;
        }
    }

    @Parameters(
            paramLabel = "FILE|DIR|-",
            arity = "1..*",
            description = "Pilot files (.json, .yaml, .yml, or .jsonl with one pilot a line), folders of pilot files, "
                    + "or - for standard input.")
    private List<String> arguments = List.of();

    @Mixin
    private RulesOption rules = new RulesOption();

    @Mixin
    private EngineOption engine = new EngineOption();

    @Option(
            names = "--format",
            defaultValue = "text",
            description = "text, json, jsonl, html or markdown; text when left out.")
    private Format format = Format.TEXT;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Mixin
    private OutOption out = new OutOption();

    @Option(
            names = "--fail-below",
            paramLabel = "LEVEL",
            description = "Exit code 4 when a pilot is not certain to be conditional, or ready.")
    private @Nullable Threshold failBelow;

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description =
                    "Assesses the pilot as if this field had this value, and shows what differs; can be repeated.")
    private Map<String, String> set = new LinkedHashMap<>();

    @Option(
            names = "--advice",
            negatable = true,
            description = "Adds how questions rank, next steps and what would tip the level, or leaves that out; it "
                    + "takes longer than the assessment. Without the option it is there, but for jsonl.")
    private @Nullable Boolean isAdviceWanted;

    @Option(
            names = "--evidence",
            paramLabel = "USE",
            description = "optional or required; where it is required, an answer without evidence counts as unknown. "
                    + "Optional when left out.")
    private @Nullable EvidenceUse evidence;

    @Mixin
    private AsOfOption asOf = new AsOfOption();

    @Option(names = "--radar", description = "Adds a radar chart of the preconditions to html.")
    private boolean isRadarWanted;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Console console;
    private boolean isBadFileSeen;
    private boolean isBelowSeen;
    private boolean isFirst = true;
    private boolean isEnding;
    private final List<AssessedPilot> onPage = new ArrayList<>();

    AssessCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Inputs inputs = new Inputs(console.in(), format == Format.JSONL, console::complain);
        refuseEmptyFolders(inputs);
        Optional<RuleSet> ruleSet = rules.read(console, spec);
        if (ruleSet.isEmpty()) {
            return ExitCode.BAD_RULES;
        }
        ReadinessAssessor assessor = ReadinessAssessor.using(ruleSet.get(), engine.engine());
        if (evidence != null) {
            assessor = assessor.with(evidence);
        }
        assessor = asOf.of(assessor, format.isForPeople(), console);
        try (Output output = out.open(console, spec)) {
            assess(inputs, assessor, output);
            output.complete();
        }
        return isBadFileSeen ? ExitCode.BAD_FILE : isBelowSeen ? ExitCode.BELOW : ExitCode.DONE;
    }

    private void refuseEmptyFolders(Inputs inputs) {
        for (String argument : arguments) {
            try {
                if (!argument.equals("-") && inputs.count(argument) == 0) {
                    throw wrongUsage("The folder holds no pilot file (" + argument + ").");
                }
            } catch (InvalidPathException e) {
                throw wrongUsage("This can not be the name of a file (" + argument + ").");
            }
        }
    }

    private void assess(Inputs inputs, ReadinessAssessor assessor, Output output) {
        boolean isMany = arguments.size() > 1 || inputs.isMany(arguments.get(0));
        long total = arguments.stream().mapToLong(inputs::count).reduce(0, (a, b) -> a < 0 || b < 0 ? -1 : a + b);
        Progress progress = new Progress(console, total, "pilots", out.file() == null && console.isOutTerminal());
        PilotReport report = new PilotReport(
                assessor,
                format,
                language.style().coloured(out.file() == null && console.isColoured()),
                isAdviceWanted == null ? format != Format.JSONL : isAdviceWanted,
                evidence != null,
                set);
        boolean isArray = isMany && format == Format.JSON;
        output.write(isArray ? "[" : "");
        AtomicInteger done = new AtomicInteger();
        console.whenInterrupted(() -> interrupted(done.get(), isArray, output));
        InOrder.run(inputs.all(arguments), input -> outcome(input, report), outcome -> {
            progress.step();
            done.incrementAndGet();
            show(outcome, isArray, output, progress);
        });
        output.write(isArray ? (isFirst ? "]\n" : "\n]\n") : "");
        if (!onPage.isEmpty()) {
            page(assessor.ruleSet(), output);
        }
        progress.end();
    }

    /** What was assessed stands there, but on no page and in no file, which would look complete. */
    private synchronized void interrupted(int done, boolean isArray, Output output) {
        isEnding = true;
        if (out.file() == null) {
            output.write(isArray ? (isFirst ? "]\n" : "\n]\n") : "");
            console.flush();
        }
        console.complain("Interrupted: " + done + (done == 1 ? " pilot was" : " pilots were") + " assessed"
                + (format.isPage() || out.file() != null ? ", and nothing was written." : "."));
    }

    private void page(RuleSet ruleSet, Output output) {
        if (format == Format.MARKDOWN) {
            output.write(MarkdownReport.of(ruleSet, language.style()).of(onPage));
            return;
        }
        HtmlReport report = HtmlReport.of(ruleSet, language.style().withRadar(isRadarWanted));
        output.page(page -> report.write(onPage, page));
    }

    private synchronized void show(Outcome outcome, boolean isArray, Output output, Progress progress) {
        if (isEnding) {
            return;
        }
        if (outcome.told() == null) {
            isBadFileSeen = true;
            progress.end();
            console.complain(outcome.complaint());
            return;
        }
        if (!outcome.complaint().isEmpty()) {
            progress.end();
            console.complain(outcome.complaint());
        }
        isBelowSeen |= failBelow != null && outcome.told().certain().compareTo(failBelow.level) < 0;
        if (format.isPage()) {
            onPage.add(outcome.told().assessed());
            return;
        }
        String between =
                switch (format) {
                    case TEXT -> isFirst ? "" : "\n" + "─".repeat(80) + "\n\n";
                    case JSON -> isArray ? (isFirst ? "\n" : ",\n") : "";
                    default -> "";
                };
        output.write(between + outcome.told().text() + (isArray || format == Format.TEXT ? "" : "\n"));
        isFirst = false;
    }

    private ParameterException wrongUsage(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }

    private Outcome outcome(Input input, PilotReport report) {
        try {
            Pilot pilot = input.readFor(report.assessor());
            return new Outcome(report.of(pilot), remark(input, report.assessor().unasked(pilot)));
        } catch (InvalidPilotException e) {
            return Outcome.bad(console.said(e.problems()));
        } catch (UncheckedIOException e) {
            return Outcome.bad(console.said(input.unreadable(e)));
        } catch (PilotReport.WrongFieldException | TooMuchWorkException e) {
            return Outcome.bad(input.name() + ": " + e.getMessage());
        } catch (RuntimeException e) {
            return Outcome.bad(input.name() + ": Something went wrong in the program itself: " + e);
        }
    }

    private String remark(Input input, List<String> unasked) {
        return unasked.isEmpty()
                ? ""
                : console.said(Sentence.of(
                        "files.input.unasked",
                        input.name(),
                        unasked.size(),
                        String.join(", ", unasked.subList(0, Math.min(MOST_NAMED, unasked.size())))));
    }

    /**
     * What came of one input.
     *
     * @param told the report; null when the input was bad
     * @param complaint what is wrong with the input, or remarkable; empty when nothing is
     */
    private record Outcome(PilotReport.@Nullable Told told, String complaint) {

        static Outcome bad(String complaint) {
            return new Outcome(null, complaint);
        }
    }
}
