package org.pilotreadiness.internal.report.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.assessment.AspectAdvice;
import org.pilotreadiness.assessment.Firmness;
import org.pilotreadiness.assessment.Gain;
import org.pilotreadiness.assessment.OpenQuestion;
import org.pilotreadiness.assessment.RankedQuestion;
import org.pilotreadiness.assessment.ReceiverAdvice;
import org.pilotreadiness.assessment.TippingMove;
import org.pilotreadiness.internal.binding.Fields;
import org.pilotreadiness.internal.report.model.PilotView.Asked;
import org.pilotreadiness.internal.text.Shown;
import org.pilotreadiness.pilot.Answer;
import org.pilotreadiness.pilot.Receiver;
import org.pilotreadiness.ruleset.language.SourceElement;

/** Sentences of advice: what an answer gains or would tip, where a step belongs, what to mind at a receiver. */
record AdviceWords(PageWords words) {

    /** How many fields of a question are named. */
    private static final int MOST_FIELDS = 6;

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

    /** The questions that anything depends on. */
    List<Asked> asked(List<RankedQuestion> questions) {
        return questions.stream()
                .filter(question -> !question.isIdle())
                .map(each -> new Asked(words.of(each.criterion()), fields(each.fields()), gain(each)))
                .toList();
    }

    Asked asked(OpenQuestion question) {
        return new Asked(words.of(question.criterion()), fields(question.fields()), null);
    }

    /** How many questions are not shown, and how many of them gain nothing; null when all are shown. */
    @Nullable
    String more(int more, List<RankedQuestion> questions) {
        long idle = questions.stream().filter(RankedQuestion::isIdle).count();
        String left = more == 0 ? "" : words.say("questions.more", more);
        String gainless = idle == 0 ? "" : words.say("questions.idle", idle);
        return left.isEmpty() && gainless.isEmpty() ? null : (left + " " + gainless).strip();
    }

    /** A few of them; of receivers there may be many. */
    private String fields(List<String> fields) {
        return fields.size() <= MOST_FIELDS
                ? String.join(", ", fields)
                : words.say(
                        "questions.fields",
                        String.join(", ", fields.subList(0, MOST_FIELDS)),
                        fields.size() - MOST_FIELDS);
    }

    /** What favourable answers gain; null when that does not show. */
    private @Nullable String gain(RankedQuestion question) {
        Gain gain = question.gain();
        List<String> said = new ArrayList<>();
        if (gain.levels() > 0) {
            said.add(words.say("gain.level", words.name("level", gain.level())));
        }
        if (question.atStake() > 0) {
            said.add(words.say("gain.stake", question.atStake()));
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

    /** Whether the level is firm, the moves that tip it, and those on which it depends all the same, a sentence for each. */
    List<String> firmness(Firmness firmness) {
        List<String> said = new ArrayList<>();
        if (firmness.state() != Firmness.State.TIPS) {
            said.add(words.name("firmness", firmness.state()));
        }
        firmness.tips().forEach(move -> said.add(moved("firmness.tip", move)));
        firmness.dependsOn().forEach(move -> said.add(moved("firmness.depends", move)));
        firmness.leftOut()
                .forEach((field, reason) -> said.add(words.say("firmness.leftOut", field, Shown.line(reason))));
        return said;
    }

    private String moved(String key, TippingMove move) {
        if (move.from() instanceof Collection<?> list) {
            List<Object> gone = new ArrayList<>(list);
            gone.removeAll((Collection<?>) move.to());
            return words.say(
                    key + ".without",
                    move.field(),
                    value(gone.isEmpty() ? "" : gone.get(0)),
                    words.messages().range("level", move.level()));
        }
        return words.say(
                key,
                move.field(),
                value(move.from()),
                value(move.to()),
                words.messages().range("level", move.level()));
    }

    private String value(Object value) {
        if (value instanceof Answer answer) {
            return words.name("answer", answer);
        }
        return value instanceof Receiver receiver
                ? receiver.id()
                : value instanceof BigDecimal number
                        ? number.toPlainString()
                        : Shown.line(String.valueOf(Fields.written(value)));
    }
}
