package org.pilotreadiness.assessment;

import java.util.List;

/**
 * How to bring a solution to one receiver.
 *
 * @param result how well it fits
 * @param aspects what to mind, in the order of the core; without the aspects of which there is nothing to say
 */
public record ReceiverAdvice(ReceiverResult result, List<AspectAdvice> aspects) {

    /** Takes its own copy of the list. */
    public ReceiverAdvice {
        aspects = List.copyOf(aspects);
    }
}
