package org.pilotreadiness.internal.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pilotreadiness.diagnostic.Code;
import org.pilotreadiness.diagnostic.Sentence;
import org.pilotreadiness.internal.text.Nearest;
import org.pilotreadiness.internal.text.Problems;
import org.pilotreadiness.internal.text.Shown;

/** What the head of a rule file makes known: facts and words by their short names, the verdict by its global. */
final class Imports {

    private static final int MOST = 100;

    private final Problems problems;
    private final Set<String> types = new HashSet<>();
    private final Set<Stage> globals = new HashSet<>();
    private final SyntaxTree.File file;
    private final Vocabulary vocabulary;

    Imports(SyntaxTree.File file, Vocabulary vocabulary, Problems problems) {
        this.problems = problems;
        this.vocabulary = vocabulary;
        this.file = file;
        file.imports().stream().limit(MOST).forEach(this::read);
        if (file.imports().size() > MOST) {
            problems.add(
                    Code.RULE_LIMIT,
                    file.imports().get(MOST).type().first().at(),
                    "",
                    Sentence.of("rules.limit.imports", MOST, file.imports().size()));
        }
        file.globals().forEach(this::read);
    }

    private void read(SyntaxTree.Import line) {
        String name = line.type().text();
        if (vocabulary.isDeclared(line.type().last().text())) {
            return;
        }
        List<Class<?>> known = FactType.importable();
        if (known.stream().anyMatch(type -> type.getName().equals(name))) {
            types.add(line.type().last().text());
            return;
        }
        Map<String, String> byShortName = new HashMap<>();
        known.forEach(type -> byShortName.put(type.getSimpleName(), type.getName()));
        boolean isForeign =
                line.type().text().contains(".") && !line.type().text().startsWith("org.pilot");
        String shortName = line.type().last().text();
        String nearest = isForeign
                ? byShortName.containsKey(shortName) ? shortName : ""
                : Nearest.to(shortName, byShortName.keySet());
        types.add(nearest);
        problems.add(
                Code.IMPORT,
                line.type().first().at(),
                "",
                Sentence.of("rules.import.unknown", Shown.value(name)),
                nearest.isEmpty() ? "" : byShortName.getOrDefault(nearest, ""));
    }

    private void read(SyntaxTree.Global line) {
        Stage stage = Stage.ofGlobal(line.name().text()).orElse(null);
        if (stage == null) {
            List<String> possible =
                    Arrays.stream(Stage.values()).map(Stage::global).toList();
            problems.add(
                    Code.GLOBAL,
                    line.name().at(),
                    "",
                    Sentence.of("rules.global.unknown", line.name().shown(), String.join(", ", possible)),
                    Nearest.to(line.name().text(), possible));
            return;
        }
        globals.add(stage);
        if (!stage.type().getName().equals(line.type().text())) {
            problems.add(
                    Code.GLOBAL,
                    line.type().first().at(),
                    "",
                    Sentence.of(
                            "rules.global.type",
                            stage.global(),
                            Shown.value(line.type().text())),
                    stage.type().getName());
        }
    }

    /** What rules may name. */
    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Complains when a fact or an enum is used that no import line names. */
    void require(Class<?> type, Token where, String subject) {
        if (!vocabulary.isDeclared(type) && types.add(type.getSimpleName()) && file.hasAllImports()) {
            problems.add(
                    Code.IMPORT,
                    where.at(),
                    subject,
                    Sentence.of("rules.import.missing", type.getSimpleName()),
                    Sentence.of("rules.maybe.top-line", "import " + type.getName() + ";"));
        }
    }

    /** Complains when a verdict is called that no global line names. */
    void require(Stage stage, Token where, String subject) {
        if (globals.add(stage) && file.hasAllGlobals()) {
            problems.add(
                    Code.GLOBAL,
                    where.at(),
                    subject,
                    Sentence.of("rules.global.missing", stage.global()),
                    Sentence.of(
                            "rules.maybe.top-line", "global " + stage.type().getName() + " " + stage.global() + ";"));
        }
    }
}
