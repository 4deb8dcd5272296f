package org.pilotreadiness.internal.language;

import java.util.List;
import java.util.stream.Stream;
import org.pilotreadiness.pilot.Answer;
import org.pilotreadiness.ruleset.language.Condition;
import org.pilotreadiness.ruleset.language.Operand;
import org.pilotreadiness.ruleset.language.ValueType;

/** The fields, names and constants that stand in a condition. */
public final class Operands {

    private Operands() {}

    /** The conditions that a condition is made of; none when it is made of values. */
    public static List<Condition> parts(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.parts();
        }
        if (condition instanceof Condition.Any any) {
            return any.parts();
        }
        return condition instanceof Condition.Not not ? List.of(not.part()) : List.of();
    }

    /** The values in a condition and its parts, in the order of the rule; calculations taken apart. */
    public static Stream<Operand> of(Condition condition) {
        if (condition instanceof Condition.Comparison comparison) {
            return Stream.of(comparison.left(), comparison.right()).flatMap(Operands::plain);
        }
        if (condition instanceof Condition.OneOf oneOf) {
            return Stream.concat(plain(oneOf.value()), oneOf.constants().stream());
        }
        if (condition instanceof Condition.Contains contains) {
            return Stream.of(contains.list(), contains.value()).flatMap(Operands::plain);
        }
        if (condition instanceof Condition.Holds holds) {
            return plain(holds.truth());
        }
        return parts(condition).stream().flatMap(Operands::of);
    }

    /** Whether a value stands in the rule itself, so that it is the same for every fact. */
    public static boolean isConstant(Operand operand) {
        return plain(operand).noneMatch(plain -> plain instanceof Operand.Field || plain instanceof Operand.Variable);
    }

    /** The field that holds the answer, of a field such as {@code sponsorNamed.yes}; any other field as it is. */
    public static Operand.Field answer(Operand.Field field) {
        int last = field.names().size() - 1;
        boolean isOfAnswer =
                field.type().kind() == ValueType.Kind.TRUTH || field.type().equals(ValueType.NUMBER);
        if (last == 0 || !isOfAnswer) {
            return field;
        }
        ValueType owner = new ValueType(ValueType.Kind.OBJECT, field.fact());
        for (String name : field.names().subList(0, last)) {
            Member member = Members.of(owner).get(name);
            if (member == null) {
                return field;
            }
            owner = member.type();
        }
        return owner.of() == Answer.class
                ? new Operand.Field(field.fact(), field.names().subList(0, last), owner)
                : field;
    }

    private static Stream<Operand> plain(Operand operand) {
        return operand instanceof Operand.Calculation calculation
                ? Stream.of(calculation.left(), calculation.right()).flatMap(Operands::plain)
                : Stream.of(operand);
    }
}
