package org.pilotreadiness.internal.language;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.diagnostic.Code;
import org.pilotreadiness.diagnostic.Position;
import org.pilotreadiness.facts.Dimension;
import org.pilotreadiness.internal.text.Nearest;
import org.pilotreadiness.internal.text.Problems;
import org.pilotreadiness.internal.text.Words;
import org.pilotreadiness.pilot.Gate;
import org.pilotreadiness.pilot.SpreadingScenario;
import org.pilotreadiness.ruleset.language.Criterion;

/** The annotations of one rule: which there may be, and what they say of its criterion. */
final class Annotations {

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
    private final Problems problems;

    Annotations(SyntaxTree.Rule rule, List<String> possible, String subject, Problems problems) {
        this.rule = rule.name();
        this.subject = subject;
        this.problems = problems;
        for (SyntaxTree.Annotation annotation : rule.annotations()) {
            read(annotation, possible);
        }
    }

    static Annotations ofCriterion(SyntaxTree.Rule rule, String subject, Problems problems) {
        return new Annotations(rule, OF_CRITERIA, subject, problems);
    }

    static Annotations ofLevel(SyntaxTree.Rule rule, String subject, Problems problems) {
        return new Annotations(rule, OF_LEVELS, subject, problems);
    }

    static Annotations ofPartly(SyntaxTree.Rule rule, String subject, Problems problems) {
        return new Annotations(rule, List.of(), subject, problems);
    }

    private void read(SyntaxTree.Annotation annotation, List<String> possible) {
        Token name = annotation.name();
        if (!possible.contains(name.text())) {
            guessed.add(Nearest.to(name.text(), possible));
            problem(
                    name.at(),
                    OF_CRITERIA.contains(name.text())
                            ? "@" + name.text() + " has no place on this rule"
                                    + (possible.isEmpty()
                                            ? "; what is said of a criterion stands on the rule that says when it is met."
                                            : ".")
                            : "There is no annotation (@" + name.text() + ")"
                                    + (possible.isEmpty() ? "." : "; possible: @" + String.join(", @", possible) + "."),
                    Nearest.to(name.text(), possible));
        } else if (values.putIfAbsent(name.text(), annotation.value()) != null) {
            problem(name.at(), "@" + name.text() + " stands here a second time.", "");
        } else {
            names.put(name.text(), name);
        }
    }

    /** What the annotations say of the criterion; null when something is missing or wrong. */
    @Nullable
    Criterion criterion(String id, String title, List<String> reads) {
        Dimension dimension = dimension();
        Integer weight = weight();
        Gate countsFrom = word("countsFrom", Gate.class, gate -> true);
        Gate countsUntil = word("countsUntil", Gate.class, gate -> true);
        Gate blocksFrom = word("blocksFrom", Gate.class, gate -> true);
        boolean onlyCrossSector = truth("onlyCrossSector");
        SpreadingScenario scenario = word("onlyInScenario", SpreadingScenario.class, word -> true);
        boolean finding = truth("finding");
        boolean mayNotApply = truth("mayNotApply");
        LocalDate validFrom = day("validFrom");
        LocalDate validUntil = day("validUntil");
        if (dimension == null || weight == null) {
            return null;
        }
        if (dimension.isPrecondition()) {
            if (!values.containsKey("countsFrom")) {
                missing("countsFrom", "the gate from which the criterion counts, such as TRIAL");
            }
        } else {
            for (String name :
                    List.of("countsFrom", "countsUntil", "blocksFrom", "onlyCrossSector", "onlyInScenario")) {
                Token token = names.get(name);
                if (token != null) {
                    problem(token.at(), "@" + name + " has no place here: spreading is judged at every gate.", "");
                }
            }
        }
        if (mayNotApply && dimension == Dimension.RECEIVER_FIT) {
            problem(
                    names.getOrDefault("mayNotApply", rule).at(),
                    "@mayNotApply has no place here: what a pilot leaves out is left out for all its receivers.",
                    "");
        }
        if (validFrom != null && validUntil != null && validFrom.isAfter(validUntil)) {
            problem(
                    names.getOrDefault("validUntil", rule).at(),
                    "The criterion would count for the last time (" + validUntil + ") before it counts (" + validFrom
                            + ").",
                    "");
        }
        inOrder(countsFrom, "counts", blocksFrom, "blocksFrom", "block");
        inOrder(countsFrom, "counts", countsUntil, "countsUntil", "count for the last time");
        inOrder(blocksFrom, "blocks", countsUntil, "countsUntil", "count for the last time");
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

    private void inOrder(@Nullable Gate first, String does, @Nullable Gate next, String name, String would) {
        if (first != null && next != null && first.compareTo(next) > 0) {
            problem(
                    names.getOrDefault(name, rule).at(),
                    "The criterion would " + would + " (" + next + ") before it " + does + " (" + first + ").",
                    "");
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
            problem(value.at(), "The sources stand in double quotes (" + value.shown() + ").", "");
        }
        return value == null ? "" : value.text();
    }

    private @Nullable Dimension dimension() {
        if (values.containsKey("precondition") && values.containsKey("judges")) {
            problem(
                    names.getOrDefault("judges", rule).at(),
                    "A criterion belongs to a precondition or judges spreading, not both.",
                    "");
        }
        if (values.containsKey("judges")) {
            return word("judges", Dimension.class, dimension -> !dimension.isPrecondition());
        }
        if (!values.containsKey("precondition")) {
            missing("precondition", "the precondition it belongs to, such as DATA_SUPPORT");
            return null;
        }
        return word("precondition", Dimension.class, Dimension::isPrecondition);
    }

    private @Nullable Integer weight() {
        Token value = values.get("weight");
        if (value == null) {
            missing("weight", "a weight of 1 to " + HEAVIEST);
            return null;
        }
        if (value.kind() != Token.Kind.NUMBER || !value.text().matches("[1-" + HEAVIEST + "]")) {
            problem(value.at(), "A weight is a whole number from 1 to " + HEAVIEST + " (" + value.shown() + ").", "");
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
        problem(
                value.at(),
                "@" + name + " is a day of the calendar in double quotes, year first, such as \"2027-01-31\" ("
                        + value.shown() + ").",
                "");
        return null;
    }

    private boolean truth(String name) {
        Token value = values.get(name);
        if (value != null && !value.isName("true")) {
            problem(value.at(), "@" + name + " is true or left out (" + value.shown() + ").", "true");
        }
        return value != null;
    }

    private <E extends Enum<E>> @Nullable E word(String name, Class<E> type, Predicate<E> isPossible) {
        Token value = values.get(name);
        if (value == null) {
            return null;
        }
        List<E> possible =
                Arrays.stream(type.getEnumConstants()).filter(isPossible).toList();
        for (E constant : possible) {
            if (value.kind() == Token.Kind.NAME && value.text().equals(constant.name())) {
                return constant;
            }
        }
        List<String> words = possible.stream().map(Enum::name).toList();
        problem(
                value.at(),
                "@" + name + " can not be (" + value.shown() + "); possible: " + Words.either(words) + ".",
                Nearest.to(value.text(), words));
        return null;
    }

    private void missing(String name, String what) {
        if (!guessed.contains(name)) {
            problem(rule.at(), "The rule lacks @" + name + ": " + what + ".", "");
        }
    }

    private void problem(Position where, String sentence, String maybe) {
        problems.add(Code.ANNOTATION, where, subject, sentence, maybe);
    }
}
