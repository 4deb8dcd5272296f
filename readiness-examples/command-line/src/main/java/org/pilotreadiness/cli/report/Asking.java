package org.pilotreadiness.cli.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pilotreadiness.internal.report.model.Messages;
import org.pilotreadiness.internal.text.Words;
import org.pilotreadiness.ruleset.Question;
import org.pilotreadiness.ruleset.Question.Form;
import org.pilotreadiness.ruleset.Questionnaire;
import org.pilotreadiness.ruleset.language.Criterion;

/**
 * A questionnaire in the words of one language.
 *
 * @param questionnaire what is asked
 * @param language the language
 * @param messages what is said around the questions
 */
record Asking(Questionnaire questionnaire, Locale language, Messages messages) {

    public static Asking of(Questionnaire questionnaire, Locale language) {
        return new Asking(questionnaire, language, Messages.of(questionnaire.ruleSet(), language));
    }

    /** What stands above the questions. */
    public List<String> heading() {
        var rules = questionnaire.ruleSet().identity();
        return List.of(
                messages.say("ask.title", messages.name("gate", questionnaire.gate())),
                messages.say(
                        "ask.rules", rules.id(), rules.version(), rules.sha256().substring(0, 12)));
    }

    public String question(Criterion criterion) {
        return questionnaire.ruleSet().message(criterion.id() + ".question", language);
    }

    /** What a question of the rule set's own asks; empty for a standard one, which its criteria ask. */
    public String own(Question question) {
        String key = questionnaire.ruleSet().ownQuestions().get(question.field());
        return key == null ? "" : questionnaire.ruleSet().message(key, language);
    }

    /** Which pilots a criterion applies to, where not all, and where it comes from. */
    public List<String> notes(Criterion criterion) {
        return Stream.of(
                        criterion.onlyCrossSector() ? messages.say("ask.crossSector") : "",
                        criterion.onlyInScenario() == null
                                ? ""
                                : messages.say("ask.scenario", choice(Words.of(criterion.onlyInScenario()))),
                        criterion.source().isEmpty() ? "" : messages.say("ask.source", criterion.source()))
                .filter(note -> !note.isEmpty())
                .toList();
    }

    /** Whether a question is asked for the pilots side by side: of no criterion, and not of every file. */
    public boolean isOfPortfolio(Question question) {
        return question.criteria().isEmpty() && !question.isRequired();
    }

    /** What can be answered. */
    public String possible(Question question) {
        boolean isNeverEmpty = question.form() == Form.ENTRIES && question.isRequired();
        return messages.say(
                "form." + Words.of(question.form()) + (isNeverEmpty ? ".required" : ""),
                question.choices().stream().map(this::choice).collect(Collectors.joining(", ")));
    }

    /** A word as it stands in files, with its meaning where that is another word. */
    public String choice(String word) {
        String meaning = meaning(word);
        return meaning.equals(word) ? word : messages.say("choice", word, meaning);
    }

    /** A word as people say it. */
    public String meaning(String word) {
        return messages.name("choice." + word, word);
    }
}
