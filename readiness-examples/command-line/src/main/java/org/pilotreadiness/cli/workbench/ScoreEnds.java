package org.pilotreadiness.cli.workbench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pilotreadiness.pilot.Pilot;

/**
 * How far the score of a dimension can rise, or fall, by a change of its criteria. The criteria are taken one by one, as if each
 * could have any of its values whatever the others have: so a change that is found may not be, but none is missed.
 *
 * @param isNever whether the score never changes that way where both versions give one
 * @param onlyOne kinds of pilot for which only the later version gives a score, or only the earlier
 * @param most by kind of pilot for which it may, the values of the criteria with which it changes most
 */
record ScoreEnds(boolean isNever, List<KindOfPilot> onlyOne, Map<KindOfPilot, Map<TwoValues, Integer>> most) {

    static ScoreEnds of(List<TwoValues> criteria, boolean isHigher) {
        List<KindOfPilot> onlyOne = new ArrayList<>();
        Map<KindOfPilot, Map<TwoValues, Integer>> most = new LinkedHashMap<>();
        for (KindOfPilot kind : KindOfPilot.all()) {
            Pilot pilot = kind.pilot();
            long earlier = criteria.stream()
                    .mapToLong(each -> TwoValues.weight(each.earlier, pilot))
                    .sum();
            long later = criteria.stream()
                    .mapToLong(each -> TwoValues.weight(each.later, pilot))
                    .sum();
            if (earlier == 0 || later == 0) {
                if ((isHigher ? later : earlier) > 0) {
                    onlyOne.add(kind);
                }
                continue;
            }
            Map<TwoValues, Integer> chosen = new LinkedHashMap<>();
            long sum = 0;
            for (TwoValues each : criteria) {
                long best = Long.MIN_VALUE;
                for (int pair : each.pairs()) {
                    long gain = (long) TwoValues.later(pair) * TwoValues.weight(each.later, pilot) * earlier
                            - (long) TwoValues.earlier(pair) * TwoValues.weight(each.earlier, pilot) * later;
                    long wanted = isHigher ? gain : -gain;
                    if (wanted > best) {
                        best = wanted;
                        chosen.put(each, pair);
                    }
                }
                sum += best;
            }
            if (sum > 0) {
                most.put(kind, chosen);
            }
        }
        return new ScoreEnds(most.isEmpty(), onlyOne, most);
    }
}
