package org.pilotreadiness.cli.report;

import java.util.List;
import java.util.Optional;
import org.pilotreadiness.assessment.Days;
import org.pilotreadiness.assessment.EffortEstimate;

/** An estimate of days as JSON has it. */
record EffortJson(
        int units,
        int referenceUnits,
        boolean isAssumed,
        String source,
        List<OfTrack> tracks,
        Days team,
        Days operations,
        Days total) {

    public static EffortJson of(EffortEstimate estimate) {
        return new EffortJson(
                estimate.units(),
                estimate.referenceUnits(),
                estimate.isAssumed(),
                estimate.source(),
                estimate.lines().stream()
                        .map(line -> new OfTrack(line.track().id(), line.team(), line.operations()))
                        .toList(),
                estimate.team(),
                estimate.operations(),
                estimate.total());
    }

    record OfTrack(String id, Optional<Days> team, Optional<Days> operations) {}
}
