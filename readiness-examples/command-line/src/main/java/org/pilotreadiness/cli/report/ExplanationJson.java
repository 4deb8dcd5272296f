package org.pilotreadiness.cli.report;

import java.util.List;
import java.util.stream.Stream;
import org.pilotreadiness.analysis.ConditionTrace;
import org.pilotreadiness.analysis.Explanation;
import org.pilotreadiness.analysis.Explanation.RuleExplanation;
import org.pilotreadiness.analysis.FactTrace;
import org.pilotreadiness.analysis.PatternTrace;
import org.pilotreadiness.analysis.RuleTrace;
import org.pilotreadiness.assessment.Fulfilment;
import org.pilotreadiness.assessment.Range;
import org.pilotreadiness.internal.text.Words;
import org.pilotreadiness.ruleset.language.Call;
import org.pilotreadiness.ruleset.language.Criterion;
import org.pilotreadiness.ruleset.language.Pattern;
import org.pilotreadiness.ruleset.language.Rule;

/** An explanation as JSON has it; conditions are said in English. */
record ExplanationJson(
        Criterion criterion,
        String receiver,
        String title,
        String source,
        int weight,
        Range<Fulfilment> fulfilment,
        List<OfRule> rules) {

    private static final PlainWords WORDS = PlainWords.english();

    public static ExplanationJson of(Explanation explanation) {
        Criterion criterion = explanation.criterion();
        return new ExplanationJson(
                criterion,
                explanation.receiver(),
                criterion.title(),
                criterion.source(),
                criterion.weight(),
                explanation.fulfilment(),
                explanation.rules().stream().map(OfRule::of).toList());
    }

    /** A rule with both readings of it. */
    public record OfRule(
            String rule,
            String file,
            int line,
            String decides,
            String when,
            Traced pessimistic,
            Traced optimistic,
            List<String> missing) {

        public static OfRule of(RuleExplanation explained) {
            Rule rule = explained.pessimistic().rule();
            return new OfRule(
                    rule.name(),
                    rule.file(),
                    rule.position().line(),
                    decides(rule.call()),
                    WORDS.of(rule),
                    Traced.of(explained.pessimistic()),
                    Traced.of(explained.optimistic()),
                    missing(explained.pessimistic()));
        }

        private static String decides(Call call) {
            if (call instanceof Call.AtMost atMost) {
                return "at most " + Words.of(atMost.level());
            }
            return call instanceof Call.Conflict ? "conflict" : call instanceof Call.Met ? "met" : "partly";
        }

        private static List<String> missing(RuleTrace trace) {
            return trace.missing().stream()
                    .flatMap(missing -> missing.conditions().isEmpty()
                            ? Stream.of(WORDS.of(missing.pattern().pattern(), trace.rule()))
                            : missing.conditions().stream().map(each -> WORDS.of(each.condition(), trace.rule())))
                    .toList();
        }
    }

    record Traced(boolean holds, List<List<OfPattern>> attempts) {

        private static Traced of(RuleTrace trace) {
            return new Traced(
                    trace.holds(),
                    trace.attempts().stream()
                            .map(attempt -> attempt.patterns().stream()
                                    .map(each -> OfPattern.of(each, trace.rule()))
                                    .toList())
                            .toList());
        }
    }

    record OfPattern(String pattern, Pattern.Quantifier quantifier, String fact, boolean holds, List<OfFact> facts) {

        private static OfPattern of(PatternTrace pattern, Rule rule) {
            return new OfPattern(
                    WORDS.of(pattern.pattern(), rule),
                    pattern.pattern().quantifier(),
                    pattern.pattern().fact().getSimpleName(),
                    pattern.holds(),
                    pattern.facts().stream().map(each -> OfFact.of(each, rule)).toList());
        }
    }

    record OfFact(String fact, boolean fits, List<OfCondition> conditions) {

        private static OfFact of(FactTrace fact, Rule rule) {
            return new OfFact(fact.fact(), fact.fits(), OfCondition.all(fact.conditions(), rule));
        }
    }

    record OfCondition(String condition, boolean holds, List<OfValue> values, List<OfCondition> parts) {

        private static List<OfCondition> all(List<ConditionTrace> conditions, Rule rule) {
            return conditions.stream()
                    .map(each -> new OfCondition(
                            WORDS.of(each.condition(), rule),
                            each.holds(),
                            each.values().stream()
                                    .map(value -> new OfValue(
                                            WORDS.of(value.operand(), rule), value.value(), value.isKnown()))
                                    .toList(),
                            all(each.parts(), rule)))
                    .toList();
        }
    }

    record OfValue(String of, String value, boolean known) {}
}
