package org.pilotreadiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A condition of many values is carried by every command on a small stack. */
class LongConditionsTest {

    private static final long SMALL_STACK = 256 * 1024;

    @TempDir
    private Path folder;

    @BeforeEach
    void rules() throws IOException {
        Files.createDirectories(folder.resolve("scenarios"));
        Files.writeString(folder.resolve("rule-set.yaml"), "{ id: long, version: 1.0.0, files: [rules.drl] }");
        Files.writeString(folder.resolve("rules.drl"), """
                package our.region;

                import org.pilotreadiness.pilot.ChangeCapacity;

                global org.pilotreadiness.facts.Criteria criteria;

                rule "CC-1 Weeks enough"
                    @precondition( CHANGE_CAPACITY )
                    @weight( 1 )
                    @countsFrom( PREPARATION )
                when
                    ChangeCapacity( preparationWeeks %s >= 6 )
                then
                    criteria.met( "CC-1" );
                end

                rule "CC-2 Somebody has the capacity"
                    @precondition( CHANGE_CAPACITY )
                    @weight( 1 )
                    @countsFrom( PREPARATION )
                when
                    ChangeCapacity( %s )
                then
                    criteria.met( "CC-2" );
                end
                """.formatted(
                        String.join(" ", Collections.nCopies(400, "+ startUpWeeks")),
                        String.join(" || ", Collections.nCopies(240, "staffCapacity.yes || managementCapacity.yes"))));
        Files.writeString(folder.resolve("messages.properties"), messages("CC-1") + messages("CC-2"));
        Files.writeString(folder.resolve("scenarios/rules.yaml"), """
                - scenario: Six weeks are enough
                  given: { changeCapacity: { preparationWeeks: 6, startUpWeeks: 0, staffCapacity: yes } }
                  expect: { CC-1: met, CC-2: met }
                """);
    }

    private static String messages(String id) {
        return Stream.of("title", "question", "met", "notMet", "nextStep")
                .map(key -> id + "." + key + "=As it should be\n")
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check RULES",
                "book RULES",
                "test RULES",
                "diff RULES RULES --prove",
                "assess pilots/tobs.json --rules RULES",
                "explain pilots/tobs.json CC-1 --rules RULES"
            })
    void aLongConditionRunsOnASmallStack(String command) throws InterruptedException {
        AtomicReference<Object> result = new AtomicReference<>();
        Thread small = new Thread(
                null,
                () -> {
                    try {
                        result.set(Run.of(
                                command.replace("RULES", folder.toString()).split(" ")));
                    } catch (Throwable e) {
                        result.set(e);
                    }
                },
                "small",
                SMALL_STACK);
        small.start();
        small.join();

        assertThat(result.get())
                .isInstanceOfSatisfying(
                        Run.class, run -> assertThat(run.exitCode()).isZero());
    }
}
