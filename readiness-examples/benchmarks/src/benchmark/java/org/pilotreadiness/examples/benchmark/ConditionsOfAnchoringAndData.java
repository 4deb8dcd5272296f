package org.pilotreadiness.examples.benchmark;

import java.util.EnumSet;
import java.util.Set;
import org.pilotreadiness.pilot.DataSupport;
import org.pilotreadiness.pilot.ManagementAnchoring;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.pilot.WorkgroupMember;

/** The conditions of management anchoring and data support, as Java. */
final class ConditionsOfAnchoringAndData extends ConditionList {

    private static final Set<WorkgroupMember> WORKGROUP = EnumSet.allOf(WorkgroupMember.class);

    ConditionsOfAnchoringAndData() {
        managementAnchoring();
        dataSupport();
    }

    private void managementAnchoring() {
        met(
                "MA-1",
                ManagementAnchoring.class,
                s -> s.sponsorNamed().isYes() && s.mandateGranted().isYes());
        partly(
                "MA-1",
                ManagementAnchoring.class,
                s -> s.sponsorNamed().isAtLeastPartly() && s.mandateGranted().isAtLeastPartly());
        met("MA-2", ManagementAnchoring.class, s -> s.ambitionAgreed().isYes());
        partly("MA-2", ManagementAnchoring.class, s -> s.ambitionAgreed().isAtLeastPartly());
        met(
                "MA-3",
                Pilot.class,
                p -> p.managementAnchoring().committed().size()
                        == p.organisations().size());
        partly(
                "MA-3",
                Pilot.class,
                p -> p.managementAnchoring().committed().size() * 2
                        >= p.organisations().size());
        met("MA-4", ManagementAnchoring.class, s -> s.termsOfReferenceApproved().isYes());
        partly(
                "MA-4",
                ManagementAnchoring.class,
                s -> s.termsOfReferenceApproved().isAtLeastPartly());
        met("MA-5", ManagementAnchoring.class, s -> s.steeringGroup().isYes());
        partly("MA-5", ManagementAnchoring.class, s -> s.steeringGroup().isAtLeastPartly());
        met("MA-6", ManagementAnchoring.class, s -> s.responsibilitiesDivided().isYes());
        partly(
                "MA-6",
                ManagementAnchoring.class,
                s -> s.responsibilitiesDivided().isAtLeastPartly());
        met("MA-7", ManagementAnchoring.class, s -> s.resourcesPrioritised().isYes());
        partly("MA-7", ManagementAnchoring.class, s -> s.resourcesPrioritised().isAtLeastPartly());
        met("MA-8", ManagementAnchoring.class, s -> s.focusCompatible().isYes());
        partly("MA-8", ManagementAnchoring.class, s -> s.focusCompatible().isAtLeastPartly());
        met("MA-9", ManagementAnchoring.class, s -> s.resourceQualityBalanced().isYes());
        partly(
                "MA-9",
                ManagementAnchoring.class,
                s -> s.resourceQualityBalanced().isAtLeastPartly());
        met("MA-10", ManagementAnchoring.class, s -> s.expectationsAligned().isYes());
        partly("MA-10", ManagementAnchoring.class, s -> s.expectationsAligned().isAtLeastPartly());
        met("MA-11", ManagementAnchoring.class, s -> s.leadersGoFirst().isYes());
        partly("MA-11", ManagementAnchoring.class, s -> s.leadersGoFirst().isAtLeastPartly());
        met("MA-12", ManagementAnchoring.class, s -> s.fundingSecured().isYes());
        partly("MA-12", ManagementAnchoring.class, s -> s.fundingSecured().isAtLeastPartly());
        met("MA-13", ManagementAnchoring.class, s -> s.decisionPathAgreed().isYes());
        partly("MA-13", ManagementAnchoring.class, s -> s.decisionPathAgreed().isAtLeastPartly());
    }

    private void dataSupport() {
        met(
                "DS-1",
                DataSupport.class,
                s -> s.goalsDefined().isYes() && s.successCriteriaDefined().isYes());
        partly(
                "DS-1",
                DataSupport.class,
                s -> s.goalsDefined().isAtLeastPartly()
                        && s.successCriteriaDefined().isAtLeastPartly());
        met("DS-2", DataSupport.class, s -> s.outcomeMeasuresAgreed().isYes());
        partly("DS-2", DataSupport.class, s -> s.outcomeMeasuresAgreed().isAtLeastPartly());
        met("DS-3", DataSupport.class, s -> s.indicatorsDefined().isYes());
        partly("DS-3", DataSupport.class, s -> s.indicatorsDefined().isAtLeastPartly());
        met("DS-4", DataSupport.class, s -> s.dataSourcesIdentified().isYes());
        partly("DS-4", DataSupport.class, s -> s.dataSourcesIdentified().isAtLeastPartly());
        met("DS-5", DataSupport.class, s -> s.workgroup().containsAll(WORKGROUP));
        partly("DS-5", DataSupport.class, s -> s.workgroup().size() >= 4);
        met("DS-6", DataSupport.class, s -> s.professionalConsensus().isYes());
        partly("DS-6", DataSupport.class, s -> s.professionalConsensus().isAtLeastPartly());
        met(
                "DS-7",
                DataSupport.class,
                s -> s.dataPackage().populationSize() >= 1
                        && s.dataPackage().ages().isYes()
                        && s.dataPackage().sexes().isYes()
                        && s.dataPackage().careSettings().isYes()
                        && s.dataPackage().professions().isYes()
                        && s.dataPackage().indicators().isYes());
        partly(
                "DS-7",
                DataSupport.class,
                s -> s.dataPackage().populationSize() >= 1
                        && s.dataPackage().indicators().isAtLeastPartly());
        met("DS-8", DataSupport.class, s -> s.healthEconomicsStarted().isYes());
        partly("DS-8", DataSupport.class, s -> s.healthEconomicsStarted().isAtLeastPartly());
        met(
                "DS-9",
                DataSupport.class,
                s -> s.baselineMeasured().isYes() && s.gapIdentified().isYes());
        partly(
                "DS-9",
                DataSupport.class,
                s -> s.baselineMeasured().isAtLeastPartly() && s.gapIdentified().isAtLeastPartly());
        met("DS-10", DataSupport.class, s -> s.targetsSet().isYes());
        partly("DS-10", DataSupport.class, s -> s.targetsSet().isAtLeastPartly());
        met("DS-11", DataSupport.class, s -> s.evaluationPlanned().isYes());
        partly("DS-11", DataSupport.class, s -> s.evaluationPlanned().isAtLeastPartly());
        met(
                "DS-12",
                DataSupport.class,
                s -> s.tripleAim().populationHealth().isYes()
                        && s.tripleAim().experienceOfCare().isYes()
                        && s.tripleAim().costPerCapita().isYes());
        partly(
                "DS-12",
                DataSupport.class,
                s -> s.tripleAim().populationHealth().isAtLeastPartly()
                        && s.tripleAim().experienceOfCare().isAtLeastPartly()
                        && s.tripleAim().costPerCapita().isAtLeastPartly());
        met("DS-13", DataSupport.class, s -> s.effectDocumented().isYes());
        partly("DS-13", DataSupport.class, s -> s.effectDocumented().isAtLeastPartly());
        met("DS-14", DataSupport.class, s -> s.documentationTransparent().isYes());
        partly("DS-14", DataSupport.class, s -> s.documentationTransparent().isAtLeastPartly());
        met("DS-15", DataSupport.class, s -> s.robustInOperation().isYes());
        partly("DS-15", DataSupport.class, s -> s.robustInOperation().isAtLeastPartly());
        met("DS-16", DataSupport.class, s -> s.decisionBasisReady().isYes());
        partly("DS-16", DataSupport.class, s -> s.decisionBasisReady().isAtLeastPartly());
        met("DS-17", DataSupport.class, s -> s.effectFavourable().isYes());
        partly("DS-17", DataSupport.class, s -> s.effectFavourable().isAtLeastPartly());
    }
}
