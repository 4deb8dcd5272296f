package org.pilotreadiness.ruleset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pilotreadiness.diagnostic.Position;
import org.pilotreadiness.diagnostic.Problem;
import org.pilotreadiness.internal.text.Shown;
import org.pilotreadiness.internal.text.Utf8;
import org.pilotreadiness.ruleset.Remark.Severity;
import org.pilotreadiness.ruleset.language.Rule;

/** Gathers remarks, each with the line it stands in. */
final class Remarks {

    private static final int LONGEST_LINE = 160;
    private static final Pattern WORDS = Pattern.compile("\"[^\"\\n]*\"?|[@$A-Za-z0-9_.-]+|.");

    private final Map<String, List<String>> lines = new HashMap<>();
    private final List<Remark> all = new ArrayList<>();

    Remarks(Map<String, byte[]> contents) {
        contents.forEach((file, bytes) ->
                lines.put(Shown.line(file), Utf8.decode(bytes).text().lines().toList()));
    }

    /** From the top of the first file to the end of the last. */
    List<Remark> sorted() {
        return all.stream().sorted().toList();
    }

    /** The lines of a file; none when it was not read. */
    List<String> lines(String file) {
        return lines.getOrDefault(Shown.line(file), List.of());
    }

    void add(Problem error) {
        add(Severity.ERROR, error, "");
    }

    void add(CheckFault fault, Rule rule, String subject, String sentence, String maybe, String witness) {
        add(fault, rule.file(), rule.position(), subject, sentence, maybe, witness);
    }

    void add(
            CheckFault fault,
            String file,
            Position position,
            String subject,
            String sentence,
            String maybe,
            String witness) {
        Problem problem = new Problem(
                fault.code(), Shown.line(file), position, Shown.line(subject), Shown.line(sentence), Shown.line(maybe));
        add(fault.severity(), problem, witness);
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

    private void add(Severity severity, Problem problem, String witness) {
        List<String> text = lines(problem.file());
        Position at = problem.position();
        String line = at.line() > 0 && at.line() <= text.size() ? text.get(at.line() - 1) : "";
        int before = Math.max(0, Math.min(at.column() - 1, line.length()));
        int from = Math.max(0, before - LONGEST_LINE / 2);
        String shown = line.substring(from, Math.min(line.length(), from + LONGEST_LINE))
                .replace('\t', ' ');
        if (shown.isBlank()) {
            all.add(new Remark(severity, problem, "", 0, 0, witness));
            return;
        }
        Matcher words = WORDS.matcher(shown);
        int at0 = Math.min(before - from, shown.length());
        int end = words.find(at0) && words.start() == at0 ? words.end() : at0;
        String escaped = Shown.line(shown);
        int indent = Shown.line(shown.substring(0, at0)).length();
        int width = Math.max(1, Shown.line(shown.substring(at0, end)).length());
        all.add(new Remark(severity, problem, escaped, indent, width, witness));
    }
}
