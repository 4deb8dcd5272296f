package org.pilotreadiness.examples.modular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
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
    void questionsOfARuleSetsOwnBecomeTypesHereToo() throws Exception {
        Path rules = folder.resolve("rules");
        try (Stream<Path> files = Files.walk(Path.of("own-rules"))) {
            for (Path file : files.toList()) {
                Files.copy(file, rules.resolve(Path.of("own-rules").relativize(file).toString()));
            }
        }
        Path file = rules.resolve("before-a-trial.drl");
        Files.writeString(file, Files.readString(file) + "\ndeclare Platform\n    monthsInUse : java.math.BigDecimal\nend\n");

        assertThat(AssessInModule.byOwnRules(TOBS, rules).ruleSet().id()).isEqualTo("our-region");
    }

    @Test
    void droolsIsAskedForInOneSentence() {
        assertThatIllegalStateException()
                .isThrownBy(() -> ReadinessAssessor.using(StandardRules.latest(), RuleEngine.DROOLS))
                .withMessage("The engine of Drools does not run on the module path. Maybe RuleEngine.READER, or the library "
                        + "and Drools on the class path.");
    }
}
