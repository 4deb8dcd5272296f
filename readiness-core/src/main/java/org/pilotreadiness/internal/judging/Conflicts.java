package org.pilotreadiness.internal.judging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.assessment.Conflict;
import org.pilotreadiness.internal.engine.RuleAction;
import org.pilotreadiness.internal.engine.RuleRunner;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.ruleset.language.Rule;

/** Finds the pilots that are in each other's way, by the rules about portfolios. Thread-safe. */
public final class Conflicts {

    private static final Comparator<Pilot> BY_ID = Comparator.comparing(Pilot::id);

    private final List<Rule> rules;
    private final RuleRunner<List<Groups>> runner;

    /** By these rules, compiled by this engine. */
    Conflicts(List<Rule> rules, RuleRunner.Maker maker) {
        this.rules = rules.stream().sorted(Comparator.comparing(Rule::name)).toList();
        this.runner = maker.of(this.rules, rule -> new Joining(this.rules.indexOf(rule)));
    }

    /** The conflicts among pilots of different ids, by the names of the rules and the first of their pilots. */
    public List<Conflict> among(List<Pilot> pilots) {
        List<Groups> groups = rules.stream().map(rule -> new Groups()).toList();
        runner.run(pilots, groups);
        List<Conflict> conflicts = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            Rule rule = rules.get(i);
            groups.get(i).sorted().forEach(group -> conflicts.add(new Conflict(rule, group)));
        }
        return conflicts;
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

        void join(Pilot first, Pilot second) {
            Group one = group(first);
            Group other = group(second);
            if (one != other) {
                Group larger = one.pilots.size() < other.pilots.size() ? other : one;
                Group smaller = larger == one ? other : one;
                larger.pilots.addAll(smaller.pilots);
                smaller.pilots.forEach(pilot -> groups.put(pilot, larger));
            }
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
