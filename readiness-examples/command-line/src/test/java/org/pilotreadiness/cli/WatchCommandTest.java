package org.pilotreadiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The small rule set, edited while it is watched. */
class WatchCommandTest {

    private static final Path OWN_RULES = Path.of("own-rules");

    /** Something that happens to the folder while the command waits. */
    private interface Edit {
        void run() throws IOException;
    }

    @TempDir
    private Path parent;

    private Path rules;

    @BeforeEach
    void copy() throws IOException {
        rules = parent.resolve("rules");
        try (Stream<Path> all = Files.walk(OWN_RULES)) {
            for (Path file : all.toList()) {
                Files.copy(file, rules.resolve(OWN_RULES.relativize(file).toString()));
            }
        }
    }

    private void change(String file, String from, String to) throws IOException {
        Path path = rules.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replace(from, to));
    }

    /** Watches while the edits are made, one after the other, with time enough for each to be seen. */
    private Run watch(List<Edit> edits, String... more) {
        Deque<Edit> left = new ArrayDeque<>();
        for (Edit edit : edits) {
            left.addAll(List.of(edit, () -> {}, () -> {}));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                Run.CLOCK,
                false,
                false);
        WatchCommand command = new WatchCommand(console, () -> {
            Edit next = left.poll();
            if (next == null) {
                return false;
            }
            try {
                next.run();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return true;
        });
        CommandLine line = new CommandLine(command).setCaseInsensitiveEnumValuesAllowed(true);
        int exitCode = line.execute(
                Stream.concat(Stream.of(rules.toString()), Stream.of(more)).toArray(String[]::new));
        console.flush();
        return new Run(
                exitCode,
                out.toString(StandardCharsets.UTF_8).replaceAll("\\([0-9a-f]{12}\\)", "(digest)"),
                err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void whatIsInUseIsSaidAtTheStart() {
        Run run = watch(List.of());
        assertThat(run.out()).isEqualTo("In use: our-region 1.0.0 (digest). Waiting for changes; Ctrl-C ends this.\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void aSavedChangeIsShownWithThePilotsItHits() {
        Run run = watch(
                List.of(
                        () -> change("before-a-trial.drl", "@countsFrom( TRIAL )", "@countsFrom( IMPLEMENTATION )"),
                        () -> change("scenarios/before-a-trial.yaml", "gate: trial }", "gate: implementation }")),
                "--pilots",
                "pilots");

        assertThat(run.out()).isEqualTo("""
                In use: our-region 1.0.0 (digest). Waiting for changes; Ctrl-C ends this.

                Not taken into use. our-region 1.0.0 (digest) stays in use, since:
                  scenarios/before-a-trial.yaml:36:3: OUR-2 counts from the trial: counts.OUR-2: expected (yes), came out (no).

                Taken into use.
                From our-region 1.0.0 (digest) to our-region 1.0.0 (digest).

                1 of the rules and criteria differs
                Changed: OUR-2 Staff are trained and a test run is planned
                  countsFrom: trial → implementation

                Who is hit
                4 of 12 pilots are hit; a level changes for 4.

                OUR-2 Staff are trained and a test run is planned: 4 pilots, a level changes for
                  4.
                  For example A joint depot for assistive devices (assistive-devices-depot):
                  Level: CONDITIONALLY READY to READY → READY
                  Readiness score: 50 to 100 → 100
                """);
    }

    @Test
    void whatKeepsAChangeOutIsSaidAndTheFolderMayBeGoneForAWhile() {
        Path away = parent.resolve("away");
        Run run = watch(List.of(
                () -> change("before-a-trial.drl", "trainingBeforeStart.yes", "trainingBeforStart.yes"),
                () -> change("before-a-trial.drl", "trainingBeforStart.yes", "trainingBeforeStart.yes"),
                () -> change(
                        "scenarios/before-a-trial.yaml",
                        "yes } }\n  expect: { OUR-2: partly",
                        "yes } }\n  expect: { OUR-2: met"),
                () -> Files.move(rules, away),
                () -> Files.move(away, rules)));

        String failing = """

                Not taken into use. our-region 1.0.0 (digest) stays in use, since:
                  scenarios/before-a-trial.yaml:24:3: OUR-2 is partly met when the training is half done: OUR-2: expected (met), came out (partly).
                """;
        assertThat(run.out()).isEqualTo("""
                In use: our-region 1.0.0 (digest). Waiting for changes; Ctrl-C ends this.

                Not taken into use. our-region 1.0.0 (digest) stays in use, since:
                  before-a-trial.drl:30:21: OUR-2: ChangeCapacity has no field (trainingBeforStart). Maybe trainingBeforeStart.

                Taken into use.
                From our-region 1.0.0 (digest) to our-region 1.0.0 (digest).

                The rules do not differ.

                Who is hit
                No pilots were given.
                """ + failing + """

                Not taken into use. our-region 1.0.0 (digest) stays in use, since:
                  rule-set.yaml:1:1: There is no folder of rules (%s).
                """.formatted(rules) + failing);
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void whatDiffersIsSaidInTheLanguageAsked() {
        Run run = watch(
                List.of(() -> change("before-a-trial.drl", "@weight( 3 )", "@weight( 2 )")),
                "--pilots",
                "pilots",
                "--lang",
                "sv");

        assertThat(run.out())
                .contains("Tagen i bruk.\nFrån our-region 1.0.0 (digest) till our-region 1.0.0 (digest).\n")
                .contains("\n  vikt: 3 → 2\n", "\nVilka som träffas\n");
    }

    @Test
    void manyProblemsAreCountedAndTheLanguageIsTheOneAsked() {
        Run run = watch(List.of(() -> change("scenarios/before-a-trial.yaml", "expect", "expct")), "--lang", "da");

        assertThat(run.out().lines())
                .startsWith(
                        "I brug: our-region 1.0.0 (digest). Venter på ændringer; Ctrl-C afslutter.",
                        "",
                        "Ikke taget i brug. our-region 1.0.0 (digest) bliver i brug, for:")
                .endsWith("  ... og 6 til.")
                .hasSize(14);
    }

    @Test
    void aFolderThatIsBadAtTheStartIsNotWatched() throws IOException {
        change("scenarios/before-a-trial.yaml", "OUR-1: not met", "OUR-1: met");
        Run failing = watch(List.of());
        assertThat(failing.exitCode()).isEqualTo(ExitCode.BAD_RULES);
        assertThat(failing.err())
                .isEqualTo("scenarios/before-a-trial.yaml:5:3: OUR-1 is not met when one organisation tries alone: "
                        + "OUR-1: expected (met), came out (not met).\n");
        assertThat(failing.out()).isEmpty();

        Run none = Run.of("watch", parent.resolve("none").toString());
        assertThat(none.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(none.err()).startsWith("There is no folder of rules (" + parent.resolve("none") + ").");
    }
}
