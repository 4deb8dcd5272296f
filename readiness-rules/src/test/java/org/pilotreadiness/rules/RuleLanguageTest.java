package org.pilotreadiness.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pilotreadiness.ruleset.InvalidRuleSetException;
import org.pilotreadiness.ruleset.RuleSet;

/** What the pages say of the rule language is so. */
class RuleLanguageTest {

    private static final Document PAGE = Document.of("docs/rule-language.md");
    private static final Path STANDARD =
            Document.PROJECT.resolve("readiness-rules/src/main/resources/org/pilotreadiness/rules/standard");
    private static final String CRITERION = "@precondition( DATA_SUPPORT ) @weight( 1 ) @countsFrom( TRIAL )";
    private static final String FACT = "Pilot( crossSector )";
    private static final String PAIR = "$pilot : Pilot( $id : id, $area : developmentArea )\n"
            + "$other : Pilot( developmentArea == $area, id != $id )";
    private static final String CALL = "criteria.met( \"X-1\" );";

    @TempDir
    private Path folder;

    @Test
    void itsExamplesStandInTheStandardRules() throws IOException {
        List<String> files = new ArrayList<>();
        try (Stream<Path> paths = Files.list(STANDARD)) {
            for (Path path :
                    paths.filter(each -> each.toString().endsWith(".drl")).toList()) {
                files.add(Files.readString(path));
            }
        }
        List<String> examples = Document.all().stream()
                .flatMap(document -> document.blocks("drl").stream())
                .toList();

        assertThat(examples)
                .hasSizeGreaterThanOrEqualTo(4)
                .allSatisfy(example ->
                        assertThat(files).anySatisfy(file -> assertThat(file).contains(example)));
    }

    @Test
    void examplesOfScenariosStandInTheStandardRules() throws IOException {
        List<String> files = new ArrayList<>();
        try (Stream<Path> paths = Files.list(STANDARD.resolve("scenarios"))) {
            for (Path path : paths.toList()) {
                files.add(Files.readString(path));
            }
        }

        assertThat(Document.of("docs/scenarios.md").blocks("yaml"))
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(example ->
                        assertThat(files).anySatisfy(file -> assertThat(file).contains(example)));
    }

    @Test
    void theRuleUsedHereIsSound() throws IOException {
        assertThat(problems("", CRITERION, FACT, CALL)).isEmpty();
    }

    @Test
    void eachConditionIsAccepted() throws IOException {
        List<List<String>> rows = PAGE.table("| write | holds when |");

        assertThat(rows).hasSizeGreaterThanOrEqualTo(9);
        for (List<String> row : rows) {
            for (String condition : Document.code(row.get(0))) {
                assertThat(problems("", CRITERION, condition, CALL))
                        .as(condition)
                        .isEmpty();
            }
        }
    }

    @Test
    void eachConstructThatIsLeftOutIsRefusedWhereverItStands() throws IOException {
        List<List<String>> rows = PAGE.table("| DRL has | here |");

        assertThat(rows).hasSizeGreaterThanOrEqualTo(13);
        for (List<String> row : rows) {
            assertThat(Document.code(row.get(0))).isNotEmpty();
            for (String construct : Document.code(row.get(0))) {
                assertThat(problems(construct, CRITERION, FACT, CALL))
                        .as(construct)
                        .isNotEmpty();
                assertThat(problems("", CRITERION + construct, FACT, CALL))
                        .as(construct)
                        .isNotEmpty();
                assertThat(problems("", CRITERION, construct, CALL))
                        .as(construct)
                        .isNotEmpty();
                assertThat(problems("", CRITERION, "Pilot( " + construct + " )", CALL))
                        .as(construct)
                        .isNotEmpty();
                assertThat(problems("", CRITERION, FACT, construct))
                        .as(construct)
                        .isNotEmpty();
            }
        }
    }

    @Test
    void eachAnnotationIsAccepted() throws IOException {
        List<List<String>> rows = PAGE.table("| annotation | |");
        String all = rows.stream()
                .flatMap(row -> Document.code(row.get(0)).stream())
                .filter(annotation -> !annotation.startsWith("@judges") && !annotation.startsWith("@source"))
                .collect(Collectors.joining(" "));

        assertThat(rows).hasSize(11);
        assertThat(problems("", all, FACT, CALL)).isEmpty();
        assertThat(problems("", "@judges( SPREADING_POTENTIAL ) @weight( 3 )", FACT, CALL))
                .isEmpty();
    }

    @Test
    void eachCallIsAcceptedUnderItsGlobal() throws IOException {
        List<List<String>> rows = PAGE.table("| `global` line | call |");

        assertThat(rows).hasSize(5);
        for (List<String> row : rows) {
            String global = Document.code(row.get(0)).get(0);
            List<String> calls = Document.code(row.get(1)).stream()
                    .filter(code -> code.endsWith(";"))
                    .toList();
            assertThat(calls).isNotEmpty();
            for (String call : calls) {
                String annotations = call.startsWith("criteria.met") ? CRITERION : "";
                String sound = call.startsWith("criteria.partly") ? call.replace("MA-1", "X-0") : call;
                String facts = call.startsWith("portfolio.") ? PAIR : FACT;
                assertThat(problems(global, annotations, facts, sound)).as(call).isEmpty();
                assertThat(problems("", annotations, facts, sound).isEmpty())
                        .as(call)
                        .isEqualTo(global.endsWith(" criteria;"));
            }
        }
    }

    /** What is wrong with a rule that has these pieces; empty when nothing is. */
    private String problems(String head, String annotations, String conditions, String call) throws IOException {
        Files.writeString(folder.resolve("rule-set.yaml"), "{ id: x, version: 1.0.0, files: [x.drl] }");
        Files.writeString(folder.resolve("x.drl"), """
                package our.region;

                import org.pilotreadiness.pilot.ChangeCapacity;
                import org.pilotreadiness.pilot.DataSupport;
                import org.pilotreadiness.pilot.Gate;
                import org.pilotreadiness.pilot.ManagementAnchoring;
                import org.pilotreadiness.pilot.Pilot;
                import org.pilotreadiness.pilot.Receiver;
                import org.pilotreadiness.pilot.Spreading;
                import org.pilotreadiness.pilot.WorkgroupMember;
                import org.pilotreadiness.facts.ReadinessLevel;
                import org.pilotreadiness.facts.SpreadingLevel;
                global org.pilotreadiness.facts.Criteria criteria;
                %s

                rule "X-0 Always sound"
                    @precondition( DATA_SUPPORT ) @weight( 1 ) @countsFrom( TRIAL )
                when
                    Pilot()
                then
                    criteria.met( "X-0" );
                end

                rule "X-1 Title"
                    %s
                when
                    %s
                then
                    %s
                end
                """.formatted(head, annotations, conditions, call));
        try {
            RuleSet.fromDirectory(folder);
            return "";
        } catch (InvalidRuleSetException e) {
            return e.problems().toString();
        }
    }
}
