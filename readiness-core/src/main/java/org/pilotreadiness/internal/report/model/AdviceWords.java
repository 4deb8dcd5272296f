package org.pilotreadiness.internal.report.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.assessment.AspectAdvice;
import org.pilotreadiness.assessment.Firmness;
import org.pilotreadiness.assessment.Gain;
import org.pilotreadiness.assessment.ReceiverAdvice;
import org.pilotreadiness.assessment.TippingAnswer;
import org.pilotreadiness.ruleset.language.SourceElement;

/** Sentences of advice: what an answer gains or would tip, where a step belongs, what to mind at a receiver. */
record AdviceWords(PageWords words) {

    /** The tool, key or deliverable that a step belongs to. */
    String belonging(SourceElement element) {
        return words.say(
                "steps.element",
                words.ruleSet().message("elementKind." + element.kind(), words.language()),
                words.ruleSet().message("element." + element.id(), words.language()),
                element.source());
    }

    /** What may collide at a receiver, what to adapt there and what to leave alone, a sentence for each thing. */
    List<String> minding(ReceiverAdvice advice) {
        List<String> said = new ArrayList<>();
        for (AspectAdvice aspect : advice.aspects()) {
            String name = words.say("aspect." + aspect.aspect());
            if (aspect.mayCollide()) {
                said.add(words.say("receivers.mayCollide", name));
            }
            elements("receivers.adapt", name, aspect.toAdapt(), said);
            if (!aspect.collisions().isEmpty() && aspect.toAdapt().isEmpty()) {
                said.add(words.say("receivers.noRoom", name));
            }
            elements("receivers.leave", name, aspect.toLeaveAlone(), said);
        }
        return said;
    }

    private void elements(String key, String aspect, List<String> elements, List<String> said) {
        if (!elements.isEmpty()) {
            said.add(words.say(key, aspect, String.join("; ", elements)));
        }
    }

    /** What a favourable answer gains; null when it gains nothing that shows. */
    @Nullable
    String gain(Gain gain) {
        List<String> said = new ArrayList<>();
        if (gain.levels() > 0) {
            said.add(words.say("gain.level", words.name("level", gain.level())));
        }
        if (gain.blockers() > 0) {
            said.add(words.say("gain.blockers", gain.blockers()));
        }
        points("gain.readiness", gain.readiness(), said);
        points("gain.spreading", gain.spreading(), said);
        return said.isEmpty() ? null : String.join(", ", said);
    }

    /** Points with one decimal, unless that shows none. */
    private void points(String key, double points, List<String> said) {
        String shown = String.format(Locale.ROOT, "%.1f", points);
        if (!shown.equals("0.0")) {
            said.add(words.say(key, words.messages().number(shown)));
        }
    }

    /** The answers that would tip the level, a sentence for each, or that there are none. */
    List<String> firmness(Firmness firmness) {
        return firmness.isFirm()
                ? List.of(words.say("firmness.firm"))
                : firmness.tipping().stream().map(this::tipping).toList();
    }

    private String tipping(TippingAnswer answer) {
        return words.say(
                answer.direction() == TippingAnswer.Direction.UP ? "firmness.up" : "firmness.down",
                answer.field(),
                words.name("answer", answer.from()),
                words.name("answer", answer.to()),
                words.messages().range("level", answer.level()));
    }
}
