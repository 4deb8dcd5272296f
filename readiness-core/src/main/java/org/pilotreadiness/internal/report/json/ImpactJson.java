package org.pilotreadiness.internal.report.json;

import java.util.List;
import java.util.function.Function;
import org.pilotreadiness.analysis.Hit;
import org.pilotreadiness.analysis.Impact;
import org.pilotreadiness.analysis.SubjectChange;
import org.pilotreadiness.assessment.Difference;
import org.pilotreadiness.internal.text.Words;
import org.pilotreadiness.ruleset.RuleSetIdentity;
import tools.jackson.core.JsonGenerator;

/** Writes what a change of the rules does as JSON. */
public final class ImpactJson {

    private final JsonGenerator json;
    private final Function<SubjectChange, List<String>> words;

    public ImpactJson(JsonGenerator json, Function<SubjectChange, List<String>> words) {
        this.json = json;
        this.words = words;
    }

    public void impact(Impact impact) {
        json.writeStartObject();
        ruleSet("earlier", impact.change().earlier());
        ruleSet("later", impact.change().later());
        JsonText.array(json, "changes", impact.change().changes(), this::change);
        json.writeNumberProperty("pilots", impact.pilots());
        JsonText.array(json, "hits", impact.hits(), this::hit);
        json.writeEndObject();
    }

    private void ruleSet(String name, RuleSetIdentity identity) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("id", identity.id());
        json.writeStringProperty("version", identity.version());
        json.writeStringProperty("sha256", identity.sha256());
        json.writeEndObject();
    }

    private void change(SubjectChange change) {
        json.writeStartObject();
        json.writeStringProperty("subject", change.subject());
        json.writeStringProperty("kind", Words.of(change.kind()));
        JsonText.texts(json, "what", words.apply(change));
        json.writeEndObject();
    }

    private void hit(Hit hit) {
        Difference difference = hit.difference();
        json.writeStartObject();
        json.writeStringProperty("pilot", difference.later().pilot());
        json.writeBooleanProperty("level", hit.difference().changesLevel());
        JsonText.texts(json, "responsible", hit.responsible());
        JsonText.texts(json, "blockersGone", difference.blockersGone());
        JsonText.texts(json, "blockersNew", difference.blockersNew());
        json.writeStringProperty(
                "earlier", difference.earlier().readiness().level().toString());
        json.writeStringProperty("later", difference.later().readiness().level().toString());
        json.writeEndObject();
    }
}
