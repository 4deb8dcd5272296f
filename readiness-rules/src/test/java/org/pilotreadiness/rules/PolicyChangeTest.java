package org.pilotreadiness.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pilotreadiness.ReadinessAssessor;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.assessment.Blocker;
import org.pilotreadiness.assessment.Range;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.pilot.PilotReader;
import org.pilotreadiness.ruleset.RuleSet;
import org.pilotreadiness.ruleset.language.Criterion;

/** What comes of a change to one rule file, with no Java touched: the change, and nothing else. */
class PolicyChangeTest {

    /** Of the weights 3, 2 and 3 that count, 3 and 3 are met: 75. Of 100 days, 60 are allocated. */
    private static final String PILOT = """
            {"id": "home-visits", "title": "Home visits", "gate": "preparation", "scenario": "own-initiative",
             "organisations": [{"id": "north", "name": "North", "kind": "municipality"}],
             "managementAnchoring": {"sponsorNamed": "yes", "mandateGranted": "yes", "ambitionAgreed": "no",
                                     "focusCompatible": "yes", "leadersGoFirst": "no"},
             "changeCapacity": {"teamDaysRequired": 100, "teamDaysAllocated": 60}}
            """;

    private static final RuleSet STANDARD = StandardRules.latest();
    private static final ReadinessAssessor BY_STANDARD = ReadinessAssessor.using(STANDARD);

    @TempDir
    private Path folder;

    @Test
    void theDigestDoesNotDependOnWhereTheFolderIs() throws IOException {
        assertThat(RuleSetCopy.in(folder.resolve("here")).read().identity()).isEqualTo(STANDARD.identity());
        assertThat(RuleSetCopy.in(folder.resolve("there")).read().identity()).isEqualTo(STANDARD.identity());
    }

    @Test
    void aChangedWeightChangesTheScoresItIsPartOf() throws IOException {
        String weight = "share goals and ambition\"\n    @precondition( MANAGEMENT_ANCHORING )\n    @weight( ";
        RuleSet changed = copy().change("management-anchoring.drl", weight + "2", weight + "3")
                .read();

        assertAnotherDigest(changed);
        assertThat(criterion(changed, "MA-2").weight()).isEqualTo(3);
        assertThat(without("MA-2", changed))
                .isEqualTo(without("MA-2", STANDARD))
                .hasSize(86);
        assertThat(said(STANDARD))
                .containsEntry("MANAGEMENT_ANCHORING score", "75")
                .containsEntry("readiness level", "READY");
        assertThat(said(changed))
                .containsEntry("MANAGEMENT_ANCHORING score", "67")
                .containsEntry("readiness level", "CONDITIONAL");
        assertThat(differences(changed))
                .contains("MANAGEMENT_ANCHORING score", "readiness score")
                .isSubsetOf("MANAGEMENT_ANCHORING score", "readiness score", "readiness level");
    }

    @Test
    void aChangedThresholdChangesTheLevel() throws IOException {
        RuleSet changed =
                copy().change("readiness-level.drl", "score < 70", "score < 80").read();

        assertAnotherDigest(changed);
        assertThat(changed.criteria()).isEqualTo(STANDARD.criteria());
        assertThat(said(STANDARD)).containsEntry("readiness level", "READY");
        assertThat(said(changed)).containsEntry("readiness level", "CONDITIONAL");
        assertThat(differences(changed))
                .as("a score beside a threshold is shown with a decimal")
                .contains("readiness level")
                .isSubsetOf(
                        "readiness level",
                        "MANAGEMENT_ANCHORING score",
                        "DATA_SUPPORT score",
                        "CHANGE_CAPACITY score",
                        "STRUCTURAL_ALIGNMENT score");
    }

    @Test
    void aChangedShareChangesTheCriterion() throws IOException {
        RuleSet changed = copy().change(
                        "change-capacity.drl", "teamDaysRequired * 80 / 100", "teamDaysRequired * 50 / 100")
                .read();

        assertAnotherDigest(changed);
        assertThat(changed.criteria()).isEqualTo(STANDARD.criteria());
        assertThat(said(STANDARD)).containsEntry("CC-5", "NOT_MET");
        assertThat(said(changed)).containsEntry("CC-5", "PARTLY_MET");
        assertThat(differences(changed))
                .contains("CC-5", "CHANGE_CAPACITY score", "readiness score")
                .isSubsetOf("CC-5", "CHANGE_CAPACITY score", "readiness score", "readiness level");
    }

    @Test
    void aCriterionThatBlocksNoMoreStopsNobody() throws IOException {
        RuleSet changed = copy().change("management-anchoring.drl", "    @blocksFrom( START_UP )\n", "")
                .read();
        Pilot unsponsored =
                PilotReader.json().read(PILOT.replace("preparation", "start-up").replace("yes", "no"));

        assertAnotherDigest(changed);
        assertThat(without("MA-1", changed))
                .isEqualTo(without("MA-1", STANDARD))
                .hasSize(86);
        assertThat(BY_STANDARD.assess(unsponsored).blockers())
                .containsExactly(new Blocker(criterion(STANDARD, "MA-1"), true));
        assertThat(ReadinessAssessor.using(changed).assess(unsponsored).blockers())
                .isEmpty();
        assertThat(differences(changed)).containsExactly("readiness level");
    }

    @Test
    void anAddedCriterionCountsWithTheOthers() throws IOException {
        RuleSet changed = copy().append("management-anchoring.drl", """

                        rule "MA-14 The sponsor meets the staff"
                            @precondition( MANAGEMENT_ANCHORING )
                            @weight( 2 )
                            @countsFrom( PREPARATION )
                            @source( "A2-PRO" )
                        when
                            ManagementAnchoring( leadersGoFirst.yes )
                        then
                            criteria.met( "MA-14" );
                        end
                        """).read();

        assertAnotherDigest(changed);
        assertThat(without("MA-14", changed)).isEqualTo(STANDARD.criteria());
        assertThat(changed.criteria())
                .extracting(Criterion::id)
                .startsWith("MA-1", "MA-2")
                .containsSequence("MA-13", "MA-14", "DS-1");
        assertThat(criterion(changed, "MA-14").title()).isEqualTo("The sponsor meets the staff");
        assertThat(criterion(changed, "MA-14").reads()).containsExactly("managementAnchoring.leadersGoFirst");
        assertThat(said(changed))
                .containsEntry("MA-14", "NOT_MET")
                .containsEntry("MANAGEMENT_ANCHORING score", "60")
                .containsEntry("readiness level", "CONDITIONAL");
        assertThat(differences(changed))
                .contains("MA-14", "MANAGEMENT_ANCHORING score", "readiness score")
                .isSubsetOf("MA-14", "MANAGEMENT_ANCHORING score", "readiness score", "readiness level");
    }

    private RuleSetCopy copy() throws IOException {
        return RuleSetCopy.in(folder.resolve("changed"));
    }

    private void assertAnotherDigest(RuleSet changed) {
        assertThat(changed.identity().id()).isEqualTo("standard");
        assertThat(changed.identity().version()).isEqualTo(STANDARD.identity().version());
        assertThat(changed.identity().sha256())
                .matches("[0-9a-f]{64}")
                .isNotEqualTo(STANDARD.identity().sha256());
    }

    private static Criterion criterion(RuleSet ruleSet, String id) {
        return ruleSet.criteria().stream()
                .filter(criterion -> criterion.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<Criterion> without(String id, RuleSet ruleSet) {
        return ruleSet.criteria().stream()
                .filter(criterion -> !criterion.id().equals(id))
                .toList();
    }

    /** What a rule set says of the pilot above, as a person reads it. */
    private static Map<String, String> said(RuleSet ruleSet) {
        Assessment assessment =
                ReadinessAssessor.using(ruleSet).assess(PilotReader.json().read(PILOT));
        Map<String, String> said = new HashMap<>();
        Assessments.ranges(assessment).forEach((what, range) -> said.put(what, range.toString()));
        return said;
    }

    /** What a rule set and the standard do not say alike of many pilots. */
    private Set<String> differences(RuleSet changed) {
        ReadinessAssessor byChanged = ReadinessAssessor.using(changed);
        Set<String> differences = new TreeSet<>();
        new RandomPilots(70).pilots(200).forEach(pilot -> {
            Map<String, Range<?>> before = Assessments.ranges(BY_STANDARD.assess(pilot));
            Map<String, Range<?>> after = Assessments.ranges(byChanged.assess(pilot));
            assertThat(after).containsKeys(before.keySet().toArray(new String[0]));
            after.forEach((what, range) -> {
                if (!range.equals(before.get(what))) {
                    differences.add(what);
                }
            });
        });
        return differences;
    }
}
