package org.pilotreadiness.cli.report;

import io.jstach.jstache.JStache;
import org.pilotreadiness.internal.report.page.Html;
import org.pilotreadiness.internal.report.page.Markdown;

/** Pages as HTML, each one file that needs nothing else, and as Markdown. */
final class Pages {

    private static final String FOLDER = "org/pilotreadiness/cli/report/";

    private Pages() {}

    static String html(ImpactPage page) {
        return new HtmlOfImpactRenderer(String::valueOf, Html::escaped).execute(new HtmlOfImpact(page));
    }

    static String html(BookPage page) {
        return new HtmlOfBookRenderer(String::valueOf, Html::escaped).execute(new HtmlOfBook(page));
    }

    static String markdown(BookPage page) {
        return new MarkdownOfBookRenderer(String::valueOf, Markdown::escaped).execute(new MarkdownOfBook(page));
    }

    @JStache(path = FOLDER + "impact.mustache")
    record HtmlOfImpact(ImpactPage page) {

        String head() {
            return Html.head(page.title());
        }
    }

    @JStache(path = FOLDER + "book.mustache")
    record HtmlOfBook(BookPage page) {

        String head() {
            return Html.head(page.title());
        }
    }

    @JStache(path = FOLDER + "book.md.mustache")
    record MarkdownOfBook(BookPage page) {}
}
