package org.pilotreadiness.internal.report.json;

import java.util.List;
import org.pilotreadiness.diagnostic.Diagnostic;
import org.pilotreadiness.diagnostic.Severity;

/** What is wrong with a file, as JSON has it; line and column are 0 where it stands in no text. */
public record SavedDiagnostic(
        String code,
        Severity severity,
        String file,
        int line,
        int column,
        String subject,
        String sentence,
        String maybe,
        List<String> scenarios) {

    public static SavedDiagnostic of(Diagnostic each) {
        return new SavedDiagnostic(
                each.code().id(),
                each.severity(),
                each.file(),
                each.position().line(),
                each.position().column(),
                each.subject(),
                each.sentence().toString(),
                each.maybe().toString(),
                each.witness().isEmpty() ? List.of() : List.of(each.witness().split("(?m)^(?=- )", -1)));
    }
}
