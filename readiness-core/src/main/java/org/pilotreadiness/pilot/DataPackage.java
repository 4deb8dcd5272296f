package org.pilotreadiness.pilot;

import org.jspecify.annotations.Nullable;
import org.pilotreadiness.internal.binding.RecordSchema;
import org.pilotreadiness.schema.Built;

/**
 * What is known of the patient group before goals are set (STHLM-3F).
 *
 * @param populationSize how many patients, 0 to 1,000,000; null when unknown
 * @param ages whether their ages are described
 * @param sexes whether their sexes are described
 * @param careSettings whether it is described where in care they are found
 * @param professions whether it is described which professions they meet
 * @param indicators whether data for the indicators are there
 */
@Built
public record DataPackage(
        @Nullable Integer populationSize,
        Answer ages,
        Answer sexes,
        Answer careSettings,
        Answer professions,
        Answer indicators) {

    /** A builder with everything unknown. */
    public static DataPackageBuilder builder() {
        return DataPackageBuilder.of(RecordSchema.unknown(DataPackage.class));
    }
}
