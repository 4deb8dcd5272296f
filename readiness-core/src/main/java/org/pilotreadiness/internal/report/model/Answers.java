package org.pilotreadiness.internal.report.model;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.internal.binding.Fields;
import org.pilotreadiness.internal.binding.RecordSchema;
import org.pilotreadiness.internal.reading.OwnAnswers;
import org.pilotreadiness.internal.text.Shown;
import org.pilotreadiness.internal.text.Words;
import org.pilotreadiness.pilot.Answer;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.ruleset.language.Criterion;

/** What a pilot answers to the fields that a criterion reads, in the words of a language. */
final class Answers {

    private final Messages messages;

    Answers(Messages messages) {
        this.messages = messages;
    }

    /** The answers in the order of the fields; those of receivers stand together, in the order of the receivers. */
    List<PilotPage.Given> to(Criterion criterion, Pilot pilot) {
        List<String> read = criterion.reads().stream()
                .filter(field -> !field.endsWith("[].id"))
                .toList();
        Pilot bound = OwnAnswers.bound(pilot, criterion);
        return read.stream()
                .map(field -> given(read.size() == 1 ? null : name(field), Fields.at(bound, field)))
                .toList();
    }

    private PilotPage.Given given(@Nullable String field, List<@Nullable Object> values) {
        return new PilotPage.Given(
                field, said(values), values.stream().anyMatch(value -> value != null && value != Answer.UNKNOWN));
    }

    /** The path without its section. */
    private static String name(String field) {
        return field.substring(field.indexOf('.') + 1);
    }

    private String said(List<@Nullable Object> values) {
        return values.isEmpty()
                ? messages.say("words.none")
                : values.stream().map(this::said).collect(Collectors.joining(" / "));
    }

    private String said(@Nullable Object value) {
        if (value == null) {
            return messages.name("answer", Answer.UNKNOWN);
        }
        if (value instanceof Answer answer) {
            return messages.name("answer", answer);
        }
        if (value instanceof Enum<?> word) {
            return messages.name("choice." + Words.of(word), Words.of(word));
        }
        if (value instanceof Collection<?> list) {
            return list.isEmpty()
                    ? messages.say("words.none")
                    : list.stream().map(this::said).collect(Collectors.joining(", "));
        }
        if (value instanceof Record entry) {
            return RecordSchema.idOf(entry);
        }
        return value instanceof BigDecimal number
                ? messages.number(number.toPlainString())
                : Shown.line(value.toString());
    }
}
