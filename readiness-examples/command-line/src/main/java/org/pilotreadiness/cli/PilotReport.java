package org.pilotreadiness.cli;

import java.util.Map;
import org.pilotreadiness.ReadinessAssessor;
import org.pilotreadiness.WhatIf;
import org.pilotreadiness.assessment.Advice;
import org.pilotreadiness.assessment.AssessedPilot;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.assessment.Difference;
import org.pilotreadiness.facts.ReadinessLevel;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.report.JsonReport;
import org.pilotreadiness.report.ReportStyle;
import org.pilotreadiness.report.TextReport;

/** What a command says of a pilot: its assessment, advice where it is wanted, and the difference that a supposition makes. */
final class PilotReport {

    private final ReadinessAssessor assessor;
    private final AssessCommand.Format format;
    private final boolean isAdviceWanted;
    private final Map<String, String> supposed;
    private final TextReport text;
    private final JsonReport json;

    PilotReport(
            ReadinessAssessor assessor,
            AssessCommand.Format format,
            ReportStyle style,
            boolean isAdviceWanted,
            boolean isEvidenceWanted,
            Map<String, String> supposed) {
        this.assessor = assessor;
        this.format = format;
        this.isAdviceWanted = isAdviceWanted;
        this.supposed = supposed;
        this.text = TextReport.of(assessor.ruleSet(), style);
        this.json = json(format, isAdviceWanted || isEvidenceWanted);
    }

    ReadinessAssessor assessor() {
        return assessor;
    }

    /** Lines are for batches: they hold evidence only when more than an assessment is asked for. */
    private static JsonReport json(AssessCommand.Format format, boolean isMoreWanted) {
        return format != AssessCommand.Format.JSONL
                ? JsonReport.indented()
                : isMoreWanted ? JsonReport.compact() : JsonReport.compact().withoutEvidence();
    }

    /**
     * What is said of a pilot.
     *
     * @param text all of it; empty when it goes on a page with the other pilots
     * @param assessed the pilot with its assessment
     */
    record Told(String text, AssessedPilot assessed) {

        /** The level that the pilot has for certain. */
        ReadinessLevel certain() {
            return assessed.assessment().readiness().level().low();
        }
    }

    /** A supposition names no field of the pilot, or gives it no value that it can have. */
    static final class WrongFieldException extends RuntimeException {
        private static final long serialVersionUID = 1;

        WrongFieldException(String sentence) {
            super(sentence);
        }
    }

    /**
     * Says it.
     *
     * @throws WrongFieldException when what is supposed can not be
     */
    Told of(Pilot pilot) {
        WhatIf whatIf = supposed.isEmpty() ? null : supposed(pilot);
        Pilot meant = whatIf == null ? pilot : whatIf.pilot();
        Difference difference = whatIf == null ? null : whatIf.difference();
        Advice advice = isAdviceWanted ? assessor.advise(meant) : null;
        Assessment assessment = advice == null ? assessor.assess(meant) : advice.assessment();
        AssessedPilot assessed = new AssessedPilot(meant, assessment, advice, difference);
        return new Told(
                switch (format) {
                    case TEXT -> text.of(assessed);
                    case JSON, JSONL -> json.of(assessment, advice, difference);
                    case HTML, MARKDOWN -> "";
                },
                assessed);
    }

    private WhatIf supposed(Pilot pilot) {
        WhatIf whatIf = assessor.whatIf(pilot);
        try {
            for (Map.Entry<String, String> each : supposed.entrySet()) {
                whatIf = whatIf.setWritten(each.getKey(), each.getValue());
            }
        } catch (IllegalArgumentException e) {
            throw new WrongFieldException(String.valueOf(e.getMessage()));
        }
        return whatIf;
    }
}
