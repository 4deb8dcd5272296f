package org.pilotreadiness.pilot;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as files hold them, and what other ways to write one probably mean. */
final class WrittenDate {

    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern MONTH = Pattern.compile("([0-9]{4})-([0-9]{2})");
    private static final Pattern DAY = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{1,2})[. /-]+([0-9]{1,2})[. /-]+([0-9]{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})[. /-]*([0-9]{1,2})[. /-]*([0-9]{1,2})");

    private WrittenDate() {}

    static boolean isOne(String text) {
        Matcher month = MONTH.matcher(text);
        Matcher day = DAY.matcher(text);
        return YEAR.matcher(text).matches()
                || (month.matches() && !month(month.group(1), month.group(2)).isEmpty())
                || (day.matches()
                        && !day(day.group(1), day.group(2), day.group(3)).isEmpty());
    }

    /** In the north the day stands before the month. */
    static String meant(String text) {
        Matcher dayFirst = DAY_FIRST.matcher(text.strip());
        if (dayFirst.matches()) {
            return day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text.strip());
        return yearFirst.matches() ? day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3)) : "";
    }

    private static String day(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                    .toString();
        } catch (DateTimeException noDay) {
            return "";
        }
    }

    private static String month(String year, String month) {
        try {
            return YearMonth.of(Integer.parseInt(year), Integer.parseInt(month)).toString();
        } catch (DateTimeException noMonth) {
            return "";
        }
    }
}
