package org.pilotreadiness.cli.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.pilotreadiness.analysis.ConditionTrace;
import org.pilotreadiness.analysis.Explanation.RuleExplanation;
import org.pilotreadiness.analysis.FactTrace;
import org.pilotreadiness.analysis.MetValue;
import org.pilotreadiness.analysis.PatternTrace;
import org.pilotreadiness.analysis.RuleTrace;
import org.pilotreadiness.analysis.RuleTrace.Attempt;
import org.pilotreadiness.analysis.RuleTrace.Missing;
import org.pilotreadiness.facts.Collision;
import org.pilotreadiness.facts.Dimension;
import org.pilotreadiness.facts.PreconditionScore;
import org.pilotreadiness.internal.report.model.Messages;
import org.pilotreadiness.internal.report.text.Page;
import org.pilotreadiness.internal.report.text.Page.TextStyle;
import org.pilotreadiness.internal.text.Shown;
import org.pilotreadiness.ruleset.language.Call;
import org.pilotreadiness.ruleset.language.Condition;
import org.pilotreadiness.ruleset.language.Pattern.Quantifier;
import org.pilotreadiness.ruleset.language.Rule;

/** A rule on a page: each of its conditions with a mark for whether it holds, and the values that it met. */
final class RuleLines {

    private static final int MOST_FACTS = 10;

    private final Page page;
    private final Messages messages;
    private final PlainWords words;

    public RuleLines(Page page, Messages messages) {
        this.page = page;
        this.messages = messages;
        this.words = new PlainWords(messages);
    }

    /** The rule in both readings, laid over each other where they looked at the same facts. */
    public void rule(RuleExplanation explained, int indent) {
        Rule rule = explained.pessimistic().rule();
        page.paragraph(heading(rule), indent, indent + 2, TextStyle.BOLD);
        if (isAlike(explained.pessimistic(), explained.optimistic())) {
            attempts(explained.pessimistic(), explained.optimistic(), indent + 2);
        } else {
            page.paragraph(messages.say("explain.worst"), indent + 2, indent + 2, TextStyle.PLAIN);
            attempts(explained.pessimistic(), explained.pessimistic(), indent + 4);
            page.paragraph(messages.say("explain.best"), indent + 2, indent + 2, TextStyle.PLAIN);
            attempts(explained.optimistic(), explained.optimistic(), indent + 4);
        }
    }

    /** What would have to become true, a line for each thing. */
    public void missing(RuleTrace trace, int indent) {
        for (Missing missing : trace.missing()) {
            if (missing.conditions().isEmpty()) {
                page.paragraph("- " + whole(missing.pattern(), trace.rule()), indent, indent + 2, TextStyle.PLAIN);
            }
            for (ConditionTrace condition : missing.conditions()) {
                page.paragraph("- " + found(condition, trace.rule()), indent, indent + 2, TextStyle.PLAIN);
            }
        }
    }

    private String heading(Rule rule) {
        String place = rule.place();
        if (rule.call() instanceof Call.AtMost atMost) {
            return messages.say("explain.level", place, words.word(atMost.level()));
        }
        if (rule.call() instanceof Call.Conflict) {
            return messages.say("explain.conflict", place);
        }
        return messages.say(rule.call() instanceof Call.Met ? "explain.met" : "explain.partly", place);
    }

    private static boolean isAlike(RuleTrace low, RuleTrace high) {
        return shape(low).equals(shape(high));
    }

    private static List<List<List<String>>> shape(RuleTrace trace) {
        return trace.attempts().stream()
                .map(attempt -> attempt.patterns().stream()
                        .map(pattern ->
                                pattern.facts().stream().map(FactTrace::fact).toList())
                        .toList())
                .toList();
    }

    private void attempts(RuleTrace low, RuleTrace high, int indent) {
        int count = low.attempts().size();
        for (int i = 0; i < Math.min(count, MOST_FACTS); i++) {
            String facts = low.attempts().get(i).patterns().stream()
                    .filter(pattern -> pattern.pattern().quantifier() == Quantifier.EACH)
                    .flatMap(pattern -> pattern.facts().stream().map(fact -> named(pattern, fact)))
                    .filter(fact -> !fact.isEmpty())
                    .collect(Collectors.joining(", "));
            boolean isNamed = count > 1 && !facts.isEmpty();
            if (isNamed) {
                page.paragraph(messages.say("explain.attempt", facts), indent, indent, TextStyle.PLAIN);
            }
            attempt(low.rule(), low.attempts().get(i), high.attempts().get(i), indent + (isNamed ? 2 : 0));
        }
        more(count, indent);
    }

    private void attempt(Rule rule, Attempt low, Attempt high, int indent) {
        for (int i = 0; i < low.patterns().size(); i++) {
            PatternTrace worst = low.patterns().get(i);
            PatternTrace best = high.patterns().get(i);
            boolean isOfOneFact = worst.pattern().quantifier() == Quantifier.EACH
                    && !worst.facts().isEmpty();
            if (isOfOneFact) {
                conditions(
                        rule,
                        worst.facts().get(0).conditions(),
                        best.facts().get(0).conditions(),
                        indent);
            } else {
                marked(worst.holds(), best.holds(), whole(worst, rule), indent);
                facts(rule, worst, best, indent + 2);
            }
        }
    }

    /** The facts that decided about a pattern with {@code exists} or {@code not}, with their conditions. */
    private void facts(Rule rule, PatternTrace low, PatternTrace high, int indent) {
        if (low.pattern().conditions().isEmpty()) {
            return;
        }
        int count = low.facts().size();
        IntStream.range(0, Math.min(count, MOST_FACTS)).forEach(i -> {
            FactTrace worst = low.facts().get(i);
            if (!worst.fact().isEmpty()) {
                page.paragraph(
                        messages.say("explain.attempt", Shown.line(named(low, worst))),
                        indent,
                        indent,
                        TextStyle.PLAIN);
            }
            conditions(rule, said(low, worst), said(high, high.facts().get(i)), indent + 2);
        });
        more(count, indent);
    }

    /** What is said of each fact: of every one that it is so, where the rule says that there is none that is not. */
    private static List<ConditionTrace> said(PatternTrace pattern, FactTrace fact) {
        return PlainWords.isOfEvery(pattern.pattern())
                ? fact.conditions().get(0).parts()
                : fact.conditions();
    }

    private void more(int count, int indent) {
        if (count > MOST_FACTS) {
            page.paragraph(messages.say("explain.more", count - MOST_FACTS), indent, indent, TextStyle.DIM);
        }
    }

    private void conditions(Rule rule, List<ConditionTrace> low, List<ConditionTrace> high, int indent) {
        for (int i = 0; i < low.size(); i++) {
            ConditionTrace worst = plain(low.get(i));
            ConditionTrace best = plain(high.get(i));
            boolean isTree = !worst.parts().isEmpty() && !isPlainNot(worst);
            marked(worst.holds(), best.holds(), isTree ? heading(worst.condition()) : found(worst, rule), indent);
            if (isTree) {
                conditions(rule, worst.parts(), best.parts(), indent + 2);
            }
        }
    }

    private String heading(Condition condition) {
        return messages.say(
                condition instanceof Condition.Any
                        ? "explain.any"
                        : condition instanceof Condition.All ? "explain.all" : "explain.none-of");
    }

    /** Without a no before another. */
    private static ConditionTrace plain(ConditionTrace trace) {
        return trace.condition() instanceof Condition.Not not && not.part() instanceof Condition.Not
                ? plain(trace.parts().get(0).parts().get(0))
                : trace;
    }

    private static boolean isPlainNot(ConditionTrace trace) {
        return trace.condition() instanceof Condition.Not
                && trace.parts().get(0).parts().isEmpty();
    }

    private void marked(boolean low, boolean high, String sentence, int indent) {
        String mark = low == high ? low ? "✓" : "✗" : "?";
        TextStyle style = low == high ? low ? TextStyle.GREEN : TextStyle.RED : TextStyle.YELLOW;
        page.paragraph(mark + " " + sentence, indent, indent + 2, style);
    }

    /** A pattern as a whole, and what stands in its way when it should not be there. */
    private String whole(PatternTrace pattern, Rule rule) {
        String sentence = words.of(pattern.pattern(), rule);
        String found = pattern.facts().stream()
                .filter(FactTrace::fits)
                .limit(MOST_FACTS)
                .map(fact -> named(pattern, fact))
                .filter(fact -> !fact.isEmpty())
                .map(Shown::line)
                .collect(Collectors.joining("; "));
        boolean isInTheWay = pattern.pattern().quantifier() == Quantifier.NOT && !found.isEmpty();
        return isInTheWay ? messages.say("explain.in-the-way", sentence, found) : sentence;
    }

    /** What tells a fact from others of its kind, with its words in the language of the page. */
    private String named(PatternTrace pattern, FactTrace fact) {
        Class<?> type = pattern.pattern().fact();
        if (type == PreconditionScore.class) {
            return words.word(Dimension.class, fact.fact());
        }
        String[] parts = fact.fact().split(", ", 3);
        if (type == Collision.class && parts.length > 1) {
            parts[1] = messages.name("word.aspect." + parts[1], parts[1]);
        }
        return String.join(", ", parts);
    }

    private String found(ConditionTrace trace, Rule rule) {
        List<MetValue> values = isPlainNot(trace) ? trace.parts().get(0).values() : trace.values();
        String sentence = words.of(trace.condition(), rule);
        if (values.isEmpty()) {
            return sentence;
        }
        String found = values.size() == 1
                ? value(values.get(0))
                : values.stream()
                        .distinct()
                        .map(value -> messages.say("explain.value", words.of(value.operand(), rule), value(value)))
                        .collect(Collectors.joining(", "));
        return messages.say("explain.found", sentence, found);
    }

    private String value(MetValue value) {
        if (!value.isKnown()) {
            return messages.say("explain.unknown");
        }
        return value.value().isEmpty()
                ? messages.say("explain.empty")
                : Shown.value(words.value(value.operand().type(), value.value()));
    }
}
