package org.pilotreadiness.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.pilotreadiness.cli.report.QuestionnaireReport;
import org.pilotreadiness.pilot.Gate;
import org.pilotreadiness.ruleset.Questionnaire;
import org.pilotreadiness.ruleset.RuleSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command {@code readiness questions}. */
@Command(
        name = "questions",
        description = "Prints what the rules ask of a pilot: as text, as JSON, or as a pilot file in YAML to fill in.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class QuestionsCommand implements Callable<Integer> {

    /** What questions look like. */
    enum Format {
        TEXT,
        YAML,
        JSON
    }

    @Option(
            names = "--gate",
            defaultValue = "spread",
            converter = GateWord.class,
            description =
                    "preparation, start-up, trial, implementation, follow-up or spread; when left out spread, the "
                            + "last, at which everything is asked.")
    private Gate gate = Gate.SPREAD;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(names = "--format", defaultValue = "text", description = "text, yaml or json; text when left out.")
    private Format format = Format.TEXT;

    @Mixin
    private RulesOption rules = new RulesOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Console console;

    QuestionsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<RuleSet> ruleSet = rules.read(console, spec);
        if (ruleSet.isEmpty()) {
            return ExitCode.BAD_RULES;
        }
        Questionnaire questionnaire = Questionnaire.of(ruleSet.get(), gate);
        console.out()
                .print(
                        switch (format) {
                            case TEXT -> QuestionnaireReport.text(questionnaire, language.style());
                            case YAML -> QuestionnaireReport.yaml(questionnaire, language.style());
                            case JSON -> QuestionnaireReport.json(questionnaire, language.style()) + "\n";
                        });
        return ExitCode.DONE;
    }
}
