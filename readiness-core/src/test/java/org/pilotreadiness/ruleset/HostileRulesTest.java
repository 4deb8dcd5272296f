package org.pilotreadiness.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileRulesTest {

    private static final Duration SOON = Duration.ofSeconds(2);

    @TempDir
    private Path folder;

    @AfterEach
    void nothingRan() {
        assertThat(System.getProperty(Canary.TRACE)).isNull();
        assertThat(Path.of("canary")).doesNotExist();
        assertThat(folder.resolve("canary")).doesNotExist();
    }

    @Test
    void withoutTheHostilePieceTheFileIsSound() {
        assertThat(RuleFolder.in(folder)
                        .rules("rules.drl", Hostile.sound())
                        .read()
                        .rules())
                .hasSize(1);
    }

    @Test
    void thereAreHundredsOfThem() {
        assertThat(Hostile.KINDS.stream()
                        .flatMap(kind -> Hostile.of(kind).stream())
                        .distinct())
                .hasSizeGreaterThan(290);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void eachIsRefusedWithItsCode(String kind) {
        List<Hostile> files = Hostile.of(kind);
        assertThat(files).hasSizeGreaterThan(4).allSatisfy(hostile -> {
            RuleFolder rules = RuleFolder.in(folder).rules("rules.drl", hostile.file());
            InvalidRuleSetException refused =
                    soon(() -> catchThrowableOfType(InvalidRuleSetException.class, rules::read));
            assertThat(refused).as(hostile.text()).isNotNull();
            assertThat(refused.problems().get(0).code()).as(hostile.text()).hasToString(hostile.code());
            assertThat(String.valueOf(refused.getMessage()).chars())
                    .as(hostile.text())
                    .allMatch(
                            c -> c == '\n' || (!Character.isISOControl(c) && Character.getType(c) != Character.FORMAT));
            RuleSetCheck check = soon(() -> RuleSetCheck.of(folder));
            assertThat(check.errors()).as(hostile.text()).hasSameSizeAs(refused.problems());
            assertThat(check.diagnostics())
                    .allMatch(diagnostic -> diagnostic
                            .excerpt()
                            .line()
                            .chars()
                            .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT));
        });
    }

    /** Does it in little time of its own thread, however busy the machine is. */
    private static <T> T soon(Supplier<T> work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        T done = work.get();
        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - start)).isLessThan(SOON);
        return done;
    }

    private static Stream<String> kinds() {
        return Hostile.KINDS.stream();
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void whatIsHugeIsRefusedSoon(Bomb bomb) {
        RuleFolder rules = RuleFolder.in(folder).rules("rules.drl", bomb.text());
        List<String> problems = soon(rules::problems);
        assertThat(problems.get(0)).startsWith(bomb.code() + " ");
    }

    /** A file that would hold the machine. */
    private record Bomb(String name, String code, String text) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Stream<Bomb> bombs() {
        String sound = Hostile.sound();
        return Stream.of(
                new Bomb("brackets", "R004", with("(".repeat(100_000))),
                new Bomb("nots", "R004", with("!(".repeat(100_000))),
                new Bomb("minus", "R004", with("-".repeat(100_000))),
                new Bomb("exclamations", "R004", with("!".repeat(100_000) + "crossSector")),
                new Bomb("sums", "R004", with("organisations.size" + " + 1".repeat(100_000) + " > 1")),
                new Bomb("alternatives", "R004", with("crossSector" + " || crossSector".repeat(60_000))),
                new Bomb("in", "R004", with("id in ( \"a\"" + ", \"a\"".repeat(100_000) + " )")),
                new Bomb("path", "R004", with("a" + ".a".repeat(100_000) + " == 1")),
                new Bomb("digits", "R004", with("organisations.size > " + "9".repeat(500_000))),
                new Bomb("text", "R004", with("id == \"" + "x".repeat(500_000) + "\"")),
                new Bomb("name", "R004", sound.replace("X-1 It holds", "X-1 " + "x".repeat(500_000))),
                new Bomb("annotations", "R004", sound.replace("@weight( 1 )", "@weight( 1 ) ".repeat(30_000))),
                new Bomb("facts", "R004", sound.replace("Pilot( crossSector )", "Pilot() ".repeat(1_000))),
                new Bomb("mebibyte", "R004", sound + " ".repeat(1 << 20)),
                new Bomb("quotes", "R004", with("\"".repeat(99_999))),
                new Bomb("open comments", "R001", "/* ".repeat(100_000) + sound),
                new Bomb("imports", "R005", sound.replace("global", "import x.Y;\n".repeat(20_000) + "global")));
    }

    private static String with(String condition) {
        return Hostile.sound().replace("crossSector", condition);
    }

    @Test
    void aLinkToAFileOfAnotherFolderIsNotRead() throws Exception {
        Path outside = Files.createTempFile("outside", ".drl");
        Files.writeString(outside, Hostile.sound());
        Files.createSymbolicLink(folder.resolve("rules.drl"), outside);
        assertThat(RuleFolder.in(folder).listed("rules.drl").problems())
                .containsExactly("R018 rules.drl:1:1: The rule set lacks this file; links are not followed.");
        Files.delete(outside);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../rules.drl",
                "/etc/passwd",
                "sub/rules.drl",
                ".hidden.drl",
                "a/../rules.drl",
                "C:/rules.drl",
                "rules.txt",
                "..drl"
            })
    void aRuleFileOfAnotherPlaceIsNotRead(String name) {
        assertThat(RuleFolder.in(folder)
                        .rules("rules.drl", Hostile.sound())
                        .listed(name)
                        .problems())
                .containsExactly(
                        "R018 rule-set.yaml:5:5: A rule file stands in the same folder and its name ends in .drl ("
                                + name + ").");
    }

    @Test
    void thereAreAtMostTwoHundredScenarioFilesAndTheirSizeCounts() throws Exception {
        Path scenarios = Files.createDirectory(folder.resolve("scenarios"));
        RuleFolder rules = RuleFolder.in(folder).rules("rules.drl", Hostile.sound());
        for (int i = 1; i <= 201; i++) {
            Files.writeString(scenarios.resolve("s" + i + ".yaml"), "");
        }
        assertThat(rules.problems())
                .containsExactly("R004 scenarios/:1:1: A rule set has at most 200 scenario files (201).");
        Files.delete(scenarios.resolve("s201.yaml"));
        assertThat(rules.read().scenarioFiles()).hasSize(200);
        for (int i = 1; i <= 5; i++) {
            Files.writeString(scenarios.resolve("s" + i + ".yaml"), "#".repeat(1 << 20));
        }
        assertThat(rules.problems())
                .singleElement()
                .asString()
                .endsWith("The files of a rule set have at most 5 MiB together.");
    }

    @Test
    void aliasesOfYamlDoNotMultiply() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("a" + i + ": &a" + i + " [*a" + (i - 1) + ", *a" + (i - 1) + "]\n");
        }
        RuleFolder rules =
                RuleFolder.in(folder).rules("rules.drl", Hostile.sound()).file("sources.yaml", bomb.toString());
        assertThat(soon(rules::problems)).isNotEmpty();
    }
}
