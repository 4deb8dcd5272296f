package org.pilotreadiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody has to open Java to learn what rules can read. */
class FieldsCommandTest {

    @Test
    void thePageIsWhatTheCommandPrints() throws IOException {
        Run run = Run.of("fields", "--format", "markdown");
        assertThat(run.exitCode()).isZero();
        assertThat(Files.readString(Path.of("../docs/fields.md"))).isEqualTo(run.out());
    }

    @Test
    void eachFieldIsNamedAsInRulesAndInFiles() {
        assertThat(Run.of("fields").out())
                .contains("ManagementAnchoring")
                .contains("sponsorNamed: sponsor named")
                .contains("in the pilot file: managementAnchoring.sponsorNamed")
                .contains("a number; less is better")
                .contains("read by MA-1")
                .doesNotContain("title");
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "nb", "sv"})
    void itIsSaidInEachLanguage(String language) {
        assertThat(Run.of("fields", "--lang", language).out())
                .contains("managementAnchoring.sponsorNamed")
                .doesNotContain("read by")
                .doesNotContain("is better");
    }
}
