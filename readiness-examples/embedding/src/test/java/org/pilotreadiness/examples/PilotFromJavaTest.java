package org.pilotreadiness.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PilotFromJavaTest {

    @Test
    void printsTheLevelAndWhatTheChecksSayOfAPilotThatCanNotBe() throws Exception {
        assertThat(Printed.by(PilotFromJava::main)).isEqualTo("""
                        Fewer falls at home: CONDITIONAL..READY
                        Management anchoring: 50..88
                        /managementAnchoring/committed/0: No organisation of this pilot has the id (home-car). \
                        Maybe home-care.
                        """);
    }
}
