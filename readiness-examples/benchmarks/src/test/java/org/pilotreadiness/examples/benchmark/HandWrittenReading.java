package org.pilotreadiness.examples.benchmark;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.pilot.ChangeCapacity;
import org.pilotreadiness.pilot.Collaboration;
import org.pilotreadiness.pilot.CollaborationLevel;
import org.pilotreadiness.pilot.DataPackage;
import org.pilotreadiness.pilot.DataSupport;
import org.pilotreadiness.pilot.ManagementAnchoring;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.pilot.StructuralAlignment;
import org.pilotreadiness.pilot.TripleAim;
import org.pilotreadiness.pilot.WorkgroupMember;

/** The criteria of the standard rules over one reading of a pilot, read straight from its fields. */
final class HandWrittenReading extends HandWrittenFields {

    private static final BigDecimal VERY_LARGE = BigDecimal.valueOf(1_000_000_000);
    private static final BigDecimal EIGHTY = BigDecimal.valueOf(80);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal SIX = BigDecimal.valueOf(6);
    private static final BigDecimal THREE = BigDecimal.valueOf(3);
    private static final BigDecimal THIRTEEN = BigDecimal.valueOf(13);
    private static final BigDecimal HALF_OF_THIRTEEN = new BigDecimal("6.5");

    private final HandWrittenSpreading spreading;

    HandWrittenReading(Pilot pilot, HandWrittenCollisions collisions, boolean isBest) {
        super(new int[OF_PILOT], isBest);
        managementAnchoring(pilot.managementAnchoring(), pilot.organisations().size());
        dataSupport(pilot.dataSupport());
        changeCapacity(pilot.changeCapacity());
        structuralAlignment(pilot.structuralAlignment());
        spreading = new HandWrittenSpreading(values, isBest, pilot.spreading(), collisions);
    }

    /** Whether a field was read that is unknown; if not, the other reading is the same. */
    @Override
    boolean isUnknownSeen() {
        return super.isUnknownSeen() || spreading.isUnknownSeen();
    }

    /** The values of RF-1 to RF-5 of a receiver, by its place in the pilot. */
    int[] ofReceiver(int receiver) {
        return spreading.ofReceivers[receiver];
    }

    private void managementAnchoring(ManagementAnchoring s, int organisations) {
        int[] v = values;
        v[MA + 1] = Math.min(of(s.sponsorNamed()), of(s.mandateGranted()));
        v[MA + 2] = of(s.ambitionAgreed());
        int committed = s.committed() == null
                ? unknown(0, organisations)
                : s.committed().size();
        v[MA + 3] = committed == organisations ? MET : committed * 2 >= organisations ? 1 : 0;
        v[MA + 4] = of(s.termsOfReferenceApproved());
        v[MA + 5] = of(s.steeringGroup());
        v[MA + 6] = of(s.responsibilitiesDivided());
        v[MA + 7] = of(s.resourcesPrioritised());
        v[MA + 8] = of(s.focusCompatible());
        v[MA + 9] = of(s.resourceQualityBalanced());
        v[MA + 10] = of(s.expectationsAligned());
        v[MA + 11] = of(s.leadersGoFirst());
        v[MA + 12] = of(s.fundingSecured());
        v[MA + 13] = of(s.decisionPathAgreed());
    }

    private void dataSupport(DataSupport s) {
        int[] v = values;
        v[DS + 1] = Math.min(of(s.goalsDefined()), of(s.successCriteriaDefined()));
        v[DS + 2] = of(s.outcomeMeasuresAgreed());
        v[DS + 3] = of(s.indicatorsDefined());
        v[DS + 4] = of(s.dataSourcesIdentified());
        v[DS + 5] = workgroup(s.workgroup());
        v[DS + 6] = of(s.professionalConsensus());
        v[DS + 7] = dataPackage(s.dataPackage());
        v[DS + 8] = of(s.healthEconomicsStarted());
        v[DS + 9] = Math.min(of(s.baselineMeasured()), of(s.gapIdentified()));
        v[DS + 10] = of(s.targetsSet());
        v[DS + 11] = of(s.evaluationPlanned());
        TripleAim aim = s.tripleAim();
        v[DS + 12] =
                Math.min(of(aim.populationHealth()), Math.min(of(aim.experienceOfCare()), of(aim.costPerCapita())));
        v[DS + 13] = of(s.effectDocumented());
        v[DS + 14] = of(s.documentationTransparent());
        v[DS + 15] = of(s.robustInOperation());
        v[DS + 16] = of(s.decisionBasisReady());
        v[DS + 17] = of(s.effectFavourable());
    }

    private int workgroup(@Nullable Set<WorkgroupMember> workgroup) {
        int members = workgroup == null ? unknown(0, 7) : workgroup.size();
        return members == 7 ? MET : members >= 4 ? 1 : 0;
    }

    private int dataPackage(DataPackage s) {
        int population = s.populationSize() == null ? unknown(0, 1) : s.populationSize();
        int indicators = of(s.indicators());
        int described =
                Math.min(Math.min(of(s.ages()), of(s.sexes())), Math.min(of(s.careSettings()), of(s.professions())));
        if (population < 1 || indicators == 0) {
            return 0;
        }
        return Math.min(described, indicators) == MET ? MET : 1;
    }

    private void changeCapacity(ChangeCapacity s) {
        int[] v = values;
        v[CC + 1] = of(s.managementCapacity());
        v[CC + 2] = of(s.staffCapacity());
        v[CC + 3] = of(s.staffMotivated());
        int otherTrials = s.otherTrialsInArea() == null ? unknown(1, 0) : s.otherTrialsInArea();
        v[CC + 4] = otherTrials == 0 ? MET : 0;
        v[CC + 5] = days(s.teamDaysAllocated(), s.teamDaysRequired());
        v[CC + 6] = days(s.operationsDaysAllocated(), s.operationsDaysRequired());
        v[CC + 7] = of(s.testRunPlanned());
        v[CC + 8] = of(s.testRunDone());
        v[CC + 9] = of(s.trainingBeforeStart());
        v[CC + 10] = of(s.trainingCompleted());
        v[CC + 11] = of(s.coreTeamFormed());
        v[CC + 12] = of(s.coreTeamMeets());
        v[CC + 13] = of(s.projectPlan());
        v[CC + 14] = Math.min(
                Math.min(weeks(s.preparationWeeks(), SIX, THREE), weeks(s.startUpWeeks(), SIX, THREE)),
                weeks(s.implementationWeeks(), THIRTEEN, HALF_OF_THIRTEEN));
        v[CC + 15] = of(s.projectManagement());
        v[CC + 16] = of(s.communicationPlan());
        v[CC + 17] = of(s.stakeholdersInvolved());
        v[CC + 18] = of(s.risksMapped());
        v[CC + 19] = of(s.experienceGathered());
    }

    private int days(@Nullable BigDecimal allocated, @Nullable BigDecimal required) {
        BigDecimal given = allocated == null ? unknown(BigDecimal.ZERO, VERY_LARGE) : allocated;
        BigDecimal needed = required == null ? unknown(VERY_LARGE, BigDecimal.ZERO) : required;
        if (given.compareTo(needed) >= 0) {
            return MET;
        }
        return given.multiply(HUNDRED).compareTo(needed.multiply(EIGHTY)) >= 0 ? 1 : 0;
    }

    private int weeks(@Nullable BigDecimal weeks, BigDecimal enough, BigDecimal half) {
        if (weeks == null) {
            return unknown(0, MET);
        }
        return weeks.compareTo(enough) >= 0 ? MET : weeks.compareTo(half) >= 0 ? 1 : 0;
    }

    private void structuralAlignment(StructuralAlignment s) {
        int[] v = values;
        v[SA + 1] = of(s.patientJourneyMapped());
        v[SA + 2] = of(s.workflowsDefined());
        v[SA + 3] = Math.min(of(s.itSupportIdentified()), of(s.itInterfacesIdentified()));
        v[SA + 4] = of(s.itTested());
        v[SA + 5] = of(s.legalClarified());
        v[SA + 6] = of(s.contractsRespected());
        v[SA + 7] = of(s.crossSectorMandate());
        v[SA + 8] = of(s.financingSettled());
        v[SA + 9] = of(s.incentivesAligned());
        v[SA + 10] = of(s.cultureConsidered());
        v[SA + 11] = of(s.powerRelationsConsidered());
        v[SA + 12] = of(s.structuresAligned());
        v[SA + 13] = step(s.collaboration()) <= 1 ? MET : 0;
        v[SA + 14] = Math.min(of(s.implementationPlan()), of(s.benefitsPlan()));
        v[SA + 15] = of(s.handoverPlanned());
        v[SA + 16] = of(s.followUpOwned());
    }

    private int step(Collaboration s) {
        CollaborationLevel current =
                s.current() == null ? unknown(CollaborationLevel.INFORMAL, CollaborationLevel.INTEGRATED) : s.current();
        CollaborationLevel ambition = s.ambition() == null
                ? unknown(CollaborationLevel.INTEGRATED, CollaborationLevel.INFORMAL)
                : s.ambition();
        return current.stepsTo(ambition);
    }
}
