package org.pilotreadiness.pilot;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.internal.shape.Derived;

/**
 * The core of a solution: what in it gives the effect, in three aspects (RM-SPRED p2).
 *
 * @param activities the workflows
 * @param waysOfWorking the principles, values, processes and guidelines
 * @param organisation the formal roles, structures and systems
 */
public record Core(CoreAspect activities, CoreAspect waysOfWorking, CoreAspect organisation) {

    /** How many elements are essential, over all aspects. Rules write {@code core.essentialElements}. */
    @Derived({"activities.essential", "waysOfWorking.essential", "organisation.essential"})
    public int getEssentialElements() {
        return elements(CoreAspect::essential);
    }

    /** How many elements may be adapted, over all aspects. Rules write {@code core.adaptableElements}. */
    @Derived({"activities.adaptable", "waysOfWorking.adaptable", "organisation.adaptable"})
    public int getAdaptableElements() {
        return elements(CoreAspect::adaptable);
    }

    /** How many of the three aspects have been looked at, 0 to 3. Rules write {@code core.aspectsAnswered}. */
    @Derived({
        "activities.essential",
        "activities.adaptable",
        "waysOfWorking.essential",
        "waysOfWorking.adaptable",
        "organisation.essential",
        "organisation.adaptable"
    })
    public int getAspectsAnswered() {
        return (int) aspects()
                .filter(aspect -> Boolean.TRUE.equals(aspect.answered()))
                .count();
    }

    private int elements(Function<CoreAspect, @Nullable List<String>> list) {
        return aspects()
                .map(list)
                .filter(Objects::nonNull)
                .mapToInt(Collection::size)
                .sum();
    }

    private Stream<CoreAspect> aspects() {
        return Stream.of(activities, waysOfWorking, organisation);
    }
}
