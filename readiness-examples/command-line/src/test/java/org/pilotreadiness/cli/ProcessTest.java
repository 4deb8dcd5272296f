package org.pilotreadiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What only a process of its own shows: signals, and streams that are closed before it begins. */
@DisabledOnOs(OS.WINDOWS)
class ProcessTest {

    @TempDir
    private Path folder;

    /** Runs in a shell, with {@code $R} as the program. */
    private static Process shell(String command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", command.replace("$R", """
                "$JAVA" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp "$CLASSES" org.pilotreadiness.cli.Readiness"""));
        builder.environment()
                .put(
                        "JAVA",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString());
        String classes = System.getProperty("java.class.path");
        builder.environment().put("CLASSES", System.getProperty("surefire.test.class.path", classes));
        return builder.start();
    }

    private static Run run(String command) throws Exception {
        Process process = shell(command);
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), out, err);
    }

    @ParameterizedTest
    @CsvSource({"HUP, 129", "INT, 130", "TERM, 143"})
    void aSignalLeavesTheOldFileAndNothingBesideIt(String signal, int code) throws Exception {
        Path old = Files.writeString(folder.resolve("result.jsonl"), "the last one");
        // Whoever runs the build may ignore signals; the process under test does not inherit that.
        Process process =
                shell("exec env --default-signal=HUP,INT,TERM $R assess - --format jsonl --out '" + old + "'");
        try (OutputStream in = process.getOutputStream()) {
            while (files() < 2) {
                assertThat(process.isAlive()).isTrue();
                TimeUnit.MILLISECONDS.sleep(20);
            }
            new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                    .start()
                    .waitFor();
            assertThat(process.waitFor()).isEqualTo(code);
        }
        assertThat(old).hasContent("the last one");
        assertThat(files()).isEqualTo(1);
    }

    @Test
    void aClosedStreamIsNeitherReadNorWritten() throws Exception {
        Run noInput = run("$R assess - <&-");
        assertThat(noInput.err()).isEqualTo("standard input: The file can not be read (there is no standard input).\n");
        assertThat(noInput.exitCode()).isEqualTo(1);

        Run noOutput = run("$R schema >&-");
        assertThat(noOutput.err()).isEqualTo("The result could not be written to standard output (it is closed).\n");
        assertThat(noOutput.exitCode()).isEqualTo(74);
    }

    @Test
    void aReaderThatHasReadEnoughIsNoFault() throws Exception {
        Run run = run("{ $R book; echo $? >&2; } | head -1");
        assertThat(run.out()).isEqualTo("<!DOCTYPE html>\n");
        assertThat(run.err()).isEqualTo("141\n");
    }

    private long files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return List.copyOf(all.toList()).size();
        }
    }
}
