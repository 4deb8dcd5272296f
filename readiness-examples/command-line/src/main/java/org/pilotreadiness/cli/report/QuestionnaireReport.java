package org.pilotreadiness.cli.report;

import org.pilotreadiness.internal.report.json.Json;
import org.pilotreadiness.report.ReportStyle;
import org.pilotreadiness.ruleset.Questionnaire;

/**
 * A questionnaire for people, for programs, or as a pilot file to fill in; in English, Danish, Norwegian or Swedish. English stands in
 * for every other language, and the root language of the rule set for questions that it lacks.
 */
public final class QuestionnaireReport {

    private QuestionnaireReport() {}

    /** For people: text of at most 80 columns, by dimension and criterion; each line ends in a line feed. */
    public static String text(Questionnaire questionnaire, ReportStyle style) {
        return QuestionnaireText.of(Asking.of(questionnaire, style.language()));
    }

    /**
     * A pilot file in YAML, with questions, choices and sources as comments. As it stands it is a valid pilot of which
     * nothing is known beyond placeholders for what every pilot must have; names and words are those of the pilot file in
     * every language.
     */
    public static String yaml(Questionnaire questionnaire, ReportStyle style) {
        return QuestionnaireYaml.of(Asking.of(questionnaire, style.language()));
    }

    /** One JSON object with the criteria and the questions in their order, without a line end after it. */
    public static String json(Questionnaire questionnaire, ReportStyle style) {
        return Json.indented(QuestionnaireJson.of(Asking.of(questionnaire, style.language())));
    }
}
