package org.pilotreadiness.internal.report.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.assessment.AssessedPilot;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.assessment.Finding;
import org.pilotreadiness.assessment.Fulfilment;
import org.pilotreadiness.assessment.Range;
import org.pilotreadiness.assessment.ReceiverAdvice;
import org.pilotreadiness.assessment.ReceiverResult;
import org.pilotreadiness.facts.Dimension;
import org.pilotreadiness.facts.Domain;
import org.pilotreadiness.internal.report.model.AssessmentPage.Chapter;
import org.pilotreadiness.internal.report.model.PilotPage.Alike;
import org.pilotreadiness.internal.report.model.PilotPage.Cell;
import org.pilotreadiness.internal.report.model.PilotPage.Collides;
import org.pilotreadiness.internal.report.model.PilotPage.Entry;
import org.pilotreadiness.internal.report.model.PilotPage.Group;
import org.pilotreadiness.internal.report.model.PilotPage.Matrix;
import org.pilotreadiness.internal.report.model.PilotPage.Receiver;
import org.pilotreadiness.internal.text.Shown;
import org.pilotreadiness.ruleset.language.Criterion;

/**
 * The criteria on a page. With a single pilot all that is to be said of one stands with it; with many pilots that stands in a
 * glossary, and a pilot lists only what is not met.
 */
final class CriteriaGroups {

    private static final Comparator<Range<Fulfilment>> LEAST_FIRST =
            Comparator.comparing((Range<Fulfilment> range) -> range.low()).thenComparing(range -> range.high());

    private final PageWords words;
    private final AdviceWords advised;
    private final Answers answers;
    private final boolean isBrief;

    CriteriaGroups(PageWords words, boolean isBrief) {
        this.words = words;
        this.advised = new AdviceWords(words);
        this.answers = new Answers(words.messages());
        this.isBrief = isBrief;
    }

    /** What is always true of the criteria, by dimension. */
    List<Chapter> glossary() {
        return words.ruleSet().domains().stream()
                .map(dimension -> new Chapter(words.dimension(dimension), described(dimension)))
                .filter(chapter -> !chapter.rows().isEmpty())
                .toList();
    }

    /** The criteria of a pilot by dimension; those of receivers only described, since each receiver has its own findings. */
    List<Group> groups(AssessedPilot of) {
        Assessment assessment = of.assessment();
        List<Group> groups = new ArrayList<>();
        assessment
                .preconditions()
                .forEach(result -> groups.add(
                        group(result.precondition(), words.points(result.possibleScore()), result.findings(), of)));
        groups.add(group(
                Dimension.SPREADING_POTENTIAL,
                words.points(assessment.spreading().possibleScore()),
                assessment.spreading().findings(),
                of));
        if (!isBrief) {
            groups.add(new Group(
                    words.dimension(Dimension.RECEIVER_FIT),
                    "",
                    List.of(new Alike(null, false, described(Dimension.RECEIVER_FIT))),
                    List.of()));
        }
        groups.removeIf(group -> group.states().isEmpty() && group.others().isEmpty());
        return groups;
    }

    /** Receivers by criteria; null when no receivers are known. */
    @Nullable
    Matrix matrix(AssessedPilot of) {
        List<ReceiverAdvice> receivers = of.receivers();
        return receivers.isEmpty()
                ? null
                : new Matrix(
                        receivers.get(0).result().findings().stream()
                                .map(finding -> words.of(finding.criterion()))
                                .toList(),
                        receivers.stream()
                                .map(each -> receiver(each.result(), advised.minding(each)))
                                .toList());
    }

    private Receiver receiver(ReceiverResult result, List<String> minding) {
        return new Receiver(
                Shown.line(result.receiver().name()),
                words.say("page.fact.weakest.is", words.level(result.level()), words.points(result.possibleScore())),
                result.findings().stream()
                        .map(finding ->
                                new Cell(PageWords.state(finding.fulfilment()), words.fulfilment(finding.fulfilment())))
                        .toList(),
                result.collisions().stream()
                        .map(collision -> new Collides(
                                words.say("aspect." + collision.aspect()), Shown.line(collision.element())))
                        .toList(),
                minding.stream().map(Shown::line).toList());
    }

    private Group group(Domain dimension, String points, List<Finding> findings, AssessedPilot of) {
        return isBrief ? brief(dimension, points, findings, of) : full(dimension, points, findings, of);
    }

    /** Each criterion in its place; those that do not count at the gate folded away. */
    private Group full(Domain dimension, String points, List<Finding> findings, AssessedPilot of) {
        List<Alike> parts = new ArrayList<>();
        List<Entry> counted = entries(findings, of, Finding::counts);
        List<Entry> others = entries(findings, of, finding -> !finding.counts());
        if (!counted.isEmpty()) {
            parts.add(new Alike(null, false, counted));
        }
        if (!others.isEmpty()) {
            String said = words.say("page.uncounted", others.size());
            parts.add(new Alike(said, true, others));
        }
        return new Group(words.dimension(dimension), points, parts, List.of());
    }

    /** The criteria that count, by how far they are met; of those that are met, or of which nothing is known, only the ids. */
    private Group brief(Domain dimension, String points, List<Finding> findings, AssessedPilot of) {
        List<Alike> states = new ArrayList<>();
        List<String> others = new ArrayList<>();
        Map<Range<Fulfilment>, List<Finding>> alike = findings.stream()
                .filter(Finding::counts)
                .collect(Collectors.groupingBy(
                        Finding::fulfilment, () -> new TreeMap<>(LEAST_FIRST), Collectors.toList()));
        alike.forEach((fulfilment, found) -> {
            String said = words.fulfilment(fulfilment);
            List<Entry> told = entries(found, of, finding -> fulfilment.low() != Fulfilment.MET);
            told.removeIf(entry -> entry.answers().stream().noneMatch(PilotPage.Given::isKnown));
            String rest = found.stream()
                    .map(finding -> finding.criterion().id())
                    .filter(id -> told.stream()
                            .noneMatch(entry -> entry.criterion().id().equals(id)))
                    .collect(Collectors.joining(", "));
            if (!told.isEmpty()) {
                states.add(new Alike(said, false, told));
            }
            if (!rest.isEmpty()) {
                others.add(words.say("page.others", said, rest));
            }
        });
        return new Group(words.dimension(dimension), points, states, others);
    }

    private List<Entry> entries(List<Finding> findings, AssessedPilot of, Predicate<Finding> which) {
        return findings.stream()
                .filter(which)
                .map(finding -> entry(finding, of))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private Entry entry(Finding finding, AssessedPilot of) {
        CriterionWords criterion = words.of(finding.criterion());
        Fulfilment certain = finding.fulfilment().low();
        return new Entry(
                criterion,
                PageWords.state(finding.fulfilment()),
                words.fulfilment(finding.fulfilment()),
                finding.blocks() && certain == Fulfilment.NOT_MET
                        ? words.say(finding.fulfilment().isSettled() ? "words.doesBlock" : "words.mayBlock")
                        : null,
                answers.to(finding.criterion(), of.pilot()),
                isBrief ? List.of() : evidence(finding.criterion(), of.assessment()),
                certain == Fulfilment.MET ? null : criterion.remedy(),
                !isBrief);
    }

    private List<String> evidence(Criterion criterion, Assessment assessment) {
        return assessment.evidenceFor(criterion).values().stream()
                .map(evidence -> Shown.line(words.evidence(evidence)))
                .toList();
    }

    private List<Entry> described(Domain dimension) {
        return words.ruleSet().criteria().stream()
                .filter(criterion -> criterion.dimension().equals(dimension))
                .map(words::of)
                .map(each -> new Entry(each, null, null, null, List.of(), List.of(), each.remedy(), true))
                .toList();
    }
}
