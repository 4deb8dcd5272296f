package org.pilotreadiness.report;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.assessment.Advice;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.assessment.Blocker;
import org.pilotreadiness.assessment.Collision;
import org.pilotreadiness.assessment.Comparison;
import org.pilotreadiness.assessment.Difference;
import org.pilotreadiness.assessment.Finding;
import org.pilotreadiness.assessment.Fulfilment;
import org.pilotreadiness.assessment.OpenQuestion;
import org.pilotreadiness.assessment.PreconditionResult;
import org.pilotreadiness.assessment.ReceiverResult;
import org.pilotreadiness.internal.report.json.AdviceJson;
import org.pilotreadiness.internal.report.json.DifferenceJson;
import org.pilotreadiness.internal.report.json.JsonText;
import org.pilotreadiness.internal.text.Words;
import org.pilotreadiness.pilot.Evidence;
import org.pilotreadiness.ruleset.language.Criterion;
import tools.jackson.core.JsonGenerator;

/**
 * An assessment as one JSON object: the contract that other systems read. Lists are ordered as in the assessment, scores are
 * whole points, words are lower case with hyphens. Thread-safe.
 */
public final class JsonReport {

    private final boolean isIndented;
    private final boolean isEvidenceShown;

    private JsonReport(boolean isIndented, boolean isEvidenceShown) {
        this.isIndented = isIndented;
        this.isEvidenceShown = isEvidenceShown;
    }

    /** On one line, without blanks. */
    public static JsonReport compact() {
        return new JsonReport(false, true);
    }

    /** With a line for each value, indented by two blanks; lines end in a line feed on every system. */
    public static JsonReport indented() {
        return new JsonReport(true, true);
    }

    /** The same report without the evidence, which takes its time to find; for batches. */
    public JsonReport withoutEvidence() {
        return new JsonReport(isIndented, false);
    }

    /** The assessment as a JSON object, without a line end after it. */
    public String of(Assessment assessment) {
        return of(assessment, null, null);
    }

    /** The same object with what is advised: open questions ranked and with their gains, next steps, tipping answers. */
    public String of(Advice advice) {
        return of(advice.assessment(), advice, null);
    }

    /** What differs between two assessments, as a JSON object. */
    public String of(Difference difference) {
        return JsonText.of(isIndented, json -> new DifferenceJson(json).write(difference));
    }

    /** What differs, with what is due to the pilot and what to the rules, as a JSON object. */
    public String of(Comparison comparison) {
        return JsonText.of(isIndented, json -> {
            json.writeStartObject();
            json.writeStringProperty("cause", Words.of(comparison.cause()));
            part(json, "whole", comparison.whole());
            part(json, "pilotPart", comparison.possiblePilotPart());
            part(json, "rulesPart", comparison.possibleRulesPart());
            json.writeEndObject();
        });
    }

    private static void part(JsonGenerator json, String name, @Nullable Difference difference) {
        json.writeName(name);
        if (difference == null) {
            json.writeNull();
        } else {
            new DifferenceJson(json).write(difference);
        }
    }

    /**
     * The assessment with whatever else there is to say.
     *
     * @param advice what is advised; null for none
     * @param difference what differs from an earlier assessment; null for none
     */
    public String of(Assessment assessment, @Nullable Advice advice, @Nullable Difference difference) {
        return JsonText.of(
                isIndented, json -> new Writer(json, isEvidenceShown).assessment(assessment, advice, difference));
    }

    /** Writes one assessment. */
    private record Writer(JsonGenerator json, boolean isEvidenceShown) {

        void assessment(Assessment assessment, @Nullable Advice advice, @Nullable Difference difference) {
            json.writeStartObject();
            json.writeStringProperty("pilot", assessment.pilot());
            json.writeStringProperty("title", assessment.title());
            json.writeStringProperty("gate", Words.of(assessment.gate()));
            JsonText.identity(json, assessment.ruleSet());
            json.writeObjectPropertyStart("readiness");
            JsonText.score(json, "score", assessment.readiness().possibleScore());
            JsonText.range(json, "level", assessment.readiness().level());
            json.writeEndObject();
            json.writeArrayPropertyStart("preconditions");
            assessment.preconditions().forEach(result -> precondition(assessment, result));
            json.writeEndArray();
            json.writeArrayPropertyStart("blockers");
            assessment.blockers().forEach(this::blocker);
            json.writeEndArray();
            json.writeObjectPropertyStart("spreading");
            JsonText.score(json, "score", assessment.spreading().possibleScore());
            JsonText.range(json, "level", assessment.spreading().level());
            findings(assessment.spreading().findings(), assessment::evidenceFor);
            json.writeEndObject();
            json.writeArrayPropertyStart("receivers");
            assessment.receivers().forEach(result -> receiver(assessment, result));
            json.writeEndArray();
            if (advice == null) {
                json.writeArrayPropertyStart("openQuestions");
                assessment.openQuestions().forEach(this::openQuestion);
                json.writeEndArray();
            } else {
                new AdviceJson(json).write(advice);
            }
            if (isEvidenceShown) {
                json.writeObjectPropertyStart("evidence");
                json.writeStringProperty("use", Words.of(assessment.evidenceUse()));
                JsonText.texts(
                        json,
                        "metWithout",
                        assessment.metWithoutEvidence().stream()
                                .map(Criterion::id)
                                .toList());
                json.writeEndObject();
            }
            if (difference != null) {
                json.writeName("difference");
                new DifferenceJson(json).write(difference);
            }
            json.writeEndObject();
        }

        private void precondition(Assessment assessment, PreconditionResult result) {
            json.writeStartObject();
            json.writeStringProperty("id", Words.of(result.precondition()));
            JsonText.score(json, "score", result.possibleScore());
            findings(result.findings(), assessment::evidenceFor);
            json.writeEndObject();
        }

        private void blocker(Blocker blocker) {
            json.writeStartObject();
            json.writeStringProperty("criterion", blocker.criterion().id());
            json.writeBooleanProperty("settled", blocker.isSettled());
            json.writeEndObject();
        }

        private void receiver(Assessment assessment, ReceiverResult result) {
            json.writeStartObject();
            json.writeStringProperty("id", result.receiver().id());
            json.writeStringProperty("name", result.receiver().name());
            json.writeStringProperty("kind", Words.of(result.receiver().kind()));
            JsonText.score(json, "score", result.possibleScore());
            JsonText.range(json, "level", result.level());
            json.writeArrayPropertyStart("collisions");
            for (Collision collision : result.collisions()) {
                json.writeStartObject();
                json.writeStringProperty("aspect", collision.aspect());
                json.writeStringProperty("element", collision.element());
                json.writeEndObject();
            }
            json.writeEndArray();
            findings(result.findings(), criterion -> assessment.evidenceFor(criterion, result.receiver()));
            json.writeEndObject();
        }

        private void openQuestion(OpenQuestion question) {
            json.writeStartObject();
            json.writeStringProperty("field", question.field());
            JsonText.texts(
                    json,
                    "criteria",
                    question.criteria().stream().map(Criterion::id).toList());
            json.writeEndObject();
        }

        private void findings(List<Finding> findings, Function<Criterion, Map<String, Evidence>> evidence) {
            json.writeArrayPropertyStart("criteria");
            for (Finding finding : findings) {
                json.writeStartObject();
                json.writeStringProperty("id", finding.criterion().id());
                fulfilment("low", finding.fulfilment().low());
                fulfilment("high", finding.fulfilment().high());
                json.writeNumberProperty("weight", finding.criterion().weight());
                json.writeBooleanProperty("counts", finding.counts());
                json.writeBooleanProperty("blocks", finding.blocks());
                json.writeStringProperty("source", finding.criterion().source());
                JsonText.texts(json, "reads", finding.criterion().reads());
                if (isEvidenceShown) {
                    evidence(evidence.apply(finding.criterion()));
                }
                json.writeEndObject();
            }
            json.writeEndArray();
        }

        private void evidence(Map<String, Evidence> evidence) {
            if (evidence.isEmpty()) {
                return;
            }
            json.writeArrayPropertyStart("evidence");
            evidence.forEach((field, each) -> {
                json.writeStartObject();
                json.writeStringProperty("field", field);
                json.writeStringProperty("note", each.note());
                json.writeStringProperty("source", each.source());
                json.writeStringProperty("date", each.date());
                json.writeEndObject();
            });
            json.writeEndArray();
        }

        private void fulfilment(String name, Fulfilment fulfilment) {
            if (fulfilment == Fulfilment.PARTLY_MET) {
                json.writeNumberProperty(name, fulfilment.value());
            } else {
                json.writeNumberProperty(name, (int) fulfilment.value());
            }
        }
    }
}
