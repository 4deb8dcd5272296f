package org.pilotreadiness.pilot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pilotreadiness.pilot.SmallPilot.problemsOfJson;
import static org.pilotreadiness.pilot.SmallPilot.problemsOfYaml;

import org.junit.jupiter.api.Test;

class FieldTypesTest {

    @Test
    void aWordDoesNotComeFromAnotherType() {
        org.pilotreadiness.Recorder.record("pilot/FieldTypesTest.java:1", problemsOfJson("\"yes\"", "1"));
        org.pilotreadiness.Recorder.record("pilot/FieldTypesTest.java:2", problemsOfJson("\"yes\"", "[]"));
        org.pilotreadiness.Recorder.record("pilot/FieldTypesTest.java:3", problemsOfJson("\"yes\"", "{}"));
        org.pilotreadiness.Recorder.record("pilot/FieldTypesTest.java:4", problemsOfJson("\"trial\"", "true"));
        org.pilotreadiness.Recorder.record("pilot/FieldTypesTest.java:5", problemsOfJson("[\"clinician\"]", "[null]"));
    }

    @Test
    void aTextDoesNotComeFromAnotherType() {
        org.pilotreadiness.Recorder.record("pilot/FieldTypesTest.java:6", problemsOfJson("\"A pilot\"", "3"));
        org.pilotreadiness.Recorder.record("pilot/FieldTypesTest.java:7", problemsOfJson("\"A pilot\"", "true"));
        org.pilotreadiness.Recorder.record("pilot/FieldTypesTest.java:8", problemsOfJson("\"A pilot\"", "[\"A\"]"));
        org.pilotreadiness.Recorder.record("pilot/FieldTypesTest.java:9", problemsOfJson("\"A pilot\"", "{}"));
        org.pilotreadiness.Recorder.record("pilot/FieldTypesTest.java:10", problemsOfJson("\"Minutes\"", "2026"));
        org.pilotreadiness.Recorder.record("pilot/FieldTypesTest.java:11", problemsOfYaml("id: p-1", "id: 17"));
    }

    @Test
    void aNumberDoesNotComeFromAnotherType() {
        org.pilotreadiness.Recorder.record("pilot/FieldTypesTest.java:12", problemsOfJson("12.5", "\"12.5\""));
        org.pilotreadiness.Recorder.record("pilot/FieldTypesTest.java:13", problemsOfJson("12.5", "\"many\""));
        org.pilotreadiness.Recorder.record("pilot/FieldTypesTest.java:14", problemsOfJson("200", "true"));
        org.pilotreadiness.Recorder.record("pilot/FieldTypesTest.java:15", problemsOfJson("200", "[200]"));
    }

    @Test
    void aListDoesNotComeFromAnotherType() {
        org.pilotreadiness.Recorder.record("pilot/FieldTypesTest.java:16", problemsOfJson("[\"west\"]", "\"west\""));
        org.pilotreadiness.Recorder.record("pilot/FieldTypesTest.java:17", problemsOfJson("[\"clinician\"]", "{}"));
        org.pilotreadiness.Recorder.record("pilot/FieldTypesTest.java:18", problemsOfJson("[\"west\"]", "[3]"));
        org.pilotreadiness.Recorder.record("pilot/FieldTypesTest.java:19", problemsOfJson("[\"west\"]", "[null]"));
    }

    @Test
    void anObjectDoesNotComeFromAnotherType() {
        org.pilotreadiness.Recorder.record("pilot/FieldTypesTest.java:20", problemsOfJson("{\"otherTrialsInArea\": 0, \"teamDaysRequired\": 12.5}", "[]"));
        org.pilotreadiness.Recorder.record("pilot/FieldTypesTest.java:21", problemsOfJson("{\"note\": \"Minutes\"}", "\"Minutes\""));
        org.pilotreadiness.Recorder.record("pilot/FieldTypesTest.java:22", problemsOfJson("\"receivers\": [", "\"receivers\": [3, null, [], "));
        org.pilotreadiness.Recorder.record("pilot/FieldTypesTest.java:23", problemsOfJson("{\"populationSize\": 200}", "200"));
    }

    @Test
    void theFileItselfIsAnObject() {
        org.pilotreadiness.Recorder.record("pilot/FieldTypesTest.java:24", problemsOfYaml("just words"));
        org.pilotreadiness.Recorder.record("pilot/FieldTypesTest.java:25", problemsOfYaml("[]"));
        org.pilotreadiness.Recorder.record("pilot/FieldTypesTest.java:26", problemsOfYaml("3"));
    }
}
