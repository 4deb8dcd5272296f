package org.pilotreadiness;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.pilotreadiness.diagnostic.Diagnostic;
import org.pilotreadiness.ruleset.RuleSetIdentity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the library logs, under the name {@code org.pilotreadiness.rules}: what becomes of rules, and nothing of pilots. */
final class RuleLog {

    private static final Logger LOG = LoggerFactory.getLogger("org.pilotreadiness.rules");

    private RuleLog() {}

    /** Builds what runs the rules, and says how long that took. */
    static <T> T built(RuleSetIdentity rules, RuleEngine engine, Supplier<T> builder) {
        long start = System.nanoTime();
        T built = builder.get();
        LOG.debug(
                "Rule set {} {} built by {}, sha256 {}, {} ms",
                rules.id(),
                rules.version(),
                engine,
                rules.sha256(),
                (System.nanoTime() - start) / 1_000_000);
        return built;
    }

    static void adopted(Path folder, RuleSetIdentity inUse) {
        LOG.info("Rules {} of {} are in use", inUse, folder);
    }

    static void refused(Path folder, RuleSetIdentity inUse, List<Diagnostic> problems) {
        LOG.warn(
                "Rules in {} refused, {} stay in use; problems: {}, the first: {}",
                folder,
                inUse,
                problems.size(),
                problems.get(0));
    }

    static void gone(Path folder, RuleSetIdentity inUse) {
        LOG.warn("Folder {} is gone, rules {} stay in use", folder, inUse);
    }

    static void back(Path folder) {
        LOG.info("Folder {} is back", folder);
    }

    /** Neither the listener nor the handler of uncaught exceptions could take it; the watch goes on. */
    static void notTold(Path folder, Throwable cause) {
        LOG.error("The listener of {} and its handler of uncaught exceptions have failed", folder, cause);
    }

    /** Nobody looks any more, though nobody closed the watch. */
    static void ended(Path folder, RuleSetIdentity inUse, Throwable cause) {
        LOG.error("Watch of {} has ended, rules {} stay in use", folder, inUse, cause);
    }
}
