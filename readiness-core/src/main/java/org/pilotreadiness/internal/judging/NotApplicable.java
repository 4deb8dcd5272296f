package org.pilotreadiness.internal.judging;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.pilotreadiness.diagnostic.Code;
import org.pilotreadiness.diagnostic.Diagnostic;
import org.pilotreadiness.diagnostic.Position;
import org.pilotreadiness.diagnostic.Sentence;
import org.pilotreadiness.internal.binding.Fields;
import org.pilotreadiness.internal.text.Problems;
import org.pilotreadiness.internal.text.Shown;
import org.pilotreadiness.pilot.Answer;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.ruleset.language.Criterion;

/** Whether the rules let a pilot leave out what it calls not applicable. */
final class NotApplicable {

    private final List<Criterion> criteria;
    private final Pilot pilot;
    private final Problems problems = new Problems("");

    private NotApplicable(List<Criterion> criteria, Pilot pilot) {
        this.criteria = criteria;
        this.pilot = pilot;
    }

    /**
     * What is wrong: a field is called not applicable that has an answer, that the rules do not let be so, or without all others of a
     * criterion.
     */
    static List<Diagnostic> problems(List<Criterion> criteria, Pilot pilot) {
        NotApplicable check = new NotApplicable(criteria, pilot);
        pilot.notApplicable().keySet().forEach(check::field);
        return check.problems.sorted();
    }

    private void field(String field) {
        List<Criterion> readers =
                criteria.stream().filter(each -> each.fields().contains(field)).toList();
        Object value = Fields.value(pilot, field);
        if (value != null && value != Answer.UNKNOWN) {
            problem(field, Sentence.of("files.not-applicable.answered", Shown.value(field), allowed()));
        } else if (readers.isEmpty() || !readers.stream().allMatch(Criterion::mayNotApply)) {
            problem(field, Sentence.of("files.not-applicable.refused", Shown.value(field), allowed()));
        } else {
            Set<String> others = new LinkedHashSet<>();
            readers.forEach(reader -> others.addAll(reader.fields()));
            others.removeAll(pilot.notApplicable().keySet());
            if (!others.isEmpty()) {
                problem(field, Sentence.of("files.not-applicable.incomplete", ids(readers), String.join(", ", others)));
            }
        }
    }

    private Sentence allowed() {
        List<String> allowed = new ArrayList<>();
        criteria.stream()
                .filter(Criterion::mayNotApply)
                .forEach(each -> allowed.add(each.id() + " (" + String.join(", ", each.fields()) + ")"));
        return allowed.isEmpty()
                ? Sentence.of("files.not-applicable.nowhere")
                : Sentence.of("files.not-applicable.allowed", String.join(", ", allowed));
    }

    private static String ids(List<Criterion> readers) {
        return readers.stream().map(Criterion::id).collect(Collectors.joining(", "));
    }

    private void problem(String field, Sentence sentence) {
        problems.add(Code.NOT_APPLICABLE, Position.NONE, "/notApplicable/" + field, sentence);
    }
}
