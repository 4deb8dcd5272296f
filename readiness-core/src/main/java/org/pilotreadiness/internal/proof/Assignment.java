package org.pilotreadiness.internal.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.facts.Blocker;
import org.pilotreadiness.facts.CriterionValue;
import org.pilotreadiness.facts.Dimension;
import org.pilotreadiness.facts.PreconditionScore;
import org.pilotreadiness.facts.ReceiverScore;
import org.pilotreadiness.facts.SpreadingLevel;
import org.pilotreadiness.facts.SpreadingPotential;
import org.pilotreadiness.facts.SpreadingScore;
import org.pilotreadiness.internal.binding.Fields;
import org.pilotreadiness.internal.binding.RecordSchema;
import org.pilotreadiness.internal.reading.Readings;
import org.pilotreadiness.pilot.Gate;
import org.pilotreadiness.pilot.Organisation;
import org.pilotreadiness.pilot.OrganisationKind;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.pilot.Receiver;
import org.pilotreadiness.pilot.SpreadingScenario;
import org.pilotreadiness.schema.LessIsBetter;

/** One case: values of variables, as the facts that rules would run on. What has no value is as in a scenario that leaves it out. */
final class Assignment {

    /** The value of a variable of which there is nothing in this case: a score that is not there, a number that is unknown. */
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

    private static final RecordSchema<Pilot> SCHEMA = RecordSchema.of(Pilot.class);

    private final Map<String, Object> totals = new TreeMap<>();
    private final Pilot pilot;
    private final boolean isBest;
    private @Nullable List<Object> facts;

    /**
     * The facts of a case.
     *
     * @throws IllegalArgumentException when there can be no such pilot
     */
    Assignment(Map<String, Object> values) {
        values.forEach((name, value) -> {
            if (Variables.isOfTotals(name) && value != Nothing.NOTHING) {
                totals.put(name, total(name, value));
            }
        });
        totals.putIfAbsent(Variables.POTENTIAL, new SpreadingPotential(SpreadingLevel.HIGH));
        this.pilot = pilot(values);
        this.isBest = isBest(values);
    }

    /** The pilot of a case. */
    static Pilot pilot(Map<String, Object> values) {
        Map<String, Object> changed = new HashMap<>();
        values.forEach((path, value) -> {
            int end = Fields.endOfStep(path);
            String step = end < 0 ? path : path.substring(0, end);
            Object known = value == Nothing.NOTHING ? null : value;
            if (end < 0 && SCHEMA.property(path).isPresent()) {
                changed.put(path, value);
            } else if (!Variables.isOfTotals(path)) {
                Record section = (Record) changed.getOrDefault(step, Fields.value(PLAIN, step));
                changed.put(step, Fields.with(section, path.substring(end + 1), known));
            }
        });
        if (changed.isEmpty()) {
            return PLAIN;
        }
        @Nullable Object[] made = SCHEMA.values(PLAIN);
        for (int i = 0; i < made.length; i++) {
            made[i] = changed.getOrDefault(SCHEMA.properties().get(i).name(), made[i]);
        }
        return SCHEMA.make(made);
    }

    /** Whether it is a case of the reading in which what is unknown turns out well: a number is then larger than any known. */
    static boolean isBest(Map<String, Object> values) {
        return values.entrySet().stream()
                .anyMatch(each -> each.getValue() == Nothing.NOTHING
                        && !Variables.isOfTotals(each.getKey())
                        && !Domains.property(each.getKey()).has(LessIsBetter.class));
    }

    /** What there is under a name, for level rules. */
    static Object total(String name, Object value) {
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

    /** The fact that comes under a name; null when there is none in this case. */
    @Nullable
    Object at(String place) {
        return totals.get(place);
    }

    /** The facts of a type; may be empty. */
    List<Object> facts(Class<?> type) {
        return all().stream().filter(type::isInstance).toList();
    }

    /** The one fact of a type; null when there is none in this case. */
    @Nullable
    Object fact(Class<?> type) {
        if (type == Pilot.class) {
            return pilot;
        }
        for (Object fact : all()) {
            if (type.isInstance(fact)) {
                return fact;
            }
        }
        return null;
    }

    private List<Object> all() {
        if (facts == null) {
            Readings readings = Readings.of(pilot);
            facts = new ArrayList<>(totals.values());
            facts.addAll((isBest ? readings.optimistic() : readings.pessimistic()).facts());
        }
        return facts;
    }

    /** The receiver that is judged: the first one. */
    @Nullable
    Object judged() {
        return fact(Receiver.class);
    }
}
