package org.pilotreadiness.cli.workbench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.cli.workbench.ChangeProof.Aspect;
import org.pilotreadiness.cli.workbench.ChangeProof.Claim;
import org.pilotreadiness.cli.workbench.ChangeProof.Possibility;
import org.pilotreadiness.cli.workbench.ChangeProof.State;
import org.pilotreadiness.cli.workbench.PilotSearch.Goal;
import org.pilotreadiness.facts.Dimension;
import org.pilotreadiness.facts.Domain;
import org.pilotreadiness.internal.proof.Budget;
import org.pilotreadiness.internal.proof.Formula;
import org.pilotreadiness.internal.proof.Proof;
import org.pilotreadiness.internal.proof.Translation;
import org.pilotreadiness.internal.proof.UndecidedException;
import org.pilotreadiness.internal.text.Words;
import org.pilotreadiness.ruleset.RuleSet;
import org.pilotreadiness.ruleset.language.Call.Verdict;
import org.pilotreadiness.ruleset.language.Criterion;
import org.pilotreadiness.ruleset.language.Rule;
import org.pilotreadiness.scenario.Scenarios;

/**
 * Works out the claims about a change. Of criteria by their formulas. Of scores by the most that the criteria can add up to
 * for each kind of pilot, each taken by itself. Of levels by what their rules are given: where none of that is ever lower,
 * the rules name no lower level for the same, and a better value never lowers their level, then no level is ever lower. What is
 * not proved is looked for among pilots.
 */
final class ChangeProver {

    private final RuleSet earlier;
    private final RuleSet later;
    private final Translation translation;
    private final Versions versions;
    private final PilotSearch search;
    private final Map<Verdict, Graded> before = new EnumMap<>(Verdict.class);
    private final Map<Verdict, Graded> after = new EnumMap<>(Verdict.class);
    private final Map<String, TwoValues> ofBoth = new LinkedHashMap<>();
    private final List<TwoValues> weighed = new ArrayList<>();

    private final Map<Domain, List<Map<KindOfPilot, Map<TwoValues, Integer>>>> most = new LinkedHashMap<>();

    /** What is claimed of what level rules may ask for, by its name in {@link Formula#variables()}. */
    private final Map<String, Claim> given = new LinkedHashMap<>();

    ChangeProver(RuleSet earlier, RuleSet later) {
        this.earlier = earlier;
        this.later = later;
        Map<String, Criterion> was = byId(earlier);
        Map<String, Criterion> is = byId(later);
        this.translation = new Translation(
                Stream.concat(was.values().stream(), is.values().stream()).toList());
        Set<String> ids = new LinkedHashSet<>(was.keySet());
        ids.addAll(is.keySet());
        for (String id : ids) {
            Criterion one = was.get(id);
            Criterion other = is.get(id);
            if (one != null && other != null) {
                ofBoth.put(id, two(one, other));
            }
            if (one != null && other != null && one.dimension() == other.dimension()) {
                weighed.add(ofBoth.get(id));
            } else {
                Optional.ofNullable(one).ifPresent(each -> weighed.add(two(each, null)));
                Optional.ofNullable(other).ifPresent(each -> weighed.add(two(null, each)));
            }
        }
        this.versions = new Versions(none(earlier), none(later));
        for (Verdict verdict : Verdict.values()) {
            before.put(verdict, Graded.ofLevel(verdict, earlier.rules(), translation));
            after.put(verdict, Graded.ofLevel(verdict, later.rules(), translation));
        }
        this.search = new PilotSearch(before, after, weighed);
    }

    private static Scenarios none(RuleSet ruleSet) {
        return Scenarios.noneBy(ruleSet, ruleSet.criteria(), ruleSet.rules(), ruleSet.portfolioRules());
    }

    private static Map<String, Criterion> byId(RuleSet ruleSet) {
        Map<String, Criterion> byId = new LinkedHashMap<>();
        ruleSet.criteria().forEach(criterion -> byId.put(criterion.id(), criterion));
        return byId;
    }

    private TwoValues two(@Nullable Criterion one, @Nullable Criterion other) {
        String id = one != null ? one.id() : Objects.requireNonNull(other).id();
        return new TwoValues(
                one,
                other,
                Graded.ofCriterion(id, earlier.rules(), translation),
                Graded.ofCriterion(id, later.rules(), translation));
    }

    List<Claim> claims() {
        List<Claim> claims = new ArrayList<>();
        ofBoth.forEach((id, both) -> {
            Claim value = claim(
                    id,
                    Aspect.VALUE,
                    isHigher -> decided(
                            both.differs(isHigher),
                            Shows.ofOrder(what -> what.equals(id) || what.endsWith("." + id), isHigher)));
            Claim counts = claim(
                    id,
                    Aspect.COUNTS,
                    isHigher -> decided(both.counts(isHigher), Shows.ofOrder(("counts." + id)::equals, isHigher)));
            Claim blocks = claim(
                    id,
                    Aspect.BLOCKS,
                    isHigher -> decided(
                            both.blocks(isHigher), Shows.ofList(what -> what.endsWith("lockers"), id, isHigher)));
            if (Objects.requireNonNull(both.earlier).dimension()
                    == Objects.requireNonNull(both.later).dimension()) {
                given.put("values." + id, value);
            }
            given.put("blockers." + id, blocks.turned());
            claims.addAll(List.of(value, counts, blocks));
        });
        for (Domain dimension : domains()) {
            if (weighed.stream().anyMatch(each -> each.dimension().equals(dimension))) {
                Claim isAssessed = claim(dimension.key(), Aspect.COUNTS, isHigher -> assessed(dimension, isHigher));
                Claim score = score(dimension);
                given.put(
                        "scores." + dimension.key(),
                        isAssessed.isSame()
                                ? score
                                : new Claim(
                                        score.subject(), Aspect.SCORE, Possibility.UNDECIDED, Possibility.UNDECIDED));
                claims.add(isAssessed);
                claims.add(score);
            }
        }
        for (Verdict verdict : List.of(Verdict.SPREADING_POTENTIAL, Verdict.RECEIVER_FIT, Verdict.READINESS)) {
            Claim level = level(verdict);
            if (verdict == Verdict.SPREADING_POTENTIAL) {
                given.put("potential", level);
            }
            claims.add(level);
        }
        claims.addAll(conflicts());
        return claims;
    }

    /** What the rules about portfolios, by their names, find in each other's way. */
    private List<Claim> conflicts() {
        Map<String, Rule> was = byName(earlier);
        Map<String, Rule> is = byName(later);
        Set<String> names = new LinkedHashSet<>(was.keySet());
        names.addAll(is.keySet());
        return names.stream()
                .map(name -> claim(name, Aspect.CONFLICT, isHigher -> conflict(was.get(name), is.get(name), isHigher)))
                .toList();
    }

    private static Map<String, Rule> byName(RuleSet ruleSet) {
        Map<String, Rule> byName = new LinkedHashMap<>();
        ruleSet.portfolioRules().forEach(rule -> byName.put(rule.name(), rule));
        return byName;
    }

    private static boolean isConflict(Map<String, String> ofTwo) {
        return !"[]".equals(ofTwo.get("conflicts"));
    }

    private Possibility conflict(@Nullable Rule was, @Nullable Rule is, boolean isHigher) {
        try {
            return ConflictProof.between(was, is)
                    .scenario(
                            versions.expected(),
                            versions.other(),
                            (before, after) ->
                                    isConflict(isHigher ? after : before) && !isConflict(isHigher ? before : after))
                    .map(Possibility::shown)
                    .orElse(Possibility.NEVER);
        } catch (UndecidedException e) {
            return Possibility.UNDECIDED;
        }
    }

    private Possibility decided(Formula formula, Shows shows) {
        try {
            Optional<Map<String, Object>> witness =
                    Proof.ofWitnesses(List.of(formula), new Budget()).witness(formula);
            return witness.isEmpty() ? Possibility.NEVER : shown(witness.get(), shows);
        } catch (UndecidedException e) {
            return Possibility.UNDECIDED;
        }
    }

    /** What a scenario shows when something of these names comes out otherwise in this way. */
    private record Shows(Predicate<String> isNamed, BiPredicate<String, String> isSo) {

        static Shows ofOrder(Predicate<String> isNamed, boolean isHigher) {
            return new Shows(isNamed, (was, is) -> OutcomeOrder.isAbove(isHigher ? is : was, isHigher ? was : is));
        }

        static Shows ofList(Predicate<String> isNamed, String id, boolean isHigher) {
            Predicate<String> has = list -> List.of(list.split(", ", -1)).contains(id);
            return new Shows(isNamed, (was, is) -> has.test(was) != has.test(is) && has.test(isHigher ? is : was));
        }
    }

    /** The scenario with as few values as still show it. */
    private Possibility shown(Map<String, Object> values, Shows shows) {
        Optional<String> shown = told(values, shows);
        if (shown.isEmpty()) {
            return Possibility.UNDECIDED;
        }
        Map<String, Object> fewer = new TreeMap<>(values);
        String text = shown.get();
        Set<String> parts = new LinkedHashSet<>();
        values.keySet().forEach(name -> parts.add(name.replaceAll("[.].*", ".")));
        parts.addAll(values.keySet());
        for (String part : parts) {
            Map<String, Object> without = new TreeMap<>(fewer);
            without.keySet().removeIf(name -> part.endsWith(".") ? name.startsWith(part) : name.equals(part));
            Optional<String> still = without.size() < fewer.size() ? told(without, shows) : Optional.empty();
            if (still.isPresent()) {
                fewer = without;
                text = still.get();
            }
        }
        return Possibility.shown(text);
    }

    private Optional<String> told(Map<String, Object> values, Shows shows) {
        return versions.tell(values, null, List.of(shows.isNamed()))
                .filter(told -> shows.isSo().test(told.is(), told.isByOther()))
                .map(Versions.Told::text);
    }

    /** Whether only one version gives a score. */
    /** What criteria of either version belong to. */
    private List<Domain> domains() {
        return weighed.stream().map(TwoValues::dimension).distinct().toList();
    }

    private Possibility assessed(Domain dimension, boolean isHigher) {
        List<KindOfPilot> kinds = ScoreEnds.of(of(dimension), isHigher).onlyOne();
        return kinds.isEmpty()
                ? Possibility.NEVER
                : shown(
                        kinds.get(0).values(),
                        new Shows(
                                ("scores." + dimension.key())::equals,
                                (was, is) -> OutcomeOrder.isAssessed(isHigher ? is : was)
                                        && !OutcomeOrder.isAssessed(isHigher ? was : is)));
    }

    private List<TwoValues> of(Domain dimension) {
        return weighed.stream()
                .filter(each -> each.dimension().equals(dimension))
                .toList();
    }

    private Claim score(Domain dimension) {
        String name = dimension.key();
        Predicate<String> isNamed =
                dimension == Dimension.RECEIVER_FIT ? what -> what.endsWith(".score") : ("scores." + name)::equals;
        return claim(name, Aspect.SCORE, isHigher -> {
            ScoreEnds ends = ScoreEnds.of(of(dimension), isHigher);
            most.computeIfAbsent(dimension, any -> new ArrayList<>()).add(ends.most());
            Goal goal = new Goal(
                    List.of(dimension),
                    (was, is) ->
                            isAbove((isHigher ? is : was).score(dimension), (isHigher ? was : is).score(dimension)),
                    values -> shown(values, Shows.ofOrder(isNamed, isHigher)));
            return ends.isNever() ? Possibility.NEVER : search.search(goal, List.of(ends.most()), Map.of());
        });
    }

    private static boolean isAbove(@Nullable Double score, @Nullable Double other) {
        return score != null && other != null && score > other;
    }

    private static Claim claim(String subject, Aspect aspect, Function<Boolean, Possibility> decided) {
        return new Claim(subject, aspect, decided.apply(false), decided.apply(true));
    }

    private Claim level(Verdict verdict) {
        String name = Words.of(verdict);
        boolean isOfReceiver = verdict == Verdict.RECEIVER_FIT;
        Predicate<String> isNamed = isOfReceiver ? what -> what.endsWith("." + name) : name::equals;
        List<Domain> dimensions = domains().stream()
                .filter(each -> isOfReceiver == (each == Dimension.RECEIVER_FIT))
                .toList();
        return claim(name, Aspect.LEVEL, isHigher -> {
            Map<String, Object> bySameTotals = new TreeMap<>();
            Goal goal = new Goal(
                    dimensions,
                    (was, is) -> (isHigher ? is : was).level(verdict) > (isHigher ? was : is).level(verdict),
                    values -> shown(values, Shows.ofOrder(isNamed, isHigher)));
            return isNever(verdict, isHigher, bySameTotals)
                    ? Possibility.NEVER
                    : search.search(goal, ends(verdict), fields(bySameTotals));
        });
    }

    /** What a case says of the pilot itself. */
    private static Map<String, Object> fields(Map<String, Object> values) {
        Map<String, Object> fields = new TreeMap<>(values);
        fields.keySet().removeIf(name -> name.matches("(scores|values|blockers)[.].*|potential"));
        return fields;
    }

    /** The values with which the scores change most that a level may go by. */
    private List<Map<KindOfPilot, Map<TwoValues, Integer>>> ends(Verdict verdict) {
        return most.entrySet().stream()
                .filter(each -> (each.getKey() == Dimension.RECEIVER_FIT) == (verdict == Verdict.RECEIVER_FIT))
                .flatMap(each -> each.getValue().stream())
                .filter(each -> !each.isEmpty())
                .toList();
    }

    /**
     * Whether it is proved that a level is never lower, or never higher.
     *
     * @param found takes what the rules name another level for, where there is such a thing
     */
    private boolean isNever(Verdict verdict, boolean isHigher, Map<String, Object> found) {
        Graded was = Objects.requireNonNull(before.get(verdict));
        Graded is = Objects.requireNonNull(after.get(verdict));
        Set<String> asked = new LinkedHashSet<>();
        List.of(was, is).forEach(each -> each.atLeast().forEach(formula -> asked.addAll(formula.variables())));
        try {
            Formula differs =
                    Formula.all(isHigher ? is.isAbove(was) : was.isAbove(is), Formula.all(possibleValues(asked)));
            Optional<Map<String, Object>> witness = was.equals(is)
                    ? Optional.empty()
                    : Proof.ofWitnesses(List.of(differs), new Budget()).witness(differs);
            witness.ifPresent(found::putAll);
            if (witness.isPresent()) {
                return false;
            }
        } catch (UndecidedException e) {
            return false;
        }
        List<Claim> inputs = new ArrayList<>();
        for (String variable : asked) {
            Claim claim = given.get(variable);
            if (claim != null) {
                inputs.add(claim);
            } else if (isOfOneVersion(variable)) {
                return false;
            }
        }
        return inputs.stream().allMatch(Claim::isSame)
                || (inputs.stream()
                                .map(claim -> isHigher ? claim.higher() : claim.lower())
                                .allMatch(side -> side.state() == State.NEVER)
                        && (isMonotone(was) || isMonotone(is)));
    }

    /** That criteria have values which their rules can give them. */
    private List<Formula> possibleValues(Set<String> asked) {
        return weighed.stream()
                .filter(each -> asked.contains("values." + each.any().id()))
                .map(each -> Translation.isOneOf(
                        each.any().id(),
                        each.pairs().stream()
                                .flatMap(pair -> Stream.of(TwoValues.earlier(pair), TwoValues.later(pair)))
                                .map(half -> half / 2.0)
                                .collect(Collectors.toSet())))
                .toList();
    }

    /** Whether it is about a criterion that only one version has. */
    private static boolean isOfOneVersion(String variable) {
        return variable.startsWith("values.") || variable.startsWith("blockers.");
    }

    private static boolean isMonotone(Graded level) {
        Proof proof = new Proof(level.atLeast(), new Budget());
        try {
            for (Formula each : level.atLeast()) {
                if (proof.loss(each).isPresent()) {
                    return false;
                }
            }
            return true;
        } catch (UndecidedException e) {
            return false;
        }
    }
}
