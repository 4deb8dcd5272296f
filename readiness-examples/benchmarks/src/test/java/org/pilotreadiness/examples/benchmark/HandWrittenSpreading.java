package org.pilotreadiness.examples.benchmark;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.pilot.Core;
import org.pilotreadiness.pilot.CoreAspect;
import org.pilotreadiness.pilot.ImplementationKeys;
import org.pilotreadiness.pilot.Receiver;
import org.pilotreadiness.pilot.Spreading;

/** The criteria of spreading potential, and of receiver fit for each receiver, over one reading. */
final class HandWrittenSpreading extends HandWrittenFields {

    /** The values of RF-1 to RF-5 of each receiver, in the order of the pilot; empty when its receivers are unknown. */
    final int[][] ofReceivers;

    private final boolean isAnyCollisionUnknown;

    HandWrittenSpreading(int[] values, boolean isBest, Spreading s, HandWrittenCollisions collisions) {
        super(values, isBest);
        core(s.core());
        values[SP + 3] = of(s.strategyPrepared());
        values[SP + 4] = of(s.coCreated());
        values[SP + 5] = of(s.tempoChosen());
        values[SP + 6] = of(s.push());
        receivers(s, collisions);
        keys(s.keys());
        values[SP + 17] = of(s.tripleAimAnalysed());
        List<Receiver> receivers = s.receivers();
        ofReceivers = new int[receivers == null ? 0 : receivers.size()][];
        for (int i = 0; i < ofReceivers.length; i++) {
            ofReceivers[i] = receiver(receivers.get(i), collisions.isFree(i, isBest));
        }
        isAnyCollisionUnknown = collisions.isUnknownSeen();
    }

    @Override
    boolean isUnknownSeen() {
        return super.isUnknownSeen() || isAnyCollisionUnknown;
    }

    private void core(Core core) {
        CoreAspect a = core.activities();
        CoreAspect w = core.waysOfWorking();
        CoreAspect o = core.organisation();
        int essential = elements(a.essential()) + elements(w.essential()) + elements(o.essential());
        int adaptable = elements(a.adaptable()) + elements(w.adaptable()) + elements(o.adaptable());
        boolean isAnswered = isAnswered(a) && isAnswered(w) && isAnswered(o);
        values[SP + 1] = essential == 0 ? 0 : isAnswered ? MET : 1;
        values[SP + 2] = adaptable == 0 ? 0 : MET;
    }

    private int elements(@Nullable List<String> list) {
        return list == null ? unknown(0, 1) : list.size();
    }

    private boolean isAnswered(CoreAspect aspect) {
        return isBest || Boolean.TRUE.equals(aspect.answered());
    }

    private void receivers(Spreading s, HandWrittenCollisions collisions) {
        int pull = of(s.pull());
        int leastUnderstood = MET;
        int mostUnderstood = 0;
        int free = 0;
        List<Receiver> receivers = s.receivers();
        if (receivers == null) {
            int all = unknown(0, MET);
            values[SP + 7] = Math.max(pull, all);
            values[SP + 8] = all;
            values[SP + 9] = all;
            return;
        }
        for (int i = 0; i < receivers.size(); i++) {
            Receiver receiver = receivers.get(i);
            pull = Math.max(pull, of(receiver.pull()));
            int understood = of(receiver.outcomesUnderstood());
            leastUnderstood = Math.min(leastUnderstood, understood);
            mostUnderstood = Math.max(mostUnderstood, understood);
            free += collisions.isFree(i, isBest) ? 1 : 0;
        }
        values[SP + 7] = pull;
        values[SP + 8] = mostUnderstood == 0 ? 0 : leastUnderstood == MET ? MET : 1;
        values[SP + 9] = free == 0 ? 0 : free == receivers.size() ? MET : 1;
    }

    private void keys(ImplementationKeys keys) {
        int viability = of(keys.viability());
        int learning = of(keys.learningCommunity());
        int leadership = of(keys.leadership());
        int guidance = of(keys.guidanceAndTraining());
        int people = of(keys.peopleMovePeople());
        int stories = of(keys.contagiousStories());
        int documentation = of(keys.documentation());
        int strongestOther = Math.max(
                Math.max(Math.max(viability, learning), Math.max(leadership, people)),
                Math.max(stories, documentation));
        values[SP + 10] = viability;
        values[SP + 11] = learning;
        values[SP + 12] = leadership;
        values[SP + 13] = guidance == MET && strongestOther != MET ? 1 : guidance;
        values[SP + 14] = people;
        values[SP + 15] = stories;
        values[SP + 16] = documentation;
    }

    private int[] receiver(Receiver r, boolean isFree) {
        return new int[] {
            of(r.pull()), isFree ? MET : 0, of(r.outcomesUnderstood()), of(r.capacity()), of(r.structuresFit())
        };
    }
}
