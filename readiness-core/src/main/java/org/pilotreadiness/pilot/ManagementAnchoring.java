package org.pilotreadiness.pilot;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.internal.binding.RecordSchema;
import org.pilotreadiness.schema.Built;

/**
 * Whether the pilot is anchored in management: who stands behind it, with what mandate and means.
 *
 * @param sponsorNamed whether one person is named as sponsor
 * @param mandateGranted whether the sponsor holds a mandate
 * @param ambitionAgreed whether the organisations share goals and ambition
 * @param termsOfReferenceApproved whether the terms of reference are approved
 * @param steeringGroup whether a steering group sits with the central parties
 * @param responsibilitiesDivided whether responsibilities are divided between the parties
 * @param resourcesPrioritised whether resources are prioritised and set aside
 * @param focusCompatible whether the leadership's focus fits the improvement
 * @param resourceQualityBalanced whether cost and quality are weighed in the open
 * @param expectationsAligned whether expectations of change in the clinic are aligned
 * @param leadersGoFirst whether leaders go first
 * @param fundingSecured whether funding is secured
 * @param decisionPathAgreed whether the path to the deciding body is agreed
 * @param committed the ids of the organisations of the pilot that have committed themselves, each once; null when
 *     unknown, empty when none has
 */
@Built
public record ManagementAnchoring(
        Answer sponsorNamed,
        Answer mandateGranted,
        Answer ambitionAgreed,
        Answer termsOfReferenceApproved,
        Answer steeringGroup,
        Answer responsibilitiesDivided,
        Answer resourcesPrioritised,
        Answer focusCompatible,
        Answer resourceQualityBalanced,
        Answer expectationsAligned,
        Answer leadersGoFirst,
        Answer fundingSecured,
        Answer decisionPathAgreed,
        @Nullable List<String> committed) {

    /** Takes its own copy of the list. */
    public ManagementAnchoring {
        committed = committed == null ? null : List.copyOf(committed);
    }

    /** A builder with everything unknown. */
    public static ManagementAnchoringBuilder builder() {
        return ManagementAnchoringBuilder.of(RecordSchema.unknown(ManagementAnchoring.class));
    }
}
