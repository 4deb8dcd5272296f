package org.pilotreadiness.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.ExecutorLostFailure;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.pilotreadiness.ReadinessAssessor;
import org.pilotreadiness.assessment.Verdict;
import org.pilotreadiness.pilot.InvalidPilotException;
import org.pilotreadiness.pilot.PilotReader;
import org.pilotreadiness.rules.StandardRules;

/** Two executors, each a process of its own with nothing but Spark, this program's jar and what is sent beside it. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class AssessTableTest {

    private static final int PILOTS = 100_000;
    private static final int BAD_EVERY = 10_000;
    private static final int PARTITIONS = 40;

    private final ReadinessAssessor assessor = ReadinessAssessor.using(StandardRules.latest());
    private SparkSession spark;

    @BeforeEach
    void start() throws IOException {
        try (Stream<Path> sent = Files.list(Path.of(System.getProperty("sent")))) {
            spark = SparkSession.builder()
                    .master("local-cluster[2,1,1024]")
                    .config("spark.ui.enabled", false)
                    .config("spark.driver.host", "127.0.0.1")
                    .config(
                            "spark.jars",
                            Stream.concat(Stream.of(System.getProperty("program")), sent.map(Path::toString))
                                    .collect(Collectors.joining(",")))
                    .getOrCreate();
        }
    }

    @AfterEach
    void stop() {
        spark.stop();
    }

    @Test
    void aHundredThousandPilotsAreAssessedThoughAnExecutorIsKilled(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("pilots.jsonl");
        Map<String, Object> expected = writePilots(file);
        Executors executors = new Executors();
        spark.sparkContext().addSparkListener(executors);

        Dataset<Row> lines = spark.read().text(file.toString()).repartition(PARTITIONS);
        List<Row> rows = AssessTable.assess(lines, assessor).collectAsList();

        spark.stop();
        assertThat(executors.lost).as("the tasks that an executor was killed at").isPositive();
        assertThat(rows).hasSize(PILOTS);
        for (Row row : rows) {
            assertThat(told(row)).isEqualTo(expected.remove(row.<String>getAs("value")));
        }
        assertThat(expected).isEmpty();
    }

    @Test
    void aBadLineIsARowWithItsErrors() throws IOException {
        String good = Files.readString(Path.of("pilots", "tobs.json"));
        List<String> lines = new ArrayList<>();
        lines.add(good);
        lines.add(good.replace("\"spread\"", "\"spred\"").replace("\"dataSupport\"", "\"dataSuport\""));
        lines.add("");
        lines.add(null);
        List<Row> rows = AssessTable.assess(
                        spark.createDataset(lines, Encoders.STRING()).toDF(), assessor)
                .collectAsList();

        assertThat(rows).extracting(row -> row.getAs("pilot")).containsExactly("tobs", null, null, null);
        assertThat(told(rows.get(0))).isEqualTo(told(good));
        assertThat(rows.get(0).getList(rows.get(0).fieldIndex("problems"))).isEmpty();
        assertThat(rows.get(1).getList(rows.get(1).fieldIndex("problems")))
                .hasSize(2)
                .anyMatch(problem -> problem.toString().contains("spred"))
                .anyMatch(problem -> problem.toString().contains("dataSupport"));
        assertThat(rows.get(2).getList(rows.get(2).fieldIndex("problems"))).hasSize(1);
        assertThat(rows.get(3).getList(rows.get(3).fieldIndex("problems"))).hasSize(1);
    }

    /** The samples again and again, each with an id of its own, with a slip here and there; and what is to be said of each. */
    private Map<String, Object> writePilots(Path file) throws IOException {
        List<String> samples = new ArrayList<>();
        try (Stream<Path> pilots = Files.list(Path.of("pilots")).sorted()) {
            for (Path pilot : pilots.toList()) {
                samples.add(Files.readString(pilot).replace("\n", " "));
            }
        }
        Map<String, Object> expected = new HashMap<>();
        try (Writer out = Files.newBufferedWriter(file)) {
            for (int index = 0; index < PILOTS; index++) {
                String line = samples.get(index % samples.size())
                        .replaceFirst("\"id\": \"[^\"]*\"", "\"id\": \"pilot-" + index + "\"");
                line = index % BAD_EVERY == 0 ? line.replaceFirst("\"phase\"", "\"phrase\"") : line;
                out.append(line).append('\n');
                expected.put(line, told(line));
            }
        }
        return expected;
    }

    private Object told(String line) {
        try {
            return Verdict.of(assessor.assess(PilotReader.json().read(line)));
        } catch (InvalidPilotException invalid) {
            return invalid.problems().stream().map(Object::toString).toList();
        }
    }

    private static Object told(Row row) {
        if (row.getAs("pilot") == null) {
            return row.getList(row.fieldIndex("problems"));
        }
        return new Verdict(
                row.getAs("pilot"),
                row.getAs("pilotSha256"),
                row.getAs("gate"),
                row.getAs("ruleSet"),
                row.getAs("ruleSetSha256"),
                row.getAs("levelLow"),
                row.getAs("levelHigh"),
                row.getAs("scoreLow"),
                row.getAs("scoreHigh"),
                row.getAs("managementAnchoringLow"),
                row.getAs("managementAnchoringHigh"),
                row.getAs("dataSupportLow"),
                row.getAs("dataSupportHigh"),
                row.getAs("changeCapacityLow"),
                row.getAs("changeCapacityHigh"),
                row.getAs("structuralAlignmentLow"),
                row.getAs("structuralAlignmentHigh"),
                row.getAs("spreadingLow"),
                row.getAs("spreadingHigh"),
                row.getAs("spreadingScoreLow"),
                row.getAs("spreadingScoreHigh"),
                row.getList(row.fieldIndex("blockers")),
                row.getList(row.fieldIndex("possibleBlockers")),
                row.getAs("openQuestions"));
    }

    /** Kills the process of an executor when a quarter of the work is done. */
    private static final class Executors extends SparkListener {

        private int done;
        private int lost;

        @Override
        public void onTaskEnd(SparkListenerTaskEnd task) {
            lost += task.reason() instanceof ExecutorLostFailure ? 1 : 0;
            done++;
            if (done == PARTITIONS / 4) {
                ProcessHandle.current()
                        .descendants()
                        .filter(process ->
                                process.info().commandLine().orElse("").contains("CoarseGrainedExecutorBackend"))
                        .findFirst()
                        .ifPresent(ProcessHandle::destroyForcibly);
            }
        }
    }
}
