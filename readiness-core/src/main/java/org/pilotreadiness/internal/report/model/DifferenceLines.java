package org.pilotreadiness.internal.report.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pilotreadiness.assessment.Change;
import org.pilotreadiness.assessment.Comparison;
import org.pilotreadiness.assessment.Difference;
import org.pilotreadiness.assessment.Fulfilment;
import org.pilotreadiness.assessment.Range;
import org.pilotreadiness.assessment.Score;
import org.pilotreadiness.facts.SpreadingLevel;
import org.pilotreadiness.internal.text.Shown;
import org.pilotreadiness.ruleset.RuleSet;

/** What differs between two assessments, in sentences. */
public record DifferenceLines(PageWords words) {

    public static DifferenceLines of(RuleSet ruleSet, Locale language) {
        return new DifferenceLines(PageWords.of(ruleSet, language));
    }

    public String say(String key, Object... values) {
        return words.say(key, values);
    }

    /** What the difference is due to. */
    public String cause(Comparison comparison) {
        return words.name("cause", comparison.cause());
    }

    /** What differs under its heading. */
    public PilotView.Remarks remarks(Difference difference) {
        return new PilotView.Remarks(
                words.say("difference.title"),
                lines(difference).stream().map(Shown::line).toList(),
                null);
    }

    /** What differs, a line for each thing; first whether the assessments were made otherwise. */
    private List<String> lines(Difference difference) {
        List<String> lines = rules(difference);
        lines.addAll(differences(difference));
        return lines;
    }

    public List<String> rules(Difference difference) {
        List<String> lines = new ArrayList<>();
        if (!difference.isBySameRules()) {
            lines.add(words.say(
                    "difference.rules",
                    difference.earlier().ruleSet().version(),
                    difference.earlier().ruleSet().sha256().substring(0, 12),
                    difference.later().ruleSet().version(),
                    difference.later().ruleSet().sha256().substring(0, 12)));
        }
        LocalDate earlier = difference.earlier().asOf();
        LocalDate later = difference.later().asOf();
        if (!difference.isAsOfSameDay() && earlier != null && later != null) {
            lines.add(words.say("difference.asOf", words.date(earlier), words.date(later)));
        }
        if (difference.earlier().evidenceUse() != difference.later().evidenceUse()) {
            lines.add(words.name("difference.evidence", difference.later().evidenceUse()));
        }
        return lines;
    }

    public List<String> differences(Difference difference) {
        if (difference.isNone()) {
            return List.of(words.say("difference.none"));
        }
        List<String> lines = outcomes(difference);
        difference.criteria().forEach(change -> lines.add(change(change)));
        return lines;
    }

    /** What differs of gate, levels, scores and blockers, a line for each. */
    public List<String> outcomes(Difference difference) {
        List<String> lines = new ArrayList<>();
        from(
                lines,
                "difference.gate",
                words.name("gate", difference.earlier().gate()),
                words.name("gate", difference.later().gate()));
        from(
                lines,
                "difference.level",
                words.messages().range("level", difference.earlier().readiness().level()),
                words.messages().range("level", difference.later().readiness().level()));
        from(
                lines,
                "difference.score",
                score(difference.earlier().readiness().score()),
                score(difference.later().readiness().score()));
        from(
                lines,
                "difference.spreading",
                words.messages()
                        .range("spreading", difference.earlier().spreading().level()),
                words.messages()
                        .range("spreading", difference.later().spreading().level()));
        from(
                lines,
                "difference.spreadingScore",
                score(difference.earlier().spreading().score()),
                score(difference.later().spreading().score()));
        difference.fits().forEach(fit -> lines.add(fit(fit)));
        blockers(lines, "difference.blockersGone", difference.blockersGone());
        blockers(lines, "difference.blockersNew", difference.blockersNew());
        return lines;
    }

    private void from(List<String> lines, String key, String earlier, String later) {
        if (!earlier.equals(later)) {
            lines.add(words.say(key, earlier, later));
        }
    }

    private void blockers(List<String> lines, String key, List<String> ids) {
        if (!ids.isEmpty()) {
            lines.add(words.say(key, String.join(", ", ids)));
        }
    }

    private String fit(Change<Range<SpreadingLevel>> change) {
        return words.say(
                "difference.fit",
                Shown.line(change.id()),
                range("spreading", change.before(), "difference.noReceiver"),
                range("spreading", change.after(), "difference.noReceiver"));
    }

    private String change(Change<Range<Fulfilment>> change) {
        return words.say(
                "difference.criterion",
                change.id(),
                words.ruleSet().message(change.id() + ".title", words.language()),
                range("fulfilment", change.before(), "difference.notAsked"),
                range("fulfilment", change.after(), "difference.notAsked"));
    }

    private <E extends Enum<E>> String range(String kind, Optional<Range<E>> range, String otherwise) {
        return range.map(known -> words.messages().range(kind, known)).orElseGet(() -> words.say(otherwise));
    }

    private String score(Optional<Range<Score>> score) {
        return score.map(words::points).orElseGet(() -> words.say("preconditions.notAssessed"));
    }
}
