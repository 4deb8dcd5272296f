package org.pilotreadiness.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.ReadinessAssessor;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.assessment.Comparison;
import org.pilotreadiness.assessment.EvidenceUse;
import org.pilotreadiness.report.DifferenceReport;
import org.pilotreadiness.report.JsonReport;
import org.pilotreadiness.ruleset.RuleSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code readiness compare}. */
@Command(
        name = "compare",
        description =
                "Shows what differs since last time: level, score, blockers and criteria, and what of it is due to "
                        + "the pilot and what to the rules.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Exit code: 0 compared, 1 a file was bad, 2 wrong usage, 3 bad rule set,",
            "5 a level differs and --fail-on-change is given."
        })
final class CompareCommand implements Callable<Integer> {

    private static final String FILE = "a pilot file, or an assessment that assess --format json has written.";

    @Parameters(index = "0", paramLabel = "OLD", description = "How it was: " + FILE)
    private Path old = Path.of("");

    @Parameters(index = "1", paramLabel = "NEW", description = "How it is: " + FILE)
    private Path changed = Path.of("");

    @Mixin
    private RulesOption rules = new RulesOption();

    @Option(
            names = "--rules-old",
            paramLabel = "DIR",
            description = "The folder of the rules of OLD, if they were others; tells what is due to them and what to "
                    + "the pilot.")
    private @Nullable Path oldRules;

    @Mixin
    private EngineOption engine = new EngineOption();

    @Option(names = "--format", defaultValue = "text", description = "text or json; text when left out.")
    private Format format = Format.TEXT;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(
            names = "--evidence",
            paramLabel = "USE",
            description =
                    "optional or required, for pilot files; when left out as in the saved assessment, else optional.")
    private @Nullable EvidenceUse evidence;

    @Mixin
    private AsOfOption asOf = new AsOfOption();

    @Mixin
    private OutOption out = new OutOption();

    @Option(names = "--fail-on-change", description = "Ends with exit code 5 when a level differs.")
    private boolean failsOnChange;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Console console;

    CompareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<RuleSet> later = rules.read(console, spec);
        Optional<RuleSet> earlier = oldRules == null ? later : Rules.read(oldRules, console, spec);
        if (earlier.isEmpty() || later.isEmpty()) {
            return ExitCode.BAD_RULES;
        }
        Optional<Compared> before = Compared.read(old, console, earlier.get(), later.get());
        Optional<Compared> after = Compared.read(changed, console, earlier.get(), later.get());
        if (before.isEmpty() || after.isEmpty()) {
            return ExitCode.BAD_FILE;
        }
        Comparison comparison = compare(before.get(), earlier.get(), after.get(), later.get());
        out.write(text(comparison, later.get()), console, spec);
        return failsOnChange && comparison.whole().changesLevel() ? ExitCode.FAILED : ExitCode.DONE;
    }

    private ReadinessAssessor assessor(RuleSet ruleSet, EvidenceUse use) {
        return asOf.of(ReadinessAssessor.using(ruleSet, engine.engine()).with(use), format != Format.JSON, console);
    }

    private Comparison compare(Compared before, RuleSet earlier, Compared after, RuleSet later) {
        EvidenceUse use = evidence != null ? evidence : use(before, after);
        ReadinessAssessor byOld = assessor(earlier, use);
        ReadinessAssessor byNew = earlier.equals(later) ? byOld : assessor(later, use);
        Assessment was = assessment(before, byOld, oldRules, "--rules-old");
        Assessment is = assessment(after, byNew, rules.folder(), "--rules");
        boolean isUseTheSame = was.evidenceUse() == is.evidenceUse();
        if (!isUseTheSame || was.ruleSet().sha256().equals(is.ruleSet().sha256())) {
            return Comparison.of(was, is);
        }
        if (before.pilot() != null && before.pilot().equals(after.pilot())) {
            return Comparison.ofSamePilot(was, is);
        }
        if (after.pilot() != null && isBy(was, byOld)) {
            return Comparison.through(was, byOld.assess(after.pilot()), is);
        }
        if (before.pilot() != null && isBy(is, byNew)) {
            return Comparison.through(was, byNew.assess(before.pilot()), is);
        }
        return Comparison.of(was, is);
    }

    private static EvidenceUse use(Compared before, Compared after) {
        return Stream.of(after, before)
                .flatMap(side -> Stream.ofNullable(side.saved()))
                .map(Assessment::evidenceUse)
                .findFirst()
                .orElse(EvidenceUse.OPTIONAL);
    }

    private Assessment assessment(Compared side, ReadinessAssessor assessor, @Nullable Path named, String option) {
        if (side.pilot() != null) {
            return assessor.assess(side.pilot());
        }
        Assessment saved = side.saved();
        if (saved == null) {
            throw new IllegalStateException("a side is a pilot or a saved assessment");
        }
        if (named != null && !isBy(saved, assessor)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "The saved assessment was made by other rules (" + digest(saved) + ") than those of " + option
                            + " (" + assessor.ruleSet().identity().sha256().substring(0, 12) + ").");
        }
        return saved;
    }

    private static boolean isBy(Assessment assessment, ReadinessAssessor assessor) {
        return assessment.ruleSet().equals(assessor.ruleSet().identity());
    }

    private static String digest(Assessment assessment) {
        return assessment.ruleSet().sha256().substring(0, 12);
    }

    private String text(Comparison comparison, RuleSet ruleSet) {
        return format == Format.JSON
                ? JsonReport.indented().of(comparison) + "\n"
                : DifferenceReport.of(ruleSet, language.style()).of(comparison);
    }
}
