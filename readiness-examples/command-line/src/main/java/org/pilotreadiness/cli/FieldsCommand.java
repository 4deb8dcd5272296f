package org.pilotreadiness.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.pilotreadiness.cli.report.FieldsReport;
import org.pilotreadiness.ruleset.RuleSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command {@code readiness fields}. */
@Command(
        name = "fields",
        description =
                "Lists the facts and fields that rules may read: what they are called in rules and in pilot files, what "
                        + "can be answered, and which criteria read them.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class FieldsCommand implements Callable<Integer> {

    /** What the list looks like. */
    enum Format {
        TEXT,
        MARKDOWN
    }

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(names = "--format", defaultValue = "text", description = "text or markdown; text when left out.")
    private Format format = Format.TEXT;

    @Mixin
    private RulesOption rules = new RulesOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Console console;

    FieldsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<RuleSet> ruleSet = rules.read(console, spec);
        if (ruleSet.isEmpty()) {
            return ExitCode.BAD_RULES;
        }
        FieldsReport report = FieldsReport.of(ruleSet.get(), language.locale());
        console.out()
                .print(
                        switch (format) {
                            case TEXT -> report.text();
                            case MARKDOWN -> report.markdown();
                        });
        return ExitCode.DONE;
    }
}
