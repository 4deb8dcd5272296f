package org.pilotreadiness.assessment;

import java.util.List;

/**
 * What to mind in one aspect of a solution when it goes to one receiver (RM-SPRED p2).
 *
 * @param aspect the aspect, by its field name: activities, waysOfWorking or organisation
 * @param collisions what is essential and certain to collide, as the core writes it; may be empty
 * @param mayCollide whether more may collide, because what is essential or what the receiver protects is not known
 * @param toAdapt what of the core may be adapted there; empty when nothing collides, or when the core leaves no room
 * @param toLeaveAlone what the receiver protects there; empty when that is nothing, or not known
 */
public record AspectAdvice(
        String aspect, List<String> collisions, boolean mayCollide, List<String> toAdapt, List<String> toLeaveAlone) {

    /** Takes its own copies of the lists. */
    public AspectAdvice {
        collisions = List.copyOf(collisions);
        toAdapt = List.copyOf(toAdapt);
        toLeaveAlone = List.copyOf(toLeaveAlone);
    }

    /** Whether something collides, or may. */
    public boolean isConcerned() {
        return mayCollide || !collisions.isEmpty();
    }
}
