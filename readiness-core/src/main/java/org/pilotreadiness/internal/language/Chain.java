package org.pilotreadiness.internal.language;

import java.util.ArrayList;
import java.util.List;
import org.pilotreadiness.internal.language.SyntaxTree.Expression;

/**
 * Values joined by signs of one rank. A few stand in each other from the left, as they are written. Many are halved again and
 * again, which comes to the same, so that a thousand stand no deeper in each other than ten.
 */
final class Chain {

    private static final int FEW = 8;

    /** The most that stand in each other. */
    static final int MANY = 50;

    private final Expression first;

    /** Each value after the first with its sign. */
    private final List<Link> links = new ArrayList<>();

    private record Link(Token sign, Expression value) {}

    Chain(Expression first) {
        this.first = first;
    }

    void add(Token sign, Expression value) {
        links.add(new Link(sign, value));
    }

    /** Whether there are too many of values of which the order matters. */
    boolean isTooLong() {
        return links.size() >= MANY && hasDivision();
    }

    private boolean hasDivision() {
        return links.stream().anyMatch(link -> link.sign().is("/"));
    }

    Expression joined() {
        List<Link> taken = links.stream().filter(link -> link.sign().is("-")).toList();
        if (links.size() < FEW || hasDivision()) {
            Expression joined = first;
            for (Link link : links) {
                joined = new Expression.Binary(joined, link.sign(), link.value());
            }
            return joined;
        }
        List<Link> given = new ArrayList<>(
                links.stream().filter(link -> !link.sign().is("-")).toList());
        given.add(0, new Link(links.get(0).sign(), first));
        Expression sum = halved(given);
        return taken.isEmpty() ? sum : new Expression.Binary(sum, taken.get(0).sign(), halved(plus(taken)));
    }

    /** What is taken away, to be added up. */
    private static List<Link> plus(List<Link> taken) {
        return taken.stream()
                .map(link -> new Link(link.sign().as("+"), link.value()))
                .toList();
    }

    /** The sign of the first is not used. */
    private static Expression halved(List<Link> parts) {
        if (parts.size() == 1) {
            return parts.get(0).value();
        }
        int middle = parts.size() / 2;
        return new Expression.Binary(
                halved(parts.subList(0, middle)),
                parts.get(middle).sign(),
                halved(parts.subList(middle, parts.size())));
    }
}
