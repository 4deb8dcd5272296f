package org.pilotreadiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExplainCommandTest {

    private static final String DEPOT = "pilots/assistive-devices-depot.json";

    @Test
    void saysWhichConditionsHoldAndWhatWouldHaveToChange() {
        Run run = Run.of("explain", DEPOT, "MA-3");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo("""
                MA-3 Every organisation has committed
                It is partly met.
                Source: EY-HJM p8. Weight 3. It counts from the gate start-up. It blocks from
                the gate trial when it is not met.

                Met when (management-anchoring.drl:50)
                  ✗ number of committed organisations is number of organisations (found: number
                    of committed organisations 5, number of organisations 7)

                Partly met when (management-anchoring.drl:63)
                  ✓ number of committed organisations × 2 is at least number of organisations
                    (found: number of committed organisations 5, number of organisations 7)

                To be met
                  - number of committed organisations is number of organisations (found: number
                    of committed organisations 5, number of organisations 7)

                ✓ holds ✗ does not hold ? depends on what is still unknown
                """);
    }

    @Test
    void saysWhereACriterionCountsForTheLastTimeAndWhatIsFoundAndNotDone() {
        assertThat(Run.of("explain", DEPOT, "CC-4").out()).contains("""
                It counts and blocks up to the gate trial. It is
                found and not done: known to fail, no step meets it.
                """);
        assertThat(Run.of("explain", DEPOT, "CC-4", "--lang", "sv").out())
                .contains("Det räknas och blockerar till och med fasen");
    }

    @Test
    void saysWhatDependsOnSomethingUnknown() {
        assertThat(Run.of("explain", DEPOT, "SP-13").out())
                .contains("It is not met to met, depending on what is still unknown.\n")
                .contains("  ? guidance and training of the keys is yes (found: unknown)\n")
                .contains("  ? at least one of these:\n    ? viability of the keys is yes (found: unknown)\n");
    }

    @Test
    void takesBothReadingsApartWhereTheyLookAtOtherFacts() {
        assertThat(Run.of("explain", DEPOT, "SP-9").out()).contains("""
                  With everything unknown at its worst
                    ✗ there is a receiver
                    ✓ there is no collision
                  With everything unknown at its best
                    ✓ there is a receiver
                    ✓ there is no collision
                """);
    }

    @Test
    void whatMustBeSoOfEveryReceiverIsSaidWithoutANoBeforeANo() {
        assertThat(Run.of("explain", DEPOT, "SP-8").out()).contains("""
                    ✓ every receiver is one whose outcomes understood is yes
                      For supposed
                        ✓ outcomes understood is yes (found: unknown)
                """);
        assertThat(Run.of("explain", DEPOT, "SP-8", "--lang", "da").out()).contains("""
                    ✓ der findes ikke en modtager, uden at det ønskede udbytte er forstået
                      Når det gælder supposed
                        ✓ det ønskede udbytte er forstået (fundet: ukendt)
                """);
    }

    @Test
    void explainsEachReceiverByItself() {
        assertThat(Run.of("explain", "pilots/tobs.json", "RF-2").out().lines())
                .contains(
                        "For the receiver home-care:",
                        "For the receiver island-municipality:",
                        "For the receiver medical-practice:");
        assertThat(Run.of("explain", DEPOT, "RF-2").out())
                .isEqualTo("No receiver of this pilot is known, so RF-2 says nothing.\n");
    }

    @Test
    void givesTheSameAsJson() {
        Run run = Run.of("explain", DEPOT, "MA-3", "--format", "json");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("[\n  {\n    \"criterion\" : \"MA-3\",")
                .contains("\"fulfilment\" : {\n      \"low\" : \"partly-met\",\n      \"high\" : \"partly-met\"\n    }")
                .contains("\"of\" : \"number of committed organisations\",");
    }

    @Test
    void complainsAboutWhatIsNotThere() {
        Run misspelt = Run.of("explain", DEPOT, "MA3");
        assertThat(misspelt.exitCode()).isEqualTo(2);
        assertThat(misspelt.err()).startsWith("There is no criterion (MA3). Maybe MA-3.\n");

        Run missing = Run.of("explain", "pilots/none.json", "MA-3");
        assertThat(missing.exitCode()).isEqualTo(1);
        assertThat(missing.err()).isEqualTo("pilots/none.json: The file can not be read (there is no such file).\n");
    }
}
