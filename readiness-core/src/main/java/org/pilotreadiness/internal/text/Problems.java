package org.pilotreadiness.internal.text;

import java.util.ArrayList;
import java.util.List;
import org.pilotreadiness.diagnostic.Code;
import org.pilotreadiness.diagnostic.Diagnostic;
import org.pilotreadiness.diagnostic.Position;

/** Gathers what is wrong with one file, so that everything is said at once. Not thread-safe. */
public final class Problems {

    private final String file;
    private final List<Diagnostic> all = new ArrayList<>();

    /** For a file of this name; an empty name for what comes from no file. */
    public Problems(String file) {
        this.file = Shown.line(file);
    }

    public void add(Code code, Position position, String subject, String sentence, String maybe) {
        all.add(new Diagnostic(code, file, position, Shown.line(subject), Shown.line(sentence), Shown.line(maybe)));
    }

    public void add(Code code, Position position, String subject, String sentence) {
        add(code, position, subject, sentence, "");
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    public int size() {
        return all.size();
    }

    /** From the top of the file to its end. */
    public List<Diagnostic> sorted() {
        return all.stream().sorted().distinct().toList();
    }
}
