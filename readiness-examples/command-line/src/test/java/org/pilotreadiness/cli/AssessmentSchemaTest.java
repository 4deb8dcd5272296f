package org.pilotreadiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pilotreadiness.report.AssessmentSchema;

/** A schema validator that knows nothing of us accepts what is written of an assessment, and nothing else. */
class AssessmentSchemaTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Run.of("schema", "--of", "assessment").out(), InputFormat.JSON);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--advice",
                "--no-advice",
                "--advice --evidence required",
                "--no-advice --evidence required",
                "--advice --set managementAnchoring.sponsorNamed=no --set gate=spread"
            })
    void everySamplePilotIsAcceptedHoweverItIsAssessed(String options) {
        List<String> lines = assessed(options).toList();
        assertThat(lines).hasSizeGreaterThan(10);
        assertThat(lines)
                .allSatisfy(line ->
                        assertThat(SCHEMA.validate(line, InputFormat.JSON)).isEmpty());
    }

    @Test
    void whatMayBeThereIsThere() {
        assertThat(assessed("--advice --evidence required --set managementAnchoring.sponsorNamed=no"))
                .anySatisfy(line -> assertThat(line)
                        .contains(
                                "\"gain\":", "\"receiverAdvice\":", "\"metWithout\":", "\"difference\":", "\"note\":"));
        assertThat(assessed("--no-advice"))
                .allSatisfy(
                        line -> assertThat(line).doesNotContain("\"firmness\":", "\"evidence\":", "\"difference\":"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "pilot":"tobs",                     |
            "gate":"spread"                     | "gate":"spraed"
            "title":                            | "titel":
            "sha256":"                          | "sha1":"","sha256":"
            "criteria":[{"id":"MA-1"             | "criteria":[{"name":"MA-1"
            "weight":3                          | "weight":"3"
            "weight":3                          | "weight":2.5
            "counts":true                       | "counts":"yes"
            "reads":[                           | "reads":[null,
            "score":{"low":                     | "score":{"least":
            "level":{"low":"                    | "level":{"low":"very-
            "source":"RM-SPRED p1",             |
            "firmness":                         | "is-firm":
            "nextLevel":                        | "nextStep":
            """)
    void aWrongDocumentIsRefused(String right, String wrong) {
        String json = assessed("--advice")
                .filter(line -> line.contains("\"pilot\":\"tobs\""))
                .findFirst()
                .orElseThrow();
        assertThat(json).contains(right);
        assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
        assertThat(SCHEMA.validate(
                        json.replaceFirst(right.replaceAll("[\\[{]", "\\\\$0"), wrong == null ? "" : wrong),
                        InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void theCommandPrintsTheSchemaOfTheLibrary() {
        assertThat(Run.of("schema", "--of", "assessment").out()).isEqualTo(AssessmentSchema.json() + "\n");
    }

    private static Stream<String> assessed(String options) {
        return Run.of(("assess pilots --format jsonl " + options).split(" ", -1))
                .out()
                .lines();
    }
}
