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
        org.pilotreadiness.Recorder.record("pilot/ReferenceProblemsTest.java:1", problemsOfJson("\"north\"", "\"west\""));
        org.pilotreadiness.Recorder.record("pilot/ReferenceProblemsTest.java:2", problemsOfYaml("id: north", "id: west"));
    }

    @Test
    void aReceiverStandsOnce() {
        org.pilotreadiness.Recorder.record("pilot/ReferenceProblemsTest.java:3", problemsOfJson("{\"id\": \"south\"", "{\"id\": \"south\", \"name\": \"S\", \"kind\": \"state\"}, {\"id\": \"south\""));
    }

    @Test
    void aReceiverMayBeAnOrganisationOfThePilot() {
        Pilot pilot = PilotReader.json().read(json("\"south\"", "\"west\""));
        assertThat(pilot.spreading().receivers()).extracting(Receiver::id).containsExactly("west");
    }

    @Test
    void onlyOrganisationsOfThePilotAreCommitted() {
        org.pilotreadiness.Recorder.record("pilot/ReferenceProblemsTest.java:4", problemsOfJson("[\"west\"]", "[\"wset\"]"));
        org.pilotreadiness.Recorder.record("pilot/ReferenceProblemsTest.java:5", problemsOfJson("[\"west\"]", "[\"somewhere\"]"));
        org.pilotreadiness.Recorder.record("pilot/ReferenceProblemsTest.java:6", problemsOfJson("[\"west\"]", "[\"West\"]"));
        org.pilotreadiness.Recorder.record("pilot/ReferenceProblemsTest.java:7", problemsOfYaml("[west]", "[north, wst]"));
    }

    @Test
    void anOrganisationIsCommittedOnce() {
        org.pilotreadiness.Recorder.record("pilot/ReferenceProblemsTest.java:8", problemsOfJson("[\"west\"]", "[\"west\", \"north\", \"west\"]"));
    }

    @Test
    void aWorkgroupMemberNamedTwiceSitsInItOnce() {
        Pilot pilot = PilotReader.json().read(json("[\"clinician\"]", "[\"patient\", \"clinician\", \"patient\"]"));
        assertThat(pilot.dataSupport().workgroup())
                .containsExactly(WorkgroupMember.CLINICIAN, WorkgroupMember.PATIENT);
    }

    @Test
    void aPilotHasAnOrganisation() {
        String without = SmallPilot.JSON.replaceAll("(?s)\"organisations\": \\[.*?\\],\n", "\"organisations\": [],\n")
                .replace(", \"committed\": [\"west\"]", "");
        org.pilotreadiness.Recorder.record("pilot/ReferenceProblemsTest.java:9", problemsOfJson(SmallPilot.bytes(without)));
    }

    @Test
    void evidenceBelongsToAField() {
        org.pilotreadiness.Recorder.record("pilot/ReferenceProblemsTest.java:10", problemsOfJson(FIELD, "managementAnchoring.sponsorNmed"));
        org.pilotreadiness.Recorder.record("pilot/ReferenceProblemsTest.java:11", problemsOfJson(FIELD, "sponsorNamed"));
        org.pilotreadiness.Recorder.record("pilot/ReferenceProblemsTest.java:12", problemsOfJson(FIELD, ""));
        org.pilotreadiness.Recorder.record("pilot/ReferenceProblemsTest.java:13", problemsOfJson(FIELD, "managementAnchoring[west].sponsorNamed"));
        org.pilotreadiness.Recorder.record("pilot/ReferenceProblemsTest.java:14", problemsOfYaml("managementAnchoring.sponsorNamed", "colour"));
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
                "spreading.receivers[south]",
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
        org.pilotreadiness.Recorder.record("pilot/ReferenceProblemsTest.java:15", problemsOfJson("\"gate\": \"trial\"", "\"gate\": \"trial\", \"gate\": \"spread\""));
        org.pilotreadiness.Recorder.record("pilot/ReferenceProblemsTest.java:16", problemsOfJson("\"yes\"", "\"yes\", \"sponsorNamed\": \"yes\""));
        org.pilotreadiness.Recorder.record("pilot/ReferenceProblemsTest.java:17", problemsOfYaml("gate: trial", "gate: trial\ngate: trial"));
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
        org.pilotreadiness.Recorder.record("pilot/ReferenceProblemsTest.java:18", problemsOfJson(SmallPilot.bytes(broken)));
    }
}
