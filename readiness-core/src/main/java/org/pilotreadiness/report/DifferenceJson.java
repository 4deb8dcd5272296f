package org.pilotreadiness.report;

import java.util.List;
import java.util.Optional;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.assessment.CriterionChange;
import org.pilotreadiness.assessment.Difference;
import org.pilotreadiness.assessment.Fulfilment;
import org.pilotreadiness.assessment.Range;
import org.pilotreadiness.internal.text.Words;
import tools.jackson.core.JsonGenerator;

/** Writes what differs between two assessments as one object. */
record DifferenceJson(JsonGenerator json) {

    void write(Difference difference) {
        json.writeStartObject();
        json.writeBooleanProperty("rulesChanged", !difference.isBySameRules());
        side("earlier", difference.earlier());
        side("later", difference.later());
        ids("blockersGone", difference.blockersGone());
        ids("blockersNew", difference.blockersNew());
        json.writeArrayPropertyStart("criteria");
        difference.criteria().forEach(this::change);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void side(String name, Assessment assessment) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("pilot", assessment.pilot());
        json.writeStringProperty("gate", Words.of(assessment.gate()));
        json.writeStringProperty("sha256", assessment.ruleSet().sha256());
        JsonText.range(json, "level", assessment.readiness().level());
        JsonText.score(json, assessment.readiness().possibleScore());
        JsonText.range(json, "spreading", assessment.spreading().level());
        json.writeEndObject();
    }

    private void ids(String name, List<String> ids) {
        json.writeArrayPropertyStart(name);
        ids.forEach(json::writeString);
        json.writeEndArray();
    }

    private void change(CriterionChange change) {
        json.writeStartObject();
        json.writeStringProperty("criterion", change.criterion());
        fulfilment("earlier", change.before());
        fulfilment("later", change.after());
        json.writeEndObject();
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
