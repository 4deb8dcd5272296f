package org.pilotreadiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pilotreadiness.assessment.AssessedPilot;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.assessment.Comparison;
import org.pilotreadiness.assessment.EvidenceUse;
import org.pilotreadiness.assessment.Finding;
import org.pilotreadiness.facts.ReadinessLevel;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.pilot.PilotReader;
import org.pilotreadiness.report.AssessmentReader;
import org.pilotreadiness.report.HtmlReport;
import org.pilotreadiness.report.JsonReport;
import org.pilotreadiness.report.MarkdownReport;
import org.pilotreadiness.report.ReportStyle;
import org.pilotreadiness.report.TextReport;
import org.pilotreadiness.ruleset.InvalidRuleSetException;
import org.pilotreadiness.ruleset.RuleSet;

/** Criteria that count from a day and until one, and evidence that grows old. */
class AsOfTest {

    private static final String HEAD = "{ id: dated, version: 1.0.0, files: [rules.drl]%s }";

    private static final String RULES = """
            package our.region;

            import org.pilotreadiness.facts.Blocker;
            import org.pilotreadiness.facts.ReadinessLevel;
            import org.pilotreadiness.pilot.ManagementAnchoring;

            global org.pilotreadiness.facts.Criteria criteria;
            global org.pilotreadiness.facts.ReadinessVerdict readiness;

            rule "MA-1 A sponsor is named"
                @precondition( MANAGEMENT_ANCHORING )
                @weight( 1 )
                @countsFrom( PREPARATION )
            when
                ManagementAnchoring( sponsorNamed.yes )
            then
                criteria.met( "MA-1" );
            end

            rule "MA-2 The mandate is granted"
                @precondition( MANAGEMENT_ANCHORING )
                @weight( 1 )
                @countsFrom( PREPARATION )
                @blocksFrom( PREPARATION )
                @validFrom( "2027-01-01" )
                @validUntil( "2028-02-29" )
            when
                ManagementAnchoring( mandateGranted.yes )
            then
                criteria.met( "MA-2" );
            end

            rule "NOT_READY Something blocks"
            when
                Blocker()
            then
                readiness.atMost( ReadinessLevel.NOT_READY );
            end
            """;

    private static final LocalDate BEFORE = LocalDate.of(2026, 12, 31);
    private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2028, 2, 29);

    private static final Pilot PILOT = PilotReader.yaml().read("""
            id: tobs
            title: Early warning
            gate: trial
            scenario: agreement
            organisations: [ { id: north, name: North, kind: hospital } ]
            managementAnchoring: { sponsorNamed: yes, mandateGranted: no }
            evidence:
              managementAnchoring.sponsorNamed: { note: Minutes, date: 2025-01 }
              managementAnchoring.mandateGranted: { note: Letter }
            """);

    @TempDir
    private Path folder;

    private RuleSet rules(String head, String rules) {
        try {
            Files.writeString(folder.resolve("rule-set.yaml"), HEAD.formatted(head));
            Files.writeString(folder.resolve("rules.drl"), rules);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return RuleSet.fromDirectory(folder);
    }

    private List<String> problems(String head, String rules) {
        try {
            rules(head, rules);
            return List.of();
        } catch (InvalidRuleSetException refused) {
            return refused.problems().stream().map(Object::toString).toList();
        }
    }

    private ReadinessAssessor dated() {
        return ReadinessAssessor.using(rules("", RULES));
    }

    @Test
    void aCriterionCountsAndBlocksWithinItsDatesTheLastDayIncluded() {
        ReadinessAssessor assessor = dated();
        for (LocalDate day : List.of(FIRST, LAST)) {
            Assessment assessment = assessor.asOf(day).assess(PILOT);
            assertThat(assessment.readiness().level().low()).as("%s", day).isEqualTo(ReadinessLevel.NOT_READY);
            assertThat(assessment.blockers()).hasSize(1);
            assertThat(assessment.asOf()).isEqualTo(day);
        }
        for (LocalDate day : List.of(BEFORE, LAST.plusDays(1))) {
            Assessment assessment = assessor.asOf(day).assess(PILOT);
            assertThat(assessment.readiness().level().low()).as("%s", day).isEqualTo(ReadinessLevel.READY);
            assertThat(assessment.blockers()).isEmpty();
            assertThat(assessment.readiness().score().orElseThrow()).hasToString("100");
            assertThat(assessment.findings().filter(Finding::counts)).hasSize(1);
        }
    }

    @Test
    void withoutADayTheCriteriaWithDatesAreNamed() {
        ReadinessAssessor assessor = dated();

        assertThat(assessor.asOf()).isEmpty();
        assertThat(assessor.asOf(FIRST).asOf()).contains(FIRST);
        String message = "Some criteria count from a day or until one (MA-2): say as of which day, with"
                + " ReadinessAssessor.asOf( day ).";
        assertThatThrownBy(() -> assessor.assess(PILOT))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> assessor.advise(PILOT)).hasMessage(message);
        assertThatThrownBy(() -> assessor.portfolio(List.of(PILOT))).hasMessage(message);
        assertThatThrownBy(() -> assessor.whatIf(PILOT).assess()).hasMessage(message);
    }

    @Test
    void rulesWithoutDatesNeedNoDay() {
        String undated = RULES.replaceAll("    @valid.*\n", "");
        Assessment assessment = ReadinessAssessor.using(rules("", undated)).assess(PILOT);

        assertThat(assessment.asOf()).isNull();
        assertThat(assessment.isDated()).isFalse();
    }

    @Test
    void whatWillCountIsAnnounced() {
        Assessment before = dated().asOf(BEFORE).assess(PILOT);

        assertThat(before.announced()).extracting(criterion -> criterion.id()).containsExactly("MA-2");
        assertThat(dated().asOf(FIRST).assess(PILOT).announced()).isEmpty();
        assertThat(dated().asOf(LAST.plusDays(1)).assess(PILOT).announced()).isEmpty();
        AssessedPilot assessed = AssessedPilot.of(PILOT, before);
        RuleSet rules = dated().ruleSet();
        String english = "From 1 January 2027 this counts: MA-2 The mandate is granted (today: not met).";
        assertThat(TextReport.of(rules, ReportStyle.plain()).of(assessed))
                .contains("As of 31 December 2026.", "\nAnnounced\n  From 1 January 2027 this counts: MA-2");
        assertThat(MarkdownReport.of(rules, ReportStyle.plain()).of(assessed))
                .contains("**Announced**", "- From 1 January 2027 this counts: MA-2", "As of 31 December 2026.");
        assertThat(HtmlReport.of(rules, ReportStyle.plain()).of(assessed))
                .contains(
                        "<li>" + english + "</li>",
                        "counts from 1 January 2027 · counts until 29 February 2028, that day included");
        assertThat(TextReport.of(rules, ReportStyle.plain().in(Locale.forLanguageTag("da")))
                        .of(assessed))
                .contains("Pr. 31. december 2026.", "Fra 1. januar 2027 tæller dette: MA-2");
    }

    @Test
    void theDayIsSavedAndReadBack() {
        Assessment assessment = dated().asOf(BEFORE).assess(PILOT);
        String json = JsonReport.indented().of(assessment);

        assertThat(json).contains("\"asOf\" : \"2026-12-31\"", "\"validFrom\" : \"2027-01-01\"");
        Assessment read = AssessmentReader.read(json.getBytes(StandardCharsets.UTF_8), "a.json");
        assertThat(read.asOf()).isEqualTo(BEFORE);
        assertThat(read.isDated()).isTrue();
        assertThat(JsonReport.indented().of(read)).isEqualTo(json);
    }

    @Test
    void onAnotherDayNotAllIsDueToThePilot() {
        Assessment before = dated().asOf(BEFORE).assess(PILOT);
        Assessment after = dated().asOf(FIRST).assess(PILOT);

        assertThat(Comparison.of(before, after).cause()).isEqualTo(Comparison.Cause.UNKNOWN);
        assertThat(Comparison.of(before, before).cause()).isEqualTo(Comparison.Cause.NONE);
        ReadinessAssessor undated = ReadinessAssessor.using(rules("", RULES.replaceAll("    @valid.*\n", "")));
        assertThat(Comparison.of(
                                undated.asOf(BEFORE).assess(PILOT),
                                undated.asOf(FIRST).assess(PILOT))
                        .cause())
                .isEqualTo(Comparison.Cause.NONE);
    }

    @Test
    void evidenceThatIsTooOldCountsAsNone() {
        String undated = RULES.replaceAll("    @valid.*\n", "");
        ReadinessAssessor assessor = ReadinessAssessor.using(rules(", evidence: { monthsValid: 12 }", undated))
                .with(EvidenceUse.REQUIRED);
        Assessment fresh = assessor.asOf(LocalDate.of(2026, 1, 31)).assess(PILOT);
        Assessment old = assessor.asOf(LocalDate.of(2026, 2, 1)).assess(PILOT);

        assertThat(fresh.outdatedEvidence()).isEmpty();
        assertThat(fresh.readiness().score().orElseThrow()).hasToString("50");
        assertThat(old.outdatedEvidence()).containsOnlyKeys("managementAnchoring.sponsorNamed");
        assertThat(old.evidence()).containsOnlyKeys("managementAnchoring.mandateGranted");
        assertThat(old.readiness().score().orElseThrow()).hasToString("0..50");
        assertThat(old.isDated()).isTrue();
        assertThat(assessor.assess(PILOT).outdatedEvidence()).isEmpty();
        assertThat(TextReport.of(assessor.ruleSet(), ReportStyle.plain()).of(AssessedPilot.of(PILOT, old)))
                .contains("One piece of evidence older than 12 months counts as none:");
        String json = JsonReport.indented().of(old);
        assertThat(json).contains("\"outdated\" : [");
        assertThat(JsonReport.indented().of(AssessmentReader.read(json.getBytes(StandardCharsets.UTF_8), "a.json")))
                .isEqualTo(json);
    }

    @Test
    void monthsAreAWholeNumberOfThem() {
        String sentence = "rule-set.yaml:1:1: Evidence holds for a whole number of months, from 1 to 1200:"
                + " evidence: { monthsValid: 24 }";

        assertThat(problems(", evidence: { monthsValid: 0 }", RULES)).containsExactly(sentence + " (0).");
        assertThat(problems(", evidence: {}", RULES)).containsExactly(sentence + ".");
        assertThat(problems(", evidence: { monthsValid: 1200 }", RULES)).isEmpty();
    }

    @Test
    void aDayIsOneOfTheCalendarInQuotesAndTheFirstNotAfterTheLast() {
        for (String slip : List.of("\"2027-02-30\"", "\"1.1.2027\"", "\"2027\"", "JANUARY", "20270101")) {
            assertThat(problems("", RULES.replace("\"2027-01-01\"", slip)))
                    .as(slip)
                    .containsExactly("rules.drl:25:17: MA-2: @validFrom is a day of the calendar in double quotes, year"
                            + " first, such as \"2027-01-31\" (" + slip + ").");
        }
        assertThat(problems("", RULES.replace("2028-02-29", "2026-12-31")))
                .containsExactly("rules.drl:26:6: MA-2: The criterion would count for the last time (2026-12-31)"
                        + " before it counts (2027-01-01).");
        assertThat(problems("", RULES.replace("2028-02-29", "2027-01-01"))).isEmpty();
    }
}
