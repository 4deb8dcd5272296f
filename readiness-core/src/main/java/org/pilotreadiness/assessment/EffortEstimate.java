package org.pilotreadiness.assessment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The days that a trial takes. Lines are rounded to whole days, and the sums are those of the rounded lines.
 *
 * @param units how many units take part
 * @param referenceUnits for how many units the source has days; for any other number the days rest on an assumption of the
 *     model
 * @param source the document and page that the reference days stand on
 * @param assumption how the model assumes that the days change with the units, by language tag; may be empty
 * @param lines a line for each track, in the order of the model
 */
public record EffortEstimate(
        int units, int referenceUnits, String source, Map<String, String> assumption, List<Line> lines) {

    /** Whether the days are not those of the source, but worked out from them by how the model assumes that they change. */
    public boolean isAssumed() {
        return units != referenceUnits;
    }

    /** What is assumed in a language, else in English; empty where the days are those of the source or the model says nothing. */
    public String assumption(Locale language) {
        return isAssumed() ? assumption.getOrDefault(language.getLanguage(), assumption.getOrDefault("en", "")) : "";
    }

    /**
     * The days of one track.
     *
     * @param track the track
     * @param team the days of the project team; empty when they are not estimated
     * @param operations the days of those in daily operation; empty when none are asked or they are not estimated
     */
    public record Line(Track track, Optional<Days> team, Optional<Days> operations) {}

    /** Takes its own copies of the collections. */
    public EffortEstimate {
        assumption = Collections.unmodifiableMap(new LinkedHashMap<>(assumption));
        lines = List.copyOf(lines);
    }

    /** The sum of the project team's days. */
    public Days team() {
        return sum(Line::team);
    }

    /** The sum of the days of those in daily operation. */
    public Days operations() {
        return sum(Line::operations);
    }

    /** All days together. */
    public Days total() {
        return team().plus(operations());
    }

    private Days sum(Function<Line, Optional<Days>> part) {
        return lines.stream().map(part).flatMap(Optional::stream).reduce(Days.NONE, Days::plus);
    }
}
