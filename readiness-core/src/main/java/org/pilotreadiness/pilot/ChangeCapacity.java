package org.pilotreadiness.pilot;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.internal.binding.RecordSchema;
import org.pilotreadiness.schema.Built;
import org.pilotreadiness.schema.LessIsBetter;

/**
 * Whether those who must change have the capacity: time, staff, training, plans. Numbers are 0 to 1,000,000; null is unknown.
 *
 * @param managementCapacity whether management has the capacity to change
 * @param staffCapacity whether staff have the capacity to change
 * @param staffMotivated whether health professionals are motivated
 * @param testRunPlanned whether a test run comes before the full trial
 * @param testRunDone whether the test run is done and its faults mended
 * @param trainingBeforeStart whether staff are trained before the start
 * @param trainingCompleted whether training in the new structure is completed
 * @param coreTeamFormed whether a core team with the best competence is formed
 * @param coreTeamMeets whether the core team meets regularly
 * @param projectPlan whether a project plan with phases and milestones exists
 * @param projectManagement whether project management is in place
 * @param communicationPlan whether a communication plan exists
 * @param stakeholdersInvolved whether stakeholders and professional bodies are involved
 * @param risksMapped whether risks are mapped
 * @param experienceGathered whether experience is gathered and operations supported during the trial
 * @param otherTrialsInArea how many other trials run in the development area
 * @param teamDaysRequired days that the project team needs
 * @param teamDaysAllocated days that are allocated to the project team
 * @param operationsDaysRequired days that the operation needs
 * @param operationsDaysAllocated days that are allocated to the operation
 * @param preparationWeeks weeks for the preparation
 * @param startUpWeeks weeks for the start-up
 * @param implementationWeeks weeks for the implementation
 */
@Built
public record ChangeCapacity(
        Answer managementCapacity,
        Answer staffCapacity,
        Answer staffMotivated,
        Answer testRunPlanned,
        Answer testRunDone,
        Answer trainingBeforeStart,
        Answer trainingCompleted,
        Answer coreTeamFormed,
        Answer coreTeamMeets,
        Answer projectPlan,
        Answer projectManagement,
        Answer communicationPlan,
        Answer stakeholdersInvolved,
        Answer risksMapped,
        Answer experienceGathered,
        @LessIsBetter @Nullable Integer otherTrialsInArea,
        @LessIsBetter @Nullable BigDecimal teamDaysRequired,
        @Nullable BigDecimal teamDaysAllocated,
        @LessIsBetter @Nullable BigDecimal operationsDaysRequired,
        @Nullable BigDecimal operationsDaysAllocated,
        @Nullable BigDecimal preparationWeeks,
        @Nullable BigDecimal startUpWeeks,
        @Nullable BigDecimal implementationWeeks) {

    /** Equal numbers are the same, however many zeros they were written with. */
    public ChangeCapacity {
        teamDaysRequired = Amount.of(teamDaysRequired);
        teamDaysAllocated = Amount.of(teamDaysAllocated);
        operationsDaysRequired = Amount.of(operationsDaysRequired);
        operationsDaysAllocated = Amount.of(operationsDaysAllocated);
        preparationWeeks = Amount.of(preparationWeeks);
        startUpWeeks = Amount.of(startUpWeeks);
        implementationWeeks = Amount.of(implementationWeeks);
    }

    /** A builder with everything unknown. */
    public static ChangeCapacityBuilder builder() {
        return ChangeCapacityBuilder.of(RecordSchema.unknown(ChangeCapacity.class));
    }
}
