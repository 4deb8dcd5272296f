package org.pilotreadiness.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.assessment.Comparison;
import org.pilotreadiness.assessment.CriterionChange;
import org.pilotreadiness.assessment.Difference;
import org.pilotreadiness.assessment.Fulfilment;
import org.pilotreadiness.assessment.Range;
import org.pilotreadiness.assessment.Score;
import org.pilotreadiness.report.Page.Ink;
import org.pilotreadiness.ruleset.RuleSet;

/** What differs between two assessments, as text of at most 80 columns. Thread-safe. */
public final class DifferenceReport {

    private final RuleSet ruleSet;
    private final Locale language;
    private final Phrases phrases;

    private DifferenceReport(RuleSet ruleSet, Locale language) {
        this.ruleSet = ruleSet;
        this.language = language;
        this.phrases = Phrases.in(language);
    }

    /** The rule set gives the titles of its criteria. */
    public static DifferenceReport plain(RuleSet ruleSet) {
        return new DifferenceReport(ruleSet, Locale.ROOT);
    }

    /** The same report in another language, as in {@link TextReport#in}. */
    public DifferenceReport in(Locale language) {
        return new DifferenceReport(ruleSet, language);
    }

    /** The report, each line ending in a line feed. */
    public String of(Difference difference) {
        Page page = new Page(false);
        page.paragraph(phrases.say("difference.title"), 0, 0, Ink.BOLD);
        rules(page, difference);
        difference(page, difference);
        return page.toString();
    }

    /** The same with what the difference is due to; where it is due to both, each part has its section. */
    public String of(Comparison comparison) {
        Page page = new Page(false);
        Assessment later = comparison.whole().later();
        page.paragraph(later.title() + " (" + later.pilot() + ")", 0, 0, Ink.BOLD);
        Assessment earlier = comparison.whole().earlier();
        if (!earlier.pilot().equals(later.pilot())) {
            page.paragraph(phrases.say("difference.otherPilot", earlier.title(), earlier.pilot()), 2, 2, Ink.PLAIN);
        }
        rules(page, comparison.whole());
        page.paragraph(phrases.name("cause", comparison.cause()), 2, 2, Ink.PLAIN);
        section(page, "difference.title", comparison.whole());
        if (comparison.cause() == Comparison.Cause.BOTH) {
            comparison.pilotPart().ifPresent(part -> section(page, "difference.pilotPart", part));
            comparison.rulesPart().ifPresent(part -> section(page, "difference.rulesPart", part));
        }
        return page.toString();
    }

    private void section(Page page, String title, Difference difference) {
        page.heading(phrases.say(title));
        difference(page, difference);
    }

    private void rules(Page page, Difference difference) {
        if (!difference.isBySameRules()) {
            page.paragraph(
                    phrases.say(
                            "difference.rules",
                            difference.earlier().ruleSet().version(),
                            difference.earlier().ruleSet().sha256().substring(0, 12),
                            difference.later().ruleSet().version(),
                            difference.later().ruleSet().sha256().substring(0, 12)),
                    2,
                    2,
                    Ink.PLAIN);
        }
        if (difference.earlier().evidenceUse() != difference.later().evidenceUse()) {
            page.paragraph(
                    phrases.name("difference.evidence", difference.later().evidenceUse()), 2, 2, Ink.PLAIN);
        }
    }

    private void difference(Page page, Difference difference) {
        if (difference.isNone()) {
            page.paragraph(phrases.say("difference.none"), 2, 2, Ink.PLAIN);
            return;
        }
        from(
                page,
                "difference.gate",
                phrases.name("gate", difference.earlier().gate()),
                phrases.name("gate", difference.later().gate()));
        from(
                page,
                "difference.level",
                range("level", difference.earlier().readiness().level()),
                range("level", difference.later().readiness().level()));
        from(
                page,
                "difference.score",
                score(difference.earlier().readiness().score()),
                score(difference.later().readiness().score()));
        from(
                page,
                "difference.spreading",
                range("spreading", difference.earlier().spreading().level()),
                range("spreading", difference.later().spreading().level()));
        blockers(page, "difference.blockersGone", difference.blockersGone());
        blockers(page, "difference.blockersNew", difference.blockersNew());
        difference.criteria().forEach(change -> change(page, change));
    }

    private void from(Page page, String key, String earlier, String later) {
        if (!earlier.equals(later)) {
            page.paragraph(phrases.say(key, earlier, later), 2, 4, Ink.PLAIN);
        }
    }

    private void blockers(Page page, String key, List<String> ids) {
        if (!ids.isEmpty()) {
            page.paragraph(phrases.say(key, String.join(", ", ids)), 2, 4, Ink.PLAIN);
        }
    }

    private void change(Page page, CriterionChange change) {
        page.paragraph(
                phrases.say(
                        "difference.criterion",
                        change.criterion(),
                        ruleSet.message(change.criterion() + ".title", language),
                        fulfilment(change.before()),
                        fulfilment(change.after())),
                2,
                4,
                Ink.PLAIN);
    }

    private String fulfilment(Optional<Range<Fulfilment>> fulfilment) {
        return fulfilment.map(range -> range("fulfilment", range)).orElseGet(() -> phrases.say("difference.notAsked"));
    }

    private String range(String kind, Range<? extends Enum<?>> range) {
        String low = phrases.name(kind, range.low());
        return range.isSettled() ? low : phrases.say("range", low, phrases.name(kind, range.high()));
    }

    private String score(Optional<Range<Score>> score) {
        return score.map(range -> range.low().points() == range.high().points()
                        ? range.low().toString()
                        : phrases.say("range", range.low(), range.high()))
                .orElseGet(() -> phrases.say("preconditions.notAssessed"));
    }
}
