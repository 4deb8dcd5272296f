package org.pilotreadiness.pilot;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.pilotreadiness.schema.LocalAnswers;

/** The small pilot made in Java, with one part exchanged. */
final class PilotInJava {

    static final Pilot SMALL = PilotReader.json().read(SmallPilot.JSON);
    static final Receiver SOUTH = new Receiver(
            "south",
            "South",
            OrganisationKind.REGION,
            Answer.NO,
            Answer.UNKNOWN,
            Answer.UNKNOWN,
            Answer.UNKNOWN,
            new ProtectedElements(null, null, null));
    static final Organisation WEST = new Organisation("west", "West Hospital", OrganisationKind.HOSPITAL);

    private PilotInJava() {}

    static ManagementAnchoring committed(String... ids) {
        Answer no = Answer.NO;
        return new ManagementAnchoring(no, no, no, no, no, no, no, no, no, no, no, no, no, List.of(ids));
    }

    static ChangeCapacity capacity(ChangeCapacity from, Integer otherTrials, BigDecimal teamDaysRequired) {
        Answer no = Answer.NO;
        return new ChangeCapacity(
                no,
                no,
                no,
                no,
                no,
                no,
                no,
                no,
                no,
                no,
                no,
                no,
                no,
                no,
                no,
                otherTrials,
                teamDaysRequired,
                from.teamDaysAllocated(),
                null,
                null,
                null,
                null,
                null);
    }

    static Pilot pilot(
            String id,
            String title,
            List<Organisation> organisations,
            ManagementAnchoring anchoring,
            Map<String, Evidence> evidence) {
        return pilot(id, title, organisations, anchoring, SMALL.changeCapacity(), SMALL.spreading(), evidence);
    }

    static Pilot withCapacity(ChangeCapacity capacity) {
        return pilot(
                "p-1",
                "A pilot",
                SMALL.organisations(),
                SMALL.managementAnchoring(),
                capacity,
                SMALL.spreading(),
                Map.of());
    }

    static Pilot spreadingTo(List<Receiver> receivers) {
        Spreading from = SMALL.spreading();
        Spreading spreading = new Spreading(
                from.core(),
                from.strategyPrepared(),
                from.coCreated(),
                from.tempoChosen(),
                from.push(),
                from.pull(),
                from.tripleAimAnalysed(),
                from.keys(),
                receivers);
        return pilot(
                "p-1",
                "A pilot",
                SMALL.organisations(),
                SMALL.managementAnchoring(),
                SMALL.changeCapacity(),
                spreading,
                Map.of());
    }

    static Pilot pilot(
            String id,
            String title,
            List<Organisation> organisations,
            ManagementAnchoring anchoring,
            ChangeCapacity capacity,
            Spreading spreading,
            Map<String, Evidence> evidence) {
        return new Pilot(
                id,
                title,
                "",
                "",
                SMALL.gate(),
                SMALL.scenario(),
                organisations,
                anchoring,
                SMALL.dataSupport(),
                capacity,
                SMALL.structuralAlignment(),
                spreading,
                LocalAnswers.none(),
                evidence,
                Map.of());
    }
}
