package org.pilotreadiness.internal.report.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.assessment.Advice;
import org.pilotreadiness.assessment.AspectAdvice;
import org.pilotreadiness.assessment.Firmness;
import org.pilotreadiness.assessment.NextStep;
import org.pilotreadiness.assessment.NextSteps;
import org.pilotreadiness.assessment.NoSteps;
import org.pilotreadiness.assessment.ReceiverAdvice;
import org.pilotreadiness.assessment.TippingMove;
import org.pilotreadiness.facts.ReadinessLevel;
import org.pilotreadiness.facts.SpreadingLevel;
import org.pilotreadiness.internal.binding.Fields;
import org.pilotreadiness.internal.report.json.SavedAssessment.ReadinessLevels;
import org.pilotreadiness.pilot.Receiver;
import org.pilotreadiness.ruleset.language.SourceElement;

/** What is advised, as the JSON of an assessment has it; a next level and its steps are null where there are no steps, and the reason is left out where there are. */
public record SavedAdvice(
        @Nullable ReadinessLevel nextLevel,
        @Nullable List<Step> nextSteps,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable NoSteps nextStepsReason,

        @Nullable SpreadingLevel nextSpreadingLevel,
        @Nullable List<Step> nextSpreadingSteps,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable NoSteps nextSpreadingStepsReason,

        Firm firmness,
        List<ForReceiver> receiverAdvice) {

    static SavedAdvice of(Advice advice) {
        return new SavedAdvice(
                advice.nextSteps().map(NextSteps::towards).orElse(null),
                Step.all(advice.nextSteps()),
                advice.noSteps(),
                advice.nextSpreadingSteps().map(NextSteps::towards).orElse(null),
                Step.all(advice.nextSpreadingSteps()),
                advice.noSpreadingSteps(),
                Firm.of(advice.firmness()),
                advice.receivers().stream().map(ForReceiver::of).toList());
    }

    /**
     * A criterion to meet, why, whether it is known to fail, what was set and the least it has to rise to, 0.5 or 1, and the
     * tools, keys or deliverables it belongs to.
     */
    public record Step(
            String criterion,
            NextStep.Reason reason,
            boolean known,
            Map<String, Object> values,
            BigDecimal least,
            List<Element> elements) {

        private static @Nullable List<Step> all(Optional<? extends NextSteps<?>> steps) {
            return steps.map(found -> found.steps().stream()
                            .map(each -> new Step(
                                    each.criterion().id(),
                                    each.reason(),
                                    each.isKnown(),
                                    written(each.values()),
                                    SavedAssessment.Found.value(each.least()),
                                    each.elements().stream().map(Element::of).toList()))
                            .toList())
                    .orElse(null);
        }
    }

    static Map<String, Object> written(Map<String, Object> values) {
        Map<String, Object> written = new LinkedHashMap<>();
        values.forEach((field, value) -> written.put(field, Fields.written(value)));
        return written;
    }

    /** A part of a source document. */
    public record Element(String id, String kind, String source) {

        private static Element of(SourceElement element) {
            return new Element(element.id(), element.kind(), element.source());
        }
    }

    /** Whether the level is firm, the moves that change it, and those on which it depends all the same. */
    public record Firm(Firmness.State state, List<Tipping> tips, List<Tipping> dependsOn) {

        private static Firm of(Firmness firmness) {
            return new Firm(
                    firmness.state(),
                    firmness.tips().stream().map(Tipping::of).toList(),
                    Stream.concat(
                                    firmness.dependsOn().stream().map(Tipping::of),
                                    firmness.leftOut().entrySet().stream()
                                            .map(each -> new Tipping(each.getKey(), null, null, null, each.getValue())))
                            .toList());
        }
    }

    /** A change of one field that changes the level, of a list of objects their ids; or why a field is left out. */
    public record Tipping(
            String field,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Object from,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Object to,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            ReadinessLevels level,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String notApplicable) {

        private static Tipping of(TippingMove move) {
            return new Tipping(
                    move.field(), written(move.from()), written(move.to()), ReadinessLevels.of(move.level()), null);
        }

        private static Object written(Object value) {
            return value instanceof Collection<?> list
                    ? list.stream()
                            .map(entry -> entry instanceof Receiver receiver ? receiver.id() : Fields.written(entry))
                            .toList()
                    : Fields.written(value);
        }
    }

    /** What to mind at a receiver. */
    public record ForReceiver(String receiver, List<AspectAdvice> aspects) {

        private static ForReceiver of(ReceiverAdvice advice) {
            return new ForReceiver(advice.result().receiver().id(), advice.aspects());
        }
    }
}
