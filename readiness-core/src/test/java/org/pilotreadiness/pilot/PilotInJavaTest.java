package org.pilotreadiness.pilot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.pilotreadiness.pilot.PilotInJava.SMALL;
import static org.pilotreadiness.pilot.PilotInJava.SOUTH;
import static org.pilotreadiness.pilot.PilotInJava.WEST;
import static org.pilotreadiness.pilot.PilotInJava.capacity;
import static org.pilotreadiness.pilot.PilotInJava.committed;
import static org.pilotreadiness.pilot.PilotInJava.pilot;
import static org.pilotreadiness.pilot.PilotInJava.spreadingTo;
import static org.pilotreadiness.pilot.PilotInJava.withCapacity;
import static org.pilotreadiness.pilot.SmallPilot.problemsOfJson;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pilotreadiness.diagnostic.Code;
import org.pilotreadiness.diagnostic.Diagnostic;
import org.pilotreadiness.diagnostic.Position;
import org.pilotreadiness.internal.binding.Fields;

/** A pilot made in Java is held to what a file is held to. */
class PilotInJavaTest {

    @Test
    void aPilotMadeOfTheSamePartsIsTheSame() {
        assertThat(pilot("p-1", "A pilot", SMALL.organisations(), SMALL.managementAnchoring(), SMALL.evidence()))
                .isEqualTo(SMALL);
    }

    @Test
    void aBlankTitleIsRefusedLikeInAFile() {
        List<Diagnostic> problems =
                problems(() -> pilot("p-1", " ", SMALL.organisations(), SMALL.managementAnchoring(), Map.of()));
        assertThat(shown(problems)).containsExactly("P013 /title: The text is blank.");
        assertThat(problemsOfJson("\"A pilot\"", "\" \""))
                .containsExactly("P013 p.json:3:12: /title: The text is blank.");
    }

    @Test
    void anIdHasTheSameCharacters() {
        assertThat(problems(
                        () -> pilot("p 1", "A pilot", SMALL.organisations(), SMALL.managementAnchoring(), Map.of())))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).hasToString("P010");
                    assertThat(problem.subject()).isEqualTo("/id");
                    assertThat(problem.sentence().toString())
                            .isEqualTo(
                                    "An id has only letters (a-z), digits, hyphens, underscores and full stops (p 1).");
                });
    }

    @Test
    void organisationsAndReceiversStandOnce() {
        assertThat(problems(() -> pilot("p-1", "A pilot", List.of(WEST, WEST), SMALL.managementAnchoring(), Map.of())))
                .extracting(Diagnostic::code, each -> each.sentence().toString())
                .containsExactly(tuple(Code.REPEATED_IDENTIFIER, "The organisation (west) stands here a second time."));
        assertThat(problems(() -> spreadingTo(List.of(SOUTH, SOUTH))))
                .extracting(Diagnostic::code, each -> each.sentence().toString())
                .containsExactly(tuple(Code.REPEATED_IDENTIFIER, "The receiver (south) stands here a second time."));
    }

    @Test
    void aPilotHasAnOrganisation() {
        assertThat(shown(problems(() -> pilot("p-1", "A pilot", List.of(), committed(), Map.of()))))
                .containsExactly("P006 /organisations: At least one organisation is required.");
    }

    @Test
    void onlyOrganisationsOfThePilotAreCommittedAndOnce() {
        assertThat(shown(problems(() ->
                        pilot("p-1", "A pilot", SMALL.organisations(), committed("west", "wset", "west"), Map.of()))))
                .containsExactly(
                        "P012 /managementAnchoring/committed/1: No organisation of this pilot has the id (wset). Maybe west.",
                        "P011 /managementAnchoring/committed/2: The commitment (west) stands here a second time.");
    }

    @Test
    void numbersKeepToTheSameBounds() {
        ChangeCapacity capacity = SMALL.changeCapacity();
        assertThat(shown(problems(() -> withCapacity(capacity(capacity, -1, new BigDecimal("1000000.01"))))))
                .containsExactly(
                        "P009 /changeCapacity/otherTrialsInArea: A number from 0 to 1000000 with at most 30 digits was expected (-1).",
                        "P009 /changeCapacity/teamDaysRequired: A number from 0 to 1000000 with at most 30 digits was expected (1000000.01).");
        assertThat(withCapacity(capacity(capacity, 1_000_000, BigDecimal.ZERO))
                        .changeCapacity()
                        .otherTrialsInArea())
                .isEqualTo(1_000_000);
    }

    @Test
    void evidenceBelongsToAField() {
        assertThat(problems(() -> pilot(
                        "p-1",
                        "A pilot",
                        SMALL.organisations(),
                        SMALL.managementAnchoring(),
                        Map.of("spreading.receivers[north].pull", new Evidence("", "", "")))))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).hasToString("P012");
                    assertThat(problem.sentence().toString())
                            .isEqualTo("The path (spreading.receivers[north].pull) names no field.");
                });
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        assertThat(problems(() -> pilot("", "", SMALL.organisations(), committed("north", "south"), Map.of())))
                .extracting(Diagnostic::subject)
                .containsExactly("/id", "/managementAnchoring/committed/1", "/title");
    }

    @Test
    void whatThePilotWasMadeOfCanChangeWithoutIt() {
        List<Organisation> organisations = new ArrayList<>(SMALL.organisations());
        Map<String, Evidence> evidence = new LinkedHashMap<>(SMALL.evidence());
        Pilot pilot = pilot("p-1", "A pilot", organisations, SMALL.managementAnchoring(), evidence);
        organisations.clear();
        evidence.clear();
        assertThat(pilot).isEqualTo(SMALL);
    }

    static Stream<Arguments> possible() {
        return Stream.of(
                arguments("managementAnchoring.sponsorNamed", true, Answer.YES),
                arguments("managementAnchoring.sponsorNamed", false, Answer.NO),
                arguments("managementAnchoring.sponsorNamed", "partly", Answer.PARTLY),
                arguments("managementAnchoring.sponsorNamed", null, Answer.UNKNOWN),
                arguments("changeCapacity.otherTrialsInArea", 3L, 3),
                arguments("changeCapacity.otherTrialsInArea", (byte) 3, 3),
                arguments("changeCapacity.otherTrialsInArea", new BigDecimal("3.0"), 3),
                arguments("changeCapacity.otherTrialsInArea", null, null),
                arguments("changeCapacity.teamDaysRequired", 3, new BigDecimal("3")),
                arguments("changeCapacity.teamDaysRequired", 0.1, new BigDecimal("0.1")),
                arguments("changeCapacity.teamDaysRequired", 0.1f, new BigDecimal("0.1")),
                arguments("changeCapacity.teamDaysRequired", BigInteger.TEN, new BigDecimal("10")),
                arguments("changeCapacity.teamDaysRequired", new BigDecimal("12.50"), new BigDecimal("12.5")),
                arguments("gate", "start-up", Gate.START_UP),
                arguments("summary", null, ""),
                arguments("dataSupport.workgroup", List.of("clinician"), Set.of(WorkgroupMember.CLINICIAN)),
                arguments("spreading.core.activities.essential", Set.of("a"), List.of("a")));
    }

    @ParameterizedTest
    @MethodSource("possible")
    void aFieldTakesWhatAFileMaySay(String field, @Nullable Object given, @Nullable Object held) {
        assertThat(Fields.value(SMALL.with(field, given), field)).isEqualTo(held);
    }

    static Stream<Arguments> impossible() {
        return Stream.of(
                arguments(
                        "managementAnchoring.sponsorNamed",
                        "delvist",
                        "The field (sponsorNamed) is no, partly, yes or unknown, not (delvist). Maybe partly."),
                arguments(
                        "managementAnchoring.sponsorNamed",
                        1,
                        "The field (sponsorNamed) is no, partly, yes or unknown, not (1)."),
                arguments(
                        "managementAnchoring.sponsorNamed",
                        Gate.TRIAL,
                        "The field (sponsorNamed) is no, partly, yes or unknown, not (TRIAL)."),
                arguments(
                        "changeCapacity.otherTrialsInArea",
                        1.5,
                        "The field (otherTrialsInArea) is a whole number, not (1.5)."),
                arguments("changeCapacity.teamDaysRequired", "3", "The field (teamDaysRequired) is a number, not (3)."),
                arguments(
                        "changeCapacity.teamDaysRequired",
                        Double.NaN,
                        "The field (teamDaysRequired) is a number, not (NaN)."),
                arguments("title", null, "The field (title) is a text, not (null)."),
                arguments(
                        "organisations",
                        List.of("west"),
                        "The field (organisations) is a list of objects, not ([west])."),
                arguments("managementAnchoring", null, "The field (managementAnchoring) is an object, not (null)."),
                arguments(
                        "spreading.core.activities.essential",
                        Arrays.asList("a", null),
                        "The field (essential) is a list of texts, not ([a, null])."),
                arguments(
                        "evidence",
                        Map.of("title", "x"),
                        "The field (evidence) is an object of objects, not ({title=x})."),
                arguments(
                        "gate",
                        null,
                        "The field (gate) is preparation, start-up, trial, implementation, follow-up or spread, not (null)."));
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void aFieldSaysWhatIsPossible(String field, @Nullable Object given, String sentence) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SMALL.with(field, given))
                .withMessage(sentence);
    }

    private static List<Diagnostic> problems(ThrowingCallable making) {
        InvalidPilotException refused = catchThrowableOfType(InvalidPilotException.class, making);
        assertThat(refused).as("the exception").isNotNull();
        assertThat(refused.problems()).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.file()).isEmpty();
            assertThat(problem.position()).isEqualTo(Position.NONE);
        });
        return refused.problems();
    }

    private static List<String> shown(List<Diagnostic> problems) {
        return problems.stream().map(problem -> problem.code() + " " + problem).toList();
    }
}
