package org.pilotreadiness.pilot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pilotreadiness.pilot.SmallPilot.problemsOfJson;
import static org.pilotreadiness.pilot.SmallPilot.problemsOfYaml;

import org.junit.jupiter.api.Test;

class FieldTypesTest {

    @Test
    void aWordDoesNotComeFromAnotherType() {
        assertThat(problemsOfJson("\"yes\"", "1"))
                .containsExactly(
                        "P007 p.json:10:43: /managementAnchoring/sponsorNamed: Found a number (1) where no, partly, yes "
                                + "or unknown was expected.");
        assertThat(problemsOfJson("\"yes\"", "[]"))
                .containsExactly(
                        "P007 p.json:10:43: /managementAnchoring/sponsorNamed: Found a list where no, partly, yes or "
                                + "unknown was expected.");
        assertThat(problemsOfJson("\"yes\"", "{}"))
                .containsExactly(
                        "P007 p.json:10:43: /managementAnchoring/sponsorNamed: Found an object where no, partly, yes or "
                                + "unknown was expected.");
        assertThat(problemsOfJson("\"trial\"", "true"))
                .containsExactly(
                        "P007 p.json:4:11: /gate: Found a truth value (true) where preparation, start-up, trial, "
                                + "implementation, follow-up or spread was expected.");
        assertThat(problemsOfJson("[\"clinician\"]", "[null]"))
                .containsExactly(
                        "P007 p.json:11:33: /dataSupport/workgroup/0: Found null where clinician, medical-society, "
                                + "quality-registry, patient-association, patient, municipality or general-practice was expected.");
    }

    @Test
    void aTextDoesNotComeFromAnotherType() {
        assertThat(problemsOfJson("\"A pilot\"", "3"))
                .containsExactly(
                        "P007 p.json:3:12: /title: Found a number (3) where a text was expected. Maybe \"3\" in quotes.");
        assertThat(problemsOfJson("\"A pilot\"", "true"))
                .containsExactly("P007 p.json:3:12: /title: Found a truth value (true) where a text was expected.");
        assertThat(problemsOfJson("\"A pilot\"", "[\"A\"]"))
                .containsExactly("P007 p.json:3:12: /title: Found a list where a text was expected.");
        assertThat(problemsOfJson("\"A pilot\"", "{}"))
                .containsExactly("P007 p.json:3:12: /title: Found an object where a text was expected.");
        assertThat(problemsOfJson("\"Minutes\"", "2026"))
                .containsExactly(
                        "P007 p.json:14:61: /evidence/managementAnchoring.sponsorNamed/note: Found a number (2026) where "
                                + "a text was expected. Maybe \"2026\" in quotes.");
        assertThat(problemsOfYaml("id: p-1", "id: 17"))
                .containsExactly(
                        "P007 p.yaml:1:5: /id: Found a number (17) where a text was expected. Maybe \"17\" in quotes.");
    }

    @Test
    void aNumberDoesNotComeFromAnotherType() {
        assertThat(problemsOfJson("12.5", "\"12.5\""))
                .containsExactly(
                        "P007 p.json:12:66: /changeCapacity/teamDaysRequired: Found a text (12.5) where a number was "
                                + "expected. Maybe 12.5 without quotes.");
        assertThat(problemsOfJson("12.5", "\"many\""))
                .containsExactly(
                        "P007 p.json:12:66: /changeCapacity/teamDaysRequired: Found a text (many) where a number was expected.");
        assertThat(problemsOfJson("200", "true"))
                .containsExactly(
                        "P007 p.json:11:81: /dataSupport/dataPackage/populationSize: Found a truth value (true) where a "
                                + "number was expected.");
        assertThat(problemsOfJson("200", "[200]"))
                .containsExactly(
                        "P007 p.json:11:81: /dataSupport/dataPackage/populationSize: Found a list where a number was expected.");
    }

    @Test
    void aListDoesNotComeFromAnotherType() {
        assertThat(problemsOfJson("[\"west\"]", "\"west\""))
                .containsExactly(
                        "P007 p.json:10:63: /managementAnchoring/committed: Found a text (west) where a list was expected.");
        assertThat(problemsOfJson("[\"clinician\"]", "{}"))
                .containsExactly(
                        "P007 p.json:11:32: /dataSupport/workgroup: Found an object where a list was expected.");
        assertThat(problemsOfJson("[\"west\"]", "[3]"))
                .containsExactly(
                        "P007 p.json:10:64: /managementAnchoring/committed/0: Found a number (3) where a text was "
                                + "expected. Maybe \"3\" in quotes.");
        assertThat(problemsOfJson("[\"west\"]", "[null]"))
                .containsExactly(
                        "P007 p.json:10:64: /managementAnchoring/committed/0: Found null where a text was expected.");
    }

    @Test
    void anObjectDoesNotComeFromAnotherType() {
        assertThat(problemsOfJson("{\"otherTrialsInArea\": 0, \"teamDaysRequired\": 12.5}", "[]"))
                .containsExactly("P007 p.json:12:21: /changeCapacity: Found a list where an object was expected.");
        assertThat(problemsOfJson("{\"note\": \"Minutes\"}", "\"Minutes\""))
                .containsExactly(
                        "P007 p.json:14:52: /evidence/managementAnchoring.sponsorNamed: Found a text (Minutes) where an "
                                + "object was expected.");
        assertThat(problemsOfJson("\"receivers\": [", "\"receivers\": [3, null, [], "))
                .containsExactly(
                        "P007 p.json:13:31: /spreading/receivers/0: Found a number (3) where an object was expected.",
                        "P007 p.json:13:34: /spreading/receivers/1: Found null where an object was expected.",
                        "P007 p.json:13:40: /spreading/receivers/2: Found a list where an object was expected.");
        assertThat(problemsOfJson("{\"populationSize\": 200}", "200"))
                .containsExactly(
                        "P007 p.json:11:62: /dataSupport/dataPackage: Found a number (200) where an object was expected.");
    }

    @Test
    void theFileItselfIsAnObject() {
        assertThat(problemsOfYaml("just words"))
                .containsExactly("P007 p.yaml:1:1: Found a text (just words) where an object was expected.");
        assertThat(problemsOfYaml("[]")).containsExactly("P007 p.yaml:1:1: Found a list where an object was expected.");
        assertThat(problemsOfYaml("3"))
                .containsExactly("P007 p.yaml:1:1: Found a number (3) where an object was expected.");
    }
}
