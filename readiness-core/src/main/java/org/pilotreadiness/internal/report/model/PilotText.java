package org.pilotreadiness.internal.report.model;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.assessment.Advice;
import org.pilotreadiness.assessment.AssessedPilot;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.assessment.EvidenceUse;
import org.pilotreadiness.assessment.Finding;
import org.pilotreadiness.assessment.Fulfilment;
import org.pilotreadiness.assessment.Range;
import org.pilotreadiness.assessment.RankedQuestion;
import org.pilotreadiness.assessment.ReceiverAdvice;
import org.pilotreadiness.assessment.Score;
import org.pilotreadiness.facts.ReadinessLevel;
import org.pilotreadiness.internal.report.model.PilotView.Asked;
import org.pilotreadiness.internal.report.model.PilotView.Questions;
import org.pilotreadiness.internal.report.model.PilotView.Remarks;
import org.pilotreadiness.internal.text.Shown;
import org.pilotreadiness.pilot.Evidence;

/**
 * What the text report says of a pilot, beside what every report says. The bars of the preconditions begin with the weakest,
 * since it decides the level; what is not there is null.
 */
public record PilotText(
        PilotView pilot,
        String style,
        String verdict,
        @Nullable String score,
        @Nullable String evidenceRequired,
        List<Bar> bars,
        List<Missing> missing,
        @Nullable Questions questions,
        @Nullable Remarks firmness,
        Bar spreading,
        @Nullable String weak,
        String receiversTitle,
        List<Receiver> receivers,
        List<Evident> evidence) {

    public static PilotText of(AssessedPilot assessed, PageWords words) {
        Assessment assessment = assessed.assessment();
        PilotTexts texts = new PilotTexts(words, new AdviceWords(words));
        return new PilotText(
                PilotView.of(assessed, words),
                PilotTexts.style(assessment.readiness().level()),
                texts.verdict(assessment),
                assessment
                        .readiness()
                        .score()
                        .map(score -> words.say("verdict.score", words.points(score)))
                        .orElse(null),
                assessment.evidenceUse() == EvidenceUse.REQUIRED ? words.say("verdict.evidenceRequired") : null,
                texts.preconditions(assessment),
                texts.missing(assessment),
                assessed.advice().map(texts::questions).orElseGet(() -> texts.questions(assessment)),
                assessed.advice().map(texts::firmness).orElse(null),
                texts.bar(
                        "",
                        words.messages()
                                .range("spreading", assessment.spreading().level()),
                        assessment.spreading().possibleScore()),
                texts.weak(assessment),
                words.say(assessed.advice().isPresent() ? "words.receiversRanked" : "words.receivers"),
                assessed.receivers().stream().map(texts::receiver).toList(),
                texts.evidence(assessment));
    }

    /** Whether there is anything to say of evidence. */
    public boolean hasEvidence() {
        return !evidence.isEmpty() || pilot.bare() != null || pilot.outdated() != null;
    }

    /** A score drawn as blocks; without them when nothing is assessed. */
    public record Bar(String label, @Nullable Blocks blocks, String points) {}

    /** What is certain, what is possible beyond it, and what is out of reach. */
    public record Blocks(String sure, String may, String rest) {}

    /** A criterion that is not met, or only partly, whatever is still unknown. */
    public record Missing(CriterionWords criterion, boolean isPartly) {}

    /** How the solution fits a receiver, what collides there and what to mind. */
    public record Receiver(String name, String id, Bar fit, List<String> collisions, List<String> minding) {}

    /** The evidence beside a criterion, which may be that of a receiver. */
    public record Evident(CriterionWords criterion, String receiver, String fulfilment, List<String> said) {}

    /** Lays it out. */
    private record PilotTexts(PageWords words, AdviceWords advised) {

        private static final int MOST = 12;
        private static final int NAMES = 24;
        private static final int BLOCKS = 30;

        static String style(Range<ReadinessLevel> level) {
            return switch (level.low()) {
                case READY -> "green";
                case CONDITIONAL -> "yellow";
                case NOT_READY -> level.isSettled() ? "red" : "yellow";
            };
        }

        String verdict(Assessment assessment) {
            Range<ReadinessLevel> level = assessment.readiness().level();
            return words.say(
                    level.isSettled() ? "verdict.settled" : "verdict.range",
                    words.name("level", level.low()),
                    words.name("level", level.high()),
                    words.gate(assessment.gate()));
        }

        List<Bar> preconditions(Assessment assessment) {
            return assessment.preconditions().stream()
                    .sorted(Comparator.comparing(result ->
                            result.score().map(score -> score.low().exact()).orElse(Double.MAX_VALUE)))
                    .map(each -> bar("", words.dimension(each.precondition()), each.possibleScore()))
                    .toList();
        }

        Bar bar(String indent, String name, @Nullable Range<Score> score) {
            String label = Shown.filled(indent + name, NAMES);
            if (score == null) {
                return new Bar(label, null, words.points(null));
            }
            int sure = score.low().points().intValue() * BLOCKS / 100;
            int may = score.high().points().intValue() * BLOCKS / 100;
            return new Bar(
                    label,
                    new Blocks("█".repeat(sure), "▒".repeat(may - sure), "·".repeat(BLOCKS - may)),
                    words.points(score));
        }

        List<Missing> missing(Assessment assessment) {
            return assessment.preconditions().stream()
                    .flatMap(result -> result.findings().stream())
                    .filter(finding -> finding.counts() && finding.fulfilment().high() != Fulfilment.MET)
                    .map(finding -> new Missing(
                            words.of(finding.criterion()), finding.fulfilment().high() == Fulfilment.PARTLY_MET))
                    .toList();
        }

        @Nullable
        Questions questions(Assessment assessment) {
            return questions(
                    assessment.openQuestions().stream()
                            .map(question -> new Asked(words.of(question.criterion()), null, null))
                            .toList(),
                    List.of());
        }

        @Nullable
        Questions questions(Advice advice) {
            return questions(advised.asked(advice.questions()), advice.questions());
        }

        private @Nullable Questions questions(List<Asked> asked, List<RankedQuestion> ranked) {
            int open = ranked.isEmpty() ? asked.size() : ranked.size();
            return open == 0
                    ? null
                    : new Questions(
                            words.say("questions.title", open),
                            first(asked),
                            advised.more(Math.max(0, asked.size() - MOST), ranked));
        }

        private static <T> List<T> first(List<T> all) {
            return all.subList(0, Math.min(MOST, all.size()));
        }

        private @Nullable String more(List<?> all) {
            return all.size() > MOST ? words.say("questions.more", all.size() - MOST) : null;
        }

        Remarks firmness(Advice advice) {
            List<String> lines = advised.firmness(advice.firmness());
            return new Remarks(words.say("firmness.title"), first(lines), more(lines));
        }

        @Nullable
        String weak(Assessment assessment) {
            String weak = assessment.spreading().findings().stream()
                    .filter(finding -> finding.fulfilment().high() != Fulfilment.MET)
                    .map(finding -> finding.criterion().id())
                    .collect(Collectors.joining(", "));
            return weak.isEmpty() ? null : words.say("spreading.weak", weak);
        }

        Receiver receiver(ReceiverAdvice advice) {
            var result = advice.result();
            return new Receiver(
                    result.receiver().name(),
                    result.receiver().id(),
                    bar("  ", words.messages().range("spreading", result.level()), result.possibleScore()),
                    result.collisions().stream()
                            .map(each -> words.say(
                                    "receivers.collision",
                                    words.say("aspect." + each.aspect()),
                                    Shown.value(each.element())))
                            .toList(),
                    advised.minding(advice));
        }

        /** Of a receiver's criteria only what is its own: that of the core stands with the other criteria. */
        List<Evident> evidence(Assessment assessment) {
            Stream<Finding> shared = Stream.concat(
                    assessment.preconditions().stream().flatMap(result -> result.findings().stream()),
                    assessment.spreading().findings().stream());
            Stream<Evident> own = assessment.receivers().stream()
                    .flatMap(result -> result.findings().stream()
                            .map(each -> evident(
                                    each,
                                    result.receiver().name(),
                                    own(assessment.evidenceFor(each.criterion(), result.receiver())))));
            return Stream.concat(shared.map(each -> evident(each, "", assessment.evidenceFor(each.criterion()))), own)
                    .filter(each -> !each.said().isEmpty())
                    .toList();
        }

        private static Map<String, Evidence> own(Map<String, Evidence> evidence) {
            Map<String, Evidence> own = new LinkedHashMap<>(evidence);
            own.keySet().removeIf(field -> field.indexOf('[') < 0);
            return own;
        }

        private Evident evident(Finding finding, String receiver, Map<String, Evidence> evidence) {
            return new Evident(
                    words.of(finding.criterion()),
                    receiver.isEmpty() ? "" : " (" + receiver + ")",
                    words.messages().range("fulfilment", finding.fulfilment()),
                    evidence.values().stream().map(words::evidence).toList());
        }
    }
}
