package org.pilotreadiness.examples.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How long whole processes take that assess one pilot.
 *
 * @param ours the seconds of the launcher, from an archive of classes
 * @param plain the seconds of the command line without it
 * @param advising the seconds of the launcher with advice
 * @param stock the seconds of the least program with stock Drools
 */
record StartUp(double ours, double plain, double advising, double stock) {

    private static final int RUNS = 7;
    private static final String PILOT = "pilots/tobs.json";

    /** Runs both in turn; the medians. */
    static StartUp measure() throws IOException, InterruptedException {
        List<Double> ours = new ArrayList<>();
        List<Double> plain = new ArrayList<>();
        List<Double> advising = new ArrayList<>();
        List<Double> stock = new ArrayList<>();
        Processes.ofLauncher("assess", "--no-advice", PILOT);
        for (int i = 0; i < RUNS; i++) {
            ours.add(Processes.ofLauncher("assess", "--no-advice", PILOT));
            plain.add(Processes.ofCommandLine(List.of(), "assess", "--no-advice", PILOT));
            advising.add(Processes.ofLauncher("assess", PILOT));
            stock.add(Processes.ofClass(StockStartUp.class, PILOT));
        }
        StartUp median = new StartUp(median(ours), median(plain), median(advising), median(stock));
        System.out.printf(
                "start-up: launcher %.2f s %s, with advice %.2f s %s, java -jar %.2f s %s, stock %.2f s %s%n",
                median.ours, ours, median.advising, advising, median.plain, plain, median.stock, stock);
        return median;
    }

    private static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
