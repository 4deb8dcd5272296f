package org.pilotreadiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.pilotreadiness.ReadinessAssessor;
import org.pilotreadiness.WhatIf;
import org.pilotreadiness.assessment.Change;
import org.pilotreadiness.assessment.Difference;
import org.pilotreadiness.pilot.Answer;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.pilot.PilotReader;
import org.pilotreadiness.rules.StandardRules;

/** A pilot assessed as it could be. */
class WhatIfTest {

    private static final Path TOBS = Path.of("pilots", "tobs.json");
    private final ReadinessAssessor assessor = ReadinessAssessor.using(StandardRules.latest());
    private final Pilot pilot = PilotReader.json().read(TOBS);

    @Test
    void aWorseAnswerShowsWhatItCosts() {
        Difference difference = assessor.whatIf(pilot)
                .set("managementAnchoring.resourcesPrioritised", Answer.NO)
                .difference();
        assertThat(difference.isBySameRules()).isTrue();
        assertThat(difference.isNone()).isFalse();
        assertThat(difference.blockersNew()).containsExactly("MA-7");
        assertThat(difference.blockersGone()).isEmpty();
        assertThat(difference.criteria()).extracting(Change::id).containsExactly("MA-7");
    }

    @Test
    void theWayBackShowsTheOpposite() {
        Pilot worse = pilot.with("managementAnchoring.resourcesPrioritised", Answer.NO);
        Difference back = assessor.assess(pilot).diff(assessor.assess(worse));
        assertThat(back.blockersGone()).containsExactly("MA-7");
        assertThat(back.blockersNew()).isEmpty();
    }

    @Test
    void theSameValuesMakeNoDifferenceAndThePilotStaysAsItIs() {
        WhatIf whatIf = assessor.whatIf(pilot);
        whatIf.set("changeCapacity.staffCapacity", Answer.NO);
        assertThat(whatIf.difference().isNone()).isTrue();
    }

    @Test
    void valuesAreWrittenAsInPilotFiles() {
        Pilot supposed = assessor.whatIf(pilot)
                .setWritten("dataSupport.workgroup", "[clinician, patient]")
                .setWritten("changeCapacity.otherTrialsInArea", "2")
                .setWritten("spreading.core.activities.essential", "[one, two]")
                .setWritten("structuralAlignment.itTested", "unknown")
                .pilot();
        assertThat(supposed.dataSupport().workgroup()).hasSize(2);
        assertThat(supposed.changeCapacity().otherTrialsInArea()).isEqualTo(2);
        assertThat(supposed.spreading().core().activities().essential()).containsExactly("one", "two");
        assertThat(supposed.structuralAlignment().itTested()).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void theCommandShowsWhatDiffers() {
        Run run = Run.of("assess", TOBS.toString(), "--set", "managementAnchoring.resourcesPrioritised=no");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("""
                        What differs
                          Level: READY → NOT READY
                        """)
                .contains("  Blocks now: MA-7\n")
                .endsWith("  MA-7 Resources are prioritised and set aside: partly met → not met\n");
        Run json = Run.of(
                "assess", TOBS.toString(), "--format", "jsonl", "--set", "managementAnchoring.resourcesPrioritised=no");
        assertThat(json.out())
                .contains("\"difference\":{\"rulesChanged\":false,")
                .contains("\"blockersGone\":[],\"blockersNew\":[\"MA-7\"],\"criteria\":[{\"criterion\":\"MA-7\","
                        + "\"earlier\":{\"low\":0.5,\"high\":0.5},\"later\":{\"low\":0.0,\"high\":0.0}}]");
    }

    @Test
    void aFieldThatIsNotThereAndAValueThatDoesNotFitAreNamed() {
        Run field = Run.of("assess", TOBS.toString(), "--set", "changeCapacity.stafCapacity=yes");
        assertThat(field.exitCode()).isEqualTo(1);
        assertThat(field.err())
                .isEqualTo(TOBS
                        + ": There is no field (changeCapacity.stafCapacity). Maybe changeCapacity.staffCapacity.\n");
        Run value = Run.of("assess", TOBS.toString(), "--set", "changeCapacity.staffCapacity=yse");
        assertThat(value.exitCode()).isEqualTo(1);
        assertThat(value.err())
                .contains("The word (yse) is not possible here; possible: no, partly, yes or unknown. Maybe yes.");
    }
}
