package org.pilotreadiness.internal.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.pilotreadiness.diagnostic.Code;
import org.pilotreadiness.diagnostic.Diagnostic;
import org.pilotreadiness.diagnostic.Position;
import org.pilotreadiness.diagnostic.Sentence;

/**
 * Gathers what is wrong with one file, so that everything is said at once: the first {@value #MOST_SHOWN} problems, and how many
 * more there are. Not thread-safe.
 */
public final class Problems {

    private static final int MOST_SHOWN = 100;

    /** After so many the rest is counted only. */
    private static final int MOST_KEPT = 300;

    private final String file;
    private final List<Diagnostic> all = new ArrayList<>();
    private int more;

    /** For a file of this name; an empty name for what comes from no file. */
    public Problems(String file) {
        this.file = Shown.line(file);
    }

    public void add(Code code, Position position, String subject, Sentence sentence, Sentence maybe) {
        if (all.size() == MOST_KEPT) {
            more++;
            return;
        }
        all.add(new Diagnostic(
                code, file, position, Shown.line(subject), sentence.map(Shown::line), maybe.map(Shown::line)));
    }

    public void add(Code code, Position position, String subject, Sentence sentence, String maybe) {
        add(code, position, subject, sentence, Sentence.text(maybe));
    }

    public void add(Code code, Position position, String subject, Sentence sentence) {
        add(code, position, subject, sentence, Sentence.NONE);
    }

    /** What a misspelt word probably meant; nothing once there are so many problems that it is not shown. */
    public String nearest(String word, Collection<String> candidates) {
        return all.size() == MOST_KEPT ? "" : Nearest.to(word, candidates);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    public int size() {
        return all.size();
    }

    /** From the top of the file to its end. */
    public List<Diagnostic> sorted() {
        List<Diagnostic> sorted = all.stream().sorted().distinct().toList();
        int left = sorted.size() - MOST_SHOWN + more;
        if (left <= 0) {
            return sorted;
        }
        List<Diagnostic> shown = new ArrayList<>(sorted.subList(0, MOST_SHOWN));
        Diagnostic last = shown.get(MOST_SHOWN - 1);
        shown.add(new Diagnostic(
                last.code().id().startsWith("R") ? Code.RULE_LIMIT : Code.LIMIT,
                file,
                last.position(),
                "",
                Sentence.of("files.more-problems", left),
                Sentence.NONE));
        return shown;
    }
}
