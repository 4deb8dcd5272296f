package org.pilotreadiness.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.rules.StandardRules;
import org.pilotreadiness.ruleset.InvalidRuleSetException;
import org.pilotreadiness.ruleset.RuleSet;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The rule set that a command goes by. */
final class Rules {

    /** The standard rules, read by another thread since {@link #expect}; null when nobody expects them. */
    private static volatile @Nullable CompletableFuture<RuleSet> expected;

    private Rules() {}

    /** Reads the standard rules while the command is still being understood, which takes as long. */
    static void expect() {
        expected = CompletableFuture.supplyAsync(StandardRules::latest);
    }

    /**
     * The rule set of a folder, or the standard one when none is named.
     *
     * @return nothing when it is broken; what is wrong has been said on the console then
     * @throws ParameterException when there is no such folder
     */
    static Optional<RuleSet> read(@Nullable Path folder, Console console, CommandSpec command) {
        if (folder == null) {
            CompletableFuture<RuleSet> read = expected;
            return Optional.of(read == null ? StandardRules.latest() : read.join());
        }
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(command.commandLine(), "There is no folder of rules (" + folder + ").");
        }
        try {
            return Optional.of(RuleSet.fromDirectory(folder));
        } catch (InvalidRuleSetException e) {
            console.complain(e.problems());
        }
        return Optional.empty();
    }
}
