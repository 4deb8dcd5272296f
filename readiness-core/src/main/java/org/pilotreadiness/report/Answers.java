package org.pilotreadiness.report;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.internal.shape.Fields;
import org.pilotreadiness.internal.shape.Shape;
import org.pilotreadiness.internal.text.Shown;
import org.pilotreadiness.internal.text.Words;
import org.pilotreadiness.pilot.Answer;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.rule.Criterion;

/** What a pilot answers to the fields that a criterion reads, in the words of a language. */
final class Answers {

    private final Phrases phrases;

    Answers(Phrases phrases) {
        this.phrases = phrases;
    }

    /** The answers in the order of the fields; those of receivers stand together, in the order of the receivers. */
    List<PilotPart.Given> to(Criterion criterion, Pilot pilot) {
        List<String> read = criterion.reads().stream()
                .filter(field -> !field.endsWith("[].id"))
                .toList();
        return read.stream()
                .map(field -> given(read.size() == 1 ? null : name(field), Fields.at(pilot, field)))
                .toList();
    }

    private PilotPart.Given given(@Nullable String field, List<@Nullable Object> values) {
        return new PilotPart.Given(
                field, said(values), values.stream().anyMatch(value -> value != null && value != Answer.UNKNOWN));
    }

    /** The path without its section. */
    private static String name(String field) {
        return field.substring(field.indexOf('.') + 1);
    }

    private String said(List<@Nullable Object> values) {
        return values.isEmpty()
                ? phrases.say("page.words.none")
                : values.stream().map(this::said).collect(Collectors.joining(" / "));
    }

    private String said(@Nullable Object value) {
        if (value == null) {
            return phrases.name("answer", Answer.UNKNOWN);
        }
        if (value instanceof Answer answer) {
            return phrases.name("answer", answer);
        }
        if (value instanceof Enum<?> word) {
            return phrases.name("choice." + Words.of(word), Words.of(word));
        }
        if (value instanceof Collection<?> list) {
            return list.isEmpty()
                    ? phrases.say("page.words.none")
                    : list.stream().map(this::said).collect(Collectors.joining(", "));
        }
        if (value instanceof Record entry) {
            return Shape.idOf(entry);
        }
        return value instanceof BigDecimal number ? number.toPlainString() : Shown.line(value.toString());
    }
}
