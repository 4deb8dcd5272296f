package org.pilotreadiness.examples.benchmark;

import static org.pilotreadiness.examples.benchmark.HandWrittenFields.CC;
import static org.pilotreadiness.examples.benchmark.HandWrittenFields.DS;
import static org.pilotreadiness.examples.benchmark.HandWrittenFields.MA;
import static org.pilotreadiness.examples.benchmark.HandWrittenFields.SA;
import static org.pilotreadiness.examples.benchmark.HandWrittenFields.SP;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.assessment.OpenQuestion;
import org.pilotreadiness.pilot.Answer;
import org.pilotreadiness.pilot.ChangeCapacity;
import org.pilotreadiness.pilot.Core;
import org.pilotreadiness.pilot.DataPackage;
import org.pilotreadiness.pilot.DataSupport;
import org.pilotreadiness.pilot.ImplementationKeys;
import org.pilotreadiness.pilot.ManagementAnchoring;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.pilot.Receiver;
import org.pilotreadiness.pilot.Spreading;
import org.pilotreadiness.pilot.StructuralAlignment;
import org.pilotreadiness.pilot.TripleAim;
import org.pilotreadiness.ruleset.language.Criterion;

/** The open questions of one pilot: the unknown fields of criteria that count and are not settled. */
final class HandWrittenQuestions {

    private final Criterion[] criteria;
    private final boolean[] counts;
    private final int[] low;
    private final int[] high;
    private final Map<Integer, List<String>> fields = new TreeMap<>();

    HandWrittenQuestions(Criterion[] criteria, boolean[] counts, int[] low, int[] high) {
        this.criteria = criteria;
        this.counts = counts;
        this.low = low;
        this.high = high;
    }

    List<OpenQuestion> of(Pilot pilot) {
        managementAnchoring(pilot.managementAnchoring());
        dataSupport(pilot.dataSupport());
        changeCapacity(pilot.changeCapacity());
        structuralAlignment(pilot.structuralAlignment());
        spreading(pilot.spreading());
        List<OpenQuestion> questions = new ArrayList<>();
        fields.forEach((criterion, unknown) -> questions.add(new OpenQuestion(criteria[criterion], unknown)));
        return questions;
    }

    private void managementAnchoring(ManagementAnchoring s) {
        ask(MA + 1, s.sponsorNamed(), "managementAnchoring.sponsorNamed");
        ask(MA + 1, s.mandateGranted(), "managementAnchoring.mandateGranted");
        ask(MA + 2, s.ambitionAgreed(), "managementAnchoring.ambitionAgreed");
        ask(MA + 3, s.committed(), "managementAnchoring.committed");
        ask(MA + 4, s.termsOfReferenceApproved(), "managementAnchoring.termsOfReferenceApproved");
        ask(MA + 5, s.steeringGroup(), "managementAnchoring.steeringGroup");
        ask(MA + 6, s.responsibilitiesDivided(), "managementAnchoring.responsibilitiesDivided");
        ask(MA + 7, s.resourcesPrioritised(), "managementAnchoring.resourcesPrioritised");
        ask(MA + 8, s.focusCompatible(), "managementAnchoring.focusCompatible");
        ask(MA + 9, s.resourceQualityBalanced(), "managementAnchoring.resourceQualityBalanced");
        ask(MA + 10, s.expectationsAligned(), "managementAnchoring.expectationsAligned");
        ask(MA + 11, s.leadersGoFirst(), "managementAnchoring.leadersGoFirst");
        ask(MA + 12, s.fundingSecured(), "managementAnchoring.fundingSecured");
        ask(MA + 13, s.decisionPathAgreed(), "managementAnchoring.decisionPathAgreed");
    }

    private void dataSupport(DataSupport s) {
        ask(DS + 1, s.goalsDefined(), "dataSupport.goalsDefined");
        ask(DS + 1, s.successCriteriaDefined(), "dataSupport.successCriteriaDefined");
        ask(DS + 2, s.outcomeMeasuresAgreed(), "dataSupport.outcomeMeasuresAgreed");
        ask(DS + 3, s.indicatorsDefined(), "dataSupport.indicatorsDefined");
        ask(DS + 4, s.dataSourcesIdentified(), "dataSupport.dataSourcesIdentified");
        ask(DS + 5, s.workgroup(), "dataSupport.workgroup");
        ask(DS + 6, s.professionalConsensus(), "dataSupport.professionalConsensus");
        DataPackage data = s.dataPackage();
        ask(DS + 7, data.populationSize(), "dataSupport.dataPackage.populationSize");
        ask(DS + 7, data.ages(), "dataSupport.dataPackage.ages");
        ask(DS + 7, data.sexes(), "dataSupport.dataPackage.sexes");
        ask(DS + 7, data.careSettings(), "dataSupport.dataPackage.careSettings");
        ask(DS + 7, data.professions(), "dataSupport.dataPackage.professions");
        ask(DS + 7, data.indicators(), "dataSupport.dataPackage.indicators");
        ask(DS + 8, s.healthEconomicsStarted(), "dataSupport.healthEconomicsStarted");
        ask(DS + 9, s.baselineMeasured(), "dataSupport.baselineMeasured");
        ask(DS + 9, s.gapIdentified(), "dataSupport.gapIdentified");
        ask(DS + 10, s.targetsSet(), "dataSupport.targetsSet");
        ask(DS + 11, s.evaluationPlanned(), "dataSupport.evaluationPlanned");
        TripleAim aim = s.tripleAim();
        ask(DS + 12, aim.populationHealth(), "dataSupport.tripleAim.populationHealth");
        ask(DS + 12, aim.experienceOfCare(), "dataSupport.tripleAim.experienceOfCare");
        ask(DS + 12, aim.costPerCapita(), "dataSupport.tripleAim.costPerCapita");
        ask(DS + 13, s.effectDocumented(), "dataSupport.effectDocumented");
        ask(DS + 14, s.documentationTransparent(), "dataSupport.documentationTransparent");
        ask(DS + 15, s.robustInOperation(), "dataSupport.robustInOperation");
        ask(DS + 16, s.decisionBasisReady(), "dataSupport.decisionBasisReady");
        ask(DS + 17, s.effectFavourable(), "dataSupport.effectFavourable");
    }

    private void changeCapacity(ChangeCapacity s) {
        ask(CC + 1, s.managementCapacity(), "changeCapacity.managementCapacity");
        ask(CC + 2, s.staffCapacity(), "changeCapacity.staffCapacity");
        ask(CC + 3, s.staffMotivated(), "changeCapacity.staffMotivated");
        ask(CC + 4, s.otherTrialsInArea(), "changeCapacity.otherTrialsInArea");
        ask(CC + 5, s.teamDaysAllocated(), "changeCapacity.teamDaysAllocated");
        ask(CC + 5, s.teamDaysRequired(), "changeCapacity.teamDaysRequired");
        ask(CC + 6, s.operationsDaysAllocated(), "changeCapacity.operationsDaysAllocated");
        ask(CC + 6, s.operationsDaysRequired(), "changeCapacity.operationsDaysRequired");
        ask(CC + 7, s.testRunPlanned(), "changeCapacity.testRunPlanned");
        ask(CC + 8, s.testRunDone(), "changeCapacity.testRunDone");
        ask(CC + 9, s.trainingBeforeStart(), "changeCapacity.trainingBeforeStart");
        ask(CC + 10, s.trainingCompleted(), "changeCapacity.trainingCompleted");
        ask(CC + 11, s.coreTeamFormed(), "changeCapacity.coreTeamFormed");
        ask(CC + 12, s.coreTeamMeets(), "changeCapacity.coreTeamMeets");
        ask(CC + 13, s.projectPlan(), "changeCapacity.projectPlan");
        ask(CC + 14, s.preparationWeeks(), "changeCapacity.preparationWeeks");
        ask(CC + 14, s.startUpWeeks(), "changeCapacity.startUpWeeks");
        ask(CC + 14, s.implementationWeeks(), "changeCapacity.implementationWeeks");
        ask(CC + 15, s.projectManagement(), "changeCapacity.projectManagement");
        ask(CC + 16, s.communicationPlan(), "changeCapacity.communicationPlan");
        ask(CC + 17, s.stakeholdersInvolved(), "changeCapacity.stakeholdersInvolved");
        ask(CC + 18, s.risksMapped(), "changeCapacity.risksMapped");
        ask(CC + 19, s.experienceGathered(), "changeCapacity.experienceGathered");
    }

    private void structuralAlignment(StructuralAlignment s) {
        ask(SA + 1, s.patientJourneyMapped(), "structuralAlignment.patientJourneyMapped");
        ask(SA + 2, s.workflowsDefined(), "structuralAlignment.workflowsDefined");
        ask(SA + 3, s.itSupportIdentified(), "structuralAlignment.itSupportIdentified");
        ask(SA + 3, s.itInterfacesIdentified(), "structuralAlignment.itInterfacesIdentified");
        ask(SA + 4, s.itTested(), "structuralAlignment.itTested");
        ask(SA + 5, s.legalClarified(), "structuralAlignment.legalClarified");
        ask(SA + 6, s.contractsRespected(), "structuralAlignment.contractsRespected");
        ask(SA + 7, s.crossSectorMandate(), "structuralAlignment.crossSectorMandate");
        ask(SA + 8, s.financingSettled(), "structuralAlignment.financingSettled");
        ask(SA + 9, s.incentivesAligned(), "structuralAlignment.incentivesAligned");
        ask(SA + 10, s.cultureConsidered(), "structuralAlignment.cultureConsidered");
        ask(SA + 11, s.powerRelationsConsidered(), "structuralAlignment.powerRelationsConsidered");
        ask(SA + 12, s.structuresAligned(), "structuralAlignment.structuresAligned");
        ask(SA + 13, s.collaboration().current(), "structuralAlignment.collaboration.current");
        ask(SA + 13, s.collaboration().ambition(), "structuralAlignment.collaboration.ambition");
        ask(SA + 14, s.implementationPlan(), "structuralAlignment.implementationPlan");
        ask(SA + 14, s.benefitsPlan(), "structuralAlignment.benefitsPlan");
        ask(SA + 15, s.handoverPlanned(), "structuralAlignment.handoverPlanned");
        ask(SA + 16, s.followUpOwned(), "structuralAlignment.followUpOwned");
    }

    private void spreading(Spreading s) {
        List<Receiver> receivers = s.receivers() == null ? List.of() : s.receivers();
        essential(SP + 1, s.core());
        adaptable(SP + 1, s.core());
        adaptable(SP + 2, s.core());
        ask(SP + 3, s.strategyPrepared(), "spreading.strategyPrepared");
        ask(SP + 4, s.coCreated(), "spreading.coCreated");
        ask(SP + 5, s.tempoChosen(), "spreading.tempoChosen");
        ask(SP + 6, s.push(), "spreading.push");
        ask(SP + 7, s.pull(), "spreading.pull");
        ask(SP + 7, s.receivers(), "spreading.receivers");
        ask(SP + 7, receivers, Receiver::pull, "pull");
        ask(SP + 8, s.receivers(), "spreading.receivers");
        ask(SP + 8, receivers, Receiver::outcomesUnderstood, "outcomesUnderstood");
        ask(SP + 9, s.receivers(), "spreading.receivers");
        essential(SP + 9, s.core());
        ask(SP + 9, receivers, r -> r.protectedElements().activities(), "protected.activities");
        ask(SP + 9, receivers, r -> r.protectedElements().waysOfWorking(), "protected.waysOfWorking");
        ask(SP + 9, receivers, r -> r.protectedElements().organisation(), "protected.organisation");
        keys(s.keys());
        ask(SP + 17, s.tripleAimAnalysed(), "spreading.tripleAimAnalysed");
    }

    private void essential(int criterion, Core core) {
        ask(criterion, core.activities().essential(), "spreading.core.activities.essential");
        ask(criterion, core.waysOfWorking().essential(), "spreading.core.waysOfWorking.essential");
        ask(criterion, core.organisation().essential(), "spreading.core.organisation.essential");
    }

    private void adaptable(int criterion, Core core) {
        ask(criterion, core.activities().adaptable(), "spreading.core.activities.adaptable");
        ask(criterion, core.waysOfWorking().adaptable(), "spreading.core.waysOfWorking.adaptable");
        ask(criterion, core.organisation().adaptable(), "spreading.core.organisation.adaptable");
    }

    private void keys(ImplementationKeys keys) {
        ask(SP + 10, keys.viability(), "spreading.keys.viability");
        ask(SP + 11, keys.learningCommunity(), "spreading.keys.learningCommunity");
        ask(SP + 12, keys.leadership(), "spreading.keys.leadership");
        ask(SP + 13, keys.guidanceAndTraining(), "spreading.keys.guidanceAndTraining");
        ask(SP + 13, keys.viability(), "spreading.keys.viability");
        ask(SP + 13, keys.learningCommunity(), "spreading.keys.learningCommunity");
        ask(SP + 13, keys.leadership(), "spreading.keys.leadership");
        ask(SP + 13, keys.peopleMovePeople(), "spreading.keys.peopleMovePeople");
        ask(SP + 13, keys.contagiousStories(), "spreading.keys.contagiousStories");
        ask(SP + 13, keys.documentation(), "spreading.keys.documentation");
        ask(SP + 14, keys.peopleMovePeople(), "spreading.keys.peopleMovePeople");
        ask(SP + 15, keys.contagiousStories(), "spreading.keys.contagiousStories");
        ask(SP + 16, keys.documentation(), "spreading.keys.documentation");
    }

    private void ask(int criterion, @Nullable Object value, String field) {
        if (isUnknown(value) && isOpen(criterion)) {
            fields.computeIfAbsent(criterion, any -> new ArrayList<>(4)).add(field);
        }
    }

    private void ask(int criterion, List<Receiver> receivers, Function<Receiver, @Nullable Object> field, String name) {
        if (isOpen(criterion)) {
            for (Receiver receiver : receivers) {
                ask(criterion, field.apply(receiver), "spreading.receivers[" + receiver.id() + "]." + name);
            }
        }
    }

    private boolean isOpen(int criterion) {
        return counts[criterion] && low[criterion] != high[criterion];
    }

    private static boolean isUnknown(@Nullable Object value) {
        return value == null || value == Answer.UNKNOWN;
    }
}
