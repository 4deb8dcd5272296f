package org.pilotreadiness.internal.report.json;

import java.util.List;
import java.util.function.Function;
import org.pilotreadiness.analysis.Hit;
import org.pilotreadiness.analysis.Impact;
import org.pilotreadiness.analysis.SubjectChange;
import org.pilotreadiness.ruleset.RuleSetIdentity;

/** What a change of the rules does, as JSON has it. */
public record ImpactJson(
        RuleSetIdentity earlier, RuleSetIdentity later, List<Changed> changes, int pilots, List<Hitting> hits) {

    /** What differs of a subject is said in these words. */
    public static ImpactJson of(Impact impact, Function<SubjectChange, List<String>> words) {
        return new ImpactJson(
                impact.change().earlier(),
                impact.change().later(),
                impact.change().changes().stream()
                        .map(each -> new Changed(each.subject(), each.kind(), words.apply(each)))
                        .toList(),
                impact.pilots(),
                impact.hits().stream().map(Hitting::of).toList());
    }

    record Changed(String subject, SubjectChange.Kind kind, List<String> what) {}

    record Hitting(
            String pilot,
            boolean level,
            List<String> responsible,
            List<String> blockersGone,
            List<String> blockersNew,
            String earlier,
            String later) {

        private static Hitting of(Hit hit) {
            var difference = hit.difference();
            return new Hitting(
                    difference.later().pilot(),
                    difference.changesLevel(),
                    hit.responsible(),
                    difference.blockersGone(),
                    difference.blockersNew(),
                    difference.earlier().readiness().level().toString(),
                    difference.later().readiness().level().toString());
        }
    }
}
