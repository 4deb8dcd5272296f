package org.pilotreadiness.report;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.assessment.Advice;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.assessment.Blocker;
import org.pilotreadiness.assessment.Collision;
import org.pilotreadiness.assessment.EvidenceUse;
import org.pilotreadiness.assessment.Finding;
import org.pilotreadiness.assessment.Fulfilment;
import org.pilotreadiness.assessment.OpenQuestion;
import org.pilotreadiness.assessment.PreconditionResult;
import org.pilotreadiness.assessment.Range;
import org.pilotreadiness.assessment.ReceiverAdvice;
import org.pilotreadiness.assessment.ReceiverResult;
import org.pilotreadiness.assessment.Score;
import org.pilotreadiness.facts.ReadinessLevel;
import org.pilotreadiness.facts.SpreadingLevel;
import org.pilotreadiness.internal.report.model.Messages;
import org.pilotreadiness.internal.report.text.AdviceText;
import org.pilotreadiness.internal.report.text.EvidenceText;
import org.pilotreadiness.internal.report.text.Page;
import org.pilotreadiness.internal.report.text.Page.TextStyle;
import org.pilotreadiness.internal.text.Shown;
import org.pilotreadiness.ruleset.RuleSet;
import org.pilotreadiness.ruleset.language.Criterion;

/**
 * An assessment for people, as text of at most 80 columns: the verdict first, then what blocks, the preconditions as bars,
 * what is missing, what to find out, the spreading potential, the receivers and the evidence. Thread-safe.
 */
public final class TextReport {

    private static final int BAR = 30;
    private static final int NAMES = 24;
    private static final int MOST_QUESTIONS = 12;

    private final RuleSet ruleSet;
    private final boolean isColoured;
    private final Locale language;
    private final Messages messages;

    private TextReport(RuleSet ruleSet, boolean isColoured, Locale language) {
        this.ruleSet = ruleSet;
        this.isColoured = isColoured;
        this.language = language;
        this.messages = Messages.in(language);
    }

    /** The rule set gives the sentences about its criteria. */
    public static TextReport of(RuleSet ruleSet, ReportStyle style) {
        return new TextReport(ruleSet, style.isColoured(), style.language());
    }

    /** The report, each line ending in a line feed. */
    public String of(Assessment assessment) {
        Page page = new Page(isColoured);
        verdict(page, assessment);
        blockers(page, assessment.blockers());
        preconditions(page, assessment);
        missing(page, assessment);
        openQuestions(page, assessment.openQuestions());
        spreading(page, assessment);
        receivers(page, assessment.receivers());
        evidence(page, assessment);
        return page.toString();
    }

    /** The report with what is advised: next steps, the most useful questions first, how firm the verdict is. */
    public String of(Advice advice) {
        Page page = new Page(isColoured);
        Assessment assessment = advice.assessment();
        AdviceText advised = new AdviceText(ruleSet, language, messages, page);
        verdict(page, assessment);
        blockers(page, assessment.blockers());
        preconditions(page, assessment);
        advised.steps(advice);
        missing(page, assessment);
        advised.questions(advice.questions());
        advised.firmness(advice.firmness());
        spreading(page, assessment);
        advised.spreadingSteps(advice);
        receivers(page, advice.receivers(), advised);
        evidence(page, assessment);
        return page.toString();
    }

    private void verdict(Page page, Assessment assessment) {
        Range<ReadinessLevel> level = assessment.readiness().level();
        page.paragraph(assessment.title() + " (" + assessment.pilot() + ")", 0, 0, TextStyle.BOLD);
        page.paragraph(
                messages.say(
                        level.isSettled() ? "verdict.settled" : "verdict.range",
                        messages.name("level", level.low()),
                        messages.name("level", level.high()),
                        messages.name("gate", assessment.gate())),
                0,
                0,
                style(level));
        assessment
                .readiness()
                .score()
                .ifPresent(score ->
                        page.paragraph(messages.say("verdict.score", messages.points(score)), 0, 0, TextStyle.PLAIN));
        page.paragraph(
                messages.say(
                        "verdict.rules",
                        assessment.ruleSet().id(),
                        assessment.ruleSet().version(),
                        assessment.ruleSet().sha256().substring(0, 12)),
                0,
                0,
                TextStyle.DIM);
        if (assessment.evidenceUse() == EvidenceUse.REQUIRED) {
            page.paragraph(messages.say("verdict.evidenceRequired"), 0, 0, TextStyle.DIM);
        }
    }

    private void blockers(Page page, List<Blocker> blockers) {
        page.heading(messages.say("blockers.title"));
        if (blockers.isEmpty()) {
            page.paragraph(messages.say("blockers.none"), 2, 2, TextStyle.PLAIN);
        }
        for (Blocker blocker : blockers) {
            Criterion criterion = blocker.criterion();
            page.paragraph(
                    messages.say(
                            blocker.isSettled() ? "blockers.settled" : "blockers.possible",
                            criterion.id(),
                            message(criterion, "title")),
                    2,
                    4,
                    blocker.isSettled() ? TextStyle.RED : TextStyle.YELLOW);
            page.paragraph(message(criterion, blocker.isSettled() ? "notMet" : "question"), 4, 4, TextStyle.PLAIN);
        }
    }

    /** The weakest first: it decides the level. Those not assessed come last. */
    private void preconditions(Page page, Assessment assessment) {
        page.heading(messages.say("preconditions.title"));
        assessment.preconditions().stream()
                .sorted(Comparator.comparing(result ->
                        result.score().map(score -> score.low().exact()).orElse(Double.MAX_VALUE)))
                .forEach(
                        result -> bar(page, messages.name("dimension", result.precondition()), result.possibleScore()));
        page.paragraph(messages.say("preconditions.legend"), 2, 2, TextStyle.DIM);
    }

    private void bar(Page page, String name, @Nullable Range<Score> score) {
        String label = "  " + Page.filled(name, NAMES);
        if (score == null) {
            page.line(label + page.styled(messages.say("preconditions.notAssessed"), TextStyle.DIM));
            return;
        }
        int certain = score.low().points() * BAR / 100;
        int possible = score.high().points() * BAR / 100;
        page.line(label
                + "█".repeat(certain)
                + page.styled("▒".repeat(possible - certain), TextStyle.YELLOW)
                + page.styled("·".repeat(BAR - possible), TextStyle.DIM)
                + "  " + messages.points(score));
    }

    private void missing(Page page, Assessment assessment) {
        List<Finding> missing = assessment.preconditions().stream()
                .map(PreconditionResult::findings)
                .flatMap(List::stream)
                .filter(finding -> finding.counts() && finding.fulfilment().high() != Fulfilment.MET)
                .toList();
        page.heading(messages.say("missing.title"));
        if (missing.isEmpty()) {
            page.paragraph(messages.say("missing.none"), 2, 2, TextStyle.PLAIN);
        }
        for (Finding finding : missing) {
            boolean isPartly = finding.fulfilment().high() == Fulfilment.PARTLY_MET;
            page.paragraph(
                    messages.say(
                            isPartly ? "missing.partly" : "missing.notMet",
                            finding.criterion().id(),
                            message(finding.criterion(), "title")),
                    2,
                    4,
                    TextStyle.PLAIN);
            page.paragraph(message(finding.criterion(), "nextStep"), 4, 4, TextStyle.DIM);
        }
    }

    private void openQuestions(Page page, List<OpenQuestion> questions) {
        List<Criterion> asked = questions.stream()
                .map(OpenQuestion::criteria)
                .flatMap(List::stream)
                .distinct()
                .toList();
        if (asked.isEmpty()) {
            return;
        }
        page.heading(messages.say("questions.title", questions.size()));
        asked.stream()
                .limit(MOST_QUESTIONS)
                .forEach(criterion ->
                        page.paragraph(criterion.id() + " " + message(criterion, "question"), 2, 4, TextStyle.PLAIN));
        if (asked.size() > MOST_QUESTIONS) {
            page.paragraph(messages.say("questions.more", asked.size() - MOST_QUESTIONS), 2, 2, TextStyle.DIM);
        }
    }

    private void spreading(Page page, Assessment assessment) {
        Range<SpreadingLevel> level = assessment.spreading().level();
        page.heading(messages.say("spreading.title"));
        bar(page, messages.range("spreading", level), assessment.spreading().possibleScore());
        String weak = ids(assessment.spreading().findings().stream()
                .filter(finding -> finding.fulfilment().high() != Fulfilment.MET));
        if (!weak.isEmpty()) {
            page.paragraph(messages.say("spreading.weak", weak), 2, 4, TextStyle.PLAIN);
        }
    }

    private void receivers(Page page, List<ReceiverResult> receivers) {
        if (receivers.isEmpty()) {
            return;
        }
        page.heading(messages.say("receivers.title"));
        receivers.forEach(result -> receiver(page, result));
    }

    private void receivers(Page page, List<ReceiverAdvice> receivers, AdviceText advised) {
        if (receivers.isEmpty()) {
            return;
        }
        page.heading(messages.say("receivers.ranked"));
        for (ReceiverAdvice each : receivers) {
            receiver(page, each.result());
            advised.receiver(each);
        }
    }

    private void receiver(Page page, ReceiverResult result) {
        page.paragraph(result.receiver().name() + " (" + result.receiver().id() + ")", 2, 4, TextStyle.PLAIN);
        bar(page, "  " + messages.range("spreading", result.level()), result.possibleScore());
        for (Collision collision : result.collisions()) {
            page.paragraph(
                    messages.say(
                            "receivers.collision",
                            messages.say("aspect." + collision.aspect()),
                            Shown.value(collision.element())),
                    4,
                    6,
                    TextStyle.RED);
        }
    }

    private void evidence(Page page, Assessment assessment) {
        new EvidenceText(ruleSet, language, messages, page).write(assessment);
    }

    private static String ids(Stream<Finding> findings) {
        return String.join(
                ", ", findings.map(finding -> finding.criterion().id()).toList());
    }

    private String message(Criterion criterion, String key) {
        return ruleSet.message(criterion.id() + "." + key, language);
    }

    private static TextStyle style(Range<ReadinessLevel> level) {
        return switch (level.low()) {
            case READY -> TextStyle.GREEN;
            case CONDITIONAL -> TextStyle.YELLOW;
            case NOT_READY -> level.isSettled() ? TextStyle.RED : TextStyle.YELLOW;
        };
    }
}
