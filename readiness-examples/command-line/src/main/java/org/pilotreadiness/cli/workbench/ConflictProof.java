package org.pilotreadiness.cli.workbench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.internal.language.Operands;
import org.pilotreadiness.internal.proof.UndecidedException;
import org.pilotreadiness.internal.proof.Witness;
import org.pilotreadiness.internal.text.AsRead;
import org.pilotreadiness.pilot.Gate;
import org.pilotreadiness.pilot.Organisation;
import org.pilotreadiness.pilot.OrganisationKind;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.pilot.SpreadingScenario;
import org.pilotreadiness.ruleset.RuleSet;
import org.pilotreadiness.ruleset.language.Condition;
import org.pilotreadiness.ruleset.language.Operand;
import org.pilotreadiness.ruleset.language.Pattern;
import org.pilotreadiness.ruleset.language.Rule;
import org.pilotreadiness.scenario.Scenarios;

/**
 * Tells whether two rules about portfolios name the same conflicts. Two pilots are in conflict or not whatever others there
 * are, so pairs of pilots decide it: all that differ in what the rules read, values that the rules treat alike being tried once or twice.
 */
final class ConflictProof {

    private static final int MOST_PILOTS = 600;
    private static final int MOST_ORGANISATIONS = 50;
    private static final String AREA = "developmentArea";
    private static final String SIZE = "organisations.size";

    private final List<Rule> ones;
    private final List<Rule> others;
    private final Map<String, List<?>> values = new LinkedHashMap<>();
    private boolean isComplete = true;

    private ConflictProof(List<Rule> ones, List<Rule> others) {
        this.ones = ones;
        this.others = others;
        List<String> named = named();
        Set<String> read = new TreeSet<>();
        operands().forEach(operand -> {
            if (operand instanceof Operand.Field field) {
                read.add(field.path());
            }
        });
        isComplete &= rules().allMatch(rule -> rule.patterns().size() == 2 && comparesLikeWithLike(rule));
        values.put(
                "id",
                Stream.concat(
                                Stream.of("pilot-1", "pilot-2"),
                                named.stream().filter(text -> text.matches("[A-Za-z0-9._-]+")))
                        .distinct()
                        .toList());
        for (String path : read) {
            switch (path) {
                case "id" -> {}
                case "gate" -> values.put(path, List.of(Gate.values()));
                case "scenario" -> values.put(path, List.of(SpreadingScenario.values()));
                case "crossSector" -> values.put(path, List.of(true, false));
                case AREA -> values.put(path, areas(named));
                case SIZE -> values.put(path, sizes());
                default -> isComplete = false;
            }
        }
    }

    /** Of a rule and what stands in its place; null where there is none. */
    static ConflictProof between(@Nullable Rule one, @Nullable Rule other) {
        return new ConflictProof(listed(one), listed(other));
    }

    private static List<Rule> listed(@Nullable Rule rule) {
        return rule == null ? List.of() : List.of(rule);
    }

    private Stream<Rule> rules() {
        return Stream.concat(ones.stream(), others.stream());
    }

    /**
     * Whether both name the same conflicts.
     *
     * @throws UndecidedException when no difference is found and there may be one
     */
    boolean isSame(RuleSet ruleSet) throws UndecidedException {
        return scenario(alone(ruleSet, ones), alone(ruleSet, others)).isEmpty();
    }

    /**
     * A scenario that comes out otherwise by other rules, which differ by the two rules.
     *
     * @return empty when it is proved that the two name the same conflicts
     * @throws UndecidedException when neither is found
     */
    Optional<String> scenario(Scenarios now, Scenarios other) throws UndecidedException {
        return scenario(now, other, (is, byOther) -> !is.equals(byOther));
    }

    /**
     * The same for some differences only.
     *
     * @param differs whether what comes out by one rule and by the other differs in the way that is asked for
     */
    Optional<String> scenario(
            Scenarios now, Scenarios other, BiPredicate<Map<String, String>, Map<String, String>> differs)
            throws UndecidedException {
        boolean isProved = isComplete;
        RuleSet ruleSet = now.ruleSet();
        Scenarios one = alone(ruleSet, ones);
        Scenarios two = alone(ruleSet, others);
        List<Pilot> pilots = pilots();
        for (int i = 0; i < pilots.size(); i++) {
            for (int j = 0; j < i; j++) {
                List<Pilot> pair = List.of(pilots.get(j), pilots.get(i));
                if (!pair.get(0).id().equals(pair.get(1).id()) && differs.test(one.outcome(pair), two.outcome(pair))) {
                    isProved = false;
                    Optional<String> scenario = told(pair, now, other);
                    if (scenario.isPresent()) {
                        return scenario;
                    }
                }
            }
        }
        if (!isProved || !isComplete) {
            throw new UndecidedException("a conflict");
        }
        return Optional.empty();
    }

    private static Scenarios alone(RuleSet ruleSet, List<Rule> rules) {
        return Scenarios.noneBy(ruleSet, ruleSet.criteria(), List.of(), rules);
    }

    private Optional<String> told(List<Pilot> pair, Scenarios now, Scenarios other) {
        Map<String, String> is = now.outcome(pair);
        Map<String, String> byOther = other.outcome(pair);
        return is.entrySet().stream()
                .filter(each -> !each.getValue().equals(byOther.get(each.getKey())))
                .findFirst()
                .map(each -> Witness.ofPilots(each.getKey(), each.getValue(), pair, said()))
                .filter(text -> now.run(now.read(text)).passes()
                        && !other.run(now.read(text)).passes());
    }

    /** What a scenario says of each pilot. */
    private Set<String> said() {
        Set<String> said = new TreeSet<>(values.keySet());
        if (said.remove("crossSector")) {
            said.add(SIZE);
        }
        return said;
    }

    private Stream<Condition> conditions() {
        return rules().flatMap(ConflictProof::conditions);
    }

    private static Stream<Condition> conditions(Rule rule) {
        return rule.patterns().stream().flatMap(pattern -> pattern.conditions().stream());
    }

    private Stream<Operand> operands() {
        return Stream.concat(
                conditions().flatMap(Operands::of),
                rules().flatMap(rule -> rule.patterns().stream())
                        .flatMap(pattern -> pattern.bindings().stream())
                        .map(Pattern.Binding::field));
    }

    /** Whether values are compared with constants and with the same field of the other pilot only, and nothing is worked out of them. */
    private static boolean comparesLikeWithLike(Rule rule) {
        Map<String, String> paths = new LinkedHashMap<>();
        rule.patterns().stream()
                .flatMap(pattern -> pattern.bindings().stream())
                .forEach(
                        binding -> paths.put(binding.variable(), binding.field().path()));
        return conditions(rule).flatMap(ConflictProof::leaves).allMatch(leaf -> isOfLike(leaf, paths));
    }

    private static boolean isOfLike(Condition leaf, Map<String, String> paths) {
        if (leaf instanceof Condition.Comparison comparison) {
            Operand left = comparison.left();
            Operand right = comparison.right();
            boolean isPlain = !(left instanceof Operand.Calculation) && !(right instanceof Operand.Calculation);
            return isPlain
                    && (Operands.isConstant(left)
                            || Operands.isConstant(right)
                            || Objects.equals(path(left, paths), path(right, paths)));
        }
        return !(leaf instanceof Condition.OneOf oneOf) || !(oneOf.value() instanceof Operand.Calculation);
    }

    private static Stream<Condition> leaves(Condition condition) {
        List<Condition> parts = Operands.parts(condition);
        return parts.isEmpty() ? Stream.of(condition) : parts.stream().flatMap(ConflictProof::leaves);
    }

    private static @Nullable String path(Operand operand, Map<String, String> paths) {
        return operand instanceof Operand.Field field
                ? field.path()
                : operand instanceof Operand.Variable variable ? paths.get(variable.name()) : null;
    }

    /** The texts that the rules name, of those that read the same the first. */
    private List<String> named() {
        Map<String, String> texts = new LinkedHashMap<>();
        operands().forEach(operand -> {
            if (operand instanceof Operand.TextConstant text
                    && !AsRead.key(text.value()).isEmpty()) {
                texts.putIfAbsent(AsRead.key(text.value()), text.value());
            }
        });
        return List.copyOf(texts.values());
    }

    /** The areas that the rules name, two that they do not, and none. */
    private static List<String> areas(List<String> named) {
        List<String> areas = new ArrayList<>(named);
        for (int i = 1; areas.size() < named.size() + 2; i++) {
            String area = "area-" + i;
            if (named.stream().noneMatch(text -> AsRead.key(text).equals(area))) {
                areas.add(area);
            }
        }
        areas.add("");
        return areas;
    }

    /** Numbers of organisations: those that the rules name and two on each side of them. */
    private List<Integer> sizes() {
        Set<Integer> sizes = new TreeSet<>(Set.of(1, 2, 3));
        operands().forEach(operand -> {
            if (operand instanceof Operand.NumberConstant number) {
                BigDecimal value = number.value();
                if (value.compareTo(BigDecimal.valueOf(MOST_ORGANISATIONS)) > 0) {
                    isComplete = false;
                } else {
                    for (int i = -2; i <= 2; i++) {
                        sizes.add(Math.max(1, value.intValue() + i));
                    }
                }
            }
        });
        return List.copyOf(sizes);
    }

    private List<Pilot> pilots() {
        List<Map<String, Object>> pilots = List.of(Map.of());
        for (Map.Entry<String, List<?>> axis : values.entrySet()) {
            List<Map<String, Object>> longer = new ArrayList<>();
            for (Map<String, Object> each : pilots) {
                for (Object value : axis.getValue()) {
                    Map<String, Object> more = new LinkedHashMap<>(each);
                    more.put(axis.getKey(), value);
                    longer.add(more);
                }
            }
            pilots = longer;
        }
        List<Map<String, Object>> possible =
                pilots.stream().filter(ConflictProof::isPossible).toList();
        isComplete &= possible.size() <= MOST_PILOTS;
        return possible.stream().limit(MOST_PILOTS).map(ConflictProof::pilot).toList();
    }

    private static boolean isPossible(Map<String, Object> values) {
        return !Boolean.TRUE.equals(values.get("crossSector")) || size(values) > 1;
    }

    private static int size(Map<String, Object> values) {
        return (Integer) values.getOrDefault(SIZE, 2);
    }

    private static Pilot pilot(Map<String, Object> values) {
        boolean isCrossSector = (Boolean) values.getOrDefault("crossSector", size(values) > 1);
        List<Organisation> organisations = new ArrayList<>();
        for (int i = 1; i <= size(values); i++) {
            OrganisationKind kind = isCrossSector && i == 1 ? OrganisationKind.HOSPITAL : OrganisationKind.MUNICIPALITY;
            organisations.add(new Organisation("organisation-" + i, "organisation " + i, kind));
        }
        String id = (String) Objects.requireNonNull(values.get("id"));
        Gate gate = (Gate) values.getOrDefault("gate", Gate.SPREAD);
        SpreadingScenario scenario = (SpreadingScenario) values.getOrDefault("scenario", SpreadingScenario.AGREEMENT);
        return Pilot.of(id, id, gate, scenario, organisations).with(AREA, values.getOrDefault(AREA, ""));
    }
}
