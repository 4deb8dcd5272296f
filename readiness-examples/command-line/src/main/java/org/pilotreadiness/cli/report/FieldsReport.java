package org.pilotreadiness.cli.report;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.pilotreadiness.internal.language.FactType;
import org.pilotreadiness.internal.report.model.FieldWords;
import org.pilotreadiness.internal.report.text.Page;
import org.pilotreadiness.internal.report.text.Page.TextStyle;
import org.pilotreadiness.pilot.Gate;
import org.pilotreadiness.ruleset.Question;
import org.pilotreadiness.ruleset.Questionnaire;
import org.pilotreadiness.ruleset.RuleSet;
import org.pilotreadiness.ruleset.language.Criterion;

/** All fields that rules may read, by the facts that have them: as text of at most 80 columns, or as a page of Markdown. */
public final class FieldsReport {

    private final RuleSet ruleSet;
    private final Asking asking;

    private FieldsReport(RuleSet ruleSet, Locale language) {
        this.ruleSet = ruleSet;
        this.asking = Asking.of(Questionnaire.of(ruleSet, Gate.SPREAD), language);
    }

    /** The fields of the facts that this rule set knows, in a language. */
    public static FieldsReport of(RuleSet ruleSet, Locale language) {
        return new FieldsReport(ruleSet, language);
    }

    /** A field as rules call it. */
    private record Name(String fact, String field) {}

    /** For the terminal. */
    public String text() {
        Page page = new Page(false);
        page.paragraph(asking.messages().say("fields.title"), 0, 0, TextStyle.PLAIN);
        String before = "";
        for (Question question : Questionnaire.everyField(ruleSet)) {
            Name name = name(question.field());
            if (!name.fact().equals(before)) {
                page.heading(name.fact());
                before = name.fact();
            }
            page.paragraph(
                    asking.messages().say("ask.field", name.field(), words(question, name)), 2, 4, TextStyle.PLAIN);
            page.paragraph(asking.messages().say("fields.in-file", question.field()), 4, 6, TextStyle.PLAIN);
            page.paragraph(answer(question), 4, 6, TextStyle.PLAIN);
            page.paragraph(read(question), 4, 6, TextStyle.PLAIN);
        }
        return page.toString();
    }

    /** For a page: a table of each fact. */
    public String markdown() {
        StringBuilder page = new StringBuilder("# " + asking.messages().say("fields.title") + "\n");
        String before = "";
        for (Question question : Questionnaire.everyField(ruleSet)) {
            Name name = name(question.field());
            if (!name.fact().equals(before)) {
                page.append("\n## ").append(name.fact()).append("\n\n");
                page.append(asking.messages().say("fields.head")).append("\n|---|---|---|---|---|\n");
                before = name.fact();
            }
            String criteria = question.criteria().stream().map(Criterion::id).collect(Collectors.joining(", "));
            page.append("| `").append(name.field()).append("` | ");
            page.append(cell(words(question, name))).append(" | `");
            page.append(question.field()).append("` | ");
            page.append(cell(answer(question))).append(" | ");
            page.append(criteria).append(" |\n");
        }
        return page.toString();
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("\n", " ");
    }

    private String words(Question question, Name name) {
        String own = asking.own(question);
        return own.isEmpty()
                ? FieldWords.of(
                        asking.messages(), name.fact(), List.of(name.field().split("[.]")))
                : own;
    }

    private String answer(Question question) {
        String possible = asking.possible(question);
        return switch (question.form()) {
            case NUMBER, WHOLE_NUMBER ->
                asking.messages().say(question.isLessBetter() ? "fields.less" : "fields.more", possible);
            default -> possible;
        };
    }

    private String read(Question question) {
        return question.criteria().isEmpty()
                ? asking.messages().say("fields.read-by-none")
                : asking.messages()
                        .say(
                                "fields.read-by",
                                question.criteria().stream().map(Criterion::id).collect(Collectors.joining(", ")));
    }

    private Name name(String path) {
        String own = ruleSet.ownQuestions().get(path);
        if (own != null) {
            int fact = own.indexOf('.');
            return new Name(own.substring(0, fact), own.substring(fact + 1, own.lastIndexOf('.')));
        }
        return FactType.byName().values().stream()
                .filter(fact -> !fact.path().isEmpty() && path.startsWith(fact.path() + "."))
                .max(Comparator.comparingInt(fact -> fact.path().length()))
                .map(fact -> new Name(fact.name(), path.substring(fact.path().length() + 1)))
                .orElse(new Name("Pilot", path));
    }
}
