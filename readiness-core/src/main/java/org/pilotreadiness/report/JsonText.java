package org.pilotreadiness.report;

import java.io.StringWriter;
import java.util.Collection;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** JSON values as text. */
final class JsonText {

    private static final JsonFactory JSON = JsonFactory.builder().build();

    private JsonText() {}

    /** What is written, on one line or with a line for each value; lines end in a line feed on every system. */
    static String of(boolean isIndented, Consumer<JsonGenerator> writer) {
        StringWriter text = new StringWriter(isIndented ? 32_768 : 16_384);
        try (JsonGenerator json = JSON.createGenerator(context(isIndented), text)) {
            writer.accept(json);
        }
        return text.toString();
    }

    static void texts(JsonGenerator json, String name, Collection<String> texts) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    static <T> void array(JsonGenerator json, String name, Collection<T> entries, Consumer<T> writer) {
        json.writeArrayPropertyStart(name);
        entries.forEach(writer);
        json.writeEndArray();
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
