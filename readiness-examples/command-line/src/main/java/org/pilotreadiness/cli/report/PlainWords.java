package org.pilotreadiness.cli.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pilotreadiness.internal.language.FactType;
import org.pilotreadiness.internal.language.Operands;
import org.pilotreadiness.internal.language.Stage;
import org.pilotreadiness.internal.report.model.FieldWords;
import org.pilotreadiness.internal.report.model.Messages;
import org.pilotreadiness.internal.text.Words;
import org.pilotreadiness.pilot.Answer;
import org.pilotreadiness.ruleset.language.Condition;
import org.pilotreadiness.ruleset.language.Operand;
import org.pilotreadiness.ruleset.language.Pattern;
import org.pilotreadiness.ruleset.language.Pattern.Quantifier;
import org.pilotreadiness.ruleset.language.Rule;
import org.pilotreadiness.ruleset.language.ValueType;

/**
 * Rules in plain words: {@code teamDaysAllocated >= teamDaysRequired * 80 / 100} is "team days allocated is at least 80 % of
 * team days required". The words around the fields come from a file of messages. Immutable and thread-safe.
 */
public final class PlainWords {

    private final Messages messages;

    public PlainWords(Messages messages) {
        this.messages = messages;
    }

    /** In English. */
    public static PlainWords english() {
        return in(Locale.ENGLISH);
    }

    /** In English, Danish, Norwegian or Swedish; English stands in for every other language. */
    public static PlainWords in(Locale language) {
        return new PlainWords(Messages.in(language));
    }

    /** What a rule asks, all of it, as one sentence without a full stop; empty when it asks nothing but that a fact is there. */
    public String of(Rule rule) {
        List<Pattern> patterns = rule.patterns().stream()
                .filter(pattern -> !of(pattern, rule).isEmpty())
                .toList();
        List<String> said = new ArrayList<>();
        for (int i = 0; i < patterns.size(); i++) {
            said.add(of(patterns.get(i), rule, i < patterns.size() - 1));
        }
        return joined(said, "and");
    }

    /** What a pattern of a rule asks; empty for a fact that is always there and of which nothing is asked. */
    public String of(Pattern pattern, Rule rule) {
        return of(pattern, rule, false);
    }

    /** What is asked of a fact of several ends in a bracket where something else follows. */
    private String of(Pattern pattern, Rule rule, boolean isFollowed) {
        if (pattern.quantifier() == Quantifier.EACH
                && FactType.of(pattern.fact()).isSingle(Stage.of(rule.call()))) {
            return conditions(pattern.conditions(), rule);
        }
        if (pattern.accumulation() != null) {
            String compared = conditions(List.copyOf(pattern.accumulation().conditions()), rule);
            return pattern.conditions().isEmpty()
                    ? messages.say("tally", compared, fact(pattern.fact()))
                    : messages.say(
                            "tally.whose", compared, fact(pattern.fact()), conditions(pattern.conditions(), rule));
        }
        boolean isOfEvery = isOfEvery(pattern);
        List<Condition> asked = isOfEvery ? List.of(pattern.conditions().get(0).opposite()) : pattern.conditions();
        if (asked.isEmpty()) {
            return messages.say(pattern.quantifier() == Quantifier.NOT ? "not-exists" : "exists", fact(pattern.fact()));
        }
        String conditions = conditions(asked, rule);
        boolean isBracketed = isFollowed && !(asked.size() == 1 && isSeveral(plain(asked.get(0)), Condition.Any.class));
        return messages.say(
                isOfEvery
                        ? "every.whose"
                        : pattern.quantifier() == Quantifier.NOT ? "not-exists.whose" : "exists.whose",
                fact(pattern.fact()),
                isBracketed ? messages.say("brackets", conditions) : conditions);
    }

    /** What is worked out of several facts under a name; empty when the name is of a value. */
    private Optional<String> workedOut(Operand.Variable variable, Rule rule) {
        return rule.patterns().stream()
                .map(Pattern::accumulation)
                .filter(Objects::nonNull)
                .flatMap(of -> of.functions().stream())
                .filter(function -> function.variable().equals(variable.name()))
                .findFirst()
                .map(function -> messages.say(
                        "tally." + Words.of(function.kind()), function.of() == null ? "" : of(function.of(), rule)));
    }

    /** Whether it is said of every fact that it is so, since there may be none that is not. */
    static boolean isOfEvery(Pattern pattern) {
        return pattern.quantifier() == Quantifier.NOT
                && pattern.conditions().size() == 1
                && pattern.conditions().get(0) instanceof Condition.Not;
    }

    private String conditions(List<Condition> conditions, Rule rule) {
        return joined(conditions.stream().map(each -> part(each, rule)).toList(), "and");
    }

    /** A condition of a rule. */
    public String of(Condition asked, Rule rule) {
        Condition condition = plain(asked);
        if (condition instanceof Condition.Comparison comparison) {
            List<Operand.Field> counted = counted(comparison);
            if (!counted.isEmpty()) {
                return messages.say(
                        "count.at-least",
                        of(comparison.right(), rule),
                        counted.size(),
                        joined(counted.stream().map(this::field).toList(), "and"));
            }
            return messages.say(
                    Words.of(comparison.operator()),
                    of(comparison.left(), rule),
                    constant(comparison.right(), comparison.left(), rule));
        }
        if (condition instanceof Condition.OneOf oneOf) {
            List<String> constants = oneOf.constants().stream()
                    .map(each -> constant(each, oneOf.value(), rule))
                    .toList();
            return messages.say(
                    oneOf.negated() ? "one-of.not" : "one-of", of(oneOf.value(), rule), joined(constants, "choice-of"));
        }
        if (condition instanceof Condition.Contains contains) {
            return messages.say(
                    contains.negated() ? "contains.not" : "contains",
                    of(contains.list(), rule),
                    of(contains.value(), rule));
        }
        if (condition instanceof Condition.Holds holds) {
            return holds(holds.truth(), rule, "");
        }
        if (condition instanceof Condition.Not not && not.part() instanceof Condition.Holds holds) {
            return holds(holds.truth(), rule, ".not");
        }
        boolean isAll = condition instanceof Condition.All;
        List<String> parts = Operands.parts(condition).stream()
                .map(part -> isAll ? part(part, rule) : choice(part, rule))
                .toList();
        return joined(parts, isAll ? "and" : "or");
    }

    /** The answers of which at least so many are asked to be yes; none when the comparison is another one. */
    private static List<Operand.Field> counted(Condition.Comparison comparison) {
        List<Operand.Field> counted = new ArrayList<>();
        boolean isCount = comparison.operator() == Condition.Operator.AT_LEAST
                && comparison.right() instanceof Operand.NumberConstant
                && addends(comparison.left(), counted);
        return isCount && counted.size() > 1 ? counted : List.of();
    }

    private static boolean addends(Operand sum, List<Operand.Field> answers) {
        if (sum instanceof Operand.Calculation calculation) {
            return calculation.sign() == '+'
                    && addends(calculation.left(), answers)
                    && addends(calculation.right(), answers);
        }
        if (!(sum instanceof Operand.Field field) || Operands.answer(field).equals(field)) {
            return false;
        }
        answers.add(Operands.answer(field));
        return field.names().get(field.names().size() - 1).equals("value");
    }

    /** With a no only before a truth: no reader has to undo one that stands before another, or before a bracket. */
    private static Condition plain(Condition condition) {
        return condition instanceof Condition.Not not && !(not.part() instanceof Condition.Holds)
                ? plain(not.part().opposite())
                : condition;
    }

    /** What a value is compared with; the text of one of the rule set's own preconditions is what it is called. */
    private String constant(Operand operand, Operand value, Rule rule) {
        return operand instanceof Operand.TextConstant own && value.type().kind() == ValueType.Kind.WORD
                ? word(value.type().of(), own.value())
                : of(operand, rule);
    }

    /** A value in a condition of a rule: a field, a constant, a calculation. */
    public String of(Operand operand, Rule rule) {
        if (operand instanceof Operand.Field field) {
            return field.type().of() == Answer.class && field.type().kind() == ValueType.Kind.WORD
                    ? messages.say("answer-to", field(field))
                    : field(field);
        }
        if (operand instanceof Operand.Variable variable) {
            Optional<String> workedOut = workedOut(variable, rule);
            if (workedOut.isPresent()) {
                return workedOut.get();
            }
            return variable(variable, rule);
        }
        if (operand instanceof Operand.Calculation calculation) {
            return calculation(calculation, rule);
        }
        if (operand instanceof Operand.NumberConstant number) {
            return value(ValueType.NUMBER, number.value().toPlainString());
        }
        if (operand instanceof Operand.WordConstant word) {
            return word(word.value());
        }
        return operand instanceof Operand.TruthConstant truth
                ? messages.say("truth." + truth.value())
                : value(ValueType.TEXT, ((Operand.TextConstant) operand).value());
    }

    /** A value of a type, written as in a pilot file; the entries of a list stand with commas between. */
    public String value(ValueType type, String written) {
        return switch (type.kind()) {
            case WORD -> word(type.of(), written);
            case LIST ->
                Arrays.stream(written.split(", ", -1))
                        .map(entry -> word(type.of(), entry))
                        .collect(Collectors.joining(", "));
            case NUMBER -> messages.number(written);
            case TEXT -> written.isEmpty() ? messages.say("text.empty") : written;
            case TRUTH -> messages.say("truth." + written);
            case OBJECT -> written;
        };
    }

    /** What a constant is called. */
    public String word(Enum<?> constant) {
        return word(constant.getDeclaringClass(), Words.of(constant));
    }

    /** What a word of rule files is called. */
    public String word(Class<?> of, String written) {
        return messages.name("word." + of.getSimpleName() + "." + written, written);
    }

    /** What a kind of fact is called. */
    public String fact(Class<? extends Record> fact) {
        return messages.name("fact." + fact.getSimpleName(), FieldWords.apart(fact.getSimpleName()));
    }

    private String owner(Class<? extends Record> fact) {
        return messages.name("owner." + fact.getSimpleName(), fact(fact));
    }

    /** One of several that must all hold. */
    private String part(Condition condition, Rule rule) {
        return bracketed(condition, Condition.Any.class, rule);
    }

    /** One of several of which one must hold. */
    private String choice(Condition condition, Rule rule) {
        return bracketed(condition, Condition.All.class, rule);
    }

    private String bracketed(Condition condition, Class<? extends Condition> type, Rule rule) {
        String words = of(condition, rule);
        return isSeveral(plain(condition), type) ? messages.say("brackets", words) : words;
    }

    private static boolean isSeveral(Condition condition, Class<? extends Condition> type) {
        return type.isInstance(condition) && Operands.parts(condition).size() > 1;
    }

    private String holds(Operand truth, Rule rule, String negation) {
        if (truth instanceof Operand.Field field) {
            Operand.Field answer = Operands.answer(field);
            if (!answer.equals(field)) {
                String step = field.names().get(field.names().size() - 1);
                return messages.say("holds." + step + negation, field(answer));
            }
        }
        return messages.say("holds.true" + negation, of(truth, rule));
    }

    private String field(Operand.Field field) {
        int last = field.names().size() - 1;
        String key = "field." + field.fact().getSimpleName() + "." + field.path();
        if (last > 0
                && field.type().equals(ValueType.NUMBER)
                && field.names().get(last).equals("size")) {
            List<String> list = field.names().subList(0, last);
            return messages.name(
                    key, messages.say("size", field(new Operand.Field(field.fact(), list, ValueType.TEXT))));
        }
        return FieldWords.of(messages, field.fact().getSimpleName(), field.names());
    }

    /** A named value: of a fact of which there are several it is told of which. */
    private String variable(Operand.Variable variable, Rule rule) {
        for (Pattern pattern : rule.patterns()) {
            for (Pattern.Binding binding : pattern.bindings()) {
                if (binding.variable().equals(variable.name())) {
                    String words = field(binding.field());
                    return FactType.of(pattern.fact()).isSingle(Stage.of(rule.call()))
                            ? words
                            : messages.say("other", words, owner(pattern.fact()));
                }
            }
        }
        return variable.name();
    }

    private String calculation(Operand.Calculation calculation, Rule rule) {
        boolean isPercent = calculation.sign() == '/'
                && of(calculation.right(), rule).equals("100")
                && calculation.left() instanceof Operand.Calculation share
                && share.sign() == '*';
        if (isPercent && calculation.left() instanceof Operand.Calculation share) {
            return messages.say("percent", of(share.left(), rule), of(share.right(), rule));
        }
        String sign =
                switch (calculation.sign()) {
                    case '+' -> "plus";
                    case '-' -> "minus";
                    case '*' -> "times";
                    default -> "divided";
                };
        return messages.say(
                sign, factor(calculation, calculation.left(), rule), factor(calculation, calculation.right(), rule));
    }

    /** In brackets where these change something, or may seem to. */
    private String factor(Operand.Calculation of, Operand operand, Rule rule) {
        String words = of(operand, rule);
        boolean isOfOne = operand instanceof Operand.Calculation inner
                && inner.sign() == of.sign()
                && (of.sign() == '+' || of.sign() == '*');
        return operand instanceof Operand.Calculation && !isOfOne ? messages.say("brackets", words) : words;
    }

    private String joined(List<String> parts, String word) {
        if (parts.isEmpty()) {
            return "";
        }
        int last = parts.size() - 1;
        return last == 0
                ? parts.get(0)
                : messages.say(
                        word, parts.subList(0, last).stream().collect(Collectors.joining(", ")), parts.get(last));
    }
}
