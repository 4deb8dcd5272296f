package org.pilotreadiness.cli.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a file holds, also one that is broken: found by the words that begin and end things. */
final class Outline {

    private static final Pattern BEGIN =
            Pattern.compile("(?m)^[ \\t]*(?:(rule)[ \\t]*\"([^\"\\n]*)|(declare)[ \\t]+(?:enum[ \\t]+)?(\\w+))");
    private static final Pattern END = Pattern.compile("(?m)(?<![\\w.])end\\b(?![ \\t]*:)");
    private static final Pattern DECIDED = Pattern.compile("\\bcriteria\\s*\\.\\s*\\w+\\s*\\(\\s*\"([^\"\\n]*)\"");
    private static final Pattern SCENARIO = Pattern.compile("(?m)^-[ ]+(scenario):[ ]*(.*)$");

    private Outline() {}

    static List<Outlined> of(Text text) {
        return text.file().endsWith(".drl") ? ofRules(text) : ofScenarios(text);
    }

    private static List<Outlined> ofRules(Text text) {
        String rules = text.withoutComments();
        List<Outlined> found = new ArrayList<>();
        Matcher begin = BEGIN.matcher(rules);
        Matcher end = END.matcher(rules);
        for (boolean is = begin.find(); is; ) {
            int group = begin.group(1) == null ? 3 : 1;
            String kind = begin.group(group);
            String name = begin.group(group + 1);
            int start = begin.start(group);
            int from = begin.start(group + 1);
            int to = begin.end(group + 1);
            is = begin.find();
            int limit = is ? begin.start() : rules.length();
            int last = end.find(to) && end.end() <= limit
                    ? end.end()
                    : rules.substring(0, limit).stripTrailing().length();
            Matcher decided = DECIDED.matcher(rules).region(to, Math.max(to, last));
            found.add(new Outlined(
                    kind,
                    name,
                    kind.equals("rule") && decided.find() ? decided.group(1) : "",
                    text.place(start, Math.max(to, last)),
                    text.place(from, to)));
        }
        return found;
    }

    private static List<Outlined> ofScenarios(Text text) {
        List<Outlined> found = new ArrayList<>();
        Matcher scenario = SCENARIO.matcher(text.all());
        for (boolean is = scenario.find(); is; ) {
            int start = scenario.start();
            int from = scenario.start(2);
            int to = scenario.end(2);
            String name = scenario.group(2).strip();
            is = scenario.find();
            String whole =
                    text.all().substring(0, is ? scenario.start() : text.all().length());
            found.add(new Outlined(
                    "scenario",
                    name,
                    "",
                    text.place(start, Math.max(to, whole.stripTrailing().length())),
                    text.place(from, to)));
        }
        return found;
    }
}
