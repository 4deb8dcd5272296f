package org.pilotreadiness.internal.report.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.util.function.BiConsumer;
import org.pilotreadiness.assessment.Score;
import org.pilotreadiness.internal.text.Words;
import org.pilotreadiness.ruleset.language.Criterion;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Records as JSON: names, order and values are those of their components. Constants are words in lower case with hyphens, a
 * criterion is its id and a score its points as they are shown.
 */
public final class Json {

    private static final ObjectWriter COMPACT = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .changeDefaultVisibility(visibility -> visibility
                    .withVisibility(PropertyAccessor.ALL, Visibility.NONE)
                    .withVisibility(PropertyAccessor.FIELD, Visibility.ANY))
            .addModule(new SimpleModule()
                    .addSerializer(As.of(Enum.class, (word, json) -> json.writeString(Words.of(word))))
                    .addSerializer(As.of(Criterion.class, (criterion, json) -> json.writeString(criterion.id())))
                    .addSerializer(As.of(Score.class, (score, json) -> json.writeNumber(score.points()))))
            .build()
            .writer();

    private static final ObjectWriter INTO = COMPACT.without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE);

    private static final ObjectWriter INDENTED = COMPACT.with(new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private Json() {}

    /** The same into whatever a program writes to. */
    public static void write(Object value, JsonGenerator json) {
        INTO.writeValue(json, value);
    }

    /** On one line, without blanks. */
    public static String compact(Object value) {
        return COMPACT.writeValueAsString(value);
    }

    /** With a line for each value, indented by two blanks; lines end in a line feed on every system, but for the last. */
    public static String indented(Object value) {
        return INDENTED.writeValueAsString(value);
    }

    /** A type whose values are written as one value of JSON. */
    private static final class As<T> extends StdSerializer<T> {

        private final BiConsumer<T, JsonGenerator> writer;

        private As(Class<T> type, BiConsumer<T, JsonGenerator> writer) {
            super(type);
            this.writer = writer;
        }

        static <T> As<T> of(Class<T> type, BiConsumer<T, JsonGenerator> writer) {
            return new As<>(type, writer);
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializationContext context) {
            writer.accept(value, json);
        }
    }
}
