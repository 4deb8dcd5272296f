package org.pilotreadiness.report;

import java.util.Locale;

/**
 * How reports for people look. Immutable.
 *
 * @param language English, Danish, Norwegian or Swedish; English stands in for every other, and the root language of a rule
 *     set for what it does not say in this one
 * @param isColoured whether text has the colours of a terminal
 * @param hasRadar whether a page of HTML has a radar chart of each pilot of which at least three preconditions are assessed
 */
public record ReportStyle(Locale language, boolean isColoured, boolean hasRadar) {

    /** In English, without colours and charts. */
    public static ReportStyle plain() {
        return new ReportStyle(Locale.ENGLISH, false, false);
    }

    /** The same in another language. */
    public ReportStyle in(Locale language) {
        return new ReportStyle(language, isColoured, hasRadar);
    }

    /** The same with colours, or without. */
    public ReportStyle coloured(boolean isColoured) {
        return new ReportStyle(language, isColoured, hasRadar);
    }

    /** The same with radar charts, or without. */
    public ReportStyle withRadar(boolean hasRadar) {
        return new ReportStyle(language, isColoured, hasRadar);
    }
}
