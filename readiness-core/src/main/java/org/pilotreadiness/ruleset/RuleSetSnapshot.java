package org.pilotreadiness.ruleset;

import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;

/**
 * The files of a rule set in a folder as they were when it was made: what is read and checked comes from the same bytes,
 * whatever becomes of the folder meanwhile. Immutable and thread-safe.
 */
public final class RuleSetSnapshot {

    private final Remembered files;
    private final RuleSetReader.Draft draft;

    private RuleSetSnapshot(Remembered files) {
        this.files = files;
        this.draft = new RuleSetReader(files).draft();
    }

    /** Reads a folder, also one that is not there or holds no rule set: {@link #ruleSet()} tells then what is wrong. */
    public static RuleSetSnapshot of(Path folder) {
        return new RuleSetSnapshot(new Remembered(new RuleFiles.Folder(folder)));
    }

    /**
     * Reads a folder with files as somebody types them, of which it need not hold any.
     *
     * @param typed their bytes by name, such as {@code data-support.drl} and {@code scenarios/data-support.yaml}
     */
    public static RuleSetSnapshot of(Path folder, Map<String, byte[]> typed) {
        return new RuleSetSnapshot(
                new Remembered(new RuleFiles.Typed(new RuleFiles.Folder(folder), RuleSet.copied(typed))));
    }

    /** Reads files that are at hand, as {@link RuleSet#of} does. */
    public static RuleSetSnapshot of(Map<String, byte[]> files) {
        return new RuleSetSnapshot(new Remembered(new RuleFiles.InMemory(RuleSet.copied(files))));
    }

    /** The files that were read, as far as reading got. The bytes are copies. */
    public SortedMap<String, byte[]> files() {
        return RuleSet.copied(draft.contents());
    }

    /** Whether the folder still holds the same: reads every file again that belongs to the rule set and no other. */
    public boolean isCurrent() {
        return files.isSoToday();
    }

    /**
     * The rule set.
     *
     * @throws InvalidRuleSetException naming everything that is wrong with it
     */
    public RuleSet ruleSet() {
        RuleSet ruleSet = draft.ruleSet();
        if (ruleSet == null) {
            throw new InvalidRuleSetException(draft.problems());
        }
        return ruleSet;
    }

    /** What is wrong with it, or probably not meant. */
    public RuleSetCheck check() {
        return RuleSetCheck.of(draft);
    }
}
