package org.pilotreadiness.ruleset;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.diagnostic.Sentence;
import org.pilotreadiness.facts.Dimension;
import org.pilotreadiness.facts.Domain;
import org.pilotreadiness.facts.OwnPrecondition;
import org.pilotreadiness.internal.text.Shown;

/** Reads the list of preconditions in {@code rule-set.yaml}. */
final class DomainList {

    private static final int MOST = 20;
    private static final List<Dimension> BESIDE = List.of(Dimension.SPREADING_POTENTIAL, Dimension.RECEIVER_FIT);

    private final @Nullable List<String> written;
    private final BiConsumer<Integer, Sentence> problem;

    /**
     * @param written the list; null for the four standard ones
     * @param problem takes what is wrong with an entry, by its place
     */
    DomainList(@Nullable List<String> written, BiConsumer<Integer, Sentence> problem) {
        this.written = written;
        this.problem = problem;
    }

    /** What the rules judge: the preconditions in the order of the list, then spreading potential and receiver fit. */
    List<Domain> read() {
        if (written == null) {
            return List.of(Dimension.values());
        }
        List<Domain> domains = new ArrayList<>();
        if (written.isEmpty() || written.size() > MOST) {
            // at the first that is too many, if there is one
            problem.accept(MOST, Sentence.of("rules.set.precondition.many", MOST, written.size()));
        }
        for (int i = 0; i < written.size(); i++) {
            String key = written.get(i);
            if (!OwnPrecondition.isKey(key)) {
                problem.accept(i, Sentence.of("rules.set.precondition", Shown.value(key)));
            } else if (BESIDE.contains(Domain.of(key))) {
                problem.accept(i, Sentence.of("rules.set.precondition.beside", Shown.value(key)));
            } else if (domains.contains(Domain.of(key))) {
                problem.accept(i, Sentence.of("rules.set.precondition.twice", Shown.value(key)));
            } else {
                domains.add(Domain.of(key));
            }
        }
        domains.addAll(BESIDE);
        return List.copyOf(domains);
    }
}
