package org.pilotreadiness.internal.report.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pilotreadiness.assessment.AspectAdvice;
import org.pilotreadiness.assessment.Gain;
import org.pilotreadiness.assessment.ReceiverAdvice;
import org.pilotreadiness.assessment.TippingAnswer;
import org.pilotreadiness.ruleset.RuleSet;
import org.pilotreadiness.ruleset.language.SourceElement;

/** Sentences of advice: what an answer gains or would tip, where a step belongs, what to mind at a receiver. */
public record AdviceWords(RuleSet ruleSet, Locale language, Messages messages) {

    /** The tool, key or deliverable that a step belongs to. */
    public String belonging(SourceElement element) {
        return messages.say(
                "steps.element",
                ruleSet.message("elementKind." + element.kind(), language),
                ruleSet.message("element." + element.id(), language),
                element.source());
    }

    /** What may collide at a receiver, what to adapt there and what to leave alone, a sentence for each thing. */
    public List<String> minding(ReceiverAdvice advice) {
        List<String> said = new ArrayList<>();
        for (AspectAdvice aspect : advice.aspects()) {
            String name = messages.say("aspect." + aspect.aspect());
            if (aspect.mayCollide()) {
                said.add(messages.say("receivers.mayCollide", name));
            }
            elements("receivers.adapt", name, aspect.toAdapt(), said);
            if (!aspect.collisions().isEmpty() && aspect.toAdapt().isEmpty()) {
                said.add(messages.say("receivers.noRoom", name));
            }
            elements("receivers.leave", name, aspect.toLeaveAlone(), said);
        }
        return said;
    }

    private void elements(String key, String aspect, List<String> elements, List<String> said) {
        if (!elements.isEmpty()) {
            said.add(messages.say(key, aspect, String.join("; ", elements)));
        }
    }

    public String gain(Gain gain) {
        StringBuilder said = new StringBuilder();
        if (gain.levels() > 0) {
            said.append(messages.say("gain.level", messages.name("level", gain.level())))
                    .append(", ");
        }
        if (gain.blockers() > 0) {
            said.append(messages.say("gain.blockers", gain.blockers())).append(", ");
        }
        return said + messages.say("gain.points", points(gain.readiness()), points(gain.spreading()));
    }

    private static String points(double points) {
        return String.format(Locale.ROOT, "%.1f", points);
    }

    public String tipping(TippingAnswer answer) {
        return messages.say(
                answer.direction() == TippingAnswer.Direction.UP ? "firmness.up" : "firmness.down",
                answer.field(),
                messages.name("answer", answer.from()),
                messages.name("answer", answer.to()),
                messages.range("level", answer.level()));
    }
}
