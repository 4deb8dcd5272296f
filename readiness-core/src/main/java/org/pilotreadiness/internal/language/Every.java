package org.pilotreadiness.internal.language;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.internal.language.SyntaxTree.Constraint;
import org.pilotreadiness.internal.language.SyntaxTree.Expression;
import org.pilotreadiness.internal.language.SyntaxTree.Pattern;
import org.pilotreadiness.ruleset.language.Pattern.Quantifier;

/** What {@code forall} asks of every fact of a type: that there is none of which it is not so. */
final class Every {

    private Every() {}

    /**
     * The pattern that means it; null when it is more than one fact with conditions between commas, which other readers of DRL take
     * for something else.
     *
     * @param word the word {@code forall}
     */
    static @Nullable Pattern of(Token word, Pattern each) {
        Expression all = null;
        for (Constraint constraint : each.constraints()) {
            if (constraint.variable() != null || isJoined(constraint.expression())) {
                return null;
            }
            Expression next = constraint.expression();
            all = all == null ? next : new Expression.Binary(all, word.as("&&"), next);
        }
        boolean isPlain = each.quantifier() == Quantifier.EACH && each.variable() == null;
        return all == null || !isPlain
                ? null
                : new Pattern(
                        Quantifier.NOT,
                        null,
                        each.type(),
                        List.of(new Constraint(null, new Expression.Not(word, all))));
    }

    private static boolean isJoined(Expression condition) {
        return condition instanceof Expression.Binary binary
                && (binary.token().is("&&") || binary.token().is("||"));
    }
}
