package org.pilotreadiness.report;

import java.util.Optional;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.assessment.CriterionChange;
import org.pilotreadiness.assessment.Difference;
import org.pilotreadiness.assessment.FitChange;
import org.pilotreadiness.assessment.Fulfilment;
import org.pilotreadiness.assessment.Range;
import org.pilotreadiness.internal.text.Words;
import org.pilotreadiness.rule.SpreadingLevel;
import tools.jackson.core.JsonGenerator;

/** Writes what differs between two assessments as one object. */
record DifferenceJson(JsonGenerator json) {

    void write(Difference difference) {
        json.writeStartObject();
        json.writeBooleanProperty("rulesChanged", !difference.isBySameRules());
        side("earlier", difference.earlier());
        side("later", difference.later());
        JsonText.texts(json, "blockersGone", difference.blockersGone());
        JsonText.texts(json, "blockersNew", difference.blockersNew());
        JsonText.array(json, "criteria", difference.criteria(), this::change);
        JsonText.array(json, "receivers", difference.fits(), this::change);
        json.writeEndObject();
    }

    private void side(String name, Assessment assessment) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("pilot", assessment.pilot());
        json.writeStringProperty("gate", Words.of(assessment.gate()));
        json.writeStringProperty("sha256", assessment.ruleSet().sha256());
        JsonText.range(json, "level", assessment.readiness().level());
        JsonText.score(json, "score", assessment.readiness().possibleScore());
        JsonText.range(json, "spreading", assessment.spreading().level());
        JsonText.score(json, "spreadingScore", assessment.spreading().possibleScore());
        json.writeEndObject();
    }

    private void change(CriterionChange change) {
        json.writeStartObject();
        json.writeStringProperty("criterion", change.criterion());
        fulfilment("earlier", change.before());
        fulfilment("later", change.after());
        json.writeEndObject();
    }

    private void change(FitChange change) {
        json.writeStartObject();
        json.writeStringProperty("receiver", change.receiver());
        fit("earlier", change.before());
        fit("later", change.after());
        json.writeEndObject();
    }

    private void fit(String name, Optional<Range<SpreadingLevel>> fit) {
        if (fit.isEmpty()) {
            json.writeNullProperty(name);
        } else {
            JsonText.range(json, name, fit.get());
        }
    }

    private void fulfilment(String name, Optional<Range<Fulfilment>> fulfilment) {
        if (fulfilment.isEmpty()) {
            json.writeNullProperty(name);
            return;
        }
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("low", fulfilment.get().low().value());
        json.writeNumberProperty("high", fulfilment.get().high().value());
        json.writeEndObject();
    }
}
