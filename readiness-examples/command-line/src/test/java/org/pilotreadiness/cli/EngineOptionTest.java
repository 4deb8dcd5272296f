package org.pilotreadiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EngineOptionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "assess pilots --format=json",
                "assess pilots --rules=own-rules",
                "portfolio pilots",
                "compare pilots/tobs.json pilots/tobs.json --rules-old=own-rules",
                "diff own-rules own-rules --pilots=pilots",
            })
    void bothEnginesSayTheSame(String command) {
        Run byReader = run(command, "reader");

        assertThat(byReader.exitCode()).isZero();
        assertThat(run(command, "drools")).isEqualTo(byReader);
        assertThat(Run.of(command.split(" "))).isEqualTo(byReader);
    }

    /** In a program that has no Drools, so that it shows which commands ask for it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "assess pilots --engine=drools",
                "portfolio pilots --engine=drools",
                "compare pilots/tobs.json pilots/tobs.json --engine=drools",
                "diff own-rules own-rules --engine=drools",
                "watch own-rules --engine=drools",
                "test own-rules --engine=drools",
                "test own-rules",
            })
    void theEngineThatIsAskedForRunsTheRules(String command) throws Exception {
        try (URLClassLoader loader = withoutDrools()) {
            Class<?> runs = loader.loadClass(Run.class.getName());
            Method of = runs.getDeclaredMethod("of", String[].class);
            Method err = runs.getDeclaredMethod("err");
            of.setAccessible(true);
            err.setAccessible(true);

            assertThat(err.invoke(of.invoke(null, (Object) command.split(" "))))
                    .asString()
                    .contains("The engine of Drools is not on the class path. Maybe add org.drools:drools-mvel.");
        }
    }

    @Test
    void scenariosSayHowLongDroolsTook() {
        Run run = Run.of("test", "own-rules");

        assertThat(run.out()).isEqualTo("16 scenarios, all pass.\n");
        assertThat(run.err().replaceAll("[0-9.]+ s", "N s"))
                .isEqualTo("Building the rules took Drools N s, running the scenarios on both engines N s; "
                        + "--engine=reader is quicker.\n");
        assertThat(Run.of("test", "own-rules", "--engine=drools")).isEqualTo(new Run(0, run.out(), ""));
        assertThat(Run.of("test", "own-rules", "--engine=reader")).isEqualTo(new Run(0, run.out(), ""));
    }

    private static Run run(String command, String engine) {
        return Run.of(Stream.concat(Stream.of(command.split(" ")), Stream.of("--engine=" + engine))
                .toArray(String[]::new));
    }

    private static URLClassLoader withoutDrools() throws IOException {
        URL[] urls = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> !path.getFileName().toString().startsWith("drools-"))
                .map(EngineOptionTest::url)
                .toArray(URL[]::new);
        return new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(path.toString(), e);
        }
    }
}
