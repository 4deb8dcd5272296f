package org.pilotreadiness.ruleset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.diagnostic.Sentence;

/** What other files answered when they were first asked. Not thread-safe. */
final class Remembered implements RuleFiles {

    private final RuleFiles source;
    private final Map<String, Answer> answers = new TreeMap<>();
    private @Nullable Listing listing;

    Remembered(RuleFiles source) {
        this.source = source;
    }

    @Override
    public byte @Nullable [] read(String name, int limit) throws IOException {
        Answer answer = answers.computeIfAbsent(name, any -> answer(name, limit));
        if (!answer.isReadable) {
            throw new IOException(name);
        }
        return answer.bytes;
    }

    @Override
    public Sentence lacks() {
        return source.lacks();
    }

    @Override
    public boolean isLink(String name) {
        return source.isLink(name);
    }

    @Override
    public List<String> scenarios(List<String> ruleFiles) throws IOException {
        if (listing == null) {
            listing = new Listing(ruleFiles, names(ruleFiles));
        }
        if (listing.names == null) {
            throw new IOException(SCENARIOS);
        }
        return listing.names;
    }

    /** Whether everything that was asked would be answered in the same way today. */
    boolean isSoToday() {
        return answers.entrySet().stream()
                        .allMatch(each -> each.getValue().isSameAs(answer(each.getKey(), each.getValue().limit)))
                && (listing == null || Objects.equals(listing.names, names(listing.ruleFiles)));
    }

    private Answer answer(String name, int limit) {
        try {
            return new Answer(limit, source.read(name, limit), true);
        } catch (IOException e) {
            return new Answer(limit, null, false);
        }
    }

    private @Nullable List<String> names(List<String> ruleFiles) {
        try {
            return source.scenarios(ruleFiles);
        } catch (IOException | UncheckedIOException e) {
            return null;
        }
    }

    /** The bytes of a file, none when it is not there; or that it can not be read. */
    @SuppressWarnings("ArrayRecordComponent") // compared by isSameAs only
    private record Answer(int limit, byte @Nullable [] bytes, boolean isReadable) {

        boolean isSameAs(Answer other) {
            return isReadable == other.isReadable && Arrays.equals(bytes, other.bytes);
        }
    }

    /** The names of the scenario files; null when their folder can not be read. */
    private record Listing(List<String> ruleFiles, @Nullable List<String> names) {}
}
