package org.pilotreadiness.cli.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.cli.workbench.ChangeProof;
import org.pilotreadiness.cli.workbench.Hit;
import org.pilotreadiness.cli.workbench.Impact;
import org.pilotreadiness.cli.workbench.SubjectChange;
import org.pilotreadiness.ruleset.RuleSetIdentity;

/** What a change of the rules does, as JSON has it. */
record ImpactJson(
        RuleSetIdentity earlier,
        RuleSetIdentity later,
        List<Changed> changes,
        int pilots,
        List<Hitting> hits,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> conflictsGone,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> conflictsNew,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<ChangeProof.Claim> claims) {

    /**
     * What differs of a subject is said in these words.
     *
     * @param proof what is proved; null when that was not asked
     */
    public static ImpactJson of(
            Impact impact, Function<SubjectChange, List<String>> words, @Nullable ChangeProof proof) {
        return new ImpactJson(
                impact.change().earlier(),
                impact.change().later(),
                impact.change().changes().stream()
                        .map(each -> new Changed(each.subject(), each.kind(), words.apply(each)))
                        .toList(),
                impact.pilots(),
                impact.hits().stream().map(Hitting::of).toList(),
                impact.conflictsGone(),
                impact.conflictsNew(),
                proof == null ? null : proof.claims());
    }

    record Changed(String subject, SubjectChange.Kind kind, List<String> what) {}

    record Hitting(
            String pilot,
            boolean level,
            List<String> responsible,
            boolean onlyTogether,
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
                    hit.isOnlyTogether(),
                    difference.blockersGone(),
                    difference.blockersNew(),
                    difference.earlier().readiness().level().toString(),
                    difference.later().readiness().level().toString());
        }
    }
}
