package org.pilotreadiness.internal.reading;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.internal.binding.Fields;
import org.pilotreadiness.internal.binding.Property;
import org.pilotreadiness.internal.declared.Declared;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.schema.LocalAnswers;

/**
 * The fields of a pilot, numbered, with those of the questions that a rule set asks of its own. There is one for each type of
 * answers; standard fields have the same numbers in all.
 */
public final class PilotTree {

    private static final ClassValue<PilotTree> TREES = new ClassValue<>() {
        @Override
        protected PilotTree computeValue(Class<?> local) {
            return new PilotTree(Declared.class.isAssignableFrom(local) ? local.asSubclass(Record.class) : null);
        }
    };

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Map<String, Property> properties;
    private final FieldTree tree;

    private PilotTree(@Nullable Class<? extends Record> local) {
        this.tree = FieldTree.of(Pilot.class, "", numbers, local);
        this.properties = Fields.below(Pilot.class, local);
    }

    /** That of a pilot, whose answers to own questions are those of a rule set when it was bound to it. */
    public static PilotTree of(Pilot pilot) {
        return TREES.get(pilot.local().getClass());
    }

    /** That of rules with these own questions; null for none. */
    public static PilotTree of(@Nullable Class<? extends Record> local) {
        return TREES.get(local == null ? LocalAnswers.Kept.class : local);
    }

    /** How many fields there are, the entries of a list counted as one. */
    public int size() {
        return numbers.size();
    }

    /** The numbers of fields that are given by their paths, entries as {@code []}; unknown paths are left out. */
    public int[] numbers(Collection<String> paths) {
        return paths.stream()
                .filter(numbers::containsKey)
                .mapToInt(numbers::get)
                .toArray();
    }

    /** The fields by their paths, entries as {@code []}. */
    public Map<String, Property> properties() {
        return properties;
    }

    /** The field at a path, entries as {@code []} or by their ids; null when there is none. */
    public @Nullable Property property(String path) {
        return properties.get(Fields.withoutIds(path));
    }

    FieldTree.Twig[] twigs() {
        return tree.twigs();
    }
}
