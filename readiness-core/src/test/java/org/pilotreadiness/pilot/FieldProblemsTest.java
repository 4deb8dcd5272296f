package org.pilotreadiness.pilot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pilotreadiness.pilot.SmallPilot.problemsOfJson;
import static org.pilotreadiness.pilot.SmallPilot.problemsOfYaml;

import org.junit.jupiter.api.Test;

class FieldProblemsTest {

    @Test
    void aMisspeltNameIsNamedWithTheNearestOne() {
        assertThat(problemsOfJson("\"sponsorNamed\":", "\"sponsorNmed\":"))
                .containsExactly(
                        "P004 p.json:10:27: /managementAnchoring/sponsorNmed: There is no field (sponsorNmed) here. Maybe sponsorNamed.");
        assertThat(problemsOfYaml("sponsorNamed: y", "sponsorNmed: y"))
                .containsExactly(
                        "P004 p.yaml:9:3: /managementAnchoring/sponsorNmed: There is no field (sponsorNmed) here. Maybe sponsorNamed.");
        assertThat(problemsOfJson("\"managementAnchoring\"", "\"management-anchoring\""))
                .containsExactly(
                        "P004 p.json:10:3: /management-anchoring: There is no field (management-anchoring) here. Maybe "
                                + "managementAnchoring.");
        assertThat(problemsOfJson("\"populationSize\"", "\"population\""))
                .containsExactly(
                        "P004 p.json:11:63: /dataSupport/dataPackage/population: There is no field (population) here. "
                                + "Maybe populationSize.");
    }

    @Test
    void aNameLikeNoneIsAnsweredWithAllThereAre() {
        assertThat(problemsOfJson("\"note\"", "\"colour\""))
                .containsExactly(
                        "P004 p.json:14:53: /evidence/managementAnchoring.sponsorNamed/colour: There is no field "
                                + "(colour) here; possible: note, source or date.");
        assertThat(problemsOfJson("\"kind\": \"region\"", "\"kind\": \"region\", \"colour\": 3"))
                .containsExactly(
                        "P004 p.json:13:82: /spreading/receivers/0/colour: There is no field (colour) here; possible: "
                                + "id, name, kind, pull, outcomesUnderstood, capacity, structuresFit or protected.");
    }

    @Test
    void aNameWithSlashAndTildeIsEscapedInThePointer() {
        assertThat(problemsOfJson("\"note\"", "\"a/b~c\""))
                .containsExactly(
                        "P004 p.json:14:53: /evidence/managementAnchoring.sponsorNamed/a~1b~0c: There is no field "
                                + "(a/b~c) here; possible: note, source or date.");
    }

    @Test
    void aMisspeltWordIsNamedWithTheNearestOne() {
        assertThat(problemsOfJson("\"yes\"", "\"yess\""))
                .containsExactly(
                        "P008 p.json:10:43: /managementAnchoring/sponsorNamed: The word (yess) is not possible here; "
                                + "possible: no, partly, yes or unknown. Maybe yes.");
        assertThat(problemsOfJson("\"yes\"", "\"YES\""))
                .containsExactly(
                        "P008 p.json:10:43: /managementAnchoring/sponsorNamed: The word (YES) is not possible here; "
                                + "possible: no, partly, yes or unknown. Maybe yes.");
        assertThat(problemsOfJson("\"trial\"", "\"START_UP\""))
                .containsExactly(
                        "P008 p.json:4:11: /gate: The word (START_UP) is not possible here; possible: preparation, "
                                + "start-up, trial, implementation, follow-up or spread. Maybe start-up.");
        assertThat(problemsOfJson("\"agreement\"", "\"agrement\""))
                .containsExactly(
                        "P008 p.json:5:15: /scenario: The word (agrement) is not possible here; possible: agreement or "
                                + "own-initiative. Maybe agreement.");
        assertThat(problemsOfJson("\"hospital\"", "\"hopsital\""))
                .containsExactly(
                        "P008 p.json:7:53: /organisations/0/kind: The word (hopsital) is not possible here; possible: "
                                + "state, region, hospital, municipality, general-practice, patient-association, quality-registry, "
                                + "specialist-centre, supplier, private-provider, university or voluntary-organisation. Maybe hospital.");
        assertThat(problemsOfJson("[\"clinician\"]", "[\"patient\", \"clinican\"]"))
                .containsExactly(
                        "P008 p.json:11:44: /dataSupport/workgroup/1: The word (clinican) is not possible here; "
                                + "possible: clinician, medical-society, quality-registry, patient-association, patient, "
                                + "municipality or general-practice. Maybe clinician.");
        assertThat(problemsOfYaml("gate: trial", "gate: trail"))
                .containsExactly(
                        "P008 p.yaml:3:7: /gate: The word (trail) is not possible here; possible: preparation, start-up, "
                                + "trial, implementation, follow-up or spread. Maybe trial.");
    }

    @Test
    void aWordLikeNoneIsAnsweredWithAllThereAre() {
        assertThat(problemsOfJson("\"yes\"", "\"ja\""))
                .containsExactly(
                        "P008 p.json:10:43: /managementAnchoring/sponsorNamed: The word (ja) is not possible here; "
                                + "possible: no, partly, yes or unknown. Maybe yes (ja).");
        assertThat(problemsOfJson("\"yes\"", "\"\""))
                .containsExactly(
                        "P008 p.json:10:43: /managementAnchoring/sponsorNamed: The word () is not possible here; "
                                + "possible: no, partly, yes or unknown.");
    }

    @Test
    void whatIsRequiredIsMissed() {
        assertThat(problemsOfJson("\"id\": \"p-1\",", ""))
                .containsExactly("P006 p.json:1:1: /id: The field (id) is missing; a text is required.");
        assertThat(problemsOfJson("\"title\": \"A pilot\",", ""))
                .containsExactly("P006 p.json:1:1: /title: The field (title) is missing; a text is required.");
        assertThat(problemsOfJson("\"gate\": \"trial\",", ""))
                .containsExactly("P006 p.json:1:1: /gate: The field (gate) is missing; preparation, start-up, trial, "
                        + "implementation, follow-up or spread is required.");
        assertThat(problemsOfJson("\"scenario\": \"agreement\"", "\"scenario\": null"))
                .containsExactly(
                        "P006 p.json:5:15: /scenario: The field (scenario) is missing; agreement or own-initiative is required.");
        assertThat(problemsOfJson("\"name\": \"South\", ", ""))
                .containsExactly(
                        "P006 p.json:13:31: /spreading/receivers/0/name: The field (name) is missing; a text is required.");
        assertThat(problemsOfJson("\"kind\": \"hospital\"", "\"kind\": null"))
                .containsExactly(
                        "P006 p.json:7:53: /organisations/0/kind: The field (kind) is missing; state, region, hospital, "
                                + "municipality, general-practice, patient-association, quality-registry, specialist-centre, "
                                + "supplier, private-provider, university or voluntary-organisation is required.");
        assertThat(problemsOfYaml("{}"))
                .containsExactly(
                        "P006 p.yaml:1:1: /gate: The field (gate) is missing; preparation, start-up, trial, "
                                + "implementation, follow-up or spread is required.",
                        "P006 p.yaml:1:1: /id: The field (id) is missing; a text is required.",
                        "P006 p.yaml:1:1: /organisations: The field (organisations) is missing; a list of objects is required.",
                        "P006 p.yaml:1:1: /scenario: The field (scenario) is missing; agreement or own-initiative is required.",
                        "P006 p.yaml:1:1: /title: The field (title) is missing; a text is required.");
    }

    @Test
    void aRequiredTextIsNotBlank() {
        assertThat(problemsOfJson("\"A pilot\"", "\"\""))
                .containsExactly("P013 p.json:3:12: /title: The text is blank.");
        assertThat(problemsOfJson("\"West Hospital\"", "\" \\t\""))
                .containsExactly("P013 p.json:7:28: /organisations/0/name: The text is blank.");
    }

    @Test
    void anIdHasFewCharacters() {
        assertThat(problemsOfJson("\"p-1\"", "\"p 1\""))
                .containsExactly(
                        "P010 p.json:2:9: /id: An id has only letters (a-z), digits, hyphens, underscores and full stops "
                                + "(p 1). Maybe p-1.");
        assertThat(problemsOfJson("\"p-1\"", "\"s\u00f8ster/2\""))
                .containsExactly(
                        "P010 p.json:2:9: /id: An id has only letters (a-z), digits, hyphens, underscores and full stops "
                                + "(s\u00f8ster/2). Maybe s-ster-2.");
        assertThat(problemsOfJson("\"p-1\"", "\"\""))
                .containsExactly(
                        "P010 p.json:2:9: /id: An id has only letters (a-z), digits, hyphens, underscores and full stops ().");
        assertThat(problemsOfJson("\"p-1\"", "\"  \""))
                .containsExactly(
                        "P010 p.json:2:9: /id: An id has only letters (a-z), digits, hyphens, underscores and full stops (  ).");
        assertThat(problemsOfJson("\"north\"", "\"north!\""))
                .containsExactly(
                        "P010 p.json:8:12: /organisations/1/id: An id has only letters (a-z), digits, hyphens, "
                                + "underscores and full stops (north!). Maybe north.");
        assertThat(problemsOfJson("\"south\"", "\"south (2)\""))
                .containsExactly(
                        "P010 p.json:13:38: /spreading/receivers/0/id: An id has only letters (a-z), digits, hyphens, "
                                + "underscores and full stops (south (2)). Maybe south-2.");
    }
}
