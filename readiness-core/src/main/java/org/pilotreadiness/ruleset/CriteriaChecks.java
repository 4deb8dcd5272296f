package org.pilotreadiness.ruleset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.diagnostic.Code;
import org.pilotreadiness.diagnostic.Sentence;
import org.pilotreadiness.facts.Dimension;
import org.pilotreadiness.internal.language.Reads;
import org.pilotreadiness.internal.proof.Budget;
import org.pilotreadiness.internal.proof.Formula;
import org.pilotreadiness.internal.proof.Proof;
import org.pilotreadiness.internal.proof.Translation;
import org.pilotreadiness.internal.proof.UndecidedException;
import org.pilotreadiness.internal.proof.Witness;
import org.pilotreadiness.pilot.Organisation;
import org.pilotreadiness.ruleset.language.Call;
import org.pilotreadiness.ruleset.language.Criterion;
import org.pilotreadiness.ruleset.language.Rule;

/** What the rules of each criterion say together: never, always, more than they should, the same as another's. */
final class CriteriaChecks {

    private final Map<String, Rule> met = new LinkedHashMap<>();
    private final Map<String, Rule> partly = new HashMap<>();
    private final List<Criterion> criteria;
    private final Translation translation;
    private final Budget effort;
    private final CheckDiagnostics found;
    private boolean isGivenUp;

    CriteriaChecks(RuleSetReader.Draft draft, Budget effort, CheckDiagnostics found) {
        this.criteria = draft.criteria();
        this.translation = new Translation(criteria);
        this.effort = effort;
        this.found = found;
        for (Rule rule : draft.rules()) {
            if (rule.call() instanceof Call.Met call) {
                met.putIfAbsent(call.criterion(), rule);
            } else if (rule.call() instanceof Call.PartlyMet call) {
                partly.putIfAbsent(call.criterion(), rule);
            }
        }
        NumberChecks numbers = new NumberChecks(found);
        draft.rules().forEach(numbers::check);
    }

    void check() {
        Map<List<String>, List<One>> byFields = new LinkedHashMap<>();
        for (Criterion criterion : criteria) {
            Rule rule = Objects.requireNonNull(met.get(criterion.id()));
            One one = new One(criterion, rule, partly.get(criterion.id()));
            try {
                if (one.check()) {
                    byFields.computeIfAbsent(Reads.of(rule).stream().sorted().toList(), any -> new ArrayList<>())
                            .add(one);
                }
            } catch (UndecidedException e) {
                undecided(rule, criterion.id());
            }
        }
        byFields.values().forEach(this::compare);
    }

    /** Whether it depends on how many there are of something, of which not every number can be tried. */
    private static boolean isCounted(Rule rule) {
        return rule.patterns().stream()
                .anyMatch(pattern -> pattern.accumulation() != null || pattern.fact() == Organisation.class);
    }

    private void undecided(Rule rule, String subject) {
        if (isGivenUp) {
            return;
        }
        isGivenUp = effort.isSpent();
        found.add(
                Code.UNDECIDED,
                rule,
                subject,
                Sentence.of(
                        isGivenUp
                                ? "rules.undecided.set"
                                : isCounted(rule) ? "rules.undecided.counted" : "rules.undecided.rule"),
                isGivenUp || isCounted(rule) ? Sentence.NONE : Sentence.of("rules.maybe.divided"),
                "");
    }

    /** Criteria that read the same fields, each compared with those above it. */
    private void compare(List<One> sameFields) {
        for (int i = 1; i < sameFields.size(); i++) {
            One one = sameFields.get(i);
            try {
                for (One earlier : sameFields.subList(0, i)) {
                    if (one.isSameAs(earlier)) {
                        break;
                    }
                }
            } catch (UndecidedException e) {
                undecided(one.rule, one.criterion.id());
                return;
            }
        }
    }

    /** The rules of one criterion. */
    private final class One {

        private final Criterion criterion;
        private final Rule rule;
        private final @Nullable Rule weaker;
        private final Formula holds;
        private final Formula holdsPartly;

        One(Criterion criterion, Rule rule, @Nullable Rule weaker) {
            this.criterion = criterion;
            this.rule = rule;
            this.weaker = weaker;
            this.holds = translation.of(rule);
            this.holdsPartly = weaker == null ? Formula.Constant.FALSE : translation.of(weaker);
        }

        /** Whether it can be met and can be missed. */
        boolean check() throws UndecidedException {
            Proof proof = new Proof(List.of(holds, holdsPartly), effort);
            boolean isOpen = isOpen(proof, rule, holds, Sentence.of("rules.outcome.met"));
            if (weaker != null) {
                boolean isPartlyOpen = isOpen(proof, weaker, holdsPartly, Sentence.of("rules.outcome.partly"));
                if (isOpen && isPartlyOpen) {
                    weaker(proof, weaker);
                }
            }
            if (isOpen) {
                proof.loss(holds).ifPresent(loss -> worse(rule, loss));
            }
            return isOpen;
        }

        private boolean isOpen(Proof proof, Rule of, Formula formula, Sentence what) throws UndecidedException {
            if (proof.witness(formula).isEmpty()) {
                report(
                        Code.NEVER,
                        of,
                        Sentence.of("rules.never.criterion", what),
                        scenario("not " + what, proof.sample(true)));
                return false;
            }
            if (proof.witness(Formula.not(formula)).isEmpty()) {
                report(
                        Code.ALWAYS,
                        of,
                        Sentence.of("rules.always.criterion", what),
                        scenario("always " + what, proof.sample(false)));
                return false;
            }
            return true;
        }

        private void weaker(Proof proof, Rule of) throws UndecidedException {
            Optional<Map<String, Object>> gap = proof.witness(Formula.all(holds, Formula.not(holdsPartly)));
            if (gap.isPresent()) {
                report(
                        Code.NOT_WEAKER,
                        of,
                        Sentence.of("rules.not-weaker.more"),
                        scenario("met and not partly met", gap.get()));
                return;
            }
            if (proof.witness(Formula.all(holdsPartly, Formula.not(holds))).isEmpty()) {
                report(
                        Code.NOT_WEAKER,
                        of,
                        Sentence.of("rules.not-weaker.same"),
                        scenario("partly met", proof.witness(holds).orElse(Map.of())));
                return;
            }
            Formula either = Formula.any(holds, holdsPartly);
            proof.loss(either).ifPresent(loss -> worse(of, loss));
        }

        private void worse(Rule of, Proof.Loss loss) {
            report(
                    Code.NOT_MONOTONE,
                    of,
                    Sentence.of("rules.not-monotone", loss.variable(), loss.worse(), loss.better()),
                    scenario("before the better answer", loss.before())
                            + scenario("after the better answer", loss.after()));
        }

        boolean isSameAs(One other) throws UndecidedException {
            Proof proof = new Proof(List.of(holds, other.holds), effort);
            boolean isSame =
                    proof.witness(Formula.all(holds, Formula.not(other.holds))).isEmpty()
                            && proof.witness(Formula.all(other.holds, Formula.not(holds)))
                                    .isEmpty();
            if (isSame) {
                report(
                        Code.SAME,
                        rule,
                        Sentence.of(
                                "rules.same",
                                other.criterion.id(),
                                other.rule.file(),
                                other.rule.position().line()),
                        scenario(
                                "met together with " + other.criterion.id(),
                                proof.witness(holds).orElse(Map.of())));
            }
            return isSame;
        }

        private void report(Code code, Rule of, Sentence sentence, String witness) {
            found.add(code, of, criterion.id(), sentence, Sentence.NONE, witness);
        }

        private String scenario(String name, Map<String, Object> values) {
            String expected =
                    Proof.holds(holds, values) ? "met" : Proof.holds(holdsPartly, values) ? "partly" : "not met";
            String full = criterion.id() + " " + name;
            return criterion.dimension() == Dimension.RECEIVER_FIT
                    ? Witness.ofReceiver(full, values, criterion.id(), expected)
                    : Witness.ofPilot(full, values, criterion.id(), expected);
        }
    }
}
