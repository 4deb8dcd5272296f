package org.pilotreadiness.internal.report.json;

import java.util.function.BiConsumer;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.assessment.Change;
import org.pilotreadiness.assessment.Difference;
import org.pilotreadiness.assessment.Fulfilment;
import org.pilotreadiness.assessment.Range;
import org.pilotreadiness.internal.text.Words;
import tools.jackson.core.JsonGenerator;

/** Writes what differs between two assessments as one object. */
public record DifferenceJson(JsonGenerator json) {

    public void write(Difference difference) {
        json.writeStartObject();
        json.writeBooleanProperty("rulesChanged", !difference.isBySameRules());
        side("earlier", difference.earlier());
        side("later", difference.later());
        JsonText.texts(json, "blockersGone", difference.blockersGone());
        JsonText.texts(json, "blockersNew", difference.blockersNew());
        JsonText.array(json, "criteria", difference.criteria(), each -> change("criterion", each, this::fulfilment));
        JsonText.array(
                json,
                "receivers",
                difference.fits(),
                each -> change("receiver", each, (name, fit) -> JsonText.range(json, name, fit)));
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

    private <T extends Enum<T>> void change(String kind, Change<Range<T>> change, BiConsumer<String, Range<T>> range) {
        json.writeStartObject();
        json.writeStringProperty(kind, change.id());
        change.before().ifPresentOrElse(it -> range.accept("earlier", it), () -> json.writeNullProperty("earlier"));
        change.after().ifPresentOrElse(it -> range.accept("later", it), () -> json.writeNullProperty("later"));
        json.writeEndObject();
    }

    private void fulfilment(String name, Range<Fulfilment> fulfilment) {
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("low", fulfilment.low().value());
        json.writeNumberProperty("high", fulfilment.high().value());
        json.writeEndObject();
    }
}
