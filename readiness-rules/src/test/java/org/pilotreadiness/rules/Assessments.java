package org.pilotreadiness.rules;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.assessment.Finding;
import org.pilotreadiness.assessment.Range;

/** Assessments taken apart, so that they can be compared. */
final class Assessments {

    private Assessments() {}

    /** Everything that an assessment says, by component, but not which rule set says it. */
    static Map<String, Object> withoutRuleSet(Assessment assessment) {
        Map<String, Object> parts = new LinkedHashMap<>();
        for (RecordComponent component : Assessment.class.getRecordComponents()) {
            if (!component.getName().equals("ruleSet")) {
                try {
                    parts.put(component.getName(), component.getAccessor().invoke(assessment));
                } catch (ReflectiveOperationException e) {
                    throw new LinkageError(component + " can not be read", e);
                }
            }
        }
        return parts;
    }

    /** The findings on the pilot itself, not on its receivers. */
    static Stream<Finding> findings(Assessment assessment) {
        return Stream.concat(
                assessment.preconditions().stream().flatMap(precondition -> precondition.findings().stream()),
                assessment.spreading().findings().stream());
    }

    /**
     * Every range of an assessment by what it is of: {@code readiness level}, {@code DATA_SUPPORT score}, {@code MA-1},
     * {@code west RF-1}.
     */
    static Map<String, Range<?>> ranges(Assessment assessment) {
        Map<String, Range<?>> ranges = new LinkedHashMap<>();
        ranges.put("readiness level", assessment.readiness().level());
        assessment.readiness().score().ifPresent(score -> ranges.put("readiness score", score));
        ranges.put("spreading level", assessment.spreading().level());
        assessment.spreading().score().ifPresent(score -> ranges.put("spreading score", score));
        assessment
                .preconditions()
                .forEach(result ->
                        result.score().ifPresent(score -> ranges.put(result.precondition() + " score", score)));
        findings(assessment).forEach(finding -> ranges.put(finding.criterion().id(), finding.fulfilment()));
        assessment.receivers().forEach(result -> {
            String receiver = result.receiver().id() + " ";
            ranges.put(receiver + "level", result.level());
            result.score().ifPresent(score -> ranges.put(receiver + "score", score));
            result.findings()
                    .forEach(
                            finding -> ranges.put(receiver + finding.criterion().id(), finding.fulfilment()));
        });
        return ranges;
    }
}
