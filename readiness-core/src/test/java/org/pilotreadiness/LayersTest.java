package org.pilotreadiness;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;
import static org.pilotreadiness.MainClasses.MAIN_CLASSES;

import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The house from the ground up: each room may use the rooms that stand before it and no other. */
class LayersTest {

    /** Every room may say which engine, as the door does. */
    private static final String ENGINE = "which engine runs the rules";

    private static final Map<String, List<String>> ROOMS = new LinkedHashMap<>();

    static {
        room("steps of the build", "internal.build");
        room("phrases in a language", "internal.phrase");
        room("what is wrong with a file, and what a field is", "diagnostic", "schema");
        room("types that rule files declare", "internal.declared");
        room("words for people", "internal.text");
        room("files to records", "internal.binding");
        room("what goes in", "pilot");
        room("what rules may name beside a pilot", "facts");
        room("rules as data", "ruleset.language");
        room("rule text to rules", "internal.language");
        room("unknown as two readings", "internal.reading");
        room("engines", "internal.engine..");
        room("what can and can not be", "internal.proof");
        room("rule sets", "ruleset");
        room("what comes out", "assessment");
        room("from readings to an assessment", "internal.judging");
        room("why, and what a change does", "analysis");
        room("scenario tests", "scenario");
        room("how it is shown", "report", "internal.report..", "jackson");
        room("what tests say", "test");
        room("the door", "");
    }

    private static void room(String name, String... packages) {
        ROOMS.put(
                name,
                List.of(packages).stream()
                        .map(each -> each.isEmpty() ? "org.pilotreadiness" : "org.pilotreadiness." + each)
                        .toList());
    }

    @Test
    void arrowsGoDownOnly() {
        LayeredArchitecture house = layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer(ENGINE)
                .definedBy(equivalentTo(RuleEngine.class));
        for (Map.Entry<String, List<String>> room : ROOMS.entrySet()) {
            house = house.layer(room.getKey())
                    .definedBy(resideInAnyPackage(room.getValue().toArray(new String[0]))
                            .and(not(equivalentTo(RuleEngine.class))));
        }
        List<String> names = List.copyOf(ROOMS.keySet());
        for (int i = 0; i < names.size(); i++) {
            String[] above = names.subList(i + 1, names.size()).toArray(new String[0]);
            house = above.length == 0
                    ? house.whereLayer(names.get(i)).mayNotBeAccessedByAnyLayer()
                    : house.whereLayer(names.get(i)).mayOnlyBeAccessedByLayers(above);
        }
        house.ensureAllClassesAreContainedInArchitectureIgnoring("java..")
                .because(
                        "what a room needs stands under it, so that it can be read and changed without what stands above")
                .check(MAIN_CLASSES);
    }

    @Test
    void theGuideToTheHouseNamesEachRoomFromTheTopDown() throws IOException {
        List<String> named = Files.readAllLines(Path.of("../CONTRIBUTING.md")).stream()
                .filter(line -> line.matches("[|] [`(].*"))
                .map(line -> line.split("[|]")[1].strip().replace("(itself)", "``"))
                .toList();
        List<String> rooms = new ArrayList<>();
        for (List<String> packages : ROOMS.values()) {
            rooms.add(
                    0,
                    packages.stream()
                            .filter(each -> !each.equals("org.pilotreadiness.internal.report.."))
                            .map(each -> "`" + each.replaceAll("^org[.]pilotreadiness[.]?|[.]{2}$", "") + "`")
                            .collect(Collectors.joining(", ")));
        }

        assertThat(named).isEqualTo(rooms);
    }
}
