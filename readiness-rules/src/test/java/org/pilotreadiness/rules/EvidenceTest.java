package org.pilotreadiness.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pilotreadiness.ReadinessAssessor;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.assessment.EvidenceUse;
import org.pilotreadiness.assessment.Finding;
import org.pilotreadiness.assessment.Fulfilment;
import org.pilotreadiness.assessment.OpenQuestion;
import org.pilotreadiness.assessment.Range;
import org.pilotreadiness.assessment.RankedQuestion;
import org.pilotreadiness.facts.ReadinessLevel;
import org.pilotreadiness.internal.binding.Fields;
import org.pilotreadiness.internal.reading.FavourableValue;
import org.pilotreadiness.pilot.Answer;
import org.pilotreadiness.pilot.Evidence;
import org.pilotreadiness.pilot.InvalidPilotException;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.pilot.PilotReader;
import org.pilotreadiness.pilot.Receiver;
import org.pilotreadiness.ruleset.language.Criterion;

/** What stands behind answers, and what becomes of those that nothing stands behind. */
class EvidenceTest {

    private static final Evidence MINUTES = new Evidence("It was decided", "minutes", "2026-05-04");

    private final ReadinessAssessor lenient = ReadinessAssessor.using(StandardRules.latest());
    private final ReadinessAssessor strict = lenient.with(EvidenceUse.REQUIRED);

    @Test
    void withoutEvidenceEveryAnswerIsUnknownANoAsWellAsAYes() {
        Pilot pilot = PilotReader.yaml().read("""
                id: small
                title: Small
                gate: trial
                scenario: agreement
                organisations: [{ id: a, name: A, kind: hospital }]
                managementAnchoring: { sponsorNamed: yes, fundingSecured: no, committed: [a] }
                dataSupport: { workgroup: [patient], dataPackage: { populationSize: 30, ages: yes } }
                changeCapacity: { otherTrialsInArea: 0, preparationWeeks: 6.5 }
                structuralAlignment: { collaboration: { current: informal } }
                spreading:
                  core: { activities: { essential: [one], adaptable: [] } }
                  receivers: [{ id: west, name: West, kind: hospital, pull: yes, protected: { activities: [two] } }]
                """);
        Pilot bare = PilotReader.yaml().read("""
                id: small
                title: Small
                gate: trial
                scenario: agreement
                organisations: [{ id: a, name: A, kind: hospital }]
                spreading: { receivers: [{ id: west, name: West, kind: hospital }] }
                """);

        assertThat(pilot.evidenced()).isEqualTo(bare);
        assertThat(strict.assess(pilot).readiness())
                .isEqualTo(lenient.assess(bare).readiness());
        assertThat(pilot.with("spreading.receivers", List.of()).evidenced())
                .isEqualTo(bare.with("spreading.receivers", null));
    }

    @Test
    void evidenceCoversItsFieldOrAllThatIsInItsObjectOrList() {
        List<Receiver> receivers = List.of();
        Pilot pilot = small();
        for (Pilot each : PilotsByChance.withUnknown(0, 71, 20)) {
            List<Receiver> known = each.spreading().receivers();
            if (known != null && known.size() > receivers.size()) {
                receivers = known;
                pilot = each;
            }
        }
        assertThat(receivers).hasSizeGreaterThan(1);
        String first = receivers.get(0).id();
        String second = receivers.get(1).id();

        assertThat(known(pilot, "dataSupport.tripleAim.populationHealth"))
                .containsExactly("dataSupport.tripleAim.populationHealth");
        assertThat(known(pilot, "dataSupport.tripleAim"))
                .containsExactlyInAnyOrder(
                        "dataSupport.tripleAim.populationHealth",
                        "dataSupport.tripleAim.experienceOfCare",
                        "dataSupport.tripleAim.costPerCapita");
        assertThat(known(pilot, "spreading.receivers[" + first + "].pull"))
                .containsExactly("spreading.receivers[" + first + "].pull");
        assertThat(known(pilot, "spreading.receivers"))
                .contains("spreading.receivers[" + first + "].pull", "spreading.receivers[" + second + "].capacity")
                .allMatch(field -> field.startsWith("spreading.receivers["));
        assertThat(known(pilot, "managementAnchoring")).hasSize(14);
        assertThat(known(pilot, "organisations")).isEmpty();
    }

    @Test
    void blankEvidenceIsEvidenceOfNothing() {
        Pilot pilot = small().with("managementAnchoring.sponsorNamed", Answer.YES);

        assertThat(pilot.withEvidence("managementAnchoring.sponsorNamed", new Evidence(" ", "", ""))
                        .evidenced()
                        .managementAnchoring()
                        .sponsorNamed())
                .isEqualTo(Answer.UNKNOWN);
        assertThat(pilot.withEvidence("managementAnchoring.sponsorNamed", new Evidence("", "", "2026"))
                        .evidenced()
                        .managementAnchoring()
                        .sponsorNamed())
                .isEqualTo(Answer.YES);
    }

    @Test
    void evidenceForNoFieldIsRefused() {
        assertThatThrownBy(() -> small().withEvidence("managementAnchoring.sponsorNmed", MINUTES))
                .isInstanceOf(InvalidPilotException.class)
                .hasMessage("/evidence/managementAnchoring.sponsorNmed: The path (managementAnchoring.sponsorNmed) "
                        + "names no field. Maybe managementAnchoring.sponsorNamed.");
    }

    @Test
    void whatIsNotShownWidensEveryRangeAndNeverNarrowsOne() {
        Random random = new Random(5);
        int wider = 0;
        for (Pilot each : PilotsByChance.mixed(72, 150).toList()) {
            Pilot pilot = partlyShown(each, random);
            Map<String, Range<?>> ranges = Assessments.ranges(lenient.assess(pilot));
            Map<String, Range<?>> wide = Assessments.ranges(strict.assess(pilot));
            for (String of : wide.keySet()) {
                if (ranges.containsKey(of)) {
                    assertThat(isWithin(ranges.get(of), wide.get(of))).as(of).isTrue();
                    wider += ranges.get(of).equals(wide.get(of)) ? 0 : 1;
                }
            }
        }
        assertThat(wider).isGreaterThan(1000);
    }

    @Test
    void whatIsWhollyShownIsJudgedAlikeWhetherEvidenceIsRequiredOrNot() {
        for (Pilot each : PilotsByChance.mixed(73, 60).toList()) {
            Pilot shown = each;
            for (String section : List.of(
                    "managementAnchoring", "dataSupport", "changeCapacity", "structuralAlignment", "spreading")) {
                shown = shown.withEvidence(section, MINUTES);
            }
            Map<String, Object> said = Assessments.withoutRuleSet(lenient.assess(shown));
            Map<String, Object> saidStrictly = Assessments.withoutRuleSet(strict.assess(shown));
            assertThat(saidStrictly.remove("evidenceUse")).isEqualTo(EvidenceUse.REQUIRED);
            assertThat(said.remove("evidenceUse")).isEqualTo(EvidenceUse.OPTIONAL);
            assertThat(saidStrictly).isEqualTo(said);
            assertThat(lenient.assess(shown).metWithoutEvidence()).isEmpty();
        }
    }

    @Tag("slow")
    @Test
    void stepsAndSuppositionsFollowTheSameStrictness() {
        Random random = new Random(6);
        int steps = 0;
        int gains = 0;
        for (Pilot each : PilotsByChance.mixed(74, 60).toList()) {
            Pilot pilot = partlyShown(each, random);
            var next = strict.nextSteps(pilot, ReadinessLevel.READY);
            if (next.isPresent()) {
                steps += next.get().steps().size();
                assertThat(strict.assess(next.get().after()).readiness().level().low())
                        .isEqualTo(ReadinessLevel.READY);
                assertThat(next.get().from())
                        .isEqualTo(strict.assess(pilot).readiness().level().low());
            }
            List<OpenQuestion> questions = strict.assess(pilot).openQuestions();
            // A question whose fields all stand in questions before it is left out of the ranked ones.
            assertThat(strict.openQuestions(pilot))
                    .extracting(RankedQuestion::criterion)
                    .isSubsetOf(questions.stream().map(OpenQuestion::criterion).toList());
            assertThat(strict.advise(pilot).assessment()).isEqualTo(strict.assess(pilot));
            gains += strict.whatIf(pilot)
                            .set("changeCapacity.staffCapacity", Answer.YES)
                            .difference()
                            .isNone()
                    ? 0
                    : 1;
        }
        assertThat(steps).isGreaterThan(100);
        assertThat(gains).isGreaterThan(10);
    }

    @Test
    void eachCriterionHasTheEvidenceOfTheFieldsItReads() {
        Pilot pilot = small().with("managementAnchoring.sponsorNamed", Answer.YES)
                .with("managementAnchoring.mandateGranted", Answer.YES)
                .with("managementAnchoring.ambitionAgreed", Answer.YES)
                .withEvidence("managementAnchoring.mandateGranted", MINUTES)
                .withEvidence("dataSupport.tripleAim", MINUTES);
        Assessment assessment = lenient.assess(pilot);

        assertThat(assessment.evidenceFor(criterion("MA-1")))
                .isEqualTo(Map.of("managementAnchoring.mandateGranted", MINUTES));
        assertThat(assessment.evidenceFor(criterion("DS-12"))).isEqualTo(Map.of("dataSupport.tripleAim", MINUTES));
        assertThat(assessment.evidenceFor(criterion("MA-2"))).isEmpty();
        assertThat(assessment.metWithoutEvidence()).extracting(Criterion::id).containsExactly("MA-2");
    }

    @Test
    void theEvidenceOfOneReceiverDoesNotBearOnAnother() {
        Pilot pilot = PilotReader.yaml().read("""
                id: small
                title: Small
                gate: spread
                scenario: agreement
                organisations: [{ id: a, name: A, kind: hospital }]
                spreading:
                  receivers:
                    - { id: west, name: West, kind: hospital, pull: yes }
                    - { id: east, name: East, kind: hospital, pull: yes }
                evidence: { "spreading.receivers[west].pull": { note: they asked } }
                """);
        Assessment assessment = lenient.assess(pilot);
        Criterion pull = criterion("RF-1");

        assertThat(assessment.evidenceFor(pull, assessment.receivers().get(0).receiver()))
                .containsOnlyKeys("spreading.receivers[west].pull");
        assertThat(assessment.evidenceFor(pull, assessment.receivers().get(1).receiver()))
                .isEmpty();
        assertThat(assessment.evidenceFor(criterion("SP-7"))).containsOnlyKeys("spreading.receivers[west].pull");
        assertThat(strict.assess(pilot).receivers().get(1).findings().get(0).fulfilment())
                .isEqualTo(new Range<>(Fulfilment.NOT_MET, Fulfilment.MET));
    }

    @Test
    void whatIsMetWithoutEvidenceCountsAndIsMetAndHasNone() {
        Random random = new Random(8);
        int listed = 0;
        for (Pilot each : PilotsByChance.mixed(75, 60).toList()) {
            Assessment assessment = lenient.assess(partlyShown(each, random));
            Set<String> bare =
                    assessment.metWithoutEvidence().stream().map(Criterion::id).collect(Collectors.toSet());
            listed += bare.size();
            for (Finding finding : Assessments.findings(assessment).toList()) {
                boolean isBare = finding.counts()
                        && finding.fulfilment().equals(new Range<>(Fulfilment.MET, Fulfilment.MET))
                        && finding.criterion().reads().stream()
                                .noneMatch(read -> assessment.evidence().containsKey(read));
                assertThat(bare.contains(finding.criterion().id()))
                        .as(finding.criterion().id())
                        .isEqualTo(isBare);
            }
        }
        assertThat(listed).isGreaterThan(300);
    }

    /** About half of the fields that criteria read have evidence. */
    private Pilot partlyShown(Pilot pilot, Random random) {
        Pilot shown = pilot;
        for (String field : fields()) {
            if (random.nextBoolean()) {
                shown = shown.withEvidence(field, MINUTES);
            }
        }
        return shown;
    }

    /** The known fields that are left of a complete pilot when only this has evidence. */
    private List<String> known(Pilot pilot, String evidence) {
        Pilot left = pilot.withEvidence(evidence, MINUTES).evidenced();
        List<String> all = lenient.ruleSet().criteria().stream()
                .flatMap(criterion -> FavourableValue.paths(pilot, criterion.reads()).stream())
                .filter(path -> path.contains(".") && !path.equals("spreading.receivers") && !path.endsWith("].id"))
                .distinct()
                .toList();
        return all.stream()
                .filter(path -> {
                    Object value = Fields.value(left, path);
                    return value != null && value != Answer.UNKNOWN;
                })
                .toList();
    }

    private List<String> fields() {
        return lenient.ruleSet().criteria().stream()
                .flatMap(criterion -> criterion.reads().stream())
                .filter(path -> path.contains(".") && !path.contains("["))
                .distinct()
                .toList();
    }

    private Criterion criterion(String id) {
        return lenient.ruleSet().criteria().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Pilot small() {
        return PilotReader.yaml().read("""
                id: small
                title: Small
                gate: trial
                scenario: agreement
                organisations: [{ id: a, name: A, kind: hospital }]
                """);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static boolean isWithin(Range<?> narrow, Range<?> wide) {
        return ((Comparable) wide.low()).compareTo(narrow.low()) <= 0
                && ((Comparable) wide.high()).compareTo(narrow.high()) >= 0;
    }
}
