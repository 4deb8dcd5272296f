package org.pilotreadiness.internal.report.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page of HTML or Markdown says of one pilot.
 *
 * @param pilot what every report says of it
 * @param isBrief whether it is one among many, so that what is said of its criteria stands elsewhere
 * @param anchor its id on the page
 * @param heading the rank of its heading; those of its sections follow from it
 * @param about what else names it: id, scenario, organisations
 * @param ladder all levels, with those it may have
 * @param certainty whether the verdict can still change
 * @param facts the figures to know first
 * @param summary what the pilot is about; null when it is not told
 * @param contents links to its sections
 * @param bars the preconditions, the weakest first
 * @param lines where the rules draw lines on the scale of the preconditions
 * @param radar the preconditions as a chart; null when it is not wanted
 * @param questions what to find out; null when nothing is open
 * @param spreadingLines where the rules draw lines on the scale of spreading
 * @param receivers how the solution fits its receivers; null when none are known
 * @param groups the criteria by dimension
 * @param firmness what the verdict hangs on; null when nothing is advised
 */
public record PilotPage(
        PilotView pilot,
        boolean isBrief,
        String anchor,
        int heading,
        List<String> about,
        String verdict,
        List<Rung> ladder,
        String certainty,
        List<Fact> facts,
        @Nullable String summary,
        List<Link> contents,
        List<Bar> bars,
        List<String> lines,
        @Nullable Radar radar,
        PilotView.@Nullable Questions questions,
        Bar spreading,
        List<String> spreadingLines,
        @Nullable Matrix receivers,
        List<Group> groups,
        PilotView.@Nullable Remarks firmness) {

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

    /** A link within the page. */
    public record Link(String anchor, String name) {}

    /** A score as a bar; without a drawing when there is none. */
    public record Bar(
            String name,
            @Nullable Drawn drawn,
            String points,
            @Nullable String level) {}

    /** From 0 to 100: what is certain, what is possible beyond it, and the lines of the rules, as a path. */
    public record Drawn(String low, String wide, String ticks) {}

    /** Receivers by criteria. */
    public record Matrix(List<CriterionWords> columns, List<Receiver> rows) {}

    /** How the solution fits a receiver, and what to mind there. */
    public record Receiver(
            String name, String fit, List<Cell> cells, List<Collides> collisions, List<String> minding) {}

    /** A figure or a finding in a table. */
    public record Cell(String state, String said) {}

    /** What collides with what the receiver protects. */
    public record Collides(String aspect, String element) {}

    /** The criteria of a dimension; {@code others} names those that are not listed since there is nothing more to tell. */
    public record Group(String name, String points, List<Alike> states, List<String> others) {

        public String heading() {
            return points.isEmpty() ? name : name + ", " + points;
        }
    }

    /** Criteria with something in common, which {@code said} tells where they are not all; folded away under those words, or not. */
    public record Alike(@Nullable String said, boolean isFolded, List<Entry> rows) {}

    /** A criterion: how far it is met and by what answers, and in detail what is always true of it and what to do. */
    public record Entry(
            CriterionWords criterion,
            @Nullable String state,
            @Nullable String value,
            @Nullable String blocks,
            List<Given> answers,
            List<String> evidence,
            @Nullable String remedy,
            boolean isDetailed) {

        public boolean isAnswered() {
            return !answers.isEmpty();
        }
    }

    /** An answer, or several; the field is null where the criterion reads no other. */
    public record Given(@Nullable String field, String said, boolean isKnown) {}

    /** A radar chart: points are {@code x,y} pairs. */
    public record Radar(
            String name, String description, List<String> rings, List<Axis> axes, String low, String high) {}

    /** An axis of the chart with its label. */
    public record Axis(String name, String x, String y, String labelX, String labelY, String align) {}
}
