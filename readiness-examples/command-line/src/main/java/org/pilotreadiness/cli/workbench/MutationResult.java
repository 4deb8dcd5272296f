package org.pilotreadiness.cli.workbench;

import java.util.List;

/**
 * What came of a mutation test.
 *
 * @param mutants how many mutants were tried
 * @param caught for how many of them some scenario failed, as it should
 * @param holes what the scenarios do not notice, in the order of the rule set; empty when they are good enough
 * @param equivalents mutants that no scenario noticed and of which it is proved that they judge every pilot alike
 * @param undecided mutants that no scenario noticed and for which neither a proof nor a scenario was found
 */
public record MutationResult(
        int mutants, int caught, List<SurvivingMutants> holes, List<Mutant> equivalents, List<Mutant> undecided) {

    /** Takes its own copies of the lists. */
    public MutationResult {
        holes = List.copyOf(holes);
        equivalents = List.copyOf(equivalents);
        undecided = List.copyOf(undecided);
    }

    /**
     * A scenario that is missing.
     *
     * @param survivors the mutants that it would catch and no scenario catches, at least one
     * @param file the scenario file in which it would stand
     * @param scenario its text, ready to be put at the end of that file; it passes with the rules as they are
     */
    public record SurvivingMutants(List<Mutant> survivors, String file, String scenario) {

        /** Takes its own copy of the list. */
        public SurvivingMutants {
            survivors = List.copyOf(survivors);
        }
    }

    /** How many mutants no scenario noticed, although a pilot shows the difference. */
    public int survivors() {
        return holes.stream().mapToInt(hole -> hole.survivors().size()).sum();
    }
}
