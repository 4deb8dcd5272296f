package org.pilotreadiness.cli.report;

import java.util.List;
import java.util.function.Function;
import org.pilotreadiness.cli.workbench.Mutant;
import org.pilotreadiness.cli.workbench.MutationResult;

/** What came of a mutation test, as JSON has it. */
record MutationJson(
        int mutants, int caught, int survivors, List<Hole> holes, List<Changed> equivalents, List<Changed> undecided) {

    /** A change is said in these words. */
    public static MutationJson of(MutationResult result, Function<Mutant, String> words) {
        return new MutationJson(
                result.mutants(),
                result.caught(),
                result.survivors(),
                result.holes().stream()
                        .map(hole -> new Hole(Changed.all(hole.survivors(), words), hole.file(), hole.scenario()))
                        .toList(),
                Changed.all(result.equivalents(), words),
                Changed.all(result.undecided(), words));
    }

    record Hole(List<Changed> survivors, String file, String scenario) {}

    record Changed(String rule, String file, int line, String change) {

        private static List<Changed> all(List<Mutant> mutants, Function<Mutant, String> words) {
            return mutants.stream()
                    .map(mutant -> new Changed(
                            mutant.rule().name(),
                            mutant.rule().file(),
                            mutant.rule().position().line(),
                            words.apply(mutant)))
                    .toList();
        }
    }
}
