package org.pilotreadiness.pilot;

import org.pilotreadiness.internal.binding.RecordSchema;
import org.pilotreadiness.schema.Built;

/**
 * Whether the structures around the pilot are aligned: journeys, IT, law, money, culture, plans.
 *
 * @param patientJourneyMapped whether the patient journey is mapped
 * @param workflowsDefined whether processes and workflows are defined
 * @param itSupportIdentified whether the IT support is identified
 * @param itInterfacesIdentified whether the interfaces of IT are identified
 * @param itTested whether IT is tested before it goes live
 * @param legalClarified whether legal questions are settled
 * @param contractsRespected whether contracts with third parties are respected
 * @param crossSectorMandate whether front-line staff hold a mandate across sectors
 * @param financingSettled whether it is settled across sectors who pays
 * @param incentivesAligned whether incentives pull the same way
 * @param cultureConsidered whether culture is taken into account
 * @param powerRelationsConsidered whether power relations are taken into account
 * @param structuresAligned whether structures are aligned
 * @param implementationPlan whether an implementation plan exists
 * @param benefitsPlan whether a benefits plan exists
 * @param handoverPlanned whether the handover to operations is planned
 * @param followUpOwned whether follow-up has an owner and a date
 * @param collaboration where the collaboration between the sectors stands
 */
@Built
public record StructuralAlignment(
        Answer patientJourneyMapped,
        Answer workflowsDefined,
        Answer itSupportIdentified,
        Answer itInterfacesIdentified,
        Answer itTested,
        Answer legalClarified,
        Answer contractsRespected,
        Answer crossSectorMandate,
        Answer financingSettled,
        Answer incentivesAligned,
        Answer cultureConsidered,
        Answer powerRelationsConsidered,
        Answer structuresAligned,
        Answer implementationPlan,
        Answer benefitsPlan,
        Answer handoverPlanned,
        Answer followUpOwned,
        Collaboration collaboration) {

    /** A builder with everything unknown. */
    public static StructuralAlignmentBuilder builder() {
        return StructuralAlignmentBuilder.of(RecordSchema.unknown(StructuralAlignment.class));
    }
}
