package org.pilotreadiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pilotreadiness.rules.StandardRules;
import org.pilotreadiness.ruleset.RuleSet;
import org.xml.sax.InputSource;

/** The pages that {@code assess} makes of the sample pilots. */
class PagesTest {

    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");
    private static final Pattern LINK = Pattern.compile(" href=\"([^\"]*)\"");

    @TempDir
    private Path folder;

    private static String page(String... arguments) {
        Run run = Run.of(Stream.concat(Stream.of("assess", "--format", "html"), Stream.of(arguments))
                .toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        return run.out();
    }

    private static Stream<String> found(Pattern pattern, String page) {
        return pattern.matcher(page)
                .results()
                .map(MatchResult::group)
                .map(found -> found.replaceAll(".*\"(.*)\"", "$1"));
    }

    @ParameterizedTest
    @CsvSource({
        "en,pilots", "da,pilots", "nb,pilots", "sv,pilots",
        "en,pilots/tobs.json", "da,pilots/tobs.json", "nb,pilots/tobs.json", "sv,pilots/assistive-devices-depot.json"
    })
    void pagesAreWellFormedLinkWithinThemselvesAndNeedNothingElse(String language, String pilots) throws Exception {
        String page = page(pilots, "--lang", language, "--radar");
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(page)));
        List<String> ids = found(ID, page).toList();
        assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
        Set<String> targets = ids.stream().map(id -> "#" + id).collect(Collectors.toCollection(HashSet::new));
        assertThat(found(LINK, page)).isNotEmpty().isSubsetOf(targets);
        assertThat(page).doesNotContain("src=", "url(", "@import", "http:", "https:", "<script");
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "nb", "sv"})
    void noSentenceOfTheRulesIsLeftInEnglish(String language) {
        RuleSet rules = StandardRules.latest();
        String page = page("pilots", "--lang", language) + page("pilots/tobs.json", "--lang", language);
        Locale locale = Locale.forLanguageTag(language);
        assertThat(rules.messageKeys("")).isNotEmpty().allSatisfy(key -> {
            String english = rules.message(key, Locale.ENGLISH).replace("'", "&#39;");
            boolean isSentence = english.indexOf(' ') > 0;
            if (isSentence && !english.equals(rules.message(key, locale).replace("'", "&#39;"))) {
                assertThat(page).doesNotContain(english);
            }
        });
        assertThat(page).doesNotContain("Not ready", "Unknown:", "Next steps", "Weight", "counts from");
    }

    @Test
    void linesMoveWithTheRules() throws IOException {
        Path rules = folder.resolve("rules");
        Run.of("init", rules.toString());
        Path levels = rules.resolve("readiness-level.drl");
        Files.writeString(
                levels,
                Files.readString(levels)
                        .replace("PreconditionScore( score < 40 )", "PreconditionScore( score <= 55.5 )"));
        assertThat(page("pilots/tobs.json"))
                .contains("Under 40: at most not ready. Under 70: at most conditionally ready.");
        assertThat(page("pilots/tobs.json", "--rules", rules.toString()))
                .contains("Up to 55.5: at most not ready. Under 70: at most conditionally ready.");
    }

    @Tag("slow")
    @Test
    void fiveHundredPilotsFitInFiveMebibytes() throws IOException {
        List<String> samples;
        try (Stream<Path> files = Files.list(Path.of("pilots"))) {
            samples = files.sorted().map(PagesTest::onOneLine).toList();
        }
        Path pilots = folder.resolve("pilots.jsonl");
        Files.write(
                pilots,
                IntStream.range(0, 500)
                        .mapToObj(i -> samples.get(i % samples.size()))
                        .toList());
        String page = page(pilots.toString());
        assertThat(page).contains("<h1>Readiness of 500 pilots</h1>", "id=\"pilot-500\"");
        assertThat(page.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(5 * 1024 * 1024);
    }

    private static String onOneLine(Path file) {
        try {
            return Files.readString(file).replaceAll("\\s*\\R\\s*", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aSuppositionShowsWhatDiffers() {
        assertThat(page("pilots/tobs.json", "--set", "managementAnchoring.resourcesPrioritised=no"))
                .contains("<h2>What differs</h2>", "<li>Level: READY → NOT READY</li>");
    }

    @Test
    void aFileOfMarkdownAppearsUnderItsName() throws IOException {
        Path file = folder.resolve("report.md");
        Run run = Run.of("assess", "--format", "markdown", "--out", file.toString(), "pilots");
        assertThat(run.exitCode()).isZero();
        assertThat(Files.readString(file))
                .startsWith("# Readiness of 12 pilots\n\n## Overview\n\n| Pilots | Gate | Readiness | What blocks |")
                .contains("\n## Early detection of incipient disease with the TOBS score sheet\n");
    }
}
