package org.pilotreadiness.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.internal.binding.Binder;
import org.pilotreadiness.internal.binding.Node;
import org.pilotreadiness.internal.binding.TreeReader;
import org.pilotreadiness.internal.report.json.SavedAssessment;
import org.pilotreadiness.internal.report.json.SavedAssessmentMapper;
import org.pilotreadiness.internal.report.json.SavedChecks;
import org.pilotreadiness.internal.text.Problems;

/**
 * Reads what {@link JsonReport} has written, so that an assessment can be compared with an earlier one. It has all that the JSON
 * says: scores as they are shown, of criteria neither title nor gates, of receivers no answers; of a file without their names and
 * kinds the id stands for the name and a hospital for the kind. Names that it does not know are passed over. Thread-safe.
 */
public final class AssessmentReader {

    private static final List<String> MARKS = List.of("ruleSet", "readiness", "preconditions");

    private AssessmentReader() {}

    /**
     * Reads a file.
     *
     * @throws InvalidAssessmentException when it is no saved assessment, naming everything that is wrong
     * @throws UncheckedIOException when it can not be read at all
     */
    public static Assessment read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in.readNBytes(TreeReader.LARGEST_FILE + 1), file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a text.
     *
     * @throws InvalidAssessmentException when it is no saved assessment, naming everything that is wrong
     */
    public static Assessment read(String json) {
        return read(json.getBytes(StandardCharsets.UTF_8), "");
    }

    /**
     * Reads bytes in UTF-8.
     *
     * @param name what problems call the source; may be empty
     * @throws InvalidAssessmentException when they are no saved assessment, naming everything that is wrong
     */
    public static Assessment read(byte[] bytes, String name) {
        Problems problems = new Problems(name);
        Node root = TreeReader.read(bytes, TreeReader.Format.JSON, problems);
        if (root != null) {
            SavedAssessment saved = Binder.lenient(problems)
                    .bind(root, SavedAssessment.class, org.pilotreadiness.internal.binding.Path.ROOT);
            if (saved != null) {
                SavedChecks.check(saved, root, problems);
                if (problems.isEmpty()) {
                    return SavedAssessmentMapper.of(saved);
                }
            }
        }
        throw new InvalidAssessmentException(problems.sorted());
    }

    /** Whether bytes look like a saved assessment rather than like a pilot; what is broken looks like neither. */
    public static boolean isAssessment(byte[] bytes) {
        Node root = TreeReader.read(bytes, TreeReader.Format.JSON, new Problems(""));
        return root instanceof Node.Members object && object.byName().keySet().containsAll(MARKS);
    }
}
