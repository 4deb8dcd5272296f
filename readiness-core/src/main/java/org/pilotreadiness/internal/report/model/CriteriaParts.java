package org.pilotreadiness.internal.report.model;

import java.util.ArrayList;
import java.util.Arrays;
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
import org.pilotreadiness.internal.report.model.AssessmentPage.Chapter;
import org.pilotreadiness.internal.report.model.PilotPart.Alike;
import org.pilotreadiness.internal.report.model.PilotPart.Cell;
import org.pilotreadiness.internal.report.model.PilotPart.Collides;
import org.pilotreadiness.internal.report.model.PilotPart.Column;
import org.pilotreadiness.internal.report.model.PilotPart.Details;
import org.pilotreadiness.internal.report.model.PilotPart.Entry;
import org.pilotreadiness.internal.report.model.PilotPart.Group;
import org.pilotreadiness.internal.report.model.PilotPart.Matrix;
import org.pilotreadiness.internal.report.model.PilotPart.Receiver;
import org.pilotreadiness.internal.text.Shown;
import org.pilotreadiness.ruleset.language.Criterion;

/**
 * The criteria on a page. With a single pilot all that is to be said of one stands with it; with many pilots that stands in a
 * glossary, and a pilot lists only what is not met.
 */
final class CriteriaParts {

    private static final Comparator<Range<Fulfilment>> LEAST_FIRST =
            Comparator.comparing((Range<Fulfilment> range) -> range.low()).thenComparing(range -> range.high());

    private final PageWords words;
    private final Answers answers;
    private final boolean isBrief;

    CriteriaParts(PageWords words, boolean isBrief) {
        this.words = words;
        this.answers = new Answers(words.messages());
        this.isBrief = isBrief;
    }

    /** What is always true of the criteria, by dimension. */
    List<Chapter> glossary() {
        return Arrays.stream(Dimension.values())
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
                    List.of(new Alike("", null, described(Dimension.RECEIVER_FIT))),
                    List.of()));
        }
        groups.removeIf(group -> group.states().isEmpty() && group.others().isEmpty());
        return groups;
    }

    /** Receivers by criteria; null when no receivers are known. */
    @Nullable
    Matrix matrix(List<ReceiverAdvice> receivers, AdviceWords advised) {
        if (receivers.isEmpty()) {
            return null;
        }
        return new Matrix(
                receivers.get(0).result().findings().stream()
                        .map(finding -> new Column(finding.criterion().id(), words.title(finding.criterion())))
                        .toList(),
                receivers.stream()
                        .map(each -> receiver(each.result(), advised.minding(each)))
                        .toList());
    }

    private Receiver receiver(ReceiverResult result, List<String> minding) {
        return new Receiver(
                Shown.line(result.receiver().name()),
                words.say("fact.weakest.is", words.level(result.level()), words.points(result.possibleScore())),
                result.findings().stream()
                        .map(finding ->
                                new Cell(PageWords.state(finding.fulfilment()), words.fulfilment(finding.fulfilment())))
                        .toList(),
                result.collisions().stream()
                        .map(collision -> new Collides(
                                words.messages().say("aspect." + collision.aspect()), Shown.line(collision.element())))
                        .toList(),
                minding.stream().map(Shown::line).toList());
    }

    private Group group(Dimension dimension, String points, List<Finding> findings, AssessedPilot of) {
        return isBrief ? brief(dimension, points, findings, of) : full(dimension, points, findings, of);
    }

    /** Each criterion in its place; those that do not count at the gate folded away. */
    private Group full(Dimension dimension, String points, List<Finding> findings, AssessedPilot of) {
        List<Alike> parts = new ArrayList<>();
        List<Entry> counted = entries(findings, of, Finding::counts);
        List<Entry> others = entries(findings, of, finding -> !finding.counts());
        if (!counted.isEmpty()) {
            parts.add(new Alike("", null, counted));
        }
        if (!others.isEmpty()) {
            String said = words.say("uncounted", others.size());
            parts.add(new Alike(said, said, others));
        }
        return new Group(words.dimension(dimension), points, parts, List.of());
    }

    /** The criteria that count, by how far they are met; of those that are met, or of which nothing is known, only the ids. */
    private Group brief(Dimension dimension, String points, List<Finding> findings, AssessedPilot of) {
        List<Alike> states = new ArrayList<>();
        List<String> others = new ArrayList<>();
        Map<Range<Fulfilment>, List<Finding>> alike = findings.stream()
                .filter(Finding::counts)
                .collect(Collectors.groupingBy(
                        Finding::fulfilment, () -> new TreeMap<>(LEAST_FIRST), Collectors.toList()));
        alike.forEach((fulfilment, found) -> {
            String said = words.fulfilment(fulfilment);
            List<Entry> told = entries(found, of, finding -> fulfilment.low() != Fulfilment.MET);
            told.removeIf(entry -> entry.answers().stream().noneMatch(PilotPart.Given::isKnown));
            String rest = found.stream()
                    .map(finding -> finding.criterion().id())
                    .filter(id -> told.stream().noneMatch(entry -> entry.id().equals(id)))
                    .collect(Collectors.joining(", "));
            if (!told.isEmpty()) {
                states.add(new Alike(said, null, told));
            }
            if (!rest.isEmpty()) {
                others.add(words.say("others", said, rest));
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
        Criterion criterion = finding.criterion();
        boolean isMet = finding.fulfilment().low() == Fulfilment.MET;
        return new Entry(
                criterion.id(),
                words.title(criterion),
                PageWords.state(finding.fulfilment()),
                words.fulfilment(finding.fulfilment()),
                finding.blocks() && finding.fulfilment().low() == Fulfilment.NOT_MET
                        ? words.say(finding.fulfilment().isSettled() ? "blocks" : "mayBlock")
                        : null,
                answers.to(criterion, of.pilot()),
                isBrief ? List.of() : evidence(criterion, of.assessment()),
                isBrief ? null : details(criterion, isMet ? null : words.message(criterion, "nextStep")));
    }

    private List<String> evidence(Criterion criterion, Assessment assessment) {
        return assessment.evidenceFor(criterion).values().stream()
                .map(evidence -> Shown.line(words.evidence(evidence)))
                .toList();
    }

    private List<Entry> described(Dimension dimension) {
        return words.ruleSet().criteria().stream()
                .filter(criterion -> criterion.dimension() == dimension)
                .map(this::described)
                .toList();
    }

    private Entry described(Criterion criterion) {
        return new Entry(
                criterion.id(),
                words.title(criterion),
                null,
                null,
                null,
                List.of(),
                List.of(),
                details(criterion, words.message(criterion, "nextStep")));
    }

    private Details details(Criterion criterion, @Nullable String remedy) {
        return new Details(words.message(criterion, "question"), remedy, words.facts(criterion));
    }
}
