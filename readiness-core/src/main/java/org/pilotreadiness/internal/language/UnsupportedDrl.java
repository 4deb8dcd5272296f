package org.pilotreadiness.internal.language;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;

/** Well-known DRL that this language leaves out, and what to write instead. */
final class UnsupportedDrl {

    private static final String NO_ORDER =
            "rules have no order and no switches here; write the condition so that each rule is right on its own";
    private static final String NO_CODE = "rule files hold no program code; write a condition on a fact";

    private static final String FACTS_ALL_HOLD =
            "facts that stand one below the other must all hold; only conditions of one fact can be alternatives, with ||";
    private static final String NO_COUNTING =
            "facts are neither counted nor added up; ask with exists or not whether there is one, or compare the size of a"
                    + " list";
    private static final String NO_CHANGE =
            "a rule changes no facts; after then it makes one call of criteria or the like";

    private static final Map<String, String> IN_FILES = Map.ofEntries(
            entry("function", NO_CODE),
            entry("#", "a comment begins with //"),
            entry("declare", "the facts are given; use one of them"),
            entry("query", "write a rule with the same conditions"),
            entry("dialect", "leave it out"),
            entry("unit", "leave it out"),
            entry("expander", "write the conditions out"),
            entry("template", "write the conditions out"),
            entry("attributes", NO_ORDER));

    private static final Map<String, String> IN_RULES = Map.ofEntries(
            entry("salience", NO_ORDER),
            entry("no-loop", NO_ORDER),
            entry("lock-on-active", NO_ORDER),
            entry("agenda-group", NO_ORDER),
            entry("activation-group", NO_ORDER),
            entry("ruleflow-group", NO_ORDER),
            entry("auto-focus", NO_ORDER),
            entry("enabled", "leave the rule out instead"),
            entry("dialect", "leave it out"),
            entry("date-effective", "rules do not know the date; leave it out"),
            entry("date-expires", "rules do not know the date; leave it out"),
            entry("duration", "rules do not know the time; leave it out"),
            entry("timer", "rules do not know the time; leave it out"),
            entry("calendars", "rules do not know the time; leave it out"),
            entry("extends", "write the conditions out in each rule"));

    private static final Map<String, String> IN_CONDITIONS = Map.ofEntries(
            entry("or", FACTS_ALL_HOLD),
            entry("and", "write one fact below the other; all of them must hold"),
            entry("eval", NO_CODE),
            entry("from", "the facts are given; name the fact and leave out what comes after it"),
            entry("over", "rules do not know the time; leave it out"),
            entry("accumulate", NO_COUNTING),
            entry("acc", NO_COUNTING),
            entry("collect", NO_COUNTING),
            entry("groupby", NO_COUNTING),
            entry("forall", "write not with the opposite condition"),
            entry("do", "one rule makes one call; write a rule of its own"),
            entry("if", "write a rule of its own"));

    private static final Map<String, String> IN_COMPARISONS = Map.ofEntries(
            entry("matches", "compare with == or in ( … )"),
            entry("soundslike", "compare with == or in ( … )"),
            entry("str", "compare with == or in ( … )"),
            entry("excludes", "write not contains"),
            entry("instanceof", "name the fact itself"),
            entry("before", "rules do not know the time"),
            entry("after", "rules do not know the time"));

    private static final Map<String, String> IN_CALLS = Map.ofEntries(
            entry("modify", NO_CHANGE),
            entry("insert", NO_CHANGE),
            entry("insertLogical", NO_CHANGE),
            entry("logicalInsert", NO_CHANGE),
            entry("update", NO_CHANGE),
            entry("delete", NO_CHANGE),
            entry("retract", NO_CHANGE),
            entry("set", NO_CHANGE),
            entry("if", NO_CODE),
            entry("for", NO_CODE),
            entry("while", NO_CODE),
            entry("new", NO_CODE));

    private UnsupportedDrl() {}

    static Optional<String> inCall(String word) {
        return sentence(word, IN_CALLS);
    }

    static Optional<String> inFile(String word) {
        return sentence(word, IN_FILES);
    }

    static Optional<String> inRule(String word) {
        return sentence(word, IN_RULES);
    }

    static Optional<String> inConditions(String word) {
        return sentence(word, IN_CONDITIONS);
    }

    static Optional<String> inComparison(String word) {
        return sentence(word, IN_COMPARISONS);
    }

    private static Optional<String> sentence(String word, Map<String, String> advice) {
        return Optional.ofNullable(advice.get(word))
                .map(instead -> (Character.isLetter(word.charAt(0)) ? "The word (" : "The sign (") + word
                        + ") is not part of the rule language: " + instead + ".");
    }
}
