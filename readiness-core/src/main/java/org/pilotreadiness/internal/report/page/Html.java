package org.pilotreadiness.internal.report.page;

import io.jstach.jstache.JStache;
import java.io.IOException;
import java.util.stream.StreamSupport;
import org.pilotreadiness.internal.report.model.AssessmentPage;
import org.pilotreadiness.internal.report.model.BookPage;
import org.pilotreadiness.internal.report.model.ImpactPage;
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

    public static String of(ImpactPage page) {
        return HtmlOfImpactRenderer.of().execute(new HtmlOfImpact(page));
    }

    public static String of(BookPage page) {
        return HtmlOfBookRenderer.of().execute(new HtmlOfBook(page));
    }

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

    @JStache(path = FOLDER + "impact.mustache")
    record HtmlOfImpact(ImpactPage page) {}

    @JStache(path = FOLDER + "book.mustache")
    record HtmlOfBook(BookPage page) {}
}
