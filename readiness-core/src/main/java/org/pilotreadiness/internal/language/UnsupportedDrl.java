package org.pilotreadiness.internal.language;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import org.pilotreadiness.diagnostic.Sentence;

/** Well-known DRL that this language leaves out, and what to write instead. */
final class UnsupportedDrl {

    // By word the end of the key of what to write instead.
    private static final Map<String, String> IN_FILES = Map.ofEntries(
            entry("function", "code"),
            entry("#", "comment"),
            entry("query", "rule"),
            entry("dialect", "leave-out"),
            entry("unit", "leave-out"),
            entry("expander", "write-out"),
            entry("template", "write-out"),
            entry("attributes", "order"));

    private static final Map<String, String> IN_RULES = Map.ofEntries(
            entry("salience", "order"),
            entry("no-loop", "order"),
            entry("lock-on-active", "order"),
            entry("agenda-group", "order"),
            entry("activation-group", "order"),
            entry("ruleflow-group", "order"),
            entry("auto-focus", "order"),
            entry("enabled", "leave-rule-out"),
            entry("dialect", "leave-out"),
            entry("date-effective", "date"),
            entry("date-expires", "date"),
            entry("duration", "time"),
            entry("timer", "time"),
            entry("calendars", "time"),
            entry("extends", "write-out-each"));

    private static final Map<String, String> IN_CONDITIONS = Map.ofEntries(
            entry("or", "alternatives"),
            entry("and", "below"),
            entry("eval", "code"),
            entry("from", "from"),
            entry("over", "time"),
            entry("acc", "counting"),
            entry("collect", "counting"),
            entry("groupby", "counting"),
            entry("do", "one-call"),
            entry("if", "own-rule"));

    private static final Map<String, String> IN_COMPARISONS = Map.ofEntries(
            entry("matches", "compare"),
            entry("soundslike", "compare"),
            entry("str", "compare"),
            entry("excludes", "not-contains"),
            entry("instanceof", "fact"),
            entry("before", "no-time"),
            entry("after", "no-time"));

    private static final Map<String, String> IN_CALLS = Map.ofEntries(
            entry("modify", "change"),
            entry("insert", "change"),
            entry("insertLogical", "change"),
            entry("logicalInsert", "change"),
            entry("update", "change"),
            entry("delete", "change"),
            entry("retract", "change"),
            entry("set", "change"),
            entry("if", "code"),
            entry("for", "code"),
            entry("while", "code"),
            entry("new", "code"));

    private UnsupportedDrl() {}

    static Optional<Sentence> inCall(String word) {
        return sentence(word, IN_CALLS);
    }

    static Optional<Sentence> inFile(String word) {
        return sentence(word, IN_FILES);
    }

    static Optional<Sentence> inRule(String word) {
        return sentence(word, IN_RULES);
    }

    static Optional<Sentence> inConditions(String word) {
        return sentence(word, IN_CONDITIONS);
    }

    static Optional<Sentence> inComparison(String word) {
        return sentence(word, IN_COMPARISONS);
    }

    private static Optional<Sentence> sentence(String word, Map<String, String> advice) {
        return Optional.ofNullable(advice.get(word))
                .map(instead -> Sentence.of(
                        Character.isLetter(word.charAt(0)) ? "rules.foreign.word" : "rules.foreign.sign",
                        word,
                        Sentence.of("rules.instead." + instead)));
    }
}
