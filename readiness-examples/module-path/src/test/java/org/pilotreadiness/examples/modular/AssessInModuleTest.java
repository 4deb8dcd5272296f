package org.pilotreadiness.examples.modular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pilotreadiness.ReadinessAssessor;
import org.pilotreadiness.RuleEngine;
import org.pilotreadiness.facts.ReadinessLevel;
import org.pilotreadiness.pilot.PilotReader;
import org.pilotreadiness.pilot.PilotWriter;
import org.pilotreadiness.report.AssessmentReader;
import org.pilotreadiness.report.JsonReport;
import org.pilotreadiness.rules.StandardRules;

class AssessInModuleTest {

    private static final Path TOBS = Path.of("pilots/tobs.json");

    @TempDir
    Path folder;

    @Test
    void theLibraryIsTwoModules() {
        assertThat(AssessInModule.class.getModule().getName()).isEqualTo("org.pilotreadiness.examples.modular");
        assertThat(ReadinessAssessor.class.getModule().getName()).isEqualTo("org.pilotreadiness.core");
        assertThat(StandardRules.class.getModule().getName()).isEqualTo("org.pilotreadiness.rules");
    }

    @Test
    void pilotsAreAssessedReadAndWritten() throws Exception {
        var assessment = AssessInModule.byStandardRules(TOBS);
        assertThat(assessment.isAtLeast(ReadinessLevel.READY)).isTrue();
        assertThat(AssessmentReader.read(JsonReport.compact().of(assessment)).digest()).isEqualTo(assessment.digest());
        Path yaml = folder.resolve("tobs.yaml");
        Files.writeString(yaml, PilotWriter.yaml().write(PilotReader.json().read(TOBS)));
        assertThat(AssessInModule.byStandardRules(yaml)).isEqualTo(assessment);
        assertThat(AssessInModule.byOwnRules(TOBS, Path.of("own-rules")).ruleSet().id()).isEqualTo("our-region");
        assertThat(AssessInModule.page(TOBS)).startsWith("<!DOCTYPE html>");
    }

    @Test
    void droolsIsAskedForInOneSentence() {
        assertThatIllegalStateException()
                .isThrownBy(() -> ReadinessAssessor.using(StandardRules.latest(), RuleEngine.DROOLS))
                .withMessage("The engine of Drools is not on the class path. Maybe add org.drools:drools-mvel.");
    }
}
