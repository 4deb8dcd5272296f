package org.pilotreadiness.internal.report.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.assessment.AssessedPilot;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.assessment.Blocker;
import org.pilotreadiness.facts.Dimension;
import org.pilotreadiness.internal.report.model.AssessmentPage.Document;
import org.pilotreadiness.internal.report.model.AssessmentPage.Glossary;
import org.pilotreadiness.internal.report.model.AssessmentPage.Overview;
import org.pilotreadiness.internal.report.model.AssessmentPage.Row;
import org.pilotreadiness.internal.report.model.PilotPart.Cell;
import org.pilotreadiness.internal.text.Shown;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.ruleset.RuleSetIdentity;

/** Lays out a page about one pilot or many. */
public final class AssessmentPages {

    private static final List<Dimension> COLUMNS = List.of(
            Dimension.MANAGEMENT_ANCHORING,
            Dimension.DATA_SUPPORT,
            Dimension.CHANGE_CAPACITY,
            Dimension.STRUCTURAL_ALIGNMENT,
            Dimension.SPREADING_POTENTIAL);

    private final PageWords words;
    private final Bars bars;
    private final boolean hasRadar;

    public AssessmentPages(PageWords words, boolean hasRadar) {
        this.words = words;
        this.bars = new Bars(words.ruleSet(), words);
        this.hasRadar = hasRadar;
    }

    /** The page; pilots are laid out when it is written. */
    public AssessmentPage page(List<AssessedPilot> pilots) {
        if (pilots.isEmpty()) {
            throw new IllegalArgumentException("a page about no pilots");
        }
        boolean isBrief = pilots.size() > 1;
        CriteriaParts criteria = new CriteriaParts(words, isBrief);
        PilotParts parts = new PilotParts(words, criteria, bars, isBrief, hasRadar);
        Assessment first = pilots.get(0).assessment();
        return new AssessmentPage(
                words.messages().say("page.language"),
                isBrief
                        ? words.say("title.many", pilots.size())
                        : words.say("title", Shown.line(first.title()), words.gate(first.gate())),
                Style.sheet(),
                isBrief,
                words.headings(),
                isBrief ? overview(pilots) : null,
                () -> IntStream.range(0, pilots.size())
                        .mapToObj(i -> parts.part(anchor(i), pilots.get(i)))
                        .iterator(),
                isBrief ? new Glossary(criteria.glossary()) : null,
                documents(),
                rules());
    }

    /** Ids of pilots may repeat, and be those of other things. */
    private static String anchor(int index) {
        return "pilot-" + (index + 1);
    }

    private Overview overview(List<AssessedPilot> pilots) {
        return overview(
                IntStream.range(0, pilots.size())
                        .mapToObj(i -> row(
                                anchor(i), pilots.get(i).pilot(), pilots.get(i).assessment()))
                        .toList(),
                pilots.get(0).pilot());
    }

    /** The heat map of these rows; the lines are those for one of the pilots. */
    public Overview overview(List<Row> rows, Pilot pilot) {
        return new Overview(
                words.say("caption", rows.size()),
                COLUMNS.stream().map(words::dimension).toList(),
                rows,
                bars.lines(pilot));
    }

    /** A pilot as a row of the heat map. */
    public Row row(@Nullable String anchor, Pilot pilot, Assessment assessment) {
        long settled = assessment.blockers().stream().filter(Blocker::isSettled).count();
        int all = assessment.blockers().size();
        Stream<Cell> preconditions = assessment.preconditions().stream()
                .map(result -> bars.cell(pilot, result.precondition(), result.possibleScore()));
        Cell spreading = bars.cell(
                pilot, Dimension.SPREADING_POTENTIAL, assessment.spreading().possibleScore());
        return new Row(
                anchor,
                Shown.line(assessment.title()),
                words.gate(assessment.gate()),
                Bars.state(assessment.readiness().level()),
                words.level(assessment.readiness().level()),
                settled == all ? String.valueOf(all) : settled + "–" + all,
                Stream.concat(preconditions, Stream.of(spreading)).toList());
    }

    /** The documents that criteria cite, in the order of the rule set. */
    private List<Document> documents() {
        Set<String> cited = words.ruleSet().criteria().stream()
                .flatMap(criterion -> Stream.of(criterion.source().split("\\s*,\\s*", -1)))
                .map(citation -> citation.split(" ", 2)[0])
                .collect(Collectors.toSet());
        return words.ruleSet().sources().stream()
                .filter(source -> cited.contains(source.code()))
                .map(source -> new Document(
                        source.code(),
                        Stream.of(
                                        source.title(),
                                        source.publisher(),
                                        source.year() == null ? "" : String.valueOf(source.year()))
                                .filter(text -> !text.isEmpty())
                                .map(Shown::line)
                                .collect(Collectors.joining(", "))))
                .toList();
    }

    /** Id, version and digest of the rule set. */
    public String rules() {
        RuleSetIdentity identity = words.ruleSet().identity();
        return words.messages()
                .say(
                        "verdict.rules",
                        identity.id(),
                        identity.version(),
                        identity.sha256().substring(0, 12));
    }
}
