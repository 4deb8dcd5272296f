package org.pilotreadiness.pilot;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.internal.binding.Fields;
import org.pilotreadiness.internal.binding.RecordSchema;
import org.pilotreadiness.internal.text.Shown;
import org.pilotreadiness.internal.text.Words;
import org.pilotreadiness.schema.Built;
import org.pilotreadiness.schema.Derived;
import org.pilotreadiness.schema.ForPeople;
import org.pilotreadiness.schema.Identifier;
import org.pilotreadiness.schema.LocalAnswers;
import org.pilotreadiness.schema.Required;
import org.pilotreadiness.schema.Section;

/**
 * A trial of a solution in the health sector, with the organisations that take part and what is known of it. Immutable.
 *
 * @param id letters, digits, hyphens, underscores and full stops
 * @param title its title, not blank
 * @param summary what it is about; empty when not given
 * @param developmentArea the field of work it develops; unknown when blank
 * @param gate the phase that it wants to enter
 * @param scenario how the solution came about
 * @param organisations who takes part, at least one, in the order of the file
 * @param managementAnchoring how it is anchored in management
 * @param dataSupport how it is supported by data
 * @param changeCapacity the capacity to change of those involved
 * @param structuralAlignment how the structures around it are aligned
 * @param spreading how it can be carried to others
 * @param local answers to questions of a rule set's own; kept as they are until they are judged by one
 * @param evidence what stands behind its fields: field path, such as {@code managementAnchoring.sponsorNamed} or
 *     {@code spreading.receivers[west].pull}, to evidence; in the order of the file
 * @param notApplicable the fields of which the question does not arise: field path to the reason; in the order of the file. The
 *     rules say of which that may be
 */
@Built
public record Pilot(
        @Required @Identifier String id,
        @Required @ForPeople String title,
        @ForPeople String summary,
        String developmentArea,
        @Required Gate gate,
        @Required SpreadingScenario scenario,
        @Required List<Organisation> organisations,
        @Section ManagementAnchoring managementAnchoring,
        @Section DataSupport dataSupport,
        @Section ChangeCapacity changeCapacity,
        @Section StructuralAlignment structuralAlignment,
        @Section Spreading spreading,
        @Section @ForPeople LocalAnswers local,
        @Section @ForPeople Map<String, Evidence> evidence,
        @Section @ForPeople Map<String, String> notApplicable) {

    /**
     * Checks what a pilot must be.
     *
     * @throws InvalidPilotException naming everything that is wrong: a blank id or title, an id with other characters, ids
     *     that repeat, a number outside 0 to 1,000,000, a commitment of no organisation of the pilot, evidence for no field, no
     *     field or no reason in what is not applicable
     */
    public Pilot {
        organisations = List.copyOf(organisations);
        evidence = Collections.unmodifiableMap(new LinkedHashMap<>(evidence));
        notApplicable = Collections.unmodifiableMap(new LinkedHashMap<>(notApplicable));
        PilotChecks.check(
                id,
                title,
                organisations,
                managementAnchoring,
                dataSupport,
                changeCapacity,
                spreading,
                evidence,
                notApplicable);
    }

    /**
     * A builder of a pilot of which nothing else is known yet.
     *
     * @throws InvalidPilotException naming everything that is wrong
     */
    public static PilotBuilder builder(
            String id, String title, Gate gate, SpreadingScenario scenario, List<Organisation> organisations) {
        return PilotBuilder.of(of(id, title, gate, scenario, organisations));
    }

    /** One line: its id, gate and title. */
    @Override
    public String toString() {
        return id + " at " + Words.of(gate) + ": " + Shown.value(title);
    }

    /**
     * A pilot of which nothing else is known yet; {@link #with} adds what is.
     *
     * @throws InvalidPilotException naming everything that is wrong
     */
    public static Pilot of(
            String id, String title, Gate gate, SpreadingScenario scenario, List<Organisation> organisations) {
        return new Pilot(
                id,
                title,
                "",
                "",
                gate,
                scenario,
                organisations,
                RecordSchema.unknown(ManagementAnchoring.class),
                RecordSchema.unknown(DataSupport.class),
                RecordSchema.unknown(ChangeCapacity.class),
                RecordSchema.unknown(StructuralAlignment.class),
                RecordSchema.unknown(Spreading.class),
                LocalAnswers.none(),
                Map.of(),
                Map.of());
    }

    /**
     * The same pilot with another value for one field.
     *
     * @param field its path, such as {@code changeCapacity.staffCapacity} or {@code spreading.receivers[west].pull}
     * @param value of the field's own type, such as an {@link Answer}, a {@link java.math.BigDecimal} or a list, or what a file
     *     may say: true or false for an answer, a word for a constant, a number of any type; null makes the field unknown
     * @throws IllegalArgumentException when there is no such field, or saying what is possible when it can not hold the value
     * @throws InvalidPilotException when the pilot could not be so
     */
    public Pilot with(String field, @Nullable Object value) {
        return Fields.with(this, field, value);
    }

    /**
     * The same pilot with another value for one field, written as in a YAML pilot file: {@code yes}, {@code 12.5},
     * {@code [clinician, patient]}.
     *
     * @param field its path, as in {@link #with}
     * @throws IllegalArgumentException when there is no such field
     * @throws InvalidPilotException when the value is not one of the field's, or the pilot could not be so
     */
    public Pilot withWritten(String field, String value) {
        return with(field, PilotChecks.read(field, value));
    }

    /**
     * The same pilot with evidence for one field, in place of any that stands behind it already.
     *
     * @param field its path, as in {@link #with}; evidence for an object or a list covers all that is in it
     * @throws InvalidPilotException when there is no such field
     */
    public Pilot withEvidence(String field, Evidence evidence) {
        Map<String, Evidence> all = new LinkedHashMap<>(this.evidence);
        all.put(field, evidence);
        return RecordSchema.of(this).with(this, "evidence", all);
    }

    /**
     * The same pilot with a field of which the question does not arise.
     *
     * @param field its path, as in {@link #with}
     * @param reason why, not blank
     * @throws InvalidPilotException when there is no such field, or no reason
     */
    public Pilot withNotApplicable(String field, String reason) {
        Map<String, String> all = new LinkedHashMap<>(notApplicable);
        all.put(field, reason);
        return RecordSchema.of(this).with(this, "notApplicable", all);
    }

    /**
     * The same pilot with every answer unknown that no evidence stands behind: answers, numbers, levels and lists alike, a no
     * or an empty list as well as a yes. Evidence stands behind a field when it has some of its own, or when an object or
     * list that holds it has. What the pilot is about stays: texts, gate, scenario, organisations, and who the receivers
     * are.
     */
    public Pilot evidenced() {
        return Evidenced.of(this);
    }

    /**
     * Whether the organisations span at least two of: the state; region, hospital, specialist centre and quality registry;
     * municipality; general practice. The other kinds of organisation belong to no sector.
     */
    @Derived("organisations")
    public boolean isCrossSector() {
        Sector first = null;
        for (Organisation organisation : organisations) {
            Sector sector = organisation.kind().sector().orElse(null);
            if (sector != null && first != null && sector != first) {
                return true;
            }
            first = first == null ? sector : first;
        }
        return false;
    }
}
