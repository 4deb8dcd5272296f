package org.pilotreadiness.cli.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pilotreadiness.diagnostic.Code;

class CheckPagesTest {

    @Test
    void everyCodeHasAPageAndTheDocumentsAreTheSame() throws IOException {
        List<String> codes = Stream.of(Code.values()).map(Code::id).toList();
        assertThat(CheckPages.codes())
                .containsExactlyInAnyOrderElementsOf(codes)
                .hasSizeGreaterThan(45);
        Path documents = Path.of("../docs/checks");
        for (String code : codes) {
            assertThat(CheckPages.page(code))
                    .matches("(?s)# " + code + " [^\n]+\n\n## Avoid\n.+\n## Prefer\n.+\n## Why\n.+\n")
                    .isEqualTo(Files.readString(documents.resolve(code + ".md")));
            assertThat(Files.readString(documents.resolve("README.md")))
                    .contains("| [" + code + "](" + code + ".md) | ");
        }
        try (Stream<Path> files = Files.list(documents)) {
            assertThat(files).hasSize(codes.size() + 1);
        }
        assertThatThrownBy(() -> CheckPages.page("R12"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("There is no code (R12).");
    }
}
