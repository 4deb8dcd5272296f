package org.pilotreadiness.cli.report;

import java.util.List;
import org.pilotreadiness.diagnostic.Diagnostic;
import org.pilotreadiness.diagnostic.Severity;
import org.pilotreadiness.ruleset.RuleSetCheck;

/** What a check says, as JSON has it. */
record CheckJson(int errors, int warnings, List<Remarked> remarks) {

    public static CheckJson of(RuleSetCheck check) {
        return new CheckJson(
                check.errors().size(),
                check.warnings().size(),
                check.diagnostics().stream().map(Remarked::of).toList());
    }

    record Remarked(
            String code,
            Severity severity,
            String file,
            int line,
            int column,
            String subject,
            String sentence,
            String maybe,
            List<String> scenarios) {

        private static Remarked of(Diagnostic each) {
            return new Remarked(
                    each.code().id(),
                    each.severity(),
                    each.file(),
                    each.position().line(),
                    each.position().column(),
                    each.subject(),
                    each.sentence().toString(),
                    each.maybe().toString(),
                    each.witness().isEmpty()
                            ? List.of()
                            : List.of(each.witness().split("(?m)^(?=- )", -1)));
        }
    }
}
