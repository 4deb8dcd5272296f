package org.pilotreadiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pilotreadiness.pilot.Gate;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.pilot.PilotReader;
import org.pilotreadiness.pilot.Receiver;
import org.pilotreadiness.rules.StandardRules;
import org.pilotreadiness.ruleset.Question;
import org.pilotreadiness.ruleset.Questionnaire;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class QuestionsCommandTest {

    static Stream<Arguments> gatesAndLanguages() {
        return Stream.of("preparation", "start-up", "trial", "implementation", "follow-up", "spread")
                .flatMap(gate -> Stream.of("en", "da", "nb", "sv").map(language -> Arguments.of(gate, language)));
    }

    @ParameterizedTest
    @MethodSource("gatesAndLanguages")
    void theFileToFillInIsAPilotOfWhichNothingIsKnown(String gate, String language) {
        Run run = Run.of("questions", "--gate", gate, "--format", "yaml", "--lang", language);
        assertThat(run.exitCode()).isZero();
        Pilot pilot = PilotReader.yaml().read(run.out());
        assertThat(pilot.gate().name().toLowerCase(Locale.ROOT)).isEqualTo(gate.replace('-', '_'));
        assertThat(pilot)
                .isEqualTo(Pilot.of(pilot.id(), pilot.title(), pilot.gate(), pilot.scenario(), pilot.organisations()));
    }

    @Test
    void whatStandsAsACommentIsAReceiverToFillIn() {
        String yaml = Run.of("questions", "--format", "yaml").out();
        int entry = yaml.indexOf("  receivers:\n");
        String filled = yaml.substring(entry).replaceAll("(?m)^    # ", "    ");
        Pilot pilot = PilotReader.yaml().read(yaml.substring(0, entry) + filled);
        assertThat(pilot.spreading().receivers())
                .singleElement()
                .extracting(Receiver::id, Receiver::name)
                .containsExactly("id-1", "The name of the organisation");
    }

    @Test
    void everyFieldThatACountingCriterionReadsIsAskedForAndNoOther() {
        for (Gate gate : Gate.values()) {
            List<String> asked = Questionnaire.of(StandardRules.latest(), gate).questions().stream()
                    .filter(question -> !question.criteria().isEmpty())
                    .map(Question::field)
                    .toList();
            assertThat(asked)
                    .containsExactlyInAnyOrderElementsOf(StandardRules.latest().criteria().stream()
                            .filter(criterion -> criterion.countsAt(gate))
                            .flatMap(criterion -> criterion.reads().stream())
                            .distinct()
                            .toList())
                    .isNotEmpty();
        }
    }

    @Test
    void theDevelopmentAreaIsAskedThoughNoCriterionReadsIt() {
        for (Gate gate : Gate.values()) {
            assertThat(Questionnaire.of(StandardRules.latest(), gate).questions())
                    .filteredOn(question -> question.field().equals("developmentArea"))
                    .singleElement()
                    .satisfies(question -> assertThat(question.isRequired()).isFalse());
        }
        assertThat(Run.of("questions", "--gate", "trial").out()).contains("developmentArea");
    }

    @Test
    void laterGatesAskMore() {
        String preparation = Run.of("questions", "--gate", "preparation").out();
        assertThat(preparation)
                .startsWith("What is asked at the gate: preparation\nRule set standard 1.1.0 (")
                .contains("""

                        Management anchoring
                          MA-1 Is there a named sponsor who holds the mandate for the pilot?
                            managementAnchoring.sponsorNamed: one of no, partly, yes, unknown
                            managementAnchoring.mandateGranted: one of no, partly, yes, unknown
                            Source: EY-HJM p3, EY-HJM p8
                        """)
                .doesNotContain("MA-4", "SA-7");
        assertThat(Run.of("questions").out())
                .isEqualTo(Run.of("questions", "--gate", "spread").out())
                .contains("MA-4", "MA-13", "SA-7", "Asked only of pilots that span sectors.");
    }

    @Test
    void theJsonHasAQuestionForEachFieldAndItsCriteria() {
        JsonNode json = new ObjectMapper()
                .readTree(Run.of("questions", "--format", "json", "--lang", "sv", "--gate", "trial")
                        .out());
        assertThat(json.get("gate").asString()).isEqualTo("trial");
        List<String> criteria = json.get("criteria")
                .valueStream()
                .map(criterion -> criterion.get("id").asString())
                .toList();
        assertThat(json.get("questions")
                        .valueStream()
                        .filter(question -> question.get("field").asString().equals("changeCapacity.staffMotivated")))
                .singleElement()
                .hasToString("{\"field\":\"changeCapacity.staffMotivated\",\"form\":\"one-of\",\"required\":false,"
                        + "\"choices\":[{\"word\":\"no\",\"meaning\":\"nej\"},{\"word\":\"partly\",\"meaning\":\"delvis\"},"
                        + "{\"word\":\"yes\",\"meaning\":\"ja\"},{\"word\":\"unknown\",\"meaning\":\"okänt\"}],"
                        + "\"criteria\":[\"CC-3\"]}");
        assertThat(json.get("questions")
                        .valueStream()
                        .flatMap(question -> question.get("criteria").valueStream())
                        .map(JsonNode::asString))
                .isNotEmpty()
                .isSubsetOf(criteria)
                .containsAll(criteria);
    }

    @Test
    void aGateThatThereIsNotIsWrongUsage() {
        Run run = Run.of("questions", "--gate", "trail");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("Invalid value for option '--gate': expected preparation, start-up, trial, implementation, "
                        + "follow-up or spread but was 'trail'. Maybe trial.\n");
    }

    @Test
    void ownRulesAskTheirOwnQuestions() {
        Run run = Run.of("questions", "--rules", "own-rules");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("What is asked at the gate: spreading\n")
                .doesNotContain("MA-2");
        assertThat(Run.of("questions", "--rules", "nowhere").err())
                .startsWith("There is no folder of rules (nowhere).\n");
    }
}
