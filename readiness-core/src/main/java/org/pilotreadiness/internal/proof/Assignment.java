package org.pilotreadiness.internal.proof;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.facts.Blocker;
import org.pilotreadiness.facts.Collision;
import org.pilotreadiness.facts.CriterionValue;
import org.pilotreadiness.facts.Dimension;
import org.pilotreadiness.facts.Domain;
import org.pilotreadiness.facts.PreconditionScore;
import org.pilotreadiness.facts.ReceiverScore;
import org.pilotreadiness.facts.SpreadingLevel;
import org.pilotreadiness.facts.SpreadingPotential;
import org.pilotreadiness.facts.SpreadingScore;
import org.pilotreadiness.internal.binding.Fields;
import org.pilotreadiness.internal.binding.Property;
import org.pilotreadiness.internal.binding.RecordSchema;
import org.pilotreadiness.internal.declared.Declared;
import org.pilotreadiness.internal.language.FactType;
import org.pilotreadiness.internal.reading.Collisions;
import org.pilotreadiness.internal.reading.PilotTree;
import org.pilotreadiness.internal.reading.Readings;
import org.pilotreadiness.pilot.Gate;
import org.pilotreadiness.pilot.Organisation;
import org.pilotreadiness.pilot.OrganisationKind;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.pilot.Receiver;
import org.pilotreadiness.pilot.Spreading;
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

    /** What a case says of the pilot itself and of its sections, by the names of these. */
    private final Map<String, Object> changed = new HashMap<>();

    private final Map<String, Object> totals = new HashMap<>();
    private final Map<Class<?>, List<Object>> facts = new HashMap<>();
    private final boolean isBest;
    private @Nullable Pilot pilot;

    Assignment(Map<String, Object> values) {
        Object local = values.get(Fields.LOCAL);
        if (local != null) {
            changed.put(Fields.LOCAL, local);
        }
        values.forEach((path, value) -> {
            int end = path.indexOf('.');
            if (Variables.isOfTotals(path)) {
                if (value != Nothing.NOTHING) {
                    totals.put(path, total(path, value));
                }
            } else if (end < 0) {
                changed.putIfAbsent(path, value);
            } else {
                String section = path.substring(0, end);
                Object known = value == Nothing.NOTHING ? null : value;
                changed.put(section, Fields.with(section(section), path.substring(end + 1), known));
            }
        });
        totals.putIfAbsent(Variables.POTENTIAL, new SpreadingPotential(SpreadingLevel.HIGH));
        this.isBest = isBest(values);
    }

    private Record section(String name) {
        Object section = changed.get(name);
        return (Record) Objects.requireNonNull(section == null ? Fields.value(PLAIN, name) : section);
    }

    /** The pilot of this case. */
    Pilot pilot() {
        if (pilot == null) {
            @Nullable Object[] values = SCHEMA.values(PLAIN);
            for (int i = 0; i < values.length; i++) {
                values[i] = changed.getOrDefault(SCHEMA.properties().get(i).name(), values[i]);
            }
            pilot = changed.isEmpty() ? PLAIN : SCHEMA.make(values);
        }
        return pilot;
    }

    /** Whether it is a case of the reading in which what is unknown turns out well: a number is then larger than any known. */
    static boolean isBest(Map<String, Object> values) {
        PilotTree fields = fields(values);
        return values.entrySet().stream()
                .anyMatch(each -> each.getValue() == Nothing.NOTHING
                        && !Variables.isOfTotals(each.getKey())
                        && isMoreBetter(fields.property(each.getKey())));
    }

    private static boolean isMoreBetter(@Nullable Property property) {
        return property != null && !property.has(LessIsBetter.class);
    }

    /** The fields of the pilots of a case. */
    static PilotTree fields(Map<String, Object> values) {
        return PilotTree.of(values.get(Fields.LOCAL) instanceof Record local ? local.getClass() : null);
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
        Domain domain = Domain.of(of);
        if (domain.isPrecondition()) {
            return PreconditionScore.of(domain, number);
        }
        return domain == Dimension.RECEIVER_FIT ? new ReceiverScore(number) : new SpreadingScore(number);
    }

    /** The fact that comes under a name; null when there is none in this case. */
    @Nullable
    Object at(String place) {
        return totals.get(place);
    }

    /** The facts of a type; may be empty. */
    List<Object> facts(Class<? extends Record> type) {
        List<Object> known = facts.get(type);
        if (known == null) {
            known = List.copyOf(made(type));
            facts.put(type, known);
        }
        return known;
    }

    private Collection<?> made(Class<? extends Record> type) {
        if (type == Pilot.class) {
            return List.of(pilot());
        }
        if (Variables.isTold(type)) {
            return totals.values().stream().filter(type::isInstance).toList();
        }
        if (type == Collision.class) {
            Collisions collisions = Collisions.in((Spreading) section("spreading"));
            return isBest ? collisions.certain() : collisions.possible();
        }
        if (type == Organisation.class) {
            return pilot().organisations();
        }
        if (type == Receiver.class) {
            List<Receiver> receivers = ((Spreading) facts(Spreading.class).get(0)).receivers();
            return receivers == null ? List.of() : receivers;
        }
        if (Declared.class.isAssignableFrom(type)) {
            Record local = Readings.section(pilot(), Fields.LOCAL, section(Fields.LOCAL), isBest);
            return Stream.of(RecordSchema.of(local).values(local))
                    .filter(type::isInstance)
                    .toList();
        }
        String name = FactType.of(type).path();
        return List.of(Readings.section(isBest ? pilot() : PLAIN, name, section(name), isBest));
    }

    /** The one fact of a type; null when there is none in this case. */
    @Nullable
    Object fact(Class<? extends Record> type) {
        List<Object> some = facts(type);
        return some.isEmpty() ? null : some.get(0);
    }

    /** The receiver that is judged: the first one. */
    @Nullable
    Object judged() {
        return fact(Receiver.class);
    }
}
