package org.pilotreadiness.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.assessment.Difference;
import org.pilotreadiness.cli.report.ImpactPage.Change;
import org.pilotreadiness.cli.report.ImpactPage.Claim;
import org.pilotreadiness.cli.report.ImpactPage.Group;
import org.pilotreadiness.cli.report.ImpactPage.Proof;
import org.pilotreadiness.cli.report.ImpactPage.Said;
import org.pilotreadiness.cli.workbench.Aspect;
import org.pilotreadiness.cli.workbench.ChangeProof;
import org.pilotreadiness.cli.workbench.ChangeProof.Possibility;
import org.pilotreadiness.cli.workbench.Impact;
import org.pilotreadiness.cli.workbench.SubjectChange;
import org.pilotreadiness.facts.Dimension;
import org.pilotreadiness.internal.report.json.Json;
import org.pilotreadiness.internal.report.model.DifferenceLines;
import org.pilotreadiness.internal.report.model.Messages;
import org.pilotreadiness.internal.report.text.Page;
import org.pilotreadiness.internal.report.text.Page.TextStyle;
import org.pilotreadiness.internal.text.Shown;
import org.pilotreadiness.internal.text.Words;
import org.pilotreadiness.pilot.Gate;
import org.pilotreadiness.pilot.SpreadingScenario;
import org.pilotreadiness.report.ReportStyle;
import org.pilotreadiness.ruleset.RuleSet;
import org.pilotreadiness.ruleset.RuleSetIdentity;
import org.pilotreadiness.ruleset.language.Call;
import org.pilotreadiness.ruleset.language.Criterion;
import org.pilotreadiness.ruleset.language.Rule;
import org.pilotreadiness.ruleset.language.ValueType;

/**
 * What a change of the rules does, as text of at most 80 columns, as JSON or as one page of HTML: what differs in words, then
 * the pilots that are hit by what is responsible, with an example each. Thread-safe.
 */
public final class ImpactReport {

    /** Of the values of a criterion those that are no texts. */
    private static final Map<String, ValueType> TYPES = Map.of(
            "dimension", ValueType.word(Dimension.class),
            "countsFrom", ValueType.word(Gate.class),
            "countsUntil", ValueType.word(Gate.class),
            "blocksFrom", ValueType.word(Gate.class),
            "onlyCrossSector", ValueType.TRUTH,
            "finding", ValueType.TRUTH,
            "mayNotApply", ValueType.TRUTH,
            "onlyInScenario", ValueType.word(SpreadingScenario.class));

    /** Of the other values those that are said of what is new or gone. */
    private static final Set<String> OTHERS = Set.of("weight", "validFrom", "validUntil", "source");

    /** How many conflicts are shown of those that are gone, and of those that are new. */
    private static final int MOST_CONFLICTS = 12;

    private final RuleSet earlier;
    private final RuleSet later;
    private final Locale language;
    private final Messages messages;
    private final PlainWords words;
    private final DifferenceLines differences;

    private final @Nullable ChangeProof proof;

    private ImpactReport(RuleSet earlier, RuleSet later, Locale language, @Nullable ChangeProof proof) {
        this.earlier = earlier;
        this.later = later;
        this.language = language;
        this.messages = Messages.of(later, language);
        this.words = new PlainWords(messages);
        this.differences = DifferenceLines.of(later, language);
        this.proof = proof;
    }

    /** Reports on the change between these rule sets, which give the titles of their criteria. */
    public static ImpactReport of(RuleSet earlier, RuleSet later, ReportStyle style) {
        return new ImpactReport(earlier, later, style.language(), null);
    }

    /** The same report that also shows what is proved of the change. */
    public ImpactReport with(ChangeProof proved) {
        return new ImpactReport(earlier, later, language, proved);
    }

    /** For people, each line ending in a line feed. */
    public String text(Impact impact) {
        ImpactPage laid = page(impact);
        Page page = new Page(false);
        page.paragraph(laid.versions(), 0, 2, TextStyle.PLAIN);
        page.heading(laid.rulesHeading());
        for (Change change : laid.changes()) {
            page.paragraph(change.heading(), 0, 2, TextStyle.BOLD);
            change.lines().forEach(line -> page.paragraph(line, 2, 4, TextStyle.PLAIN));
        }
        page.heading(laid.pilotsHeading());
        page.paragraph(laid.summary(), 0, 0, TextStyle.PLAIN);
        for (Group group : laid.groups()) {
            page.blank();
            page.paragraph(group.heading() + ": " + group.summary(), 0, 2, TextStyle.PLAIN);
            group.example().forEach(line -> page.paragraph(line, 2, 4, TextStyle.PLAIN));
        }
        if (laid.proof() != null) {
            proof(laid.proof(), page);
        }
        return page.toString();
    }

    private static void proof(Proof proof, Page page) {
        page.heading(proof.heading());
        page.paragraph(proof.same(), 0, 0, TextStyle.PLAIN);
        for (Claim claim : proof.claims()) {
            page.blank();
            page.paragraph(claim.heading(), 0, 2, TextStyle.BOLD);
            for (Said side : claim.sides()) {
                page.paragraph(side.sentence(), 2, 4, TextStyle.PLAIN);
                side.scenario().lines().forEach(page::line);
            }
        }
    }

    /** One page of HTML that needs nothing else. */
    public String html(Impact impact) {
        return Pages.html(page(impact));
    }

    /** As JSON, in English whatever the language, indented by two blanks, without a line end after it. */
    public String json(Impact impact) {
        return Json.indented(ImpactJson.of(impact, of(earlier, later, ReportStyle.plain())::lines, proof));
    }

    private ImpactPage page(Impact impact) {
        List<Change> changes = impact.change().changes().stream()
                .map(change -> new Change(heading(change), lines(change)))
                .toList();
        long levels = impact.hits().stream()
                .filter(hit -> hit.difference().changesLevel())
                .count();
        List<Group> groups = new ArrayList<>();
        impact.alone().forEach((subject, differences) -> groups.add(group(named(subject), differences)));
        if (!impact.onlyTogether().isEmpty()) {
            groups.add(group(messages.say("diff.together"), impact.onlyTogether()));
        }
        if (!impact.conflictsGone().isEmpty() || !impact.conflictsNew().isEmpty()) {
            groups.add(conflicts(impact));
        }
        return new ImpactPage(
                messages.say("page.language"),
                messages.say("diff.title"),
                messages.say(
                        "diff.versions",
                        version(impact.change().earlier()),
                        version(impact.change().later())),
                messages.say(changes.isEmpty() ? "diff.rules.none" : "diff.rules", changes.size()),
                changes,
                messages.say("diff.pilots"),
                impact.pilots() == 0
                        ? messages.say("diff.pilots.none")
                        : messages.say("diff.hit", impact.hits().size(), impact.pilots(), levels),
                groups,
                proof == null ? null : page(proof));
    }

    private Group conflicts(Impact impact) {
        List<String> lines = new ArrayList<>();
        impact.conflictsGone().stream()
                .limit(MOST_CONFLICTS)
                .forEach(each -> lines.add(messages.say("diff.removed", each)));
        impact.conflictsNew().stream()
                .limit(MOST_CONFLICTS)
                .forEach(each -> lines.add(messages.say("diff.added", each)));
        return new Group(
                messages.say("book.conflicts"),
                messages.say(
                        "diff.conflicts",
                        impact.conflictsGone().size(),
                        impact.conflictsNew().size()),
                lines,
                "");
    }

    private Proof page(ChangeProof proved) {
        List<ChangeProof.Claim> differing =
                proved.claims().stream().filter(claim -> !claim.isSame()).toList();
        boolean isDated =
                Stream.of(earlier, later).anyMatch(each -> !each.datedCriteria().isEmpty());
        return new Proof(
                messages.say("diff.proof"),
                (differing.isEmpty()
                                ? messages.say("diff.proof.same")
                                : messages.say("diff.proof.rest", differing.size()))
                        + (isDated ? " " + messages.say("diff.proof.dates") : ""),
                differing.stream().map(this::claim).toList());
    }

    private Claim claim(ChangeProof.Claim claim) {
        String aspect = "diff.proof." + Words.of(claim.aspect());
        return new Claim(
                messages.say(aspect, messages.name("dimension." + claim.subject(), named(claim.subject()))),
                List.of(said(aspect + ".lower", claim.lower()), said(aspect + ".higher", claim.higher())));
    }

    private Said said(String key, Possibility side) {
        return new Said(
                messages.say("diff.proof." + Words.of(side.state()), messages.say(key)),
                side.scenario().lines().map(Shown::line).collect(Collectors.joining("\n")));
    }

    /** Id, version and the beginning of the digest. */
    static String version(RuleSetIdentity identity) {
        return identity.id() + " " + identity.version() + " ("
                + identity.sha256().substring(0, 12) + ")";
    }

    private String heading(SubjectChange change) {
        return messages.say("diff." + Words.of(change.kind()), named(change.subject()));
    }

    /** The id with the title, or the name of a level rule. */
    private String named(String subject) {
        return Shown.line(Stream.of(later, earlier)
                .flatMap(ruleSet -> titles(ruleSet, subject))
                .findFirst()
                .orElse(subject));
    }

    private Stream<String> titles(RuleSet ruleSet, String subject) {
        return Stream.concat(
                ruleSet.criteria().stream()
                        .map(Criterion::id)
                        .filter(subject::equals)
                        .map(id -> id + " " + ruleSet.message(id + ".title", language)),
                Stream.of(ruleSet.rules(), ruleSet.portfolioRules())
                        .flatMap(List::stream)
                        .filter(rule -> rule.name().equals(subject))
                        .map(rule -> ruleSet.title(rule, language)));
    }

    /** What differs, a line for each thing; of what is new or gone no texts. */
    private List<String> lines(SubjectChange change) {
        return change.aspects().stream()
                .flatMap(aspect -> aspect instanceof Aspect.OfRule rule
                        ? Stream.of(line(rule))
                        : line(change.kind(), (Aspect.OfValue) aspect).stream())
                .toList();
    }

    private Optional<String> line(SubjectChange.Kind kind, Aspect.OfValue value) {
        String name = messages.name("value." + value.name(), value.name());
        if (kind == SubjectChange.Kind.CHANGED) {
            return Optional.of(messages.say(
                    "diff.value", name, value(value.name(), value.earlier()), value(value.name(), value.later())));
        }
        String only = value.earlier() + value.later();
        boolean isSaid = (TYPES.containsKey(value.name()) || OTHERS.contains(value.name()))
                && !only.isEmpty()
                && !only.equals("false");
        return isSaid
                ? Optional.of(messages.say("diff.value.only", name, value(value.name(), only)))
                : Optional.empty();
    }

    private String line(Aspect.OfRule rule) {
        String kind = messages.say("diff.rule." + Words.of(rule.kind()));
        if (rule.earlier() == null) {
            return messages.say("diff.rule.added", kind, said(rule.later()));
        }
        if (rule.later() == null) {
            return messages.say("diff.rule.removed", kind, said(rule.earlier()));
        }
        return messages.say(
                rule.meansTheSame() ? "diff.rule.same" : "diff.rule.changed",
                kind,
                said(rule.earlier()),
                said(rule.later()));
    }

    private String value(String name, String value) {
        ValueType type = TYPES.getOrDefault(name, ValueType.TEXT);
        return value.isEmpty() ? messages.say("diff.nothing") : Shown.line(words.value(type, value));
    }

    private String said(@Nullable Rule rule) {
        if (rule == null) {
            return "";
        }
        String asked = words.of(rule);
        String condition = asked.isEmpty() ? messages.say("diff.always") : asked;
        return rule.call() instanceof Call.AtMost atMost
                ? messages.say("diff.at-most", condition, words.word(atMost.level()))
                : condition;
    }

    /** The example is one that changes its level, else one of which a person sees something. */
    private Group group(String heading, List<Difference> hits) {
        long levels = hits.stream().filter(Difference::changesLevel).count();
        List<String> example = Stream.concat(hits.stream().filter(Difference::changesLevel), hits.stream())
                .map(this::example)
                .filter(lines -> lines.size() > 1)
                .findFirst()
                .orElse(List.of());
        return new Group(
                heading,
                messages.say("diff.group", hits.size(), levels),
                example,
                hits.stream().map(hit -> Shown.line(hit.later().pilot())).collect(Collectors.joining(", ")));
    }

    private List<String> example(Difference difference) {
        Assessment after = difference.later();
        List<String> lines = new ArrayList<>();
        lines.add(messages.say("diff.example", Shown.line(after.title()), Shown.line(after.pilot())));
        lines.addAll(differences.outcomes(difference));
        return lines;
    }
}
