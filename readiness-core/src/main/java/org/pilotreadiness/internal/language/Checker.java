package org.pilotreadiness.internal.language;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.diagnostic.Code;
import org.pilotreadiness.diagnostic.Sentence;
import org.pilotreadiness.internal.text.Nearest;
import org.pilotreadiness.internal.text.Problems;
import org.pilotreadiness.pilot.Answer;
import org.pilotreadiness.pilot.Receiver;
import org.pilotreadiness.ruleset.language.Accumulation;
import org.pilotreadiness.ruleset.language.Call;
import org.pilotreadiness.ruleset.language.Condition;
import org.pilotreadiness.ruleset.language.Criterion;
import org.pilotreadiness.ruleset.language.Operand;
import org.pilotreadiness.ruleset.language.Pattern;
import org.pilotreadiness.ruleset.language.Pattern.Quantifier;
import org.pilotreadiness.ruleset.language.Rule;

/** Checks the rules of one file: every name exists, types fit, facts are tied together, the call is one of ours. */
final class Checker {

    /** How many facts a rule may name. */
    static final int MOST_FACTS = 5;

    private static final String NAME_SIGNS = " -_.,:;'()/&%+?!";

    /** What is wrong with a fact whatever stands beside it. */
    private static final Set<Code> OF_ONE_FACT = EnumSet.of(Code.FACT, Code.FIELD, Code.CONSTANT, Code.UNLIKE_TYPES);

    private final String file;
    private final SyntaxTree.File inFile;
    private final Problems problems;
    private final Imports imports;
    private final Vocabulary vocabulary;

    Checker(String file, SyntaxTree.File written, Vocabulary vocabulary, Problems problems) {
        this.file = file;
        this.inFile = written;
        this.problems = problems;
        this.vocabulary = vocabulary;
        this.imports = new Imports(written, vocabulary, problems);
    }

    /**
     * A rule that is sound in itself.
     *
     * @param criterion what it says of its criterion, when it says when one is met; else null
     * @param sources where its sources are written; null when there are none
     */
    record Checked(
            Rule rule,
            Token name,
            @Nullable Criterion criterion,
            @Nullable Token sources) {}

    /** Says which import lines a declaration lacks; other readers of DRL ask for them. */
    void requireImports(SyntaxTree.Declare declare) {
        declare.fields().stream()
                .filter(field -> field.type().text().equals(Answer.class.getSimpleName()))
                .forEach(field -> imports.require(
                        Answer.class, field.type().first(), declare.name().text()));
    }

    /** The rule, or null when something is wrong with it, which is then among the problems. */
    @Nullable
    Checked check(SyntaxTree.Rule written) {
        return new One(written).check();
    }

    /**
     * Says what is wrong with the facts that could be read of a rule of which others are broken. What may hang on those is not said: names
     * for values, and facts that nothing ties together.
     */
    void checkFacts(SyntaxTree.Rule inPart) {
        Problems found = new Problems("");
        Checker checker = new Checker(file, inFile, vocabulary, found);
        checker.new One(inPart).facts();
        found.sorted().stream()
                .filter(each -> OF_ONE_FACT.contains(each.code()))
                .forEach(each ->
                        problems.add(each.code(), each.position(), each.subject(), each.sentence(), each.maybe()));
    }

    /** The criterion that a rule means to meet, sound or not; none when it decides something else. */
    static Set<String> criterionMet(SyntaxTree.Rule written) {
        SyntaxTree.Call call = written.call();
        boolean isMet =
                call.global().isName(Stage.CRITERIA.global()) && call.method().isName("met");
        return isMet && !call.arguments().isEmpty()
                ? Set.of(call.arguments().get(0).token().text())
                : Set.of();
    }

    /** The checking of one rule. */
    private final class One {

        private final SyntaxTree.Rule written;
        private final String subject;
        private final Map<String, Operand.Field> variables = new HashMap<>();
        private final Map<String, Class<?>> facts = new HashMap<>();
        private final List<Pattern> patterns = new ArrayList<>();
        private boolean isSound = true;

        /** The names of what is worked out. */
        private final Set<String> worked = new HashSet<>();

        One(SyntaxTree.Rule written) {
            this.written = written;
            this.subject = Parser.subject(written.name().text());
        }

        @Nullable
        Checked check() {
            name();
            Stage stage = stage();
            if (written.patterns().size() > MOST_FACTS) {
                problem(
                        Code.RULE_LIMIT,
                        written.patterns().get(MOST_FACTS).type(),
                        Sentence.of("rules.limit.facts", MOST_FACTS),
                        "");
            }
            written.patterns().forEach(pattern -> pattern(pattern, stage));
            everyReceiver();
            Call call = stage == null
                    ? null
                    : new CallChecker(written.call(), facts, operands(), subject, problems).check(stage);
            if (call == null || !isSound) {
                return null;
            }
            Rule rule = new Rule(written.name().text(), file, written.name().at(), patterns, call);
            return annotated(rule, call);
        }

        void facts() {
            Stage stage = stage();
            written.patterns().forEach(pattern -> pattern(pattern, stage));
        }

        private @Nullable Checked annotated(Rule rule, Call call) {
            if (call instanceof Call.Met met) {
                Annotations annotations = Annotations.ofCriterion(written, subject, vocabulary.domains(), problems);
                Criterion criterion = annotations.criterion(met.criterion(), title(met.criterion()), Reads.of(rule));
                return criterion == null
                        ? null
                        : new Checked(rule, written.name(), criterion, annotations.sourceToken());
            }
            Annotations annotations = call instanceof Call.PartlyMet
                    ? Annotations.ofPartly(written, subject, problems)
                    : Annotations.ofLevel(written, subject, problems);
            annotations.source();
            return new Checked(rule, written.name(), null, annotations.sourceToken());
        }

        private void name() {
            String name = written.name().text();
            if (name.isBlank() || name.codePoints().anyMatch(c -> !isNameCharacter(c))) {
                problem(
                        Code.RULE_SYNTAX,
                        written.name(),
                        Sentence.of(
                                "rules.name.of-rule",
                                NAME_SIGNS.strip(),
                                written.name().shown()),
                        "");
            }
        }

        private static boolean isNameCharacter(int c) {
            return Character.isLetterOrDigit(c) || NAME_SIGNS.indexOf(c) >= 0;
        }

        private String title(String id) {
            String name = written.name().text();
            return name.startsWith(id + " ") ? name.substring(id.length() + 1).strip() : name;
        }

        private @Nullable Stage stage() {
            Token global = written.call().global();
            Stage stage = Stage.ofGlobal(global.text()).orElse(null);
            if (stage == null) {
                problem(Code.CALL, global, Stage.noCall(written.call()), Stage.nearestCall(written.call()));
                return null;
            }
            imports.require(stage, global, subject);
            if (!stage.methods().contains(written.call().method().text())) {
                problem(
                        Code.CALL,
                        written.call().method(),
                        Sentence.of(
                                "rules.call.method",
                                stage.global(),
                                written.call().method().text(),
                                String.join(", ", stage.methods())),
                        Nearest.to(written.call().method().text(), stage.methods()));
                return null;
            }
            return stage;
        }

        private void pattern(SyntaxTree.Pattern pattern, @Nullable Stage stage) {
            FactType fact = vocabulary.facts().get(pattern.type().text());
            if (fact == null) {
                problem(
                        Code.FACT,
                        pattern.type(),
                        Sentence.of("rules.fact.unknown", pattern.type().shown()),
                        Nearest.to(pattern.type().text(), vocabulary.facts().keySet()));
                return;
            }
            imports.require(fact.type(), pattern.type(), subject);
            if (stage != null && !fact.stages().contains(stage)) {
                problem(
                        Code.FACT,
                        pattern.type(),
                        Sentence.of("rules.fact.elsewhere", fact.name(), stage.global(), known(stage)),
                        "");
            }
            Set<String> outer = Set.copyOf(variables.keySet());
            List<Pattern.Binding> bindings = new ArrayList<>();
            List<Condition> conditions = new ArrayList<>();
            for (SyntaxTree.Constraint constraint : pattern.constraints()) {
                constraint(constraint, fact, bindings, conditions);
            }
            tied(pattern, fact, stage, conditions, outer);
            Accumulation accumulation = null;
            if (pattern.accumulate() != null) {
                accumulation = new AccumulationChecker(variables, subject, problems)
                        .check(pattern.accumulate(), fact, pattern.type(), name -> {
                            unused(name);
                            worked.add(name.text());
                        });
                isSound &= accumulation != null;
            }
            String variable = factVariable(pattern, fact);
            if (pattern.quantifier() != Quantifier.EACH) {
                variables.keySet().retainAll(outer);
            }
            patterns.add(new Pattern(
                    pattern.quantifier(),
                    variable,
                    fact.type(),
                    bindings,
                    conditions,
                    pattern.type().at(),
                    accumulation));
        }

        /** What is asked of every receiver is so where there is none, which would make nothing better than something. */
        private void everyReceiver() {
            boolean isSome = patterns.stream()
                    .anyMatch(pattern -> pattern.fact() == Receiver.class
                            && pattern.quantifier() != Quantifier.NOT
                            && pattern.accumulation() == null);
            written.patterns().stream()
                    .filter(pattern -> pattern.type().isName("Receiver")
                            && pattern.constraints().size() == 1
                            && pattern.constraints().get(0).expression().token().isName("forall"))
                    .filter(pattern -> !isSome)
                    .forEach(pattern ->
                            problem(Code.FACT, pattern.type(), Sentence.of("rules.every.none"), "exists Receiver()"));
        }

        private String known(Stage stage) {
            return vocabulary.facts().values().stream()
                    .filter(fact -> fact.stages().contains(stage))
                    .map(FactType::name)
                    .sorted()
                    .collect(Collectors.joining(", "));
        }

        private String factVariable(SyntaxTree.Pattern pattern, FactType fact) {
            Token variable = pattern.variable();
            if (variable == null) {
                return "";
            }
            if (pattern.quantifier() != Quantifier.EACH) {
                problem(Code.VARIABLE, variable, Sentence.of("rules.name.of-none", variable.shown()), "");
            }
            unused(variable);
            facts.put(variable.text(), fact.type());
            return variable.text();
        }

        private void unused(Token variable) {
            if (variables.containsKey(variable.text())
                    || facts.containsKey(variable.text())
                    || worked.contains(variable.text())) {
                problem(Code.TAKEN_NAME, variable, Sentence.of("rules.name.taken", variable.shown()), "");
            }
        }

        private void constraint(
                SyntaxTree.Constraint constraint,
                FactType fact,
                List<Pattern.Binding> bindings,
                List<Condition> conditions) {
            ConditionChecker checker = new ConditionChecker(imports, problems, subject, variables);
            if (constraint.variable() == null) {
                Condition condition = checker.condition(constraint.expression(), fact);
                isSound &= condition != null;
                if (condition != null) {
                    conditions.add(condition);
                }
                return;
            }
            unused(constraint.variable());
            Operand value = operands().operand(constraint.expression(), fact, null);
            isSound &= value != null;
            if (value instanceof Operand.Field field) {
                bindings.add(new Pattern.Binding(constraint.variable().text(), field));
                variables.put(constraint.variable().text(), field);
            } else if (value != null) {
                problem(
                        Code.VARIABLE,
                        constraint.variable(),
                        Sentence.of("rules.name.of-value", constraint.variable().shown()),
                        "");
            }
        }

        /** Facts of which there are many must be tied to an earlier one, else a rule holds once for each pair of them. */
        private void tied(
                SyntaxTree.Pattern pattern,
                FactType fact,
                @Nullable Stage stage,
                List<Condition> conditions,
                Set<String> outer) {
            boolean isFirst = patterns.stream()
                    .noneMatch(earlier -> earlier.quantifier() == Quantifier.EACH
                            && !FactType.of(earlier.fact()).isSingle(stage));
            if (pattern.quantifier() != Quantifier.EACH || fact.isSingle(stage) || isFirst) {
                return;
            }
            if (conditions.stream().noneMatch(condition -> isTie(condition, outer))) {
                problem(Code.JOIN, pattern.type(), Sentence.of("rules.fact.untied", fact.name()), "");
            }
        }

        private static boolean isTie(Condition condition, Set<String> outer) {
            return condition instanceof Condition.Comparison comparison
                    && comparison.operator() == Condition.Operator.EQUAL
                    && ((comparison.left() instanceof Operand.Field && isOuter(comparison.right(), outer))
                            || (comparison.right() instanceof Operand.Field && isOuter(comparison.left(), outer)));
        }

        private static boolean isOuter(Operand operand, Set<String> outer) {
            return operand instanceof Operand.Variable variable && outer.contains(variable.name());
        }

        private OperandChecker operands() {
            return new OperandChecker(imports, problems, subject, variables);
        }

        private void problem(Code code, Token where, Sentence sentence, String maybe) {
            isSound = false;
            problems.add(code, where.at(), subject, sentence, maybe);
        }
    }
}
