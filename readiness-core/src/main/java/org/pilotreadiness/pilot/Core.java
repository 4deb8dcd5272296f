package org.pilotreadiness.pilot;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.internal.binding.RecordSchema;
import org.pilotreadiness.schema.Built;
import org.pilotreadiness.schema.Derived;

/**
 * The core of a solution: what in it gives the effect, in three aspects (RM-SPRED p2).
 *
 * @param activities the workflows
 * @param waysOfWorking the principles, values, processes and guidelines
 * @param organisation the formal roles, structures and systems
 */
@Built
public record Core(CoreAspect activities, CoreAspect waysOfWorking, CoreAspect organisation) {

    /** A builder with everything unknown. */
    public static CoreBuilder builder() {
        return CoreBuilder.of(RecordSchema.unknown(Core.class));
    }

    /** How many elements are essential, over all aspects. Rules write {@code core.essentialElements}. */
    @Derived({"activities.essential", "waysOfWorking.essential", "organisation.essential"})
    public int getEssentialElements() {
        return size(activities.essential()) + size(waysOfWorking.essential()) + size(organisation.essential());
    }

    /** How many elements may be adapted, over all aspects. Rules write {@code core.adaptableElements}. */
    @Derived({"activities.adaptable", "waysOfWorking.adaptable", "organisation.adaptable"})
    public int getAdaptableElements() {
        return size(activities.adaptable()) + size(waysOfWorking.adaptable()) + size(organisation.adaptable());
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
        return answered(activities) + answered(waysOfWorking) + answered(organisation);
    }

    private static int answered(CoreAspect aspect) {
        return Boolean.TRUE.equals(aspect.answered()) ? 1 : 0;
    }

    private static int size(@Nullable List<String> list) {
        return list == null ? 0 : list.size();
    }
}
