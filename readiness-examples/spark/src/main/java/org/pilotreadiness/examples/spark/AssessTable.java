package org.pilotreadiness.examples.spark;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.pilotreadiness.AssessorDescription;
import org.pilotreadiness.ReadinessAssessor;
import org.pilotreadiness.assessment.Verdict;
import org.pilotreadiness.diagnostic.Diagnostic;
import org.pilotreadiness.pilot.InvalidPilotException;
import org.pilotreadiness.pilot.PilotReader;

/** A table of pilots, assessed where its rows are. */
public final class AssessTable {

    private static final RecordComponent[] VERDICT = Verdict.class.getRecordComponents();

    private AssessTable() {}

    /**
     * One row for each row: the columns of the table, those of its {@link Verdict}, and {@code problems} with what is wrong with
     * the pilot, where the verdict is null.
     *
     * @param pilots a table with a column {@code value}, each a pilot in JSON, such as {@code spark.read().text(file)} gives
     */
    public static Dataset<Row> assess(Dataset<Row> pilots, ReadinessAssessor assessor) {
        // Sent once to each executor, which makes its assessor of it when the first pilot comes.
        Broadcast<AssessorDescription> description = JavaSparkContext.fromSparkContext(
                        pilots.sparkSession().sparkContext())
                .broadcast(assessor.description());
        int value = pilots.schema().fieldIndex("value");
        return pilots.map(
                (MapFunction<Row, Row>) row -> assess(row, Objects.requireNonNullElse(row.getString(value), ""), description.value().assessor()),
                Encoders.row(columns(pilots.schema())));
    }

    private static Row assess(Row row, String pilot, ReadinessAssessor assessor) throws ReflectiveOperationException {
        List<Object> cells = new ArrayList<>();
        for (int column = 0; column < row.size(); column++) {
            cells.add(row.get(column));
        }
        try {
            Verdict verdict = Verdict.of(assessor.assess(PilotReader.json().read(pilot)));
            for (RecordComponent column : VERDICT) {
                Object cell = column.getAccessor().invoke(verdict);
                cells.add(cell instanceof List<?> list ? list.toArray(String[]::new) : cell);
            }
            cells.add(new String[0]);
        } catch (InvalidPilotException invalid) {
            cells.addAll(Arrays.asList(new Object[VERDICT.length]));
            cells.add(invalid.problems().stream().map(Diagnostic::toString).toArray(String[]::new));
        }
        return RowFactory.create(cells.toArray());
    }

    private static StructType columns(StructType given) {
        List<StructField> columns = new ArrayList<>(List.of(given.fields()));
        for (RecordComponent column : VERDICT) {
            columns.add(DataTypes.createStructField(column.getName(), type(column.getType()), true));
        }
        columns.add(DataTypes.createStructField("problems", DataTypes.createArrayType(DataTypes.StringType), false));
        return DataTypes.createStructType(columns);
    }

    private static DataType type(Class<?> type) {
        if (type == List.class) {
            return DataTypes.createArrayType(DataTypes.StringType);
        }
        return type == String.class ? DataTypes.StringType : type == int.class ? DataTypes.IntegerType : DataTypes.DoubleType;
    }
}
