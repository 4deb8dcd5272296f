package org.pilotreadiness.cli.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.internal.language.FactType;
import org.pilotreadiness.internal.report.model.FieldWords;
import org.pilotreadiness.internal.report.model.Messages;
import org.pilotreadiness.internal.text.Shown;
import org.pilotreadiness.internal.text.Words;
import org.pilotreadiness.ruleset.RuleSet;
import org.pilotreadiness.ruleset.language.Operand;
import org.pilotreadiness.ruleset.language.ValueType;

/** What is to be said, beside the text of a rule file, of the words that stand there, as Markdown. Thread-safe. */
public final class RuleNotes {

    private final @Nullable RuleSet ruleSet;
    private final Locale language;
    private final Messages messages;

    private RuleNotes(@Nullable RuleSet ruleSet, Locale language) {
        this.ruleSet = ruleSet;
        this.language = language;
        this.messages = ruleSet == null ? Messages.in(language) : Messages.of(ruleSet, language);
    }

    /**
     * Notes in a language.
     *
     * @param ruleSet the rule set; null when there is none that can be used, so that only fields have notes
     */
    public static RuleNotes of(@Nullable RuleSet ruleSet, Locale language) {
        return new RuleNotes(ruleSet, language);
    }

    /** Of a criterion, as the book has it: title and question, when it is met, weight and gates, source, next step. */
    public Optional<String> criterion(String id) {
        return page().flatMap(page -> page.chapters().stream()
                .flatMap(chapter -> chapter.entries().stream())
                .filter(entry -> entry.id().equals(id))
                .map(entry -> text(entry.id() + " " + entry.title(), entry.question(), entry.lines()))
                .findFirst());
    }

    /** Of a rule that names a level or a conflict, as the book has it. */
    public Optional<String> rule(String name) {
        if (ruleSet == null) {
            return Optional.empty();
        }
        return Stream.concat(ruleSet.rules().stream(), ruleSet.portfolioRules().stream())
                .filter(rule -> rule.name().equals(name))
                .map(rule -> Shown.line(ruleSet.title(rule, language)))
                .findFirst()
                .flatMap(title -> page().flatMap(page -> page.levels().stream()
                        .flatMap(levels -> levels.rules().stream())
                        .filter(rule -> rule.title().equals(title))
                        .map(rule -> text(title, "", rule.lines()))
                        .findFirst()));
    }

    /**
     * Of a field: what it is called in a sentence, what it may hold, and the questions that are answered by it.
     *
     * @param fact the fact by the name that rules call it
     * @param path from the fact to the field
     * @param type what it may hold; null when that is not known
     */
    public String field(String fact, List<String> path, @Nullable ValueType type) {
        StringBuilder text = new StringBuilder("**")
                .append(Shown.line(FieldWords.of(messages, fact, path)))
                .append("**");
        String possible = type == null ? "" : possible(type);
        text.append(possible.isEmpty() ? "" : ": " + possible).append('\n');
        questions(fact, path).forEach(question -> text.append("\n- ").append(question));
        return text.toString();
    }

    /** Of a fact: what it is called in a sentence. */
    public String fact(String fact) {
        return messages.name("fact." + fact, FieldWords.apart(fact));
    }

    private String possible(ValueType type) {
        return switch (type.kind()) {
            case NUMBER -> messages.say("form.number");
            case TEXT -> messages.say("form.text");
            case WORD -> messages.say("form.one-of", words(type.of()));
            case LIST -> type.of().isEnum() ? messages.say("form.some-of", words(type.of())) : "";
            case TRUTH, OBJECT -> "";
        };
    }

    private static String words(Class<?> type) {
        return Stream.of(type.getEnumConstants())
                .map(each -> Words.of((Enum<?>) each))
                .collect(Collectors.joining(", "));
    }

    private List<String> questions(String fact, List<String> path) {
        RuleSet rules = ruleSet;
        if (rules == null) {
            return List.of();
        }
        String own = fact + "." + path.get(0) + ".question";
        if (rules.ownQuestions().containsValue(own)) {
            return List.of(Shown.line(rules.message(own, language)));
        }
        FactType type = FactType.byName().get(fact);
        if (type == null) {
            return List.of();
        }
        var read = type.reads(new Operand.Field(type.type(), path, ValueType.NUMBER));
        return rules.criteria().stream()
                .filter(criterion -> criterion.reads().stream().anyMatch(read::contains))
                .map(criterion ->
                        criterion.id() + " " + Shown.line(rules.message(criterion.id() + ".question", language)))
                .toList();
    }

    private Optional<BookPage> page() {
        return Optional.ofNullable(ruleSet).map(rules -> BookPage.of(rules, language, List.of()));
    }

    private static String text(String title, String question, List<BookPage.Line> lines) {
        StringBuilder text = new StringBuilder("**").append(title).append("**\n");
        text.append(question.isEmpty() ? "" : "\n" + question + "\n");
        for (BookPage.Line line : lines) {
            text.append("\n- ").append(line.heading()).append(": ").append(String.join("; ", line.texts()));
        }
        return text.toString();
    }
}
