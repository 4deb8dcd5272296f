package org.pilotreadiness.cli.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.pilot.Gate;
import org.pilotreadiness.pilot.SpreadingScenario;
import org.pilotreadiness.ruleset.Question;
import org.pilotreadiness.ruleset.RuleSetIdentity;
import org.pilotreadiness.ruleset.language.Criterion;

/** A questionnaire as JSON has it. */
record QuestionnaireJson(RuleSetIdentity ruleSet, Gate gate, List<Asks> criteria, List<Asked> questions) {

    public static QuestionnaireJson of(Asking asking) {
        return new QuestionnaireJson(
                asking.questionnaire().ruleSet().identity(),
                asking.questionnaire().gate(),
                asking.questionnaire().criteria().stream()
                        .map(each -> Asks.of(each, asking))
                        .toList(),
                asking.questionnaire().questions().stream()
                        .map(each -> Asked.of(each, asking))
                        .toList());
    }

    record Asks(
            String id,
            String question,
            String source,
            boolean onlyCrossSector,
            @Nullable SpreadingScenario onlyInScenario) {

        private static Asks of(Criterion criterion, Asking asking) {
            return new Asks(
                    criterion.id(),
                    asking.question(criterion),
                    criterion.source(),
                    criterion.onlyCrossSector(),
                    criterion.onlyInScenario());
        }
    }

    record Asked(
            String field,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) String question,
            Question.Form form,
            boolean required,
            List<Choice> choices,
            List<Criterion> criteria) {

        private static Asked of(Question question, Asking asking) {
            return new Asked(
                    question.field(),
                    asking.own(question),
                    question.form(),
                    question.isRequired(),
                    question.choices().stream()
                            .map(word -> new Choice(word, asking.meaning(word)))
                            .toList(),
                    question.criteria());
        }
    }

    record Choice(String word, String meaning) {}
}
