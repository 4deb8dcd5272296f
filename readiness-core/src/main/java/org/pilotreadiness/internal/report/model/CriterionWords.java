package org.pilotreadiness.internal.report.model;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.internal.text.Shown;
import org.pilotreadiness.ruleset.language.Criterion;

/** What a report says of a criterion. What the rule set has no words for it says by the title in the rule. */
public record CriterionWords(Criterion criterion, PageWords words) {

    public String id() {
        return criterion.id();
    }

    public String title() {
        return said("title");
    }

    public String question() {
        return said("question");
    }

    /** What it means that it is not met. */
    public String notMet() {
        return said("notMet");
    }

    public String nextStep() {
        return said("nextStep");
    }

    /** The question; null when the rule set has none. */
    public @Nullable String ownQuestion() {
        return own("question");
    }

    /** The question, or the title where the rule set has none. */
    public String asked() {
        String question = ownQuestion();
        return question == null ? title() : question;
    }

    /** The next step; null when the rule set has none. */
    public @Nullable String remedy() {
        return own("nextStep");
    }

    /** What is always true of it: weight, gates, pilots that it is for, source. */
    public String facts() {
        return Stream.of(
                        words.say("page.weight", criterion.weight()),
                        criterion.countsFrom() == null
                                ? ""
                                : words.say("page.countsFrom", words.gate(criterion.countsFrom())),
                        criterion.blocksFrom() == null
                                ? ""
                                : words.say("page.blocksFrom", words.gate(criterion.blocksFrom())),
                        criterion.countsUntil() == null
                                ? ""
                                : words.say("page.countsUntil", words.gate(criterion.countsUntil())),
                        criterion.validFrom() == null
                                ? ""
                                : words.say("page.validFrom", words.date(criterion.validFrom())),
                        criterion.validUntil() == null
                                ? ""
                                : words.say("page.validUntil", words.date(criterion.validUntil())),
                        criterion.onlyCrossSector() ? words.say("page.crossSector") : "",
                        criterion.onlyInScenario() == null
                                ? ""
                                : words.say("page.scenario", words.name("choice", criterion.onlyInScenario())),
                        criterion.finding() ? words.say("page.finding") : "",
                        criterion.mayNotApply() ? words.say("page.mayNotApply") : "",
                        criterion.source().isEmpty() ? "" : words.say("page.source", Shown.line(criterion.source())))
                .filter(fact -> !fact.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String said(String key) {
        return Shown.line(words.ruleSet().message(criterion.id() + "." + key, words.language()));
    }

    private @Nullable String own(String key) {
        String own = said(key);
        return own.equals(Shown.line(criterion.title())) ? null : own;
    }
}
