package org.pilotreadiness.internal.report.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.assessment.PreconditionResult;
import org.pilotreadiness.assessment.Range;
import org.pilotreadiness.assessment.Score;
import org.pilotreadiness.internal.report.model.PilotPage.Axis;
import org.pilotreadiness.internal.report.model.PilotPage.Radar;

/** The assessed preconditions as a radar chart: an axis each, the lines of the rules as rings. */
final class RadarChart {

    private static final double MIDDLE_X = 380;
    private static final double MIDDLE_Y = 170;
    private static final double RADIUS = 130;
    private static final double LABEL = 146;
    private static final int FEWEST_AXES = 3;

    private final List<PreconditionResult> axes;

    private RadarChart(List<PreconditionResult> axes) {
        this.axes = axes;
    }

    /** The chart; null when too few preconditions are assessed to span a plane. */
    static @Nullable Radar of(Assessment assessment, List<Double> rings, PageWords words) {
        List<PreconditionResult> assessed = assessment.preconditions().stream()
                .filter(result -> result.possibleScore() != null)
                .toList();
        return assessed.size() < FEWEST_AXES ? null : new RadarChart(assessed).drawn(rings, words);
    }

    private Radar drawn(List<Double> rings, PageWords words) {
        List<Double> circles = new ArrayList<>(rings);
        circles.add(100.0);
        List<String> names = axes.stream()
                .map(result -> words.say(
                        "page.radar.axis",
                        words.dimension(result.precondition()),
                        words.points(result.possibleScore())))
                .toList();
        List<Axis> drawn = new ArrayList<>();
        for (int i = 0; i < axes.size(); i++) {
            drawn.add(new Axis(names.get(i), x(i, RADIUS), y(i, RADIUS), x(i, LABEL), y(i, LABEL + 4), align(i)));
        }
        return new Radar(
                words.say("page.radar"),
                String.join(", ", names),
                circles.stream()
                        .map(ring -> points(Collections.nCopies(axes.size(), ring)))
                        .toList(),
                drawn,
                points(scores(score -> score.low())),
                points(scores(score -> score.high())));
    }

    private List<Double> scores(Function<Range<Score>, Score> end) {
        return axes.stream()
                .flatMap(result -> result.score().stream())
                .map(end)
                .map(Score::exact)
                .toList();
    }

    private String points(List<Double> scores) {
        List<String> points = new ArrayList<>();
        for (int i = 0; i < scores.size(); i++) {
            double radius = RADIUS * scores.get(i) / 100;
            points.add(x(i, radius) + "," + y(i, radius));
        }
        return points.stream().collect(Collectors.joining(" "));
    }

    private String align(int axis) {
        double side = Math.sin(angle(axis));
        return Math.abs(side) < 0.1 ? "middle" : side > 0 ? "start" : "end";
    }

    private String x(int axis, double radius) {
        return Bars.number(MIDDLE_X + radius * Math.sin(angle(axis)));
    }

    private String y(int axis, double radius) {
        return Bars.number(MIDDLE_Y - radius * Math.cos(angle(axis)));
    }

    /** From straight up, clockwise. */
    private double angle(int axis) {
        return 2 * Math.PI * axis / axes.size();
    }
}
