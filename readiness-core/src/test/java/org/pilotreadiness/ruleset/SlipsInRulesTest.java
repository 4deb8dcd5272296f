package org.pilotreadiness.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One slip hides no other and draws no false complaint, and what is advised leads to what was meant. */
class SlipsInRulesTest {

    private static final List<String> IN_HEADS = List.of(
            "import org.pilotreadiness.vocabulary.*;",
            "import function org.example.Functions.f;",
            "import static org.example.Words.*;",
            "import java.util.Date;",
            "dialect \"mvel\"",
            "unit Pilots;",
            "# a comment of other languages",
            "package org.pilotreadiness.rules.again;",
            "global java.util.List list;",
            "declare Extra end");

    private static final List<String> ON_RULES =
            List.of("salience 10", "no-loop true", "agenda-group \"first\"", "dialect \"mvel\"", "timer ( 10 )");

    @TempDir
    private Path folder;

    @Test
    void eachSlipIsNamedAndNothingElse() throws Exception {
        Random random = new Random(24);
        for (int round = 0; round < 200; round++) {
            List<String> slips = new ArrayList<>();
            String text = ExampleRules.TEXT;
            for (int i = random.nextInt(3); i >= 0; i--) {
                String slip = IN_HEADS.get(random.nextInt(IN_HEADS.size()));
                if (!slips.contains(slip)) {
                    slips.add(slip);
                    text = text.replace("// Somebody", slip + "\n\n// Somebody");
                }
            }
            if (random.nextBoolean()) {
                String slip = ON_RULES.get(random.nextInt(ON_RULES.size()));
                slips.add("    " + slip);
                text = text.replace("    @source", "    " + slip + "\n    @source");
            }
            slips.add("    ManagementAnchoring( sponsorNmed.yes, mandateGranted.yes )");
            text = text.replace("sponsorNamed.yes", "sponsorNmed.yes");
            List<String> lines = text.lines().toList();
            Path here = Files.createDirectory(folder.resolve("round" + round));

            List<String> problems = RuleFolder.in(here).rules("rules.drl", text).problems();

            assertThat(problems).as(text).hasSameSizeAs(slips);
            for (String slip : slips) {
                assertThat(problems)
                        .as(text)
                        .anyMatch(each -> each.contains("rules.drl:" + (lines.indexOf(slip) + 1) + ":"));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Pilot( gate ~ c : Pilot( gate ~ A name for a fact begins with a dollar sign (c). Maybe $c.",
                "sponsorNamed.yes, ~ sponsorNamed = yes, ~ A single = compares nothing. Maybe sponsorNamed.yes.",
                "teamDaysRequired * 0.8 ~ 4 weeks ~ A number has no unit (weeks); the field says what it counts. Maybe 4 alone.",
                "sponsorNamed.yes, ~ sponsorNamed.yes AND ~ Conditions of one fact are joined with signs; (AND) is none. Maybe &&.",
                "sponsorNamed.yes, ~ sponsorNamed.yes OR ~ Conditions of one fact are joined with signs; (OR) is none. Maybe ||.",
                "id != \"Test\" ~ developmentArea == 'Ålborg' ~ A text stands in double quotes; found ('). Maybe a double quote (\").",
                "Pilot( gate ~ /organisations[ gate ~ The sign (/) begins no fact here: a fact is named as in DataSupport( … ).",
                "Pilot( gate ~ ?q( gate ~ The sign (?) begins no fact here: a fact is named as in DataSupport( … ).",
                "import org.pilotreadiness.pilot.Gate; ~ import org.pilotreadiness.pilot.Gate;import java.util.Date; ~ There is nothing to import by this name (java.util.Date)."
            })
    void whatIsAdvisedLeadsToWhatWasMeant(String piece, String instead, String said) {
        assertThat(ExampleRules.problems(folder, piece, instead))
                .singleElement()
                .asString()
                .endsWith(said);
    }

    @ParameterizedTest
    @CsvSource({
        "import org.pilotreadiness.pilot.*;, 3",
        "import org.pilotreadiness.vocabulary.*;, 3",
        "import function org.example.Functions.f;, 3"
    })
    void whatABrokenImportMeantToNameIsNotCalledMissing(String line, int at) {
        String imports = ExampleRules.TEXT.substring(
                ExampleRules.TEXT.indexOf("import "), ExampleRules.TEXT.indexOf("\nglobal"));
        assertThat(ExampleRules.problems(folder, imports, line + "\n"))
                .singleElement()
                .asString()
                .startsWith("R003 rules.drl:" + at + ":");
    }

    @Test
    void whatABrokenGlobalMeantToNameIsNotCalledMissing() {
        assertThat(ExampleRules.problems(
                        folder, "global org.pilotreadiness.facts.Criteria criteria;", "global criteria;"))
                .singleElement()
                .asString()
                .startsWith("R002 rules.drl:8:");
    }

    @Test
    void signsOfMathematicsAreNamedOnce() {
        assertThat(ExampleRules.problems(folder, ">= teamDays", "≥ teamDays"))
                .containsExactly("R001 rules.drl:28:39: The sign (≥) is written with two plain characters. Maybe >=.");
    }

    @ParameterizedTest
    @CsvSource({"modify, changes no facts", "insertLogical, changes no facts"})
    void whatIsCalledAfterThenIsNamed(String call, String said) {
        assertThat(ExampleRules.problems(folder, "criteria.met( \"MA-1\" );", call + "( \"MA-1\" );"))
                .singleElement()
                .asString()
                .contains("(" + call + ")", said);
    }

    @Test
    void factsThatAreAlternativesAreNotTurnedIntoFactsThatMustAllHold() {
        for (String sign : List.of("or", "OR", "||")) {
            assertThat(ExampleRules.problems(
                            folder,
                            "    ManagementAnchoring( sponsor",
                            "    " + sign + " ManagementAnchoring( sponsor"))
                    .singleElement()
                    .asString()
                    .contains("only conditions of one fact can be alternatives")
                    .doesNotContain("write one fact");
        }
    }

    @Test
    void whatIsNoFactHidesNoMisspeltFieldOfTheOtherFacts() {
        String broken = """
                rule "MA-2 Slips of two kinds"
                    @precondition( MANAGEMENT_ANCHORING )
                    @weight( 1 )
                when
                    Pilot( gatee == Gate.TRIAL, $n : organisations.size )
                    eval( true )
                    ManagementAnchoring( sponsorNamed.maybe, committed.size < $n )
                    Organisation( kind == OrganisationKind.HOSPITL, $k : id )
                then
                    criteria.met( "MA-2" );
                end

                """;
        String text = ExampleRules.TEXT.replace("rule \"CC-1", broken + "rule \"CC-1");
        int first = (int) text.substring(0, text.indexOf("rule \"MA-2")).lines().count() + 1;

        assertThat(RuleFolder.in(folder).rules("rules.drl", text).problems())
                .extracting(problem -> problem.replaceAll(".*?rules.drl:([0-9]+):.*", "$1"))
                .containsExactly(
                        String.valueOf(first + 4),
                        String.valueOf(first + 5),
                        String.valueOf(first + 6),
                        String.valueOf(first + 7));
    }

    @Test
    void aSlipInOneFactHidesNoneInTheNextOrInTheCall() {
        String broken = """
                rule "MA-2 Many slips"
                    @precondition( MANAGEMENT_ANCHORING )
                    @weight( 1 )
                    @countsFrom( TRIAL )
                when
                    p : Pilot( gate == Gate.TRIAL )
                    $list : ManagementAnchoring( sponsorNamed = yes,
                        mandateGranted.yes )
                    accumulate(
                        Pilot( crossSector );
                        $n : count( 1 ) )
                    ChangeCapacity( teamDaysAllocated >= 4 weeks,
                        testRunPlanned.yes
                    ManagementAnchoring( steeringGroup.yes ) from list
                then
                    System.out.println( new String( "one" ) );
                    results.add( p );
                end

                """;
        String text = ExampleRules.TEXT.replace("rule \"CC-1", broken + "rule \"CC-1");
        int first = (int) text.substring(0, text.indexOf("rule \"MA-2")).lines().count() + 1;

        List<String> problems = RuleFolder.in(folder).rules("rules.drl", text).problems();

        assertThat(problems)
                .extracting(problem -> problem.replaceAll(".*?rules.drl:([0-9]+):.*", "$1"))
                .containsExactly(
                        String.valueOf(first + 5),
                        String.valueOf(first + 6),
                        String.valueOf(first + 10),
                        String.valueOf(first + 11),
                        String.valueOf(first + 13),
                        String.valueOf(first + 15));
        assertThat(problems.get(5))
                .endsWith("After then stands exactly one call such as criteria.met( \"MA-1\" ); (System.out) is none.");
    }

    @Test
    void whatStandsInBracketsIsPartOfTheFactThatIsBroken() {
        String broken = """
                    Pilot( $n : id ) from accumulate(
                Pilot( crossSector ),
                init( int n = 0; ),
                action( n = n + 1; ) )
                    ManagementAnchoring( steeringGroup = yes )
                """;
        String text = ExampleRules.TEXT.replaceFirst(
                "    Pilot\\( gate == Gate.TRIAL.*\\n", Matcher.quoteReplacement(broken));
        int first =
                (int) text.substring(0, text.indexOf("    Pilot( $n")).lines().count() + 1;

        assertThat(RuleFolder.in(folder).rules("rules.drl", text).problems())
                .extracting(problem -> problem.replaceAll(".*?rules.drl:([0-9]+):.*", "$1"))
                .containsExactly(String.valueOf(first), String.valueOf(first + 4));
    }
}
