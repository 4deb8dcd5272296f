package org.pilotreadiness.examples.benchmark;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.assessment.Finding;
import org.pilotreadiness.facts.ReadinessLevel;
import org.pilotreadiness.facts.SpreadingLevel;
import org.pilotreadiness.pilot.Pilot;

/** What rules say of one reading of a pilot: the values of the criteria, 0 to 2, and the levels, lowered from the top. */
final class Verdict {

    private static final Map<String, Integer> NUMBERS = numbers();

    final int[] values = new int[HandWrittenFields.OF_PILOT];
    final int[][] ofReceivers;
    private final SpreadingLevel[] fits;
    private SpreadingLevel spreading = SpreadingLevel.HIGH;
    private ReadinessLevel readiness = ReadinessLevel.READY;

    Verdict(Pilot pilot) {
        int receivers = pilot.spreading().receivers() == null
                ? 0
                : pilot.spreading().receivers().size();
        ofReceivers = new int[receivers][HandWrittenFields.OF_RECEIVER];
        fits = new SpreadingLevel[receivers];
        Arrays.fill(fits, SpreadingLevel.HIGH);
    }

    /** What an assessment of a complete pilot says. */
    static Verdict of(Pilot pilot, Assessment assessment) {
        Verdict verdict = new Verdict(pilot);
        assessment.preconditions().forEach(result -> verdict.raise(result.findings()));
        verdict.raise(assessment.spreading().findings());
        verdict.spreading = assessment.spreading().level().low();
        verdict.readiness = assessment.readiness().level().low();
        for (int i = 0; i < verdict.fits.length; i++) {
            verdict.fits[i] = assessment.receivers().get(i).level().low();
            for (Finding finding : assessment.receivers().get(i).findings()) {
                verdict.raise(i, number(finding.criterion().id()), (int)
                        (2 * finding.fulfilment().low().value()));
            }
        }
        return verdict;
    }

    /** The number of a criterion, by which its value stands. */
    static int number(String id) {
        return NUMBERS.get(id);
    }

    void raise(int criterion, int value) {
        values[criterion] = Math.max(values[criterion], value);
    }

    void raise(int receiver, int criterion, int value) {
        int[] ofReceiver = ofReceivers[receiver];
        int place = criterion - HandWrittenFields.RF - 1;
        ofReceiver[place] = Math.max(ofReceiver[place], value);
    }

    void spreadingAtMost(SpreadingLevel level) {
        spreading = level.compareTo(spreading) < 0 ? level : spreading;
    }

    void readinessAtMost(ReadinessLevel level) {
        readiness = level.compareTo(readiness) < 0 ? level : readiness;
    }

    void fitAtMost(int receiver, SpreadingLevel level) {
        fits[receiver] = level.compareTo(fits[receiver]) < 0 ? level : fits[receiver];
    }

    SpreadingLevel spreading() {
        return spreading;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Verdict verdict && toString().equals(verdict.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    @Override
    public String toString() {
        return readiness + " " + spreading + " " + Arrays.toString(values) + " " + Arrays.toString(fits) + " "
                + Arrays.deepToString(ofReceivers);
    }

    private void raise(List<Finding> findings) {
        findings.forEach(finding -> raise(number(finding.criterion().id()), (int)
                (2 * finding.fulfilment().low().value())));
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        List<String> prefixes = List.of("MA-", "DS-", "CC-", "SA-", "SP-", "RF-");
        for (int d = 0; d < prefixes.size(); d++) {
            for (int i = HandWritten.FIRST[d]; i < HandWritten.FIRST[d + 1]; i++) {
                numbers.put(prefixes.get(d) + (i - HandWritten.FIRST[d] + 1), i);
            }
        }
        return numbers;
    }
}
