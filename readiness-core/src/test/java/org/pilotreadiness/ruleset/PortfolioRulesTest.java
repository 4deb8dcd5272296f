package org.pilotreadiness.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pilotreadiness.ruleset.language.Call;

/** Rules about several pilots. */
class PortfolioRulesTest {

    private static final String SOUND = """
            package org.pilotreadiness.rules.example;

            import org.pilotreadiness.pilot.DataSupport;
            import org.pilotreadiness.pilot.Pilot;

            global org.pilotreadiness.facts.PortfolioVerdict portfolio;

            rule "One pilot in a field of work"
                @source( "NOTE" )
            when
                $pilot : Pilot( $id : id, $area : developmentArea )
                $other : Pilot( developmentArea == $area, id != $id )
            then
                portfolio.conflict( $pilot, $other );
            end
            """;

    @TempDir
    private Path folder;

    private RuleFolder with(String text, String other) {
        assertThat(SOUND).contains(text);
        return RuleFolder.in(folder)
                .rules("rules.drl", ExampleRules.TEXT)
                .rules("portfolio.drl", SOUND.replace(text, other));
    }

    private List<String> problems(String text, String other) {
        return with(text, other).problems();
    }

    @Test
    void theyStandApartFromRulesAboutOnePilot() {
        RuleSet ruleSet = with("NOTE", "NOTE").read();

        assertThat(ruleSet.rules()).hasSize(2);
        assertThat(ruleSet.portfolioRules())
                .extracting(rule -> rule.call())
                .containsExactly(new Call.Conflict("$pilot", "$other"));
    }

    @Test
    void theCallNamesTwoPilots() {
        String problem = "One pilot in a field of work: The call names two different Pilot facts, such as "
                + "portfolio.conflict( $pilot, $other ).";
        for (String slip : List.of("$pilot, $pilot", "$pilot", "$pilot, $area", "$pilot, $others", "\"a\", \"b\"")) {
            assertThat(problems("$pilot, $other )", slip + " )"))
                    .as(slip)
                    .containsExactly("R014 portfolio.drl:14:25: " + problem);
        }
        assertThat(problems("( $pilot, $other )", "( )")).containsExactly("R014 portfolio.drl:14:15: " + problem);
    }

    @Test
    void aMisspeltCallIsNamedWithTheNearestOne() {
        assertThat(problems("portfolio.conflict(", "portfolio.conflicts("))
                .containsExactly(
                        "R014 portfolio.drl:14:15: One pilot in a field of work: The verdict portfolio has no call "
                                + "(conflicts); possible: conflict. Maybe conflict.");
    }

    @Test
    void theSecondPilotIsTiedToTheFirst() {
        assertThat(problems("developmentArea == $area, id != $id", "id != $id"))
                .containsExactly(
                        "R012 portfolio.drl:12:14: One pilot in a field of work: Nothing ties this Pilot to the facts "
                                + "above, so the rule would hold for every pair of them; name a value above with $name : field and "
                                + "compare a field with it (==).");
    }

    @Test
    void onlyPilotsAreKnown() {
        assertThat(problems("then", "    DataSupport( goalsDefined.yes )\nthen"))
                .containsExactly(
                        "R007 portfolio.drl:13:5: One pilot in a field of work: DataSupport is not known where "
                                + "portfolio is decided; known there: Pilot.");
    }
}
