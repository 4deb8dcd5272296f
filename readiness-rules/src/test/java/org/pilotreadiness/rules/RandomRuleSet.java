package org.pilotreadiness.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.pilotreadiness.facts.Blocker;
import org.pilotreadiness.facts.Collision;
import org.pilotreadiness.facts.CriterionValue;
import org.pilotreadiness.facts.PreconditionScore;
import org.pilotreadiness.facts.ReceiverScore;
import org.pilotreadiness.facts.SpreadingPotential;
import org.pilotreadiness.facts.SpreadingScore;
import org.pilotreadiness.internal.language.FactType;
import org.pilotreadiness.pilot.ChangeCapacity;
import org.pilotreadiness.pilot.DataSupport;
import org.pilotreadiness.pilot.ManagementAnchoring;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.pilot.Receiver;
import org.pilotreadiness.pilot.Spreading;
import org.pilotreadiness.pilot.StructuralAlignment;
import org.pilotreadiness.ruleset.InvalidRuleSetException;
import org.pilotreadiness.ruleset.RuleSet;

/** Rule sets made by chance in all of the rule language; the same seed gives the same one. Not all of them pass the checks. */
final class RandomRuleSet {

    private static final List<Class<? extends Record>> SECTIONS = List.of(
            Pilot.class,
            ManagementAnchoring.class,
            DataSupport.class,
            ChangeCapacity.class,
            StructuralAlignment.class,
            Spreading.class);
    private static final List<String> DIMENSIONS = List.of(
            "@precondition( MANAGEMENT_ANCHORING )\n    @countsFrom( PREPARATION )\n    @blocksFrom( TRIAL )",
            "@precondition( DATA_SUPPORT )\n    @countsFrom( START_UP )",
            "@precondition( CHANGE_CAPACITY )\n    @countsFrom( PREPARATION )\n    @blocksFrom( PREPARATION )",
            "@judges( SPREADING_POTENTIAL )",
            "@judges( RECEIVER_FIT )");

    private final Random random;
    private final List<String> rules = new ArrayList<>();
    private int names;

    RandomRuleSet(long seed) {
        this.random = new Random(seed);
    }

    /**
     * The rules that the checks let pass, as a rule set; its files stand in a folder.
     *
     * @return empty when no criterion is left
     */
    Optional<RuleSet> read(Path folder) throws IOException {
        make();
        while (!rules.isEmpty()) {
            write(folder);
            try {
                return Optional.of(RuleSet.fromDirectory(folder));
            } catch (InvalidRuleSetException refused) {
                if (!leaveOut(refused)) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private void make() {
        for (int i = 1; i <= 6; i++) {
            String dimension = DIMENSIONS.get(random.nextInt(DIMENSIONS.size()));
            boolean isOfReceiver = dimension.contains("RECEIVER");
            String annotations = dimension + "\n    @weight( " + (1 + random.nextInt(3)) + " )";
            criterion("T-" + i + " Made by chance", annotations, "met", "T-" + i, isOfReceiver);
            if (random.nextBoolean()) {
                criterion("T-" + i + " partly", "", "partly", "T-" + i, isOfReceiver);
            }
        }
        for (int i = 0; i < 3; i++) {
            level(
                    List.of(Pilot.class, PreconditionScore.class, Blocker.class, SpreadingPotential.class),
                    "readiness.atMost( ReadinessLevel." + any(List.of("NOT_READY", "CONDITIONAL")) + " )");
            level(
                    List.of(Pilot.class, PreconditionScore.class, CriterionValue.class, SpreadingScore.class),
                    "potential.atMost( SpreadingLevel." + any(List.of("LOW", "MEDIUM")) + " )");
            level(
                    List.of(Pilot.class, ReceiverScore.class, CriterionValue.class),
                    "fit.atMost( SpreadingLevel." + any(List.of("LOW", "MEDIUM")) + " )");
        }
    }

    private void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("rule-set.yaml"), "id: chance\nversion: \"1\"\nfiles: [rules.drl]\n");
        Files.writeString(folder.resolve("rules.drl"), head() + String.join("", rules));
    }

    /** Leaves out the rules in which a problem stands; false when there are none such. */
    private boolean leaveOut(InvalidRuleSetException refused) {
        Set<Integer> lines = refused.problems().stream()
                .map(problem -> problem.position().line())
                .collect(Collectors.toSet());
        long line = head().lines().count();
        List<String> sound = new ArrayList<>();
        for (String rule : rules) {
            long first = line + 1;
            line += rule.lines().count();
            long last = line;
            if (lines.stream().noneMatch(at -> at >= first && at <= last)) {
                sound.add(rule);
            }
        }
        boolean hasChanged = sound.size() < rules.size();
        rules.clear();
        rules.addAll(sound);
        return hasChanged;
    }

    private static String head() {
        return "package org.pilotreadiness.rules.chance;\n\n"
                + FactType.importable().stream()
                        .map(type -> "import " + type.getName() + ";\n")
                        .collect(Collectors.joining())
                + """

                global org.pilotreadiness.facts.Criteria criteria;
                global org.pilotreadiness.facts.SpreadingVerdict fit;
                global org.pilotreadiness.facts.SpreadingVerdict potential;
                global org.pilotreadiness.facts.ReadinessVerdict readiness;
                """;
    }

    private void criterion(String name, String annotations, String verb, String id, boolean isOfReceiver) {
        RandomConditions conditions = new RandomConditions(random);
        List<String> patterns = new ArrayList<>();
        if (isOfReceiver) {
            patterns.add("$receiver : Receiver( $id : id, " + conditions.of(Receiver.class) + " )");
            if (random.nextBoolean()) {
                patterns.add(any(List.of("not ", "exists ")) + "Collision( receiver == $id"
                        + more(conditions, Collision.class) + " )");
            }
        } else {
            for (int i = 0; i <= random.nextInt(3); i++) {
                patterns.add(pattern(conditions, patterns.isEmpty()));
            }
        }
        rule(
                name,
                annotations,
                patterns,
                "criteria." + verb + "( \"" + id + "\"" + (isOfReceiver ? ", $receiver )" : " )"));
    }

    private String pattern(RandomConditions conditions, boolean isFirst) {
        return switch (random.nextInt(6)) {
            case 0 -> any(List.of("not ", "exists ")) + conditions.inside(() -> plain(conditions, Receiver.class));
            case 1 -> any(List.of("not ", "exists ")) + conditions.inside(() -> plain(conditions, Collision.class));
            case 2 -> many(conditions, any(List.of(Receiver.class, Collision.class)), isFirst);
            default -> plain(conditions, any(SECTIONS));
        };
    }

    private static String plain(RandomConditions conditions, Class<? extends Record> fact) {
        return fact.getSimpleName() + "( " + conditions.of(fact) + " )";
    }

    /** A pattern of a fact that comes in numbers, tied to what stands above if it is not the first. */
    private String many(RandomConditions conditions, Class<? extends Record> fact, boolean isFirst) {
        String quantifier = any(List.of("", "", "not ", "exists "));
        if (isFirst && quantifier.isEmpty()) {
            String binding = conditions.binding(any(RandomConditions.fields(fact)));
            return fact.getSimpleName() + "( " + binding + ", " + conditions.of(fact) + " )";
        }
        String tie = conditions.tie(RandomConditions.fields(fact));
        if (tie.isEmpty()) {
            return any(List.of("not ", "exists ")) + conditions.inside(() -> plain(conditions, fact));
        }
        String tied = fact.getSimpleName() + "( " + tie + ", ";
        return quantifier.isEmpty()
                ? tied + conditions.of(fact) + " )"
                : quantifier + tied + conditions.inside(() -> conditions.of(fact)) + " )";
    }

    private String more(RandomConditions conditions, Class<? extends Record> fact) {
        return random.nextBoolean() ? ", " + conditions.inside(() -> conditions.of(fact)) : "";
    }

    private void level(List<Class<? extends Record>> facts, String call) {
        RandomConditions conditions = new RandomConditions(random);
        List<String> patterns = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(2); i++) {
            Class<? extends Record> fact = any(facts);
            boolean isMany = fact == PreconditionScore.class || fact == CriterionValue.class || fact == Blocker.class;
            patterns.add(isMany ? many(conditions, fact, patterns.isEmpty()) : plain(conditions, fact));
        }
        names++;
        rule("Level " + names, "", patterns, call);
    }

    private void rule(String name, String annotations, List<String> patterns, String call) {
        rules.add("\n// Made by chance.\nrule \"" + name + "\"\n"
                + (annotations.isEmpty() ? "" : "    " + annotations + "\n")
                + "when\n"
                + patterns.stream().map(pattern -> "    " + pattern + "\n").collect(Collectors.joining())
                + "then\n    " + call + ";\nend\n");
    }

    private <T> T any(List<? extends T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
