package org.pilotreadiness.report;

import java.util.Locale;
import org.pilotreadiness.assessment.Gain;
import org.pilotreadiness.assessment.TippingAnswer;

/** Sentences of advice: what an answer gains, and what an answer would tip. */
record AdviceWords(Phrases phrases) {

    String gain(Gain gain) {
        StringBuilder said = new StringBuilder();
        if (gain.levels() > 0) {
            said.append(phrases.say("gain.level", phrases.name("level", gain.level())))
                    .append(", ");
        }
        if (gain.blockers() > 0) {
            said.append(phrases.say("gain.blockers", gain.blockers())).append(", ");
        }
        return said + phrases.say("gain.points", points(gain.readiness()), points(gain.spreading()));
    }

    private static String points(double points) {
        return String.format(Locale.ROOT, "%.1f", points);
    }

    String tipping(TippingAnswer answer) {
        String low = phrases.name("level", answer.level().low());
        return phrases.say(
                answer.direction() == TippingAnswer.Direction.UP ? "firmness.up" : "firmness.down",
                answer.field(),
                phrases.name("answer", answer.from()),
                phrases.name("answer", answer.to()),
                answer.level().isSettled()
                        ? low
                        : phrases.say(
                                "range",
                                low,
                                phrases.name("level", answer.level().high())));
    }
}
