package org.pilotreadiness.examples.benchmark;

import java.math.BigDecimal;
import org.pilotreadiness.pilot.ChangeCapacity;
import org.pilotreadiness.pilot.StructuralAlignment;

/** The conditions of change capacity and structural alignment, as Java. */
final class ConditionsOfCapacityAndStructures extends ConditionList {

    private static final BigDecimal EIGHTY_PER_CENT = new BigDecimal("0.8");
    private static final BigDecimal SIX = BigDecimal.valueOf(6);
    private static final BigDecimal THREE = BigDecimal.valueOf(3);
    private static final BigDecimal THIRTEEN = BigDecimal.valueOf(13);
    private static final BigDecimal HALF_OF_THIRTEEN = new BigDecimal("6.5");

    ConditionsOfCapacityAndStructures() {
        changeCapacity();
        structuralAlignment();
    }

    private void changeCapacity() {
        met("CC-1", ChangeCapacity.class, s -> s.managementCapacity().isYes());
        partly("CC-1", ChangeCapacity.class, s -> s.managementCapacity().isAtLeastPartly());
        met("CC-2", ChangeCapacity.class, s -> s.staffCapacity().isYes());
        partly("CC-2", ChangeCapacity.class, s -> s.staffCapacity().isAtLeastPartly());
        met("CC-3", ChangeCapacity.class, s -> s.staffMotivated().isYes());
        partly("CC-3", ChangeCapacity.class, s -> s.staffMotivated().isAtLeastPartly());
        met("CC-4", ChangeCapacity.class, s -> s.otherTrialsInArea() == 0);
        met("CC-5", ChangeCapacity.class, s -> s.teamDaysAllocated().compareTo(s.teamDaysRequired()) >= 0);
        partly("CC-5", ChangeCapacity.class, s -> isNearly(s.teamDaysAllocated(), s.teamDaysRequired()));
        met("CC-6", ChangeCapacity.class, s -> s.operationsDaysAllocated().compareTo(s.operationsDaysRequired()) >= 0);
        partly("CC-6", ChangeCapacity.class, s -> isNearly(s.operationsDaysAllocated(), s.operationsDaysRequired()));
        met("CC-7", ChangeCapacity.class, s -> s.testRunPlanned().isYes());
        partly("CC-7", ChangeCapacity.class, s -> s.testRunPlanned().isAtLeastPartly());
        met("CC-8", ChangeCapacity.class, s -> s.testRunDone().isYes());
        partly("CC-8", ChangeCapacity.class, s -> s.testRunDone().isAtLeastPartly());
        met("CC-9", ChangeCapacity.class, s -> s.trainingBeforeStart().isYes());
        partly("CC-9", ChangeCapacity.class, s -> s.trainingBeforeStart().isAtLeastPartly());
        met("CC-10", ChangeCapacity.class, s -> s.trainingCompleted().isYes());
        partly("CC-10", ChangeCapacity.class, s -> s.trainingCompleted().isAtLeastPartly());
        met("CC-11", ChangeCapacity.class, s -> s.coreTeamFormed().isYes());
        partly("CC-11", ChangeCapacity.class, s -> s.coreTeamFormed().isAtLeastPartly());
        met("CC-12", ChangeCapacity.class, s -> s.coreTeamMeets().isYes());
        partly("CC-12", ChangeCapacity.class, s -> s.coreTeamMeets().isAtLeastPartly());
        met("CC-13", ChangeCapacity.class, s -> s.projectPlan().isYes());
        partly("CC-13", ChangeCapacity.class, s -> s.projectPlan().isAtLeastPartly());
        met("CC-14", ChangeCapacity.class, s -> haveWeeks(s, SIX, THIRTEEN));
        partly("CC-14", ChangeCapacity.class, s -> haveWeeks(s, THREE, HALF_OF_THIRTEEN));
        met("CC-15", ChangeCapacity.class, s -> s.projectManagement().isYes());
        partly("CC-15", ChangeCapacity.class, s -> s.projectManagement().isAtLeastPartly());
        met("CC-16", ChangeCapacity.class, s -> s.communicationPlan().isYes());
        partly("CC-16", ChangeCapacity.class, s -> s.communicationPlan().isAtLeastPartly());
        met("CC-17", ChangeCapacity.class, s -> s.stakeholdersInvolved().isYes());
        partly("CC-17", ChangeCapacity.class, s -> s.stakeholdersInvolved().isAtLeastPartly());
        met("CC-18", ChangeCapacity.class, s -> s.risksMapped().isYes());
        partly("CC-18", ChangeCapacity.class, s -> s.risksMapped().isAtLeastPartly());
        met("CC-19", ChangeCapacity.class, s -> s.experienceGathered().isYes());
        partly("CC-19", ChangeCapacity.class, s -> s.experienceGathered().isAtLeastPartly());
    }

    private void structuralAlignment() {
        met("SA-1", StructuralAlignment.class, s -> s.patientJourneyMapped().isYes());
        partly("SA-1", StructuralAlignment.class, s -> s.patientJourneyMapped().isAtLeastPartly());
        met("SA-2", StructuralAlignment.class, s -> s.workflowsDefined().isYes());
        partly("SA-2", StructuralAlignment.class, s -> s.workflowsDefined().isAtLeastPartly());
        met(
                "SA-3",
                StructuralAlignment.class,
                s -> s.itSupportIdentified().isYes()
                        && s.itInterfacesIdentified().isYes());
        partly(
                "SA-3",
                StructuralAlignment.class,
                s -> s.itSupportIdentified().isAtLeastPartly()
                        && s.itInterfacesIdentified().isAtLeastPartly());
        met("SA-4", StructuralAlignment.class, s -> s.itTested().isYes());
        partly("SA-4", StructuralAlignment.class, s -> s.itTested().isAtLeastPartly());
        met("SA-5", StructuralAlignment.class, s -> s.legalClarified().isYes());
        partly("SA-5", StructuralAlignment.class, s -> s.legalClarified().isAtLeastPartly());
        met("SA-6", StructuralAlignment.class, s -> s.contractsRespected().isYes());
        partly("SA-6", StructuralAlignment.class, s -> s.contractsRespected().isAtLeastPartly());
        met("SA-7", StructuralAlignment.class, s -> s.crossSectorMandate().isYes());
        partly("SA-7", StructuralAlignment.class, s -> s.crossSectorMandate().isAtLeastPartly());
        met("SA-8", StructuralAlignment.class, s -> s.financingSettled().isYes());
        partly("SA-8", StructuralAlignment.class, s -> s.financingSettled().isAtLeastPartly());
        met("SA-9", StructuralAlignment.class, s -> s.incentivesAligned().isYes());
        partly("SA-9", StructuralAlignment.class, s -> s.incentivesAligned().isAtLeastPartly());
        met("SA-10", StructuralAlignment.class, s -> s.cultureConsidered().isYes());
        partly("SA-10", StructuralAlignment.class, s -> s.cultureConsidered().isAtLeastPartly());
        met(
                "SA-11",
                StructuralAlignment.class,
                s -> s.powerRelationsConsidered().isYes());
        partly(
                "SA-11",
                StructuralAlignment.class,
                s -> s.powerRelationsConsidered().isAtLeastPartly());
        met("SA-12", StructuralAlignment.class, s -> s.structuresAligned().isYes());
        partly("SA-12", StructuralAlignment.class, s -> s.structuresAligned().isAtLeastPartly());
        met("SA-13", StructuralAlignment.class, s -> s.collaboration().getStep() <= 1);
        met(
                "SA-14",
                StructuralAlignment.class,
                s -> s.implementationPlan().isYes() && s.benefitsPlan().isYes());
        partly(
                "SA-14",
                StructuralAlignment.class,
                s -> s.implementationPlan().isAtLeastPartly()
                        && s.benefitsPlan().isAtLeastPartly());
        met("SA-15", StructuralAlignment.class, s -> s.handoverPlanned().isYes());
        partly("SA-15", StructuralAlignment.class, s -> s.handoverPlanned().isAtLeastPartly());
        met("SA-16", StructuralAlignment.class, s -> s.followUpOwned().isYes());
        partly("SA-16", StructuralAlignment.class, s -> s.followUpOwned().isAtLeastPartly());
    }

    private static boolean isNearly(BigDecimal allocated, BigDecimal required) {
        return allocated.compareTo(required.multiply(EIGHTY_PER_CENT)) >= 0;
    }

    private static boolean haveWeeks(ChangeCapacity s, BigDecimal first, BigDecimal last) {
        return s.preparationWeeks().compareTo(first) >= 0
                && s.startUpWeeks().compareTo(first) >= 0
                && s.implementationWeeks().compareTo(last) >= 0;
    }
}
