package org.pilotreadiness.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AssessOnePilotTest {

    @Test
    void printsLevelsAsRangesAndWhatMayStopThePilot() throws Exception {
        assertThat(Printed.by(AssessOnePilot::main, "pilots/assistive-devices-depot.json"))
                .isEqualTo("""
                        Ready for TRIAL? NOT_READY..CONDITIONAL
                        Data support: 33..63
                        Spreading potential: LOW..MEDIUM
                        ? SA-5 Are the legal questions settled?
                        ? SA-6 Does the pilot respect the parties' contracts with third parties?
                        """);
    }

    @Test
    void printsWhatStopsThePilotForCertainFirst() throws Exception {
        assertThat(Printed.by(AssessOnePilot::main, "pilots/pro-clinic-before-concept.json"))
                .isEqualTo("""
                        Ready for TRIAL? NOT_READY
                        Data support: 13..35
                        Spreading potential: LOW..MEDIUM
                        ! MA-4 Have the terms of reference for the pilot been approved?
                        ! DS-1 Are both the goals of the pilot and the criteria for its success set?
                        ! DS-11 Is the evaluation of the pilot planned?
                        ? MA-7 Have resources for the pilot been prioritised and set aside?
                        """);
    }
}
