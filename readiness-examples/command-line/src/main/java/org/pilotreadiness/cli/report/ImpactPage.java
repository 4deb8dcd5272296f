package org.pilotreadiness.cli.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a change of the rules does, ready to be laid out as a page.
 *
 * @param language its language, as a tag
 * @param title what the page is about
 * @param versions the two rule sets
 * @param rulesHeading heading of the changes
 * @param changes criteria and level rules that differ
 * @param pilotsHeading heading of the pilots that are hit
 * @param summary how many pilots are hit
 * @param groups the pilots that are hit, by what is responsible
 * @param proof what is proved; null when that was not asked
 */
record ImpactPage(
        String language,
        String title,
        String versions,
        String rulesHeading,
        List<Change> changes,
        String pilotsHeading,
        String summary,
        List<Group> groups,
        @Nullable Proof proof) {

    /** A criterion or level rule that differs, and how. */
    public record Change(String heading, List<String> lines) {}

    /** The pilots that one change hits: how many, an example, and their ids. */
    public record Group(String heading, String summary, List<String> example, String pilots) {}

    /** What is proved for every pilot there can be: what is the same, and each thing that can differ. */
    public record Proof(String heading, String same, List<Claim> claims) {}

    /** What can become of one thing. */
    public record Claim(String heading, List<Said> sides) {}

    /** Whether something can be, and the scenario that shows it; empty when none does. */
    public record Said(String sentence, String scenario) {}
}
