package org.pilotreadiness.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pilotreadiness.pilot.Answer;
import org.pilotreadiness.pilot.ChangeCapacity;
import org.pilotreadiness.pilot.Core;
import org.pilotreadiness.pilot.CoreAspect;
import org.pilotreadiness.pilot.Evidence;
import org.pilotreadiness.pilot.Gate;
import org.pilotreadiness.pilot.ManagementAnchoring;
import org.pilotreadiness.pilot.Organisation;
import org.pilotreadiness.pilot.OrganisationKind;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.pilot.PilotReader;
import org.pilotreadiness.pilot.PilotWriter;
import org.pilotreadiness.pilot.Receiver;
import org.pilotreadiness.pilot.Spreading;
import org.pilotreadiness.pilot.SpreadingScenario;

/** What is written is read back as an equal pilot. */
class PilotWriterTest {

    static Stream<Path> samples() throws IOException {
        return Files.list(Path.of("../readiness-examples/pilots"))
                .filter(file -> file.toString().matches(".*[.](json|yaml|yml)"))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everySampleIsReadBack(Path file) {
        isReadBack(PilotReader.forFile(file).read(file));
    }

    @Test
    void pilotsByChanceAreReadBack() {
        PilotsByChance.mixed(29, 300).forEach(PilotWriterTest::isReadBack);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no",
                "yes",
                "null",
                "~",
                "true",
                "False",
                "on",
                "y",
                "12",
                "1.5",
                "1e3",
                "0x1F",
                "2025-02",
                "#3",
                "a #3",
                "a: b",
                "- a",
                "? a",
                "[a]",
                "{a}",
                "&a",
                "*a",
                "!a",
                "%a",
                "@a",
                "`a",
                "'a'",
                "\"a\"",
                "a\nb",
                " a ",
                "a\\b",
                "a\tb",
                "Rønne – Ærø",
                "e\u0301",
                "\u00a0x",
                "\ud83d\ude00",
                "a\u2028b",
                ".inf",
                "---",
                "...",
                "<<",
                "=",
                "ja",
                "1_000",
                "12,5",
                "a: ",
                "a:",
                ":",
                "0o17",
                "a\r\nb"
            })
    void anyTextIsReadBack(String text) {
        Pilot pilot = pilot(text)
                .with("summary", text)
                .with("developmentArea", text)
                .with("spreading.core.activities.essential", List.of(text, "b"))
                .withEvidence("managementAnchoring.sponsorNamed", new Evidence(text, text, "2025-02"))
                .withNotApplicable("changeCapacity.staffCapacity", text);
        isReadBack(pilot);
    }

    @Test
    void buildersMakeWhatIsRead() {
        Pilot pilot = Pilot.builder(
                        "small",
                        "Small",
                        Gate.TRIAL,
                        SpreadingScenario.AGREEMENT,
                        List.of(new Organisation("a", "A", OrganisationKind.HOSPITAL)))
                .managementAnchoring(ManagementAnchoring.builder()
                        .sponsorNamed(Answer.YES)
                        .committed(List.of("a"))
                        .build())
                .changeCapacity(ChangeCapacity.builder()
                        .teamDaysRequired(new BigDecimal("37.50"))
                        .build())
                .spreading(Spreading.builder()
                        .core(Core.builder()
                                .activities(new CoreAspect(List.of("Training"), List.of()))
                                .build())
                        .receivers(List.of(Receiver.builder("west", "West", OrganisationKind.HOSPITAL)
                                .pull(Answer.PARTLY)
                                .build()))
                        .build())
                .build();

        assertThat(PilotWriter.yaml().write(pilot)).isEqualTo("""
                id: small
                title: Small
                gate: trial
                scenario: agreement
                organisations:
                  - id: a
                    name: A
                    kind: hospital
                managementAnchoring:
                  sponsorNamed: yes
                  committed:
                    - a
                changeCapacity:
                  teamDaysRequired: 37.5
                spreading:
                  core:
                    activities:
                      essential:
                        - Training
                      adaptable: []
                  receivers:
                    - id: west
                      name: West
                      kind: hospital
                      pull: partly
                """);
        isReadBack(pilot);
        assertThat(pilot.spreading().core().activities().answered()).isTrue();
    }

    @Test
    void aPilotIsReadFromWhateverHoldsIt() throws IOException {
        Pilot pilot = pilot("Ærø");
        String text = PilotWriter.json().write(pilot);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PilotWriter.json().write(pilot, out);
        byte[] bytes = out.toByteArray();
        assertThat(bytes).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
        assertThat(List.of(
                        PilotReader.json().read(text),
                        PilotReader.json().read(bytes),
                        PilotReader.json().read(new ByteArrayInputStream(bytes)),
                        PilotReader.json().read(new StringReader(text))))
                .containsOnly(pilot);
    }

    private static Pilot pilot(String title) {
        return Pilot.of(
                "p-1",
                title,
                Gate.TRIAL,
                SpreadingScenario.AGREEMENT,
                List.of(new Organisation("west", title, OrganisationKind.HOSPITAL)));
    }

    private static void isReadBack(Pilot pilot) {
        assertThat(PilotReader.json().read(PilotWriter.json().write(pilot))).isEqualTo(pilot);
        assertThat(PilotReader.yaml().read(PilotWriter.yaml().write(pilot))).isEqualTo(pilot);
    }
}
