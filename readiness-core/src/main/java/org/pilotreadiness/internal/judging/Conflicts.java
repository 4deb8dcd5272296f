package org.pilotreadiness.internal.judging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.assessment.Conflict;
import org.pilotreadiness.assessment.PossibleConflict;
import org.pilotreadiness.internal.engine.RuleAction;
import org.pilotreadiness.internal.engine.RuleRunner;
import org.pilotreadiness.internal.language.Member;
import org.pilotreadiness.internal.language.Members;
import org.pilotreadiness.internal.language.Operands;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.ruleset.language.Condition;
import org.pilotreadiness.ruleset.language.Operand;
import org.pilotreadiness.ruleset.language.Pattern;
import org.pilotreadiness.ruleset.language.Rule;

/** Finds the pilots that are in each other's way, by the rules about portfolios. Thread-safe. */
public final class Conflicts {

    private static final Comparator<Pilot> BY_ID = Comparator.comparing(Pilot::id);

    private final List<Rule> rules;
    private final RuleRunner<List<Groups>> runner;
    private final Areas areas;
    private final List<List<Member>> read;

    /** By these rules, compiled by this engine. */
    Conflicts(List<Rule> rules, RuleRunner.Maker maker) {
        this.rules = rules.stream().sorted(Comparator.comparing(Rule::name)).toList();
        this.runner = maker.of(this.rules, rule -> new Joining(this.rules.indexOf(rule)));
        this.areas = new Areas(this.rules);
        List<Operand> operands = this.rules.stream().flatMap(Areas::operands).toList();
        boolean areIdsRead = !this.rules.stream().allMatch(Conflicts::comparesIdsWithIdsOnly);
        this.read = operands.stream()
                .filter(operand -> operand instanceof Operand.Field field
                        && (areIdsRead || !field.path().equals("id")))
                .distinct()
                .map(field -> Members.path((Operand.Field) field))
                .toList();
    }

    /** The conflicts among pilots of different ids, by the names of the rules and the first of their pilots. */
    public List<Conflict> among(List<Pilot> pilots) {
        Map<String, Pilot> given = pilots.stream().collect(Collectors.toMap(Pilot::id, pilot -> pilot));
        List<Groups> groups = groups(areas.alike(pilots));
        List<Conflict> conflicts = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            for (List<Pilot> group : groups.get(i).sorted()) {
                conflicts.add(new Conflict(
                        rules.get(i),
                        group.stream()
                                .map(pilot -> given.getOrDefault(pilot.id(), pilot))
                                .toList()));
            }
        }
        return conflicts;
    }

    /** The pilots of unknown area that would be in conflict if all were in one area, and are not in any case. */
    public List<PossibleConflict> possible(List<Pilot> pilots, List<Conflict> certain) {
        List<Pilot> unknown =
                pilots.stream().filter(pilot -> !Areas.isKnown(pilot)).toList();
        if (unknown.isEmpty()) {
            return List.of();
        }
        List<Set<String>> possible =
                rules.stream().<Set<String>>map(rule -> new HashSet<>()).toList();
        for (String area : areas.any()) {
            List<Groups> groups =
                    groups(pilots.stream().map(pilot -> Areas.in(area, pilot)).toList());
            for (int i = 0; i < rules.size(); i++) {
                Set<String> ids = possible.get(i);
                groups.get(i).sorted().forEach(group -> group.forEach(pilot -> ids.add(pilot.id())));
            }
        }
        certain.forEach(conflict -> conflict.pilots()
                .forEach(pilot -> possible.get(rules.indexOf(conflict.rule())).remove(pilot.id())));
        List<PossibleConflict> conflicts = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            Set<String> ids = possible.get(i);
            List<Pilot> concerned = unknown.stream()
                    .filter(pilot -> ids.contains(pilot.id()))
                    .sorted(BY_ID)
                    .toList();
            if (!concerned.isEmpty()) {
                conflicts.add(new PossibleConflict(rules.get(i), concerned));
            }
        }
        return conflicts;
    }

    /**
     * Of pilots that are the same to the rules two are tried: what holds of these holds of all. So the pairs are as many as the
     * differences between pilots, whatever the engine.
     */
    private List<Groups> groups(List<Pilot> pilots) {
        Map<List<Object>, List<Pilot>> alike = new LinkedHashMap<>();
        pilots.forEach(pilot ->
                alike.computeIfAbsent(seen(pilot), any -> new ArrayList<>()).add(pilot));
        List<Groups> groups = rules.stream().map(rule -> new Groups()).toList();
        runner.run(
                alike.values().stream().flatMap(same -> same.stream().limit(2)).toList(), groups);
        for (List<Pilot> same : alike.values()) {
            for (Groups ofRule : groups) {
                if (ofRule.hold(same.get(0))) {
                    same.forEach(pilot -> ofRule.join(same.get(0), pilot));
                }
            }
        }
        return groups;
    }

    /** Which ids pilots have says nothing then, but that they are not the same pilot. */
    private static boolean comparesIdsWithIdsOnly(Rule rule) {
        Set<String> names = rule.patterns().stream()
                .flatMap(pattern -> pattern.bindings().stream())
                .filter(binding -> binding.field().path().equals("id"))
                .map(Pattern.Binding::variable)
                .collect(Collectors.toSet());
        Predicate<Operand> isId = operand -> operand instanceof Operand.Field field
                ? field.path().equals("id")
                : operand instanceof Operand.Variable variable && names.contains(variable.name());
        List<Condition> conditions = rule.patterns().stream()
                .flatMap(pattern -> pattern.conditions().stream())
                .toList();
        long ids = conditions.stream().flatMap(Operands::of).filter(isId).count();
        long pairs = conditions.stream()
                .flatMap(Thresholds::comparisons)
                .filter(comparison -> isId.test(comparison.left()) && isId.test(comparison.right()))
                .count();
        return ids == 2 * pairs;
    }

    /** What the rules read of a pilot; its id only where it is more than another. */
    private List<Object> seen(Pilot pilot) {
        List<Object> seen = new ArrayList<>();
        for (List<Member> path : read) {
            Object value = pilot;
            for (Member member : path) {
                value = member.accessor().apply(value);
            }
            seen.add(value);
        }
        return seen;
    }

    /** Two pilots are in conflict, by the rule with this index. */
    private record Joining(int rule) implements RuleAction<List<Groups>> {

        @Override
        public boolean canChange(List<Groups> groups) {
            return true;
        }

        @Override
        public boolean canChange(List<Groups> groups, Object first, List<?> candidates) {
            return !groups.get(rule).holdTogether((Pilot) first, candidates);
        }

        @Override
        public void apply(List<Groups> groups, Object[] conflicting) {
            groups.get(rule).join((Pilot) conflicting[0], (Pilot) conflicting[1]);
        }
    }

    /** Pilots that hang together, because one is in conflict with the next. */
    private static final class Groups {

        private final IdentityHashMap<Pilot, Group> groups = new IdentityHashMap<>();

        /** No pilot is in its own way. */
        void join(Pilot first, Pilot second) {
            if (first.id().equals(second.id())) {
                return;
            }
            Group one = group(first);
            Group other = group(second);
            if (one != other) {
                Group larger = one.pilots.size() < other.pilots.size() ? other : one;
                Group smaller = larger == one ? other : one;
                larger.pilots.addAll(smaller.pilots);
                smaller.pilots.forEach(pilot -> groups.put(pilot, larger));
            }
        }

        /** Whether a pilot is in conflict with any. */
        boolean hold(Pilot pilot) {
            return groups.containsKey(pilot);
        }

        /** Whether all of these belong to the group of a pilot already. Of the same list it is found out once. */
        boolean holdTogether(Pilot first, List<?> others) {
            Group group = groups.get(first);
            if (group == null) {
                return false;
            }
            if (group.known != others) {
                for (Object other : others) {
                    if (groups.get(other) != group) {
                        return false;
                    }
                }
                group.known = others;
            }
            return true;
        }

        private Group group(Pilot pilot) {
            return groups.computeIfAbsent(pilot, Group::new);
        }

        /** Each group once, by the first of its pilots; its pilots by their ids. */
        List<List<Pilot>> sorted() {
            return groups.values().stream()
                    .distinct()
                    .map(group -> group.pilots.stream().sorted(BY_ID).toList())
                    .sorted(Comparator.comparing(pilots -> pilots.get(0).id()))
                    .toList();
        }
    }

    private static final class Group {

        private final List<Pilot> pilots = new ArrayList<>();

        /** The last list of pilots that all belong to the group; a group only grows. */
        private @Nullable List<?> known;

        Group(Pilot first) {
            pilots.add(first);
        }
    }
}
