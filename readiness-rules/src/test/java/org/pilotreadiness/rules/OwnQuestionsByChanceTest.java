package org.pilotreadiness.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pilotreadiness.ReadinessAssessor;
import org.pilotreadiness.RuleEngine;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.assessment.Fulfilment;
import org.pilotreadiness.pilot.Gate;
import org.pilotreadiness.pilot.Organisation;
import org.pilotreadiness.pilot.OrganisationKind;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.pilot.SpreadingScenario;
import org.pilotreadiness.report.JsonReport;
import org.pilotreadiness.ruleset.RuleSet;

/** Declared facts made by chance, with rules on them: both engines say what a plain reading of the conditions says. */
class OwnQuestionsByChanceTest {

    private static final List<String> WORDS = List.of("NONE", "SOME", "MOST", "FULL");
    private static final List<String> ANSWERS = List.of("no", "partly", "yes");

    /** A field with what a condition asks of it. */
    private record Field(String fact, String name, String type, boolean isLessBetter, int most, int asked) {

        String declared() {
            String numbers =
                    (isLessBetter ? "  @lessIsBetter( true )" : "") + (most > 0 ? "  @most( " + most + " )" : "");
            return "    " + name + " : " + type + (isNumber() ? numbers : "");
        }

        boolean isNumber() {
            return type.equals("Integer") || type.endsWith("BigDecimal");
        }

        String condition() {
            if (isNumber()) {
                return name + (isLessBetter ? " <= " : " >= ") + asked;
            }
            return type.equals("Answer")
                    ? name + (asked == 0 ? ".atLeastPartly" : ".yes")
                    : name + " in ( " + type + "." + String.join(", " + type + ".", WORDS.subList(1 + asked % 3, 4))
                            + " )";
        }

        /** What a pilot file says; null for nothing. */
        @Nullable
        Object answer(Random random) {
            if (random.nextInt(4) == 0) {
                return null;
            }
            if (type.equals("Integer")) {
                return random.nextInt(most > 0 ? most + 1 : 12);
            }
            if (isNumber()) {
                return BigDecimal.valueOf(random.nextInt(most > 0 ? most * 10 + 1 : 120), 1);
            }
            return type.equals("Answer")
                    ? ANSWERS.get(random.nextInt(3))
                    : WORDS.get(random.nextInt(4)).toLowerCase(Locale.ROOT);
        }

        boolean holds(@Nullable Object answer, boolean isBest) {
            if (answer == null) {
                boolean isMostPossible = most == 0 || asked <= most;
                return isBest && (!isNumber() || isLessBetter || isMostPossible);
            }
            if (isNumber()) {
                int comparison = new BigDecimal(answer.toString()).compareTo(BigDecimal.valueOf(asked));
                return isLessBetter ? comparison <= 0 : comparison >= 0;
            }
            return type.equals("Answer")
                    ? ANSWERS.indexOf(answer) >= (asked == 0 ? 1 : 2)
                    : WORDS.indexOf(answer.toString().toUpperCase(Locale.ROOT)) >= 1 + asked % 3;
        }
    }

    @Test
    void bothEnginesSayWhatTheConditionsSay() {
        for (int seed = 1; seed <= 12; seed++) {
            Random random = new Random(seed);
            List<Field> fields = fields(random);
            Map<String, List<Field>> criteria = criteria(fields, random);
            RuleSet rules = RuleSet.of(files(fields, criteria));
            ReadinessAssessor reader = ReadinessAssessor.using(rules, RuleEngine.READER);
            ReadinessAssessor drools = ReadinessAssessor.using(rules, RuleEngine.DROOLS);
            for (int i = 0; i < 30; i++) {
                Map<Field, @Nullable Object> answers = new LinkedHashMap<>();
                fields.forEach(field -> answers.put(field, field.answer(random)));
                Pilot pilot = pilot(answers);
                Assessment assessment = reader.assess(pilot);
                criteria.forEach((id, asked) -> {
                    assertThat(assessment.criterion(id).fulfilment().low() == Fulfilment.MET)
                            .as("%s at worst, %s", id, answers)
                            .isEqualTo(asked.stream().allMatch(field -> field.holds(answers.get(field), false)));
                    assertThat(assessment.criterion(id).fulfilment().high() == Fulfilment.MET)
                            .as("%s at best, %s", id, answers)
                            .isEqualTo(asked.stream().allMatch(field -> field.holds(answers.get(field), true)));
                });
                assertThat(JsonReport.compact().of(drools.assess(pilot)))
                        .isEqualTo(JsonReport.compact().of(assessment));
            }
        }
    }

    private static List<Field> fields(Random random) {
        List<String> types = List.of("Answer", "Answer", "Integer", "java.math.BigDecimal", "Stage");
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            String type = types.get(random.nextInt(types.size()));
            boolean isNumber = type.equals("Integer") || type.endsWith("BigDecimal");
            fields.add(new Field(
                    List.of("First", "SecondOne", "DPIACheck").get(i % 3),
                    "field" + i,
                    type,
                    isNumber && random.nextBoolean(),
                    isNumber && random.nextBoolean() ? 5 + random.nextInt(5) : 0,
                    isNumber ? 1 + random.nextInt(4) : random.nextInt(6)));
        }
        return fields;
    }

    /** Each asks some fields of one fact, or of two. */
    private static Map<String, List<Field>> criteria(List<Field> fields, Random random) {
        Map<String, List<Field>> criteria = new LinkedHashMap<>();
        for (int i = 1; i <= 8; i++) {
            List<Field> asked = new ArrayList<>(fields);
            Collections.shuffle(asked, random);
            criteria.put("X-" + i, List.copyOf(asked.subList(0, 1 + random.nextInt(3))));
        }
        return criteria;
    }

    private static Map<String, byte[]> files(List<Field> fields, Map<String, List<Field>> criteria) {
        StringBuilder text = new StringBuilder("package own;\n\nimport org.pilotreadiness.pilot.Answer;\n\n"
                + "global org.pilotreadiness.facts.Criteria criteria;\n\ndeclare enum Stage " + String.join(", ", WORDS)
                + "; end\n");
        fields.stream().map(Field::fact).distinct().forEach(fact -> {
            text.append("\ndeclare ").append(fact).append('\n');
            fields.stream()
                    .filter(field -> field.fact().equals(fact))
                    .forEach(field -> text.append(field.declared()).append('\n'));
            text.append("end\n");
        });
        criteria.forEach((id, asked) -> {
            text.append("\nrule \"")
                    .append(id)
                    .append(
                            " Asked\"\n    @precondition( DATA_SUPPORT )\n    @weight( 1 )\n    @countsFrom( PREPARATION )\nwhen\n");
            asked.stream()
                    .map(Field::fact)
                    .distinct()
                    .forEach(fact -> text.append("    ")
                            .append(fact)
                            .append("( ")
                            .append(String.join(
                                    ", ",
                                    asked.stream()
                                            .filter(field -> field.fact().equals(fact))
                                            .map(Field::condition)
                                            .toList()))
                            .append(" )\n"));
            text.append("then\n    criteria.met( \"").append(id).append("\" );\nend\n");
        });
        return Map.of(
                "rule-set.yaml", "id: own\nversion: 1.0.0\nfiles: [own.drl]\n".getBytes(StandardCharsets.UTF_8),
                "own.drl", text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static Pilot pilot(Map<Field, @Nullable Object> answers) {
        Pilot pilot = Pilot.of(
                "chance",
                "By chance",
                Gate.TRIAL,
                SpreadingScenario.OWN_INITIATIVE,
                List.of(new Organisation("a", "A", OrganisationKind.HOSPITAL)));
        for (Map.Entry<Field, @Nullable Object> each : answers.entrySet()) {
            Field field = each.getKey();
            String fact = field.fact().substring(0, 1).toLowerCase(Locale.ROOT)
                    + field.fact().substring(1);
            pilot = pilot.with("local." + fact + "." + field.name(), each.getValue());
        }
        return pilot;
    }
}
