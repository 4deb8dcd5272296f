package org.pilotreadiness.internal.report.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.assessment.Fulfilment;
import org.pilotreadiness.assessment.Range;
import org.pilotreadiness.assessment.Score;
import org.pilotreadiness.facts.Dimension;
import org.pilotreadiness.facts.ReadinessLevel;
import org.pilotreadiness.internal.text.Shown;
import org.pilotreadiness.internal.text.Words;
import org.pilotreadiness.pilot.Evidence;
import org.pilotreadiness.pilot.Gate;
import org.pilotreadiness.ruleset.RuleSet;
import org.pilotreadiness.ruleset.language.Criterion;

/** What pages say in one language: of levels, scores and findings in their own messages, of criteria in those of the rule set. */
public record PageWords(RuleSet ruleSet, Locale language, Messages messages) {

    public static PageWords of(RuleSet ruleSet, Locale language) {
        return new PageWords(ruleSet, language, Messages.in(language));
    }

    public String say(String key, Object... values) {
        return messages.say("page." + key, values);
    }

    /** Headings and other words without values, by the end of their key. */
    public Map<String, String> headings() {
        return messages.under("page.words.");
    }

    /** A message about a criterion; null when the rule set has none but a title. */
    @Nullable
    public String message(Criterion criterion, String key) {
        String message = ruleSet.message(criterion.id() + "." + key, language);
        return message.equals(criterion.title()) ? null : Shown.line(message);
    }

    public String title(Criterion criterion) {
        return Shown.line(ruleSet.message(criterion.id() + ".title", language));
    }

    /** The question, or the title of a criterion without one. */
    public String question(Criterion criterion) {
        String question = message(criterion, "question");
        return question == null ? title(criterion) : question;
    }

    public String dimension(Dimension dimension) {
        return messages.name("dimension", dimension);
    }

    public String gate(Gate gate) {
        return messages.name("gate", gate);
    }

    /** A level of readiness or of spreading, as a sentence begins. */
    public String level(Enum<?> level) {
        return say((level instanceof ReadinessLevel ? "level." : "spreading.") + Words.of(level));
    }

    /** A level within a sentence. */
    public String lower(Enum<?> level) {
        return level(level).toLowerCase(language);
    }

    public String level(Range<? extends Enum<?>> range) {
        return range.isSettled() ? level(range.low()) : messages.range(level(range.low()), lower(range.high()));
    }

    /** A score as whole points, or as a range of them. */
    public String points(@Nullable Range<Score> score) {
        return score == null ? messages.say("preconditions.notAssessed") : messages.points(score);
    }

    public String fulfilment(Range<Fulfilment> fulfilment) {
        String low = "finding." + Words.of(fulfilment.low());
        return say(fulfilment.isSettled() ? low : low + "." + Words.of(fulfilment.high()));
    }

    /** What a finding is to the eye: settled as one of three, or open. */
    public static String state(Range<Fulfilment> fulfilment) {
        return fulfilment.isSettled() ? Words.of(fulfilment.low()) : "open";
    }

    /** What is always true of a criterion: weight, gates, pilots that it is for, source. */
    public String facts(Criterion criterion) {
        List<String> facts = new ArrayList<>();
        facts.add(say("weight", criterion.weight()));
        if (criterion.countsFrom() != null) {
            facts.add(say("countsFrom", gate(criterion.countsFrom())));
        }
        if (criterion.blocksFrom() != null) {
            facts.add(say("blocksFrom", gate(criterion.blocksFrom())));
        }
        if (criterion.onlyCrossSector()) {
            facts.add(say("crossSector"));
        }
        if (criterion.onlyInScenario() != null) {
            facts.add(say("scenario", messages.name("choice", criterion.onlyInScenario())));
        }
        if (!criterion.source().isEmpty()) {
            facts.add(say("source", Shown.line(criterion.source())));
        }
        return facts.stream().collect(Collectors.joining(" · "));
    }

    /** The note of evidence, and where and when it is from. */
    public String evidence(Evidence evidence) {
        String where = Stream.of(evidence.source(), evidence.date())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(", "));
        return where.isEmpty()
                ? evidence.note()
                : evidence.note().isBlank() ? where : messages.say("evidence.said", evidence.note(), where);
    }
}
