package org.pilotreadiness.internal.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.facts.Blocker;
import org.pilotreadiness.facts.CriterionValue;
import org.pilotreadiness.facts.Dimension;
import org.pilotreadiness.facts.PreconditionScore;
import org.pilotreadiness.facts.ReceiverScore;
import org.pilotreadiness.facts.SpreadingLevel;
import org.pilotreadiness.facts.SpreadingPotential;
import org.pilotreadiness.facts.SpreadingScore;
import org.pilotreadiness.internal.reading.Reading;
import org.pilotreadiness.pilot.Gate;
import org.pilotreadiness.pilot.Organisation;
import org.pilotreadiness.pilot.OrganisationKind;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.pilot.Receiver;
import org.pilotreadiness.pilot.SpreadingScenario;

/** One case: values of variables, as the facts that rules would run on. What has no value is as in a scenario that leaves it out. */
final class Assignment {

    /** The value of a variable of which there is nothing in this case. */
    enum Nothing {
        NOTHING
    }

    private static final Pilot PLAIN = Pilot.of(
            "scenario",
            "scenario",
            Gate.SPREAD,
            SpreadingScenario.AGREEMENT,
            List.of(
                    new Organisation("hospital", "hospital", OrganisationKind.HOSPITAL),
                    new Organisation("municipality", "municipality", OrganisationKind.MUNICIPALITY)));

    private final List<Object> facts = new ArrayList<>();

    /**
     * The facts of a case.
     *
     * @throws IllegalArgumentException when there can be no such pilot
     */
    Assignment(Map<String, Object> values) {
        Pilot pilot = PLAIN;
        if (values.containsKey(Variables.ORGANISATIONS)) {
            pilot = pilot.with(Variables.ORGANISATIONS, values.get(Variables.ORGANISATIONS));
        }
        boolean hasPotential = false;
        for (Map.Entry<String, Object> each : values.entrySet()) {
            String name = each.getKey();
            if (!Variables.isOfTotals(name)) {
                pilot = pilot.with(name, each.getValue());
            } else if (each.getValue() != Nothing.NOTHING) {
                facts.add(total(name, each.getValue()));
                hasPotential |= name.equals(Variables.POTENTIAL);
            }
        }
        if (!hasPotential) {
            facts.add(new SpreadingPotential(SpreadingLevel.HIGH));
        }
        facts.addAll(Reading.pessimistic(pilot).facts());
    }

    private static Object total(String name, Object value) {
        if (value instanceof SpreadingLevel level) {
            return new SpreadingPotential(level);
        }
        String of = name.substring(name.indexOf('.') + 1);
        if (name.startsWith(Variables.BLOCKERS)) {
            return new Blocker(of);
        }
        double number = ((Number) value).doubleValue();
        if (name.startsWith(Variables.VALUES)) {
            return new CriterionValue(of, number);
        }
        Dimension dimension = Dimension.valueOf(of.toUpperCase(Locale.ROOT).replace('-', '_'));
        return switch (dimension) {
            case SPREADING_POTENTIAL -> new SpreadingScore(number);
            case RECEIVER_FIT -> new ReceiverScore(number);
            default -> new PreconditionScore(dimension, number);
        };
    }

    /** The facts of a type; may be empty. */
    List<Object> facts(Class<?> type) {
        return facts.stream().filter(type::isInstance).toList();
    }

    /** The one fact of a type; null when there is none in this case. */
    @Nullable
    Object fact(Class<?> type) {
        return facts.stream().filter(type::isInstance).findFirst().orElse(null);
    }

    /** The receiver that is judged: the first one. */
    @Nullable
    Object judged() {
        return fact(Receiver.class);
    }
}
