package org.pilotreadiness.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pilotreadiness.ReadinessAssessor;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.assessment.Portfolio;
import org.pilotreadiness.diagnostic.Diagnostic;
import org.pilotreadiness.pilot.InvalidPilotException;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.pilot.PilotReader;
import org.pilotreadiness.pilot.PilotWriter;
import org.pilotreadiness.report.InvalidAssessmentException;
import org.pilotreadiness.report.JsonReport;
import org.pilotreadiness.report.PortfolioReport;
import org.pilotreadiness.report.ReportStyle;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Programs that use Jackson 3 need nothing more to read pilots and to write results. */
class JacksonTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();

    /** Whatever a program tells its mapper, the contract is the same. */
    private static final JsonMapper OTHER = JsonMapper.builder()
            .findAndAddModules()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private final ReadinessAssessor assessor = ReadinessAssessor.using(StandardRules.latest());

    static List<Path> samples() throws java.io.IOException {
        return PilotWriterTest.samples().toList();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aPilotGoesInAndOut(Path file) {
        Pilot pilot = PilotReader.forFile(file).read(file);
        for (JsonMapper mapper : List.of(MAPPER, OTHER)) {
            String json = mapper.writeValueAsString(pilot);
            assertThat(mapper.readTree(json))
                    .isEqualTo(MAPPER.readTree(PilotWriter.json().write(pilot)));
            assertThat(mapper.readValue(json, Pilot.class)).isEqualTo(pilot);
            assertThat(mapper.readValue(json.getBytes(StandardCharsets.UTF_8), Pilot.class))
                    .isEqualTo(pilot);
            assertThat(mapper.treeToValue(mapper.readTree(json), Pilot.class)).isEqualTo(pilot);
        }
        YAMLMapper yaml = YAMLMapper.builder().findAndAddModules().build();
        assertThat(yaml.readValue(yaml.writeValueAsString(pilot), Pilot.class)).isEqualTo(pilot);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void resultsAreWrittenAsTheContractHasThem(Path file) {
        Pilot pilot = PilotReader.forFile(file).read(file);
        Assessment assessment = assessor.assess(pilot);
        JsonReport report = JsonReport.compact();
        for (JsonMapper mapper : List.of(MAPPER, OTHER)) {
            assertThat(mapper.writeValueAsString(assessment)).isEqualTo(report.of(assessment));
            assertThat(mapper.writeValueAsString(assessor.advise(pilot))).isEqualTo(report.of(assessor.advise(pilot)));
            assertThat(mapper.writeValueAsString(assessment.diff(assessment)))
                    .isEqualTo(report.of(assessment.diff(assessment)));
            Assessment again = mapper.readValue(mapper.writeValueAsString(assessment), Assessment.class);
            assertThat(report.of(again)).isEqualTo(report.of(assessment));
            assertThat(again.digest()).isEqualTo(assessment.digest());
        }
    }

    @Test
    void resultsStandInWhateverHoldsThem() {
        Pilot pilot = PilotsByChance.mixed(3, 1).findFirst().orElseThrow();
        Assessment assessment = assessor.assess(pilot);
        String json = OTHER.writeValueAsString(Map.of("all", List.of(assessment, assessment)));
        String one = JsonReport.compact().of(assessment);
        assertThat(json).isEqualTo("{\"all\":[" + one + "," + one + "]}");
    }

    @Test
    void aPortfolioIsWritten() {
        Portfolio portfolio = assessor.portfolio(PilotsByChance.mixed(5, 20).toList());
        PortfolioReport report = PortfolioReport.of(assessor.ruleSet(), ReportStyle.plain());
        assertThat(MAPPER.readTree(MAPPER.writeValueAsString(portfolio)))
                .isEqualTo(MAPPER.readTree(report.json(portfolio)));
    }

    @Test
    void theProblemsOfABadPilotComeWithTheirPlaces() {
        String bad = """
                {
                  "id": "p 1",
                  "title": "A pilot",
                  "gate": "trail",
                  "organisations": [],
                  "managementAnchoring": { "sponsorNmed": "yes" }
                }
                """;
        InvalidPilotException refused = catchThrowableOfType(
                InvalidPilotException.class, () -> MAPPER.readValue(new StringReader(bad), Pilot.class));
        InvalidPilotException expected = catchThrowableOfType(
                InvalidPilotException.class, () -> PilotReader.json().read(bad));

        assertThat(refused.problems()).hasSizeGreaterThan(3).containsExactlyElementsOf(expected.problems());
        Diagnostic problem = refused.problems().get(1);
        assertThat(MAPPER.readTree(MAPPER.writeValueAsString(problem))).isEqualTo(MAPPER.readTree("""
                        {"code": "P010", "severity": "error", "file": "", "line": 2, "column": 9, "subject": "/id",
                          "sentence": "An id has only letters (a-z), digits, hyphens, underscores and full stops (p 1).",
                          "maybe": "p-1", "scenarios": []}
                        """));
    }

    @Test
    void whatIsNoAssessmentIsRefused() {
        assertThat(catchThrowableOfType(
                                InvalidAssessmentException.class, () -> MAPPER.readValue("{}", Assessment.class))
                        .problems())
                .isNotEmpty();
    }
}
