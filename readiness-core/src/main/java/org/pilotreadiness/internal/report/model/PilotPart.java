package org.pilotreadiness.internal.report.model;

import io.jstach.jstache.JStache;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of one pilot.
 *
 * @param isBrief whether it is one among many, so that what is said of its criteria stands elsewhere
 * @param words headings and other words that are the same for all pilots, by the end of their key
 * @param anchor its id on the page
 * @param heading the rank of its heading; those of its sections follow from it
 * @param title the pilot's title
 * @param about what else names it: id, scenario, organisations
 * @param verdict the level in words
 * @param ladder all levels, with those it may have
 * @param certainty whether the verdict can still change
 * @param facts the figures to know first
 * @param summary what the pilot is about; null when it is not told
 * @param contents links to its sections; null when there are none
 * @param difference what differs from before; null when it is not compared
 * @param blockers what stops it
 * @param bars the preconditions, the weakest first
 * @param lines where the rules draw lines on the scale of the preconditions
 * @param radar the preconditions as a chart; null when it is not wanted
 * @param steps what to do next; null when nothing is advised
 * @param questions what to find out; null when nothing is open
 * @param spreading the spreading potential
 * @param spreadingLines where the rules draw lines on its scale
 * @param receivers how the solution fits its receivers; null when none are known
 * @param bare the criteria that are met without evidence; null when there are none
 * @param groups the criteria by dimension
 * @param firmness what the verdict hangs on; null when nothing is advised
 */
@JStache(path = "org/pilotreadiness/internal/report/page/pilot.mustache")
public record PilotPart(
        boolean isBrief,
        Map<String, String> words,
        String anchor,
        int heading,
        String title,
        List<String> about,
        String verdict,
        List<Rung> ladder,
        String certainty,
        List<Fact> facts,
        @Nullable String summary,
        @Nullable Contents contents,
        @Nullable Remarks difference,
        List<Blocking> blockers,
        List<Bar> bars,
        List<String> lines,
        @Nullable Radar radar,
        @Nullable Steps steps,
        @Nullable Questions questions,
        Bar spreading,
        List<String> spreadingLines,
        @Nullable Matrix receivers,
        @Nullable String bare,
        List<Group> groups,
        @Nullable Remarks firmness) {

    /** This part of the page. */
    public String html() {
        return PilotPartRenderer.of().execute(this);
    }

    /** The rank of the headings of its sections. */
    public int section() {
        return heading + 1;
    }

    /** The rank of the headings within its sections. */
    public int group() {
        return heading + 2;
    }

    /** A level, and whether the pilot has it ({@code sure}) or may have it ({@code may}). */
    public record Rung(String name, String state) {}

    /** A figure and what it counts. */
    public record Fact(String name, String said) {}

    /** Links to the sections. */
    public record Contents(List<Link> links) {}

    /** A link within the page. */
    public record Link(String anchor, String name) {}

    /** Lines under a heading. */
    public record Remarks(String title, List<String> lines) {}

    /** A criterion that stops the pilot, or may. */
    public record Blocking(
            String id,
            String title,
            String state,
            String said,
            @Nullable String remedy) {}

    /** A score as a bar; without a drawing when there is none. */
    public record Bar(
            String name,
            @Nullable Drawn drawn,
            String points,
            @Nullable String level) {}

    /** From 0 to 100: what is certain, what is possible beyond it, and the lines of the rules, as a path. */
    public record Drawn(String low, String wide, String ticks) {}

    /** What to do next, for readiness and for spreading. */
    public record Steps(List<Way> groups) {}

    /** The criteria to meet for a level. */
    public record Way(String lead, List<Step> steps) {}

    /** A criterion to meet, and the tools, keys or deliverables it belongs to. */
    public record Step(
            String id,
            String title,
            @Nullable String blocks,
            @Nullable String remedy,
            List<String> elements) {}

    /** What to find out; {@code more} says how many are left out, if any. */
    public record Questions(
            String lead, List<Asked> asked, @Nullable String more) {}

    /** An open question and what it gains to ask it. */
    public record Asked(String id, String question, String field, String gain) {}

    /** Receivers by criteria. */
    public record Matrix(List<Column> columns, List<Receiver> rows) {}

    /** A criterion of receivers. */
    public record Column(String id, String title) {}

    /** How the solution fits a receiver, and what to mind there. */
    public record Receiver(
            String name, String fit, List<Cell> cells, List<Collides> collisions, List<String> minding) {}

    /** A figure or a finding in a table. */
    public record Cell(String state, String said) {}

    /** What collides with what the receiver protects. */
    public record Collides(String aspect, String element) {}

    /** The criteria of a dimension; {@code others} names those that are not listed since there is nothing more to tell. */
    public record Group(String name, String points, List<Alike> states, List<String> others) {}

    /** Criteria with something in common, which {@code said} tells; folded away under those words, or not. */
    public record Alike(String said, @Nullable String folded, List<Entry> rows) {}

    /** A criterion: how far it is met and by what answers, and all there is to say of it where that stands here. */
    public record Entry(
            String id,
            String title,
            @Nullable String state,
            @Nullable String value,
            @Nullable String blocks,
            List<Given> answers,
            List<String> evidence,
            @Nullable Details details) {

        boolean answered() {
            return !answers.isEmpty();
        }
    }

    /** An answer, or several; the field is null where the criterion reads no other. */
    public record Given(@Nullable String field, String said, boolean isKnown) {}

    /** What is always true of a criterion; the remedy is null where there is nothing to mend. */
    public record Details(
            @Nullable String question, @Nullable String remedy, String facts) {}

    /** A radar chart: points are {@code x,y} pairs. */
    public record Radar(
            String name, String description, List<String> rings, List<Axis> axes, String low, String high) {}

    /** An axis of the chart with its label. */
    public record Axis(String name, String x, String y, String labelX, String labelY, String align) {}
}
