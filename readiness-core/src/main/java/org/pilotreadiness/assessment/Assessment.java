package org.pilotreadiness.assessment;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.facts.Domain;
import org.pilotreadiness.facts.ReadinessLevel;
import org.pilotreadiness.facts.SpreadingLevel;
import org.pilotreadiness.internal.binding.Fields;
import org.pilotreadiness.internal.text.Nearest;
import org.pilotreadiness.internal.text.Shown;
import org.pilotreadiness.internal.text.Words;
import org.pilotreadiness.pilot.Evidence;
import org.pilotreadiness.pilot.Gate;
import org.pilotreadiness.pilot.PilotDigest;
import org.pilotreadiness.pilot.Receiver;
import org.pilotreadiness.ruleset.RuleSetIdentity;
import org.pilotreadiness.ruleset.language.Criterion;

/**
 * What a rule set says of a pilot. Immutable; equal when pilot and rules say the same.
 *
 * @param pilot the pilot's id
 * @param digest of the pilot with all that was known of it
 * @param title the pilot's title
 * @param gate the gate it was assessed at
 * @param asOf the day as of which it was made; null when none was said
 * @param ruleSet the rules it was assessed by
 * @param readiness how ready it is
 * @param preconditions all of the rule set, in their order, also those not assessed
 * @param blockers what stops it, settled ones first, then possible ones, each in the order of the rule set; may be empty
 * @param spreading how well its solution can spread
 * @param receivers how well it fits each receiver, in the order of the pilot; empty when none are known
 * @param openQuestions the unknown fields that something depends on, in the order of the criteria; may be empty
 * @param evidence what stands behind the fields of the pilot: field path to evidence, in the order of the pilot; may be empty
 * @param outdatedEvidence what is older than the rules allow as of that day, and counts as none: field path to evidence, in the order
 *     of the pilot; may be empty
 * @param evidenceUse whether answers without evidence counted
 * @param notApplicable the criteria of which the question does not arise for the pilot: id to the reason, in the order of the rule
 *     set; they neither count nor block; may be empty
 */
public record Assessment(
        String pilot,
        PilotDigest digest,
        String title,
        Gate gate,
        @Nullable LocalDate asOf,
        RuleSetIdentity ruleSet,
        ReadinessResult readiness,
        List<PreconditionResult> preconditions,
        Blockers blockers,
        SpreadingResult spreading,
        List<ReceiverResult> receivers,
        List<OpenQuestion> openQuestions,
        Map<String, Evidence> evidence,
        Map<String, Evidence> outdatedEvidence,
        EvidenceUse evidenceUse,
        Map<String, String> notApplicable) {

    /** Takes its own copies of the lists and the map. */
    public Assessment {
        preconditions = List.copyOf(preconditions);
        receivers = List.copyOf(receivers);
        openQuestions = List.copyOf(openQuestions);
        notApplicable =
                notApplicable.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(notApplicable));
        outdatedEvidence = outdatedEvidence.isEmpty()
                ? Map.of()
                : Collections.unmodifiableMap(new LinkedHashMap<>(outdatedEvidence));
        evidence = evidence.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(evidence));
    }

    /**
     * The result of one precondition.
     *
     * @throws IllegalArgumentException when the rule set has no such precondition
     */
    public PreconditionResult precondition(Domain precondition) {
        return preconditions.stream()
                .filter(result -> result.precondition().equals(precondition))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(precondition + " is no precondition"));
    }

    /**
     * What was found of a criterion of the pilot itself.
     *
     * @param id such as {@code SA-5}
     * @throws IllegalArgumentException when the rules have no such criterion of preconditions or spreading
     */
    public Finding criterion(String id) {
        return found(own(), id);
    }

    /**
     * What was found of a criterion of receiver fit for one receiver.
     *
     * @param id such as {@code RF-2}
     * @param receiver the receiver's id
     * @throws IllegalArgumentException when there is no such receiver, or the rules have no such criterion of receiver fit
     */
    public Finding criterion(String id, String receiver) {
        List<String> ids =
                receivers.stream().map(result -> result.receiver().id()).toList();
        return receivers.stream()
                .filter(result -> result.receiver().id().equals(receiver))
                .findFirst()
                .map(result -> found(result.findings().stream(), id))
                .orElseThrow(() -> none("receiver", receiver, ids));
    }

    private static Finding found(Stream<Finding> findings, String id) {
        List<Finding> all = findings.toList();
        return all.stream()
                .filter(finding -> finding.criterion().id().equals(id))
                .findFirst()
                .orElseThrow(() -> none(
                        "criterion",
                        id,
                        all.stream().map(finding -> finding.criterion().id()).toList()));
    }

    private static IllegalArgumentException none(String what, String id, List<String> ids) {
        String nearest = Nearest.to(id, ids);
        return new IllegalArgumentException("There is no " + what + " (" + Shown.value(id) + ") in this assessment."
                + (nearest.isEmpty() ? "" : " Maybe " + nearest + "."));
    }

    /** Whether it is certain that the pilot reaches a level of readiness. */
    public boolean isAtLeast(ReadinessLevel level) {
        return readiness.level().low().compareTo(level) >= 0;
    }

    /** Whether it is certain that the solution reaches a spreading potential. */
    public boolean isAtLeast(SpreadingLevel level) {
        return spreading.level().low().compareTo(level) >= 0;
    }

    /** Whether anything of it may be otherwise on another day: a criterion has dates, or evidence is too old. */
    public boolean isDated() {
        return !outdatedEvidence.isEmpty()
                || findings().anyMatch(finding -> finding.criterion().isDated());
    }

    /** The criteria that do not count yet, but will from a day after that of the assessment; in the order of the rule set. */
    public List<Criterion> announced() {
        LocalDate day = asOf;
        return findings()
                .map(Finding::criterion)
                .filter(criterion ->
                        day != null && criterion.validFrom() != null && day.isBefore(criterion.validFrom()))
                .distinct()
                .toList();
    }

    /** What was found of each criterion, of receiver fit for each receiver; preconditions first. */
    public Stream<Finding> findings() {
        return Stream.concat(own(), receivers.stream().flatMap(result -> result.findings().stream()));
    }

    private Stream<Finding> own() {
        return Stream.concat(
                preconditions.stream().flatMap(result -> result.findings().stream()), spreading.findings().stream());
    }

    /**
     * The evidence that bears on a criterion: that of the fields which it reads, or of an object or list that holds one.
     *
     * @return field path to evidence, in the order in which the criterion reads them; empty when there is none
     */
    public Map<String, Evidence> evidenceFor(Criterion criterion) {
        return evidence(criterion, path -> true);
    }

    /** The same for one receiver: evidence of other receivers' fields does not bear on it. */
    public Map<String, Evidence> evidenceFor(Criterion criterion, Receiver receiver) {
        String entry = "spreading.receivers[" + receiver.id() + "]";
        return evidence(criterion, path -> path.indexOf('[') < 0 || path.startsWith(entry));
    }

    /**
     * The criteria that count and are met for certain though no evidence bears on them, in the order of the rule set. Those
     * of receiver fit are not among them.
     */
    public List<Criterion> metWithoutEvidence() {
        return own().filter(finding -> finding.counts() && finding.fulfilment().low() == Fulfilment.MET)
                .map(Finding::criterion)
                .filter(criterion -> evidenceFor(criterion).isEmpty())
                .toList();
    }

    private Map<String, Evidence> evidence(Criterion criterion, Predicate<String> isMeant) {
        if (evidence.isEmpty()) {
            return Map.of();
        }
        Map<String, Evidence> found = new LinkedHashMap<>();
        for (String read : criterion.reads()) {
            evidence.forEach((path, each) -> {
                if (!each.isBlank() && isMeant.test(path) && bears(Fields.withoutIds(path), read)) {
                    found.put(path, each);
                }
            });
        }
        return Collections.unmodifiableMap(found);
    }

    private static boolean bears(String path, String read) {
        return read.startsWith(path)
                && (read.length() == path.length() || ".[".indexOf(read.charAt(path.length())) >= 0);
    }

    /** One line: the pilot, its gate, its level and score, and the rules. */
    @Override
    public String toString() {
        return pilot + " at " + Words.of(gate) + ": " + readiness.level() + " "
                + readiness.score().map(Range::toString).orElse("without a score") + ", by " + ruleSet;
    }

    /** What differs from an earlier assessment, of the same pilot as a rule. */
    public Difference diff(Assessment earlier) {
        return Difference.between(earlier, this);
    }
}
