package org.pilotreadiness.internal.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.facts.Collision;
import org.pilotreadiness.facts.CriterionValue;
import org.pilotreadiness.internal.engine.reader.Evaluator;
import org.pilotreadiness.internal.engine.reader.Evaluator.Test;
import org.pilotreadiness.internal.engine.reader.Scopes;
import org.pilotreadiness.internal.engine.reader.Tally;
import org.pilotreadiness.internal.language.FactType;
import org.pilotreadiness.internal.language.Operands;
import org.pilotreadiness.internal.language.Stage;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.ruleset.language.Condition;
import org.pilotreadiness.ruleset.language.Criterion;
import org.pilotreadiness.ruleset.language.Operand;
import org.pilotreadiness.ruleset.language.Pattern;
import org.pilotreadiness.ruleset.language.Pattern.Quantifier;
import org.pilotreadiness.ruleset.language.Rule;

/**
 * Rules as formulas. Facts of which there is one, or one of each name, are taken apart into single comparisons; receivers and
 * collisions are asked for by themselves where the rule allows it, else all that are tied together are asked as one.
 */
public final class Translation {

    /** How many ways there may be to choose facts by name before they are asked for together. */
    private static final int MOST_PLACES = 400;

    private final List<Criterion> criteria;

    /** What rules ask alike is one atom, by all that it depends on. */
    private final Map<Object, Formula> atoms = new HashMap<>();

    /**
     * Of rules that are compared with each other.
     *
     * @param criteria the criteria of which level rules are told; of two versions of rules those of both
     */
    public Translation(List<Criterion> criteria) {
        this.criteria = criteria;
    }

    /** When a rule holds; one that judges receivers: when it holds for the first of them. */
    public Formula of(Rule rule) {
        return new RuleTranslation(rule).formula();
    }

    /** When at least one of some rules holds. */
    public Formula any(Collection<Rule> rules) {
        return Formula.any(rules.stream().map(this::of).toList());
    }

    /** When something holds of a pilot that depends on these of its fields only. */
    public static Formula of(Set<String> fields, Predicate<Pilot> holds) {
        Atom.Asked asked = new Atom.Asked();
        asked.fields.addAll(fields);
        return new Formula.Is(new Atom(
                asked, world -> holds.test((Pilot) Objects.requireNonNull(world.fact(Pilot.class)))));
    }

    /** When the value of a criterion, as level rules are given it, is one of these. */
    public static Formula isOneOf(String criterion, Set<Double> values) {
        String variable = Variables.VALUES + criterion;
        Atom.Asked asked = new Atom.Asked();
        asked.fields.add(variable);
        return new Formula.Is(new Atom(
                asked,
                world -> !(world.at(variable) instanceof CriterionValue given) || values.contains(given.value())));
    }

    private Formula atom(Object key, Supplier<Atom> made) {
        return atoms.computeIfAbsent(key, any -> new Formula.Is(made.get()));
    }

    /** The translation of one rule. */
    private final class RuleTranslation {

        private final Rule rule;
        private final Stage stage;
        private final Scopes scopes;
        private final Set<Integer> together;

        RuleTranslation(Rule rule) {
            this.rule = rule;
            this.stage = Stage.of(rule.call());
            this.scopes = Scopes.of(rule);
            this.together = together();
        }

        Formula formula() {
            Formula joint = together.isEmpty() ? Formula.Constant.TRUE : joint(List.copyOf(together));
            return Formula.all(joint, from(0, List.of()));
        }

        /** The patterns that can not be asked one by one: receivers and collisions tied to each other, and what is tied to those. */
        private Set<Integer> together() {
            long places = 1;
            for (int i = 0; i < rule.patterns().size(); i++) {
                places *= isNamed(i) ? places(i).size() : 1;
            }
            Set<Integer> together = new LinkedHashSet<>();
            for (int i = 0; i < rule.patterns().size(); i++) {
                boolean isTied = isNamed(i) || !scopes.others(i).isEmpty();
                boolean isMany = isMany(i)
                        || (places > MOST_PLACES && Variables.isTold(pattern(i).fact()));
                if ((isMany && isTied) || scopes.others(i).stream().anyMatch(together::contains)) {
                    together.add(i);
                }
            }
            return together;
        }

        /** Whether another pattern names a value of its fact. */
        private boolean isNamed(int index) {
            return IntStream.range(0, rule.patterns().size())
                    .anyMatch(other -> scopes.others(other).contains(index));
        }

        private Pattern pattern(int index) {
            return rule.patterns().get(index);
        }

        /** Receivers and collisions, and all facts of which something is worked out together. */
        private boolean isMany(int index) {
            return pattern(index).accumulation() != null || isSeveral(index);
        }

        private boolean isSeveral(int index) {
            return !FactType.of(pattern(index).fact()).isSingle()
                    && !Variables.isTold(pattern(index).fact());
        }

        private boolean isJudged(int index) {
            String variable = pattern(index).variable();
            return !variable.isEmpty() && rule.call().facts().contains(variable);
        }

        /** The names under which facts of this pattern's type come, one at most under each; an empty one for a pilot's own. */
        private List<String> places(int index) {
            Class<?> fact = pattern(index).fact();
            return Variables.isTold(fact) ? Variables.ofFact(fact, stage, criteria) : List.of("");
        }

        /** The rule from a pattern on, when facts stand for the patterns before it; their names are empty where they have none. */
        private Formula from(int index, List<String> before) {
            if (index == rule.patterns().size()) {
                return Formula.Constant.TRUE;
            }
            Quantifier quantifier = pattern(index).quantifier();
            boolean isChosen = quantifier == Quantifier.EACH && isNamed(index);
            List<String> without = with(before, "");
            if (together.contains(index)) {
                return from(index + 1, without);
            }
            if (isMany(index)) {
                return Formula.all(joint(List.of(index)), from(index + 1, without));
            }
            List<Formula> each = new ArrayList<>();
            for (String place : places(index)) {
                List<String> chosen = with(before, place);
                Formula here = at(index, chosen);
                if (here != Formula.Constant.FALSE) {
                    each.add(isChosen ? Formula.all(here, from(index + 1, chosen)) : here);
                }
            }
            Formula some = Formula.any(each);
            return isChosen
                    ? some
                    : Formula.all(quantifier == Quantifier.NOT ? Formula.not(some) : some, from(index + 1, without));
        }

        private static List<String> with(List<String> before, String place) {
            List<String> all = new ArrayList<>(before);
            all.add(place);
            return all;
        }

        /** One fact fits: it is there, and its conditions hold. */
        private Formula at(int index, List<String> places) {
            String place = places.get(index);
            List<Formula> parts = new ArrayList<>();
            if (!place.isEmpty()) {
                parts.add(atom(place, () -> {
                    Atom.Asked asked = new Atom.Asked();
                    asked.fields.add(place);
                    return new Atom(asked, world -> world.at(place) != null);
                }));
            }
            pattern(index).conditions().forEach(condition -> parts.add(apart(index, places, condition)));
            return Formula.all(parts);
        }

        private Formula apart(int index, List<String> places, Condition condition) {
            if (condition instanceof Condition.All all) {
                return Formula.all(all.parts().stream()
                        .map(part -> apart(index, places, part))
                        .toList());
            }
            if (condition instanceof Condition.Any any) {
                return Formula.any(any.parts().stream()
                        .map(part -> apart(index, places, part))
                        .toList());
            }
            if (condition instanceof Condition.Not not) {
                return Formula.not(apart(index, places, not.part()));
            }
            Test test = scopes.evaluator(index).test(condition);
            if (isSettled(index, places, condition)) {
                @Nullable
                Object[] facts = places.stream()
                        .map(place -> Variables.isNamed(place) ? Assignment.total(place, 0.0) : null)
                        .toArray();
                boolean holds = test.holds(Objects.requireNonNull(facts[index]), facts);
                return holds ? Formula.Constant.TRUE : Formula.Constant.FALSE;
            }
            Set<Integer> others = scopes.others(index, condition);
            Object key =
                    List.of(pattern(index).fact(), places.get(index), condition, origins(index, condition, places));
            return atom(key, () -> {
                Asking asking = new Asking(rule, scopes, stage, criteria, places);
                asking.condition(index, condition);
                return new Atom(asking.asked(), world -> {
                    @Nullable Object[] facts = facts(world, places);
                    Object fact = facts[index];
                    return fact != null
                            && others.stream().allMatch(other -> facts[other] != null)
                            && test.holds(fact, facts);
                });
            });
        }

        /** Whether the names of facts decide it. */
        private boolean isSettled(int index, List<String> places, Condition condition) {
            return Operands.of(condition).allMatch(operand -> {
                        if (operand instanceof Operand.Variable variable) {
                            var origin = scopes.origin(index, variable);
                            return isName(places.get(origin.pattern()), origin.field());
                        }
                        return !(operand instanceof Operand.Field field) || isName(places.get(index), field);
                    })
                    && Variables.isNamed(places.get(index));
        }

        private static boolean isName(String place, Operand.Field field) {
            return Variables.isNamed(place)
                    && List.of("criterion", "precondition").contains(field.path());
        }

        private @Nullable Object[] facts(Assignment world, List<String> places) {
            @Nullable Object[] facts = new Object[rule.patterns().size()];
            for (int i = 0; i < facts.length; i++) {
                String place = i < places.size() ? places.get(i) : "";
                facts[i] = place.isEmpty() ? world.fact(pattern(i).fact()) : world.at(place);
            }
            return facts;
        }

        /** What the names in a condition stand for. */
        private List<Object> origins(int index, Condition condition, List<String> places) {
            List<Object> origins = new ArrayList<>();
            Operands.of(condition).forEach(operand -> {
                if (operand instanceof Operand.Variable variable) {
                    var origin = scopes.origin(index, variable);
                    origins.addAll(List.of(variable.name(), origin.field()));
                    origins.add(together.contains(origin.pattern()) ? origin.pattern() : places.get(origin.pattern()));
                }
            });
            return origins;
        }

        /** Facts that are asked for together, each pattern in turn for all facts of its type. */
        private Formula joint(List<Integer> patterns) {
            List<String> places = rule.patterns().stream().map(pattern -> "").toList();
            List<Object> key = new ArrayList<>();
            for (int index : patterns) {
                Pattern pattern = pattern(index);
                Condition conditions = new Condition.All(pattern.conditions());
                key.addAll(List.of(pattern.quantifier(), pattern.fact(), isJudged(index), conditions));
                key.add(origins(index, conditions, places));
                key.add(pattern.accumulation());
            }
            List<Part> parts = patterns.stream().map(this::part).toList();
            return atom(key, () -> {
                Asking asking = new Asking(rule, scopes, stage, criteria, places);
                patterns.forEach(asking::pattern);
                Atom.Asked asked = asking.asked();
                count(patterns, asked);
                return new Atom(asked, world -> holds(world, parts, 0, facts(world, places)));
            });
        }

        /** A pattern, compiled: what it asks of a fact, and what it works out of those that fit. */
        private record Part(
                int index,
                Pattern pattern,
                Test test,
                @Nullable Tally tally) {}

        private Part part(int index) {
            Pattern pattern = pattern(index);
            Evaluator evaluator = scopes.evaluator(index);
            return new Part(
                    index,
                    pattern,
                    evaluator.test(new Condition.All(pattern.conditions())),
                    pattern.accumulation() == null ? null : new Tally(pattern.accumulation(), evaluator));
        }

        private void count(List<Integer> patterns, Atom.Asked asked) {
            List<Integer> many = patterns.stream().filter(this::isSeveral).toList();
            asked.receiversIfTrue = (int) many.stream()
                    .filter(index -> pattern(index).quantifier() != Quantifier.NOT && !isJudged(index))
                    .count();
            List<Integer> none = many.stream()
                    .filter(index -> pattern(index).quantifier() == Quantifier.NOT)
                    .toList();
            boolean isTold = patterns.size() == 1 || none.stream().allMatch(this::isOfOneReceiver);
            asked.receiversIfFalse = !isTold ? Atom.ANY_NUMBER : patterns.size() == 1 ? none.size() : 0;
            if (many.size() - none.stream().filter(this::isOfOneReceiver).count() > 1) {
                asked.traits.add(Atom.Trait.TOGETHER);
            }
            if (many.stream().filter(this::isCollision).count() > 1) {
                asked.traits.add(Atom.Trait.ASPECT);
            }
            if (many.stream().anyMatch(this::isJudged)) {
                asked.traits.add(Atom.Trait.JUDGED);
            }
            if (patterns.stream()
                    .anyMatch(index -> Variables.isTold(pattern(index).fact()))) {
                asked.traits.add(Atom.Trait.OPEN);
            }
        }

        private boolean isCollision(int index) {
            return pattern(index).fact() == Collision.class;
        }

        /** Whether it asks for the collisions of one receiver and for nothing else of another fact. */
        private boolean isOfOneReceiver(int index) {
            return isCollision(index)
                    && scopes.others(index).size() == 1
                    && pattern(index).conditions().stream()
                            .filter(condition ->
                                    !scopes.others(index, condition).isEmpty())
                            .allMatch(condition -> condition instanceof Condition.Comparison comparison
                                    && comparison.operator() == Condition.Operator.EQUAL
                                    && Operands.of(comparison).allMatch(operand -> isId(index, operand)));
        }

        private boolean isId(int index, Operand operand) {
            Operand.Field field = operand instanceof Operand.Variable variable
                    ? scopes.origin(index, variable).field()
                    : operand instanceof Operand.Field own ? own : null;
            return field != null && Asking.isReceiver(field);
        }

        private boolean holds(Assignment world, List<Part> parts, int at, @Nullable Object[] chosen) {
            if (at == parts.size()) {
                return true;
            }
            Part part = parts.get(at);
            List<Object> fitting = world.facts(part.pattern().fact()).stream()
                    .filter(fact -> (!isJudged(part.index()) || fact == world.judged())
                            && part.test().holds(fact, chosen))
                    .toList();
            if (part.tally() != null) {
                return part.tally().holds(fitting, chosen) && holds(world, parts, at + 1, chosen);
            }
            Quantifier quantifier = part.pattern().quantifier();
            if (quantifier != Quantifier.EACH) {
                return fitting.isEmpty() == (quantifier == Quantifier.NOT) && holds(world, parts, at + 1, chosen);
            }
            for (Object fact : fitting) {
                @Nullable Object[] next = Arrays.copyOf(chosen, chosen.length);
                next[part.index()] = fact;
                if (holds(world, parts, at + 1, next)) {
                    return true;
                }
            }
            return false;
        }
    }
}
