package org.pilotreadiness.internal.binding;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;
import tools.jackson.dataformat.yaml.util.StringQuotingChecker;

/** Writes trees of plain values as {@link TreeReader} reads them: a line for each value, lines that end in a line feed. */
public final class TreeWriter {

    private TreeWriter() {}

    /**
     * A value as the text of a file.
     *
     * @param value a map with names, a list, a text, a number or a truth value, and the same in maps and lists
     */
    public static String write(Object value, TreeReader.Format format) {
        StringWriter text = new StringWriter();
        boolean isJson = format == TreeReader.Format.JSON;
        TokenStreamFactory factory = isJson ? JsonNotation.FACTORY : YamlNotation.FACTORY;
        try (JsonGenerator generator =
                factory.createGenerator(isJson ? JsonNotation.INDENTED : ObjectWriteContext.empty(), text)) {
            write(value, generator);
        }
        return isJson ? text + "\n" : text.toString();
    }

    /** A value as JSON on one line without blanks, names in the order of their characters. */
    public static String canonical(Object value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = JsonNotation.FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            write(sorted(value), generator);
        }
        return text.toString();
    }

    private static Object sorted(Object value) {
        if (value instanceof Map<?, ?> object) {
            Map<String, Object> sorted = new TreeMap<>();
            object.forEach((name, each) -> sorted.put(name.toString(), sorted(each)));
            return sorted;
        }
        return value instanceof Collection<?> list
                ? list.stream().map(TreeWriter::sorted).toList()
                : value;
    }

    /** Writes a value into whatever a program writes to. */
    public static void write(Object value, JsonGenerator generator) {
        if (value instanceof Map<?, ?> object) {
            generator.writeStartObject();
            object.forEach((name, each) -> {
                generator.writeName(name.toString());
                write(each, generator);
            });
            generator.writeEndObject();
        } else if (value instanceof Collection<?> list) {
            generator.writeStartArray();
            list.forEach(each -> write(each, generator));
            generator.writeEndArray();
        } else if (value instanceof BigDecimal number) {
            generator.writeNumber(number);
        } else if (value instanceof Integer number) {
            generator.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            generator.writeBoolean(truth);
        } else {
            generator.writeString(value.toString());
        }
    }

    private static final class JsonNotation {
        static final TokenStreamFactory FACTORY = JsonFactory.builder().build();
        static final ObjectWriteContext INDENTED = new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return new DefaultPrettyPrinter()
                        .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                        .withArrayIndenter(new DefaultIndenter("  ", "\n"));
            }

            @Override
            public boolean hasPrettyPrinter() {
                return true;
            }
        };
    }

    private static final class YamlNotation {
        static final TokenStreamFactory FACTORY = YAMLFactory.builder()
                .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER, YAMLWriteFeature.SPLIT_LINES)
                .enable(YAMLWriteFeature.MINIMIZE_QUOTES, YAMLWriteFeature.INDENT_ARRAYS_WITH_INDICATOR)
                .stringQuotingChecker(new Quotes())
                .build();
    }

    /** Quotes stand around all but plain words, so that no reader of YAML takes a text for anything else. */
    private static final class Quotes extends StringQuotingChecker {

        private static final long serialVersionUID = 1;
        private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\p{Nd}]*([-_./ ][\\p{L}\\p{Nd}]+)*");
        private static final Pattern PATH = Pattern.compile("[A-Za-z0-9._-]+(\\[[A-Za-z0-9._-]+][A-Za-z0-9._-]*)?");

        @Override
        public boolean needToQuoteName(String name) {
            return isReservedKeyword(name) || !PATH.matcher(name).matches();
        }

        @Override
        public boolean needToQuoteValue(String value) {
            boolean isWord = value.equals("yes") || value.equals("no");
            return !isWord && (isReservedKeyword(value) || !PLAIN.matcher(value).matches());
        }
    }
}
