package org.pilotreadiness.examples.benchmark;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.kie.api.runtime.KieSession;
import org.pilotreadiness.facts.Criteria;
import org.pilotreadiness.facts.ReadinessVerdict;
import org.pilotreadiness.facts.SpreadingVerdict;
import org.pilotreadiness.internal.reading.Reading;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.pilot.PilotReader;
import org.pilotreadiness.pilot.Receiver;

/** The least program with stock Drools: builds the standard rule files, reads one pilot, prints which criteria it meets. */
public final class StockStartUp {

    private StockStartUp() {}

    /**
     * Runs it.
     *
     * @param arguments the pilot's file
     */
    public static void main(String[] arguments) {
        Pilot pilot = PilotReader.json().read(Path.of(arguments[0]));
        KieSession session =
                StockBuild.of(StockBuild.Stage.values()).getKieBase().newKieSession();
        Met met = new Met(new TreeSet<>());
        SpreadingVerdict notAsked = level -> {};
        ReadinessVerdict notAskedEither = level -> {};
        session.setGlobal("criteria", met);
        session.setGlobal("potential", notAsked);
        session.setGlobal("fit", notAsked);
        session.setGlobal("readiness", notAskedEither);
        Reading.pessimistic(pilot).facts(false).forEach(session::insert);
        session.fireAllRules();
        session.dispose();
        System.out.println(met.ids());
    }

    /** The ids of the criteria that are met. */
    private record Met(Set<String> ids) implements Criteria {

        @Override
        public void met(String criterion) {
            ids.add(criterion);
        }

        @Override
        public void partly(String criterion) {}

        @Override
        public void met(String criterion, Receiver receiver) {
            ids.add(criterion + " " + receiver.id());
        }

        @Override
        public void partly(String criterion, Receiver receiver) {}
    }
}
