package org.pilotreadiness.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.facts.Blocker;
import org.pilotreadiness.facts.Collision;
import org.pilotreadiness.facts.CriterionValue;
import org.pilotreadiness.facts.Dimension;
import org.pilotreadiness.facts.PreconditionScore;
import org.pilotreadiness.internal.engine.reader.Evaluator;
import org.pilotreadiness.internal.engine.reader.Evaluator.Bound;
import org.pilotreadiness.internal.engine.reader.Scopes;
import org.pilotreadiness.internal.engine.reader.Tally;
import org.pilotreadiness.internal.language.FactType;
import org.pilotreadiness.internal.language.Operands;
import org.pilotreadiness.internal.text.Words;
import org.pilotreadiness.pilot.Organisation;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.pilot.Receiver;
import org.pilotreadiness.ruleset.language.Call;
import org.pilotreadiness.ruleset.language.Condition;
import org.pilotreadiness.ruleset.language.Condition.Operator;
import org.pilotreadiness.ruleset.language.Operand;
import org.pilotreadiness.ruleset.language.Pattern;
import org.pilotreadiness.ruleset.language.Pattern.Quantifier;
import org.pilotreadiness.ruleset.language.Rule;
import org.pilotreadiness.ruleset.language.ValueType;

/** Follows one rule through the facts of one reading and notes what it sees. */
final class Tracer {

    private final Rule rule;
    private final List<Object> facts;
    private final String receiver;
    private final Predicate<String> isOpen;
    private final Scopes scopes;
    private final List<RuleTrace.Attempt> attempts = new ArrayList<>();

    /**
     * A tracer of one rule.
     *
     * @param facts the facts of the reading
     * @param receiver the id of the receiver it is asked about; empty when it decides about the pilot
     * @param isOpen whether a field of the pilot is unknown, given its path, entries of lists by their ids
     */
    Tracer(Rule rule, List<Object> facts, String receiver, Predicate<String> isOpen) {
        this.rule = rule;
        this.facts = facts;
        this.receiver = receiver;
        this.isOpen = isOpen;
        this.scopes = Scopes.of(rule);
    }

    RuleTrace trace() {
        follow(0, new Object[rule.patterns().size()], List.of());
        return new RuleTrace(rule, attempts.stream().anyMatch(RuleTrace.Attempt::holds), attempts);
    }

    private void follow(int index, @Nullable Object[] found, List<PatternTrace> above) {
        if (attempts.size() >= RuleTrace.MOST_ATTEMPTS) {
            return;
        }
        if (index == rule.patterns().size()) {
            attempts.add(new RuleTrace.Attempt(above));
            return;
        }
        Pattern pattern = rule.patterns().get(index);
        List<Object> candidates = candidates(pattern);
        if (pattern.quantifier() != Quantifier.EACH || candidates.isEmpty()) {
            List<FactTrace> all =
                    candidates.stream().map(fact -> fact(index, fact, found)).toList();
            boolean isAny = all.stream().anyMatch(FactTrace::fits);
            boolean holds = pattern.quantifier() == Quantifier.NOT ? !isAny : isAny;
            if (pattern.accumulation() != null) {
                List<Object> fitting = IntStream.range(0, all.size())
                        .filter(place -> all.get(place).fits())
                        .mapToObj(candidates::get)
                        .toList();
                holds = new Tally(pattern.accumulation(), scopes.evaluator(index)).holds(fitting, found);
            }
            follow(index + 1, found, with(above, new PatternTrace(pattern, holds, all)));
            return;
        }
        List<FactTrace> traces =
                candidates.stream().map(fact -> fact(index, fact, found)).toList();
        boolean isTied = index > 0 && traces.stream().anyMatch(FactTrace::fits);
        for (int i = 0; i < candidates.size(); i++) {
            FactTrace trace = traces.get(i);
            if (trace.fits() || !isTied) {
                @Nullable Object[] next = found.clone();
                next[index] = candidates.get(i);
                follow(index + 1, next, with(above, new PatternTrace(pattern, trace.fits(), List.of(trace))));
            }
        }
    }

    /** The facts a pattern is asked of; for what is decided about one receiver only that receiver. */
    private List<Object> candidates(Pattern pattern) {
        boolean isOfReceiver = !receiver.isEmpty() && rule.call().facts().contains(pattern.variable());
        return facts.stream()
                .filter(pattern.fact()::isInstance)
                .filter(fact -> !isOfReceiver || named(fact).equals(receiver))
                .toList();
    }

    private static List<PatternTrace> with(List<PatternTrace> above, PatternTrace next) {
        List<PatternTrace> all = new ArrayList<>(above);
        all.add(next);
        return all;
    }

    private FactTrace fact(int index, Object fact, @Nullable Object[] others) {
        List<ConditionTrace> conditions =
                new Asked(index, fact, others).all(rule.patterns().get(index).conditions());
        String name = fact instanceof Pilot pilot && rule.call() instanceof Call.Conflict ? pilot.id() : named(fact);
        return new FactTrace(name, conditions.stream().allMatch(ConditionTrace::holds), conditions);
    }

    /** What tells a fact from others of its kind. */
    private static String named(Object fact) {
        if (fact instanceof Receiver receiver) {
            return receiver.id();
        }
        if (fact instanceof Organisation organisation) {
            return organisation.id();
        }
        if (fact instanceof Collision collision) {
            return collision.receiver() + ", " + collision.aspect()
                    + (collision.element().isEmpty() ? "" : ", " + collision.element());
        }
        if (fact instanceof CriterionValue value) {
            return value.criterion();
        }
        if (fact instanceof PreconditionScore score) {
            return score.precondition() instanceof Dimension standard
                    ? standard.key()
                    : score.precondition().toString();
        }
        return fact instanceof Blocker blocker ? blocker.criterion() : "";
    }

    /** The conditions of one pattern asked of one fact. */
    private final class Asked {

        private final int index;
        private final Object fact;
        private final @Nullable Object[] others;
        private final Evaluator evaluator;

        Asked(int index, Object fact, @Nullable Object[] others) {
            this.index = index;
            this.fact = fact;
            this.others = others;
            this.evaluator = scopes.evaluator(index);
        }

        List<ConditionTrace> all(List<Condition> conditions) {
            return conditions.stream().map(this::condition).toList();
        }

        private ConditionTrace condition(Condition condition) {
            List<ConditionTrace> parts = all(Operands.parts(condition));
            List<MetValue> values = new ArrayList<>();
            if (parts.isEmpty()) {
                Operands.of(condition).forEach(operand -> met(operand, values));
            }
            return new ConditionTrace(condition, holds(condition, parts), values, side(condition), parts);
        }

        private @Nullable Side side(Condition condition) {
            if (!(condition instanceof Condition.Comparison comparison)
                    || comparison.left().type().kind() != ValueType.Kind.NUMBER
                    || !isBound(condition)) {
                return null;
            }
            return compares(comparison, Operator.EQUAL)
                    ? Side.AT
                    : compares(comparison, Operator.LESS) ? Side.BELOW : Side.ABOVE;
        }

        private boolean compares(Condition.Comparison comparison, Operator operator) {
            return evaluator
                    .test(new Condition.Comparison(comparison.left(), operator, comparison.right()))
                    .holds(fact, bound());
        }

        /** A name for a fact that was not there holds nothing. */
        private boolean holds(Condition condition, List<ConditionTrace> parts) {
            if (condition instanceof Condition.Not) {
                return !parts.get(0).holds();
            }
            if (condition instanceof Condition.All) {
                return parts.stream().allMatch(ConditionTrace::holds);
            }
            if (condition instanceof Condition.Any) {
                return parts.stream().anyMatch(ConditionTrace::holds);
            }
            return isBound(condition) && evaluator.test(condition).holds(fact, bound());
        }

        private void met(Operand operand, List<MetValue> values) {
            if (operand instanceof Operand.Field field) {
                add(operand, field, fact, values);
            } else if (operand instanceof Operand.Variable variable) {
                Bound bound = scopes.origin(index, variable);
                Object owner = bound.pattern() == index ? fact : others[bound.pattern()];
                if (owner != null) {
                    add(operand, bound.field(), owner, values);
                }
            }
        }

        private void add(Operand operand, Operand.Field field, Object owner, List<MetValue> values) {
            Operand.Field answer = Operands.answer(field);
            Object value = new Evaluator(0, Map.of()).value(answer).of(owner, new Object[1]);
            values.add(new MetValue(
                    operand instanceof Operand.Variable ? operand : answer, words(value), isKnown(answer, owner)));
        }

        private boolean isKnown(Operand.Field field, Object owner) {
            if (owner instanceof Collision collision) {
                return !collision.element().isEmpty();
            }
            String entry = owner instanceof Receiver receiver ? "[" + receiver.id() + "]" : "[]";
            return FactType.of(field.fact()).reads(field).stream()
                    .map(path -> path.replace("[]", entry))
                    .noneMatch(isOpen);
        }

        private boolean isBound(Condition condition) {
            return scopes.others(index, condition).stream().allMatch(pattern -> others[pattern] != null);
        }

        @SuppressWarnings("NullAway") // isBound has looked at those that the condition names
        private Object[] bound() {
            return others;
        }
    }

    private static String words(Object value) {
        if (value instanceof Enum<?> word) {
            return Words.of(word);
        }
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }
        if (value instanceof Double number) {
            return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
        }
        if (value instanceof Collection<?> list) {
            return list.stream().map(Tracer::words).collect(Collectors.joining(", "));
        }
        return value instanceof Record record ? named(record) : String.valueOf(value);
    }
}
