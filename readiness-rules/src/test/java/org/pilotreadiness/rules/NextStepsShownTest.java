package org.pilotreadiness.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pilotreadiness.ReadinessAssessor;
import org.pilotreadiness.assessment.Advice;
import org.pilotreadiness.assessment.AssessedPilot;
import org.pilotreadiness.assessment.NextStep;
import org.pilotreadiness.pilot.Gate;
import org.pilotreadiness.pilot.Organisation;
import org.pilotreadiness.pilot.OrganisationKind;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.pilot.SpreadingScenario;
import org.pilotreadiness.report.HtmlReport;
import org.pilotreadiness.report.JsonReport;
import org.pilotreadiness.report.MarkdownReport;
import org.pilotreadiness.report.ReportStyle;
import org.pilotreadiness.report.TextReport;

/** People are shown what blocks and the next three steps, programs all of them. */
class NextStepsShownTest {

    private static final Pilot NOTHING_KNOWN = Pilot.of(
            "new",
            "A new pilot",
            Gate.SPREAD,
            SpreadingScenario.AGREEMENT,
            List.of(new Organisation("north", "North", OrganisationKind.HOSPITAL)));

    private static final Advice ADVICE =
            ReadinessAssessor.using(StandardRules.latest()).advise(NOTHING_KNOWN);

    private static final List<NextStep> STEPS = ADVICE.nextSteps().orElseThrow().steps();

    private static Stream<String> ids(boolean areBlocking) {
        return STEPS.stream()
                .filter(step -> (step.reason() == NextStep.Reason.BLOCKS) == areBlocking)
                .map(step -> step.criterion().id());
    }

    @Test
    void whatBlocksAndTheNextThreeAreShownAndTheOthersNamed() {
        List<String> later = ids(false).skip(3).toList();
        assertThat(ids(true)).isNotEmpty();
        assertThat(later).hasSizeGreaterThan(1);
        AssessedPilot pilot = AssessedPilot.of(NOTHING_KNOWN, ADVICE);
        String more = "… and " + later.size() + " more: " + String.join(", ", later) + ".";

        String text = TextReport.of(StandardRules.latest(), ReportStyle.plain()).of(pilot);
        String steps = text.substring(text.indexOf("\nNext: the "), text.indexOf("\nWhat is missing"));
        assertThat(steps.lines().filter(line -> line.startsWith("  ! ")))
                .hasSize((int) ids(true).count());
        assertThat(steps.lines().filter(line -> line.startsWith("  - "))).hasSize(3);
        assertThat(steps.replaceAll("\\s+", " ")).contains(more);
        assertThat(HtmlReport.of(StandardRules.latest(), ReportStyle.plain()).of(pilot))
                .contains("<p class=\"fine\">" + more + "</p>");
        assertThat(MarkdownReport.of(StandardRules.latest(), ReportStyle.plain())
                        .of(pilot)
                        .replace("\\", ""))
                .contains(more);
        assertThat(TextReport.of(StandardRules.latest(), ReportStyle.plain().in(Locale.forLanguageTag("da")))
                        .of(pilot))
                .contains("… og " + later.size() + " mere: ");
    }

    @Test
    void programsAreToldAll() {
        String json = JsonReport.compact().of(ADVICE);

        STEPS.forEach(step ->
                assertThat(json).contains("{\"criterion\":\"" + step.criterion().id() + "\",\"reason\""));
    }
}
