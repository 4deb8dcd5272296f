package org.pilotreadiness.internal.report.json;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.assessment.Advice;
import org.pilotreadiness.assessment.AspectAdvice;
import org.pilotreadiness.assessment.NextStep;
import org.pilotreadiness.assessment.NextSteps;
import org.pilotreadiness.assessment.ReceiverAdvice;
import org.pilotreadiness.assessment.TippingAnswer;
import org.pilotreadiness.facts.ReadinessLevel;
import org.pilotreadiness.facts.SpreadingLevel;
import org.pilotreadiness.internal.report.json.SavedAssessment.ReadinessLevels;
import org.pilotreadiness.pilot.Answer;
import org.pilotreadiness.ruleset.language.SourceElement;

/** What is advised, as the JSON of an assessment has it; a next level is null where no answers lead to a higher one. */
public record SavedAdvice(
        @Nullable ReadinessLevel nextLevel,
        List<Step> nextSteps,
        @Nullable SpreadingLevel nextSpreadingLevel,
        List<Step> nextSpreadingSteps,
        boolean firm,
        List<Tipping> tippingAnswers,
        List<ForReceiver> receiverAdvice) {

    static SavedAdvice of(Advice advice) {
        return new SavedAdvice(
                advice.nextSteps().map(NextSteps::towards).orElse(null),
                Step.all(advice.nextSteps()),
                advice.nextSpreadingSteps().map(NextSteps::towards).orElse(null),
                Step.all(advice.nextSpreadingSteps()),
                advice.firmness().isFirm(),
                advice.firmness().tipping().stream().map(Tipping::of).toList(),
                advice.receivers().stream().map(ForReceiver::of).toList());
    }

    /** A criterion to meet, why, and the tools, keys or deliverables it belongs to. */
    public record Step(String criterion, NextStep.Reason reason, List<Element> elements) {

        private static List<Step> all(Optional<? extends NextSteps<?>> steps) {
            return steps.map(NextSteps::steps).orElse(List.of()).stream()
                    .map(each -> new Step(
                            each.criterion().id(),
                            each.reason(),
                            each.elements().stream().map(Element::of).toList()))
                    .toList();
        }
    }

    /** A part of a source document. */
    public record Element(String id, String kind, String source) {

        private static Element of(SourceElement element) {
            return new Element(element.id(), element.kind(), element.source());
        }
    }

    /** An answer that, changed by one step, would change the level. */
    public record Tipping(
            String field, Answer from, Answer to, TippingAnswer.Direction direction, ReadinessLevels level) {

        private static Tipping of(TippingAnswer answer) {
            return new Tipping(
                    answer.field(), answer.from(), answer.to(), answer.direction(), ReadinessLevels.of(answer.level()));
        }
    }

    /** What to mind at a receiver. */
    public record ForReceiver(String receiver, List<AspectAdvice> aspects) {

        private static ForReceiver of(ReceiverAdvice advice) {
            return new ForReceiver(advice.result().receiver().id(), advice.aspects());
        }
    }
}
