package org.pilotreadiness.cli.language;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands, or could stand, at a place of a rule file, by what stands before it; whatever stands after it.
 *
 * @param kind what belongs there
 * @param name the fact, the annotation or the verdict; empty for the rest
 * @param path what leads to it from there: {@code core} of {@code core.essentialElements}; may be empty
 * @param compared the path of the field that it is compared with; may be empty
 */
record Spot(Kind kind, String name, String path, String compared) {

    /** What belongs there. */
    enum Kind {
        /** A line that begins something. */
        TOP,
        IMPORT,
        GLOBAL,
        ANNOTATION,
        ANNOTATION_VALUE,
        FACT,
        FIELD,
        /** What a rule does when it holds. */
        CALL,
        /** The criterion that it meets. */
        CRITERION,
        DECLARED_TYPE,
        DECLARED_ANNOTATION,
        /** The name of a rule, or anything that is free. */
        OTHER
    }

    private static final Pattern BEGIN = Pattern.compile("(?m)^[ \\t]*(rule|declare|end)\\b");
    private static final Pattern WHEN = Pattern.compile("(?m)^[ \\t]*when\\b");
    private static final Pattern THEN = Pattern.compile("(?m)^[ \\t]*then\\b");
    private static final Pattern TOP_LINE = Pattern.compile("[ \\t]*(import|global)[ \\t].*");
    private static final Pattern ANNOTATION = Pattern.compile("(?s).*@(\\w*)");
    private static final Pattern VALUE = Pattern.compile("(?s).*@(\\w+)\\s*\\([^)\\n]*");
    private static final Pattern CRITERION = Pattern.compile("(?s).*\\.\\s*\\w+\\(\\s*\"[^\"\\n]*");
    private static final Pattern COMPARED =
            Pattern.compile("(?s).*?([\\w.]+)\\s*(?:==|!=|<=?|>=?|(?:not\\s+)?in\\s*\\([^()]*)\\s*");

    private static Spot of(Kind kind) {
        return new Spot(kind, "", "", "");
    }

    /**
     * What belongs to an end of rule text.
     *
     * @param before the text up to it, without comments
     */
    static Spot after(String before, Names names) {
        String line = before.substring(before.lastIndexOf('\n') + 1);
        int start = -1;
        String begun = "end";
        Matcher begin = BEGIN.matcher(before);
        while (begin.find()) {
            start = begin.start();
            begun = begin.group(1);
        }
        if (begun.equals("end")) {
            Matcher top = TOP_LINE.matcher(line);
            return of(top.matches() ? top.group(1).equals("import") ? Kind.IMPORT : Kind.GLOBAL : Kind.TOP);
        }
        String block = before.substring(start);
        if (begun.equals("declare")) {
            return of(
                    line.matches(".*@\\w*")
                            ? Kind.DECLARED_ANNOTATION
                            : line.matches("\\s*\\w+\\s*:\\s*[\\w.]*") ? Kind.DECLARED_TYPE : Kind.OTHER);
        }
        Matcher when = WHEN.matcher(block);
        if (!when.find()) {
            return inHead(block, line);
        }
        Matcher then = THEN.matcher(block);
        return then.find(when.end())
                ? inCall(block.substring(then.end()))
                : inConditions(block.substring(when.end()), names);
    }

    private static Spot inHead(String block, String line) {
        Matcher value = VALUE.matcher(block);
        if (value.matches()) {
            return new Spot(Kind.ANNOTATION_VALUE, value.group(1), "", "");
        }
        return of(
                ANNOTATION.matcher(block).matches() || (block.indexOf('\n') >= 0 && line.isBlank())
                        ? Kind.ANNOTATION
                        : Kind.OTHER);
    }

    private static Spot inCall(String written) {
        if (CRITERION.matcher(written).matches()) {
            return of(Kind.CRITERION);
        }
        return new Spot(Kind.CALL, "", lead(written), "");
    }

    private static Spot inConditions(String written, Names names) {
        Deque<Integer> open = new ArrayDeque<>();
        boolean isText = false;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            isText = c != '\n' && (isText ^ (c == '"'));
            if (!isText && c == '(') {
                open.push(i);
            } else if (!isText && c == ')' && !open.isEmpty()) {
                open.pop();
            }
        }
        if (isText) {
            return of(Kind.OTHER);
        }
        for (int bracket : open) {
            String before = written.substring(0, bracket).stripTrailing();
            String fact = before.substring(wordStart(before));
            if (names.isFact(fact)) {
                String inside = written.substring(bracket + 1);
                String lead = lead(inside);
                Matcher compared = COMPARED.matcher(
                        inside.substring(0, wordStart(inside) - lead.length() - (lead.isEmpty() ? 0 : 1)));
                return new Spot(Kind.FIELD, fact, lead, compared.matches() ? compared.group(1) : "");
            }
        }
        return of(Kind.FACT);
    }

    /** The names before the last one, with full stops between: {@code a.b} of {@code a.b.c}. */
    private static String lead(String written) {
        int start = wordStart(written);
        int from = start;
        while (from > 0 && written.charAt(from - 1) == '.') {
            from = wordStart(written.substring(0, from - 1));
        }
        return from == start ? "" : written.substring(from, start - 1);
    }

    private static int wordStart(String written) {
        int start = written.length();
        while (start > 0
                && (Character.isLetterOrDigit(written.charAt(start - 1)) || written.charAt(start - 1) == '_')) {
            start--;
        }
        return start;
    }
}
