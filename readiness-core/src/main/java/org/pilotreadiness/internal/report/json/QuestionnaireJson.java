package org.pilotreadiness.internal.report.json;

import org.pilotreadiness.internal.report.model.Asking;
import org.pilotreadiness.internal.text.Words;
import org.pilotreadiness.ruleset.Question;
import org.pilotreadiness.ruleset.RuleSetIdentity;
import org.pilotreadiness.ruleset.language.Criterion;
import tools.jackson.core.JsonGenerator;

/** A questionnaire for programs. */
public record QuestionnaireJson(Asking asking, JsonGenerator json) {

    public static String of(Asking asking) {
        return JsonText.of(true, json -> new QuestionnaireJson(asking, json).write());
    }

    private void write() {
        RuleSetIdentity rules = asking.questionnaire().ruleSet().identity();
        json.writeStartObject();
        json.writeObjectPropertyStart("ruleSet");
        json.writeStringProperty("id", rules.id());
        json.writeStringProperty("version", rules.version());
        json.writeStringProperty("sha256", rules.sha256());
        json.writeEndObject();
        json.writeStringProperty("gate", Words.of(asking.questionnaire().gate()));
        JsonText.array(json, "criteria", asking.questionnaire().criteria(), this::criterion);
        JsonText.array(json, "questions", asking.questionnaire().questions(), this::question);
        json.writeEndObject();
    }

    private void criterion(Criterion criterion) {
        json.writeStartObject();
        json.writeStringProperty("id", criterion.id());
        json.writeStringProperty("question", asking.question(criterion));
        json.writeStringProperty("source", criterion.source());
        json.writeBooleanProperty("onlyCrossSector", criterion.onlyCrossSector());
        if (criterion.onlyInScenario() == null) {
            json.writeNullProperty("onlyInScenario");
        } else {
            json.writeStringProperty("onlyInScenario", Words.of(criterion.onlyInScenario()));
        }
        json.writeEndObject();
    }

    private void question(Question question) {
        json.writeStartObject();
        json.writeStringProperty("field", question.field());
        json.writeStringProperty("form", Words.of(question.form()));
        json.writeBooleanProperty("required", question.isRequired());
        JsonText.array(json, "choices", question.choices(), this::choice);
        JsonText.texts(
                json,
                "criteria",
                question.criteria().stream().map(Criterion::id).toList());
        json.writeEndObject();
    }

    private void choice(String word) {
        json.writeStartObject();
        json.writeStringProperty("word", word);
        json.writeStringProperty("meaning", asking.meaning(word));
        json.writeEndObject();
    }
}
