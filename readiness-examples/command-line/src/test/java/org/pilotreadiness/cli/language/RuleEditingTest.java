package org.pilotreadiness.cli.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pilotreadiness.diagnostic.Code;
import org.pilotreadiness.diagnostic.Diagnostic;
import org.pilotreadiness.diagnostic.Position;
import org.pilotreadiness.ruleset.RuleSet;
import org.pilotreadiness.ruleset.RuleSetCheck;

/** What an editor is told of rules while somebody types. */
class RuleEditingTest {

    private static final String FILE = Edited.FILE;

    /** Slips of which the suggestion says more than what to write. */
    private static final Set<String> ADVICE = Set.of("\ufeff\ufeffpackage", "Manag");

    /** Slips that are mended to other text than there was before. */
    private static final Set<String> OTHERWISE =
            Set.of("\tsponsorNmed", "mandateGranted.yes", "sponsorNamed.yes and", "\"10\"", "", "rule");

    @TempDir
    private Path folder;

    /** Those of people who write rules, as in the test of the reader. */
    static Stream<Arguments> slips() {
        return Stream.of(
                arguments("sponsorNamed.yes", "sponsorNmed.yes"),
                arguments("sponsorNamed.yes", "sponsorNamed.ye"),
                arguments("ManagementAnchoring( s", "ManagmentAnchoring( s"),
                arguments("ChangeCapacity( t", "changeCapacity( t"),
                arguments("Gate.TRIAL", "Gate.TRAIL"),
                arguments("Gate.TRIAL", "TRIAL"),
                arguments("Gate.TRIAL", "\"trial\""),
                arguments("sponsorNamed.yes, ", "sponsorNamed.yes "),
                arguments("gate == G", "gate = G"),
                arguments("teamDaysAllocated >=", "teamDaysAllocated =>"),
                arguments("id !=", "id <>"),
                arguments("0.8", "0,8"),
                arguments("( \"MA-1\" );\nend", "( \"MA-1\" );"),
                arguments("when\n", "wen\n"),
                arguments("then\n", "than\n"),
                arguments("global", "globl"),
                arguments("\"Test\"", "“Test”"),
                arguments("\"Test\"", "'Test'"),
                arguments("is named\"", "is named"),
                arguments("ManagementAnchoring( s", "ManagementAnchoring(\u00a0s"),
                arguments(" sponsorNamed", "\tsponsorNmed"),
                arguments("package", "\ufeff\ufeffpackage"),
                arguments("CC-1 There are days enough\"", "MA-1 A sponsor is named\""),
                arguments("met( \"CC-1\"", "met( \"MA-1\""),
                arguments("@weight( 3 )", "@wieght( 3 )"),
                arguments("@weight( 3 )", "@weight( 4 )"),
                arguments("PREPARATION", "PREPERATION"),
                arguments("MANAGEMENT_A", "MANAGMENT_A"),
                arguments("criteria.met( \"MA", "criteria.mett( \"MA"),
                arguments("criteria.met( \"MA", "criterion.met( \"MA"),
                arguments("\"MA-1\" );", "\"MA-1\" )"),
                arguments("PLAN p3", "PLANN p3"),
                arguments("sponsorNamed.yes", "sponsorNamed"),
                arguments("mandateGranted.yes )", "mandateGranted.yes"),
                arguments("pilot.Pilot;", "pilot.Piolt;"),
                arguments("facts.Criteria", "facts.Criterias"),
                arguments("sponsorNamed.yes,", "sponsorNamed.yes and"),
                arguments("teamDaysRequired * 0.8", "\"10\""),
                arguments("import org.pilotreadiness.pilot.Pilot;\n", ""),
                arguments("Gate.TRIAL,", "Gate.TRIAL,,"),
                arguments("teamDaysAllocated >= teamDaysRequired * 0.8", "team"),
                arguments("ManagementAnchoring( sponsorNamed.yes, mandateGranted.yes )\nthen\n", "Manag"),
                arguments("end\n\nrule", "rule"),
                arguments("global org.pilotreadiness.facts.Criteria criteria;", "global"));
    }

    @ParameterizedTest
    @MethodSource("slips")
    void whatIsTypedHasTheProblemsThatItHasWhenItIsSaved(String piece, String instead) {
        RuleEditing editing = Edited.in(folder, Locale.ENGLISH);
        String text = Edited.with(piece, instead);
        editing.type(FILE, text);
        List<Diagnostic> typed =
                editing.problems().stream().map(Problem::diagnostic).toList();

        Edited.write(folder, FILE, text);
        assertThat(typed).isNotEmpty().isEqualTo(RuleSetCheck.of(folder).diagnostics());
        assertThat(editing.outline(FILE))
                .extracting(Outlined::name)
                .contains("CC-1 There are days enough".equals(piece) ? "" : "MA-1 A sponsor is named");
        editing.forget(FILE);
        assertThat(editing.problems().stream().map(Problem::diagnostic)).isEqualTo(typed);
    }

    @ParameterizedTest
    @MethodSource("slips")
    void whatWasProbablyMeantCanBePutInItsPlace(String piece, String instead) {
        RuleEditing editing = Edited.in(folder, Locale.ENGLISH);
        String text = Edited.with(piece, instead);
        editing.type(FILE, text);
        List<Problem> suggesting = suggesting(editing);
        for (int i = 0; i < 2 && !suggesting(editing).isEmpty(); i++) {
            Problem first = suggesting(editing).get(0);
            List<Fix> fixes =
                    editing.fixes(FILE, first.place().from(), first.place().from());
            if (ADVICE.contains(instead)) {
                assertThat(fixes).isEmpty();
                return;
            }
            assertThat(fixes).as(first.toString()).extracting(Fix::problem).contains(first);
            assertThat(fixes.get(0).title())
                    .isEqualTo("Maybe " + first.diagnostic().maybe() + ".");
            text = new Text(FILE, text).after(fixes.get(0).edit());
            editing.type(FILE, text);
        }

        if (!suggesting.isEmpty() && !OTHERWISE.contains(instead)) {
            assertThat(text).isEqualTo(Edited.TEXT);
        }
    }

    private static List<Problem> suggesting(RuleEditing editing) {
        return editing.problems().stream()
                .filter(each -> !each.diagnostic().maybe().isEmpty())
                .toList();
    }

    static Stream<Arguments> otherFiles() {
        return Stream.of(
                arguments("rule-set.yaml", "id: example\nversion: 1.0.0\nfilse: [rules.drl]\n"),
                arguments("rule-set.yaml", "id: example\nversion: 1.0.0\nfiles: [rule.drl]\n"),
                arguments("rule-set.yaml", "id: example\n\tversion: 1.0.0"),
                arguments("sources.yaml", "- code: PLAN\n  titel: A plan\n"),
                arguments("sources.yaml", "code: PLAN\n"),
                arguments("messages.properties", "MA-1.tilte=A sponsor\n"),
                arguments("messages.properties", "MA-1.title=A sponsor \\u00\n"),
                arguments("messages.properties", "MA-9.title=A sponsor\n"),
                arguments("scenarios/all.yaml", "- scenario: [\n"),
                arguments("scenarios/all.yaml", "- scenario: none\n  expect: { CC-1: met }\n"),
                arguments("source-elements.yaml", "- id: g\n  kind: t\n  source: PLAN\n  criteria: [MA-7]\n"));
    }

    @ParameterizedTest
    @MethodSource("otherFiles")
    void whatIsTypedIntoOtherFilesHasTheProblemsThatItHasWhenItIsSaved(String file, String text) {
        RuleEditing editing = Edited.in(folder, Locale.ENGLISH);
        editing.type(file, text);
        List<Diagnostic> typed =
                editing.problems().stream().map(Problem::diagnostic).toList();

        Edited.write(folder, file, text);
        assertThat(typed).isNotEmpty().isEqualTo(RuleSetCheck.of(folder).diagnostics());
        editing.fixes(file, Position.START, new Position(9, 1))
                .forEach(fix -> assertThat(problemsAfter(editing, file, new Text(file, text).after(fix.edit())))
                        .doesNotContain(fix.problem().diagnostic()));
    }

    private static List<Diagnostic> problemsAfter(RuleEditing editing, String file, String text) {
        editing.type(file, text);
        return editing.problems().stream().map(Problem::diagnostic).toList();
    }

    @Test
    void aMisspeltNameInASideFileIsMended() {
        RuleEditing editing = Edited.in(folder, Locale.ENGLISH);
        editing.type("rule-set.yaml", "id: example\nversion: 1.0.0\nfilse: [rules.drl]\n");

        assertThat(editing.fixes("rule-set.yaml", new Position(3, 1), new Position(3, 1)))
                .extracting(Fix::title, fix -> fix.edit().text())
                .containsExactly(tuple("Maybe files.", "files"));
    }

    @Test
    void filesAtHandAreEditedAsThoseOfAFolder() {
        Edited.in(folder, Locale.ENGLISH);
        RuleEditing editing = RuleEditing.of(RuleSet.fromDirectory(folder).files(), Locale.ENGLISH);
        assertThat(editing.problems().stream().map(Problem::diagnostic))
                .isEqualTo(RuleSetCheck.of(folder).diagnostics());

        editing.type(FILE, Edited.with("sponsorNamed", "sponsorNmed"));

        assertThat(editing.problems())
                .extracting(each -> each.diagnostic().code(), Problem::place)
                .containsExactly(tuple(Code.FIELD, new Place(FILE, new Position(18, 26), new Position(18, 41))));
    }
}
