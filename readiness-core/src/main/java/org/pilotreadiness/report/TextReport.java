package org.pilotreadiness.report;

import org.pilotreadiness.assessment.AssessedPilot;
import org.pilotreadiness.internal.report.model.PageWords;
import org.pilotreadiness.internal.report.model.PilotText;
import org.pilotreadiness.internal.report.text.Texts;
import org.pilotreadiness.ruleset.RuleSet;

/**
 * An assessment for people, as text of at most 80 columns: the verdict first, then what blocks, the preconditions as bars, what is
 * missing, what to find out, the spreading potential, the receivers and the evidence; with advice also what to do next and how
 * firm the verdict is; at last what differs from before where that is known. Thread-safe.
 */
public final class TextReport {

    private final PageWords words;
    private final boolean isColoured;

    private TextReport(PageWords words, boolean isColoured) {
        this.words = words;
        this.isColoured = isColoured;
    }

    /** The rule set gives the sentences about its criteria. */
    public static TextReport of(RuleSet ruleSet, ReportStyle style) {
        return new TextReport(PageWords.of(ruleSet, style.language()), style.isColoured());
    }

    /** The report on one pilot, each line ending in a line feed. */
    public String of(AssessedPilot pilot) {
        return Texts.of(PilotText.of(pilot, words), isColoured);
    }
}
