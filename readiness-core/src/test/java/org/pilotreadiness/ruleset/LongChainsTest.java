package org.pilotreadiness.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pilotreadiness.ReadinessAssessor;
import org.pilotreadiness.RuleEngine;
import org.pilotreadiness.assessment.Fulfilment;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.pilot.PilotReader;

/** Many values joined by one sign stand no deeper in each other than few: what is accepted runs on a small stack. */
class LongChainsTest {

    private static final long SMALL_STACK = 256 * 1024;

    @TempDir
    private Path folder;

    @Test
    void hundredsOfValuesInOneConditionRunOnASmallStack() throws InterruptedException {
        String weeks = "preparationWeeks >= " + chain(" + ", "1", 600) + " - " + chain(" - ", "1", 250);
        AtomicReference<Object> result = new AtomicReference<>();
        Thread small = new Thread(
                null,
                () -> {
                    try {
                        RuleSet rules = read(weeks);
                        RuleSetCheck.of(folder);
                        met(ReadinessAssessor.using(rules), 1);
                        met(ReadinessAssessor.using(rules, RuleEngine.DROOLS), 1);
                        result.set(rules);
                    } catch (Throwable e) {
                        result.set(e);
                    }
                },
                "small",
                SMALL_STACK);
        small.start();
        small.join();

        assertThat(result.get()).isInstanceOf(RuleSet.class);
        ReadinessAssessor assessor = ReadinessAssessor.using((RuleSet) Objects.requireNonNull(result.get()));
        assertThat(met(assessor, 349)).isEqualTo(Fulfilment.NOT_MET);
        assertThat(met(assessor, 350)).isEqualTo(Fulfilment.MET);
    }

    @Test
    void oneOfManyAnswersIsEnough() {
        RuleSet rules = read(chain(" || ", "staffCapacity.yes", 400) + " || preparationWeeks >= 3");

        assertThat(met(ReadinessAssessor.using(rules), 3)).isEqualTo(Fulfilment.MET);
        assertThat(met(ReadinessAssessor.using(rules), 2)).isEqualTo(Fulfilment.NOT_MET);
    }

    @Test
    void ofValuesOfWhichTheOrderMattersThereAreFewer() {
        assertThatThrownBy(() -> read("preparationWeeks >= 3 / 2 * " + chain(" * ", "1", 60)))
                .isInstanceOf(InvalidRuleSetException.class)
                .hasMessageContaining("A calculation with a division has at most 50 factors.");
    }

    private static String chain(String sign, String value, int count) {
        return String.join(sign, Collections.nCopies(count, value));
    }

    private static Fulfilment met(ReadinessAssessor assessor, int weeks) {
        Pilot pilot = PilotReader.yaml().read("""
                { id: one, title: One, gate: preparation, scenario: agreement,
                  organisations: [{ id: west, name: West, kind: hospital }],
                  changeCapacity: { staffCapacity: no, preparationWeeks: %d } }
                """.formatted(weeks));
        return assessor.assess(pilot)
                .preconditions()
                .get(2)
                .findings()
                .get(0)
                .fulfilment()
                .low();
    }

    private RuleSet read(String condition) {
        return RuleFolder.in(folder)
                .rules("rules.drl", """
                        package our.region;

                        import org.pilotreadiness.pilot.ChangeCapacity;

                        global org.pilotreadiness.facts.Criteria criteria;

                        rule "CC-1 Enough"
                            @precondition( CHANGE_CAPACITY )
                            @weight( 1 )
                            @countsFrom( PREPARATION )
                        when
                            ChangeCapacity( %s )
                        then
                            criteria.met( "CC-1" );
                        end
                        """.formatted(condition))
                .read();
    }
}
