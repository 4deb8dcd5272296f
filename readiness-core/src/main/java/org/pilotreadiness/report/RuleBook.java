package org.pilotreadiness.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.facts.Dimension;
import org.pilotreadiness.internal.report.model.BookPage;
import org.pilotreadiness.internal.report.model.BookPage.Chapter;
import org.pilotreadiness.internal.report.model.BookPage.Citation;
import org.pilotreadiness.internal.report.model.BookPage.Document;
import org.pilotreadiness.internal.report.model.BookPage.Entry;
import org.pilotreadiness.internal.report.model.BookPage.LevelRule;
import org.pilotreadiness.internal.report.model.BookPage.Levels;
import org.pilotreadiness.internal.report.model.BookPage.Line;
import org.pilotreadiness.internal.report.model.BookPage.Reference;
import org.pilotreadiness.internal.report.model.BookPageRenderer;
import org.pilotreadiness.internal.report.model.Messages;
import org.pilotreadiness.internal.report.model.PlainWords;
import org.pilotreadiness.internal.report.model.Style;
import org.pilotreadiness.internal.report.page.Markdown;
import org.pilotreadiness.internal.text.Shown;
import org.pilotreadiness.internal.text.Words;
import org.pilotreadiness.ruleset.RuleSet;
import org.pilotreadiness.ruleset.language.Call;
import org.pilotreadiness.ruleset.language.Criterion;
import org.pilotreadiness.ruleset.language.Rule;
import org.pilotreadiness.ruleset.language.Source;
import org.pilotreadiness.scenario.Scenario;
import org.pilotreadiness.scenario.Scenarios;

/**
 * A rule set as a book to read: every criterion in plain words, made from its rules, with weight, gates, question, source and
 * scenarios, the rules that name levels, and for each document which rule stands on which of its pages.
 */
public final class RuleBook {

    private final RuleSet ruleSet;
    private final List<Scenario> scenarios;
    private final Locale language;
    private final Messages messages;
    private final PlainWords words;

    private RuleBook(RuleSet ruleSet, List<Scenario> scenarios, Locale language) {
        this.ruleSet = ruleSet;
        this.scenarios = scenarios;
        this.language = language;
        this.messages = Messages.in(language);
        this.words = new PlainWords(messages);
    }

    /**
     * The book of a rule set. Scenarios and the titles of sources stand as they are written in its files, in any language.
     *
     * @throws org.pilotreadiness.ruleset.InvalidRuleSetException naming everything that is wrong with its scenario files
     */
    public static RuleBook of(RuleSet ruleSet, ReportStyle style) {
        return new RuleBook(ruleSet, Scenarios.of(ruleSet).all(), style.language());
    }

    /** One page of HTML that needs nothing else. */
    public String html() {
        return BookPageRenderer.of().execute(page());
    }

    /** The same as Markdown. */
    public String markdown() {
        return Markdown.of(page());
    }

    private BookPage page() {
        return new BookPage(
                messages.say("page.language"),
                Shown.line(
                        ruleSet.title(language).isEmpty() ? ruleSet.identity().id() : ruleSet.title(language)),
                messages.say(
                        "book.version",
                        ruleSet.identity().id(),
                        ruleSet.identity().version(),
                        ruleSet.identity().sha256()),
                Style.sheet(),
                new BookPage.Headings(
                        messages.say("book.contents"), messages.say("book.levels"), messages.say("book.index")),
                Arrays.stream(Dimension.values())
                        .map(this::chapter)
                        .filter(chapter -> !chapter.entries().isEmpty())
                        .toList(),
                Stream.concat(Arrays.stream(Call.Verdict.values()).map(this::levels), Stream.of(conflicts()))
                        .filter(levels -> !levels.rules().isEmpty())
                        .toList(),
                documents());
    }

    private Chapter chapter(Dimension dimension) {
        return new Chapter(
                Words.of(dimension),
                messages.name("dimension", dimension),
                ruleSet.criteria().stream()
                        .filter(criterion -> criterion.dimension() == dimension)
                        .map(this::entry)
                        .toList());
    }

    private Entry entry(Criterion criterion) {
        String id = criterion.id();
        List<Line> lines = new ArrayList<>();
        add(lines, "met", rules(id, Call.Met.class).map(words::of));
        add(lines, "partly", rules(id, Call.PartlyMet.class).map(words::of));
        add(lines, "weight", Stream.of(weight(criterion)));
        add(lines, "source", Stream.of(criterion.source()));
        add(lines, "next", Stream.of(message(id + ".nextStep")));
        add(
                lines,
                "place",
                ruleSet.rules().stream().filter(rule -> decides(rule, id)).map(RuleBook::place));
        add(
                lines,
                "scenarios",
                scenarios.stream().filter(each -> each.isAbout(id)).map(Scenario::name));
        return new Entry(id, message(id + ".title"), message(id + ".question"), lines);
    }

    private void add(List<Line> lines, String heading, Stream<String> texts) {
        List<String> said =
                texts.filter(text -> !text.isEmpty()).map(Shown::line).toList();
        if (!said.isEmpty()) {
            lines.add(new Line(messages.say("book." + heading), said));
        }
    }

    private String message(String key) {
        String message = ruleSet.message(key, language);
        return message.equals(key) ? "" : Shown.line(message);
    }

    private String weight(Criterion criterion) {
        List<String> parts = new ArrayList<>();
        parts.add(messages.say("book.weight.is", criterion.weight()));
        parts.add(gate("book.counts", criterion.countsFrom()));
        parts.add(gate("book.blocks", criterion.blocksFrom()));
        parts.add(criterion.onlyCrossSector() ? messages.say("book.cross-sector") : "");
        parts.add(
                criterion.onlyInScenario() == null
                        ? ""
                        : messages.say("book.scenario", words.word(criterion.onlyInScenario())));
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
    }

    private String gate(String key, @Nullable Enum<?> gate) {
        return gate == null ? "" : messages.say(key, words.word(gate));
    }

    private Stream<Rule> rules(String criterion, Class<? extends Call> call) {
        return ruleSet.rules().stream().filter(rule -> call.isInstance(rule.call()) && decides(rule, criterion));
    }

    private static boolean decides(Rule rule, String criterion) {
        return rule.call() instanceof Call.Met met
                ? met.criterion().equals(criterion)
                : rule.call() instanceof Call.PartlyMet partly
                        && partly.criterion().equals(criterion);
    }

    private static String place(Rule rule) {
        return rule.file() + ":" + rule.position().line();
    }

    private Levels levels(Call.Verdict verdict) {
        List<LevelRule> rules = new ArrayList<>();
        for (Rule rule : ruleSet.rules()) {
            if (rule.call() instanceof Call.AtMost atMost && atMost.verdict() == verdict) {
                List<Line> lines = new ArrayList<>();
                add(lines, "when", Stream.of(words.of(rule)));
                add(lines, "at-most", Stream.of(words.word(atMost.level())));
                add(lines, "place", Stream.of(place(rule)));
                rules.add(new LevelRule(Shown.line(ruleSet.title(rule, language)), lines));
            }
        }
        return new Levels(messages.name("verdict", verdict), rules);
    }

    private Levels conflicts() {
        return new Levels(
                messages.say("book.conflicts"),
                ruleSet.portfolioRules().stream()
                        .map(rule -> {
                            List<Line> lines = new ArrayList<>();
                            add(lines, "when", Stream.of(words.of(rule)));
                            add(lines, "place", Stream.of(place(rule)));
                            return new LevelRule(Shown.line(ruleSet.title(rule, language)), lines);
                        })
                        .toList());
    }

    /** Which place of which document what stands on; a rule cites several places with commas between. */
    private List<Document> documents() {
        Map<String, Map<String, List<Reference>>> cited = new LinkedHashMap<>();
        for (Criterion criterion : ruleSet.criteria()) {
            for (String citation : criterion.source().split("\\s*,\\s*", -1)) {
                String code = citation.split(" ", 2)[0];
                cited.computeIfAbsent(code, any -> new LinkedHashMap<>())
                        .computeIfAbsent(citation, any -> new ArrayList<>())
                        .add(new Reference(criterion.id()));
            }
        }
        return ruleSet.sources().stream()
                .map(source -> new Document(
                        source.code(),
                        Shown.line(source.title()),
                        Shown.line(details(source)),
                        cited.getOrDefault(source.code(), Map.of()).entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(entry -> new Citation(entry.getKey(), entry.getValue()))
                                .toList()))
                .toList();
    }

    private static String details(Source source) {
        return Stream.of(source.publisher(), source.year() == null ? "" : String.valueOf(source.year()))
                .filter(detail -> !detail.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
