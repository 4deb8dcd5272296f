package org.pilotreadiness.internal.judging;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.internal.binding.RecordSchema;
import org.pilotreadiness.pilot.Evidence;
import org.pilotreadiness.pilot.Pilot;

/**
 * The day as of which pilots are judged, and how long evidence holds.
 *
 * @param day the day; null when nothing is said of it
 * @param monthsValid how many months evidence holds; null when it does for good
 */
record AsOf(@Nullable LocalDate day, @Nullable Integer monthsValid) {

    /** The evidence of a pilot that is too old, by field path in the order of the pilot; none where no day is given. */
    Map<String, Evidence> outdated(Pilot pilot) {
        if (day == null || monthsValid == null || pilot.evidence().isEmpty()) {
            return Map.of();
        }
        LocalDate oldest = day.minusMonths(monthsValid);
        Map<String, Evidence> outdated = new LinkedHashMap<>();
        pilot.evidence().forEach((path, evidence) -> {
            if (!evidence.date().isEmpty() && lastDay(evidence.date()).isBefore(oldest)) {
                outdated.put(path, evidence);
            }
        });
        return outdated;
    }

    /** The pilot without this evidence. */
    static Pilot without(Map<String, Evidence> outdated, Pilot pilot) {
        if (outdated.isEmpty()) {
            return pilot;
        }
        Map<String, Evidence> kept = new LinkedHashMap<>(pilot.evidence());
        kept.keySet().removeAll(outdated.keySet());
        return RecordSchema.of(pilot).with(pilot, "evidence", kept);
    }

    /** The last day that a day, a month or a year may mean. */
    private static LocalDate lastDay(String date) {
        return switch (date.length()) {
            case 4 -> Year.parse(date).atMonth(12).atEndOfMonth();
            case 7 -> YearMonth.parse(date).atEndOfMonth();
            default -> LocalDate.parse(date);
        };
    }
}
