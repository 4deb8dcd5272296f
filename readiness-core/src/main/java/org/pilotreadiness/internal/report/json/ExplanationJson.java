package org.pilotreadiness.internal.report.json;

import java.util.List;
import org.pilotreadiness.analysis.ConditionTrace;
import org.pilotreadiness.analysis.Explanation;
import org.pilotreadiness.analysis.Explanation.RuleExplanation;
import org.pilotreadiness.analysis.FactTrace;
import org.pilotreadiness.analysis.MetValue;
import org.pilotreadiness.analysis.PatternTrace;
import org.pilotreadiness.analysis.RuleTrace;
import org.pilotreadiness.internal.report.model.PlainWords;
import org.pilotreadiness.internal.text.Words;
import org.pilotreadiness.ruleset.language.Call;
import org.pilotreadiness.ruleset.language.Criterion;
import org.pilotreadiness.ruleset.language.Rule;
import tools.jackson.core.JsonGenerator;

/** Explanations as JSON objects. */
public final class ExplanationJson {

    private final JsonGenerator json;
    private final PlainWords words = PlainWords.english();

    public ExplanationJson(JsonGenerator json) {
        this.json = json;
    }

    public void explanation(Explanation explanation) {
        Criterion criterion = explanation.criterion();
        json.writeStartObject();
        json.writeStringProperty("criterion", criterion.id());
        json.writeStringProperty("receiver", explanation.receiver());
        json.writeStringProperty("title", criterion.title());
        json.writeStringProperty("source", criterion.source());
        json.writeNumberProperty("weight", criterion.weight());
        json.writeObjectPropertyStart("fulfilment");
        json.writeStringProperty("low", Words.of(explanation.fulfilment().low()));
        json.writeStringProperty("high", Words.of(explanation.fulfilment().high()));
        json.writeEndObject();
        JsonText.array(json, "rules", explanation.rules(), this::rule);
        json.writeEndObject();
    }

    /** A rule with both readings of it. */
    public void rule(RuleExplanation explained) {
        Rule rule = explained.pessimistic().rule();
        json.writeStartObject();
        json.writeStringProperty("rule", rule.name());
        json.writeStringProperty("file", rule.file());
        json.writeNumberProperty("line", rule.position().line());
        json.writeStringProperty("decides", decides(rule.call()));
        json.writeStringProperty("when", words.of(rule));
        trace("pessimistic", explained.pessimistic());
        trace("optimistic", explained.optimistic());
        JsonText.texts(json, "missing", missing(explained.pessimistic()));
        json.writeEndObject();
    }

    private static String decides(Call call) {
        return call instanceof Call.AtMost atMost
                ? "at most " + Words.of(atMost.level())
                : call instanceof Call.Met ? "met" : "partly";
    }

    private void trace(String name, RuleTrace trace) {
        json.writeObjectPropertyStart(name);
        json.writeBooleanProperty("holds", trace.holds());
        JsonText.array(json, "attempts", trace.attempts(), attempt -> {
            json.writeStartArray();
            attempt.patterns().forEach(pattern -> pattern(pattern, trace.rule()));
            json.writeEndArray();
        });
        json.writeEndObject();
    }

    private void pattern(PatternTrace pattern, Rule rule) {
        json.writeStartObject();
        json.writeStringProperty("pattern", words.of(pattern.pattern(), rule));
        json.writeStringProperty("quantifier", Words.of(pattern.pattern().quantifier()));
        json.writeStringProperty("fact", pattern.pattern().fact().getSimpleName());
        json.writeBooleanProperty("holds", pattern.holds());
        JsonText.array(json, "facts", pattern.facts(), fact -> fact(fact, rule));
        json.writeEndObject();
    }

    private void fact(FactTrace fact, Rule rule) {
        json.writeStartObject();
        json.writeStringProperty("fact", fact.fact());
        json.writeBooleanProperty("fits", fact.fits());
        JsonText.array(json, "conditions", fact.conditions(), condition -> condition(condition, rule));
        json.writeEndObject();
    }

    private void condition(ConditionTrace condition, Rule rule) {
        json.writeStartObject();
        json.writeStringProperty("condition", words.of(condition.condition(), rule));
        json.writeBooleanProperty("holds", condition.holds());
        JsonText.array(json, "values", condition.values(), value -> value(value, rule));
        JsonText.array(json, "parts", condition.parts(), part -> condition(part, rule));
        json.writeEndObject();
    }

    private void value(MetValue value, Rule rule) {
        json.writeStartObject();
        json.writeStringProperty("of", words.of(value.operand(), rule));
        json.writeStringProperty("value", value.value());
        json.writeBooleanProperty("known", value.isKnown());
        json.writeEndObject();
    }

    private List<String> missing(RuleTrace trace) {
        return trace.missing().stream()
                .flatMap(missing -> missing.conditions().isEmpty()
                        ? List.of(words.of(missing.pattern().pattern(), trace.rule())).stream()
                        : missing.conditions().stream().map(condition -> words.of(condition.condition(), trace.rule())))
                .toList();
    }
}
