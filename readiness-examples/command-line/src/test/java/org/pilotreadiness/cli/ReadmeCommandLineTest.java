package org.pilotreadiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pilotreadiness.rules.Document;

/** What the README says of the command line is so. */
class ReadmeCommandLineTest {

    private static final Document README = Document.of("README.md");

    @Test
    void itsOptionsAreThoseOfTheCommand() {
        String rows = README.table("| option | |").toString();

        assertThat(options(rows)).hasSizeGreaterThanOrEqualTo(6).isEqualTo(options(help()));
    }

    @Test
    void itsFormatsAndLevelsAreThoseOfTheCommand() {
        List<List<String>> rows = README.table("| option | |");

        assertThat(words(rows, "--format")).isEqualTo(names(AssessCommand.Format.values()));
        assertThat(words(rows, "--fail-below")).isEqualTo(names(AssessCommand.Threshold.values()));
    }

    @Test
    void itsExitCodesAreThoseOfTheCommand() {
        Set<String> codes = Stream.of(ExitCode.class.getDeclaredFields())
                .filter(field -> field.getType() == int.class)
                .map(ReadmeCommandLineTest::value)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(README.table("| exit code | |").stream().map(row -> row.get(0)))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(codes);
    }

    private static List<String> words(List<List<String>> rows, String option) {
        return rows.stream()
                .map(row -> row.get(0))
                .filter(cell -> cell.startsWith("`" + option))
                .flatMap(cell -> Document.code(cell).stream())
                .map(code -> code.replaceAll(".*=", ""))
                .toList();
    }

    private static List<String> names(Enum<?>[] constants) {
        return Stream.of(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static Set<String> options(String text) {
        return Pattern.compile("(?<![\\w-])--?[a-zA-Z][a-z-]*")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String help() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        Readiness.run(
                new Console(new ByteArrayInputStream(new byte[0]), stream, stream, Run.CLOCK, false, false),
                "assess",
                "--help");
        return out.toString(StandardCharsets.UTF_8).lines().skip(2).collect(Collectors.joining("\n"));
    }

    private static String value(Field field) {
        try {
            field.setAccessible(true);
            return String.valueOf(field.getInt(null));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
