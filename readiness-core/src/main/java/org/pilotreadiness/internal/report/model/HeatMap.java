package org.pilotreadiness.internal.report.model;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.assessment.Blocker;
import org.pilotreadiness.facts.Dimension;
import org.pilotreadiness.internal.report.model.PilotPage.Cell;
import org.pilotreadiness.internal.text.Shown;
import org.pilotreadiness.pilot.Pilot;

/** Pilots at a glance: the preconditions and the spreading potential by pilot, and where the rules draw lines. */
public record HeatMap(String caption, List<String> columns, List<Row> rows, List<String> lines) {

    /** The lines are those for one of the pilots. */
    static HeatMap of(List<Row> rows, Pilot pilot, PageWords words, Bars bars) {
        return new HeatMap(
                words.say("page.caption", rows.size()),
                words.ruleSet().domains().stream()
                        .filter(dimension -> dimension != Dimension.RECEIVER_FIT)
                        .map(words::dimension)
                        .toList(),
                rows,
                bars.lines(pilot));
    }

    /** A pilot; the anchor is that of its section, null when it has none. */
    public record Row(
            @Nullable String anchor,
            String title,
            String gate,
            String state,
            String level,
            String blockers,
            List<Cell> cells) {

        static Row of(@Nullable String anchor, Pilot pilot, Assessment assessment, PageWords words, Bars bars) {
            long settled =
                    assessment.blockers().stream().filter(Blocker::isSettled).count();
            int all = assessment.blockers().size();
            Stream<Cell> preconditions = assessment.preconditions().stream()
                    .map(result -> bars.cell(pilot, result.precondition(), result.possibleScore()));
            Cell spreading = bars.cell(
                    pilot, Dimension.SPREADING_POTENTIAL, assessment.spreading().possibleScore());
            return new Row(
                    anchor,
                    Shown.line(assessment.title()),
                    words.gate(assessment.gate()),
                    Bars.state(assessment.readiness().level()),
                    words.level(assessment.readiness().level()),
                    settled == all ? String.valueOf(all) : settled + "–" + all,
                    Stream.concat(preconditions, Stream.of(spreading)).toList());
        }
    }
}
