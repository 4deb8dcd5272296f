package org.pilotreadiness.examples.spark;

import java.io.IOException;
import org.apache.spark.sql.SparkSession;
import org.pilotreadiness.ReadinessAssessor;
import org.pilotreadiness.rules.StandardRules;

/** A program for {@code spark-submit}: a file with a pilot on each line in, a table of verdicts out. */
public final class AssessFile {

    private AssessFile() {}

    /**
     * Writes a folder of Parquet files.
     *
     * @param arguments the file with pilots, as JSON, and the folder to write
     * @throws IOException when Spark can not be left
     */
    public static void main(String[] arguments) throws IOException {
        try (SparkSession spark = SparkSession.builder().appName("readiness").getOrCreate()) {
            AssessTable.assess(spark.read().text(arguments[0]), ReadinessAssessor.using(StandardRules.latest()))
                    .write()
                    .parquet(arguments[1]);
        }
    }
}
