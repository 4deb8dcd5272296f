package org.pilotreadiness.examples.modular;

import java.nio.file.Path;
import org.pilotreadiness.ReadinessAssessor;
import org.pilotreadiness.assessment.AssessedPilot;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.pilot.PilotReader;
import org.pilotreadiness.report.HtmlReport;
import org.pilotreadiness.report.ReportStyle;
import org.pilotreadiness.rules.StandardRules;
import org.pilotreadiness.ruleset.RuleSet;

/** Assesses a pilot by the standard rules and by own ones, and makes a page. */
final class AssessInModule {

    private AssessInModule() {}

    static Assessment byStandardRules(Path file) {
        return ReadinessAssessor.using(StandardRules.latest()).assess(read(file));
    }

    static Assessment byOwnRules(Path file, Path rules) {
        return ReadinessAssessor.using(RuleSet.fromDirectory(rules)).assess(read(file));
    }

    static String page(Path file) {
        ReadinessAssessor assessor = ReadinessAssessor.using(StandardRules.latest());
        Pilot pilot = read(file);
        return HtmlReport.of(assessor.ruleSet(), ReportStyle.plain())
                .of(AssessedPilot.of(pilot, assessor.advise(pilot)));
    }

    private static Pilot read(Path file) {
        return PilotReader.forFile(file).read(file);
    }
}
