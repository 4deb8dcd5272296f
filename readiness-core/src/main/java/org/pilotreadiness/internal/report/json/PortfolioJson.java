package org.pilotreadiness.internal.report.json;

import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.assessment.Blocker;
import org.pilotreadiness.assessment.BlockingCriterion;
import org.pilotreadiness.assessment.Conflict;
import org.pilotreadiness.assessment.GateRanking;
import org.pilotreadiness.assessment.Participation;
import org.pilotreadiness.assessment.Portfolio;
import org.pilotreadiness.assessment.PreconditionResult;
import org.pilotreadiness.internal.text.Words;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.ruleset.RuleSet;
import tools.jackson.core.JsonGenerator;

/** Writes a portfolio as JSON. */
public record PortfolioJson(JsonGenerator json, RuleSet ruleSet) {

    public void write(Portfolio portfolio) {
        json.writeStartObject();
        JsonText.identity(json, ruleSet.identity());
        JsonText.array(json, "ranking", portfolio.ranking(), this::gate);
        JsonText.array(json, "conflicts", portfolio.conflicts(), this::conflict);
        JsonText.array(json, "blocking", portfolio.blocking(), this::blocking);
        JsonText.array(json, "organisations", portfolio.participations(), this::organisation);
        json.writeEndObject();
    }

    private void gate(GateRanking gate) {
        json.writeStartObject();
        json.writeStringProperty("gate", Words.of(gate.gate()));
        JsonText.array(json, "pilots", gate.assessments(), this::pilot);
        json.writeEndObject();
    }

    private void pilot(Assessment assessment) {
        long settled = assessment.blockers().stream().filter(Blocker::isSettled).count();
        json.writeStartObject();
        json.writeStringProperty("pilot", assessment.pilot());
        json.writeStringProperty("title", assessment.title());
        JsonText.range(json, "level", assessment.readiness().level());
        JsonText.score(json, "score", assessment.readiness().possibleScore());
        json.writeObjectPropertyStart("blockers");
        json.writeNumberProperty("settled", settled);
        json.writeNumberProperty("possible", assessment.blockers().size() - settled);
        json.writeEndObject();
        JsonText.array(json, "preconditions", assessment.preconditions(), this::precondition);
        json.writeObjectPropertyStart("spreading");
        JsonText.range(json, "level", assessment.spreading().level());
        JsonText.score(json, "score", assessment.spreading().possibleScore());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void precondition(PreconditionResult result) {
        json.writeStartObject();
        json.writeStringProperty("id", Words.of(result.precondition()));
        JsonText.score(json, "score", result.possibleScore());
        json.writeEndObject();
    }

    private void conflict(Conflict conflict) {
        json.writeStartObject();
        json.writeStringProperty("rule", conflict.rule().name());
        JsonText.texts(json, "pilots", conflict.pilots().stream().map(Pilot::id).toList());
        json.writeEndObject();
    }

    private void blocking(BlockingCriterion blocking) {
        json.writeStartObject();
        json.writeStringProperty("criterion", blocking.criterion().id());
        JsonText.texts(json, "settled", blocking.settled());
        JsonText.texts(json, "possible", blocking.possible());
        json.writeEndObject();
    }

    private void organisation(Participation participation) {
        json.writeStartObject();
        json.writeStringProperty("id", participation.organisation().id());
        json.writeStringProperty("name", participation.organisation().name());
        JsonText.texts(json, "pilots", participation.pilots());
        json.writeEndObject();
    }
}
