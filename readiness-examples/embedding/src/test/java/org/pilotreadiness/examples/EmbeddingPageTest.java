package org.pilotreadiness.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pilotreadiness.rules.Document;

/** What {@code docs/embedding.md} shows stands in the examples, which are compiled and run. */
class EmbeddingPageTest {

    private static final Document PAGE = Document.of("docs/embedding.md");

    @Test
    void itsSnippetsAreLinesOfTheExamples() throws IOException {
        List<String> sources;
        try (Stream<Path> files = Files.find(
                Path.of("."),
                20,
                (file, attributes) -> file.toString().matches("\\..[a-z-]+.src.main.java.*[.]java"))) {
            sources = files.sorted().map(EmbeddingPageTest::lines).toList();
        }

        assertThat(PAGE.blocks("java"))
                .hasSizeGreaterThan(8)
                .allSatisfy(block -> assertThat(sources).anyMatch(source -> source.contains(flat(block))));
    }

    @Test
    void itsDependencyIsTheOneOfTheVersions() throws IOException {
        String versions = Files.readString(Document.PROJECT.resolve("readiness-bom/pom.xml"));

        assertThat(PAGE.blocks("xml")).singleElement().satisfies(block -> {
            String version = block.replaceAll("(?s).*<version>(.*)</version>.*", "$1");
            assertThat(versions)
                    .contains("<artifactId>readiness-bom</artifactId>\n  <version>" + version + "</version>")
                    .contains("<artifactId>readiness-rules</artifactId>");
        });
        assertThat(Files.readString(Document.PROJECT.resolve("pom.xml")))
                .contains("<version>" + PAGE.blocks("xml").get(0).replaceAll("(?s).*<version>(.*)</version>.*", "$1"));
    }

    private static String lines(Path file) {
        try {
            return flat(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String flat(String text) {
        return text.lines().map(String::strip).collect(Collectors.joining("\n", "\n", "\n"));
    }
}
