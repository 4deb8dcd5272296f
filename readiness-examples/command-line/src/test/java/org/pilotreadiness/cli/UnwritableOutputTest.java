package org.pilotreadiness.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Every command, in every format: what can not be written is said, once, and no file is touched. */
class UnwritableOutputTest {

    private static final String TOBS = "pilots/tobs.json";

    /** What an editor says first; other commands do not listen. */
    private static final String EDITOR = """
            Content-Length: 79\r
            \r
            {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":{}    }}""";

    /** How each command is given what it needs; {@code FREE} is a name that nothing has yet. */
    private static final Map<String, String> COMMANDS = new LinkedHashMap<>();

    static {
        COMMANDS.put("assess", TOBS + " --no-advice");
        COMMANDS.put("portfolio", TOBS);
        COMMANDS.put("compare", TOBS + " " + TOBS);
        COMMANDS.put("check", "own-rules");
        COMMANDS.put("init", "FREE");
        COMMANDS.put("questions", "");
        COMMANDS.put("fields", "");
        COMMANDS.put("schema", "");
        COMMANDS.put("effort", "");
        COMMANDS.put("explain", TOBS + " MA-1");
        COMMANDS.put("test", "own-rules --engine reader");
        COMMANDS.put("accept", "own-rules");
        COMMANDS.put("mutate", "own-rules");
        COMMANDS.put("diff", "own-rules own-rules");
        COMMANDS.put("book", "own-rules");
        COMMANDS.put("watch", "own-rules");
        COMMANDS.put("lsp", "");
    }

    @TempDir
    private Path folder;

    private static CommandLine program() {
        return Readiness.commandLine(console("", new ByteArrayOutputStream()));
    }

    private static Console console(String reason, OutputStream err) {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int any) throws IOException {
                throw new IOException(reason);
            }
        };
        return new Console(
                new ByteArrayInputStream(EDITOR.getBytes(StandardCharsets.UTF_8)), full, err, Run.CLOCK, false, false);
    }

    private static Run run(String reason, List<String> arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Readiness.run(console(reason, err), arguments.toArray(String[]::new));
        return new Run(code, "", err.toString(StandardCharsets.UTF_8));
    }

    private List<String> arguments(String command, String... more) {
        List<String> arguments = new ArrayList<>(List.of(command));
        Stream.of(Objects.requireNonNull(COMMANDS.get(command)).split(" "))
                .filter(each -> !each.isEmpty())
                .map(each -> each.replace("FREE", folder.resolve("free").toString()))
                .forEach(arguments::add);
        arguments.addAll(List.of(more));
        return arguments;
    }

    @Test
    void noCommandIsLeftOut() {
        assertThat(COMMANDS.keySet()).isEqualTo(program().getSubcommands().keySet());
    }

    @TestFactory
    Stream<DynamicTest> aFullOutputIsSaidByEveryCommandInEveryFormat() {
        List<List<String>> all = new ArrayList<>(List.of(List.of("--help"), List.of("--version")));
        program().getSubcommands().forEach((command, line) -> {
            all.add(List.of(command, "--help"));
            List<String> formats = words(line.getCommandSpec(), "--format");
            if (formats.isEmpty()) {
                all.add(arguments(command));
            }
            formats.forEach(format -> all.add(arguments(command, "--format", format)));
        });
        assertThat(all).hasSizeGreaterThan(40);
        return all.stream()
                .map(arguments -> dynamicTest(String.join(" ", arguments), () -> {
                    Run full = run("No space left on device", arguments);
                    assertThat(full.err())
                            .endsWith(
                                    "The result could not be written to standard output (No space left on device).\n");
                    assertThat(full.err().split("The result could not", -1)).hasSize(2);
                    assertThat(full.exitCode()).isEqualTo(74);

                    if (!arguments.get(0).equals("init")) {
                        Run closed = run("Broken pipe", arguments);
                        assertThat(closed.err()).doesNotContain("written");
                        assertThat(closed.exitCode()).isEqualTo(141);
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> noOptionThatNamesAFileTakesOneThatCanNotBeWritten() {
        List<DynamicTest> tests = new ArrayList<>();
        program().getSubcommands().forEach((command, line) -> {
            for (OptionSpec option : line.getCommandSpec().options()) {
                if (option.type() == Destination.class) {
                    refused(command, option.longestName()).forEach(tests::add);
                }
            }
        });
        assertThat(tests).hasSizeGreaterThan(30);
        return tests.stream();
    }

    private Stream<DynamicTest> refused(String command, String option) {
        Map<String, String> cases = new LinkedHashMap<>();
        cases.put("", "Invalid value for option '" + option + "': expected the name of a file but was ''.");
        cases.put(".", "A folder stands where a file is to be written (.).");
        cases.put("..", "A folder stands where a file is to be written (..).");
        cases.put("pilots", "A folder stands where a file is to be written (pilots).");
        cases.put(
                "none/x",
                "No file can be written there (none/x): there is no folder ("
                        + Path.of("none").toAbsolutePath() + ").");
        String read = Objects.requireNonNull(COMMANDS.get(command)).split(" ")[0];
        String same = Files.isDirectory(Path.of(read)) ? "own-rules/before-a-trial.drl" : "pilots/../" + TOBS;
        cases.put(same, "The result would take the place of what is read (" + same + ").");
        return cases.entrySet().stream()
                .map(each -> dynamicTest(command + " " + option + "=" + each.getKey(), () -> {
                    Run run = Run.of(
                            arguments(command, option + "=" + each.getKey()).toArray(String[]::new));
                    assertThat(run.err()).startsWith(each.getValue() + "\n");
                    assertThat(run.exitCode()).isEqualTo(2);
                    assertThat(run.out()).isEmpty();
                }));
    }

    private static List<String> words(CommandSpec command, String option) {
        OptionSpec spec = command.findOption(option);
        return spec == null
                ? List.of()
                : Stream.of(spec.type().getEnumConstants())
                        .map(each -> ((Enum<?>) each).name().toLowerCase(Locale.ROOT))
                        .toList();
    }
}
