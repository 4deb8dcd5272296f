package org.pilotreadiness.internal.report.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.assessment.AssessedPilot;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.internal.text.Shown;
import org.pilotreadiness.ruleset.language.Source;

/**
 * Assessments as a page.
 *
 * @param isBrief whether there are several, so that what is said of a criterion stands once, in the glossary
 * @param overview the pilots at a glance; null for a single one
 * @param pilots the pilots, made when they are asked for
 * @param glossary what is said of the criteria; empty for a single pilot
 * @param sources the documents that the criteria stand on
 * @param rules id, version and digest of the rule set
 */
public record AssessmentPage(
        String language,
        String title,
        boolean isBrief,
        Map<String, String> words,
        @Nullable HeatMap overview,
        Iterable<PilotPage> pilots,
        List<Chapter> glossary,
        List<Document> sources,
        String rules) {

    /**
     * The page; pilots are laid out when it is written.
     *
     * @throws IllegalArgumentException when there are no pilots
     */
    public static AssessmentPage of(List<AssessedPilot> pilots, PageWords words, boolean hasRadar) {
        if (pilots.isEmpty()) {
            throw new IllegalArgumentException("a page about no pilots");
        }
        boolean isBrief = pilots.size() > 1;
        Bars bars = new Bars(words);
        PilotPages pages = new PilotPages(words, bars, isBrief, hasRadar);
        Assessment first = pilots.get(0).assessment();
        return new AssessmentPage(
                words.say("page.language"),
                isBrief
                        ? words.say("page.title.many", pilots.size())
                        : words.say("page.title", Shown.line(first.title()), words.gate(first.gate())),
                isBrief,
                words.words(),
                isBrief ? overview(pilots, words, bars) : null,
                () -> IntStream.range(0, pilots.size())
                        .mapToObj(i -> pages.page(anchor(i), pilots.get(i)))
                        .iterator(),
                isBrief ? new CriteriaGroups(words, true).glossary() : List.of(),
                documents(words),
                words.rules(words.ruleSet().identity(), first.asOf()));
    }

    /** Ids of pilots may repeat, and be those of other things. */
    private static String anchor(int index) {
        return "pilot-" + (index + 1);
    }

    private static HeatMap overview(List<AssessedPilot> pilots, PageWords words, Bars bars) {
        return HeatMap.of(
                IntStream.range(0, pilots.size())
                        .mapToObj(i -> HeatMap.Row.of(
                                anchor(i), pilots.get(i).pilot(), pilots.get(i).assessment(), words, bars))
                        .toList(),
                pilots.get(0).pilot(),
                words,
                bars);
    }

    /** The documents that criteria cite, in the order of the rule set. */
    private static List<Document> documents(PageWords words) {
        Set<String> cited = words.ruleSet().criteria().stream()
                .flatMap(criterion -> Stream.of(criterion.source().split("\\s*,\\s*", -1)))
                .map(citation -> citation.split(" ", 2)[0])
                .collect(Collectors.toSet());
        return words.ruleSet().sources().stream()
                .filter(source -> cited.contains(source.code()))
                .map(source -> new Document(source.code(), said(source)))
                .toList();
    }

    private static String said(Source source) {
        return Stream.of(source.title(), source.publisher(), source.year() == null ? "" : String.valueOf(source.year()))
                .filter(text -> !text.isEmpty())
                .map(Shown::line)
                .collect(Collectors.joining(", "));
    }

    /** The criteria of a dimension. */
    public record Chapter(String name, List<PilotPage.Entry> rows) {}

    /** A document by its code. */
    public record Document(String code, String title) {}
}
