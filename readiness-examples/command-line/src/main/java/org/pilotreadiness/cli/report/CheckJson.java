package org.pilotreadiness.cli.report;

import java.util.List;
import org.pilotreadiness.internal.report.json.SavedDiagnostic;
import org.pilotreadiness.ruleset.RuleSetCheck;

/** What a check says, as JSON has it. */
record CheckJson(int errors, int warnings, List<SavedDiagnostic> remarks) {

    public static CheckJson of(RuleSetCheck check) {
        return new CheckJson(
                check.errors().size(),
                check.warnings().size(),
                check.diagnostics().stream().map(SavedDiagnostic::of).toList());
    }
}
