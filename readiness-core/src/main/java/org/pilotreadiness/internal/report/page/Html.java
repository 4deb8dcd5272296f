package org.pilotreadiness.internal.report.page;

import io.jstach.jstache.JStache;
import java.io.IOException;
import java.util.stream.StreamSupport;
import org.pilotreadiness.internal.report.model.AssessmentPage;
import org.pilotreadiness.internal.report.model.PilotPage;
import org.pilotreadiness.internal.report.model.PortfolioView;

/** Pages as HTML: each is one file that needs nothing else. */
public final class Html {

    private static final String FOLDER = "org/pilotreadiness/internal/report/page/";

    private Html() {}

    /** Writes a page as it is made. */
    public static void write(AssessmentPage page, Appendable to) throws IOException {
        HtmlOfAssessmentsRenderer.of().execute(new HtmlOfAssessments(page), to);
    }

    public static String of(PortfolioView.Page page) {
        return HtmlOfPortfolioRenderer.of().execute(new HtmlOfPortfolio(page));
    }

    /** What the head of a page holds, with the style of all pages; without a line end after it. */
    public static String head(String title) {
        return HtmlOfHeadRenderer.of().execute(new HtmlOfHead(title)).stripTrailing();
    }

    @JStache(path = FOLDER + "head.mustache")
    record HtmlOfHead(String title) {}

    @JStache(path = FOLDER + "assessment.mustache")
    record HtmlOfAssessments(AssessmentPage page) {

        Iterable<String> parts() {
            return () -> StreamSupport.stream(page.pilots().spliterator(), false)
                    .map(pilot -> HtmlOfPilotRenderer.of().execute(new HtmlOfPilot(pilot)))
                    .iterator();
        }
    }

    @JStache(path = FOLDER + "pilot.mustache")
    record HtmlOfPilot(PilotPage page) {}

    @JStache(path = FOLDER + "portfolio.mustache")
    record HtmlOfPortfolio(PortfolioView.Page page) {}
}
