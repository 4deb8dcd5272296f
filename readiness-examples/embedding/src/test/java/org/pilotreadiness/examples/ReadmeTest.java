package org.pilotreadiness.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pilotreadiness.rules.Document;

class ReadmeTest {

    private static final Document README = Document.of("README.md");
    private static final Path EXAMPLE =
            Path.of("embedding/src/main/java/org/pilotreadiness/examples/AssessOnePilot.java");

    @Test
    void itsJavaIsThatOfTheCompiledExample() throws Exception {
        String example = Files.readString(EXAMPLE).replace("\r\n", "\n");
        String from = "// README: from here\n";
        String marked = example.substring(
                        example.indexOf(from) + from.length(), example.indexOf("        // README: to here"))
                .indent(-8);

        assertThat(marked.lines().count()).isBetween(12L, 20L);
        assertThat(README.blocks("java").get(0)).isEqualTo(marked);
    }

    @Test
    void itsScenarioTestIsOneThatRuns() throws Exception {
        Path test = Path.of("embedding/src/test/java/org/pilotreadiness/examples/OwnRulesScenariosTest.java");
        List<String> blocks = README.blocks("java");

        assertThat(blocks).hasSize(2);
        assertThat(Files.readString(test).replace("\r\n", "\n"))
                .contains(blocks.get(1).indent(8));
    }

    @Test
    void itsOutputIsWhatTheExamplePrints() throws Exception {
        String pilot = README.links().get(0);

        assertThat(README.blocks("text"))
                .containsExactly(Printed.by(
                        AssessOnePilot::main, Document.PROJECT.resolve(pilot).toString()));
    }

    @Test
    void itsTwoCommandsNameTheJarThatIsBuiltAndTheCommandOfTheContinuousBuild() throws Exception {
        List<String> commands = README.blocks("sh").get(0).lines().toList();

        assertThat(commands).hasSize(2);
        assertThat(commands.get(0))
                .isEqualTo(
                        "mvn -B -q -DskipTests package && java -jar readiness-examples/command-line/target/readiness.jar"
                                + " assess readiness-examples/pilots");
        assertThat(Files.readString(Path.of("command-line/pom.xml")))
                .contains("<outputFile>${project.build.directory}/readiness.jar</outputFile>");
        assertThat(Document.PROJECT.resolve("readiness-examples/pilots")).isDirectory();
        assertThat(Files.readString(Document.PROJECT.resolve(".ci/run")).lines())
                .contains(commands.get(1));
    }

    @Test
    void itsDependencyHasTheVersionOfTheProject() throws Exception {
        String version = Files.readString(Document.PROJECT.resolve("pom.xml"))
                .replaceAll("(?s).*?<artifactId>pilot-readiness</artifactId>\\s*<version>([^<]+)</version>.*", "$1");

        assertThat(version).matches("[0-9]+[.][0-9]+[.][0-9]+(-SNAPSHOT|-rc[0-9]+)?");
        assertThat(README.blocks("xml")).containsExactly("""
                        <dependency>
                          <groupId>org.pilotreadiness</groupId>
                          <artifactId>readiness-rules</artifactId>
                          <version>%s</version>
                        </dependency>
                        """.formatted(version));
    }
}
