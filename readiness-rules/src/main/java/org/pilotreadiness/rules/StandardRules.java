package org.pilotreadiness.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.pilotreadiness.effort.EffortModel;
import java.util.SortedMap;
import org.pilotreadiness.ruleset.RuleSet;

/** The standard rule set, made from five public Nordic documents. */
public final class StandardRules {

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
        try (InputStream in = StandardRules.class.getResourceAsStream("standard/effort.yaml")) {
            if (in == null) {
                throw new IllegalStateException("standard/effort.yaml is missing");
            }
            return EffortModel.read(in, "effort.yaml");
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
        return RuleSet.files(StandardRules.class, "standard");
    }
}
