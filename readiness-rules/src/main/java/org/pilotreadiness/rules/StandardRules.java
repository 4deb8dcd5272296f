package org.pilotreadiness.rules;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.SortedMap;
import org.pilotreadiness.assessment.EffortModel;
import org.pilotreadiness.ruleset.RuleSet;

/** The standard rule set, made from five public Nordic documents. */
public final class StandardRules {

    private static final String EFFORT = "effort.yaml";

    private StandardRules() {}

    /**
     * The newest standard rules, read and checked anew at each call; keep the result.
     *
     * @return a rule set that holds the criteria MA, DS, CC, SA, SP and RF
     */
    public static RuleSet latest() {
        return RuleSet.fromResources(StandardRules.class, "standard");
    }

    /** The reference days that stand beside the standard rules, read anew at each call: seven units, 188 to 238 days. */
    public static EffortModel effort() {
        try {
            return EffortModel.read(new ByteArrayInputStream(effortFile()), EFFORT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The files of the standard rule set, to copy and change.
     *
     * @return their bytes by name, such as {@code rule-set.yaml} and {@code scenarios/data-support.yaml}, in the order of the
     *     names
     */
    public static SortedMap<String, byte[]> files() {
        SortedMap<String, byte[]> files = latest().files();
        files.put(EFFORT, effortFile());
        return files;
    }

    private static byte[] effortFile() {
        try (InputStream in = StandardRules.class.getResourceAsStream("standard/" + EFFORT)) {
            if (in == null) {
                throw new IllegalStateException(EFFORT + " is missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
