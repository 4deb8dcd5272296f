package org.pilotreadiness.internal.report.page;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pilotreadiness.internal.report.model.BookPage;

/** A rule book as Markdown. */
public final class Markdown {

    /** What Markdown, or the HTML that may stand in it, would take for more than text. */
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_{}\\[\\]<>()#+!|~&]");

    private final StringBuilder page = new StringBuilder();

    private Markdown() {}

    public static String of(BookPage book) {
        Markdown markdown = new Markdown();
        markdown.book(book);
        return markdown.page.toString();
    }

    /** A text in which nothing is markup. */
    public static String text(String text) {
        return MARKUP.matcher(text).replaceAll("\\\\$0");
    }

    private void book(BookPage book) {
        line("# " + text(book.title()));
        line(text(book.version()));
        for (BookPage.Chapter chapter : book.chapters()) {
            line("## " + text(chapter.name()));
            for (BookPage.Entry entry : chapter.entries()) {
                line("### " + text(entry.id()) + " " + text(entry.title()));
                line(text(entry.question()));
                lines(entry.lines());
            }
        }
        line("## " + text(book.words().levels()));
        for (BookPage.Levels levels : book.levels()) {
            line("### " + text(levels.name()));
            for (BookPage.LevelRule rule : levels.rules()) {
                line("#### " + text(rule.title()));
                lines(rule.lines());
            }
        }
        line("## " + text(book.words().index()));
        for (BookPage.Document document : book.documents()) {
            line("### " + text(document.code()) + " " + text(document.title()));
            line(text(document.details()));
            list(document.citations().stream()
                    .map(citation -> text(citation.place()) + ": "
                            + citation.references().stream()
                                    .map(reference -> text(reference.name()))
                                    .collect(Collectors.joining(", ")))
                    .toList());
        }
    }

    private void lines(List<BookPage.Line> lines) {
        list(lines.stream()
                .map(line -> "**" + text(line.heading()) + "** "
                        + line.texts().stream().map(Markdown::text).collect(Collectors.joining("; ")))
                .toList());
    }

    private void list(List<String> items) {
        items.forEach(item -> page.append("- ").append(item).append('\n'));
        page.append(items.isEmpty() ? "" : "\n");
    }

    private void line(String line) {
        page.append(line.isEmpty() ? "" : line + "\n\n");
    }
}
