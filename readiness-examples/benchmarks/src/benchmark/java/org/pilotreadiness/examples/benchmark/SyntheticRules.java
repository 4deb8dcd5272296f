package org.pilotreadiness.examples.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.pilotreadiness.facts.Dimension;
import org.pilotreadiness.pilot.Answer;
import org.pilotreadiness.pilot.ChangeCapacity;
import org.pilotreadiness.pilot.DataSupport;
import org.pilotreadiness.pilot.Gate;
import org.pilotreadiness.pilot.ManagementAnchoring;
import org.pilotreadiness.pilot.Spreading;
import org.pilotreadiness.pilot.StructuralAlignment;
import org.pilotreadiness.rules.StandardRules;
import org.pilotreadiness.ruleset.RuleSet;
import org.pilotreadiness.ruleset.language.Call;

/** Rule sets of any size: criteria as the standard ones, over one to three answers of a section, each with a partly rule. */
final class SyntheticRules {

    private static final Map<Dimension, Class<? extends Record>> SECTIONS = new LinkedHashMap<>();

    static {
        SECTIONS.put(Dimension.MANAGEMENT_ANCHORING, ManagementAnchoring.class);
        SECTIONS.put(Dimension.DATA_SUPPORT, DataSupport.class);
        SECTIONS.put(Dimension.CHANGE_CAPACITY, ChangeCapacity.class);
        SECTIONS.put(Dimension.STRUCTURAL_ALIGNMENT, StructuralAlignment.class);
        SECTIONS.put(Dimension.SPREADING_POTENTIAL, Spreading.class);
    }

    private static final List<String> PREFIXES = List.of("MA-", "DS-", "CC-", "SA-", "SP-");
    private static final List<String> LEVELS =
            List.of("readiness-level.drl", "spreading-level.drl", "receiver-level.drl");
    private static final int MOST_FIELDS = 3;

    private final Random random = new Random(20_261_121);

    private SyntheticRules() {}

    /** Writes a rule set into a temporary folder: so many rules of criteria, and the standard rules of levels. */
    static Path write(int rules) throws IOException {
        Path folder = Files.createTempDirectory("synthetic-rules");
        List<String> names = new ArrayList<>(LEVELS);
        for (String name : LEVELS) {
            copy(name, folder);
        }
        copy("sources.yaml", folder);
        SyntheticRules synthetic = new SyntheticRules();
        int criteria = rules / 2;
        int section = 0;
        for (Dimension dimension : SECTIONS.keySet()) {
            int count = criteria * (section + 1) / SECTIONS.size() - criteria * section / SECTIONS.size();
            String name = "section-" + section + ".drl";
            Files.writeString(folder.resolve(name), synthetic.file(dimension, PREFIXES.get(section), count));
            names.add(name);
            section++;
        }
        Files.writeString(
                folder.resolve("rule-set.yaml"),
                "id: synthetic\nversion: 1.0.0\ntitle: Synthetic rules\nlanguages: [en]\nfiles:\n"
                        + names.stream().map(name -> "  - " + name + "\n").collect(Collectors.joining()));
        return folder;
    }

    /** How many rules speak of criteria. */
    static long criteriaRules(RuleSet ruleSet) {
        return ruleSet.rules().stream()
                .filter(rule -> !(rule.call() instanceof Call.AtMost))
                .count();
    }

    private String file(Dimension dimension, String prefix, int count) {
        Class<? extends Record> section = SECTIONS.get(dimension);
        List<String> fields = answers(section, "");
        StringBuilder text = new StringBuilder("package org.pilotreadiness.rules.synthetic;\n\nimport ")
                .append(section.getName())
                .append(";\n\nglobal org.pilotreadiness.facts.Criteria criteria;\n");
        for (int i = 1; i <= count; i++) {
            Collections.shuffle(fields, random);
            List<String> chosen = List.copyOf(fields.subList(0, 1 + random.nextInt(MOST_FIELDS)));
            String id = prefix + i;
            text.append(rule(id + " Criterion", annotations(dimension), section, chosen, "yes", "met", id));
            text.append(rule(id + " partly", "", section, chosen, "atLeastPartly", "partly", id));
        }
        return text.toString();
    }

    private static String rule(
            String name,
            String annotations,
            Class<?> section,
            List<String> fields,
            String asked,
            String call,
            String id) {
        String conditions = fields.stream().map(field -> field + "." + asked).collect(Collectors.joining(", "));
        return "\nrule \"" + name + "\"\n" + annotations + "when\n    " + section.getSimpleName() + "( " + conditions
                + " )\nthen\n    criteria." + call + "( \"" + id + "\" );\nend\n";
    }

    private String annotations(Dimension dimension) {
        String weight = "    @weight( " + (1 + random.nextInt(3)) + " )\n";
        if (!dimension.isPrecondition()) {
            return "    @judges( " + dimension + " )\n" + weight;
        }
        Gate gate = Gate.values()[random.nextInt(Gate.values().length)];
        return "    @precondition( " + dimension + " )\n" + weight + "    @countsFrom( " + gate + " )\n";
    }

    private static List<String> answers(Class<?> type, String prefix) {
        List<String> answers = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getType() == Answer.class) {
                answers.add(prefix + component.getName());
            } else if (component.getType().isRecord()) {
                answers.addAll(answers(component.getType(), prefix + component.getName() + "."));
            }
        }
        return answers;
    }

    private static void copy(String name, Path folder) throws IOException {
        try (InputStream in = StandardRules.class.getResourceAsStream("standard/" + name)) {
            Files.copy(in, folder.resolve(name));
        }
    }
}
