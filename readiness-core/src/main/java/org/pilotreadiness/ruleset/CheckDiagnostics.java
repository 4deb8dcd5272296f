package org.pilotreadiness.ruleset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pilotreadiness.diagnostic.Code;
import org.pilotreadiness.diagnostic.Diagnostic;
import org.pilotreadiness.diagnostic.Excerpt;
import org.pilotreadiness.diagnostic.Position;
import org.pilotreadiness.diagnostic.Sentence;
import org.pilotreadiness.internal.text.Shown;
import org.pilotreadiness.internal.text.Utf8;
import org.pilotreadiness.ruleset.language.Rule;

/** Gathers what a check says, each with the line it stands in. */
final class CheckDiagnostics {

    private static final int LONGEST_LINE = 160;
    private static final Pattern WORDS = Pattern.compile("\"[^\"\\n]*\"?|[@$A-Za-z0-9_.-]+|.");

    private final Map<String, List<String>> lines = new HashMap<>();
    private final List<Diagnostic> all = new ArrayList<>();
    private final Consumer<Diagnostic> told;

    CheckDiagnostics(Map<String, byte[]> contents, Consumer<Diagnostic> told) {
        this.told = told;
        contents.forEach((file, bytes) ->
                lines.put(Shown.line(file), Utf8.decode(bytes).text().lines().toList()));
    }

    /** From the top of the first file to the end of the last. */
    List<Diagnostic> sorted() {
        return all.stream().sorted().toList();
    }

    /** The lines of a file; none when it was not read. */
    List<String> lines(String file) {
        return lines.getOrDefault(Shown.line(file), List.of());
    }

    void add(Code code, Rule rule, String subject, Sentence sentence) {
        add(code, rule, subject, sentence, Sentence.NONE, "");
    }

    void add(Code code, Rule rule, String subject, Sentence sentence, Sentence maybe, String witness) {
        add(code, rule.file(), rule.position(), subject, sentence, maybe, witness);
    }

    void add(Code code, String file, Position position, String subject, Sentence sentence) {
        add(code, file, position, subject, sentence, Sentence.NONE, "");
    }

    void add(Code code, String file, Position position, String subject, Sentence sentence, Sentence maybe) {
        add(code, file, position, subject, sentence, maybe, "");
    }

    private void add(
            Code code,
            String file,
            Position position,
            String subject,
            Sentence sentence,
            Sentence maybe,
            String witness) {
        Diagnostic found = new Diagnostic(
                code,
                Shown.line(file),
                position,
                Shown.line(subject),
                sentence.map(Shown::line),
                maybe.map(Shown::line));
        add(found, witness);
    }

    /** What reading said. */
    void add(Diagnostic read) {
        add(read, "");
    }

    private void add(Diagnostic found, String witness) {
        Diagnostic diagnostic = found.with(excerpt(found.file(), found.position()), witness);
        all.add(diagnostic);
        told.accept(diagnostic);
    }

    /** Where a word first stands from a place on; the place itself when it does not. */
    Position find(String file, Position from, String word) {
        Pattern whole = Pattern.compile("(?<![A-Za-z0-9_.])" + Pattern.quote(word) + "(?![A-Za-z0-9_.])");
        List<String> text = lines(file);
        for (int line = from.line(); line <= text.size(); line++) {
            Matcher matcher = whole.matcher(text.get(line - 1));
            if (matcher.find(
                    line == from.line()
                            ? Math.min(from.column() - 1, text.get(line - 1).length())
                            : 0)) {
                return new Position(line, matcher.start() + 1);
            }
        }
        return from;
    }

    private Excerpt excerpt(String file, Position at) {
        List<String> text = lines(file);
        String line = at.line() > 0 && at.line() <= text.size() ? text.get(at.line() - 1) : "";
        int before = Math.max(0, Math.min(at.column() - 1, line.length()));
        int from = Math.max(0, before - LONGEST_LINE / 2);
        String shown = line.substring(from, Math.min(line.length(), from + LONGEST_LINE))
                .replace('\t', ' ');
        if (shown.isBlank()) {
            return Excerpt.NONE;
        }
        Matcher words = WORDS.matcher(shown);
        int start = Math.min(before - from, shown.length());
        int end = words.find(start) && words.start() == start ? words.end() : start;
        int indent = Shown.line(shown.substring(0, start)).length();
        int width = Math.max(1, Shown.line(shown.substring(start, end)).length());
        return new Excerpt(Shown.line(shown), indent, width);
    }
}
