package org.pilotreadiness.internal.report.page;

import io.jstach.jstache.JStache;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.pilotreadiness.internal.report.model.AssessmentPage;
import org.pilotreadiness.internal.report.model.PilotPage;
import org.pilotreadiness.internal.report.model.PortfolioView;

/** Pages as HTML, in which nothing of a text is markup: each is one file that needs nothing else. */
public final class Html {

    private static final String FOLDER = "org/pilotreadiness/internal/report/page/";

    /** What HTML takes for more than text, and what stands for it; in an attribute too, quoted or not. */
    private static final Map<String, String> MARKUP =
            Map.of("&", "&amp;", "<", "&lt;", ">", "&gt;", "\"", "&quot;", "'", "&#x27;", "`", "&#x60;", "=", "&#x3D;");

    private static final Pattern ANY_MARKUP = Pattern.compile("[&<>\"'`=]");

    private Html() {}

    /** Writes a page as it is made. */
    public static void write(AssessmentPage page, Appendable to) throws IOException {
        new HtmlOfAssessmentsRenderer(String::valueOf, Html::escaped).execute(new HtmlOfAssessments(page), to);
    }

    public static String of(PortfolioView.Page page) {
        return new HtmlOfPortfolioRenderer(String::valueOf, Html::escaped).execute(new HtmlOfPortfolio(page));
    }

    /** Takes markup in what is said for text. */
    public static String escaped(String text) {
        return ANY_MARKUP.matcher(text).replaceAll(found -> MARKUP.get(found.group()));
    }

    /** What the head of a page holds, with the style of all pages; without a line end after it. */
    public static String head(String title) {
        return new HtmlOfHeadRenderer(String::valueOf, Html::escaped)
                .execute(new HtmlOfHead(title))
                .stripTrailing();
    }

    @JStache(path = FOLDER + "head.mustache")
    record HtmlOfHead(String title) {}

    @JStache(path = FOLDER + "assessment.mustache")
    record HtmlOfAssessments(AssessmentPage page) {

        Iterable<String> parts() {
            return () -> StreamSupport.stream(page.pilots().spliterator(), false)
                    .map(pilot ->
                            new HtmlOfPilotRenderer(String::valueOf, Html::escaped).execute(new HtmlOfPilot(pilot)))
                    .iterator();
        }
    }

    @JStache(path = FOLDER + "pilot.mustache")
    record HtmlOfPilot(PilotPage page) {}

    @JStache(path = FOLDER + "portfolio.mustache")
    record HtmlOfPortfolio(PortfolioView.Page page) {}
}
