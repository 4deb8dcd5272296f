package org.pilotreadiness.pilot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pilotreadiness.pilot.SmallPilot.problemsOfJson;
import static org.pilotreadiness.pilot.SmallPilot.problemsOfYaml;

import org.junit.jupiter.api.Test;

class FieldProblemsTest {

    @Test
    void aMisspeltNameIsNamedWithTheNearestOne() {
        org.pilotreadiness.Recorder.record("pilot/FieldProblemsTest.java:1", problemsOfJson("\"sponsorNamed\":", "\"sponsorNmed\":"));
        org.pilotreadiness.Recorder.record("pilot/FieldProblemsTest.java:2", problemsOfYaml("sponsorNamed: y", "sponsorNmed: y"));
        org.pilotreadiness.Recorder.record("pilot/FieldProblemsTest.java:3", problemsOfJson("\"managementAnchoring\"", "\"management-anchoring\""));
        org.pilotreadiness.Recorder.record("pilot/FieldProblemsTest.java:4", problemsOfJson("\"populationSize\"", "\"population\""));
    }

    @Test
    void aNameLikeNoneIsAnsweredWithAllThereAre() {
        org.pilotreadiness.Recorder.record("pilot/FieldProblemsTest.java:5", problemsOfJson("\"note\"", "\"colour\""));
        org.pilotreadiness.Recorder.record("pilot/FieldProblemsTest.java:6", problemsOfJson("\"kind\": \"region\"", "\"kind\": \"region\", \"colour\": 3"));
    }

    @Test
    void aNameWithSlashAndTildeIsEscapedInThePointer() {
        org.pilotreadiness.Recorder.record("pilot/FieldProblemsTest.java:7", problemsOfJson("\"note\"", "\"a/b~c\""));
    }

    @Test
    void aMisspeltWordIsNamedWithTheNearestOne() {
        org.pilotreadiness.Recorder.record("pilot/FieldProblemsTest.java:8", problemsOfJson("\"yes\"", "\"yess\""));
        org.pilotreadiness.Recorder.record("pilot/FieldProblemsTest.java:9", problemsOfJson("\"yes\"", "\"YES\""));
        org.pilotreadiness.Recorder.record("pilot/FieldProblemsTest.java:10", problemsOfJson("\"trial\"", "\"START_UP\""));
        org.pilotreadiness.Recorder.record("pilot/FieldProblemsTest.java:11", problemsOfJson("\"agreement\"", "\"agrement\""));
        org.pilotreadiness.Recorder.record("pilot/FieldProblemsTest.java:12", problemsOfJson("\"hospital\"", "\"hopsital\""));
        org.pilotreadiness.Recorder.record("pilot/FieldProblemsTest.java:13", problemsOfJson("[\"clinician\"]", "[\"patient\", \"clinican\"]"));
        org.pilotreadiness.Recorder.record("pilot/FieldProblemsTest.java:14", problemsOfYaml("gate: trial", "gate: trail"));
    }

    @Test
    void aWordLikeNoneIsAnsweredWithAllThereAre() {
        org.pilotreadiness.Recorder.record("pilot/FieldProblemsTest.java:15", problemsOfJson("\"yes\"", "\"ja\""));
        org.pilotreadiness.Recorder.record("pilot/FieldProblemsTest.java:16", problemsOfJson("\"yes\"", "\"\""));
    }

    @Test
    void whatIsRequiredIsMissed() {
        org.pilotreadiness.Recorder.record("pilot/FieldProblemsTest.java:17", problemsOfJson("\"id\": \"p-1\",", ""));
        org.pilotreadiness.Recorder.record("pilot/FieldProblemsTest.java:18", problemsOfJson("\"title\": \"A pilot\",", ""));
        org.pilotreadiness.Recorder.record("pilot/FieldProblemsTest.java:19", problemsOfJson("\"gate\": \"trial\",", ""));
        org.pilotreadiness.Recorder.record("pilot/FieldProblemsTest.java:20", problemsOfJson("\"scenario\": \"agreement\"", "\"scenario\": null"));
        org.pilotreadiness.Recorder.record("pilot/FieldProblemsTest.java:21", problemsOfJson("\"name\": \"South\", ", ""));
        org.pilotreadiness.Recorder.record("pilot/FieldProblemsTest.java:22", problemsOfJson("\"kind\": \"hospital\"", "\"kind\": null"));
        org.pilotreadiness.Recorder.record("pilot/FieldProblemsTest.java:23", problemsOfYaml("{}"));
    }

    @Test
    void aRequiredTextIsNotBlank() {
        org.pilotreadiness.Recorder.record("pilot/FieldProblemsTest.java:24", problemsOfJson("\"A pilot\"", "\"\""));
        org.pilotreadiness.Recorder.record("pilot/FieldProblemsTest.java:25", problemsOfJson("\"West Hospital\"", "\" \\t\""));
    }

    @Test
    void anIdHasFewCharacters() {
        org.pilotreadiness.Recorder.record("pilot/FieldProblemsTest.java:26", problemsOfJson("\"p-1\"", "\"p 1\""));
        org.pilotreadiness.Recorder.record("pilot/FieldProblemsTest.java:27", problemsOfJson("\"p-1\"", "\"s\u00f8ster/2\""));
        org.pilotreadiness.Recorder.record("pilot/FieldProblemsTest.java:28", problemsOfJson("\"p-1\"", "\"\""));
        org.pilotreadiness.Recorder.record("pilot/FieldProblemsTest.java:29", problemsOfJson("\"p-1\"", "\"  \""));
        org.pilotreadiness.Recorder.record("pilot/FieldProblemsTest.java:30", problemsOfJson("\"north\"", "\"north!\""));
        org.pilotreadiness.Recorder.record("pilot/FieldProblemsTest.java:31", problemsOfJson("\"south\"", "\"south (2)\""));
    }
}
