package org.pilotreadiness.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pilotreadiness.pilot.InvalidPilotException;

class AssessManyPilotsTest {

    @TempDir
    private Path folder;

    @Test
    void printsALineForEachPilotInTheOrderOfTheFileNames() throws Exception {
        assertThat(Printed.by(AssessManyPilots::main, "pilots")).isEqualTo("""
                        assistive-devices-depot: NOT_READY..CONDITIONAL for TRIAL
                        assistive-devices-granting: CONDITIONAL for TRIAL
                        assistive-devices-joint-structure: CONDITIONAL for FOLLOW_UP
                        assistive-devices-purchasing: CONDITIONAL..READY for PREPARATION
                        assistive-devices-quick-wins: NOT_READY..CONDITIONAL for IMPLEMENTATION
                        cardiac-rehabilitation-phase-2: CONDITIONAL..READY for SPREAD
                        care-pathway-start-up: CONDITIONAL..READY for START_UP
                        digital-device-form: NOT_READY for TRIAL
                        pro-clinic-before-concept: NOT_READY for TRIAL
                        pro-clinic-with-concept: READY for TRIAL
                        stroke-outcome-measures: NOT_READY..READY for TRIAL
                        tobs: READY for SPREAD
                        """);
    }

    @Test
    void aPilotIsReadOnlyWhenTheOneBeforeItIsAssessed() throws Exception {
        Files.copy(Path.of("pilots/tobs.json"), folder.resolve("1.json"));
        Files.writeString(folder.resolve("2.json"), "{}");
        Files.writeString(folder.resolve("3.txt"), "no pilot, and not asked for");

        Printed printed = new Printed();
        assertThatThrownBy(() -> printed.run(AssessManyPilots::main, folder.toString()))
                .isInstanceOf(InvalidPilotException.class)
                .hasMessageStartingWith(folder.resolve("2.json") + ":1:1: ");
        assertThat(printed.text()).isEqualTo("tobs: READY for SPREAD\n");
    }
}
