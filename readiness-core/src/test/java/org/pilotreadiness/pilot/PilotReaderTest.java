package org.pilotreadiness.pilot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PilotReaderTest {

    @Test
    void theSamePilotComesFromJsonAndFromYaml() throws Exception {
        Pilot fromJson = PilotReader.json().read(resource("full.json"), "full.json");
        Pilot fromYaml = PilotReader.yaml().read(resource("full.yaml"), "full.yaml");
        assertThat(fromYaml).isEqualTo(fromJson);
    }

    @Test
    void everyFieldOfAFullFileReachesThePilot() throws Exception {
        Pilot pilot = PilotReader.json().read(resource("full.json"), "full.json");
        List<String> unknown = new ArrayList<>();
        int fields = unknown(pilot, "", unknown);
        assertThat(unknown).isEmpty();
        assertThat(fields).isEqualTo(115);
    }

    @Test
    void valuesReachTheFieldsOfTheirNames() throws Exception {
        Pilot pilot = PilotReader.json().read(resource("full.json"), "full.json");
        assertThat(pilot.id()).isEqualTo("heart.rehab_2-B");
        assertThat(pilot.title()).isEqualTo("Hjerterehabilitering p\u00e5 tv\u00e6rs");
        assertThat(pilot.summary()).isEqualTo("Two sectors share one course.\nSecond round.");
        assertThat(pilot.developmentArea()).isEqualTo("cardiac rehabilitation");
        assertThat(pilot.gate()).isEqualTo(Gate.FOLLOW_UP);
        assertThat(pilot.scenario()).isEqualTo(SpreadingScenario.OWN_INITIATIVE);
        assertThat(pilot.organisations()).extracting(Organisation::kind).containsExactly(OrganisationKind.values());
        assertThat(pilot.managementAnchoring().mandateGranted()).isEqualTo(Answer.PARTLY);
        assertThat(pilot.managementAnchoring().termsOfReferenceApproved()).isEqualTo(Answer.YES);
        assertThat(pilot.managementAnchoring().steeringGroup()).isEqualTo(Answer.NO);
        assertThat(pilot.managementAnchoring().committed()).containsExactly("west", "north");
        assertThat(pilot.dataSupport().workgroup()).containsExactly(WorkgroupMember.values());
        assertThat(pilot.dataSupport().dataPackage())
                .isEqualTo(new DataPackage(1_000_000, Answer.NO, Answer.YES, Answer.PARTLY, Answer.NO, Answer.YES));
        assertThat(pilot.dataSupport().tripleAim()).isEqualTo(new TripleAim(Answer.PARTLY, Answer.NO, Answer.YES));
        assertThat(pilot.changeCapacity().otherTrialsInArea()).isZero();
        assertThat(pilot.changeCapacity().implementationWeeks()).isEqualTo(new BigDecimal("13.125"));
        assertThat(pilot.structuralAlignment().collaboration())
                .isEqualTo(new Collaboration(CollaborationLevel.INFORMAL, CollaborationLevel.INTEGRATED));
        assertThat(pilot.spreading().core().activities())
                .isEqualTo(new CoreAspect(List.of("First visit", "Training"), List.of("Place")));
        assertThat(pilot.spreading().receivers())
                .first()
                .isEqualTo(new Receiver(
                        "south",
                        "South Hospital",
                        OrganisationKind.HOSPITAL,
                        Answer.PARTLY,
                        Answer.NO,
                        Answer.YES,
                        Answer.PARTLY,
                        new ProtectedElements(List.of("training"), List.of(), List.of("Own record"))));
        assertThat(pilot.evidence())
                .containsEntry("spreading.receivers[south].pull", new Evidence("Asked twice", "Minutes", "2026-03-01"))
                .containsEntry("changeCapacity.teamDaysAllocated", new Evidence("Signed off", "", ""));
    }

    @Test
    void aFileIsReadByTheEndingOfItsName(@TempDir Path folder) throws Exception {
        Pilot expected = PilotReader.json().read(SmallPilot.JSON);
        Path json = Files.writeString(folder.resolve("p.json"), SmallPilot.JSON);
        Path yaml = Files.writeString(folder.resolve("p.yaml"), SmallPilot.YAML);
        Path yml = Files.writeString(folder.resolve("p.yml"), SmallPilot.YAML);
        assertThat(PilotReader.forFile(json).read(json)).isEqualTo(expected);
        assertThat(PilotReader.forFile(yaml).read(yaml)).isEqualTo(expected);
        assertThat(PilotReader.forFile(yml).read(yml)).isEqualTo(expected);
    }

    @Test
    void problemsNameTheFileAsItWasHandedIn(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("p.json"), "[]");
        assertThatThrownBy(() -> PilotReader.json().read(file))
                .isInstanceOf(InvalidPilotException.class)
                .hasMessage(file + ":1:1: Found a list where an object was expected.");
    }

    @Test
    void aTextHasNoFileName() {
        assertThatThrownBy(() -> PilotReader.json().read("[]"))
                .isInstanceOf(InvalidPilotException.class)
                .hasMessage("1:1: Found a list where an object was expected.");
    }

    @Test
    void aFileThatIsNotThereIsNoInvalidPilot(@TempDir Path folder) {
        assertThatThrownBy(() -> PilotReader.json().read(folder.resolve("none.json")))
                .isInstanceOf(UncheckedIOException.class)
                .hasCauseInstanceOf(NoSuchFileException.class);
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = PilotReaderTest.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }

    /** Gathers the paths of the fields that hold nothing; returns how many fields there are. */
    private static int unknown(Record record, String prefix, List<String> unknown) throws ReflectiveOperationException {
        int fields = 0;
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = component.getAccessor().invoke(record);
            String path = prefix + component.getName();
            if (value instanceof Record inner) {
                fields += unknown(inner, path + ".", unknown);
                continue;
            }
            fields++;
            if (value == null || value == Answer.UNKNOWN || "".equals(value)) {
                unknown.add(path);
            }
        }
        return fields;
    }
}
