package org.pilotreadiness.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A file that is written takes the place of no other, and what stood under its name stays what it was. */
@DisabledOnOs(OS.WINDOWS)
class OutputFileTest {

    private static final String TITLE = "Early detection of incipient disease with the TOBS score sheet (tobs)";

    @TempDir
    private Path folder;

    private Path pilot;

    @BeforeEach
    void copyAPilot() throws IOException {
        pilot = Files.copy(Path.of("pilots/tobs.json"), folder.resolve("tobs.json"));
    }

    private Run assessTo(Path out) {
        return Run.of("assess", pilot.toString(), "--out", out.toString());
    }

    @Test
    void aPilotIsNotReplacedUnderAnyOfItsNames() throws IOException {
        String before = Files.readString(pilot);
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("tobs.json"));
        Path hardLink = Files.createLink(folder.resolve("hard"), pilot);
        Path inFolder = Files.createDirectory(folder.resolve("inner")).resolve("../tobs.json");

        for (Path name : List.of(pilot, link, hardLink, inFolder)) {
            Run run = assessTo(name);
            assertThat(run.err()).isEqualTo("The result would take the place of what is read (" + name + ").\n");
            assertThat(run.exitCode()).isEqualTo(2);
        }
        assertThat(pilot).hasContent(before);
        assertThat(link).isSymbolicLink();
    }

    @Test
    void nothingInAFolderOfInputsIsReplacedNorAddedToIt() throws IOException {
        Path hardLink = Files.createLink(folder.resolve("other name"), pilot);
        for (Path name : List.of(pilot, hardLink, folder.resolve("new.json"))) {
            Run run = Run.of("assess", folder.toString(), "--format", "json", "--out", name.toString());
            assertThat(run.err()).isEqualTo("The result would take the place of what is read (" + name + ").\n");
        }
        assertThat(folder.resolve("new.json")).doesNotExist();

        Path page = folder.resolve("page.html");
        Run run = Run.of("assess", folder.toString(), "--format", "html", "--out", page.toString());
        assertThat(run.exitCode()).as("no input ends in .html").isZero();
        assertThat(page).isNotEmptyFile();
    }

    @Test
    void aPipeIsWrittenThrough() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        CompletableFuture<String> read = CompletableFuture.supplyAsync(() -> {
            try {
                return Files.readString(pipe);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });

        assertThat(assessTo(pipe).exitCode()).isZero();
        assertThat(read.get(10, TimeUnit.SECONDS)).startsWith(TITLE);
        assertThat(Files.readAttributes(pipe, "isOther")).containsEntry("isOther", true);
    }

    @Test
    void aLinkStaysALinkAndAModeStays() throws IOException {
        Path target = Files.writeString(folder.resolve("target"), "the last one");
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw--w----"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("target"));

        assertThat(assessTo(link).exitCode()).isZero();

        assertThat(link).isSymbolicLink();
        assertThat(Files.readString(target)).startsWith(TITLE);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target)))
                .isEqualTo("rw--w----");

        Path ahead = Files.createSymbolicLink(folder.resolve("ahead"), Path.of("not there yet"));
        assertThat(assessTo(ahead).exitCode()).isZero();
        assertThat(ahead).isSymbolicLink();
        assertThat(Files.readString(folder.resolve("not there yet"))).startsWith(TITLE);

        Path round = Files.createSymbolicLink(folder.resolve("round"), Path.of("round"));
        assertThat(assessTo(round).err())
                .isEqualTo("No file can be written there (" + round + "): the link leads nowhere.\n");
    }

    @Test
    void whatIsNotCompletedLeavesTheOldFileAndNothingBesideIt() throws IOException {
        Path old = Files.writeString(folder.resolve("result"), "the last one");
        try (Output output = Output.toFile(new Destination(old))) {
            output.write("half a ");
            assertThat(files()).hasSize(3);
        }
        assertThat(old).hasContent("the last one");
        assertThat(files()).containsExactly("result", "tobs.json");
    }

    @Test
    void whatIsUnfinishedVanishesWithTheFoldersMadeForIt() throws IOException {
        Unfinished unfinished = new Unfinished();
        unfinished.folderOf(folder.resolve("a/b/c"));
        unfinished.file(folder.resolve("a/b/c"));
        assertThatThrownBy(() -> unfinished.file(folder.resolve("a/b/c"))).isInstanceOf(IOException.class);

        unfinished.vanish();

        assertThat(files()).containsExactly("tobs.json");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
