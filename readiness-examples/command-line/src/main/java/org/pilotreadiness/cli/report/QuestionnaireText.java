package org.pilotreadiness.cli.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.facts.Domain;
import org.pilotreadiness.internal.report.text.Page;
import org.pilotreadiness.internal.report.text.Page.TextStyle;
import org.pilotreadiness.ruleset.Question;
import org.pilotreadiness.ruleset.language.Criterion;

/** A questionnaire for people: each criterion's question, and the fields that answer it. */
record QuestionnaireText(Asking asking, Page page) {

    public static String of(Asking asking) {
        QuestionnaireText text = new QuestionnaireText(asking, new Page(false));
        text.write();
        return text.page.toString();
    }

    private void write() {
        asking.heading().forEach(line -> page.paragraph(line, 0, 0, TextStyle.PLAIN));
        asking.questionnaire().questions().stream()
                .filter(asking::isOfPortfolio)
                .forEach(this::ask);
        @Nullable Domain before = null;
        for (Criterion criterion : asking.questionnaire().criteria()) {
            if (!criterion.dimension().equals(before)) {
                page.heading(asking.messages().name("dimension", criterion.dimension()));
                before = criterion.dimension();
            }
            ask(criterion);
        }
    }

    private void ask(Criterion criterion) {
        page.paragraph(
                asking.messages().say("ask.criterion", criterion.id(), asking.question(criterion)),
                2,
                4,
                TextStyle.PLAIN);
        List<Question> questions = asking.questionnaire().questions().stream()
                .filter(question -> question.criteria().contains(criterion))
                .toList();
        questions.forEach(this::field);
        asking.notes(criterion).forEach(note -> page.paragraph(note, 4, 6, TextStyle.PLAIN));
    }

    private void ask(Question ofPortfolio) {
        page.paragraph(asking.messages().say("ask.area"), 2, 4, TextStyle.PLAIN);
        field(ofPortfolio);
    }

    private void field(Question question) {
        if (!asking.own(question).isEmpty()) {
            page.paragraph(asking.own(question), 4, 6, TextStyle.PLAIN);
        }
        page.paragraph(
                asking.messages().say("ask.field", question.field(), asking.possible(question)), 4, 6, TextStyle.PLAIN);
    }
}
