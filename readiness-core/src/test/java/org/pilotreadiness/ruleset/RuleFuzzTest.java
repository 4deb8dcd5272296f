package org.pilotreadiness.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pilotreadiness.Mutation;
import org.pilotreadiness.ReadinessAssessor;
import org.pilotreadiness.diagnostic.Diagnostic;
import org.pilotreadiness.diagnostic.Position;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.pilot.PilotReader;

/** Whatever happens to a rule file: it is a rule set that runs, or all that is wrong with it is said. */
@Tag("slow")
class RuleFuzzTest {

    private static final int FILES = 3_000;

    private static final List<String> WORDS = List.of(
            "\"",
            "(",
            ")",
            "[",
            "{",
            "}",
            ",",
            ";",
            ":",
            ".",
            "$",
            "@",
            "=",
            "==",
            "!",
            "!=",
            "<",
            ">=",
            "&&",
            "||",
            "*",
            "/",
            "/*",
            "*/",
            "//",
            "\\",
            "'",
            "\n",
            "\r",
            "\t",
            "\u0000",
            "\ufeff",
            "\u201c",
            "\u00a0",
            "\ud83d\ude00",
            "rule ",
            "\nrule \"X-1\"\n",
            "when",
            "then",
            "end",
            "\nend\n",
            "not ",
            "exists ",
            "in ( ",
            "contains ",
            "memberOf ",
            "eval( true )",
            "or",
            "from ",
            "null",
            "true",
            "$size",
            "$id",
            "pull",
            "yes",
            "gate",
            "Gate.TRIAL",
            "Pilot()",
            "Receiver( ",
            "import ",
            "global ",
            "salience 1 ",
            "99999999999",
            "0",
            "-1",
            "0.1",
            "criteria.met( \"MA-1\" );",
            "((((((((");

    private static final Pilot PILOT = PilotReader.json()
            .read("{\"id\": \"p\", \"title\": \"A pilot\", \"gate\": \"trial\", \"scenario\": \"agreement\","
                    + " \"organisations\": [{\"id\": \"west\", \"name\": \"West\", \"kind\": \"hospital\"}]}");

    @TempDir
    private Path folder;

    @Test
    void aMutatedFileIsARuleSetThatRunsOrAllThatIsWrongWithItIsSaid() throws Exception {
        byte[] sound;
        try (InputStream in = RuleFuzzTest.class.getResourceAsStream("rich.drl")) {
            sound = in.readAllBytes();
        }
        RuleFolder rules = RuleFolder.in(folder).listed("rules.drl");
        assertThat(runs(rules.file("rules.drl", sound), "the sound file")).isTrue();
        long running = LongStream.range(0, FILES)
                .filter(seed -> runs(rules.file("rules.drl", new Mutation(seed, WORDS).of(sound)), "seed " + seed))
                .count();
        assertThat(running).as("rule sets among the mutated files").isBetween(FILES / 100L, FILES / 2L);
    }

    private static boolean runs(RuleFolder rules, String what) {
        try {
            RuleSet ruleSet = rules.read();
            assertThat(ReadinessAssessor.using(ruleSet).assess(PILOT).pilot()).isEqualTo("p");
            return true;
        } catch (InvalidRuleSetException refused) {
            assertThat(refused.problems()).as(what).isNotEmpty().isSorted().allSatisfy(RuleFuzzTest::isPresentable);
            return false;
        } catch (RuntimeException | StackOverflowError broken) {
            throw new AssertionError(what, broken);
        }
    }

    private static void isPresentable(Diagnostic problem) {
        assertThat(problem.code().id()).matches("R0[0-2][0-9]");
        assertThat(problem.position()).isGreaterThanOrEqualTo(Position.START);
        assertThat(problem.toString())
                .startsWith(problem.file() + ":" + problem.position() + ": ")
                .doesNotContain("Exception", "org.drools", "org.kie", "org.pilotreadiness.internal", "java.util")
                .matches("[^\\p{Cntrl}\\u2028\\u2029\\ufeff]+");
    }
}
