package org.pilotreadiness.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.ReadinessAssessor;
import org.pilotreadiness.ruleset.RuleSet;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option {@code --as-of}. */
final class AsOfOption {

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = Day.class,
            description =
                    "The day as of which pilots are assessed, such as 2026-05-31: which criteria count goes by it, and which "
                            + "evidence is too old. Today when left out; in json and jsonl only where a criterion has a date.")
    private @Nullable LocalDate day;

    /**
     * The assessor as of the day that is given, or of today.
     *
     * @param isForPeople whether people read the result; programs get the same for the same input, where no criterion has a date
     */
    ReadinessAssessor of(ReadinessAssessor assessor, boolean isForPeople, Console console) {
        LocalDate asOf = isForPeople ? given(console) : day(console, assessor.ruleSet());
        return asOf == null ? assessor : assessor.asOf(asOf);
    }

    /** The day that is given, or today where a criterion of these rule sets has a date; null where none has. */
    @Nullable
    LocalDate day(Console console, RuleSet... ruleSets) {
        boolean isDated =
                Stream.of(ruleSets).anyMatch(each -> !each.datedCriteria().isEmpty());
        return day == null && !isDated ? null : given(console);
    }

    private LocalDate given(Console console) {
        return day == null ? LocalDate.now(console.clock()) : day;
    }

    /** Reads a day of the calendar, year first. */
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String written) {
            try {
                if (written.matches("\\d{4}-\\d{2}-\\d{2}")) {
                    return LocalDate.parse(written);
                }
            } catch (DateTimeParseException noSuchDay) {
                // said below
            }
            throw new TypeConversionException(
                    "A day of the calendar was expected, such as 2026-05-31; found (" + written + ").");
        }
    }
}
