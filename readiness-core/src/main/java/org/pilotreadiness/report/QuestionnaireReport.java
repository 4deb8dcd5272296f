package org.pilotreadiness.report;

import org.pilotreadiness.internal.report.json.Json;
import org.pilotreadiness.internal.report.json.QuestionnaireJson;
import org.pilotreadiness.internal.report.model.Asking;
import org.pilotreadiness.internal.report.text.QuestionnaireText;
import org.pilotreadiness.ruleset.Questionnaire;

/**
 * A questionnaire for people or for programs, in English, Danish or Swedish. English stands in
 * for every other language, and the root language of the rule set for questions that it lacks.
 */
public final class QuestionnaireReport {

    private QuestionnaireReport() {}

    /** For people: text of at most 80 columns, by dimension and criterion; each line ends in a line feed. */
    public static String text(Questionnaire questionnaire, ReportStyle style) {
        return QuestionnaireText.of(Asking.of(questionnaire, style.language()));
    }

    /** One JSON object with the criteria and the questions in their order, without a line end after it. */
    public static String json(Questionnaire questionnaire, ReportStyle style) {
        return Json.indented(QuestionnaireJson.of(Asking.of(questionnaire, style.language())));
    }
}
