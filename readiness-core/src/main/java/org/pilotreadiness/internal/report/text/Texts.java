package org.pilotreadiness.internal.report.text;

import io.jstach.jstache.JStache;
import io.jstach.jstache.JStacheConfig;
import io.jstach.jstache.JStacheContentType;
import io.jstach.jstachio.Escaper;
import org.pilotreadiness.internal.report.model.PilotText;
import org.pilotreadiness.internal.report.model.PortfolioText;
import org.pilotreadiness.internal.text.Shown;

/** Text whose lines a template makes and {@link Page} lays out; whatever a value is, it stays within its line. */
@JStacheContentType(mediaType = "text/plain", providesMethod = "escaper")
public final class Texts {

    private static final String FOLDER = "org/pilotreadiness/internal/report/text/";

    private Texts() {}

    public static String of(PilotText pilot, boolean isColoured) {
        return Page.laidOut(
                TextOfPilotRenderer.of().execute(new TextOfPilot(pilot, new Colours(isColoured))), isColoured);
    }

    public static String of(PortfolioText portfolio, boolean isColoured) {
        return Page.laidOut(
                TextOfPortfolioRenderer.of().execute(new TextOfPortfolio(portfolio, new Colours(isColoured))),
                isColoured);
    }

    /** Shows what does not print, line ends among it. */
    public static Escaper escaper() {
        return Escaper.of(Shown::line);
    }

    @JStacheConfig(contentType = Texts.class)
    @JStache(path = FOLDER + "assessment.mustache")
    record TextOfPilot(PilotText text, Colours colours) {}

    @JStacheConfig(contentType = Texts.class)
    @JStache(path = FOLDER + "portfolio.mustache")
    record TextOfPortfolio(PortfolioText text, Colours colours) {}

    /** What begins and ends a colour within a line that is laid out already. */
    record Colours(boolean isOn) {

        String bold() {
            return isOn ? Page.TextStyle.BOLD.begin() : "";
        }

        String dim() {
            return isOn ? Page.TextStyle.DIM.begin() : "";
        }

        String yellow() {
            return isOn ? Page.TextStyle.YELLOW.begin() : "";
        }

        String off() {
            return isOn ? Page.TextStyle.END : "";
        }
    }
}
