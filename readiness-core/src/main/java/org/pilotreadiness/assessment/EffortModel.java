package org.pilotreadiness.assessment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.diagnostic.Code;
import org.pilotreadiness.diagnostic.Position;
import org.pilotreadiness.diagnostic.Sentence;
import org.pilotreadiness.internal.binding.Binder;
import org.pilotreadiness.internal.binding.Node;
import org.pilotreadiness.internal.binding.TreeReader;
import org.pilotreadiness.internal.text.Problems;
import org.pilotreadiness.ruleset.InvalidRuleSetException;
import org.pilotreadiness.schema.Required;

/**
 * Reference days by track, and the number of units they hold for. For another number the days of interviews and data
 * gathering change in proportion to the units; all others stay. Immutable.
 *
 * @param source the document and page that the days stand on
 * @param units how many units the reference days are for, 1 to {@value #MOST_UNITS}
 * @param assumption how the days are assumed to change with the units, and what the source says of it, by language tag; may
 *     be empty
 * @param tracks the tracks, at least one, in the order of the file
 */
public record EffortModel(
        @Required String source,
        @Required Integer units,
        Map<String, String> assumption,
        @Required List<Track> tracks) {

    /** The largest number of units. */
    public static final int MOST_UNITS = 1_000;

    /**
     * Takes its own copies of the collections.
     *
     * @throws IllegalArgumentException when there is no track or the number of units is not possible
     */
    public EffortModel {
        refuseImpossible(units);
        assumption = Collections.unmodifiableMap(new LinkedHashMap<>(assumption));
        tracks = List.copyOf(tracks);
        if (tracks.isEmpty()) {
            throw new ImpossibleEffortException(Sentence.of("files.effort.no-track"));
        }
    }

    /**
     * Reads a file in YAML.
     *
     * @throws InvalidRuleSetException naming what is wrong with it
     * @throws UncheckedIOException when it can not be read at all
     */
    public static EffortModel read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads bytes in YAML.
     *
     * @param name what problems call the source
     * @throws InvalidRuleSetException naming what is wrong with them
     * @throws IOException when they can not be read at all
     */
    public static EffortModel read(InputStream in, String name) throws IOException {
        Problems problems = new Problems(name);
        Node node = TreeReader.read(in.readNBytes(TreeReader.LARGEST_FILE + 1), TreeReader.Format.YAML, problems);
        EffortModel model = node == null ? null : bind(node, problems);
        if (model == null || !problems.isEmpty()) {
            throw new InvalidRuleSetException(problems.sorted());
        }
        return model;
    }

    private static @Nullable EffortModel bind(Node node, Problems problems) {
        try {
            return new Binder(problems).bind(node, EffortModel.class, org.pilotreadiness.internal.binding.Path.ROOT);
        } catch (ImpossibleEffortException impossible) {
            problems.add(Code.NUMBER, Position.START, "", impossible.sentence());
            return null;
        }
    }

    /**
     * The days for this many units; those of the reference number are the reference days.
     *
     * @param units 1 to {@value #MOST_UNITS}
     * @throws IllegalArgumentException when the number is not possible
     */
    public EffortEstimate forUnits(int units) {
        refuseImpossible(units);
        return new EffortEstimate(
                units,
                this.units,
                source,
                assumption,
                tracks.stream()
                        .map(track -> new EffortEstimate.Line(
                                track,
                                track.team().forUnits(units, this.units),
                                track.operations().forUnits(units, this.units)))
                        .toList());
    }

    private static void refuseImpossible(int units) {
        if (units < 1 || units > MOST_UNITS) {
            throw new ImpossibleEffortException(Sentence.of("files.effort.units", MOST_UNITS, units));
        }
    }
}
