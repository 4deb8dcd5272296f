package org.pilotreadiness.pilot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pilotreadiness.pilot.SmallPilot.json;
import static org.pilotreadiness.pilot.SmallPilot.problemsOfJson;
import static org.pilotreadiness.pilot.SmallPilot.problemsOfYaml;
import static org.pilotreadiness.pilot.SmallPilot.yaml;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberProblemsTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "-0, 0", "1, 1", "2e2, 200", "200.0, 200", "1000000, 1000000", "1E6, 1000000"})
    void aWholeNumberLiesBetweenZeroAndAMillion(String written, int expected) {
        Pilot pilot = PilotReader.json().read(json("200", written));
        assertThat(pilot.dataSupport().dataPackage().populationSize()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0.1, 0.1", "12.50, 12.5", "1e-3, 0.001", "1000000.000, 1000000"})
    void daysAndWeeksMayHaveDecimals(String written, BigDecimal expected) {
        assertThat(PilotReader.json()
                        .read(json("12.5", written))
                        .changeCapacity()
                        .teamDaysRequired())
                .isEqualByComparingTo(expected);
        assertThat(PilotReader.yaml()
                        .read(yaml("12.5", written))
                        .changeCapacity()
                        .teamDaysRequired())
                .isEqualByComparingTo(expected);
    }

    @Test
    void aNumberOutOfRangeIsRefused() {
        assertThat(problemsOfJson("200", "-1"))
                .containsExactly(
                        "P009 p.json:11:81: /dataSupport/dataPackage/populationSize: A number from 0 to 1000000 was expected (-1).");
        assertThat(problemsOfJson("200", "1000001"))
                .containsExactly(
                        "P009 p.json:11:81: /dataSupport/dataPackage/populationSize: A number from 0 to 1000000 was expected (1000001).");
        assertThat(problemsOfJson("200", "1e400"))
                .containsExactly(
                        "P009 p.json:11:81: /dataSupport/dataPackage/populationSize: A number from 0 to 1000000 was expected (1E+400).");
        assertThat(problemsOfJson("200", "1e999999999"))
                .containsExactly(
                        "P009 p.json:11:81: /dataSupport/dataPackage/populationSize: A number from 0 to 1000000 was "
                                + "expected (1E+999999999).");
        assertThat(problemsOfJson("12.5", "-0.5"))
                .containsExactly(
                        "P009 p.json:12:66: /changeCapacity/teamDaysRequired: A number from 0 to 1000000 was expected (-0.5).");
        assertThat(problemsOfJson("12.5", "1000000.01"))
                .containsExactly(
                        "P009 p.json:12:66: /changeCapacity/teamDaysRequired: A number from 0 to 1000000 was expected (1000000.01).");
        assertThat(problemsOfYaml("12.5", "-0.5"))
                .containsExactly(
                        "P009 p.yaml:14:21: /changeCapacity/teamDaysRequired: A number from 0 to 1000000 was expected (-0.5).");
    }

    @Test
    void anExponentThatNoNumberHasIsRefused() {
        assertThat(problemsOfJson("200", "1e99999999999"))
                .containsExactly(
                        "P009 p.json:11:81: /dataSupport/dataPackage/populationSize: This is not a number (1e99999999999).");
    }

    @Test
    void someNumbersAreWhole() {
        assertThat(problemsOfJson("200", "1.5"))
                .containsExactly(
                        "P009 p.json:11:81: /dataSupport/dataPackage/populationSize: A whole number was expected (1.5).");
        assertThat(problemsOfJson("\"otherTrialsInArea\": 0", "\"otherTrialsInArea\": 0.1"))
                .containsExactly(
                        "P009 p.json:12:43: /changeCapacity/otherTrialsInArea: A whole number was expected (0.1).");
        assertThat(problemsOfYaml("200", "2.25"))
                .containsExactly(
                        "P009 p.yaml:11:71: /dataSupport/dataPackage/populationSize: A whole number was expected (2.25).");
    }

    @Test
    void whatIsNotANumberIsRefused() {
        assertThat(problemsOfJson("12.5", "NaN"))
                .containsExactly("P002 p.json:12:66: This is not a number (NaN). Maybe null.");
        assertThat(problemsOfJson("12.5", "-Infinity"))
                .containsExactly("P002 p.json:12:67: This is not a number (Infinity). Maybe null.");
        assertThat(problemsOfYaml("12.5", ".nan"))
                .containsExactly("P009 p.yaml:14:21: /changeCapacity/teamDaysRequired: This is not a number (.nan).");
        assertThat(problemsOfYaml("12.5", "-.inf"))
                .containsExactly("P009 p.yaml:14:21: /changeCapacity/teamDaysRequired: This is not a number (-.inf).");
        assertThat(problemsOfYaml("12.5", "twelve"))
                .containsExactly(
                        "P007 p.yaml:14:21: /changeCapacity/teamDaysRequired: Found a text (twelve) where a number was expected.");
    }

    @Test
    void aNumberIsWrittenPlainly() {
        assertThat(problemsOfJson("12.5", "12,5"))
                .containsExactly(
                        "P002 p.json:12:69: A comma stands in a number (5 after it). Maybe a decimal point (.).");
        assertThat(problemsOfJson("12.5", "+12.5"))
                .containsExactly("P002 p.json:12:67: A number has no plus sign (+). Maybe the + is one too many.");
        assertThat(problemsOfJson("12.5", ".5"))
                .containsExactly(
                        "P002 p.json:12:66: This is not possible here (.). Maybe the number begins with a digit.");
        assertThat(problemsOfJson("12.5", "012"))
                .containsExactly(
                        "P002 p.json:12:67: A number does not begin with 0 (01). Maybe the 0 is one too many.");
        assertThat(problemsOfJson("12.5", "0x10"))
                .containsExactly("P002 p.json:12:67: This does not belong to a number (x10).");
        assertThat(problemsOfJson("12.5", "12.5d"))
                .containsExactly("P002 p.json:12:70: This does not belong to a number (d).");
        assertThat(problemsOfJson("12.5", "12.5 days"))
                .containsExactly("P002 p.json:12:71: The word (days) stands here without quotes. Maybe \"days\".");
        assertThat(problemsOfYaml("12.5", "12,5"))
                .containsExactly(
                        "P007 p.yaml:14:21: /changeCapacity/teamDaysRequired: Found a text (12,5) where a number was expected. Maybe 12.5.");
        assertThat(problemsOfYaml("12.5", "1_000"))
                .containsExactly(
                        "P007 p.yaml:14:21: /changeCapacity/teamDaysRequired: Found a text (1_000) where a number was expected. Maybe 1000.");
        assertThat(problemsOfYaml("12.5", "0x10"))
                .containsExactly(
                        "P007 p.yaml:14:21: /changeCapacity/teamDaysRequired: Found a text (0x10) where a number was expected.");
        assertThat(problemsOfYaml("12.5", "12:30:45"))
                .containsExactly(
                        "P007 p.yaml:14:21: /changeCapacity/teamDaysRequired: Found a text (12:30:45) where a number was expected.");
    }
}
