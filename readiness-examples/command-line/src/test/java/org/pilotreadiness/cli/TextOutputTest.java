package org.pilotreadiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that comes from a file or an argument acts on a terminal. */
class TextOutputTest {

    private static final String ESCAPES = "\u001B[2J\u009B\u202E\u0007\u2028";
    private static final String SHOWN = "U+001B[2JU+009BU+202EU+0007U+2028";

    @TempDir
    private Path folder;

    private static String printed(String text, boolean isColoured, boolean isJson) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TextOutput output = new TextOutput(out, "standard output", isColoured);
        if (isJson) {
            output.escapeAsJson();
        }
        output.print(text);
        output.flush();
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void whatActsOnATerminalIsShownByItsNumber() {
        assertThat(printed("a\r" + ESCAPES + "\tæ\n", true, false)).isEqualTo("aU+000D" + SHOWN + "\tæ\n");
        assertThat(printed("\u001B[1mbold\u001B[0m", false, false)).isEqualTo("U+001B[1mboldU+001B[0m");
    }

    @Test
    void coloursOfReportsAndJoinedCharactersAreLetThrough() {
        assertThat(printed("\u001B[1mbold\u001B[0m", true, false)).isEqualTo("\u001B[1mbold\u001B[0m");
        assertThat(printed("👩\u200D⚕ hjælpe\u00ADmiddel", false, false)).isEqualTo("👩\u200D⚕ hjælpe\u00ADmiddel");
    }

    @Test
    void jsonKeepsItsMeaning() {
        assertThat(printed("\"" + ESCAPES + "\uDB40\uDC01\"", false, true))
                .isEqualTo("\"\\u001B[2J\\u009B\\u202E\\u0007\\u2028\\uDB40\\uDC01\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ARG",
                "assess ARG",
                "assess pilots/tobs.json --ARG",
                "assess pilots/tobs.json --format ARG",
                "assess pilots/tobs.json --rules ARG",
                "assess pilots/tobs.json --set ARG=yes",
                "assess pilots/tobs.json --out none/ARG",
                "portfolio ARG",
                "compare ARG pilots/tobs.json",
                "check ARG",
                "check --explain ARG",
                "questions --gate ARG",
                "effort --units ARG",
                "effort --rules ARG",
                "explain ARG MA-1",
                "explain pilots/tobs.json ARG",
                "diff own-rules ARG",
                "watch ARG"
            })
    void argumentsAreShownByTheirNumbers(String command) {
        Run run = Run.onTerminal(command.replace("ARG", ESCAPES).split(" "));
        assertThat(run.exitCode()).isNotZero();
        assertThat(run.err()).contains(SHOWN);
        assertThat(run.out() + run.err()).doesNotContain("\u001B", "\u009B", "\u202E", "\u0007", "\u2028");
    }

    @Test
    void theNameOfAScenarioIsShownByItsNumbers() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("own-rules"))) {
            for (Path file : all.toList()) {
                Files.copy(file, folder.resolve("rules/" + Path.of("own-rules").relativize(file)));
            }
        }
        Path scenarios = folder.resolve("rules/scenarios/before-a-trial.yaml");
        String text = Files.readString(scenarios)
                .replace("OUR-1 is not met when one organisation tries alone", "\"\\e[31mred\\u202e\"")
                .replace("OUR-1: not met", "OUR-1: met");
        Files.writeString(scenarios, text);

        for (String command : List.of("mutate", "test --engine reader", "book --format html", "watch")) {
            Run run = Run.onTerminal((command + " " + folder.resolve("rules")).split(" "));
            assertThat(run.out() + run.err())
                    .as(command)
                    .contains("U+001B[31mredU+202E")
                    .doesNotContain("\u001B[31mred", "\u202E");
        }
    }
}
