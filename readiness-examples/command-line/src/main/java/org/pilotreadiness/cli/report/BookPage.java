package org.pilotreadiness.cli.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.facts.Domain;
import org.pilotreadiness.internal.report.model.Messages;
import org.pilotreadiness.internal.text.Shown;
import org.pilotreadiness.ruleset.RuleSet;
import org.pilotreadiness.ruleset.language.Call;
import org.pilotreadiness.ruleset.language.Criterion;
import org.pilotreadiness.ruleset.language.Rule;
import org.pilotreadiness.ruleset.language.Source;
import org.pilotreadiness.scenario.Scenario;

/**
 * A rule book as a page.
 *
 * @param title what the rule set is called
 * @param version id, version and digest of the rule set
 * @param chapters the criteria by dimension
 * @param levels the level rules by the level they name
 * @param documents the documents the rules stand on, and what stands on them
 */
record BookPage(
        String language,
        String title,
        String version,
        Map<String, String> words,
        List<Chapter> chapters,
        List<Levels> levels,
        List<Document> documents) {

    static BookPage of(RuleSet ruleSet, Locale language, List<Scenario> scenarios) {
        Messages messages = Messages.of(ruleSet, language);
        return new Author(ruleSet, language, scenarios, messages, new PlainWords(messages)).page();
    }

    /** The criteria of a dimension. */
    public record Chapter(String anchor, String name, List<Entry> entries) {}

    /** A criterion: what it asks, and what else is to be said of it. */
    public record Entry(String id, String title, String question, List<Line> lines) {

        public boolean isAsked() {
            return !question.isEmpty();
        }
    }

    /** Something said of a criterion, under a heading. */
    public record Line(String heading, List<String> texts) {}

    /** The rules that name a level. */
    public record Levels(String name, List<LevelRule> rules) {}

    /** A rule that lowers a level. */
    public record LevelRule(String title, List<Line> lines) {}

    /** A document and the places in it that rules stand on. */
    public record Document(String code, String title, String details, List<Citation> citations) {

        public boolean isDetailed() {
            return !details.isEmpty();
        }
    }

    /** A place in a document, with the criteria that stand on it. */
    public record Citation(String place, List<Reference> references) {}

    /** A criterion that cites a place. */
    public record Reference(String name) {}

    /** Writes the book. */
    private record Author(
            RuleSet ruleSet, Locale language, List<Scenario> scenarios, Messages messages, PlainWords plain) {

        private BookPage page() {
            return new BookPage(
                    messages.say("page.language"),
                    Shown.line(
                            ruleSet.title(language).isEmpty()
                                    ? ruleSet.identity().id()
                                    : ruleSet.title(language)),
                    messages.say(
                            "book.version",
                            ruleSet.identity().id(),
                            ruleSet.identity().version(),
                            ruleSet.identity().sha256()),
                    messages.words(),
                    ruleSet.domains().stream()
                            .map(this::chapter)
                            .filter(chapter -> !chapter.entries().isEmpty())
                            .toList(),
                    Stream.concat(Arrays.stream(Call.Verdict.values()).map(this::levels), Stream.of(conflicts()))
                            .filter(levels -> !levels.rules().isEmpty())
                            .toList(),
                    documents());
        }

        private Chapter chapter(Domain dimension) {
            return new Chapter(
                    dimension.key(),
                    messages.name("dimension", dimension),
                    ruleSet.criteria().stream()
                            .filter(criterion -> criterion.dimension().equals(dimension))
                            .map(this::entry)
                            .toList());
        }

        private Entry entry(Criterion criterion) {
            String id = criterion.id();
            List<Line> lines = new ArrayList<>();
            add(lines, "met", rules(id, Call.Met.class).map(plain::of));
            add(lines, "partly", rules(id, Call.PartlyMet.class).map(plain::of));
            add(lines, "weight", Stream.of(weight(criterion)));
            add(lines, "source", Stream.of(criterion.source()));
            add(lines, "next", Stream.of(message(id + ".nextStep")));
            add(
                    lines,
                    "place",
                    ruleSet.rules().stream().filter(rule -> decides(rule, id)).map(Rule::place));
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
            parts.add(gate("book.until", criterion.countsUntil()));
            parts.add(
                    criterion.validFrom() == null
                            ? ""
                            : messages.say("page.validFrom", messages.date(criterion.validFrom())));
            parts.add(
                    criterion.validUntil() == null
                            ? ""
                            : messages.say("page.validUntil", messages.date(criterion.validUntil())));
            parts.add(criterion.onlyCrossSector() ? messages.say("book.cross-sector") : "");
            parts.add(
                    criterion.onlyInScenario() == null
                            ? ""
                            : messages.say("book.scenario", plain.word(criterion.onlyInScenario())));
            parts.add(criterion.finding() ? messages.say("book.finding") : "");
            parts.add(criterion.mayNotApply() ? messages.say("book.mayNotApply") : "");
            return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
        }

        private String gate(String key, @Nullable Enum<?> gate) {
            return gate == null ? "" : messages.say(key, plain.word(gate));
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

        private Levels levels(Call.Verdict verdict) {
            List<LevelRule> rules = new ArrayList<>();
            for (Rule rule : ruleSet.rules()) {
                if (rule.call() instanceof Call.AtMost atMost && atMost.verdict() == verdict) {
                    List<Line> lines = new ArrayList<>();
                    add(lines, "when", Stream.of(plain.of(rule)));
                    add(lines, "at-most", Stream.of(plain.word(atMost.level())));
                    add(lines, "place", Stream.of(rule.place()));
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
                                add(lines, "when", Stream.of(plain.of(rule)));
                                add(lines, "place", Stream.of(rule.place()));
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
}
