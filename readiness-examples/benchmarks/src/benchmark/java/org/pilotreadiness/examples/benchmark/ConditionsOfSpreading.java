package org.pilotreadiness.examples.benchmark;

import org.pilotreadiness.pilot.ImplementationKeys;
import org.pilotreadiness.pilot.Spreading;

/** The conditions of spreading potential, as Java. */
final class ConditionsOfSpreading extends ConditionList {

    ConditionsOfSpreading() {
        met(
                "SP-1",
                Spreading.class,
                s -> s.core().getEssentialElements() >= 1 && s.core().getAspectsAnswered() == 3);
        partly("SP-1", Spreading.class, s -> s.core().getEssentialElements() >= 1);
        met("SP-2", Spreading.class, s -> s.core().getAdaptableElements() >= 1);
        met("SP-3", Spreading.class, s -> s.strategyPrepared().isYes());
        partly("SP-3", Spreading.class, s -> s.strategyPrepared().isAtLeastPartly());
        met("SP-4", Spreading.class, s -> s.coCreated().isYes());
        partly("SP-4", Spreading.class, s -> s.coCreated().isAtLeastPartly());
        met("SP-5", Spreading.class, s -> s.tempoChosen().isYes());
        partly("SP-5", Spreading.class, s -> s.tempoChosen().isAtLeastPartly());
        met("SP-6", Spreading.class, s -> s.push().isYes());
        partly("SP-6", Spreading.class, s -> s.push().isAtLeastPartly());
        met(
                "SP-7",
                Spreading.class,
                s -> s.pull().isYes() || s.getReceiversPull().isYes());
        partly(
                "SP-7",
                Spreading.class,
                s -> s.pull().isAtLeastPartly() || s.getReceiversPull().isAtLeastPartly());
        met(
                "SP-8",
                Spreading.class,
                s -> !s.receivers().isEmpty()
                        && s.receivers().stream()
                                .allMatch(r -> r.outcomesUnderstood().isYes()));
        partly(
                "SP-8",
                Spreading.class,
                s -> s.receivers().stream().anyMatch(r -> r.outcomesUnderstood().isAtLeastPartly()));
        met("SP-9", Collided.class, c -> !c.receivers().isEmpty() && c.ids().isEmpty());
        partly(
                "SP-9",
                Collided.class,
                c -> c.receivers().stream().anyMatch(r -> !c.ids().contains(r.id())));
        met("SP-10", Spreading.class, s -> s.keys().viability().isYes());
        partly("SP-10", Spreading.class, s -> s.keys().viability().isAtLeastPartly());
        met("SP-11", Spreading.class, s -> s.keys().learningCommunity().isYes());
        partly("SP-11", Spreading.class, s -> s.keys().learningCommunity().isAtLeastPartly());
        met("SP-12", Spreading.class, s -> s.keys().leadership().isYes());
        partly("SP-12", Spreading.class, s -> s.keys().leadership().isAtLeastPartly());
        met("SP-13", Spreading.class, s -> s.keys().guidanceAndTraining().isYes() && isAnotherInUse(s.keys()));
        partly("SP-13", Spreading.class, s -> s.keys().guidanceAndTraining().isAtLeastPartly());
        met("SP-14", Spreading.class, s -> s.keys().peopleMovePeople().isYes());
        partly("SP-14", Spreading.class, s -> s.keys().peopleMovePeople().isAtLeastPartly());
        met("SP-15", Spreading.class, s -> s.keys().contagiousStories().isYes());
        partly("SP-15", Spreading.class, s -> s.keys().contagiousStories().isAtLeastPartly());
        met("SP-16", Spreading.class, s -> s.keys().documentation().isYes());
        partly("SP-16", Spreading.class, s -> s.keys().documentation().isAtLeastPartly());
        met("SP-17", Spreading.class, s -> s.tripleAimAnalysed().isYes());
        partly("SP-17", Spreading.class, s -> s.tripleAimAnalysed().isAtLeastPartly());
    }

    private static boolean isAnotherInUse(ImplementationKeys keys) {
        return keys.viability().isYes()
                || keys.learningCommunity().isYes()
                || keys.leadership().isYes()
                || keys.peopleMovePeople().isYes()
                || keys.contagiousStories().isYes()
                || keys.documentation().isYes();
    }
}
