package org.pilotreadiness.internal.report.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pilotreadiness.assessment.Change;
import org.pilotreadiness.assessment.Difference;
import org.pilotreadiness.assessment.Fulfilment;
import org.pilotreadiness.assessment.Range;
import org.pilotreadiness.assessment.Score;
import org.pilotreadiness.facts.SpreadingLevel;
import org.pilotreadiness.internal.text.Shown;
import org.pilotreadiness.ruleset.RuleSet;

/** What differs between two assessments, in sentences. */
public record DifferenceLines(RuleSet ruleSet, Locale language, Messages messages) {

    public String title() {
        return messages.say("difference.title");
    }

    /** What differs, a line for each thing; first whether the assessments were made otherwise. */
    public List<String> lines(Difference difference) {
        List<String> lines = rules(difference);
        lines.addAll(differences(difference));
        return lines;
    }

    public List<String> rules(Difference difference) {
        List<String> lines = new ArrayList<>();
        if (!difference.isBySameRules()) {
            lines.add(messages.say(
                    "difference.rules",
                    difference.earlier().ruleSet().version(),
                    difference.earlier().ruleSet().sha256().substring(0, 12),
                    difference.later().ruleSet().version(),
                    difference.later().ruleSet().sha256().substring(0, 12)));
        }
        if (difference.earlier().evidenceUse() != difference.later().evidenceUse()) {
            lines.add(messages.name("difference.evidence", difference.later().evidenceUse()));
        }
        return lines;
    }

    public List<String> differences(Difference difference) {
        if (difference.isNone()) {
            return List.of(messages.say("difference.none"));
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
                messages.name("gate", difference.earlier().gate()),
                messages.name("gate", difference.later().gate()));
        from(
                lines,
                "difference.level",
                messages.range("level", difference.earlier().readiness().level()),
                messages.range("level", difference.later().readiness().level()));
        from(
                lines,
                "difference.score",
                score(difference.earlier().readiness().score()),
                score(difference.later().readiness().score()));
        from(
                lines,
                "difference.spreading",
                messages.range("spreading", difference.earlier().spreading().level()),
                messages.range("spreading", difference.later().spreading().level()));
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
            lines.add(messages.say(key, earlier, later));
        }
    }

    private void blockers(List<String> lines, String key, List<String> ids) {
        if (!ids.isEmpty()) {
            lines.add(messages.say(key, String.join(", ", ids)));
        }
    }

    private String fit(Change<Range<SpreadingLevel>> change) {
        return messages.say(
                "difference.fit",
                Shown.line(change.id()),
                range("spreading", change.before(), "difference.noReceiver"),
                range("spreading", change.after(), "difference.noReceiver"));
    }

    private String change(Change<Range<Fulfilment>> change) {
        return messages.say(
                "difference.criterion",
                change.id(),
                ruleSet.message(change.id() + ".title", language),
                range("fulfilment", change.before(), "difference.notAsked"),
                range("fulfilment", change.after(), "difference.notAsked"));
    }

    private <E extends Enum<E>> String range(String kind, Optional<Range<E>> range, String otherwise) {
        return range.map(known -> messages.range(kind, known)).orElseGet(() -> messages.say(otherwise));
    }

    private String score(Optional<Range<Score>> score) {
        return score.map(messages::points).orElseGet(() -> messages.say("preconditions.notAssessed"));
    }
}
