package org.pilotreadiness.internal.report.model;

import io.jstach.jstache.JStache;
import java.util.List;

/**
 * A rule book, ready to be laid out as a page.
 *
 * @param language its language, as a tag
 * @param title what the rule set is called
 * @param version id, version and digest of the rule set
 * @param style the style sheet
 * @param words the book's headings
 * @param chapters the criteria by dimension
 * @param levels the level rules by the level they name
 * @param documents the documents the rules stand on, and what stands on them
 */
@JStache(path = "org/pilotreadiness/internal/report/page/book.mustache")
public record BookPage(
        String language,
        String title,
        String version,
        String style,
        Headings words,
        List<Chapter> chapters,
        List<Levels> levels,
        List<Document> documents) {

    /** The headings of the book. */
    public record Headings(String contents, String levels, String index) {}

    /** The criteria of a dimension. */
    public record Chapter(String anchor, String name, List<Entry> entries) {}

    /** A criterion: what it asks, and what else is to be said of it. */
    public record Entry(String id, String title, String question, List<Line> lines) {}

    /** Something said of a criterion, under a heading. */
    public record Line(String heading, List<String> texts) {}

    /** The rules that name a level. */
    public record Levels(String name, List<LevelRule> rules) {}

    /** A rule that lowers a level. */
    public record LevelRule(String title, List<Line> lines) {}

    /** A document and the places in it that rules stand on. */
    public record Document(String code, String title, String details, List<Citation> citations) {}

    /** A place in a document, with the criteria that stand on it. */
    public record Citation(String place, List<Reference> references) {}

    /** A criterion that cites a place. */
    public record Reference(String name) {}
}
