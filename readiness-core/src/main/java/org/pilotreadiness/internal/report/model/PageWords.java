package org.pilotreadiness.internal.report.model;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.assessment.Fulfilment;
import org.pilotreadiness.assessment.Range;
import org.pilotreadiness.assessment.Score;
import org.pilotreadiness.facts.Domain;
import org.pilotreadiness.facts.ReadinessLevel;
import org.pilotreadiness.internal.text.Words;
import org.pilotreadiness.pilot.Evidence;
import org.pilotreadiness.pilot.Gate;
import org.pilotreadiness.ruleset.RuleSet;
import org.pilotreadiness.ruleset.RuleSetIdentity;
import org.pilotreadiness.ruleset.language.Criterion;

/** What reports say in one language: of levels, scores and findings in their own messages, of criteria in those of the rule set. */
public record PageWords(RuleSet ruleSet, Locale language, Messages messages) {

    public static PageWords of(RuleSet ruleSet, Locale language) {
        return new PageWords(ruleSet, language, Messages.of(ruleSet, language));
    }

    public String say(String key, Object... values) {
        return messages.say(key, values);
    }

    String name(String kind, Enum<?> constant) {
        return messages.name(kind, constant);
    }

    /** Headings and other words without values. */
    Map<String, String> words() {
        return messages.words();
    }

    CriterionWords of(Criterion criterion) {
        return new CriterionWords(criterion, this);
    }

    String dimension(Domain dimension) {
        return messages.name("dimension", dimension);
    }

    String gate(Gate gate) {
        return messages.name("gate", gate);
    }

    /** A level of readiness or of spreading, as a sentence begins. */
    String level(Enum<?> level) {
        return say("page." + (level instanceof ReadinessLevel ? "level." : "spreading.") + Words.of(level));
    }

    /** A level within a sentence. */
    String lower(Enum<?> level) {
        return level(level).toLowerCase(language);
    }

    String level(Range<? extends Enum<?>> range) {
        return range.isSettled() ? level(range.low()) : messages.range(level(range.low()), lower(range.high()));
    }

    /** A score, or a range of them. */
    String points(@Nullable Range<Score> score) {
        return score == null ? messages.say("preconditions.notAssessed") : messages.points(score);
    }

    String fulfilment(Range<Fulfilment> fulfilment) {
        String low = "page.finding." + Words.of(fulfilment.low());
        return say(fulfilment.isSettled() ? low : low + "." + Words.of(fulfilment.high()));
    }

    /** What a finding is to the eye: settled as one of three, or open. */
    static String state(Range<Fulfilment> fulfilment) {
        return fulfilment.isSettled() ? Words.of(fulfilment.low()) : "open";
    }

    /** Id, version and the beginning of the digest, and as of which day it is asked, if of any. */
    String rules(RuleSetIdentity identity, @Nullable LocalDate asOf) {
        String rules = messages.say(
                "verdict.rules",
                identity.id(),
                identity.version(),
                identity.sha256().substring(0, 12));
        return asOf == null ? rules : rules + " " + say("verdict.asOf", date(asOf));
    }

    String date(LocalDate day) {
        return messages.date(day);
    }

    /** The note of evidence, and where and when it is from. */
    String evidence(Evidence evidence) {
        String where = Stream.of(evidence.source(), evidence.date())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(", "));
        return where.isEmpty()
                ? evidence.note()
                : evidence.note().isBlank() ? where : messages.say("evidence.said", evidence.note(), where);
    }
}
