package org.pilotreadiness.examples;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pilotreadiness.facts.ReadinessLevel.CONDITIONAL;
import static org.pilotreadiness.facts.ReadinessLevel.NOT_READY;
import static org.pilotreadiness.test.ReadinessAssertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.pilotreadiness.ReadinessAssessor;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.pilot.PilotReader;
import org.pilotreadiness.rules.Document;
import org.pilotreadiness.rules.StandardRules;
import org.pilotreadiness.test.PilotFiles;
import org.pilotreadiness.test.ReadinessSoftAssertions;
import org.pilotreadiness.test.Why;

/** What {@code docs/testing.md} shows: each snippet is run here, and what a failure prints is compared word for word. */
class TestingPageTest {

    private static final Document PAGE = Document.of("docs/testing.md");

    private final ReadinessAssessor assessor = ReadinessAssessor.using(StandardRules.latest());
    private final Pilot pilot = PilotReader.json().read(Path.of("pilots/tobs.json"));

    @Test
    void anOutcome() {
        assertThat(assessor.assess(pilot))
                .isAtLeast(CONDITIONAL)
                .hasNoSettledBlocker()
                .criterion("MA-1")
                .isMet()
                .criterion("DS-5")
                .isPartlyMet();
    }

    @Test
    void anOutcomeOfWhatCouldBe() {
        Pilot withoutSponsor = pilot.with("managementAnchoring.sponsorNamed", false);

        assertThat(assessor.assess(withoutSponsor)).isExactly(NOT_READY).isStoppedBy("MA-1");
    }

    @ParameterizedTest
    @PilotFiles("pilots")
    void everyPilotOfAFolder(Pilot each) {
        Assessment assessment = assessor.assess(each);

        Assertions.assertThat(assessment.findings()).as(Why.of(assessment)).isNotEmpty();
    }

    @Test
    void everythingThatIsWrong() {
        ReadinessSoftAssertions softly = new ReadinessSoftAssertions();
        softly.assertThat(assessor.assess(pilot)).criterion("MA-1").isMet();
        softly.assertThat(assessor.assess(pilot)).isAtLeast(CONDITIONAL);
        softly.assertAll();
    }

    @Test
    void itsSnippetsAreTheTestsAbove() throws Exception {
        String source = Files.readString(
                        Path.of("embedding/src/test/java/org/pilotreadiness/examples/TestingPageTest.java"))
                .replace("\r\n", "\n");
        List<String> blocks = PAGE.blocks("java");

        Assertions.assertThat(blocks)
                .hasSize(4)
                .allSatisfy(block ->
                        Assertions.assertThat(source).contains(block.indent(4).replaceAll("(?m)^ +$", "")));
    }

    @Test
    void aFailurePrintsWhatThePageShows() {
        Pilot withoutSponsor = pilot.with("managementAnchoring.sponsorNamed", false);

        assertThatThrownBy(() -> assertThat(assessor.assess(withoutSponsor)).isAtLeast(CONDITIONAL))
                .hasMessage(PAGE.blocks("text").get(0).stripTrailing());
        assertThatThrownBy(() ->
                        assertThat(assessor.assess(pilot)).criterion("DS-5").isMet())
                .hasMessage(PAGE.blocks("text").get(1).stripTrailing());
    }
}
