package org.pilotreadiness.internal.judging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.pilotreadiness.assessment.Conflict;
import org.pilotreadiness.internal.engine.RuleAction;
import org.pilotreadiness.internal.engine.RuleRunner;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.ruleset.language.Rule;

/** Finds the pilots that are in each other's way, by the rules about portfolios. Thread-safe. */
public final class Conflicts {

    private final List<Rule> rules;
    private final RuleRunner.Maker maker;

    /** By these rules, made ready in the way given. */
    public Conflicts(List<Rule> rules, RuleRunner.Maker maker) {
        this.rules = rules.stream().sorted(Comparator.comparing(Rule::name)).toList();
        this.maker = maker;
    }

    /** The conflicts among pilots of different ids, by the names of the rules and the first of their pilots. */
    public List<Conflict> among(List<Pilot> pilots) {
        List<Conflict> conflicts = new ArrayList<>();
        for (Rule rule : rules) {
            Groups groups = new Groups();
            maker.of(List.of(rule), any -> new Joining()).run(pilots, groups);
            groups.sorted().forEach(group -> conflicts.add(new Conflict(rule, List.copyOf(group))));
        }
        return conflicts;
    }

    /** Two pilots are in conflict. */
    private record Joining() implements RuleAction<Groups> {

        @Override
        public boolean canChange(Groups groups) {
            return true;
        }

        @Override
        public void apply(Groups groups, Object[] conflicting) {
            groups.join((Pilot) conflicting[0], (Pilot) conflicting[1]);
        }
    }

    /** Pilots that hang together, because one is in conflict with the next. */
    private static final class Groups {

        private static final Comparator<Pilot> BY_ID = Comparator.comparing(Pilot::id);

        private final Map<String, Set<Pilot>> byPilot = new TreeMap<>();

        void join(Pilot first, Pilot second) {
            Set<Pilot> one = group(first);
            Set<Pilot> other = group(second);
            if (one != other) {
                one.addAll(other);
                other.forEach(pilot -> byPilot.put(pilot.id(), one));
            }
        }

        private Set<Pilot> group(Pilot pilot) {
            return byPilot.computeIfAbsent(pilot.id(), id -> {
                Set<Pilot> alone = new TreeSet<>(BY_ID);
                alone.add(pilot);
                return alone;
            });
        }

        /** Each group once, by the first of its pilots. */
        List<Set<Pilot>> sorted() {
            return byPilot.entrySet().stream()
                    .filter(entry -> entry.getKey()
                            .equals(entry.getValue().iterator().next().id()))
                    .map(Map.Entry::getValue)
                    .toList();
        }
    }
}
