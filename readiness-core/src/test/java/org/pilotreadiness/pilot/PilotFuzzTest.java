package org.pilotreadiness.pilot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pilotreadiness.Mutation;
import org.pilotreadiness.diagnostic.Diagnostic;
import org.pilotreadiness.diagnostic.Position;

/** Whatever happens to a file on its way: it is a pilot, or all that is wrong with it is said. */
@Tag("slow")
class PilotFuzzTest {

    private static final int FILES = 1_600;

    private static final List<String> WORDS = List.of(
            "\"",
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\n",
            "  ",
            "\t",
            "\\",
            "\\u",
            "-",
            "? ",
            "- ",
            "|",
            ">",
            "&a ",
            "*a",
            "!!str ",
            "<<: ",
            "---\n",
            "...\n",
            "%YAML 1.2\n",
            "#",
            "'",
            "null",
            "true",
            "NaN",
            "1e999999999",
            "-1",
            "0.1",
            "\"yes\"",
            "yes",
            "\ufeff",
            "\u2028",
            "\u0000",
            "\u00e9",
            "\ud83d\ude00",
            "evidence",
            "\"id\":",
            "[[[[");

    @ParameterizedTest
    @ValueSource(strings = {"full.json", "full.yaml"})
    void aMutatedFileIsAPilotOrAllThatIsWrongWithItIsSaid(String name) throws Exception {
        byte[] sound = resource(name);
        PilotReader reader = name.endsWith("json") ? PilotReader.json() : PilotReader.yaml();
        long pilots = LongStream.range(0, FILES)
                .filter(seed -> isPilot(reader, new Mutation(seed, WORDS).of(sound), name + ", seed " + seed))
                .count();
        assertThat(pilots).as("pilots among the mutated files").isBetween(FILES / 100L, FILES / 2L);
    }

    private static boolean isPilot(PilotReader reader, byte[] bytes, String what) {
        try {
            assertThat(reader.read(bytes, "p").id()).as(what).isNotEmpty();
            return true;
        } catch (InvalidPilotException refused) {
            assertThat(refused.problems()).as(what).isNotEmpty().isSorted().allSatisfy(PilotFuzzTest::isPresentable);
            return false;
        } catch (RuntimeException | StackOverflowError broken) {
            throw new AssertionError(what, broken);
        }
    }

    private static void isPresentable(Diagnostic problem) {
        assertThat(problem.code().id()).matches("P0(0[1-9]|1[0-5])");
        assertThat(problem.position()).isGreaterThanOrEqualTo(Position.START);
        assertThat(problem.toString())
                .startsWith("p:" + problem.position() + ": ")
                .doesNotContain("Exception", "tools.jackson", "org.pilotreadiness", "java.")
                .matches("[^\\p{Cntrl}\\u2028\\u2029\\ufeff]+");
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = PilotFuzzTest.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }
}
