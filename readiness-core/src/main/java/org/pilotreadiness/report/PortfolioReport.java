package org.pilotreadiness.report;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.assessment.Blocker;
import org.pilotreadiness.assessment.BlockingCriterion;
import org.pilotreadiness.assessment.Conflict;
import org.pilotreadiness.assessment.GateRanking;
import org.pilotreadiness.assessment.Participation;
import org.pilotreadiness.assessment.Portfolio;
import org.pilotreadiness.assessment.PreconditionResult;
import org.pilotreadiness.assessment.Range;
import org.pilotreadiness.assessment.Score;
import org.pilotreadiness.facts.Dimension;
import org.pilotreadiness.internal.report.json.Json;
import org.pilotreadiness.internal.report.json.PortfolioJson;
import org.pilotreadiness.internal.report.model.AssessmentPage;
import org.pilotreadiness.internal.report.model.AssessmentPages;
import org.pilotreadiness.internal.report.model.Messages;
import org.pilotreadiness.internal.report.model.PageWords;
import org.pilotreadiness.internal.report.model.PortfolioPage;
import org.pilotreadiness.internal.report.model.PortfolioPageRenderer;
import org.pilotreadiness.internal.report.model.Style;
import org.pilotreadiness.internal.report.text.Page;
import org.pilotreadiness.internal.report.text.Page.TextStyle;
import org.pilotreadiness.internal.text.Shown;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.ruleset.RuleSet;

/**
 * Pilots side by side: as text of at most 80 columns, conflicts first, then the ranking, a map of the preconditions, what blocks
 * most often and who takes part in most pilots; as a page of HTML; or as JSON. Thread-safe.
 */
public final class PortfolioReport {

    private static final int MOST = 10;
    private static final int NAMES = 22;
    private static final int CELL = 11;
    private static final String[] SHADES = {" ", "░", "▒", "▓", "█"};

    private final RuleSet ruleSet;
    private final boolean isColoured;
    private final Locale language;
    private final Messages messages;

    private PortfolioReport(RuleSet ruleSet, boolean isColoured, Locale language) {
        this.ruleSet = ruleSet;
        this.isColoured = isColoured;
        this.language = language;
        this.messages = Messages.in(language);
    }

    /** The rule set gives the sentences about its criteria. */
    public static PortfolioReport of(RuleSet ruleSet, ReportStyle style) {
        return new PortfolioReport(ruleSet, style.isColoured(), style.language());
    }

    /** One JSON object, without a line end after it. */
    public String json(Portfolio portfolio) {
        return Json.indented(PortfolioJson.of(portfolio, ruleSet.identity()));
    }

    /**
     * One page of HTML that needs nothing else.
     *
     * @param pilots the pilots of the portfolio, in any order
     * @throws IllegalArgumentException when a pilot of the portfolio is not among them
     */
    public String html(Portfolio portfolio, Collection<Pilot> pilots) {
        return PortfolioPageRenderer.of().execute(page(portfolio, pilots));
    }

    private PortfolioPage page(Portfolio portfolio, Collection<Pilot> pilots) {
        PageWords words = PageWords.of(ruleSet, language);
        AssessmentPages pages = new AssessmentPages(words, false);
        Map<String, Pilot> byId = pilots.stream().collect(Collectors.toMap(Pilot::id, Function.identity()));
        List<AssessmentPage.Row> rows = portfolio.ranking().stream()
                .flatMap(gate -> gate.assessments().stream())
                .map(assessment -> pages.row(null, pilot(assessment.pilot(), byId), assessment))
                .toList();
        return new PortfolioPage(
                messages.say("page.language"),
                messages.say("portfolio.title", rows.size()),
                Style.sheet(),
                pages.rules(),
                words.headings(),
                new PortfolioPage.Headings(
                        messages.say("portfolio.conflicts.title"),
                        messages.say("portfolio.conflicts.none"),
                        messages.say("portfolio.blocking.title"),
                        messages.say("portfolio.blocking.none"),
                        messages.say("portfolio.organisations.title")),
                portfolio.conflicts().stream()
                        .map(conflict -> new PortfolioPage.Conflicting(
                                ruleSet.title(conflict.rule(), language),
                                conflict.pilots().stream()
                                        .map(pilot -> Shown.line(said(pilot)))
                                        .toList()))
                        .toList(),
                rows.isEmpty() ? null : pages.overview(rows, pilots.iterator().next()),
                portfolio.blocking().stream()
                        .map(each -> Shown.line(said(each)))
                        .toList(),
                portfolio.participations().stream()
                        .map(each -> Shown.line(said(each)))
                        .toList());
    }

    private static Pilot pilot(String id, Map<String, Pilot> byId) {
        Pilot pilot = byId.get(id);
        if (pilot == null) {
            throw new IllegalArgumentException("The pilot (" + id + ") is not among those of the portfolio.");
        }
        return pilot;
    }

    /** The report, each line ending in a line feed. */
    public String text(Portfolio portfolio) {
        Page page = new Page(isColoured);
        int pilots = portfolio.ranking().stream()
                .mapToInt(gate -> gate.assessments().size())
                .sum();
        page.paragraph(messages.say("portfolio.title", pilots), 0, 0, TextStyle.BOLD);
        page.paragraph(
                messages.say(
                        "verdict.rules",
                        ruleSet.identity().id(),
                        ruleSet.identity().version(),
                        ruleSet.identity().sha256().substring(0, 12)),
                0,
                0,
                TextStyle.DIM);
        conflicts(page, portfolio.conflicts());
        portfolio.ranking().forEach(gate -> ranking(page, gate));
        map(page, portfolio.ranking());
        blocking(page, portfolio.blocking());
        page.heading(messages.say("portfolio.organisations.title"));
        first(page, portfolio.participations(), each -> page.paragraph(said(each), 2, 4, TextStyle.PLAIN));
        return page.toString();
    }

    private void conflicts(Page page, List<Conflict> conflicts) {
        page.heading(messages.say("portfolio.conflicts.title"));
        if (conflicts.isEmpty()) {
            page.paragraph(messages.say("portfolio.conflicts.none"), 2, 2, TextStyle.PLAIN);
        }
        for (Conflict conflict : conflicts) {
            page.paragraph(ruleSet.title(conflict.rule(), language), 2, 4, TextStyle.RED);
            for (Pilot pilot : conflict.pilots()) {
                page.paragraph("- " + said(pilot), 4, 6, TextStyle.PLAIN);
            }
        }
    }

    private void ranking(Page page, GateRanking gate) {
        page.heading(messages.say("portfolio.gate", messages.name("gate", gate.gate())));
        int rank = 0;
        for (Assessment assessment : gate.assessments()) {
            rank++;
            page.paragraph(
                    messages.say("portfolio.rank", rank, assessment.title(), assessment.pilot()),
                    2,
                    5,
                    TextStyle.PLAIN);
            String level = messages.range(
                    messages.name("level", assessment.readiness().level().low()),
                    messages.name("level", assessment.readiness().level().high()));
            String score = assessment
                    .readiness()
                    .score()
                    .map(points -> "; " + messages.say("portfolio.score", messages.points(points)))
                    .orElse("");
            long settled =
                    assessment.blockers().stream().filter(Blocker::isSettled).count();
            long possible = assessment.blockers().size() - settled;
            String blocked =
                    assessment.blockers().isEmpty() ? "" : "; " + messages.say("portfolio.blockers", settled, possible);
            page.paragraph(level + score + blocked, 5, 5, TextStyle.DIM);
        }
    }

    private void map(Page page, List<GateRanking> ranking) {
        page.heading(messages.say("portfolio.map.title"));
        StringBuilder head = new StringBuilder("  " + Page.filled(messages.say("portfolio.map.pilot"), NAMES));
        for (Dimension dimension : Dimension.values()) {
            if (dimension != Dimension.RECEIVER_FIT) {
                head.append(Page.filled(messages.name("portfolio.short", dimension), CELL));
            }
        }
        page.line(page.styled(head.toString().stripTrailing(), TextStyle.BOLD));
        ranking.stream().flatMap(gate -> gate.assessments().stream()).forEach(assessment -> page.line(row(assessment)));
        page.paragraph(messages.say("portfolio.map.legend"), 2, 2, TextStyle.DIM);
    }

    private String row(Assessment assessment) {
        String id = assessment.pilot();
        String name = id.length() < NAMES ? id : id.substring(0, NAMES - 2) + "…";
        StringBuilder row = new StringBuilder("  " + Page.filled(name, NAMES));
        Stream.concat(
                        assessment.preconditions().stream().map(PreconditionResult::possibleScore),
                        Stream.of(assessment.spreading().possibleScore()))
                .forEach(score -> row.append(Page.filled(cell(score), CELL)));
        return row.toString().stripTrailing();
    }

    private static String cell(@Nullable Range<Score> score) {
        if (score == null) {
            return "–";
        }
        int low = score.low().points();
        int high = score.high().points();
        return SHADES[low * (SHADES.length - 1) / 100] + " " + (low == high ? low : low + "–" + high);
    }

    private void blocking(Page page, List<BlockingCriterion> blocking) {
        page.heading(messages.say("portfolio.blocking.title"));
        if (blocking.isEmpty()) {
            page.paragraph(messages.say("portfolio.blocking.none"), 2, 2, TextStyle.PLAIN);
        }
        first(page, blocking, each -> page.paragraph(said(each), 2, 4, TextStyle.PLAIN));
    }

    private String said(Pilot pilot) {
        return messages.say(
                "portfolio.conflicts.pilot", pilot.title(), pilot.id(), Shown.value(pilot.developmentArea()));
    }

    private String said(BlockingCriterion blocking) {
        String id = blocking.criterion().id();
        return messages.say(
                "portfolio.blocking.line",
                id,
                ruleSet.message(id + ".title", language),
                blocking.settled().size(),
                blocking.possible().size());
    }

    private String said(Participation participation) {
        return messages.say(
                "portfolio.organisations.line",
                participation.organisation().name(),
                participation.organisation().id(),
                participation.pilots().size());
    }

    private <T> void first(Page page, List<T> all, Consumer<T> line) {
        all.stream().limit(MOST).forEach(line);
        if (all.size() > MOST) {
            page.paragraph(messages.say("portfolio.more", all.size() - MOST), 2, 2, TextStyle.DIM);
        }
    }
}
