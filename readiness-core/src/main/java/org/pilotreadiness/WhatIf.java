package org.pilotreadiness;

import org.jspecify.annotations.Nullable;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.assessment.Difference;
import org.pilotreadiness.assessment.EvidenceUse;
import org.pilotreadiness.pilot.Evidence;
import org.pilotreadiness.pilot.Pilot;

/**
 * A pilot as it could be: some of its fields have other values than today. Immutable and thread-safe.
 *
 * <p>{@code assessor.whatIf(pilot).set("changeCapacity.staffCapacity", Answer.YES).difference()}
 */
public final class WhatIf {

    private final ReadinessAssessor assessor;
    private final Pilot today;
    private final Pilot supposed;

    WhatIf(ReadinessAssessor assessor, Pilot today, Pilot supposed) {
        this.assessor = assessor;
        this.today = today;
        this.supposed = supposed;
    }

    /** The same with one more value, of the field's own type, as in {@link Pilot#with}, which says what it throws. */
    public WhatIf set(String field, @Nullable Object value) {
        return with(field, supposed.with(field, value));
    }

    /** The same with one more value as pilot files write it, as in {@link Pilot#withWritten}, which says what it throws. */
    public WhatIf setWritten(String field, String value) {
        return with(field, supposed.withWritten(field, value));
    }

    private WhatIf with(String field, Pilot pilot) {
        return new WhatIf(
                assessor,
                today,
                assessor.evidenceUse() == EvidenceUse.REQUIRED ? pilot.withEvidence(field, Evidence.SUPPOSED) : pilot);
    }

    /** The pilot as it could be. */
    public Pilot pilot() {
        return supposed;
    }

    /** What the rules would say of it. */
    public Assessment assess() {
        return assessor.assess(supposed);
    }

    /** What would differ from today. */
    public Difference difference() {
        return assess().diff(assessor.assess(today));
    }
}
