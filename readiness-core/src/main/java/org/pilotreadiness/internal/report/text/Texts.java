package org.pilotreadiness.internal.report.text;

import io.jstach.jstache.JStache;
import org.pilotreadiness.internal.report.model.PilotText;
import org.pilotreadiness.internal.report.model.PortfolioText;
import org.pilotreadiness.internal.text.Shown;

/** Text whose lines a template makes and {@link Page} lays out; whatever a value is, it stays within its line. */
public final class Texts {

    private static final String FOLDER = "org/pilotreadiness/internal/report/text/";

    private Texts() {}

    public static String of(PilotText pilot, boolean isColoured) {
        return Page.laidOut(
                new TextOfPilotRenderer(String::valueOf, Shown::line)
                        .execute(new TextOfPilot(pilot, new Colours(isColoured))),
                isColoured);
    }

    public static String of(PortfolioText portfolio, boolean isColoured) {
        return Page.laidOut(
                new TextOfPortfolioRenderer(String::valueOf, Shown::line)
                        .execute(new TextOfPortfolio(portfolio, new Colours(isColoured))),
                isColoured);
    }

    @JStache(path = FOLDER + "assessment.mustache")
    record TextOfPilot(PilotText text, Colours colours) {}

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
