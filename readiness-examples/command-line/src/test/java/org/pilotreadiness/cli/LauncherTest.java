package org.pilotreadiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher hands everything on to the jar, and is quicker from its second run on. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    @TempDir
    private Path folder;

    private Path target;

    /** What stands in for the command line here: says what it is given, and ends with the exit code it is told. */
    public static final class Echo {

        private Echo() {}

        public static void main(String[] arguments) {
            String last = arguments[arguments.length - 1];
            System.out.writeBytes(String.join("|", arguments).getBytes(StandardCharsets.UTF_8));
            System.out.print(
                    last.endsWith(".json") ? " " + Path.of(last).toString().equals(last) : "");
            System.exit(Integer.parseInt(arguments[0]));
        }
    }

    @BeforeEach
    void copyTheLauncher() throws IOException {
        Path house = Files.createDirectories(folder.resolve("a house"));
        target = Files.createDirectories(house.resolve("readiness-examples/command-line/target"));
        Files.copy(Path.of("..", "readiness"), house.resolve("readiness"));
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Echo.class.getName());
        String name = Echo.class.getName().replace('.', '/') + ".class";
        try (OutputStream file = Files.newOutputStream(target.resolve("readiness.jar"));
                JarOutputStream jar = new JarOutputStream(file, manifest)) {
            jar.putNextEntry(new JarEntry(name));
            jar.write(Echo.class.getClassLoader().getResourceAsStream(name).readAllBytes());
        }
    }

    @Test
    void argumentsAndExitCodePassThrough() throws Exception {
        assertThat(run("0")).isEqualTo("0|assess|a b|*|$HOME");
        assertThat(run("4")).isEqualTo("4|assess|a b|*|$HOME");
    }

    @Test
    void theFirstRunLeavesAnArchiveThatTheSecondPutsInItsPlace() throws Exception {
        run("3");
        assertThat(files()).hasSize(2).first().isEqualTo("readiness.jar");
        assertThat(files().get(1)).matches("readiness[.]jsa[.][0-9]+");

        run("3");
        assertThat(files()).containsExactly("readiness.jar", "readiness.jsa");
    }

    @Test
    void aBrokenArchiveDoesNoHarm() throws Exception {
        run("0");
        Files.writeString(target.resolve("readiness.jsa"), "no archive");

        assertThat(run("0")).isEqualTo("0|assess|a b|*|$HOME");
    }

    @Test
    void itIsFoundThroughLinksOfLinks() throws Exception {
        Path links = Files.createDirectories(folder.resolve("links"));
        Files.createSymbolicLink(links.resolve("relative"), Path.of("..", "a house", "readiness"));
        Files.createSymbolicLink(folder.resolve("first"), links.resolve("relative"));
        Files.createSymbolicLink(links.resolve("last"), Path.of("..", "first"));

        for (String link : List.of("links/relative", "first", "links/last")) {
            assertThat(run("0", folder.resolve(link), "C")).as(link).isEqualTo("0|assess|a b|*|$HOME");
        }
    }

    @Test
    void lettersOfFileNamesPassThroughInAnyLocale() throws Exception {
        for (String locale : List.of("C", "POSIX", "da_DK.ISO-8859-1", "no_such.UTF-8")) {
            assertThat(run("0", target.resolve("../../../readiness"), locale, "blå.json"))
                    .as(locale)
                    .isEqualTo("0|assess|a b|*|$HOME|bl\u00E5.json true");
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(target)) {
            return all.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private String run(String code) throws IOException, InterruptedException {
        return run(code, target.resolve("../../../readiness"), "C");
    }

    private String run(String code, Path launcher, String locale, String... more)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("sh", launcher.toString(), code, "assess", "a b", "*", "$HOME"));
        command.addAll(List.of(more));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", locale);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isEqualTo(Integer.parseInt(code));
        return said;
    }
}
