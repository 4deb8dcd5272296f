package org.pilotreadiness.jackson;

import java.util.function.Function;
import org.pilotreadiness.assessment.Advice;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.assessment.Comparison;
import org.pilotreadiness.assessment.Difference;
import org.pilotreadiness.assessment.Portfolio;
import org.pilotreadiness.diagnostic.Diagnostic;
import org.pilotreadiness.internal.binding.Fields;
import org.pilotreadiness.internal.binding.TreeWriter;
import org.pilotreadiness.internal.report.json.Json;
import org.pilotreadiness.internal.report.json.PortfolioJson;
import org.pilotreadiness.internal.report.json.SavedAssessment;
import org.pilotreadiness.internal.report.json.SavedDiagnostic;
import org.pilotreadiness.internal.report.json.SavedDifference;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.pilot.PilotDeserializer;
import org.pilotreadiness.report.AssessmentReader;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Pilots and what is said of them as JSON, whatever else a mapper is told: names, order and values are those of the documented
 * contract. Jackson finds it where modules are looked for ({@code findAndAddModules()}, Spring Boot); thread-safe.
 *
 * <ul>
 *   <li>{@link Pilot}: in and out. A bad one is an {@link org.pilotreadiness.pilot.InvalidPilotException}, with the JSON pointer,
 *       line and column of each problem.
 *   <li>{@link Assessment}: out as {@code assess --format json} has it without advice; in again as {@link AssessmentReader} reads
 *       it, else an {@link org.pilotreadiness.report.InvalidAssessmentException}.
 *   <li>{@link Advice}, {@link Difference}, {@link Comparison}, {@link Portfolio} and {@link Diagnostic}: out.
 * </ul>
 */
public final class ReadinessModule extends SimpleModule {

    private static final long serialVersionUID = 1;

    /** A module for {@code JsonMapper.builder().addModule}. */
    public ReadinessModule() {
        super("pilot-readiness");
        addSerializer(new PilotSerializer());
        addDeserializer(Pilot.class, new PilotDeserializer());
        addDeserializer(Assessment.class, new AssessmentDeserializer());
        addSerializer(new As<>(Assessment.class, each -> SavedAssessment.of(each, null, null, true)));
        addSerializer(new As<>(Advice.class, each -> SavedAssessment.of(each.assessment(), each, null, true)));
        addSerializer(new As<>(Difference.class, SavedDifference::of));
        addSerializer(new As<>(Comparison.class, SavedDifference.Compared::of));
        addSerializer(new As<>(Portfolio.class, PortfolioJson::of));
        addSerializer(new As<>(Diagnostic.class, SavedDiagnostic::of));
    }

    private static final class PilotSerializer extends StdSerializer<Pilot> {

        PilotSerializer() {
            super(Pilot.class);
        }

        @Override
        public void serialize(Pilot pilot, JsonGenerator json, SerializationContext context) {
            TreeWriter.write(Fields.inFile(pilot), json);
        }
    }

    private static final class AssessmentDeserializer extends StdDeserializer<Assessment> {

        AssessmentDeserializer() {
            super(Assessment.class);
        }

        @Override
        public Assessment deserialize(JsonParser json, DeserializationContext context) {
            JsonNode tree = context.readTree(json);
            return AssessmentReader.read(tree.toString());
        }
    }

    /** What is written as a record of the contract. */
    private static final class As<T> extends StdSerializer<T> {

        private final transient Function<T, Object> contract;

        As(Class<T> type, Function<T, Object> contract) {
            super(type);
            this.contract = contract;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializationContext context) {
            Json.write(contract.apply(value), json);
        }
    }
}
