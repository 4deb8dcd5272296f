package org.pilotreadiness.cli.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pilotreadiness.internal.proof.Formula;
import org.pilotreadiness.internal.proof.Translation;
import org.pilotreadiness.internal.proof.Witness;
import org.pilotreadiness.pilot.Gate;
import org.pilotreadiness.pilot.Organisation;
import org.pilotreadiness.pilot.OrganisationKind;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.pilot.SpreadingScenario;

/** What decides which criteria count and block: all pilots of a kind are alike in that. */
record KindOfPilot(Gate gate, SpreadingScenario scenario, boolean isCrossSector) {

    static List<KindOfPilot> all() {
        List<KindOfPilot> all = new ArrayList<>();
        for (Gate gate : Gate.values()) {
            for (SpreadingScenario scenario : SpreadingScenario.values()) {
                all.add(new KindOfPilot(gate, scenario, true));
                all.add(new KindOfPilot(gate, scenario, false));
            }
        }
        return all;
    }

    /** One of them, as values of its fields. */
    Map<String, Object> values() {
        Organisation hospital = new Organisation("hospital", "hospital", OrganisationKind.HOSPITAL);
        Organisation other = new Organisation(
                "municipality",
                "municipality",
                isCrossSector ? OrganisationKind.MUNICIPALITY : OrganisationKind.SUPPLIER);
        return Map.of("gate", gate, "scenario", scenario, "organisations", List.of(hospital, other));
    }

    Pilot pilot() {
        return Witness.pilot(values());
    }

    /** When a pilot is of this kind. */
    Formula formula() {
        return Translation.of(
                values().keySet(),
                pilot ->
                        pilot.gate() == gate && pilot.scenario() == scenario && pilot.isCrossSector() == isCrossSector);
    }
}
