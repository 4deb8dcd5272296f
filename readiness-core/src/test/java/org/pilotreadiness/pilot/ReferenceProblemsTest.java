package org.pilotreadiness.pilot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pilotreadiness.pilot.SmallPilot.json;
import static org.pilotreadiness.pilot.SmallPilot.problemsOfJson;
import static org.pilotreadiness.pilot.SmallPilot.problemsOfYaml;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceProblemsTest {

    private static final String FIELD = "managementAnchoring.sponsorNamed";

    @Test
    void anOrganisationStandsOnce() {
        assertThat(problemsOfJson("\"north\"", "\"west\""))
                .containsExactly(
                        "P011 p.json:8:12: /organisations/1/id: The organisation (west) stands here a second time.");
        assertThat(problemsOfYaml("id: north", "id: west"))
                .containsExactly(
                        "P011 p.yaml:7:11: /organisations/1/id: The organisation (west) stands here a second time.");
    }

    @Test
    void aReceiverStandsOnce() {
        assertThat(problemsOfJson(
                        "{\"id\": \"south\"",
                        "{\"id\": \"south\", \"name\": \"S\", \"kind\": \"state\"}, {\"id\": \"south\""))
                .containsExactly(
                        "P011 p.json:13:85: /spreading/receivers/1/id: The receiver (south) stands here a second time.");
    }

    @Test
    void aReceiverMayBeAnOrganisationOfThePilot() {
        Pilot pilot = PilotReader.json().read(json("\"south\"", "\"west\""));
        assertThat(pilot.spreading().receivers()).extracting(Receiver::id).containsExactly("west");
    }

    @Test
    void onlyOrganisationsOfThePilotAreCommitted() {
        assertThat(problemsOfJson("[\"west\"]", "[\"wset\"]"))
                .containsExactly(
                        "P012 p.json:10:64: /managementAnchoring/committed/0: No organisation of this pilot has the id "
                                + "(wset). Maybe west.");
        assertThat(problemsOfJson("[\"west\"]", "[\"somewhere\"]"))
                .containsExactly(
                        "P012 p.json:10:64: /managementAnchoring/committed/0: No organisation of this pilot has the id (somewhere).");
        assertThat(problemsOfJson("[\"west\"]", "[\"West\"]"))
                .containsExactly(
                        "P012 p.json:10:64: /managementAnchoring/committed/0: No organisation of this pilot has the id "
                                + "(West). Maybe west.");
        assertThat(problemsOfYaml("[west]", "[north, wst]"))
                .containsExactly(
                        "P012 p.yaml:10:22: /managementAnchoring/committed/1: No organisation of this pilot has the id "
                                + "(wst). Maybe west.");
    }

    @Test
    void anOrganisationIsCommittedOnce() {
        assertThat(problemsOfJson("[\"west\"]", "[\"west\", \"north\", \"west\"]"))
                .containsExactly(
                        "P011 p.json:10:81: /managementAnchoring/committed/2: The commitment (west) stands here a second time.");
    }

    @Test
    void aWorkgroupMemberNamedTwiceSitsInItOnce() {
        Pilot pilot = PilotReader.json().read(json("[\"clinician\"]", "[\"patient\", \"clinician\", \"patient\"]"));
        assertThat(pilot.dataSupport().workgroup()).containsExactly(WorkgroupMember.CLINICIAN, WorkgroupMember.PATIENT);
    }

    @Test
    void aPilotHasAnOrganisation() {
        String without = SmallPilot.JSON
                .replaceAll("(?s)\"organisations\": \\[.*?\\],\n", "\"organisations\": [],\n")
                .replace(", \"committed\": [\"west\"]", "");
        assertThat(problemsOfJson(SmallPilot.bytes(without)))
                .containsExactly("P006 p.json:6:20: /organisations: At least one organisation is required.");
    }

    @Test
    void evidenceBelongsToAField() {
        assertThat(problemsOfJson(FIELD, "managementAnchoring.sponsorNmed"))
                .containsExactly("P012 p.json:14:16: /evidence/managementAnchoring.sponsorNmed: The path "
                        + "(managementAnchoring.sponsorNmed) names no field. Maybe managementAnchoring.sponsorNamed.");
        assertThat(problemsOfJson(FIELD, "sponsorNamed"))
                .containsExactly(
                        "P012 p.json:14:16: /evidence/sponsorNamed: The path (sponsorNamed) names no field. Maybe "
                                + "managementAnchoring.sponsorNamed.");
        assertThat(problemsOfJson(FIELD, ""))
                .containsExactly("P012 p.json:14:16: /evidence/: The path () names no field.");
        assertThat(problemsOfJson(FIELD, "managementAnchoring[west].sponsorNamed"))
                .containsExactly(
                        "P012 p.json:14:16: /evidence/managementAnchoring[west].sponsorNamed: The path "
                                + "(managementAnchoring[west].sponsorNamed) names no field. Maybe managementAnchoring.sponsorNamed.");
        assertThat(problemsOfYaml("managementAnchoring.sponsorNamed", "colour"))
                .containsExactly("P012 p.yaml:19:3: /evidence/colour: The path (colour) names no field.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spreading.receivers[south].pull",
                "spreading.receivers[south].protected.activities",
                "organisations[west].name",
                "dataSupport.dataPackage.populationSize",
                "dataSupport.workgroup",
                "changeCapacity",
                "title"
            })
    void evidenceNamesAFieldByItsPathAndAnEntryByItsId(String path) {
        Pilot pilot = PilotReader.json().read(json(FIELD, path));
        assertThat(pilot.evidence()).containsOnlyKeys(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spreading.receivers[north].pull",
                "spreading.receivers[0].pull",
                "spreading.receivers[].pull",
                "spreading.receivers.south.pull",
                "spreading.receivers[north]",
                "organisations[south].name"
            })
    void evidenceForAnEntryThatIsNotThereIsRefused(String path) {
        assertThat(problemsOfJson(FIELD, path))
                .singleElement()
                .asString()
                .startsWith("P012 p.json:14:16: /evidence/" + path + ": The path (" + path + ") names no field.");
    }

    @Test
    void aNameStandsOnceInItsObject() {
        assertThat(problemsOfJson("\"gate\": \"trial\"", "\"gate\": \"trial\", \"gate\": \"spread\""))
                .containsExactly("P005 p.json:4:20: /gate: The name (gate) stands here a second time.");
        assertThat(problemsOfJson("\"yes\"", "\"yes\", \"sponsorNamed\": \"yes\""))
                .containsExactly(
                        "P005 p.json:10:50: /managementAnchoring/sponsorNamed: The name (sponsorNamed) stands here a second time.");
        assertThat(problemsOfYaml("gate: trial", "gate: trial\ngate: trial"))
                .containsExactly("P005 p.yaml:4:1: /gate: The name (gate) stands here a second time.");
    }

    @Test
    void allProblemsOfAFileComeAtOnceInTheOrderOfTheFile() {
        String broken = json("\"p-1\"", "\"p 1\"")
                .replace("\"trial\"", "\"trail\"")
                .replace("\"hospital\"", "\"hopsital\"")
                .replace("\"sponsorNamed\":", "\"sponsorNmed\":")
                .replace("[\"west\"]", "[\"wset\"]")
                .replace("200", "-1")
                .replace("\"pull\": \"no\"", "\"pull\": 0")
                .replace(FIELD, "sponsor");
        assertThat(problemsOfJson(SmallPilot.bytes(broken)))
                .containsExactly(
                        "P010 p.json:2:9: /id: An id has only letters (a-z), digits, hyphens, underscores and full stops "
                                + "(p 1). Maybe p-1.",
                        "P008 p.json:4:11: /gate: The word (trail) is not possible here; possible: preparation, "
                                + "start-up, trial, implementation, follow-up or spread. Maybe trial.",
                        "P008 p.json:7:53: /organisations/0/kind: The word (hopsital) is not possible here; possible: "
                                + "state, region, hospital, municipality, general-practice, patient-association, quality-registry, "
                                + "specialist-centre, supplier, private-provider, university or voluntary-organisation. Maybe hospital.",
                        "P004 p.json:10:27: /managementAnchoring/sponsorNmed: There is no field (sponsorNmed) here. Maybe sponsorNamed.",
                        "P012 p.json:10:63: /managementAnchoring/committed/0: No organisation of this pilot has the id "
                                + "(wset). Maybe west.",
                        "P009 p.json:11:81: /dataSupport/dataPackage/populationSize: A number from 0 to 1000000 was expected (-1).",
                        "P007 p.json:13:90: /spreading/receivers/0/pull: Found a number (0) where no, partly, yes or "
                                + "unknown was expected.",
                        "P012 p.json:14:16: /evidence/sponsor: The path (sponsor) names no field. Maybe "
                                + "managementAnchoring.sponsorNamed.");
    }
}
