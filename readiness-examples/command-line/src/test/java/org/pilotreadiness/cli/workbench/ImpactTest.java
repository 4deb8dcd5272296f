package org.pilotreadiness.cli.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pilotreadiness.RuleEngine;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.assessment.Difference;
import org.pilotreadiness.cli.report.ImpactReport;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.pilot.PilotReader;
import org.pilotreadiness.report.ReportStyle;

/** What each change of the rules does to a pilot alone, and what only all of them do. */
class ImpactTest {

    private static final String GOALS = "@precondition( DATA_SUPPORT ) @weight( 2 ) @countsFrom( TRIAL )";
    private static final String TARGETS = "@precondition( DATA_SUPPORT ) @countsFrom( TRIAL ) @weight( 2 )";

    private static final RuleText HALF = RuleText.none()
            .criterion("DS-1", GOALS, "DataSupport( goalsDefined.yes )")
            .criterion("DS-2", TARGETS, "DataSupport( targetsSet.yes )")
            .readiness("CONDITIONAL", "Weak", "PreconditionScore( score < 40 )");

    private static final Pilot PILOT = PilotReader.yaml().read("""
                    id: p
                    title: A pilot
                    gate: trial
                    scenario: agreement
                    organisations: [ { id: west, name: West, kind: hospital } ]
                    dataSupport: { goalsDefined: yes, targetsSet: no, workgroup: [] }
                    changeCapacity: { otherTrialsInArea: 0, staffCapacity: yes }
                    """);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(RuleEngine.class)
    void whatOnlyTwoChangesDoTogetherIsBlamedOnNeither(RuleEngine engine) throws IOException {
        RuleText later = HALF.with("@countsFrom( TRIAL ) @weight( 2 )", "@countsFrom( TRIAL ) @weight( 3 )")
                .with("score < 40", "score < 45");

        Impact impact = impact(HALF, later, engine);

        Hit hit = impact.hits().get(0);
        assertThat(hit.difference().changesLevel()).isTrue();
        assertThat(hit.responsible()).containsExactly("DS-2");
        assertThat(hit.isOnlyTogether()).isTrue();
        Difference weight = alone(impact, "DS-2");
        assertThat(weight.changesLevel()).isFalse();
        assertThat(score(weight.earlier())).isEqualTo("50");
        assertThat(score(weight.later())).isEqualTo("40");
        assertThat(impact.onlyTogether()).containsExactly(hit.difference());
        assertThat(report(HALF, later, "en", impact))
                .contains("DS-2 It is so: 1 pilot, no level changes.\n")
                .contains("Only all changes together: 1 pilot, a level changes for 1.\n")
                .contains("  Level: READY → CONDITIONALLY READY\n");
        assertThat(report(HALF, later, "da", impact))
                .contains("Kun alle ændringer tilsammen: 1 pilot, niveauet ændres for 1.\n");
        assertThat(report(HALF, later, "sv", impact))
                .contains("Bara alla ändringar tillsammans: 1 pilot, nivån ändras för 1.\n");
    }

    @Test
    void aLevelIsBlamedOnTheChangeThatAloneChangesIt() throws IOException {
        RuleText later = HALF.with("@countsFrom( TRIAL ) @weight( 2 )", "@countsFrom( TRIAL ) @weight( 1 )")
                .with("score < 40", "score < 70");

        Impact impact = impact(HALF, later, RuleEngine.READER);

        assertThat(impact.onlyTogether()).isEmpty();
        assertThat(levels(impact)).isEqualTo(Map.of("DS-2", false, "CONDITIONAL Weak", true));
    }

    @Test
    void anAlwaysMetCriterionRaisesTheScoreWhateverIsAddedBesideIt() throws IOException {
        RuleText later = HALF.criterion("DS-3", GOALS, "DataSupport( workgroup.size >= 0 )")
                .criterion("DS-4", GOALS.replace("2", "3"), "DataSupport( workgroup.size >= 7 )");

        Impact impact = impact(HALF, later, RuleEngine.READER);

        assertThat(score(impact.hits().get(0).difference().later())).isEqualTo("44");
        assertThat(score(alone(impact, "DS-3").later())).isEqualTo("67");
        assertThat(score(alone(impact, "DS-4").later())).isEqualTo("29");
    }

    @Test
    void whatMeansTheSameIsFoundAndNotTried() throws IOException {
        RuleText rules = HALF.criterion(
                        "CC-1",
                        "@precondition( CHANGE_CAPACITY ) @weight( 1 ) @countsFrom( TRIAL )",
                        "ChangeCapacity( otherTrialsInArea == 0, staffCapacity.yes )")
                .partly("CC-1", "ChangeCapacity( otherTrialsInArea == 0 )");
        RuleText later = rules.with(
                        "otherTrialsInArea == 0, staffCapacity.yes", "staffCapacity.yes, otherTrialsInArea < 1")
                .with("otherTrialsInArea == 0 )", "otherTrialsInArea <= 1 )")
                .with("score < 40", "score < 20 || score < 40");

        RuleSetChange change = impact(rules, later, RuleEngine.READER).change();

        assertThat(change.changes()).extracting(SubjectChange::subject).containsExactly("CC-1", "CONDITIONAL Weak");
        assertThat(change.changes().get(0).aspects())
                .extracting(aspect -> ((Aspect.OfRule) aspect).meansTheSame())
                .containsExactly(true, false);
        assertThat(change.changes().get(0).judgesOtherwise()).isTrue();
        assertThat(change.changes().get(1).judgesOtherwise()).isFalse();
    }

    private Impact impact(RuleText earlier, RuleText later, RuleEngine engine) throws IOException {
        Impact impact = Impact.of(
                earlier.in(folder.resolve("earlier")),
                later.in(folder.resolve("later")),
                Stream.of(PILOT),
                engine,
                null);
        assertThat(impact.pilots()).isEqualTo(1);
        return impact;
    }

    private String report(RuleText earlier, RuleText later, String language, Impact impact) throws IOException {
        ReportStyle style = ReportStyle.plain().in(Locale.forLanguageTag(language));
        return ImpactReport.of(earlier.in(folder.resolve("earlier")), later.in(folder.resolve("later")), style)
                .text(impact);
    }

    private static Difference alone(Impact impact, String subject) {
        return Objects.requireNonNull(impact.alone().get(subject)).get(0);
    }

    private static Map<String, Boolean> levels(Impact impact) {
        return impact.alone().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().stream().anyMatch(Difference::changesLevel)));
    }

    private static String score(Assessment assessment) {
        return assessment.readiness().score().orElseThrow().toString();
    }
}
