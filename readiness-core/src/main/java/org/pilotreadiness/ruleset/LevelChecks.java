package org.pilotreadiness.ruleset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pilotreadiness.diagnostic.Code;
import org.pilotreadiness.diagnostic.Sentence;
import org.pilotreadiness.facts.ReadinessLevel;
import org.pilotreadiness.facts.SpreadingLevel;
import org.pilotreadiness.internal.proof.Budget;
import org.pilotreadiness.internal.proof.Formula;
import org.pilotreadiness.internal.proof.Proof;
import org.pilotreadiness.internal.proof.Translation;
import org.pilotreadiness.internal.proof.UndecidedException;
import org.pilotreadiness.internal.proof.Witness;
import org.pilotreadiness.internal.text.Words;
import org.pilotreadiness.ruleset.language.Call;
import org.pilotreadiness.ruleset.language.Rule;

/** What the rules of each level say together: levels that nothing reaches, rules that never decide, scores that count against. */
final class LevelChecks {

    private final RuleSetReader.Draft draft;
    private final Budget effort;
    private final CheckDiagnostics found;

    LevelChecks(RuleSetReader.Draft draft, Budget effort, CheckDiagnostics found) {
        this.draft = draft;
        this.effort = effort;
        this.found = found;
    }

    void check() {
        Translation translation = new Translation(draft.criteria());
        for (Call.Verdict verdict : Call.Verdict.values()) {
            Map<Rule, Formula> rules = new LinkedHashMap<>();
            for (Rule rule : draft.rules()) {
                if (rule.call() instanceof Call.AtMost atMost && atMost.verdict() == verdict) {
                    rules.put(rule, translation.of(rule));
                }
            }
            if (!rules.isEmpty()) {
                Rule first = rules.keySet().iterator().next();
                try {
                    new OfVerdict(verdict, rules).check();
                } catch (UndecidedException e) {
                    found.add(Code.UNDECIDED, first, first.name(), Sentence.of("rules.undecided.level"));
                }
            }
        }
    }

    private static Enum<?> level(Rule rule) {
        return ((Call.AtMost) rule.call()).level();
    }

    /** The rules of one verdict. */
    private final class OfVerdict {

        private final Call.Verdict verdict;
        private final Map<Rule, Formula> rules;
        private final List<Enum<?>> levels;
        private final Proof proof;
        private final Set<Rule> idle = new HashSet<>();
        private boolean isCapped;

        OfVerdict(Call.Verdict verdict, Map<Rule, Formula> rules) {
            this.verdict = verdict;
            this.rules = rules;
            this.levels = verdict == Call.Verdict.READINESS
                    ? List.of((Enum<?>[]) ReadinessLevel.values())
                    : List.of((Enum<?>[]) SpreadingLevel.values());
            this.proof = new Proof(rules.values(), effort);
        }

        void check() throws UndecidedException {
            for (Map.Entry<Rule, Formula> each : rules.entrySet()) {
                alone(each.getKey(), each.getValue());
            }
            List<Rule> weakestFirst = new ArrayList<>(rules.keySet());
            weakestFirst.sort(Comparator.comparing((Rule rule) -> -height(rule)));
            for (Rule rule : weakestFirst) {
                decides(rule);
            }
            for (Enum<?> level : levels) {
                reached(level);
                higherIsNotLower(level);
            }
        }

        private void alone(Rule rule, Formula holds) throws UndecidedException {
            Enum<?> level = level(rule);
            if (height(level) == levels.size() - 1) {
                idle.add(rule);
                report(
                        Code.OVERLAP,
                        rule,
                        Sentence.of("rules.overlap.highest", level.toString()),
                        scenario("lowers nothing", proof.witness(holds).orElse(proof.sample(true))));
            } else if (proof.witness(holds).isEmpty()) {
                idle.add(rule);
                report(Code.NEVER, rule, Sentence.of("rules.never.level"), scenario("never holds", proof.sample(true)));
            } else if (proof.witness(Formula.not(holds)).isEmpty()) {
                isCapped = true;
                report(
                        Code.ALWAYS,
                        rule,
                        Sentence.of("rules.always.level", level.toString()),
                        scenario("always holds", proof.sample(true)));
            }
        }

        private void decides(Rule rule) throws UndecidedException {
            Formula holds = formula(rule);
            if (idle.contains(rule)) {
                return;
            }
            List<Rule> others = rules.keySet().stream()
                    .filter(other -> !other.equals(rule) && !idle.contains(other) && height(other) <= height(rule))
                    .toList();
            Formula covered = any(others);
            if (proof.witness(Formula.all(holds, Formula.not(covered))).isEmpty()) {
                idle.add(rule);
                Map<String, Object> shown = proof.witness(holds).orElse(Map.of());
                String by = others.stream()
                        .filter(other -> Proof.holds(formula(other), shown))
                        .map(Rule::name)
                        .findFirst()
                        .orElse("");
                report(Code.OVERLAP, rule, Sentence.of("rules.overlap.other", by), scenario("never decides", shown));
            }
        }

        private void reached(Enum<?> level) throws UndecidedException {
            boolean isTop = height(level) == levels.size() - 1;
            Formula lower = any(rules.keySet().stream()
                    .filter(rule -> height(rule) < height(level))
                    .toList());
            List<Rule> naming = rules.keySet().stream()
                    .filter(rule -> height(rule) == height(level))
                    .toList();
            Formula reached = isTop ? Formula.not(lower) : Formula.all(any(naming), Formula.not(lower));
            if (proof.witness(reached).isPresent()
                    || (isCapped && naming.stream().noneMatch(rule -> !idle.contains(rule)))) {
                return;
            }
            Rule last = List.copyOf(rules.keySet()).get(rules.size() - 1);
            Rule where = naming.isEmpty() ? last : naming.get(0);
            if (naming.stream().anyMatch(idle::contains)) {
                return;
            }
            report(
                    Code.UNREACHABLE,
                    where,
                    Sentence.of(
                            naming.isEmpty() && !isTop ? "rules.unreachable.unnamed" : "rules.unreachable.lowered",
                            level.toString()),
                    scenario("does not reach " + Words.of(level), proof.sample(true)));
        }

        private void higherIsNotLower(Enum<?> level) throws UndecidedException {
            List<Rule> caps = rules.keySet().stream()
                    .filter(rule -> height(rule) <= height(level) && height(level) < levels.size() - 1)
                    .toList();
            Optional<Proof.Loss> loss = proof.loss(Formula.not(any(caps)));
            if (loss.isEmpty()) {
                return;
            }
            Map<String, Object> after = loss.get().after();
            Rule where = caps.stream()
                    .filter(rule -> Proof.holds(formula(rule), after))
                    .findFirst()
                    .orElse(caps.get(0));
            Map<String, Object> before = loss.get().before();
            if (idle.add(where)) {
                report(
                        Code.GAP,
                        where,
                        Sentence.of(
                                "rules.gap",
                                loss.get().variable(),
                                loss.get().worse(),
                                of(before).toString(),
                                loss.get().better(),
                                of(after).toString()),
                        scenario("before the better value", before) + scenario("after the better value", after));
            }
        }

        /** How many levels are below. */
        private int height(Enum<?> level) {
            return levels.indexOf(level);
        }

        private int height(Rule rule) {
            return height(level(rule));
        }

        private Formula formula(Rule rule) {
            return rules.getOrDefault(rule, Formula.Constant.FALSE);
        }

        private Formula any(List<Rule> some) {
            return Formula.any(some.stream().map(this::formula).toList());
        }

        /** The level in a case. */
        private Enum<?> of(Map<String, Object> values) {
            int lowest = rules.keySet().stream()
                    .filter(rule -> Proof.holds(formula(rule), values))
                    .mapToInt(rule -> height(rule))
                    .min()
                    .orElse(levels.size() - 1);
            return levels.get(lowest);
        }

        private String scenario(String name, Map<String, Object> values) {
            return Witness.ofTotals(Words.of(verdict) + " " + name, values, Words.of(verdict), Words.of(of(values)));
        }

        private void report(Code code, Rule rule, Sentence sentence, String witness) {
            found.add(code, rule, rule.name(), sentence, Sentence.NONE, witness);
        }
    }
}
