package org.pilotreadiness.internal.report.json;

import java.io.StringWriter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.assessment.Range;
import org.pilotreadiness.assessment.Score;
import org.pilotreadiness.internal.text.Words;
import org.pilotreadiness.ruleset.RuleSetIdentity;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** JSON values as text. */
public final class JsonText {

    private static final JsonFactory JSON = JsonFactory.builder().build();

    private JsonText() {}

    /** What is written, on one line or with a line for each value; lines end in a line feed on every system. */
    public static String of(boolean isIndented, Consumer<JsonGenerator> writer) {
        StringWriter text = new StringWriter(isIndented ? 32_768 : 16_384);
        try (JsonGenerator json = JSON.createGenerator(context(isIndented), text)) {
            writer.accept(json);
        }
        return text.toString();
    }

    public static void texts(JsonGenerator json, String name, Collection<String> texts) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    public static <T> void array(JsonGenerator json, String name, Collection<T> entries, Consumer<T> writer) {
        json.writeArrayPropertyStart(name);
        entries.forEach(writer);
        json.writeEndArray();
    }

    /** Which rule set it was. */
    public static void identity(JsonGenerator json, RuleSetIdentity ruleSet) {
        json.writeObjectPropertyStart("ruleSet");
        json.writeStringProperty("id", ruleSet.id());
        json.writeStringProperty("version", ruleSet.version());
        json.writeStringProperty("sha256", ruleSet.sha256());
        json.writeEndObject();
    }

    /** Both ends of a range of words. */
    public static void range(JsonGenerator json, String name, Range<? extends Enum<?>> range) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("low", Words.of(range.low()));
        json.writeStringProperty("high", Words.of(range.high()));
        json.writeEndObject();
    }

    /** Both ends of a score in whole points; null when there is none. */
    public static void score(JsonGenerator json, String name, @Nullable Range<Score> score) {
        if (score == null) {
            json.writeNullProperty(name);
            return;
        }
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("low", score.low().points());
        json.writeNumberProperty("high", score.high().points());
        json.writeEndObject();
    }

    /** A value made of maps with names in their order, lists, texts, whole numbers, truth values and null. */
    public static void value(JsonGenerator json, @Nullable Object value) {
        if (value instanceof Map<?, ?> object) {
            json.writeStartObject();
            object.forEach((name, member) -> {
                json.writeName(String.valueOf(name));
                value(json, member);
            });
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            list.forEach(entry -> value(json, entry));
            json.writeEndArray();
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value == null) {
            json.writeNull();
        } else {
            json.writeString(value.toString());
        }
    }

    private static ObjectWriteContext context(boolean isIndented) {
        if (!isIndented) {
            return ObjectWriteContext.empty();
        }
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        PrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        return new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return printer;
            }

            @Override
            public boolean hasPrettyPrinter() {
                return true;
            }
        };
    }
}
