package org.pilotreadiness.internal.language;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.diagnostic.Code;
import org.pilotreadiness.diagnostic.Sentence;
import org.pilotreadiness.facts.ReadinessLevel;
import org.pilotreadiness.facts.SpreadingLevel;
import org.pilotreadiness.internal.language.SyntaxTree.Expression;
import org.pilotreadiness.internal.text.Nearest;
import org.pilotreadiness.internal.text.Problems;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.pilot.Receiver;
import org.pilotreadiness.ruleset.language.Call;
import org.pilotreadiness.ruleset.language.Operand;

/** Turns the written call of one rule into a typed one. */
final class CallChecker {

    private final SyntaxTree.Call written;
    private final Map<String, Class<?>> facts;
    private final OperandChecker operands;
    private final String subject;
    private final Problems problems;

    /** A checker that knows which facts have names, and how constants are read. */
    CallChecker(
            SyntaxTree.Call written,
            Map<String, Class<?>> facts,
            OperandChecker operands,
            String subject,
            Problems problems) {
        this.written = written;
        this.facts = facts;
        this.operands = operands;
        this.subject = subject;
        this.problems = problems;
    }

    /** The call; null when something is wrong with it, which is then among the problems. */
    @Nullable
    Call check(Stage stage) {
        List<Expression> arguments = written.arguments();
        return switch (stage) {
            case CRITERIA -> criterionCall(arguments);
            case RECEIVER_FIT -> levelCall(Call.Verdict.RECEIVER_FIT, SpreadingLevel.class, arguments);
            case SPREADING_POTENTIAL -> levelCall(Call.Verdict.SPREADING_POTENTIAL, SpreadingLevel.class, arguments);
            case READINESS -> levelCall(Call.Verdict.READINESS, ReadinessLevel.class, arguments);
            case PORTFOLIO -> conflictCall(arguments);
        };
    }

    private @Nullable Call criterionCall(List<Expression> arguments) {
        Token method = written.method();
        if (arguments.isEmpty()
                || arguments.size() > 2
                || arguments.get(0).token().kind() != Token.Kind.TEXT) {
            problem(
                    Code.CALL,
                    arguments.isEmpty() ? method : arguments.get(0).token(),
                    Sentence.of("rules.call.criterion", method.text()),
                    "");
            return null;
        }
        Token id = arguments.get(0).token();
        if (!id.text().matches("[A-Za-z0-9._-]+")) {
            problem(Code.CALL, id, Sentence.of("rules.call.id", id.shown()), "");
            return null;
        }
        String receiver = "";
        if (arguments.size() == 2) {
            Token variable = arguments.get(1).token();
            if (facts.get(variable.text()) != Receiver.class) {
                problem(
                        Code.CALL,
                        variable,
                        Sentence.of("rules.call.receiver", variable.shown()),
                        Nearest.to(variable.text(), facts.keySet()));
                return null;
            }
            receiver = variable.text();
        }
        return method.isName("met") ? new Call.Met(id.text(), receiver) : new Call.PartlyMet(id.text(), receiver);
    }

    private @Nullable Call conflictCall(List<Expression> arguments) {
        List<String> names =
                arguments.stream().map(argument -> argument.token().text()).toList();
        boolean isPair = names.size() == 2
                && !names.get(0).equals(names.get(1))
                && names.stream().allMatch(name -> facts.get(name) == Pilot.class);
        if (!isPair) {
            problem(
                    Code.CALL,
                    arguments.isEmpty() ? written.method() : arguments.get(0).token(),
                    Sentence.of("rules.call.pair"),
                    "");
            return null;
        }
        return new Call.Conflict(names.get(0), names.get(1));
    }

    private @Nullable Call levelCall(
            Call.Verdict verdict, Class<? extends Enum<?>> levels, List<Expression> arguments) {
        boolean isConstant = arguments.size() == 1
                && arguments.get(0) instanceof Expression.Path path
                && path.name().parts().size() == 2
                && path.name().first().isName(levels.getSimpleName());
        if (!isConstant) {
            problem(
                    Code.CALL,
                    arguments.isEmpty() ? written.method() : arguments.get(0).token(),
                    Sentence.of("rules.call.level", levels.getSimpleName() + "." + levels.getEnumConstants()[0].name()),
                    "");
            return null;
        }
        Expression.Path path = (Expression.Path) arguments.get(0);
        Operand level = operands.constant(levels, path.name());
        return level instanceof Operand.WordConstant word ? new Call.AtMost(verdict, word.value()) : null;
    }

    private void problem(Code code, Token where, Sentence sentence, String maybe) {
        problems.add(code, where.at(), subject, sentence, maybe);
    }
}
