package org.pilotreadiness.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pilotreadiness.internal.text.Words;
import org.pilotreadiness.questionnaire.Question;
import org.pilotreadiness.questionnaire.Question.Form;
import org.pilotreadiness.questionnaire.Questionnaire;
import org.pilotreadiness.rule.Criterion;

/**
 * A questionnaire in the words of one language.
 *
 * @param questionnaire what is asked
 * @param language the language
 * @param phrases what is said around the questions
 */
record Asking(Questionnaire questionnaire, Locale language, Phrases phrases) {

    static Asking of(Questionnaire questionnaire, Locale language) {
        return new Asking(questionnaire, language, Phrases.in(language));
    }

    /** What stands above the questions. */
    List<String> heading() {
        var rules = questionnaire.ruleSet().identity();
        return List.of(
                phrases.say("ask.title", phrases.name("gate", questionnaire.gate())),
                phrases.say(
                        "ask.rules", rules.id(), rules.version(), rules.sha256().substring(0, 12)));
    }

    String question(Criterion criterion) {
        return questionnaire.ruleSet().message(criterion.id() + ".question", language);
    }

    /** Which pilots a criterion applies to, where not all, and where it comes from. */
    List<String> notes(Criterion criterion) {
        return Stream.of(
                        criterion.onlyCrossSector() ? phrases.say("ask.crossSector") : "",
                        criterion.onlyInScenario() == null
                                ? ""
                                : phrases.say("ask.scenario", choice(Words.of(criterion.onlyInScenario()))),
                        criterion.source().isEmpty() ? "" : phrases.say("ask.source", criterion.source()))
                .filter(note -> !note.isEmpty())
                .toList();
    }

    /** What can be answered. */
    String possible(Question question) {
        boolean isNeverEmpty = question.form() == Form.ENTRIES && question.isRequired();
        return phrases.say(
                "form." + Words.of(question.form()) + (isNeverEmpty ? ".required" : ""),
                question.choices().stream().map(this::choice).collect(Collectors.joining(", ")));
    }

    /** A word as it stands in files, with its meaning where that is another word. */
    String choice(String word) {
        String meaning = meaning(word);
        return meaning.equals(word) ? word : phrases.say("choice", word, meaning);
    }

    /** A word as people say it. */
    String meaning(String word) {
        return phrases.say("choice." + word);
    }
}
