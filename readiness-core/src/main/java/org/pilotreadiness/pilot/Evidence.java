package org.pilotreadiness.pilot;

import org.pilotreadiness.internal.binding.RecordSchema;
import org.pilotreadiness.schema.Built;
import org.pilotreadiness.schema.CalendarDate;

/**
 * What stands behind a field of a pilot file. Texts that the file leaves out are empty.
 *
 * @param note what is known
 * @param source where it stands
 * @param date when it was found: a day, a month or a year
 */
@Built
public record Evidence(
        String note, String source, @CalendarDate String date) {

    /** A builder with everything empty. */
    public static EvidenceBuilder builder() {
        return EvidenceBuilder.of(RecordSchema.unknown(Evidence.class));
    }

    /** Stands behind a value that nobody has found out, but that is supposed for a moment. */
    public static final Evidence SUPPOSED = new Evidence("(supposed)", "", "");

    /** Whether it says nothing: all its texts are blank. Then it is evidence of nothing. */
    public boolean isBlank() {
        return note.isBlank() && source.isBlank() && date.isBlank();
    }
}
