package org.pilotreadiness.internal.report.json;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.assessment.EvidenceUse;
import org.pilotreadiness.facts.Dimension;
import org.pilotreadiness.facts.ReadinessLevel;
import org.pilotreadiness.facts.SpreadingLevel;
import org.pilotreadiness.pilot.Gate;
import org.pilotreadiness.pilot.OrganisationKind;
import org.pilotreadiness.schema.Required;

/** An assessment as its JSON has it; names and shapes are those of the JSON. */
public record SavedAssessment(
        @Required String pilot,
        @Required String title,
        @Required Gate gate,
        @Required Rules ruleSet,
        @Required Readiness readiness,
        @Required List<Precondition> preconditions,
        @Required List<Blocking> blockers,
        @Required Spreading spreading,
        @Required List<Receiving> receivers,
        @Required List<Question> openQuestions,
        Use evidence) {

    /** The rules it was made by. */
    public record Rules(
            @Required String id,
            @Required String version,
            @Required String sha256) {}

    /** Whole points; both are null where nothing counts. */
    public record Points(@Nullable Integer low, @Nullable Integer high) {}

    /** Both ends of a level of readiness. */
    public record ReadinessLevels(
            @Required ReadinessLevel low, @Required ReadinessLevel high) {}

    /** Both ends of a level of spreading. */
    public record SpreadingLevels(
            @Required SpreadingLevel low, @Required SpreadingLevel high) {}

    /** How ready the pilot is. */
    public record Readiness(Points score, @Required ReadinessLevels level) {}

    /** One precondition. */
    public record Precondition(
            @Required Dimension id, Points score, @Required List<Found> criteria) {}

    /** The spreading potential. */
    public record Spreading(
            Points score,
            @Required SpreadingLevels level,
            @Required List<Found> criteria) {}

    /** One criterion. */
    public record Found(
            @Required String id,
            @Required BigDecimal low,
            @Required BigDecimal high,
            @Required Integer weight,
            @Required boolean counts,
            @Required boolean blocks,
            String source,
            @Required List<String> reads,
            @Nullable List<Shown> evidence) {}

    /** The evidence of one field. */
    public record Shown(@Required String field, String note, String source, String date) {}

    /** A criterion that blocks. */
    public record Blocking(
            @Required String criterion, @Required boolean settled) {}

    /** One receiver; earlier files have neither its name nor its kind. */
    public record Receiving(
            @Required String id,
            String name,
            @Nullable OrganisationKind kind,
            Points score,
            @Required SpreadingLevels level,
            @Required List<Colliding> collisions,
            @Required List<Found> criteria) {}

    /** Something that collides. */
    public record Colliding(
            @Required String aspect, @Required String element) {}

    /** An open question. */
    public record Question(@Required String field, @Required List<String> criteria) {}

    /** Whether answers needed evidence; null in earlier files. */
    public record Use(@Nullable EvidenceUse use) {}
}
