package org.pilotreadiness.test;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.pilotreadiness.analysis.Explainer;
import org.pilotreadiness.analysis.Explanation;
import org.pilotreadiness.analysis.RuleTrace;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.assessment.Blockers;
import org.pilotreadiness.assessment.EvidenceUse;
import org.pilotreadiness.assessment.Finding;
import org.pilotreadiness.assessment.Fulfilment;
import org.pilotreadiness.assessment.PreconditionResult;
import org.pilotreadiness.facts.Dimension;
import org.pilotreadiness.facts.Domain;
import org.pilotreadiness.internal.text.Words;
import org.pilotreadiness.pilot.Evidence;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.ruleset.language.Criterion;

/**
 * Why an assessment came out as it did, in at most 14 lines of plain English for the message of a failing test: the criterion, its
 * rule with file and line, and the fields and values that decide.
 */
public final class Why {

    private static final int MOST_CRITERIA = 4;

    private Why() {}

    /**
     * What stops a pilot, or else the heaviest criteria that it does not meet for certain, with the values that decide, and the scores of
     * its preconditions.
     */
    public static String of(Assessment assessment) {
        List<String> lines = new ArrayList<>();
        lines.add(assessment + ".");
        Blockers blockers = assessment.blockers();
        blockers.stream()
                .limit(MOST_CRITERIA)
                .forEach(each -> lines.addAll(brief(
                        assessment,
                        each.criterion(),
                        each.isSettled() ? "It is stopped by " : "It may be stopped by ")));
        if (blockers.size() > MOST_CRITERIA) {
            lines.add("  and by " + (blockers.size() - MOST_CRITERIA) + " more.");
        }
        if (blockers.isEmpty()) {
            lines.addAll(notMet(assessment, domain -> domain != Dimension.RECEIVER_FIT));
        }
        lines.add("  Scores: "
                + assessment.preconditions().stream().map(Why::score).collect(Collectors.joining(", ")) + ".");
        return String.join("\n", lines);
    }

    /** The heaviest criteria of spreading that are not met for certain, with the values that decide, and the score. */
    static String ofSpreading(Assessment assessment) {
        List<String> lines = new ArrayList<>();
        lines.add(assessment + ".");
        lines.addAll(notMet(assessment, domain -> domain == Dimension.SPREADING_POTENTIAL));
        lines.add("  Score: " + Dimension.SPREADING_POTENTIAL.key() + " "
                + assessment.spreading().score().map(Object::toString).orElse("not assessed") + ".");
        return String.join("\n", lines);
    }

    private static List<String> notMet(Assessment assessment, Predicate<Domain> isAbout) {
        return assessment
                .findings()
                .filter(finding -> finding.counts() && !finding.isMet())
                .map(Finding::criterion)
                .filter(criterion -> isAbout.test(criterion.dimension()))
                .sorted(Comparator.comparingInt(criterion -> -criterion.weight()))
                .limit(MOST_CRITERIA)
                .flatMap(criterion -> brief(assessment, criterion, "It does not fully meet ").stream())
                .toList();
    }

    /** A criterion with its first rule on one line, and on the next the values that decide it. */
    private static List<String> brief(Assessment assessment, Criterion criterion, String begin) {
        String said = "  " + begin + criterion;
        return explained(assessment, criterion, "")
                .map(explanation -> explanation.rules().get(0).pessimistic())
                .map(met -> List.of(
                        said + " (" + met.rule().place() + "):",
                        "    " + met.reasons().stream().limit(3).collect(Collectors.joining("; "))))
                .orElse(List.of(said + "."));
    }

    /**
     * Why a criterion of the pilot itself came out as it did.
     *
     * @throws IllegalArgumentException when the rules have no such criterion
     */
    public static String of(Assessment assessment, String criterion) {
        Finding finding = assessment.criterion(criterion);
        return of(assessment, finding, "", finding.isMet() ? Fulfilment.NOT_MET : Fulfilment.MET);
    }

    /** Why a criterion is not as far met as was expected, or further. */
    static String of(Assessment assessment, Finding finding, String receiver, Fulfilment expected) {
        Criterion criterion = finding.criterion();
        List<String> lines = new ArrayList<>();
        lines.add(criterion + (receiver.isEmpty() ? "" : " (" + receiver + ")") + ": " + said(finding) + ".");
        lines.addAll(deciding(assessment, criterion, receiver, expected));
        lines.add("  " + assessment + ".");
        return String.join("\n", lines);
    }

    private static String said(Finding finding) {
        String low = Words.of(finding.fulfilment().low());
        String found = finding.fulfilment().isSettled()
                ? low
                : low + " to " + Words.of(finding.fulfilment().high());
        return found + (finding.counts() ? "" : ", does not count here");
    }

    private static String score(PreconditionResult result) {
        return result.precondition().key() + " "
                + result.score().map(Object::toString).orElse("not assessed");
    }

    /** The rules that do not say what was expected, and the values that decide that. */
    private static List<String> deciding(
            Assessment assessment, Criterion criterion, String receiver, Fulfilment expected) {
        Optional<Explanation> explained = explained(assessment, criterion, receiver);
        if (explained.isEmpty()) {
            return List.of("    It reads " + String.join(", ", criterion.reads()) + ".");
        }
        boolean isMissing = expected != Fulfilment.NOT_MET;
        List<String> lines = new ArrayList<>();
        for (Explanation.RuleExplanation each : explained.get().rules()) {
            RuleTrace trace = each.pessimistic();
            if (trace.holds() != isMissing) {
                trace.why().forEach(line -> lines.add("    " + line));
            }
        }
        return lines;
    }

    /** Of the pilot as it was judged: without evidence that is too old, and without answers that lack evidence they need. */
    private static Optional<Explanation> explained(Assessment assessment, Criterion criterion, String receiver) {
        return assessment.digest().pilot().stream()
                .map(pilot -> assessment.evidenceUse() == EvidenceUse.REQUIRED ? evidenced(pilot, assessment) : pilot)
                .flatMap(pilot -> Explainer.explain(pilot, criterion).stream())
                .filter(each -> each.receiver().equals(receiver))
                .findFirst();
    }

    private static Pilot evidenced(Pilot pilot, Assessment assessment) {
        Map<String, Evidence> current = new LinkedHashMap<>(pilot.evidence());
        current.keySet().removeAll(assessment.outdatedEvidence().keySet());
        return pilot.with("evidence", current).evidenced();
    }
}
