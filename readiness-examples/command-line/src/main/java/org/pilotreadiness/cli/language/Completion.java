package org.pilotreadiness.cli.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pilotreadiness.cli.language.Proposal.Kind;
import org.pilotreadiness.facts.Domain;
import org.pilotreadiness.internal.language.Annotations;
import org.pilotreadiness.internal.language.FactType;
import org.pilotreadiness.internal.language.Stage;
import org.pilotreadiness.pilot.Gate;
import org.pilotreadiness.pilot.SpreadingScenario;

/** What could stand at a place of a file. */
final class Completion {

    private static final int MOST = 200;
    private static final String NAME = "abcdefghijklmnopqrstuvwxyz0123456789_";
    private static final Pattern RULE_ID = Pattern.compile("(?s).*\\brule[ \\t]*\"([^\"\\s]+)[^\\n]*\\n.*");

    private final Text text;
    private final int offset;
    private final Names names;
    private final SortedSet<String> criteria;
    private final SortedSet<String> sources;
    private final List<Domain> domains;
    private final List<Proposal> found = new ArrayList<>();

    /**
     * Of a place in a text.
     *
     * @param domains what the rule set judges
     */
    Completion(
            Text text,
            int offset,
            Names names,
            SortedSet<String> criteria,
            SortedSet<String> sources,
            List<Domain> domains) {
        this.domains = domains;
        this.text = text;
        this.offset = offset;
        this.names = names;
        this.criteria = criteria;
        this.sources = sources;
    }

    List<Proposal> find() {
        if (!text.file().endsWith(".drl")) {
            add(Kind.WORD, NAME + "-", criteria);
            return found;
        }
        String before = text.withoutComments().substring(0, offset);
        Spot spot = Spot.after(before, names);
        switch (spot.kind()) {
            case TOP -> add(Kind.WORD, NAME, List.of("rule", "import", "global", "declare"));
            case IMPORT -> add(Kind.FACT, NAME + ".", importable());
            case GLOBAL -> add(Kind.WORD, NAME + ".", globals());
            case ANNOTATION -> annotations();
            case ANNOTATION_VALUE -> add(Kind.CONSTANT, NAME + "-", values(spot.name()));
            case FACT -> facts();
            case FIELD -> fields(spot);
            case CALL -> call(spot.path());
            case CRITERION -> criterion(before);
            case DECLARED_TYPE -> {
                add(Kind.FACT, NAME + ".", Names.TYPES);
                add(Kind.FACT, NAME + ".", names.declaredWords());
            }
            case DECLARED_ANNOTATION -> add(Kind.WORD, NAME, List.of("lessIsBetter", "least", "most", "step"));
            case OTHER -> {}
        }
        return found.stream().limit(MOST).toList();
    }

    private void annotations() {
        boolean isBegun = text.startOf(NAME + "@", offset) < text.startOf(NAME, offset);
        Annotations.names().forEach(each -> add(each, Kind.WORD, "", NAME + "@", "@" + each));
        if (!isBegun) {
            add(Kind.WORD, NAME, List.of("when"));
        }
    }

    private Collection<String> values(String annotation) {
        return switch (annotation) {
            case "precondition" -> dimensions(true);
            case "judges" -> dimensions(false);
            case "weight" -> Annotations.weights();
            case "countsFrom", "countsUntil", "blocksFrom" -> constants(Gate.class);
            case "onlyInScenario" -> constants(SpreadingScenario.class);
            case "onlyCrossSector", "finding", "mayNotApply" -> List.of("true");
            case "source" -> sources;
            default -> List.of();
        };
    }

    private List<String> dimensions(boolean isPrecondition) {
        return domains.stream()
                .filter(each -> each.isPrecondition() == isPrecondition)
                .map(Domain::name)
                .toList();
    }

    private static List<String> constants(Class<? extends Enum<?>> words) {
        return Arrays.stream(words.getEnumConstants()).map(Enum::name).toList();
    }

    private void facts() {
        for (String fact : names.facts()) {
            add(fact, Kind.FACT, "", NAME, fact + "(  )", imports(fact));
        }
        add(Kind.WORD, NAME, List.of("exists", "not", "forall", "accumulate", "then"));
    }

    private void fields(Spot spot) {
        List<String> path = Names.path(spot.path());
        List<String> constants = names.constants(spot.path());
        if (!constants.isEmpty()) {
            add(Kind.CONSTANT, NAME, constants);
            return;
        }
        if (!spot.compared().isEmpty() && path.isEmpty()) {
            String type = names.typeOf(spot.name(), Names.path(spot.compared()));
            names.constants(spot.name(), Names.path(spot.compared()))
                    .forEach(each -> add(each, Kind.CONSTANT, "", NAME, each, imports(type)));
        }
        names.fields(spot.name(), path).forEach((name, type) -> add(name, Kind.FIELD, type, NAME, name));
    }

    private void call(String lead) {
        List<String> constants = names.constants(lead);
        if (!constants.isEmpty()) {
            add(Kind.CONSTANT, NAME, constants);
        } else if (lead.isEmpty()) {
            add(Kind.WORD, NAME, Stream.of(Stage.values()).map(Stage::global).toList());
            for (String level : List.of("ReadinessLevel", "SpreadingLevel")) {
                add(level, Kind.FACT, "", NAME, level, imports(level));
            }
            add(Kind.WORD, NAME, List.of("end"));
        } else {
            Stage.ofGlobal(lead).ifPresent(stage -> add(Kind.WORD, NAME, stage.methods()));
        }
    }

    /** First the criterion that the rule is called by. */
    private void criterion(String before) {
        Matcher rule = RULE_ID.matcher(before);
        if (rule.matches()) {
            add(Kind.WORD, NAME + "-", List.of(rule.group(1)));
        }
        add(
                Kind.WORD,
                NAME + "-",
                criteria.stream()
                        .filter(each -> !rule.matches() || !each.equals(rule.group(1)))
                        .toList());
    }

    private static List<String> importable() {
        return FactType.importable().stream().map(each -> each.getName() + ";").toList();
    }

    private static List<String> globals() {
        return Stream.of(Stage.values())
                .map(stage -> stage.type().getName() + " " + stage.global() + ";")
                .toList();
    }

    /** The line that imports a type, below the others, where it is missing. */
    private List<Edit> imports(String type) {
        String line = names.isDeclared(type) ? "" : Names.importOf(type);
        return line.isEmpty() || text.all().contains(line) ? List.of() : List.of(topLine(text, line));
    }

    /** A line more at the top of a rule file: below its imports, else below the package. */
    static Edit topLine(Text text, String line) {
        Matcher top = Pattern.compile("(?m)^[ \\t]*(?:package|import)[ \\t][^\\n]*(?:\\n|\\z)")
                .matcher(text.all());
        int at = 0;
        while (top.find()) {
            at = top.end();
        }
        return text.edit(at, at, line + "\n");
    }

    private void add(Kind kind, String part, Collection<String> words) {
        words.forEach(word -> add(word, kind, "", part, word));
    }

    private void add(String label, Kind kind, String detail, String part, String word) {
        add(label, kind, detail, part, word, List.of());
    }

    private void add(String label, Kind kind, String detail, String part, String word, List<Edit> also) {
        Edit edit = text.edit(text.startOf(part, offset), offset, word);
        found.add(new Proposal(label, kind, detail, edit, also));
    }
}
