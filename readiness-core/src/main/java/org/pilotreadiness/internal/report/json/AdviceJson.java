package org.pilotreadiness.internal.report.json;

import java.util.List;
import java.util.Optional;
import org.pilotreadiness.assessment.Advice;
import org.pilotreadiness.assessment.AspectAdvice;
import org.pilotreadiness.assessment.Firmness;
import org.pilotreadiness.assessment.Gain;
import org.pilotreadiness.assessment.NextStep;
import org.pilotreadiness.assessment.NextSteps;
import org.pilotreadiness.assessment.RankedQuestion;
import org.pilotreadiness.assessment.ReceiverAdvice;
import org.pilotreadiness.assessment.TippingAnswer;
import org.pilotreadiness.internal.text.Words;
import org.pilotreadiness.ruleset.language.Criterion;
import org.pilotreadiness.ruleset.language.SourceElement;
import tools.jackson.core.JsonGenerator;

/** Writes what is advised into the object of an assessment. */
public record AdviceJson(JsonGenerator json) {

    public void write(Advice advice) {
        json.writeArrayPropertyStart("openQuestions");
        advice.questions().forEach(this::question);
        json.writeEndArray();
        level("nextLevel", advice.nextSteps());
        steps("nextSteps", advice.nextSteps());
        level("nextSpreadingLevel", advice.nextSpreadingSteps());
        steps("nextSpreadingSteps", advice.nextSpreadingSteps());
        firmness(advice.firmness());
        JsonText.array(json, "receiverAdvice", advice.receivers(), this::receiver);
    }

    private void receiver(ReceiverAdvice advice) {
        json.writeStartObject();
        json.writeStringProperty("receiver", advice.result().receiver().id());
        JsonText.array(json, "aspects", advice.aspects(), this::aspect);
        json.writeEndObject();
    }

    private void aspect(AspectAdvice aspect) {
        json.writeStartObject();
        json.writeStringProperty("aspect", aspect.aspect());
        JsonText.texts(json, "collisions", aspect.collisions());
        json.writeBooleanProperty("mayCollide", aspect.mayCollide());
        JsonText.texts(json, "toAdapt", aspect.toAdapt());
        JsonText.texts(json, "toLeaveAlone", aspect.toLeaveAlone());
        json.writeEndObject();
    }

    private void question(RankedQuestion ranked) {
        json.writeStartObject();
        json.writeStringProperty("field", ranked.question().field());
        json.writeArrayPropertyStart("criteria");
        ranked.question().criteria().stream().map(Criterion::id).forEach(json::writeString);
        json.writeEndArray();
        Gain gain = ranked.gain();
        json.writeObjectPropertyStart("gain");
        json.writeStringProperty("level", Words.of(gain.level()));
        json.writeNumberProperty("levels", gain.levels());
        json.writeNumberProperty("blockers", gain.blockers());
        json.writeNumberProperty("readiness", tenths(gain.readiness()));
        json.writeNumberProperty("spreading", tenths(gain.spreading()));
        json.writeEndObject();
        json.writeEndObject();
    }

    private static double tenths(double points) {
        return Math.rint(points * 10) / 10;
    }

    private <L extends Enum<L>> void level(String name, Optional<NextSteps<L>> steps) {
        if (steps.isPresent()) {
            json.writeStringProperty(name, Words.of(steps.get().towards()));
        } else {
            json.writeNullProperty(name);
        }
    }

    private void steps(String name, Optional<? extends NextSteps<?>> steps) {
        json.writeArrayPropertyStart(name);
        for (NextStep step : steps.<List<NextStep>>map(NextSteps::steps).orElse(List.of())) {
            json.writeStartObject();
            json.writeStringProperty("criterion", step.criterion().id());
            json.writeStringProperty("reason", Words.of(step.reason()));
            JsonText.array(json, "elements", step.elements(), this::element);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void element(SourceElement element) {
        json.writeStartObject();
        json.writeStringProperty("id", element.id());
        json.writeStringProperty("kind", element.kind());
        json.writeStringProperty("source", element.source());
        json.writeEndObject();
    }

    private void firmness(Firmness firmness) {
        json.writeBooleanProperty("firm", firmness.isFirm());
        json.writeArrayPropertyStart("tippingAnswers");
        for (TippingAnswer answer : firmness.tipping()) {
            json.writeStartObject();
            json.writeStringProperty("field", answer.field());
            json.writeStringProperty("from", Words.of(answer.from()));
            json.writeStringProperty("to", Words.of(answer.to()));
            json.writeStringProperty("direction", Words.of(answer.direction()));
            json.writeObjectPropertyStart("level");
            json.writeStringProperty("low", Words.of(answer.level().low()));
            json.writeStringProperty("high", Words.of(answer.level().high()));
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
