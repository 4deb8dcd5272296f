package org.pilotreadiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each command carries the largest files there may be, in 512 MiB and two minutes, though a build may run beside. */
@Tag("limits")
class LimitsTest {

    private static final Duration LONGEST = Duration.ofMinutes(2);

    @TempDir
    private static Path folder;

    @BeforeAll
    static void write() throws IOException {
        Files.writeString(folder.resolve("receivers.json"), receivers(10_000));
        Files.createDirectories(folder.resolve("pilots"));
        for (int i = 0; i < 5000; i++) {
            Files.writeString(
                    folder.resolve("pilots/" + i + ".json"),
                    pilot("p" + i, "\"gate\": \"trial\", \"developmentArea\": \"falls\""));
        }
        rules("many", 5000);
        rules("thousand", 1000);
        rules("changed", 1000);
        Path changed = folder.resolve("changed/r0.drl");
        Files.writeString(
                changed, Files.readString(changed).replace("teamDaysAllocated >= 7,", "teamDaysAllocated >= 8,"));
    }

    private static String pilot(String id, String rest) {
        return "{\"id\": \"" + id + "\", \"title\": \"A pilot\", \"scenario\": \"agreement\", \"organisations\":"
                + " [{\"id\": \"a\", \"name\": \"A\", \"kind\": \"hospital\"}], " + rest + "}";
    }

    private static String receivers(int count) {
        return pilot(
                "large",
                "\"gate\": \"spread\", \"spreading\": {\"core\": {\"activities\": {\"essential\": [\"visits\"]}}, \"receivers\": ["
                        + IntStream.range(0, count)
                                .mapToObj(i -> "{\"id\":\"r" + i + "\",\"name\":\"R\",\"kind\":\"municipality\"}")
                                .collect(Collectors.joining(","))
                        + "]}");
    }

    private static void rules(String name, int count) throws IOException {
        Path rules = Files.createDirectories(folder.resolve(name));
        List<String> files = new ArrayList<>();
        for (int from = 0; from < count; from += 2500) {
            StringBuilder text = new StringBuilder("""
                    package our.region;
                    import org.pilotreadiness.pilot.ChangeCapacity;
                    global org.pilotreadiness.facts.Criteria criteria;
                    """);
            for (int i = from; i < Math.min(count, from + 2500); i++) {
                text.append("""
                        rule "X-%1$d Title %1$d"
                            @precondition( CHANGE_CAPACITY ) @weight( 1 ) @countsFrom( TRIAL )
                        when
                            ChangeCapacity( teamDaysAllocated >= %1$d, operationsDaysAllocated >= %2$d, testRunPlanned.yes )
                        then
                            criteria.met( "X-%1$d" );
                        end
                        """.formatted(i, i % 97));
            }
            files.add("r" + from + ".drl");
            Files.writeString(rules.resolve(files.get(files.size() - 1)), text);
        }
        Files.writeString(
                rules.resolve("rule-set.yaml"),
                "{ id: many, version: 1.0.0, files: [" + String.join(", ", files) + "] }");
    }

    @ParameterizedTest
    @CsvSource({
        "assess receivers.json, 0",
        "assess receivers.json --format=json, 0",
        "assess receivers.json --format=html, 0",
        "assess receivers.json --rules=many, 0",
        "assess pilots --format=jsonl, 0",
        "portfolio pilots, 0",
        "compare receivers.json receivers.json, 0",
        "explain receivers.json SP-8, 0",
        "questions --rules=many, 0",
        "check many, 3",
        "mutate thousand, 5",
        "book many, 0",
        "diff thousand changed --pilots=receivers.json --prove, 0",
    })
    void aCommandCarriesTheLargestFiles(String command, int code) throws Exception {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "org.pilotreadiness.cli.Readiness"));
        words.addAll(List.of(command.split(" ", -1)));
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        Process process = new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        boolean isInTime = process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS);
        process.destroyForcibly();

        assertThat(isInTime).as("%s ends in time", command).isTrue();
        assertThat(process.exitValue())
                .as("%s: %s", command, Files.readString(err, StandardCharsets.UTF_8))
                .isEqualTo(code);
        assertThat(out).isNotEmptyFile();
    }
}
