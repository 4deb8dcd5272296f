package org.pilotreadiness.cli.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pilotreadiness.diagnostic.Diagnostic;
import org.pilotreadiness.diagnostic.Sentence;

/**
 * What was probably meant, put in its place. A suggestion is a word, or says in words what to do; where exactly it goes is found by
 * trying: an edit is one when the problem is gone and the line has no other instead.
 */
final class Fixes {

    private static final List<Pattern> WORDS = List.of(
            Pattern.compile("\"[^\"\\n]*\"?"),
            Pattern.compile("[\\w$-]+"),
            Pattern.compile("[\\w$.-]+"),
            Pattern.compile("[<>=!&|]+"),
            Pattern.compile("[^\\n]"));

    private final Text text;
    private final List<Diagnostic> before;
    private final Function<Edit, List<Diagnostic>> trial;

    /**
     * For a file.
     *
     * @param before what is wrong with the rule set
     * @param trial tells what is wrong with it after an edit
     */
    Fixes(Text text, List<Diagnostic> before, Function<Edit, List<Diagnostic>> trial) {
        this.text = text;
        this.before = before;
        this.trial = trial;
    }

    Optional<Fix> of(Problem problem, Locale language) {
        Diagnostic diagnostic = problem.diagnostic();
        return candidates(diagnostic).stream()
                .distinct()
                .filter(edit -> mends(edit, diagnostic))
                .findFirst()
                .map(edit -> new Fix(Sentence.of("maybe", diagnostic.maybe()).in(language), problem, edit));
    }

    private boolean mends(Edit edit, Diagnostic problem) {
        List<Diagnostic> after = trial.apply(edit);
        Set<String> known = new HashSet<>();
        before.forEach(each -> known.add(said(each)));
        int line = problem.position().line();
        return count(after, problem) < count(before, problem)
                && after.stream()
                        .noneMatch(each -> each.file().equals(problem.file())
                                && each.position().line() == line
                                && !known.contains(said(each)));
    }

    private static long count(List<Diagnostic> all, Diagnostic problem) {
        return all.stream().filter(each -> said(each).equals(said(problem))).count();
    }

    /** What is said of it, wherever it stands. */
    private static String said(Diagnostic each) {
        return each.code() + " " + each.file() + " " + each.subject() + " " + each.sentence();
    }

    private List<Edit> candidates(Diagnostic problem) {
        int at = text.offset(problem.position());
        Sentence maybe = problem.maybe();
        String what =
                maybe.places().isEmpty() ? "" : String.valueOf(maybe.places().get(0));
        String key = maybe.key().replaceAll("^.*[.]maybe[.]", "");
        return switch (key) {
            case "" -> words(problem, at, what);
            case "missing", "closing" -> inserted(at, what);
            case "without-quotes" -> words(problem, at, what);
            case "in-quotes" -> words(problem, at, "\"" + what + "\"");
            case "closing-quote" -> List.of(text.edit(text.lineEnd(at), text.lineEnd(at), "\""));
            case "straight-quote", "double-quote" -> quoted(at);
            case "space", "plain-blank" -> List.of(text.edit(at, Math.min(at + 1, length()), " "));
            case "hyphen" -> List.of(text.edit(at, Math.min(at + 1, length()), "-"));
            case "comma" -> instead(",", at, "");
            case "decimal-point" -> instead(",", at, ".");
            case "end" -> instead("end", at, "");
            case "then-line" -> List.of(text.edit(text.lineStart(at), text.lineStart(at), "then\n"));
            case "top-line" -> List.of(Completion.topLine(text, what));
            default -> List.of();
        };
    }

    /** The word for one that stands there: what the sentence names, or what begins at the place. */
    private List<Edit> words(Diagnostic problem, int at, String word) {
        List<Edit> edits = new ArrayList<>();
        for (Object place : problem.sentence().places()) {
            String named = String.valueOf(place);
            int found = named.isEmpty() ? -1 : text.all().indexOf(named, at);
            if (found >= 0 && found < text.lineEnd(at)) {
                int blank = named.indexOf(' ');
                edits.add(text.edit(found, found + (blank < 0 ? named.length() : blank), word));
                edits.add(text.edit(found, found + named.length(), word));
            }
        }
        for (Pattern each : WORDS) {
            Matcher there = each.matcher(text.all()).region(at, length());
            if (there.lookingAt()) {
                String before = word.substring(0, word.lastIndexOf('.') + 1);
                boolean isBefore = text.all().startsWith(before, at - before.length());
                edits.add(text.edit(isBefore ? at - before.length() : at, there.end(), word));
            }
        }
        edits.addAll(inserted(at, word));
        return edits;
    }

    /** A sign after what stands before the place, or before what stands there; a word on a line of its own. */
    private List<Edit> inserted(int at, String word) {
        int end = text.withoutComments().substring(0, at).stripTrailing().length();
        return word.matches("[a-z]+")
                ? List.of(text.edit(end, end, "\n" + word), text.edit(at, at, word + "\n"))
                : List.of(text.edit(end, end, word), text.edit(at, at, word));
    }

    private List<Edit> quoted(int at) {
        Matcher other = Pattern.compile("[^\\w\\s.,()-]([^\\n\"“”„'’)]*)[“”„'’]")
                .matcher(text.all())
                .region(at, length());
        List<Edit> edits = new ArrayList<>();
        if (other.lookingAt()) {
            edits.add(text.edit(at, other.end(), "\"" + other.group(1) + "\""));
        }
        edits.add(text.edit(at, Math.min(at + 1, length()), "\""));
        return edits;
    }

    /** Another text for the next or the last such word of the line. */
    private List<Edit> instead(String word, int at, String instead) {
        List<Edit> edits = new ArrayList<>();
        int next = text.all().indexOf(word, at);
        int last = text.all().lastIndexOf(word, at);
        if (next >= 0 && next < text.lineEnd(at)) {
            edits.add(text.edit(next, next + word.length(), instead));
        }
        if (last >= text.lineStart(at)) {
            edits.add(text.edit(last, last + word.length(), instead));
        }
        return edits;
    }

    private int length() {
        return text.all().length();
    }
}
