package org.pilotreadiness.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.ruleset.RuleSet;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The option {@code --rules}. */
final class RulesOption {

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "The folder of a rule set; the standard rules when left out.")
    private @Nullable Path folder;

    /** The folder that is named; null for the standard rules. */
    @Nullable
    Path folder() {
        return folder;
    }

    /** The rule set, as in {@link Rules#read}. */
    Optional<RuleSet> read(Console console, CommandSpec command) {
        return Rules.read(folder, console, command);
    }
}
