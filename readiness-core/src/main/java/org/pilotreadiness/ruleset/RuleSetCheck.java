package org.pilotreadiness.ruleset;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.pilotreadiness.diagnostic.Diagnostic;
import org.pilotreadiness.diagnostic.Severity;
import org.pilotreadiness.internal.proof.Budget;

/**
 * Everything that is wrong, or probably not meant, in a rule set: what {@link RuleSet#fromDirectory} refuses, and what it lets
 * pass but a person who answers for the rules wants to know. Where it says never, always or the same, that has been
 * decided by trying the values that stand for all others; it says so where there are too many.
 *
 * @param diagnostics by file and line; empty when there is nothing to say
 */
public record RuleSetCheck(List<Diagnostic> diagnostics) {

    /** Takes its own copy of the list. */
    public RuleSetCheck {
        diagnostics = List.copyOf(diagnostics);
    }

    /** Checks the rule set in a folder. */
    public static RuleSetCheck of(Path folder) {
        return of(folder, any -> {});
    }

    /**
     * Checks the rule set in a folder.
     *
     * @param found is told of each diagnostic when it is found, in no order that matters
     */
    public static RuleSetCheck of(Path folder, Consumer<Diagnostic> found) {
        return of(new RuleSetReader(new RuleFiles.Folder(folder)).draft(), found);
    }

    /** What was found so far of a check that is not done. */
    public static RuleSetCheck ofFound(Collection<Diagnostic> found) {
        return new RuleSetCheck(found.stream().sorted().toList());
    }

    /** Checks the rule set in the resources beside a class, in a folder of this name. */
    public static RuleSetCheck ofResources(Class<?> beside, String folder) {
        return of(new RuleSetReader(new RuleFiles.Resources(beside, folder)).draft());
    }

    static RuleSetCheck of(RuleSetReader.Draft draft) {
        return of(draft, any -> {});
    }

    private static RuleSetCheck of(RuleSetReader.Draft draft, Consumer<Diagnostic> told) {
        CheckDiagnostics found = new CheckDiagnostics(draft.contents(), told);
        draft.problems().forEach(found::add);
        Budget effort = new Budget();
        new CriteriaChecks(draft, effort, found).check();
        new TextChecks(draft, found).check();
        if (draft.ruleSet() != null) {
            new LevelChecks(draft, effort, found).check();
            new SetChecks(draft, draft.ruleSet(), found).check();
        }
        return new RuleSetCheck(found.sorted());
    }

    /** What makes the rule set unfit for use, by file and line. */
    public List<Diagnostic> errors() {
        return of(Severity.ERROR);
    }

    /** What is probably not meant so, by file and line. */
    public List<Diagnostic> warnings() {
        return of(Severity.WARNING);
    }

    private List<Diagnostic> of(Severity severity) {
        return diagnostics.stream().filter(each -> each.severity() == severity).toList();
    }
}
