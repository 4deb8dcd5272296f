package org.pilotreadiness.cli.workbench;

import java.util.List;

/**
 * A criterion or level rule that two rule sets do not have alike.
 *
 * @param subject the criterion's id or the level rule's name
 * @param kind whether it is new, gone or different
 * @param aspects what differs, at least one; for what is new or gone its rules and values
 */
public record SubjectChange(String subject, Kind kind, List<Aspect> aspects) {

    /** What happened to it. */
    public enum Kind {
        /** The earlier rule set does not have it. */
        ADDED,
        /** The later rule set does not have it. */
        REMOVED,
        /** Both have it, not alike. */
        CHANGED
    }

    /** Takes its own copy of the list. */
    public SubjectChange {
        aspects = List.copyOf(aspects);
    }

    /** Whether a pilot may be judged otherwise: more than texts differ, and more than the way in which the same is written. */
    boolean judgesOtherwise() {
        return aspects.stream()
                .anyMatch(aspect -> aspect instanceof Aspect.OfRule rule
                        ? !rule.meansTheSame()
                        : ((Aspect.OfValue) aspect).isJudging());
    }
}
