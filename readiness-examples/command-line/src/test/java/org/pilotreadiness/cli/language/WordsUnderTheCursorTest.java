package org.pilotreadiness.cli.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pilotreadiness.diagnostic.Position;

/** What could stand where somebody types, what it means, and where it is said. */
class WordsUnderTheCursorTest {

    private static final String FILE = Edited.FILE;

    private static final String DECLARED = """
            declare enum Stage NONE, SOME, FULL; end

            declare DigitalMaturity
                dpiaDone : Answer
                rollout : Stage
            end

            """;

    @TempDir
    private Path folder;

    @Test
    void factsAreProposedWithTheirImportLine() {
        List<Proposal> facts = proposed("    ManagementAnchoring( sponsorNamed", "    Data");

        assertThat(facts).extracting(Proposal::label).contains("DataSupport", "Pilot", "ChangeCapacity");
        Proposal fact = named(facts, "DataSupport");
        assertThat(fact.edit().text()).isEqualTo("DataSupport(  )");
        assertThat(fact.also())
                .containsExactly(new Edit(
                        new Place(FILE, new Position(7, 1), new Position(7, 1)),
                        "import org.pilotreadiness.pilot.DataSupport;\n"));
        assertThat(named(facts, "Pilot").also()).isEmpty();
    }

    @Test
    void fieldsAreProposedWithTheirTypes() {
        assertThat(proposed("sponsorNamed.yes, mandateGranted.yes )", "spon"))
                .extracting(Proposal::label, Proposal::detail)
                .contains(tuple("sponsorNamed", "Answer"), tuple("mandateGranted", "Answer"));
        assertThat(proposed("sponsorNamed.yes, mandateGranted.yes )", "sponsorNamed.yes, "))
                .extracting(Proposal::label)
                .contains("mandateGranted")
                .doesNotContain("yes");
    }

    @Test
    void partsOfAnAnswerAreProposed() {
        assertThat(proposed("sponsorNamed.yes, mandateGranted.yes )", "sponsorNamed.at"))
                .extracting(Proposal::label)
                .containsExactlyInAnyOrder("yes", "atLeastPartly", "value");
    }

    @Test
    void wordsAreProposedForWhatTheyAreComparedWith() {
        assertThat(proposed("Gate.TRIAL, id", "")).extracting(Proposal::label).contains("Gate.TRIAL", "Gate.SPREAD");
        assertThat(proposed("TRIAL, id", ""))
                .extracting(Proposal::label)
                .contains("TRIAL", "START_UP")
                .doesNotContain("gate");
    }

    @Test
    void annotationsAreProposedWithTheirValues() {
        assertThat(proposed("@weight( 3 )", "@we"))
                .extracting(each -> each.edit().text())
                .contains("@weight", "@countsFrom");
        assertThat(proposed("PREPARATION )", "TR")).extracting(Proposal::label).contains("PREPARATION", "TRIAL");
        assertThat(proposed("MANAGEMENT_ANCHORING )", ""))
                .extracting(Proposal::label)
                .contains("DATA_SUPPORT")
                .doesNotContain("SPREADING_POTENTIAL");
        assertThat(proposed("PLAN p3", "\"")).extracting(Proposal::label).containsExactly("NOTE", "PLAN");
    }

    @Test
    void callsAreProposed() {
        assertThat(proposed("met( \"MA-1\" );", "")).extracting(Proposal::label).containsExactly("met", "partly");
        assertThat(proposed("MA-1\" );", "")).extracting(Proposal::label).startsWith("MA-1");
    }

    @Test
    void whatTheRuleSetDeclaresIsProposedWhileItIsTyped() {
        String rule = "rule \"MA-1";
        String text = Edited.with(rule, DECLARED + rule)
                .replace("Pilot( gate == Gate.TRIAL, id != \"Test\" )", "DigitalMaturity( ");

        assertThat(proposals(text, "DigitalMaturity( "))
                .extracting(Proposal::label, Proposal::detail)
                .containsExactly(tuple("dpiaDone", "Answer"), tuple("rollout", "Stage"));
        String compared = text.replace("DigitalMaturity( ", "DigitalMaturity( rollout == ");
        assertThat(proposals(compared, "rollout == "))
                .extracting(Proposal::label)
                .contains("Stage.NONE", "Stage.FULL");
        String part = text.replace("DigitalMaturity( ", "DigitalMaturity( dpiaDone.");
        assertThat(proposals(part, "dpiaDone.")).extracting(Proposal::label).contains("yes");
    }

    @Test
    void idsOfCriteriaAreProposedInSideFiles() {
        RuleEditing editing = Edited.in(folder, Locale.ENGLISH);
        String text = "- scenario: new\n  expect: { C";
        editing.type("scenarios/all.yaml", text);

        assertThat(editing.completion("scenarios/all.yaml", Edited.after(text, "{ C")))
                .extracting(Proposal::label)
                .containsExactly("CC-1", "MA-1");
    }

    @Test
    void aFieldHasItsQuestionsAndWhatItMayHold() {
        assertThat(note(Edited.TEXT, "sponsorNa")).isEqualTo("""
                **sponsor named**: one of no, partly, yes, unknown

                - MA-1 Is there a sponsor?""");
        assertThat(note(Edited.TEXT, "sponsorNamed.ye")).isEqualTo(note(Edited.TEXT, "sponsorNa"));
        assertThat(note(Edited.TEXT, "Gate.TR")).isEmpty();
        assertThat(note(Edited.with("sponsorNamed.yes", "sponsorNamed.yes,"), "mandateGr"))
                .as("of a broken file")
                .startsWith("**mandate granted**: one of no,");
    }

    @Test
    void aRuleHasItsPlainWords() {
        assertThat(note(Edited.TEXT, "MA-1 A spons"))
                .startsWith("**MA-1 A sponsor**\n\nIs there a sponsor?\n\n- ")
                .contains("mandate granted", "Weight: 3 of 3; counts from preparation", "Source: PLAN p3, NOTE");
        assertThat(note(Edited.TEXT, "criteria.met( \"MA")).isEqualTo(note(Edited.TEXT, "MA-1 A spons"));
        RuleEditing danish = Edited.in(folder, Locale.forLanguageTag("da"));
        assertThat(danish.note(FILE, Edited.after(Edited.TEXT, "MA-1 A spons")).orElse(""))
                .contains("Vægt: 3");
    }

    @Test
    void aCriterionLeadsToItsRulesItsMessageAndItsScenarios() {
        RuleEditing editing = Edited.in(folder, Locale.ENGLISH);
        List<Place> places = editing.definitions("messages.properties", new Position(2, 2));

        assertThat(places)
                .extracting(Place::file, each -> each.from().toString())
                .containsExactly(
                        tuple(FILE, "11:7"), tuple("messages.properties", "1:1"), tuple("scenarios/all.yaml", "2:13"));
        assertThat(editing.definitions("scenarios/all.yaml", new Position(2, 14)))
                .isEqualTo(places);
        assertThat(editing.definitions(FILE, Edited.after(Edited.TEXT, "met( \"MA")))
                .isEqualTo(places);
        assertThat(editing.definitions(FILE, Edited.after(Edited.TEXT, "spons")))
                .isEmpty();
    }

    @Test
    void anOutlineNamesRulesDeclarationsAndScenarios() {
        RuleEditing editing = Edited.in(folder, Locale.ENGLISH);
        editing.type(FILE, Edited.with("end\n\nrule", DECLARED + "/* rule \"no\" */\nrule"));

        assertThat(editing.outline(FILE))
                .extracting(Outlined::kind, Outlined::name, Outlined::criterion)
                .containsExactly(
                        tuple("rule", "MA-1 A sponsor is named", "MA-1"),
                        tuple("declare", "Stage", ""),
                        tuple("declare", "DigitalMaturity", ""),
                        tuple("rule", "CC-1 There are days enough", "CC-1"));
        assertThat(editing.outline("scenarios/all.yaml"))
                .extracting(Outlined::name)
                .containsExactly("no sponsor");
    }

    /** What is proposed where a piece of the file gives way to what is typed there. */
    private List<Proposal> proposed(String piece, String typed) {
        int at = Edited.TEXT.indexOf(piece);
        String text = Edited.with(piece, typed);
        RuleEditing editing = Edited.in(folder, Locale.ENGLISH);
        editing.type(FILE, text);
        return editing.completion(FILE, new Text(FILE, text).position(at + typed.length()));
    }

    private List<Proposal> proposals(String text, String before) {
        RuleEditing editing = Edited.in(folder, Locale.ENGLISH);
        editing.type(FILE, text);
        return editing.completion(FILE, Edited.after(text, before));
    }

    private String note(String text, String before) {
        RuleEditing editing = Edited.in(folder, Locale.ENGLISH);
        editing.problems();
        editing.type(FILE, text);
        return editing.note(FILE, Edited.after(text, before)).orElse("");
    }

    private static Proposal named(List<Proposal> proposals, String label) {
        return proposals.stream()
                .filter(each -> each.label().equals(label))
                .findFirst()
                .orElseThrow();
    }
}
