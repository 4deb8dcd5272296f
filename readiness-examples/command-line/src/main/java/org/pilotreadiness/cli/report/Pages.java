package org.pilotreadiness.cli.report;

import io.jstach.jstache.JStache;
import io.jstach.jstache.JStacheConfig;
import org.pilotreadiness.internal.report.page.Html;
import org.pilotreadiness.internal.report.page.Markdown;

/** Pages as HTML, each one file that needs nothing else, and as Markdown. */
final class Pages {

    private static final String FOLDER = "org/pilotreadiness/cli/report/";

    private Pages() {}

    static String html(ImpactPage page) {
        return HtmlOfImpactRenderer.of().execute(new HtmlOfImpact(page));
    }

    static String html(BookPage page) {
        return HtmlOfBookRenderer.of().execute(new HtmlOfBook(page));
    }

    static String markdown(BookPage page) {
        return MarkdownOfBookRenderer.of().execute(new MarkdownOfBook(page));
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

    @JStacheConfig(contentType = Markdown.class)
    @JStache(path = FOLDER + "book.md.mustache")
    record MarkdownOfBook(BookPage page) {}
}
