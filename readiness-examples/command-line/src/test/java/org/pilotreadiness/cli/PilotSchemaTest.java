package org.pilotreadiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pilotreadiness.cli.report.QuestionnaireReport;
import org.pilotreadiness.diagnostic.Code;
import org.pilotreadiness.diagnostic.Diagnostic;
import org.pilotreadiness.pilot.Gate;
import org.pilotreadiness.pilot.InvalidPilotException;
import org.pilotreadiness.pilot.PilotReader;
import org.pilotreadiness.report.PilotSchema;
import org.pilotreadiness.report.ReportStyle;
import org.pilotreadiness.rules.PilotsByChance;
import org.pilotreadiness.rules.StandardRules;
import org.pilotreadiness.ruleset.Questionnaire;
import tools.jackson.databind.node.ObjectNode;

/** A schema validator that knows nothing of us accepts the same files as the reader. */
class PilotSchemaTest {

    /** Ids that repeat, and references to what is not there: a schema can not say these. */
    private static final Set<Code> BEYOND_STRUCTURE = EnumSet.of(Code.REPEATED_IDENTIFIER, Code.UNKNOWN_REFERENCE);

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(PilotSchema.json(), InputFormat.JSON);

    @Test
    void everySamplePilotIsAccepted() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("pilots"))) {
            assertThat(files.sorted())
                    .hasSizeGreaterThan(10)
                    .allSatisfy(file -> assertThat(SCHEMA.validate(Files.readString(file), InputFormat.JSON))
                            .as("%s", file)
                            .isEmpty());
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyQuestionnaireIsAccepted(Gate gate) {
        String yaml = QuestionnaireReport.yaml(Questionnaire.of(StandardRules.latest(), gate), ReportStyle.plain());
        assertThat(SCHEMA.validate(yaml, InputFormat.YAML)).isEmpty();
    }

    @Test
    void pilotsMadeByChanceAreAccepted() {
        assertThat(PilotsByChance.mixed(7, 300))
                .hasSize(300)
                .allSatisfy(pilot ->
                        assertThat(SCHEMA.validate(PilotAsJson.of(pilot))).isEmpty());
    }

    @Tag("slow")
    @Test
    void filesWithSlipsAreRefusedWhenTheReaderRefusesThem() {
        Random random = new Random(11);
        Slip slip = new Slip(random);
        List<ObjectNode> pilots =
                PilotsByChance.mixed(5, 1_000).map(PilotAsJson::of).toList();
        int accepted = 0;
        for (ObjectNode pilot : pilots) {
            for (int slips = random.nextInt(2); slips >= 0; slips--) {
                slip.make(pilot);
            }
            boolean isAccepted = SCHEMA.validate(pilot).isEmpty();
            List<Diagnostic> problems = problems(pilot.toString());
            assertThat(isAccepted).as("%s%n%s", pilot, problems).isEqualTo(problems.isEmpty());
            accepted += isAccepted ? 1 : 0;
        }
        assertThat(accepted).isBetween(50, 900);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "managementAnchoring.sponsorNamed",
                "managementAnchoring",
                "spreading.core.activities.essential",
                "spreading.receivers[west].pull",
                "organisations[a].kind",
                "managementAnchoring.sponsor",
                "managementAnchoring.sponsorNamed.yes",
                "spreading.receivers[west]",
                "spreading.receivers[].pull",
                "spreading.receivers[we st].pull",
                "spreadingXreceivers[west].pull",
                "xmanagementAnchoring.sponsorNamed",
                "organisations[a].kind\n",
                "",
            })
    void evidenceIsForAFieldThatThereIs(String path) {
        String pilot = """
                {"id": "small", "title": "A small pilot", "gate": "preparation", "scenario": "own-initiative",
                 "organisations": [{"id": "a", "name": "A", "kind": "hospital"}],
                 "spreading": {"receivers": [{"id": "west", "name": "West", "kind": "region"}]},
                 "evidence": {"%s": {"note": "seen", "date": null}}}
                """.formatted(path.replace("\n", "\\n"));
        boolean isReadable;
        try {
            isReadable = PilotReader.json().read(pilot).evidence().containsKey(path);
        } catch (InvalidPilotException e) {
            isReadable = false;
        }
        assertThat(SCHEMA.validate(pilot, InputFormat.JSON).isEmpty()).isEqualTo(isReadable);
    }

    private static List<Diagnostic> problems(String json) {
        try {
            PilotReader.json().read(json);
            return List.of();
        } catch (InvalidPilotException e) {
            return e.problems().stream()
                    .filter(problem -> !BEYOND_STRUCTURE.contains(problem.code())
                            || problem.subject().startsWith("/notApplicable/"))
                    .toList();
        }
    }
}
