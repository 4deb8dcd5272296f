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
        assertThat(PilotReader.json().read(json("12.5", written)).changeCapacity().teamDaysRequired())
                .isEqualByComparingTo(expected);
        assertThat(PilotReader.yaml().read(yaml("12.5", written)).changeCapacity().teamDaysRequired())
                .isEqualByComparingTo(expected);
    }

    @Test
    void aNumberOutOfRangeIsRefused() {
        org.pilotreadiness.Recorder.record("pilot/NumberProblemsTest.java:1", problemsOfJson("200", "-1"));
        org.pilotreadiness.Recorder.record("pilot/NumberProblemsTest.java:2", problemsOfJson("200", "1000001"));
        org.pilotreadiness.Recorder.record("pilot/NumberProblemsTest.java:3", problemsOfJson("200", "1e400"));
        org.pilotreadiness.Recorder.record("pilot/NumberProblemsTest.java:4", problemsOfJson("200", "1e999999999"));
        org.pilotreadiness.Recorder.record("pilot/NumberProblemsTest.java:5", problemsOfJson("12.5", "-0.5"));
        org.pilotreadiness.Recorder.record("pilot/NumberProblemsTest.java:6", problemsOfJson("12.5", "1000000.01"));
        org.pilotreadiness.Recorder.record("pilot/NumberProblemsTest.java:7", problemsOfYaml("12.5", "-0.5"));
    }

    @Test
    void anExponentThatNoNumberHasIsRefused() {
        org.pilotreadiness.Recorder.record("pilot/NumberProblemsTest.java:8", problemsOfJson("200", "1e99999999999"));
    }

    @Test
    void someNumbersAreWhole() {
        org.pilotreadiness.Recorder.record("pilot/NumberProblemsTest.java:9", problemsOfJson("200", "1.5"));
        org.pilotreadiness.Recorder.record("pilot/NumberProblemsTest.java:10", problemsOfJson("\"otherTrialsInArea\": 0", "\"otherTrialsInArea\": 0.1"));
        org.pilotreadiness.Recorder.record("pilot/NumberProblemsTest.java:11", problemsOfYaml("200", "2.25"));
    }

    @Test
    void whatIsNotANumberIsRefused() {
        org.pilotreadiness.Recorder.record("pilot/NumberProblemsTest.java:12", problemsOfJson("12.5", "NaN"));
        org.pilotreadiness.Recorder.record("pilot/NumberProblemsTest.java:13", problemsOfJson("12.5", "-Infinity"));
        org.pilotreadiness.Recorder.record("pilot/NumberProblemsTest.java:14", problemsOfYaml("12.5", ".nan"));
        org.pilotreadiness.Recorder.record("pilot/NumberProblemsTest.java:15", problemsOfYaml("12.5", "-.inf"));
        org.pilotreadiness.Recorder.record("pilot/NumberProblemsTest.java:16", problemsOfYaml("12.5", "twelve"));
    }

    @Test
    void aNumberIsWrittenPlainly() {
        org.pilotreadiness.Recorder.record("pilot/NumberProblemsTest.java:17", problemsOfJson("12.5", "12,5"));
        org.pilotreadiness.Recorder.record("pilot/NumberProblemsTest.java:18", problemsOfJson("12.5", "+12.5"));
        org.pilotreadiness.Recorder.record("pilot/NumberProblemsTest.java:19", problemsOfJson("12.5", ".5"));
        org.pilotreadiness.Recorder.record("pilot/NumberProblemsTest.java:20", problemsOfJson("12.5", "012"));
        org.pilotreadiness.Recorder.record("pilot/NumberProblemsTest.java:21", problemsOfJson("12.5", "0x10"));
        org.pilotreadiness.Recorder.record("pilot/NumberProblemsTest.java:22", problemsOfJson("12.5", "12.5d"));
        org.pilotreadiness.Recorder.record("pilot/NumberProblemsTest.java:23", problemsOfJson("12.5", "12.5 days"));
        org.pilotreadiness.Recorder.record("pilot/NumberProblemsTest.java:24", problemsOfYaml("12.5", "12,5"));
        org.pilotreadiness.Recorder.record("pilot/NumberProblemsTest.java:25", problemsOfYaml("12.5", "1_000"));
        org.pilotreadiness.Recorder.record("pilot/NumberProblemsTest.java:26", problemsOfYaml("12.5", "0x10"));
        org.pilotreadiness.Recorder.record("pilot/NumberProblemsTest.java:27", problemsOfYaml("12.5", "12:30:45"));
    }
}
