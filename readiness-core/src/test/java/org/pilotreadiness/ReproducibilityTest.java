package org.pilotreadiness;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.pilotreadiness.MainClasses.MAIN_CLASSES;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReproducibilityTest {

    private static final List<Pattern> CLOCKS = patterns(
            "java.lang.System.(currentTimeMillis|nanoTime)\\(.*",
            "java.time.[A-Za-z.]+.(now|system|systemUTC|systemDefaultZone|tick[A-Za-z]*)\\(.*",
            "java.util.(Date|Calendar|GregorianCalendar|Timer).(<init>|getInstance)\\(.*");

    private static final List<Pattern> DEFAULTS_OF_THE_MACHINE = patterns(
            "java.lang.String.(toLowerCase|toUpperCase|getBytes)\\(\\)",
            "java.lang.String.<init>\\(\\[B(, int, int)?\\)",
            "java.lang.String.format\\(java.lang.String, .*",
            "java.lang.String.formatted\\(.*",
            "java.io.(InputStreamReader|OutputStreamWriter|PrintStream|PrintWriter|FileReader|FileWriter).<init>\\([^,]*\\)",
            "java.util.(Scanner|Formatter).<init>\\([^,]*\\)",
            "java.util.(Locale|TimeZone).getDefault\\(.*",
            "java.util.ResourceBundle.getBundle\\(java.lang.String\\)",
            "java.time.ZoneId.systemDefault\\(.*",
            "java.nio.charset.Charset.defaultCharset\\(.*",
            "java.text.[A-Za-z]+.(<init>|get[A-Za-z]*Instance)\\((java.lang.String|int)?\\)");

    private static final List<Pattern> CHANCE =
            patterns("java.lang.Math.random\\(.*", "java.util.(Random|UUID|SplittableRandom).*");

    @Test
    void anAssessmentDoesNotDependOnWhenItIsMade() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(RuleLog.class, Timed.class)
                .should()
                .accessTargetWhere(isOneOf(CLOCKS, "reads the clock"))
                .because("the same pilot gives the same assessment, each time and on every machine")
                .check(MAIN_CLASSES);
    }

    @Test
    void anAssessmentDoesNotDependOnWhereItIsMade() {
        noClasses()
                .should()
                .accessTargetWhere(isOneOf(DEFAULTS_OF_THE_MACHINE, "uses the machine's locale, zone or character set"))
                .because("a Turkish computer must not spell START_UP differently")
                .check(MAIN_CLASSES);
    }

    @Test
    void anAssessmentDoesNotDependOnChance() {
        noClasses()
                .should()
                .accessTargetWhere(isOneOf(CHANCE, "draws by chance"))
                .because("a pilot is judged by what is known of it and by nothing else")
                .check(MAIN_CLASSES);
    }

    @Test
    void whatIsLookedForIsWrittenTheWayItIsFound() {
        assertThat(MAIN_CLASSES.get("org.pilotreadiness.internal.text.Words").getAccessesFromSelf())
                .extracting(access -> access.getTarget().getFullName())
                .contains("java.lang.String.toLowerCase(java.util.Locale)");
        assertThat("java.lang.String.toLowerCase()").matches(DEFAULTS_OF_THE_MACHINE.get(0));
    }

    private static DescribedPredicate<JavaAccess<?>> isOneOf(List<Pattern> patterns, String description) {
        return describe(
                description,
                access -> patterns.stream()
                        .anyMatch(pattern -> pattern.matcher(access.getTarget().getFullName())
                                .matches()));
    }

    private static List<Pattern> patterns(String... patterns) {
        return List.of(patterns).stream().map(Pattern::compile).toList();
    }
}
