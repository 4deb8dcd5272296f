package org.pilotreadiness.internal.proof;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.facts.Collision;
import org.pilotreadiness.internal.binding.Binder;
import org.pilotreadiness.internal.declared.DeclaredTypes;
import org.pilotreadiness.internal.engine.reader.Evaluator;
import org.pilotreadiness.internal.engine.reader.Scopes;
import org.pilotreadiness.internal.language.FactType;
import org.pilotreadiness.internal.language.Operands;
import org.pilotreadiness.internal.language.Stage;
import org.pilotreadiness.pilot.Organisation;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.pilot.Receiver;
import org.pilotreadiness.ruleset.language.Condition;
import org.pilotreadiness.ruleset.language.Criterion;
import org.pilotreadiness.ruleset.language.Operand;
import org.pilotreadiness.ruleset.language.Pattern;
import org.pilotreadiness.ruleset.language.Rule;
import org.pilotreadiness.ruleset.language.ValueType.Kind;

/** Gathers what conditions of a rule ask for, and with it which values stand for all others. */
final class Asking {

    /** So many fewer than are kept that a share of a pilot's number, rounded, still differs from every other number. */
    private static final int FEW_DIGITS = 3;

    private final Rule rule;
    private final Scopes scopes;
    private final Stage stage;
    private final List<Criterion> criteria;
    private final List<String> places;
    private final Atom.Asked asked = new Atom.Asked();

    /** For conditions on facts that come under these names, by pattern; where a name is empty, on any fact of the type. */
    Asking(Rule rule, Scopes scopes, Stage stage, List<Criterion> criteria, List<String> places) {
        this.rule = rule;
        this.scopes = scopes;
        this.stage = stage;
        this.criteria = criteria;
        this.places = places;
    }

    /** What is gathered; one receiver shows what the strongest pull is. */
    Atom.Asked asked() {
        boolean isOfReceivers = asked.fields.stream().anyMatch(field -> field.startsWith(Variables.RECEIVERS + "[]"));
        asked.receiversIfTrue = isOfReceivers ? 1 : 0;
        asked.receiversIfFalse = asked.receiversIfTrue;
        return asked;
    }

    /** All that a pattern asks for. */
    void pattern(int index) {
        fact(index);
        Pattern pattern = rule.patterns().get(index);
        if (pattern.accumulation() != null || pattern.fact() == Organisation.class) {
            add(Atom.Trait.OPEN);
        }
        pattern.conditions().forEach(condition -> condition(index, condition));
    }

    void condition(int index, Condition condition) {
        Operands.of(condition).forEach(operand -> operand(index, operand));
        if (condition instanceof Condition.Comparison comparison) {
            compared(index, comparison.left(), comparison.right());
        } else if (condition instanceof Condition.OneOf oneOf) {
            oneOf.constants().forEach(constant -> compared(index, oneOf.value(), constant));
        } else if (condition instanceof Condition.Contains contains) {
            contained(index, contains);
        } else {
            Operands.parts(condition).forEach(part -> condition(index, part));
        }
    }

    private void add(Atom.Trait trait) {
        asked.traits.add(trait);
    }

    private void fact(int index) {
        Class<? extends Record> fact = rule.patterns().get(index).fact();
        asked.fields.addAll(FactType.of(fact).fields());
        asked.local = asked.local == null ? DeclaredTypes.local(List.of(fact)) : asked.local;
        if (fact == Collision.class) {
            add(Atom.Trait.COLLISION);
        }
        if (!places.get(index).isEmpty()) {
            asked.fields.add(places.get(index));
        } else {
            asked.fields.addAll(Variables.ofFact(fact, stage, criteria));
        }
    }

    /** A field, and the pattern whose fact has it. */
    private Evaluator.@Nullable Bound origin(int index, Operand operand) {
        return operand instanceof Operand.Variable variable
                ? scopes.origin(index, variable)
                : operand instanceof Operand.Field field ? new Evaluator.Bound(index, field) : null;
    }

    private void operand(int index, Operand operand) {
        if (operand instanceof Operand.NumberConstant number && !Binder.isShort(number.value())) {
            add(Atom.Trait.OPEN);
        }
        Evaluator.Bound origin = origin(index, operand);
        if (origin == null) {
            return;
        }
        Operand.Field field = origin.field();
        fact(origin.pattern());
        asked.fields.addAll(FactType.of(field.fact()).reads(field));
        if (field.fact() == Collision.class && !isReceiver(field)) {
            add(isAspect(field) ? Atom.Trait.ASPECT : Atom.Trait.ELEMENT);
        }
        if (field.fact() == Receiver.class
                && field.names().size() > 1
                && field.type().kind() != Kind.TRUTH) {
            add(Atom.Trait.OPEN);
        }
    }

    /** Whether a field says which receiver it is. */
    static boolean isReceiver(Operand.Field field) {
        return field.path().equals(field.fact() == Receiver.class ? "id" : "receiver")
                && (field.fact() == Receiver.class || field.fact() == Collision.class);
    }

    private static boolean isAspect(Operand.Field field) {
        return field.fact() == Collision.class && field.path().equals("aspect");
    }

    private void compared(int index, Operand left, Operand right) {
        if (left.type().kind() == Kind.TEXT) {
            texts(origin(index, left), right, origin(index, right));
            texts(origin(index, right), left, origin(index, left));
        } else if (left.type().kind() == Kind.NUMBER) {
            numbers(index, left, right);
        }
    }

    /** A text that is compared with a constant, or with one of its kind; two texts of other kinds are not tried in all ways. */
    private void texts(Evaluator.@Nullable Bound bound, Operand other, Evaluator.@Nullable Bound otherBound) {
        if (bound == null) {
            return;
        }
        Operand.Field field = bound.field();
        if (other instanceof Operand.TextConstant text) {
            boolean isElement = field.fact() == Collision.class && !isAspect(field);
            (isReceiver(field) ? asked.receiverIds : isElement ? asked.elements : asked.texts).add(text.value());
        } else if (otherBound != null) {
            Operand.Field with = otherBound.field();
            boolean isTried = (isReceiver(field) && isReceiver(with))
                    || (isAspect(field) && isAspect(with))
                    || (field.fact() == Pilot.class && with.fact() == Pilot.class);
            if (!isTried) {
                add(Atom.Trait.OPEN);
            }
        }
    }

    /** A text that a list has: of the core, or the id of an organisation. */
    private void contained(int index, Condition.Contains contains) {
        if (contains.value() instanceof Operand.TextConstant text) {
            Evaluator.Bound list = origin(index, contains.list());
            boolean isOfCore = list != null && list.field().path().startsWith("core.");
            (isOfCore ? asked.elements : asked.texts).add(text.value());
            if (isOfCore) {
                add(Atom.Trait.CORE_ELEMENT);
            }
        } else if (contains.value().type().kind() == Kind.TEXT) {
            add(Atom.Trait.OPEN);
        }
    }

    private void numbers(int index, Operand left, Operand right) {
        boolean isOfScore = plain(left).anyMatch(operand -> isScore(index, operand))
                || plain(right).anyMatch(operand -> isScore(index, operand));
        Linear sum = Linear.difference(left, right, operand -> leaf(index, operand, isOfScore));
        if (sum == null) {
            add(Atom.Trait.OPEN);
            near(index, left, right);
            return;
        }
        if (!sum.isConstant()) {
            asked.sums.add(sum.normal());
        }
        boolean isCalculated = left instanceof Operand.Calculation || right instanceof Operand.Calculation;
        if (isOfScore ? isCalculated : !isExact(left, right)) {
            add(Atom.Trait.OPEN);
        }
    }

    /** Each quantity by itself, about the constants: some values to try where not all ways can be told. */
    private void near(int index, Operand left, Operand right) {
        List<Linear> leaves = Stream.concat(plain(left), plain(right))
                .map(operand -> leaf(index, operand, false))
                .filter(leaf -> leaf != null)
                .toList();
        for (Linear quantity : leaves) {
            for (Linear constant : leaves) {
                if (!quantity.isConstant() && constant.isConstant()) {
                    asked.sums.add(quantity.plus(constant.times(BigDecimal.ONE.negate()))
                            .normal());
                }
            }
        }
    }

    private static Stream<Operand> plain(Operand operand) {
        return Operands.of(new Condition.Holds(operand));
    }

    private boolean isScore(int index, Operand operand) {
        Evaluator.Bound origin = origin(index, operand);
        return origin != null && places.get(origin.pattern()).startsWith(Variables.SCORES);
    }

    private @Nullable Linear leaf(int index, Operand operand, boolean isOfScore) {
        if (operand instanceof Operand.NumberConstant number) {
            BigDecimal value = number.value();
            return Linear.constant(isOfScore ? new BigDecimal(value.doubleValue()) : value);
        }
        Evaluator.Bound origin = origin(index, operand);
        String quantity = origin == null ? null : quantity(origin);
        return quantity == null ? null : Linear.quantity(quantity);
    }

    private @Nullable String quantity(Evaluator.Bound origin) {
        Operand.Field field = origin.field();
        FactType type = FactType.of(field.fact());
        String place = places.get(origin.pattern());
        if (!place.isEmpty()) {
            return place;
        }
        if (!type.isSingle() || Variables.isTold(field.fact())) {
            return null;
        }
        String path = type.path().isEmpty() ? field.path() : type.path() + "." + field.path();
        if (!asked.isNumber(path)) {
            Evaluator.Value value = scopes.evaluator(origin.pattern()).value(field);
            asked.derived.put(path, world -> {
                Object fact = world.fact(field.fact());
                return fact == null
                        ? BigDecimal.ZERO
                        : new BigDecimal(value.of(fact, new Object[0]).toString());
            });
        }
        return path;
    }

    /** Whether a comparison comes out as if nothing were rounded: nothing is, or only shares of one quantity on either side. */
    private static boolean isExact(Operand left, Operand right) {
        return (!isRounded(left) && !isRounded(right)) || (isShare(left) && isShare(right));
    }

    private static boolean isRounded(Operand operand) {
        return operand instanceof Operand.Calculation calculation
                && (isDivision(calculation) || isRounded(calculation.left()) || isRounded(calculation.right()));
    }

    private static boolean isDivision(Operand.Calculation calculation) {
        return calculation.sign() == '/'
                && !(calculation.right() instanceof Operand.NumberConstant divisor
                        && divisor.value()
                                .stripTrailingZeros()
                                .unscaledValue()
                                .abs()
                                .equals(BigInteger.ONE));
    }

    /** A quantity times a number and then divided by one, both of few digits: much less is rounded than two numbers can differ. */
    private static boolean isShare(Operand operand) {
        Operand inner = operand instanceof Operand.Calculation calculation && calculation.sign() == '/'
                ? calculation.left()
                : operand;
        boolean isProduct = !(inner instanceof Operand.Calculation product)
                || (product.sign() == '*'
                        && !(product.left() instanceof Operand.Calculation)
                        && !(product.right() instanceof Operand.Calculation));
        return isProduct
                && plain(operand)
                                .filter(each -> !(each instanceof Operand.NumberConstant))
                                .count()
                        <= 1
                && plain(operand)
                                .filter(Operand.NumberConstant.class::isInstance)
                                .mapToInt(number -> ((Operand.NumberConstant) number)
                                        .value()
                                        .stripTrailingZeros()
                                        .precision())
                                .sum()
                        <= FEW_DIGITS;
    }

    /** What else is asked in one knot of atoms. */
    static Atom.Asked together(Iterable<Atom> atoms) {
        Atom.Asked all = new Atom.Asked();
        atoms.forEach(atom -> all.add(atom.asked()));
        return all;
    }

    /** The numbers of quantities that follow from other variables. */
    static Map<String, BigDecimal> derived(Atom.Asked asked, Assignment world) {
        Map<String, BigDecimal> numbers = new TreeMap<>();
        asked.derived.forEach((quantity, value) -> numbers.put(quantity, value.apply(world)));
        return numbers;
    }
}
