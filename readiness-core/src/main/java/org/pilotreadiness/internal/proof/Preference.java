package org.pilotreadiness.internal.proof;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.facts.SpreadingLevel;
import org.pilotreadiness.internal.binding.Fields;
import org.pilotreadiness.internal.binding.Property;
import org.pilotreadiness.internal.binding.RecordSchema;
import org.pilotreadiness.internal.reading.PilotTree;
import org.pilotreadiness.pilot.Answer;
import org.pilotreadiness.pilot.CollaborationLevel;
import org.pilotreadiness.pilot.CoreAspect;
import org.pilotreadiness.pilot.Receiver;
import org.pilotreadiness.schema.LessIsBetter;

/** Which of two values of a variable is better. What has no better and worse, such as a gate, is never better. */
final class Preference {

    private Preference() {}

    /** Whether {@code other} is better than {@code value}; of sets, by one more. */
    static boolean isBetter(String variable, Object value, Object other, PilotTree fields) {
        if (value == Assignment.Nothing.NOTHING || other == Assignment.Nothing.NOTHING) {
            return variable.startsWith(Variables.BLOCKERS) && value != other && other == Assignment.Nothing.NOTHING;
        }
        if (value instanceof Answer answer) {
            return answer.compareTo((Answer) other) < 0;
        }
        if (value instanceof SpreadingLevel level) {
            return level.compareTo((SpreadingLevel) other) < 0;
        }
        if (value instanceof CollaborationLevel level) {
            return isMore(variable, ((CollaborationLevel) other).compareTo(level), fields);
        }
        if (value instanceof Number number) {
            return isMore(
                    variable, new BigDecimal(other.toString()).compareTo(new BigDecimal(number.toString())), fields);
        }
        if (value instanceof Enum<?> word && variable.startsWith(Fields.LOCAL + ".")) {
            List<?> words = List.of(word.getDeclaringClass().getEnumConstants());
            return words.indexOf(other) > words.indexOf(word);
        }
        if (value instanceof CoreAspect aspect) {
            return isMore(aspect, (CoreAspect) other);
        }
        if (value instanceof Set<?> set) {
            return ((Set<?>) other).size() == set.size() + 1 && ((Set<?>) other).containsAll(set);
        }
        return variable.equals(Variables.COMMITTED)
                && value instanceof Collection<?> list
                && ((Collection<?>) other).size() > list.size()
                && ((Collection<?>) other).containsAll(list);
    }

    private static boolean isMore(String variable, int comparison, PilotTree fields) {
        Property property = Variables.isOfTotals(variable) ? null : fields.property(variable);
        boolean isLessBetter = property != null && property.has(LessIsBetter.class);
        return isLessBetter ? comparison < 0 : comparison > 0;
    }

    /** From nothing said to something, from nothing in it to something. */
    private static boolean isMore(CoreAspect aspect, CoreAspect other) {
        return !aspect.equals(other)
                && isMore(aspect.essential(), other.essential())
                && isMore(aspect.adaptable(), other.adaptable());
    }

    private static boolean isMore(@Nullable List<String> list, @Nullable List<String> other) {
        return list == null || Objects.equals(list, other) || (list.isEmpty() && other != null);
    }

    /** The same receivers, the first or all others with one better answer. */
    static List<Object> better(List<?> receivers) {
        List<Object> better = new ArrayList<>();
        RecordSchema<Receiver> schema = RecordSchema.of(Receiver.class);
        for (int i = 0; i < Math.min(2, receivers.size()); i++) {
            boolean isFirst = i == 0;
            Receiver changed = (Receiver) receivers.get(i);
            for (Property property : schema.properties()) {
                if (property.of(changed) instanceof Answer answer && answer.compareTo(Answer.YES) < 0) {
                    Answer next = answer == Answer.NO ? Answer.PARTLY : Answer.YES;
                    List<Receiver> others = new ArrayList<>();
                    for (Object each : receivers) {
                        Receiver receiver = (Receiver) each;
                        boolean isMeant = others.isEmpty() == isFirst;
                        others.add(isMeant ? schema.with(receiver, property.name(), next) : receiver);
                    }
                    better.add(others);
                }
            }
        }
        return better;
    }
}
