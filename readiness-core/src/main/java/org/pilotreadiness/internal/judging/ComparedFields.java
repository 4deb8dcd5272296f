package org.pilotreadiness.internal.judging;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.pilotreadiness.internal.language.FactType;
import org.pilotreadiness.internal.language.Operands;
import org.pilotreadiness.ruleset.language.Call;
import org.pilotreadiness.ruleset.language.Condition;
import org.pilotreadiness.ruleset.language.Operand;
import org.pilotreadiness.ruleset.language.Pattern;
import org.pilotreadiness.ruleset.language.Rule;

/**
 * What the rules of one criterion compare.
 *
 * @param together the paths of fields that are compared with each other, which say nothing alone
 * @param numbers the numbers that stand in the rules
 */
record ComparedFields(List<Set<String>> together, Set<BigDecimal> numbers) {

    static ComparedFields of(String criterion, List<Rule> rules) {
        List<Set<String>> together = new ArrayList<>();
        Set<BigDecimal> numbers = new TreeSet<>();
        for (Rule rule : rules) {
            if (decidesAbout(rule.call(), criterion)) {
                Map<String, Operand.Field> named = new HashMap<>();
                for (Pattern pattern : rule.patterns()) {
                    pattern.bindings().forEach(binding -> named.put(binding.variable(), binding.field()));
                    pattern.conditions().stream()
                            .flatMap(ComparedFields::leaves)
                            .forEach(leaf -> add(leaf, named, together, numbers));
                }
            }
        }
        return new ComparedFields(together, numbers);
    }

    private static boolean decidesAbout(Call call, String criterion) {
        return (call instanceof Call.Met met && met.criterion().equals(criterion))
                || (call instanceof Call.PartlyMet partly && partly.criterion().equals(criterion));
    }

    private static Stream<Condition> leaves(Condition condition) {
        List<Condition> parts = Operands.parts(condition);
        return parts.isEmpty() ? Stream.of(condition) : parts.stream().flatMap(ComparedFields::leaves);
    }

    private static void add(
            Condition leaf, Map<String, Operand.Field> named, List<Set<String>> together, Set<BigDecimal> numbers) {
        Set<String> fields = new LinkedHashSet<>();
        Set<Operand> compared = new LinkedHashSet<>();
        Operands.of(leaf).forEach(operand -> {
            Operand value = operand instanceof Operand.Variable variable ? named.get(variable.name()) : operand;
            if (value instanceof Operand.NumberConstant number) {
                numbers.add(number.value());
            } else if (value instanceof Operand.Field field) {
                compared.add(field);
                fields.addAll(FactType.of(field.fact()).reads(field));
            }
        });
        if (compared.size() > 1 && fields.size() > 1 && fields.stream().noneMatch(ComparedFields::isOfList)) {
            together.add(fields);
        }
    }

    private static boolean isOfList(String path) {
        return path.contains("[]");
    }
}
