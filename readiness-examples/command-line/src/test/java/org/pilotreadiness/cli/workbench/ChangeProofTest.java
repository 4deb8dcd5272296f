package org.pilotreadiness.cli.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.pilotreadiness.cli.workbench.ChangeProof.State.NEVER;
import static org.pilotreadiness.cli.workbench.ChangeProof.State.SHOWN;
import static org.pilotreadiness.cli.workbench.ChangeProof.State.UNDECIDED;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pilotreadiness.ReadinessAssessor;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.assessment.Blocker;
import org.pilotreadiness.assessment.Finding;
import org.pilotreadiness.assessment.Range;
import org.pilotreadiness.assessment.Score;
import org.pilotreadiness.cli.workbench.ChangeProof.Aspect;
import org.pilotreadiness.cli.workbench.ChangeProof.Claim;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.rules.PilotsByChance;
import org.pilotreadiness.rules.RuleSetCopy;
import org.pilotreadiness.rules.StandardRules;
import org.pilotreadiness.ruleset.InvalidRuleSetException;
import org.pilotreadiness.ruleset.RuleSet;

/** What a change of the standard rules can do to any pilot there can be. */
class ChangeProofTest {

    private static final RuleSet STANDARD = StandardRules.latest();

    private static final String WEIGHT_OF_MA_2 =
            "share goals and ambition\"\n    @precondition( MANAGEMENT_ANCHORING )\n    @weight( ";

    /** What chance may change in a rule file, each to one of some texts. */
    private static final Map<Pattern, List<String>> SLIPS = Map.of(
            Pattern.compile("@weight\\( \\d \\)"), List.of("@weight( 1 )", "@weight( 2 )", "@weight( 3 )"),
            Pattern.compile("@countsFrom\\( [A-Z_]+ \\)"),
                    List.of("@countsFrom( PREPARATION )", "@countsFrom( START_UP )", "@countsFrom( TRIAL )"),
            Pattern.compile("\n    @blocksFrom\\( [A-Z_]+ \\)"),
                    List.of("", "\n    @blocksFrom( IMPLEMENTATION )", "\n    @blocksFrom( SPREAD )"),
            Pattern.compile("score < \\d+"), List.of("score < 38", "score < 45", "score < 66", "score < 71"),
            Pattern.compile("[.]yes"), List.of(".atLeastPartly", ".no"),
            Pattern.compile("value == 0"), List.of("value < 1"),
            Pattern.compile("weeks >= 6|size >= \\d|>= 0[.]8"), List.of(">= 2"));

    @TempDir
    private Path folder;

    @Test
    void nothingChangesWhereNothingDiffers() throws IOException {
        assertThat(ChangeProof.of(STANDARD, copy().read()).claims())
                .hasSizeGreaterThan(250)
                .allMatch(Claim::isSame);
    }

    @Test
    void aHigherThresholdOnlyLowersTheLevel() throws IOException {
        RuleSet stricter =
                copy().change("readiness-level.drl", "score < 70", "score < 75").read();

        List<Claim> different = different(stricter);

        assertThat(different).extracting(Claim::subject).containsExactly("readiness");
        assertThat(different.get(0).higher().state()).isEqualTo(NEVER);
        assertThat(different.get(0).lower().state()).isEqualTo(SHOWN);
        assertThat(different.get(0).lower().scenario())
                .startsWith("- scenario: ")
                .contains("expect: { readiness: ready }");
    }

    @Test
    void aWeightMovesScoreAndLevelBothWays() throws IOException {
        RuleSet changed = copy().change("management-anchoring.drl", WEIGHT_OF_MA_2 + "2", WEIGHT_OF_MA_2 + "3")
                .read();

        assertThat(different(changed))
                .extracting(
                        Claim::subject,
                        each -> each.lower().state(),
                        each -> each.higher().state())
                .containsExactly(tuple("management-anchoring", SHOWN, SHOWN), tuple("readiness", SHOWN, SHOWN));
    }

    @Test
    void aWeakerConditionNeverLowersAnything() throws IOException {
        RuleSet changed = copy().change(
                        "management-anchoring.drl",
                        "ManagementAnchoring( steeringGroup.yes )",
                        "ManagementAnchoring( steeringGroup.atLeastPartly )")
                .read();

        assertThat(different(changed)).extracting(Claim::subject).contains("MA-5", "management-anchoring", "readiness");
        assertThat(different(changed)).allMatch(claim -> claim.lower().state() == NEVER);
    }

    @Test
    void whatIsNotAssessedByBothIsNoLowerScore() throws IOException {
        RuleSet changed = copy().changeAll("data-support.drl", "@countsFrom( START_UP )", "@countsFrom( PREPARATION )")
                .read();

        assertThat(claim(changed, "data-support", Aspect.COUNTS).higher().scenario())
                .contains("gate: preparation")
                .contains("expect: { scores: { data-support: not assessed } }");
        assertThat(claim(changed, "data-support", Aspect.COUNTS).lower().state())
                .isEqualTo(NEVER);
        assertThat(claim(changed, "data-support", Aspect.SCORE).isSame()).isTrue();
        assertThat(claim(changed, "readiness", Aspect.LEVEL).lower().state()).isEqualTo(SHOWN);
        assertThat(claim(changed, "readiness", Aspect.LEVEL).higher().state()).isNotEqualTo(SHOWN);
    }

    @Test
    @Tag("slow")
    void noPilotRefutesAClaimAboutAChangeByChance() throws IOException {
        Random random = new Random(11);
        int proved = 0;
        int undecided = 0;
        for (int i = 0; i < Integer.getInteger("changes", 6); i++) {
            RuleSet changed = byChance(random, folder.resolve("chance-" + i));
            ChangeProof proof = ChangeProof.of(STANDARD, changed);
            refute(proof, STANDARD, changed, i);
            for (Claim claim : proof.claims()) {
                undecided += claim.lower().state() == UNDECIDED ? 1 : 0;
                undecided += claim.higher().state() == UNDECIDED ? 1 : 0;
                proved += claim.isSame() ? 0 : 1;
            }
        }
        assertThat(proved).isGreaterThan(10);
        assertThat(undecided).isLessThan(proved / 5);
    }

    private RuleSet byChance(Random random, Path copy) throws IOException {
        RuleSetCopy.in(copy);
        for (int changes = 1 + random.nextInt(3); changes > 0; ) {
            List<Path> files;
            try (var all = Files.list(copy)) {
                files = all.filter(file -> file.toString().endsWith(".drl")
                                && !file.toString().contains("portfolio"))
                        .sorted()
                        .toList();
            }
            Path file = files.get(random.nextInt(files.size()));
            String before = Files.readString(file);
            List<Pattern> slips = SLIPS.keySet().stream()
                    .sorted(Comparator.comparing(Pattern::pattern))
                    .toList();
            Pattern slip = slips.get(random.nextInt(slips.size()));
            List<MatchResult> places = slip.matcher(before).results().toList();
            if (places.isEmpty()) {
                continue;
            }
            MatchResult place = places.get(random.nextInt(places.size()));
            List<String> others = SLIPS.getOrDefault(slip, List.of());
            String after = before.substring(0, place.start())
                    + others.get(random.nextInt(others.size()))
                    + before.substring(place.end());
            Files.writeString(file, after);
            try {
                RuleSet.fromDirectory(copy);
                changes--;
            } catch (InvalidRuleSetException refused) {
                Files.writeString(file, before);
            }
        }
        return RuleSet.fromDirectory(copy);
    }

    private static void refute(ChangeProof proof, RuleSet earlier, RuleSet later, long seed) {
        Map<String, Claim> claims = new HashMap<>();
        proof.claims().forEach(claim -> claims.put(claim.aspect() + " " + claim.subject(), claim));
        ReadinessAssessor before = ReadinessAssessor.using(earlier);
        ReadinessAssessor after = ReadinessAssessor.using(later);
        List<String> refuted = new ArrayList<>();
        for (Pilot pilot : PilotsByChance.mixed(seed, 600).toList()) {
            Map<String, double[]> was = numbers(before.assess(pilot));
            Map<String, double[]> is = numbers(after.assess(pilot));
            is.forEach((what, ends) -> {
                double[] old = was.get(what);
                Claim claim = claims.get(what.replaceAll("@.*", ""));
                if (old == null || claim == null) {
                    return;
                }
                boolean isLower = ends[0] < old[0] || ends[1] < old[1];
                boolean isHigher = ends[0] > old[0] || ends[1] > old[1];
                if ((isLower && claim.lower().state() == NEVER)
                        || (isHigher && claim.higher().state() == NEVER)) {
                    refuted.add(pilot.id() + " " + what);
                }
            });
        }
        assertThat(refuted).as("change %d", seed).isEmpty();
    }

    /** What claims are about, by aspect and subject; of receivers with their number. */
    private static Map<String, double[]> numbers(Assessment assessment) {
        Map<String, double[]> numbers = new HashMap<>();
        BiConsumer<String, Finding> finding = (at, each) -> {
            String id = each.criterion().id() + at;
            Range<?> value = each.fulfilment();
            numbers.put(
                    "VALUE " + id,
                    new double[] {((Enum<?>) value.low()).ordinal(), ((Enum<?>) value.high()).ordinal()});
            double counts = each.counts() ? 1 : 0;
            numbers.put("COUNTS " + id, new double[] {counts, counts});
            numbers.put("BLOCKS " + id, new double[] {0, 0});
        };
        assessment.preconditions().forEach(result -> {
            result.findings().forEach(each -> finding.accept("", each));
            score(numbers, result.precondition().key(), result.possibleScore());
        });
        assessment.spreading().findings().forEach(each -> finding.accept("", each));
        score(numbers, "spreading-potential", assessment.spreading().possibleScore());
        for (int i = 0; i < assessment.receivers().size(); i++) {
            String at = "@" + i;
            assessment.receivers().get(i).findings().forEach(each -> finding.accept(at, each));
            score(numbers, "receiver-fit" + at, assessment.receivers().get(i).possibleScore());
            level(numbers, "receiver-fit" + at, assessment.receivers().get(i).level());
        }
        for (Blocker blocker : assessment.blockers()) {
            numbers.put("BLOCKS " + blocker.criterion().id(), new double[] {blocker.isSettled() ? 1 : 0, 1});
        }
        level(numbers, "readiness", assessment.readiness().level());
        level(numbers, "spreading-potential", assessment.spreading().level());
        return numbers;
    }

    private static void score(Map<String, double[]> numbers, String name, @Nullable Range<Score> score) {
        if (score != null) {
            numbers.put(
                    "SCORE " + name,
                    new double[] {score.low().exact(), score.high().exact()});
        }
    }

    private static void level(Map<String, double[]> numbers, String name, Range<? extends Enum<?>> level) {
        numbers.put(
                "LEVEL " + name,
                new double[] {level.low().ordinal(), level.high().ordinal()});
    }

    private RuleSetCopy copy() throws IOException {
        return RuleSetCopy.in(folder.resolve("changed"));
    }

    private static List<Claim> different(RuleSet later) {
        return ChangeProof.of(STANDARD, later).claims().stream()
                .filter(claim -> !claim.isSame())
                .toList();
    }

    private static Claim claim(RuleSet later, String subject, Aspect aspect) {
        return ChangeProof.of(STANDARD, later).claims().stream()
                .filter(claim -> claim.subject().equals(subject) && claim.aspect() == aspect)
                .findFirst()
                .orElseThrow();
    }
}
