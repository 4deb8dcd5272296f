package org.pilotreadiness;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.assessment.EvidenceUse;
import org.pilotreadiness.ruleset.RuleSet;

/**
 * All that an assessor is made of, to be sent to another process: the files of its rules, the engine, how evidence counts and as of
 * which day. Immutable; equal when they make assessors that say the same.
 */
public final class AssessorDescription implements Serializable {

    private static final long serialVersionUID = 1;

    private final SortedMap<String, byte[]> files;
    private final String sha256;
    private final RuleEngine engine;
    private final EvidenceUse evidenceUse;
    private final @Nullable LocalDate asOf;

    private transient volatile @Nullable ReadinessAssessor assessor;

    AssessorDescription(RuleSet ruleSet, RuleEngine engine, EvidenceUse evidenceUse, @Nullable LocalDate asOf) {
        this.files = ruleSet.files();
        this.sha256 = ruleSet.identity().sha256();
        this.engine = engine;
        this.evidenceUse = evidenceUse;
        this.asOf = asOf;
    }

    /**
     * The assessor, made when it is first asked for and kept by this object.
     *
     * @throws IllegalStateException when the engine is {@link RuleEngine#DROOLS} and Drools is not on the class path
     */
    public synchronized ReadinessAssessor assessor() {
        ReadinessAssessor made = assessor;
        if (made == null) {
            made = ReadinessAssessor.using(RuleSet.of(files), engine).with(evidenceUse);
            made = asOf == null ? made : made.asOf(asOf);
            assessor = made;
        }
        return made;
    }

    /** The digest of the rules. */
    public String sha256() {
        return sha256;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AssessorDescription that
                && sha256.equals(that.sha256)
                && engine == that.engine
                && evidenceUse == that.evidenceUse
                && (asOf == null ? that.asOf == null : asOf.equals(that.asOf));
    }

    @Override
    public int hashCode() {
        return sha256.hashCode();
    }

    /** One line: the digest of the rules and the engine. */
    @Override
    public String toString() {
        return "assessor by " + sha256.substring(0, 12) + " on " + engine;
    }
}
