package org.pilotreadiness.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentsTest {

    @Test
    void everyLinkLeadsToAFileOrFolderThatExists() throws IOException {
        List<String> dead = new ArrayList<>();
        int links = 0;
        for (Document document : Document.all()) {
            for (String link : document.links()) {
                links++;
                boolean isAlive = link.isEmpty() || Files.exists(document.file().resolveSibling(link));
                if (!isAlive) {
                    dead.add(document.path() + " → " + link);
                }
            }
        }
        assertThat(dead).isEmpty();
        assertThat(links).isGreaterThan(20);
    }

    @Test
    void everyDecisionIsNumberedAndHasItsFiveParts() throws IOException {
        List<Document> decisions = Document.all().stream()
                .filter(document -> document.path().startsWith("docs/decisions"))
                .toList();

        assertThat(decisions).hasSizeGreaterThanOrEqualTo(8);
        for (int i = 0; i < decisions.size(); i++) {
            Document decision = decisions.get(i);
            assertThat(decision.path().toString()).matches("docs/decisions/%04d-[a-z0-9-]+[.]md".formatted(i + 1));
            assertThat(decision.text()).startsWith("# " + (i + 1) + ". ");
            assertThat(decision.text().lines().filter(line -> line.startsWith("## ")))
                    .containsExactly("## Context", "## Decision", "## Why", "## Turned down", "## Consequences");
        }
    }

    @Test
    void everyRoomAndTypeOfTheInsideThatIsNamedExists() throws IOException {
        Path core = Document.PROJECT.resolve("readiness-core/src/main/java/org/pilotreadiness");
        List<String> gone = new ArrayList<>();
        int named = 0;
        for (Document document : Document.all()) {
            for (String code : Document.code(document.text())) {
                if (code.matches("internal([.][A-Za-z]+)+")) {
                    named++;
                    Path path = core.resolve(code.replace('.', '/'));
                    if (!Files.isDirectory(path) && !Files.exists(Path.of(path + ".java"))) {
                        gone.add(document.path() + ": " + code);
                    }
                }
            }
        }
        assertThat(gone).isEmpty();
        assertThat(named).isGreaterThan(20);
    }
}
