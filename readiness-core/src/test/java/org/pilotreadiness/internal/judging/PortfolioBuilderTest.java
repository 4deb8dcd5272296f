package org.pilotreadiness.internal.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pilotreadiness.internal.judging.SmallRules.ASSESSOR;
import static org.pilotreadiness.internal.judging.SmallRules.MET;
import static org.pilotreadiness.internal.judging.SmallRules.NOTHING_KNOWN;
import static org.pilotreadiness.internal.judging.SmallRules.PARTLY;
import static org.pilotreadiness.internal.judging.SmallRules.pilot;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.assessment.Portfolio;
import org.pilotreadiness.pilot.Gate;
import org.pilotreadiness.pilot.Pilot;

/** Pilots side by side. */
class PortfolioBuilderTest {

    private static final String REFUSED = MET.replace("sponsorNamed: yes", "sponsorNamed: no");

    @Test
    void pilotsStandByGateAndThoseThatAreMostReadyFirst() {
        Portfolio portfolio = ASSESSOR.portfolio(List.of(
                pilot("unknown", "", Gate.TRIAL, NOTHING_KNOWN),
                pilot("refused", "", Gate.TRIAL, REFUSED),
                pilot("b", "", Gate.TRIAL, MET),
                pilot("partly", "", Gate.TRIAL, PARTLY),
                pilot("a", "", Gate.TRIAL, MET),
                pilot("early", "", Gate.PREPARATION, NOTHING_KNOWN)));

        assertThat(portfolio.ranking())
                .extracting(gate -> gate.gate() + " "
                        + gate.assessments().stream().map(Assessment::pilot).toList())
                .containsExactly("PREPARATION [early]", "TRIAL [a, b, partly, unknown, refused]");
    }

    @Test
    void whatBlocksMostForCertainComesFirst() {
        Portfolio portfolio = ASSESSOR.portfolio(List.of(
                pilot("a", "", Gate.SPREAD, MET),
                pilot("b", "", Gate.SPREAD, MET.replace("} }", "}, effectDocumented: no }")),
                pilot("c", "", Gate.TRIAL, REFUSED),
                pilot("d", "", Gate.TRIAL, REFUSED),
                pilot("e", "", Gate.TRIAL, MET)));

        assertThat(portfolio.blocking())
                .extracting(each -> each.criterion().id() + " " + each.settled() + " " + each.possible())
                .containsExactly("MA-1 [c, d] []", "DS-2 [b] [a]");
    }

    @Test
    void pilotsThatHangTogetherAreOneConflict() {
        Portfolio portfolio = ASSESSOR.portfolio(List.of(
                pilot("c", "falls", Gate.TRIAL, MET),
                pilot("a", "falls", Gate.TRIAL, MET),
                pilot("e", "stroke", Gate.TRIAL, MET),
                pilot("b", " FALLS ", Gate.TRIAL, MET),
                pilot("later", "falls", Gate.SPREAD, MET),
                pilot("x", "", Gate.TRIAL, MET),
                pilot("y", "", Gate.TRIAL, MET)));

        assertThat(portfolio.conflicts())
                .extracting(conflict -> conflict.rule().name() + " "
                        + conflict.pilots().stream().map(Pilot::id).toList())
                .containsExactly("PF-1 Only one trial runs in a development area [a, b, c]");
    }

    @Test
    void anOrganisationIsTheSameInAllItsPilots() {
        assertThat(ASSESSOR.portfolio(List.of(pilot("b", "", Gate.TRIAL, MET), pilot("a", "", Gate.TRIAL, MET)))
                        .participations())
                .extracting(each -> each.organisation().id() + " " + each.pilots())
                .containsExactly("north [a, b]", "west [a, b]");
    }

    @Test
    void everyIdThatIsSharedIsNamed() {
        List<Pilot> pilots = List.of(
                pilot("b", "", Gate.TRIAL, MET),
                pilot("a", "", Gate.TRIAL, MET),
                pilot("b", "", Gate.SPREAD, MET),
                pilot("a", "", Gate.SPREAD, MET));

        assertThatThrownBy(() -> ASSESSOR.portfolio(pilots))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Two pilots share an id (a, b).");
    }
}
