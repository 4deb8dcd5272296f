package org.pilotreadiness.pilot;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.internal.binding.RecordSchema;
import org.pilotreadiness.schema.Built;

/**
 * Whether the pilot is supported by data: goals, measures, baseline, evaluation and documented effect.
 *
 * @param goalsDefined whether goals are set
 * @param successCriteriaDefined whether success criteria are set
 * @param outcomeMeasuresAgreed whether outcome measures that matter to patients are agreed
 * @param indicatorsDefined whether indicators are defined
 * @param dataSourcesIdentified whether data sources are identified
 * @param professionalConsensus whether the profession backs the measures
 * @param healthEconomicsStarted whether the health-economic analysis has begun
 * @param baselineMeasured whether the baseline is measured
 * @param gapIdentified whether the gap to the goal is known
 * @param targetsSet whether clear targets are set for the own patient group
 * @param evaluationPlanned whether the evaluation is planned
 * @param effectDocumented whether the effect is documented
 * @param effectFavourable whether the effect that was found speaks for the solution
 * @param documentationTransparent whether the documentation is open to anyone
 * @param robustInOperation whether the solution is robust in operation
 * @param decisionBasisReady whether a decision basis with benefits and drawbacks is ready
 * @param workgroup who sits in the workgroup; null when unknown, empty when nobody does
 * @param dataPackage what is known of the patient group
 * @param tripleAim what is measured of the Triple Aim
 */
@Built
public record DataSupport(
        Answer goalsDefined,
        Answer successCriteriaDefined,
        Answer outcomeMeasuresAgreed,
        Answer indicatorsDefined,
        Answer dataSourcesIdentified,
        Answer professionalConsensus,
        Answer healthEconomicsStarted,
        Answer baselineMeasured,
        Answer gapIdentified,
        Answer targetsSet,
        Answer evaluationPlanned,
        Answer effectDocumented,
        Answer effectFavourable,
        Answer documentationTransparent,
        Answer robustInOperation,
        Answer decisionBasisReady,
        @Nullable Set<WorkgroupMember> workgroup,
        DataPackage dataPackage,
        TripleAim tripleAim) {

    /** Takes its own copy of the set, in the order of the enum. */
    public DataSupport {
        if (workgroup != null) {
            EnumSet<WorkgroupMember> members = EnumSet.noneOf(WorkgroupMember.class);
            members.addAll(workgroup);
            workgroup = Collections.unmodifiableSet(members);
        }
    }

    /** A builder with everything unknown. */
    public static DataSupportBuilder builder() {
        return DataSupportBuilder.of(RecordSchema.unknown(DataSupport.class));
    }
}
