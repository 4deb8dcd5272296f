package org.pilotreadiness.internal.judging;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pilotreadiness.assessment.Fulfilment;
import org.pilotreadiness.facts.Domain;
import org.pilotreadiness.facts.ReadinessLevel;
import org.pilotreadiness.facts.SpreadingLevel;
import org.pilotreadiness.pilot.Pilot;

/**
 * What the level rules would say of one pilot if its criteria were met as supposed. Many suppositions come to the same
 * scores, so what was asked once is remembered. Serves one thread.
 */
final class Outlook {

    private final Judge judge;
    private final Pilot pilot;
    private final GateWeights weights;
    private final Map<List<Object>, SpreadingLevel> potentials = new HashMap<>();
    private final Map<List<Object>, ReadinessLevel> readinesses = new HashMap<>();

    private final boolean isBest;

    /** Where the area is unknown, the levels are those of the worst area, or of the best. */
    Outlook(Judge judge, TwoReadings known, boolean isBest) {
        this(judge, known.pilot(), known.weights(), isBest);
    }

    private Outlook(Judge judge, Pilot pilot, GateWeights weights, boolean isBest) {
        this.judge = judge;
        this.pilot = pilot;
        this.weights = weights;
        this.isBest = isBest;
    }

    /** The same when its area is known. */
    Outlook in(String area) {
        return new Outlook(judge, Areas.in(area, pilot), weights, isBest);
    }

    /** Both levels of one supposition. */
    record Levels(ReadinessLevel readiness, SpreadingLevel spreading) {}

    Levels levels(Fulfilment[] values) {
        return levels(basis(values));
    }

    Levels levels(LevelBasis basis) {
        SpreadingLevel spreading = potentials.get(List.of(basis.scores(), basis.values()));
        if (spreading == null) {
            spreading = judge.spreading(pilot, basis, isBest);
            potentials.put(List.of(basis.scores(), basis.values()), spreading);
        }
        List<Object> facts = List.of(spreading, preconditions(basis.scores()), basis.blockers());
        ReadinessLevel readiness = readinesses.get(facts);
        if (readiness == null) {
            readiness = judge.readiness(pilot, basis, spreading, isBest);
            readinesses.put(facts, readiness);
        }
        return new Levels(readiness, spreading);
    }

    private static List<Map.Entry<Domain, Double>> preconditions(Map<Domain, Double> scores) {
        return scores.entrySet().stream()
                .filter(score -> score.getKey().isPrecondition())
                .<Map.Entry<Domain, Double>>map(Map.Entry::copyOf)
                .toList();
    }

    LevelBasis basis(Fulfilment[] values) {
        return judge.basis(values, weights);
    }
}
