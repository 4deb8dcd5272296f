package org.pilotreadiness.internal.proof;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.internal.binding.Property;
import org.pilotreadiness.internal.reading.PilotTree;

/** One thing that a rule asks and that is not taken apart further. Two atoms are never equal. */
final class Atom {

    /** More receivers than are ever tried. */
    static final int ANY_NUMBER = 1_000;

    /** What decides which values are tried. */
    enum Trait {
        /** Values matter that no list of a few stands for. */
        OPEN,
        /** The receiver that is judged is asked. */
        JUDGED,
        /** Several receivers, or collisions, are asked for together, so that their number matters. */
        TOGETHER,
        /** Collisions are asked. */
        COLLISION,
        /** The aspect of a collision is asked. */
        ASPECT,
        /** The element of a collision is asked. */
        ELEMENT,
        /** Elements of the core are asked. */
        CORE_ELEMENT
    }

    /** What an atom asks for. */
    static final class Asked {

        final Set<String> fields = new LinkedHashSet<>();

        /** Texts that are named: of receivers' ids, of elements of the core, and all others. */
        final Set<String> receiverIds = new TreeSet<>();

        final Set<String> elements = new TreeSet<>();
        final Set<String> texts = new TreeSet<>();
        final Set<Linear> sums = new LinkedHashSet<>();

        /** Quantities that follow from other variables, such as the size of a list. */
        final Map<String, Function<Assignment, BigDecimal>> derived = new LinkedHashMap<>();

        final Set<Trait> traits = EnumSet.noneOf(Trait.class);

        /** How many receivers show that it holds, and that it does not, whatever other receivers there are. */
        int receiversIfTrue;

        int receiversIfFalse;

        /** The type of answers to own questions; null when none is asked for. */
        @Nullable
        Class<? extends Record> local;

        /** The field of a variable; null when it has none. */
        @Nullable
        Property property(String variable) {
            return PilotTree.of(local).properties().get(variable);
        }

        /** Whether a variable is a number of the pilot file. */
        boolean isNumber(String variable) {
            Property property = property(variable);
            return property != null
                    && (property.kind() == Property.Kind.WHOLE || property.kind() == Property.Kind.DECIMAL);
        }

        /** Whether a variable is a number that can lie anywhere between two others. */
        boolean isDecimal(String variable) {
            Property property = Variables.isOfTotals(variable) ? null : property(variable);
            return variable.startsWith(Variables.SCORES)
                    || (property != null && property.kind() == Property.Kind.DECIMAL);
        }

        /** A text like this that no rule names and that is not taken. */
        String unnamed(String like, Collection<String> taken) {
            String text = like;
            for (int i = 2;
                    texts.contains(text)
                            || receiverIds.contains(text)
                            || elements.contains(text)
                            || taken.contains(text);
                    i++) {
                text = like + "-" + i;
            }
            return text;
        }

        void add(Asked other) {
            fields.addAll(other.fields);
            receiverIds.addAll(other.receiverIds);
            elements.addAll(other.elements);
            texts.addAll(other.texts);
            sums.addAll(other.sums);
            derived.putAll(other.derived);
            traits.addAll(other.traits);
            if (local != null && other.local != null && local != other.local) {
                traits.add(Trait.OPEN);
            }
            local = local == null ? other.local : local;
        }
    }

    private final Asked asked;
    private final Set<String> variables;
    private final Predicate<Assignment> test;

    Atom(Asked asked, Predicate<Assignment> test) {
        this.asked = asked;
        this.variables = Variables.of(asked.fields);
        this.test = test;
    }

    Asked asked() {
        return asked;
    }

    /** The variables it depends on. */
    Set<String> variables() {
        return variables;
    }

    boolean holds(Assignment world) {
        return test.test(world);
    }
}
