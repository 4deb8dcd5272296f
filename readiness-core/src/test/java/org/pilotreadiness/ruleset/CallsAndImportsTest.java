package org.pilotreadiness.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CallsAndImportsTest {

    @TempDir
    private Path folder;

    @Test
    void afterThenStandsACallOfOurs() {
        org.pilotreadiness.Recorder.record("ruleset/CallsAndImportsTest.java:1", problems("criteria.met( \"MA-1\" )", "System.exit( 1 )"));
        org.pilotreadiness.Recorder.record("ruleset/CallsAndImportsTest.java:2", problems("criteria.met( \"MA-1\" )", "java.lang.System.exit( 1 )"));
        org.pilotreadiness.Recorder.record("ruleset/CallsAndImportsTest.java:3", problems("criteria.met( \"MA-1\" )", "insert( new Pilot() )"));
        org.pilotreadiness.Recorder.record("ruleset/CallsAndImportsTest.java:4", problems("criteria.met( \"MA-1\" )", "if ( true ) criteria.met( \"MA-1\" )"));
        org.pilotreadiness.Recorder.record("ruleset/CallsAndImportsTest.java:5", problems("criteria.met( \"MA-1\" )", "criteria.getClass()"));
    }

    @Test
    void afterThenStandsOneCall() {
        org.pilotreadiness.Recorder.record("ruleset/CallsAndImportsTest.java:6", problems("criteria.met( \"MA-1\" );", "criteria.met( \"MA-1\" );\n    criteria.met( \"MA-2\" );"));
        org.pilotreadiness.Recorder.record("ruleset/CallsAndImportsTest.java:7", problems("criteria.met( \"MA-1\" );", "criteria.met( \"MA-1\" ); System.exit( 1 );"));
        org.pilotreadiness.Recorder.record("ruleset/CallsAndImportsTest.java:8", problems("criteria.met( \"MA-1\" );", "criteria.met( \"MA-1\" ).toString();"));
        org.pilotreadiness.Recorder.record("ruleset/CallsAndImportsTest.java:9", problems("    criteria.met( \"MA-1\" );\n", ""));
    }

    @Test
    void theCallNamesACriterionInQuotes() {
        org.pilotreadiness.Recorder.record("ruleset/CallsAndImportsTest.java:10", problems("( \"MA-1\" )", "()"));
        org.pilotreadiness.Recorder.record("ruleset/CallsAndImportsTest.java:11", problems("( \"MA-1\" )", "( 1 )"));
        org.pilotreadiness.Recorder.record("ruleset/CallsAndImportsTest.java:12", problems("( \"MA-1\" )", "( \"MA-1\", \"MA-2\", \"MA-3\" )"));
        org.pilotreadiness.Recorder.record("ruleset/CallsAndImportsTest.java:13", problems("( \"MA-1\" )", "( \"MA 1\" )"));
        org.pilotreadiness.Recorder.record("ruleset/CallsAndImportsTest.java:14", problems("( \"MA-1\" )", "( \"MA-1\" + \"x\" )"));
    }

    @Test
    void whatAFileUsesItImports() {
        org.pilotreadiness.Recorder.record("ruleset/CallsAndImportsTest.java:15", problems("import org.pilotreadiness.pilot.Pilot;\n", ""));
        org.pilotreadiness.Recorder.record("ruleset/CallsAndImportsTest.java:16", problems("import org.pilotreadiness.pilot.Gate;\n", ""));
        org.pilotreadiness.Recorder.record("ruleset/CallsAndImportsTest.java:17", problems("sponsorNamed.yes", "sponsorNamed != Answer.NO"));
    }

    @Test
    void aMissingImportIsNamedOnce() {
        org.pilotreadiness.Recorder.record("ruleset/CallsAndImportsTest.java:18", problems(
                        "import org.pilotreadiness.pilot.ManagementAnchoring;\nimport org.pilotreadiness.pilot.Pilot;\n", ""));
    }

    @Test
    void onlyFactsAndTheirWordsAreImported() {
        org.pilotreadiness.Recorder.record("ruleset/CallsAndImportsTest.java:19", problems("// Somebody", "import org.pilotreadiness.pilot.Reciever;\n// Somebody"));
        org.pilotreadiness.Recorder.record("ruleset/CallsAndImportsTest.java:20", problems("// Somebody", "import org.pilotreadiness.Receiver;\n// Somebody"));
        org.pilotreadiness.Recorder.record("ruleset/CallsAndImportsTest.java:21", problems("// Somebody", "import java.lang.Runtime;\n// Somebody"));
        org.pilotreadiness.Recorder.record("ruleset/CallsAndImportsTest.java:22", problems("// Somebody", "import org.pilotreadiness.pilot.PilotReader;\n// Somebody"));
    }

    @Test
    void anImportNamesOneFact() {
        org.pilotreadiness.Recorder.record("ruleset/CallsAndImportsTest.java:23", problems("// Somebody", "import org.pilotreadiness.pilot.*;\n// Somebody"));
        org.pilotreadiness.Recorder.record("ruleset/CallsAndImportsTest.java:24", problems("// Somebody", "import static java.lang.Math.max;\n// Somebody"));
        org.pilotreadiness.Recorder.record("ruleset/CallsAndImportsTest.java:25", problems("// Somebody", "import function java.lang.Math.max;\n// Somebody"));
        org.pilotreadiness.Recorder.record("ruleset/CallsAndImportsTest.java:26", problems("// Somebody", "import accumulate java.lang.Math max;\n// Somebody"));
    }

    @Test
    void aFileNamesTheGlobalThatItCalls() {
        org.pilotreadiness.Recorder.record("ruleset/CallsAndImportsTest.java:27", problems("global org.pilotreadiness.vocabulary.Criteria criteria;\n", ""));
        assertThat(problems("criteria.met( \"MA-1\" )", "readiness.atMost( ReadinessLevel.READY )"))
                .contains("R006 rules.drl:20:5: MA-1: The file does not name the global (readiness). Maybe the line global"
                        + " org.pilotreadiness.vocabulary.ReadinessVerdict readiness; is missing at the top.");
    }

    @Test
    void onlyOurGlobalsAreNamed() {
        org.pilotreadiness.Recorder.record("ruleset/CallsAndImportsTest.java:28", problems("// Somebody", "global java.util.List list;\n// Somebody"));
        org.pilotreadiness.Recorder.record("ruleset/CallsAndImportsTest.java:29", problems("// Somebody", "global org.pilotreadiness.vocabulary.Criteria critera;\n// Somebody"));
        org.pilotreadiness.Recorder.record("ruleset/CallsAndImportsTest.java:30", problems("// Somebody", "global java.util.List criteria;\n// Somebody"));
    }

    @Test
    void thePackageStandsFirstAndIsNotTheLibrarys() {
        org.pilotreadiness.Recorder.record("ruleset/CallsAndImportsTest.java:31", problems("// Somebody", "package org.example;\n// Somebody"));
        assertThat(problems("org.pilotreadiness.rules.example", "org.pilotreadiness.pilot"))
                .startsWith("R005 rules.drl:1:9: The package (org.pilotreadiness.pilot) belongs to the library; choose a"
                        + " name of your own. Maybe org.pilotreadiness.rules.");
        assertThat(problems("org.pilotreadiness.rules.example", "java.lang"))
                .startsWith("R005 rules.drl:1:9: The package (java.lang) belongs to the library; choose a name of your"
                        + " own. Maybe org.pilotreadiness.rules.");
    }

    private List<String> problems(String piece, String instead) {
        return ExampleRules.problems(folder, piece, instead);
    }
}
