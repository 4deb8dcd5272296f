package org.pilotreadiness.pilot;

import org.pilotreadiness.internal.binding.RecordSchema;
import org.pilotreadiness.schema.Built;

/**
 * What is measured of the three aims of health improvement (RM-SPRED p1).
 *
 * @param populationHealth whether the population's health is measured
 * @param experienceOfCare whether the experience of care is measured
 * @param costPerCapita whether the cost per head is measured
 */
@Built
public record TripleAim(Answer populationHealth, Answer experienceOfCare, Answer costPerCapita) {

    /** A builder with everything unknown. */
    public static TripleAimBuilder builder() {
        return TripleAimBuilder.of(RecordSchema.unknown(TripleAim.class));
    }
}
