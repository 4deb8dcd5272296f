package org.pilotreadiness.internal.report.page;

import io.jstach.jstache.JStache;
import java.util.regex.Pattern;
import org.pilotreadiness.internal.report.model.AssessmentPage;

/** Pages as Markdown, in which nothing of a text is markup. */
public final class Markdown {

    private static final String FOLDER = "org/pilotreadiness/internal/report/page/";

    /** What Markdown, or the HTML that may stand in it, would take for more than text. */
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_{}\\[\\]<>()#+!|~&]");

    private Markdown() {}

    public static String of(AssessmentPage page) {
        return new MarkdownOfAssessmentsRenderer(String::valueOf, Markdown::escaped)
                .execute(new MarkdownOfAssessments(page));
    }

    /** Takes markup in what is said for text. */
    public static String escaped(String text) {
        return MARKUP.matcher(text).replaceAll("\\\\$0");
    }

    /** A page, and how the next line of an item of a list begins. */
    @JStache(path = FOLDER + "assessment.md.mustache")
    record MarkdownOfAssessments(AssessmentPage page) {

        String next() {
            return "  \n  ";
        }
    }
}
