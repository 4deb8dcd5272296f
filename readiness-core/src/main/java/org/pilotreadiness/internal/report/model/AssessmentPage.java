package org.pilotreadiness.internal.report.model;

import io.jstach.jstache.JStache;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Assessments, ready to be laid out as a page.
 *
 * @param language its language, as a tag
 * @param title what the page is about
 * @param style the style sheet
 * @param isBrief whether what is said of a criterion stands once, in the glossary, and not with each pilot
 * @param words headings and other words that are the same for all pilots, by the end of their key
 * @param overview the pilots at a glance; null for a single one
 * @param pilots the pilots, made when they are asked for
 * @param glossary what is said of the criteria, when that does not stand with the pilot
 * @param sources the documents that the criteria stand on
 * @param rules id, version and digest of the rule set
 */
@JStache(path = "org/pilotreadiness/internal/report/page/assessment.mustache")
public record AssessmentPage(
        String language,
        String title,
        String style,
        boolean isBrief,
        Map<String, String> words,
        @Nullable Overview overview,
        Iterable<PilotPart> pilots,
        @Nullable Glossary glossary,
        List<Document> sources,
        String rules) {

    /** The pilots at a glance: a heat map of the dimensions by pilot, and where the rules draw lines. */
    public record Overview(String caption, List<String> columns, List<Row> rows, List<String> lines) {}

    /** A pilot at a glance; the anchor is that of its section, null when it has none. */
    public record Row(
            @Nullable String anchor,
            String title,
            String gate,
            String state,
            String level,
            String blockers,
            List<PilotPart.Cell> cells) {}

    /** What is said of the criteria, by dimension. */
    public record Glossary(List<Chapter> chapters) {}

    /** The criteria of a dimension. */
    public record Chapter(String name, List<PilotPart.Entry> rows) {}

    /** A document by its code. */
    public record Document(String code, String title) {}
}
