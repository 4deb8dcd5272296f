package org.pilotreadiness.internal.language;

import static org.pilotreadiness.internal.language.Stage.CRITERIA;
import static org.pilotreadiness.internal.language.Stage.PORTFOLIO;
import static org.pilotreadiness.internal.language.Stage.READINESS;
import static org.pilotreadiness.internal.language.Stage.RECEIVER_FIT;
import static org.pilotreadiness.internal.language.Stage.SPREADING_POTENTIAL;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.facts.Blocker;
import org.pilotreadiness.facts.Collision;
import org.pilotreadiness.facts.CriterionValue;
import org.pilotreadiness.facts.Dimension;
import org.pilotreadiness.facts.PreconditionScore;
import org.pilotreadiness.facts.ReadinessLevel;
import org.pilotreadiness.facts.ReceiverScore;
import org.pilotreadiness.facts.SpreadingLevel;
import org.pilotreadiness.facts.SpreadingPotential;
import org.pilotreadiness.facts.SpreadingScore;
import org.pilotreadiness.internal.binding.Fields;
import org.pilotreadiness.internal.declared.Declaration;
import org.pilotreadiness.internal.declared.Declared;
import org.pilotreadiness.pilot.Answer;
import org.pilotreadiness.pilot.ChangeCapacity;
import org.pilotreadiness.pilot.CollaborationLevel;
import org.pilotreadiness.pilot.DataSupport;
import org.pilotreadiness.pilot.Gate;
import org.pilotreadiness.pilot.ManagementAnchoring;
import org.pilotreadiness.pilot.Organisation;
import org.pilotreadiness.pilot.OrganisationKind;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.pilot.Receiver;
import org.pilotreadiness.pilot.Spreading;
import org.pilotreadiness.pilot.SpreadingScenario;
import org.pilotreadiness.pilot.StructuralAlignment;
import org.pilotreadiness.pilot.WorkgroupMember;
import org.pilotreadiness.ruleset.language.Operand;
import org.pilotreadiness.ruleset.language.ValueType;

/**
 * A kind of fact that rules may name.
 *
 * @param type its record
 * @param path where its fields stand in a pilot file: {@code dataSupport}; empty for the pilot itself
 * @param fields the fields of the pilot that a rule reads by naming the fact at all; for the sections of a pilot none
 * @param isSingle whether there is never more than one where a single pilot is judged, so that it multiplies nothing
 * @param stages when it is known
 */
public record FactType(
        Class<? extends Record> type, String path, List<String> fields, boolean isSingle, Set<Stage> stages) {

    private static final List<FactType> ALL = List.of(
            single(Pilot.class, "", CRITERIA, RECEIVER_FIT, SPREADING_POTENTIAL, READINESS, PORTFOLIO),
            single(ManagementAnchoring.class, "managementAnchoring", CRITERIA),
            single(DataSupport.class, "dataSupport", CRITERIA),
            single(ChangeCapacity.class, "changeCapacity", CRITERIA),
            single(StructuralAlignment.class, "structuralAlignment", CRITERIA),
            single(Spreading.class, "spreading", CRITERIA),
            many(Organisation.class, "organisations[]", List.of("organisations"), CRITERIA),
            many(Receiver.class, "spreading.receivers[]", List.of("spreading.receivers"), CRITERIA),
            many(
                    Collision.class,
                    "",
                    List.of(
                            "spreading.core.activities.essential",
                            "spreading.core.waysOfWorking.essential",
                            "spreading.core.organisation.essential",
                            "spreading.receivers",
                            "spreading.receivers[].protected.activities",
                            "spreading.receivers[].protected.waysOfWorking",
                            "spreading.receivers[].protected.organisation"),
                    CRITERIA),
            many(CriterionValue.class, "", List.of(), RECEIVER_FIT, SPREADING_POTENTIAL),
            many(PreconditionScore.class, "", List.of(), SPREADING_POTENTIAL, READINESS),
            many(Blocker.class, "", List.of(), READINESS),
            single(SpreadingScore.class, "", SPREADING_POTENTIAL),
            single(ReceiverScore.class, "", RECEIVER_FIT),
            single(SpreadingPotential.class, "", READINESS));

    private static final Map<String, FactType> BY_NAME =
            ALL.stream().collect(Collectors.toMap(FactType::name, Function.identity()));

    private static final List<Class<? extends Enum<?>>> WORDS = List.of(
            Answer.class,
            Gate.class,
            SpreadingScenario.class,
            OrganisationKind.class,
            WorkgroupMember.class,
            CollaborationLevel.class,
            Dimension.class,
            ReadinessLevel.class,
            SpreadingLevel.class);

    /** The facts by their simple names, which is how rules call them. */
    public static Map<String, FactType> byName() {
        return BY_NAME;
    }

    /** Everything a rule file may import, facts first. */
    public static List<Class<?>> importable() {
        Set<Class<?>> types = new LinkedHashSet<>();
        ALL.forEach(fact -> types.add(fact.type));
        types.addAll(WORDS);
        return List.copyOf(types);
    }

    /** The enums whose constants rules may name. */
    public static List<Class<? extends Enum<?>>> words() {
        return WORDS;
    }

    /** The fact of a record type. */
    public static FactType of(Class<? extends Record> type) {
        if (Declared.class.isAssignableFrom(type)) {
            return single(type, Fields.LOCAL + "." + Declaration.inFile(type.getSimpleName()), CRITERIA);
        }
        FactType fact = BY_NAME.get(type.getSimpleName());
        if (fact == null) {
            throw new IllegalArgumentException(type + " is no fact");
        }
        return fact;
    }

    /** Whether there is never more than one of it in this stage. */
    public boolean isSingle(@Nullable Stage stage) {
        return isSingle && (stage != PORTFOLIO || type != Pilot.class);
    }

    /** The simple name, by which rules call it. */
    public String name() {
        return type.getSimpleName();
    }

    /** The paths of the pilot fields that a field of this fact comes from. */
    public Set<String> reads(Operand.Field field) {
        Set<String> reads = new LinkedHashSet<>(fields);
        if (isWorkedOut()) {
            return reads;
        }
        List<String> paths = List.of(path);
        ValueType owner = new ValueType(ValueType.Kind.OBJECT, type);
        for (String name : field.names()) {
            Member member = Members.of(owner).get(name);
            if (member == null || member.reads().isEmpty()) {
                break;
            }
            paths = paths.stream()
                    .flatMap(prefix ->
                            member.reads().stream().map(step -> prefix.isEmpty() ? step : prefix + "." + step))
                    .toList();
            owner = member.type();
        }
        reads.addAll(paths);
        return reads;
    }

    /** Whether its own fields stand in no pilot file. */
    private boolean isWorkedOut() {
        return path.isEmpty() && type != Pilot.class;
    }

    private static FactType single(Class<? extends Record> type, String path, Stage... stages) {
        return new FactType(type, path, List.of(), true, EnumSet.copyOf(Arrays.asList(stages)));
    }

    private static FactType many(Class<? extends Record> type, String path, List<String> fields, Stage... stages) {
        return new FactType(type, path, fields, false, EnumSet.copyOf(Arrays.asList(stages)));
    }
}
