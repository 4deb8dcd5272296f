package org.pilotreadiness.internal.engine.drools;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pilotreadiness.internal.language.Operands;
import org.pilotreadiness.internal.text.Words;
import org.pilotreadiness.ruleset.language.Accumulation;
import org.pilotreadiness.ruleset.language.Condition;
import org.pilotreadiness.ruleset.language.Operand;
import org.pilotreadiness.ruleset.language.Pattern;
import org.pilotreadiness.ruleset.language.Rule;

/** Prints checked rules as DRL that means to Drools what their trees mean. One printer serves one rule. */
final class DrlPrinter {

    static final String PACKAGE = "org.pilotreadiness.printed";

    /** What right-hand sides call. */
    static final String GLOBAL = "actions";

    private final ValuePrinter values = new ValuePrinter();

    private DrlPrinter() {}

    /**
     * A rule file. Each rule calls the {@link Actions} with its index in the list and the facts that its own call names. The
     * dialect is the one whose right-hand sides need no Java compiler.
     */
    static String file(List<Rule> rules) {
        StringBuilder file = new StringBuilder("package " + PACKAGE + ";\n\ndialect \"mvel\"\n\n");
        SortedMap<String, Class<?>> types = types(rules);
        types.values().stream()
                .filter(type -> !DeclaredFacts.isDeclared(type))
                .forEach(type -> file.append("import ").append(type.getName()).append(";\n"));
        file.append("\nglobal ").append(Actions.class.getName()).append(" actions;\n");
        file.append(DeclaredFacts.declarations(
                types.values().stream().filter(DeclaredFacts::isDeclared).toList()));
        for (int i = 0; i < rules.size(); i++) {
            file.append('\n').append(new DrlPrinter().rule(rules.get(i), i));
        }
        return file.toString();
    }

    private static SortedMap<String, Class<?>> types(List<Rule> rules) {
        SortedMap<String, Class<?>> types = new TreeMap<>();
        for (Rule rule : rules) {
            for (Pattern pattern : rule.patterns()) {
                types.put(pattern.fact().getName(), pattern.fact());
                pattern.conditions().stream().flatMap(Operands::of).forEach(operand -> {
                    if (operand instanceof Operand.WordConstant word) {
                        Class<?> words = word.value().getDeclaringClass();
                        types.put(words.getName(), words);
                    }
                });
            }
        }
        return types;
    }

    private String rule(Rule rule, int index) {
        String when = rule.patterns().stream()
                .map(pattern -> "    " + pattern(pattern) + "\n")
                .collect(Collectors.joining());
        List<String> arguments = new ArrayList<>(List.of(Integer.toString(index)));
        arguments.addAll(rule.call().facts());
        return "rule \"" + rule.name() + "\"\nwhen\n" + when + "then\n    " + GLOBAL + ".apply( "
                + String.join(", ", arguments) + " );\nend\n";
    }

    private String pattern(Pattern pattern) {
        String quantifier =
                switch (pattern.quantifier()) {
                    case EACH -> "";
                    case EXISTS -> "exists ";
                    case NOT -> "not ";
                };
        String variable = pattern.variable().isEmpty() ? "" : pattern.variable() + " : ";
        pattern.bindings().forEach(values::bind);
        String constraints = Stream.concat(
                        pattern.bindings().stream()
                                .map(binding -> binding.variable() + " : "
                                        + binding.field().path()),
                        pattern.conditions().stream().map(this::condition))
                .collect(Collectors.joining(", "));
        if (pattern.accumulation() != null) {
            return accumulate(
                    pattern.fact().getSimpleName() + (constraints.isEmpty() ? "()" : "( " + constraints + " )"),
                    pattern.accumulation());
        }
        return quantifier
                + variable
                + pattern.fact().getSimpleName()
                + (constraints.isEmpty() ? "()" : "( " + constraints + " )");
    }

    private String accumulate(String pattern, Accumulation accumulation) {
        String functions = accumulation.functions().stream()
                .map(function -> function.variable() + " : " + Words.of(function.kind()) + "( "
                        + (function.of() == null ? "1" : values.print(function.of())) + " )")
                .collect(Collectors.joining(", "));
        String conditions =
                accumulation.conditions().stream().map(DrlPrinter::ofWorkedOut).collect(Collectors.joining(", "));
        return "accumulate( " + pattern + "; " + functions + (conditions.isEmpty() ? "" : "; " + conditions) + " )";
    }

    private static String ofWorkedOut(Condition.Comparison comparison) {
        return ((Operand.Variable) comparison.left()).name() + " "
                + comparison.operator().sign() + " "
                + ((Operand.NumberConstant) comparison.right()).value().toPlainString();
    }

    private String condition(Condition condition) {
        if (condition instanceof Condition.Comparison comparison) {
            return values.comparison(comparison);
        }
        if (condition instanceof Condition.OneOf oneOf) {
            return values.oneOf(oneOf);
        }
        if (condition instanceof Condition.Contains contains) {
            return values.print(contains.list())
                    + (contains.negated() ? " not contains " : " contains ")
                    + values.print(contains.value());
        }
        if (condition instanceof Condition.Holds holds) {
            return values.print(holds.truth());
        }
        if (condition instanceof Condition.Not not) {
            return not.part() instanceof Condition.Holds
                    ? "!" + condition(not.part())
                    : "!( " + condition(not.part()) + " )";
        }
        return condition instanceof Condition.All all
                ? joined(all.parts(), " && ")
                : joined(((Condition.Any) condition).parts(), " || ");
    }

    private String joined(List<Condition> parts, String sign) {
        return parts.stream()
                .map(part -> part instanceof Condition.All || part instanceof Condition.Any
                        ? "( " + condition(part) + " )"
                        : condition(part))
                .collect(Collectors.joining(sign));
    }
}
