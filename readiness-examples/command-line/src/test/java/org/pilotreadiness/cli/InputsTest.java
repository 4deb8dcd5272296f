package org.pilotreadiness.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Inputs are read as they are asked for. */
class InputsTest {

    @Test
    void theFirstOfEndlessLinesIsThereBeforeTheLastIsRead() {
        Endless lines = new Endless();
        Iterator<Input> inputs = new Inputs(lines, true, remark -> {}).all(List.of("-"));

        for (int i = 0; i < 10_000; i++) {
            assertThat(inputs.next().name()).contains(String.valueOf(i + 1));
        }

        assertThat(lines.given).isLessThan(1_000_000);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFolderStandsForItsPlainFiles(@TempDir Path folder) throws Exception {
        Files.copy(Path.of("pilots/tobs.json"), folder.resolve("a.json"));
        Files.createSymbolicLink(folder.resolve("b.json"), Path.of("a.json"));
        Files.createDirectory(folder.resolve("c.json"));
        Path pipe = folder.resolve("d.json");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();

        for (String command : List.of("assess", "portfolio", "diff own-rules own-rules --pilots")) {
            Run run = Run.of((command + " " + folder).split(" "));
            assertThat(run.err()).as(command).startsWith(pipe + ": Left out, since it is no plain file.\n");
        }
        assertThat(Run.of("assess", folder.toString()).exitCode()).isZero();

        Files.delete(folder.resolve("a.json"));
        Run run = Run.of("assess", folder.toString());
        assertThat(run.err()).endsWith("b.json: The file can not be read (there is no such file).\n");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatCanNotBeReadIsSaidAndTheOthersAreAssessed(@TempDir Path folder) throws IOException {
        Path lines = folder.resolve("none.jsonl");
        Path round = Files.createSymbolicLink(folder.resolve("round.jsonl"), Path.of("round.jsonl"));
        Path locked = Files.createDirectory(
                folder.resolve("locked"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("---------")));

        Run run = Run.of("assess", "--format=jsonl", lines.toString(), round.toString(), "pilots/tobs.json");

        assertThat(run.err())
                .startsWith(lines + ": The file can not be read (there is no such file).\n" + round
                        + ": The file can not be read (Too many levels of symbolic links");
        assertThat(run.out()).startsWith("{\"pilot\":\"tobs\"");
        assertThat(run.exitCode()).isEqualTo(1);
        assumeThat(Files.isReadable(locked))
                .as("the super-user may read everything")
                .isFalse();
        Run ofFolder = Run.of("assess", locked.toString());
        assertThat(ofFolder.err()).isEqualTo(locked + ": The folder can not be read (permission denied).\n");
        assertThat(ofFolder.exitCode()).isEqualTo(1);
    }

    @Test
    void aFileOfLinesThatIsNoTextIsNamedOnce(@TempDir Path folder) throws IOException {
        Path lines = Files.writeString(folder.resolve("pilots.jsonl"), "%PDF-1.7\na\nb\n");

        assertThat(Run.of("assess", lines.toString()).err())
                .isEqualTo(lines + ":1:1: The file is a PDF document; a text in UTF-8 is needed here.\n");
    }

    @Test
    void aFileThatWasNotWrittenAsTextIsNamedForWhatItIs(@TempDir Path folder) throws IOException {
        Path pilot = Files.writeString(folder.resolve("pilot.json"), "%PDF-1.7\n");
        for (String command : List.of("assess", "portfolio", "compare pilots/tobs.json")) {
            assertThat(Run.of((command + " " + pilot).split(" ")).err())
                    .as(command)
                    .startsWith(pilot + ":1:1: The file is a PDF document; a text in UTF-8 is needed here.\n");
        }
    }

    /** Lines without an end. */
    private static final class Endless extends InputStream {

        private long given;

        @Override
        public int read() {
            given++;
            return given % 3 == 0 ? '\n' : '{';
        }
    }
}
