package org.pilotreadiness.pilot;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.internal.binding.RecordSchema;
import org.pilotreadiness.schema.Built;
import org.pilotreadiness.schema.Derived;
import org.pilotreadiness.schema.Section;

/**
 * Whether the solution can be carried to others: its core, the strategy, push and pull, the keys, the receivers.
 *
 * @param core the core of the solution
 * @param strategyPrepared whether a strategy for spreading is prepared
 * @param coCreated whether those who must adapt the solution made the strategy together
 * @param tempoChosen whether tempo and tools suit the situation
 * @param push whether someone wants to give it
 * @param pull whether someone wants to have it
 * @param tripleAimAnalysed whether the Triple Aim analysis is made
 * @param keys the seven implementation keys
 * @param receivers who is to receive it, in the order of the file; null when unknown, empty when nobody is
 */
@Built
public record Spreading(
        Core core,
        Answer strategyPrepared,
        Answer coCreated,
        Answer tempoChosen,
        Answer push,
        Answer pull,
        Answer tripleAimAnalysed,
        ImplementationKeys keys,
        @Section @Nullable List<Receiver> receivers) {

    /** Takes its own copy of the list. */
    public Spreading {
        receivers = receivers == null ? null : List.copyOf(receivers);
    }

    /** A builder with everything unknown. */
    public static SpreadingBuilder builder() {
        return SpreadingBuilder.of(RecordSchema.unknown(Spreading.class));
    }

    /**
     * The strongest known pull among the receivers; {@link Answer#NO} when there are none. Rules write
     * {@code receiversPull}.
     */
    @Derived({"receivers", "receivers[].pull"})
    public Answer getReceiversPull() {
        return receivers == null
                ? Answer.NO
                : receivers.stream()
                        .map(Receiver::pull)
                        .filter(pull -> pull != Answer.UNKNOWN)
                        .max(Comparator.naturalOrder())
                        .orElse(Answer.NO);
    }
}
