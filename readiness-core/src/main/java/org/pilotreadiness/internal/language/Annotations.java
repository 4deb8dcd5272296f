package org.pilotreadiness.internal.language;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.diagnostic.Code;
import org.pilotreadiness.diagnostic.Position;
import org.pilotreadiness.diagnostic.Sentence;
import org.pilotreadiness.facts.Dimension;
import org.pilotreadiness.facts.Domain;
import org.pilotreadiness.internal.text.Nearest;
import org.pilotreadiness.internal.text.Problems;
import org.pilotreadiness.pilot.Gate;
import org.pilotreadiness.pilot.SpreadingScenario;
import org.pilotreadiness.ruleset.language.Criterion;

/** The annotations of one rule: which there may be, and what they say of its criterion. */
public final class Annotations {

    /** The largest weight of a criterion. */
    static final int HEAVIEST = 3;

    private static final List<String> OF_CRITERIA = List.of(
            "precondition",
            "judges",
            "weight",
            "countsFrom",
            "countsUntil",
            "blocksFrom",
            "onlyCrossSector",
            "onlyInScenario",
            "finding",
            "mayNotApply",
            "validFrom",
            "validUntil",
            "source");
    private static final List<String> OF_LEVELS = List.of("source");

    private final Set<String> guessed = new HashSet<>();
    private final Map<String, Token> values = new HashMap<>();
    private final Map<String, Token> names = new HashMap<>();
    private final Token rule;
    private final String subject;
    private final List<Domain> domains;
    private final Problems problems;

    Annotations(SyntaxTree.Rule rule, List<String> possible, String subject, List<Domain> domains, Problems problems) {
        this.domains = domains;
        this.rule = rule.name();
        this.subject = subject;
        this.problems = problems;
        for (SyntaxTree.Annotation annotation : rule.annotations()) {
            read(annotation, possible);
        }
    }

    /** What the rule of a criterion may say of it, by the names that stand after the at sign. */
    public static List<String> names() {
        return OF_CRITERIA;
    }

    /** What a criterion can weigh. */
    public static List<String> weights() {
        return IntStream.rangeClosed(1, HEAVIEST).mapToObj(Integer::toString).toList();
    }

    static Annotations ofCriterion(SyntaxTree.Rule rule, String subject, List<Domain> domains, Problems problems) {
        return new Annotations(rule, OF_CRITERIA, subject, domains, problems);
    }

    static Annotations ofLevel(SyntaxTree.Rule rule, String subject, Problems problems) {
        return new Annotations(rule, OF_LEVELS, subject, List.of(), problems);
    }

    static Annotations ofPartly(SyntaxTree.Rule rule, String subject, Problems problems) {
        return new Annotations(rule, List.of(), subject, List.of(), problems);
    }

    private void read(SyntaxTree.Annotation annotation, List<String> possible) {
        Token name = annotation.name();
        if (!possible.contains(name.text())) {
            guessed.add(Nearest.to(name.text(), possible));
            problem(name.at(), noPlace(name.text(), possible), Nearest.to(name.text(), possible));
        } else if (values.putIfAbsent(name.text(), annotation.value()) != null) {
            problem(name.at(), Sentence.of("rules.annotation.twice", name.text()), "");
        } else {
            names.put(name.text(), name);
        }
    }

    private static Sentence noPlace(String name, List<String> possible) {
        if (OF_CRITERIA.contains(name)) {
            return Sentence.of(possible.isEmpty() ? "rules.annotation.on-partly" : "rules.annotation.on-level", name);
        }
        return possible.isEmpty()
                ? Sentence.of("rules.annotation.unknown", name)
                : Sentence.of("rules.annotation.unknown.possible", name, "@" + String.join(", @", possible));
    }

    /** What the annotations say of the criterion; null when something is missing or wrong. */
    @Nullable
    Criterion criterion(String id, String title, List<String> reads) {
        Domain dimension = dimension();
        Integer weight = weight();
        Gate countsFrom = word("countsFrom", Gate.class);
        Gate countsUntil = word("countsUntil", Gate.class);
        Gate blocksFrom = word("blocksFrom", Gate.class);
        boolean onlyCrossSector = truth("onlyCrossSector");
        SpreadingScenario scenario = word("onlyInScenario", SpreadingScenario.class);
        boolean finding = truth("finding");
        boolean mayNotApply = truth("mayNotApply");
        LocalDate validFrom = day("validFrom");
        LocalDate validUntil = day("validUntil");
        if (dimension == null || weight == null) {
            return null;
        }
        if (dimension.isPrecondition()) {
            if (!values.containsKey("countsFrom")) {
                missing("countsFrom");
            }
        } else {
            for (String name :
                    List.of("countsFrom", "countsUntil", "blocksFrom", "onlyCrossSector", "onlyInScenario")) {
                Token token = names.get(name);
                if (token != null) {
                    problem(token.at(), Sentence.of("rules.annotation.spreading", name), "");
                }
            }
        }
        if (mayNotApply && dimension == Dimension.RECEIVER_FIT) {
            problem(names.getOrDefault("mayNotApply", rule).at(), Sentence.of("rules.annotation.receiver-fit"), "");
        }
        if (validFrom != null && validUntil != null && validFrom.isAfter(validUntil)) {
            problem(
                    names.getOrDefault("validUntil", rule).at(),
                    Sentence.of("rules.annotation.ends-before-counts", validUntil.toString(), validFrom.toString()),
                    "");
        }
        inOrder(countsFrom, blocksFrom, "blocksFrom", "rules.annotation.blocks-before-counts");
        inOrder(countsFrom, countsUntil, "countsUntil", "rules.annotation.ends-before-counts");
        inOrder(blocksFrom, countsUntil, "countsUntil", "rules.annotation.ends-before-blocks");
        return new Criterion(
                id,
                title,
                dimension,
                weight,
                countsFrom,
                countsUntil,
                blocksFrom,
                onlyCrossSector,
                scenario,
                finding,
                mayNotApply,
                validFrom,
                validUntil,
                source(),
                reads,
                List.of());
    }

    private void inOrder(@Nullable Gate first, @Nullable Gate next, String name, String key) {
        if (first != null && next != null && first.compareTo(next) > 0) {
            problem(names.getOrDefault(name, rule).at(), Sentence.of(key, next.toString(), first.toString()), "");
        }
    }

    /** Where the sources are written; null when there are none. */
    @Nullable
    Token sourceToken() {
        return values.get("source");
    }

    String source() {
        Token value = values.get("source");
        if (value != null && value.kind() != Token.Kind.TEXT) {
            problem(value.at(), Sentence.of("rules.annotation.source", value.shown()), "");
        }
        return value == null ? "" : value.text();
    }

    private @Nullable Domain dimension() {
        if (values.containsKey("precondition") && values.containsKey("judges")) {
            problem(names.getOrDefault("judges", rule).at(), Sentence.of("rules.annotation.both"), "");
        }
        if (values.containsKey("judges")) {
            return domain("judges", false);
        }
        if (!values.containsKey("precondition")) {
            missing("precondition");
            return null;
        }
        return domain("precondition", true);
    }

    private @Nullable Integer weight() {
        Token value = values.get("weight");
        if (value == null) {
            missing("weight");
            return null;
        }
        if (value.kind() != Token.Kind.NUMBER || !value.text().matches("[1-" + HEAVIEST + "]")) {
            problem(value.at(), Sentence.of("rules.annotation.weight", HEAVIEST, value.shown()), "");
            return null;
        }
        return Integer.valueOf(value.text());
    }

    private @Nullable LocalDate day(String name) {
        Token value = values.get(name);
        if (value == null) {
            return null;
        }
        try {
            if (value.kind() == Token.Kind.TEXT && value.text().matches("\\d{4}-\\d{2}-\\d{2}")) {
                return LocalDate.parse(value.text());
            }
        } catch (DateTimeParseException noSuchDay) {
            // said below
        }
        problem(value.at(), Sentence.of("rules.annotation.day", name, value.shown()), "");
        return null;
    }

    private boolean truth(String name) {
        Token value = values.get(name);
        if (value != null && !value.isName("true")) {
            problem(value.at(), Sentence.of("rules.annotation.truth", name, value.shown()), "true");
        }
        return value != null;
    }

    private @Nullable Domain domain(String name, boolean isPrecondition) {
        return word(
                name,
                domains.stream()
                        .filter(domain -> domain.isPrecondition() == isPrecondition)
                        .toList(),
                Domain::name);
    }

    private <E extends Enum<E>> @Nullable E word(String name, Class<E> type) {
        return word(name, List.of(type.getEnumConstants()), Enum::name);
    }

    private <E> @Nullable E word(String name, List<E> possible, Function<E, String> called) {
        Token value = values.get(name);
        if (value == null) {
            return null;
        }
        for (E constant : possible) {
            if (value.kind() == Token.Kind.NAME && value.text().equals(called.apply(constant))) {
                return constant;
            }
        }
        List<String> words = possible.stream().map(called).toList();
        problem(
                value.at(),
                Sentence.of("rules.annotation.word", name, value.shown(), words),
                Nearest.to(value.text(), words));
        return null;
    }

    private void missing(String name) {
        if (!guessed.contains(name)) {
            problem(rule.at(), Sentence.of("rules.annotation.lacks." + name, HEAVIEST), "");
        }
    }

    private void problem(Position where, Sentence sentence, String maybe) {
        problems.add(Code.ANNOTATION, where, subject, sentence, maybe);
    }
}
