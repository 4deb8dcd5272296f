package org.pilotreadiness.internal.language;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.pilotreadiness.diagnostic.Sentence;
import org.pilotreadiness.facts.Criteria;
import org.pilotreadiness.facts.PortfolioVerdict;
import org.pilotreadiness.facts.ReadinessVerdict;
import org.pilotreadiness.facts.SpreadingVerdict;
import org.pilotreadiness.internal.text.Nearest;
import org.pilotreadiness.ruleset.language.Call;

/** What rules decide, in the order in which it is decided. Each rule belongs to the stage of its call. */
public enum Stage {
    /** Which criteria are met. */
    CRITERIA("criteria", Criteria.class, "met", "partly"),
    /** The fit of one receiver. */
    RECEIVER_FIT("fit", SpreadingVerdict.class, "atMost"),
    /** The spreading potential. */
    SPREADING_POTENTIAL("potential", SpreadingVerdict.class, "atMost"),
    /** The readiness for the gate. */
    READINESS("readiness", ReadinessVerdict.class, "atMost"),
    /** Which pilots of a portfolio are in conflict. */
    PORTFOLIO("portfolio", PortfolioVerdict.class, "conflict");

    private final String global;
    private final Class<?> type;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable, its type does not say so
    private final List<String> methods;

    Stage(String global, Class<?> type, String... methods) {
        this.global = global;
        this.type = type;
        this.methods = List.of(methods);
    }

    /** The stage whose verdict has this name in rules. */
    public static Optional<Stage> ofGlobal(String name) {
        return Arrays.stream(values())
                .filter(stage -> stage.global.equals(name))
                .findFirst();
    }

    /** The stage to which a call belongs. */
    public static Stage of(Call call) {
        if (call instanceof Call.AtMost atMost) {
            return switch (atMost.verdict()) {
                case READINESS -> READINESS;
                case SPREADING_POTENTIAL -> SPREADING_POTENTIAL;
                case RECEIVER_FIT -> RECEIVER_FIT;
            };
        }
        return call instanceof Call.Conflict ? PORTFOLIO : CRITERIA;
    }

    /** What is said of a call on what is no verdict. */
    static Sentence noCall(SyntaxTree.Call call) {
        return Sentence.of(
                "rules.call.unknown", call.global().text() + "." + call.method().text(), String.join(", ", calls()));
    }

    /** The call that was probably meant; empty when none was. */
    static String nearestCall(SyntaxTree.Call call) {
        return Nearest.to(call.global().text() + "." + call.method().text(), calls());
    }

    private static List<String> calls() {
        return Arrays.stream(values())
                .flatMap(stage -> stage.methods.stream().map(method -> stage.global + "." + method))
                .toList();
    }

    /** The name of its verdict in rules. */
    public String global() {
        return global;
    }

    /** The interface of its verdict. */
    public Class<?> type() {
        return type;
    }

    /** What can be called on its verdict. */
    public List<String> methods() {
        return methods;
    }
}
