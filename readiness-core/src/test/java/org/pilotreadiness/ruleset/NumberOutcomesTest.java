package org.pilotreadiness.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Asked of a pilot that needs 10 days and has 8, with 0.1, 0.2 and 0.3 weeks. */
class NumberOutcomesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "teamDaysRequired == 10; true",
                "teamDaysRequired == 10.00; true",
                "teamDaysRequired != 10.0; false",
                "teamDaysRequired < 10; false",
                "teamDaysRequired <= 10; true",
                "teamDaysRequired > 9.99; true",
                "teamDaysRequired >= 10.01; false",
                "8 < teamDaysRequired; true",
                "teamDaysAllocated < teamDaysRequired; true",
                "teamDaysRequired > 5 && teamDaysRequired < 15; true",
                "teamDaysRequired in ( 9, 10.0 ); true",
                "teamDaysRequired not in ( 10 ); false",
                "otherTrialsInArea == 0; true",
                "otherTrialsInArea == 0.0; true",
                "99999999999 > teamDaysRequired; true"
            })
    void numbersAreComparedByTheirValue(String condition, boolean expected) {
        assertThat(holds(condition)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0.1 + startUpWeeks == 0.3; true",
                "preparationWeeks + startUpWeeks == implementationWeeks; true",
                "implementationWeeks - preparationWeeks == startUpWeeks; true",
                "preparationWeeks * 3 == implementationWeeks; true",
                "implementationWeeks / 3 == preparationWeeks; true",
                "implementationWeeks == 0.30; true",
                "preparationWeeks + startUpWeeks > 0.3; false",
                "preparationWeeks == 0.1000000000000000055511151231257827; false"
            })
    void decimalsAreExact(String condition, boolean expected) {
        assertThat(holds(condition)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "preparationWeeks * 1.00000000000000000000000000001 > preparationWeeks; true",
                "preparationWeeks * 1.00000000000000000000000000001 * 1.00000000000000000000000000001"
                        + " == preparationWeeks * 1.00000000000000000000000000002; true",
                "preparationWeeks / 3 * 3 == preparationWeeks; false",
                "preparationWeeks / 3 == 0.03333333333333333333333333333333333; true"
            })
    void calculationsKeep34Digits(String condition, boolean expected) {
        assertThat(holds(condition)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "otherTrialsInArea == 0.0B; true",
                "otherTrialsInArea < 0.00000000000000000000000000001; true",
                "otherTrialsInArea + 1 < 1.00000000000000000000000000001; true",
                "otherTrialsInArea + 1 in ( 1.00000000000000000000000000001, 2 ); false",
                "otherTrialsInArea * 7 not in ( 0.5, 1 ); true",
                "otherTrialsInArea + 1 <= teamDaysAllocated / 8; true"
            })
    void wholeNumbersAreComparedWithDecimalsExactly(String condition, boolean expected) {
        assertThat(holds(condition)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "otherTrialsInArea + 2 + 3 * 2 == 8; true",
                "( otherTrialsInArea + 2 + 3 ) * 2 == 10; true",
                "teamDaysRequired - 3 - 2 == 5; true",
                "teamDaysRequired / 2 / 5 == 1; true",
                "teamDaysRequired / 2 * 5 == 25; true",
                "teamDaysRequired / 4 == 2.5; true",
                "teamDaysRequired * 0.25B == 2.5B; true",
                "teamDaysAllocated >= teamDaysRequired * 80 / 100; true",
                "teamDaysAllocated > teamDaysRequired * 0.8; false",
                "( teamDaysAllocated + 2 ) * 2 == teamDaysRequired + 10; true"
            })
    void arithmeticFollowsTheRulesOfSchool(String condition, boolean expected) {
        assertThat(holds(condition)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "teamDaysAllocated - teamDaysRequired == -2; true",
                "teamDaysAllocated - teamDaysRequired < - 1.5; true",
                "otherTrialsInArea > -1; true",
                "otherTrialsInArea in ( -1, 0 ); true",
                "otherTrialsInArea - -1 == 1; true",
                "teamDaysRequired / -2 == -5; true",
                "-0.5 < otherTrialsInArea; true"
            })
    void numbersMayBeNegative(String condition, boolean expected) {
        assertThat(holds(condition)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "collaboration.step == -2; true",
                "collaboration.step <= 1; true",
                "collaboration.current == CollaborationLevel.INTEGRATED; true"
            })
    void derivedNumbersAreNumbersToo(String condition, boolean expected) {
        assertThat(OneRule.holds(folder, "StructuralAlignment( " + condition + " )"))
                .isEqualTo(expected);
    }

    private boolean holds(String condition) {
        return OneRule.holds(folder, "ChangeCapacity( " + condition + " )");
    }
}
