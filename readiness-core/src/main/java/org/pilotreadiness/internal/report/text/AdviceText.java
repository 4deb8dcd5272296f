package org.pilotreadiness.internal.report.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pilotreadiness.assessment.Advice;
import org.pilotreadiness.assessment.Firmness;
import org.pilotreadiness.assessment.NextStep;
import org.pilotreadiness.assessment.NextSteps;
import org.pilotreadiness.assessment.RankedQuestion;
import org.pilotreadiness.assessment.ReceiverAdvice;
import org.pilotreadiness.internal.report.model.AdviceWords;
import org.pilotreadiness.internal.report.model.Messages;
import org.pilotreadiness.internal.report.text.Page.TextStyle;
import org.pilotreadiness.ruleset.RuleSet;
import org.pilotreadiness.ruleset.language.Criterion;

/** What is advised on a pilot, for people: what to do next, what to find out first, what the verdict hangs on. */
public final class AdviceText {

    private static final int MOST_QUESTIONS = 12;
    private static final int MOST_ANSWERS = 12;

    private final RuleSet ruleSet;
    private final Locale language;
    private final Messages messages;
    private final AdviceWords words;
    private final Page page;

    public AdviceText(RuleSet ruleSet, Locale language, Messages messages, Page page) {
        this.ruleSet = ruleSet;
        this.language = language;
        this.messages = messages;
        this.words = new AdviceWords(ruleSet, language, messages);
        this.page = page;
    }

    public void steps(Advice advice) {
        steps("steps", "level", advice.nextSteps());
    }

    public void spreadingSteps(Advice advice) {
        steps("spreadingSteps", "spreading", advice.nextSpreadingSteps());
    }

    private void steps(String title, String levels, Optional<? extends NextSteps<?>> next) {
        if (next.isEmpty()) {
            page.heading(messages.say(title + ".noWay"));
            return;
        }
        List<NextStep> steps = next.get().steps();
        if (steps.isEmpty()) {
            return;
        }
        page.heading(messages.say(
                title + ".title", steps.size(), messages.name(levels, next.get().towards())));
        for (NextStep step : steps) {
            Criterion criterion = step.criterion();
            page.paragraph(
                    messages.say(
                            "steps." + (step.reason() == NextStep.Reason.BLOCKS ? "blocks" : "lifts"),
                            criterion.id(),
                            message(criterion, "question")),
                    2,
                    4,
                    step.reason() == NextStep.Reason.BLOCKS ? TextStyle.RED : TextStyle.PLAIN);
            page.paragraph(message(criterion, "nextStep"), 4, 4, TextStyle.DIM);
            step.elements().forEach(element -> page.paragraph(words.belonging(element), 4, 6, TextStyle.DIM));
        }
    }

    public void questions(List<RankedQuestion> questions) {
        if (questions.isEmpty()) {
            return;
        }
        page.heading(messages.say("questions.title", questions.size()));
        questions.stream().limit(MOST_QUESTIONS).forEach(ranked -> {
            Criterion first = ranked.question().criteria().get(0);
            page.paragraph(first.id() + " " + message(first, "question"), 2, 4, TextStyle.PLAIN);
            page.paragraph(ranked.question().field() + ": " + words.gain(ranked.gain()), 4, 6, TextStyle.DIM);
        });
        if (questions.size() > MOST_QUESTIONS) {
            page.paragraph(messages.say("questions.more", questions.size() - MOST_QUESTIONS), 2, 2, TextStyle.DIM);
        }
    }

    /** What to mind at a receiver; what collides stands above. */
    public void receiver(ReceiverAdvice advice) {
        words.minding(advice).forEach(line -> page.paragraph(line, 4, 6, TextStyle.PLAIN));
    }

    public void firmness(Firmness firmness) {
        page.heading(messages.say("firmness.title"));
        if (firmness.isFirm()) {
            page.paragraph(messages.say("firmness.firm"), 2, 2, TextStyle.PLAIN);
        }
        firmness.tipping().stream()
                .limit(MOST_ANSWERS)
                .forEach(answer -> page.paragraph(words.tipping(answer), 2, 4, TextStyle.PLAIN));
        if (firmness.tipping().size() > MOST_ANSWERS) {
            page.paragraph(
                    messages.say("questions.more", firmness.tipping().size() - MOST_ANSWERS), 2, 2, TextStyle.DIM);
        }
    }

    private String message(Criterion criterion, String key) {
        return ruleSet.message(criterion.id() + "." + key, language);
    }
}
