package org.pilotreadiness.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.cli.report.RuleBook;
import org.pilotreadiness.ruleset.InvalidRuleSetException;
import org.pilotreadiness.ruleset.RuleSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code readiness book}. */
@Command(
        name = "book",
        description =
                "Writes the rule book: every criterion in plain words with its weight, gates, question, source and "
                        + "scenarios, the rules for the levels, and what each document is the source of. Scenarios "
                        + "stand in their own language.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {"", "Exit code: 0 written, 2 wrong usage, 3 bad rule set or scenario file."})
final class BookCommand implements Callable<Integer> {

    /** What the book is written in. */
    enum Format {
        HTML,
        MARKDOWN
    }

    @Parameters(
            paramLabel = "DIR",
            arity = "0..1",
            description = "The folder of a rule set; the standard rules when left out.")
    private @Nullable Path rules;

    @Option(
            names = "--format",
            description = "html or markdown; when left out, markdown for a file that ends in .md, else html.")
    private @Nullable Format format;

    @Mixin
    private OutOption out = new OutOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Console console;

    BookCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<RuleSet> ruleSet = Rules.read(rules, console, spec);
        if (ruleSet.isEmpty()) {
            return ExitCode.BAD_RULES;
        }
        RuleBook book;
        try {
            book = RuleBook.of(ruleSet.get(), language.style());
        } catch (InvalidRuleSetException e) {
            console.complain(e.problems());
            return ExitCode.BAD_RULES;
        }
        out.write(isMarkdown() ? book.markdown() : book.html(), console, spec);
        return ExitCode.DONE;
    }

    private boolean isMarkdown() {
        Path file = out.file();
        return format == null ? file != null && file.toString().endsWith(".md") : format == Format.MARKDOWN;
    }
}
