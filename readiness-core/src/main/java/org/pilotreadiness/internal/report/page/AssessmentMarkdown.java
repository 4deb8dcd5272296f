package org.pilotreadiness.internal.report.page;

import static org.pilotreadiness.internal.report.page.Markdown.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.internal.report.model.AssessmentPage;
import org.pilotreadiness.internal.report.model.AssessmentPage.Overview;
import org.pilotreadiness.internal.report.model.PilotPart;
import org.pilotreadiness.internal.report.model.PilotPart.Bar;
import org.pilotreadiness.internal.report.model.PilotPart.Entry;
import org.pilotreadiness.internal.report.model.PilotPart.Group;
import org.pilotreadiness.internal.report.model.PilotPart.Matrix;

/** A page about assessments as Markdown. */
public final class AssessmentMarkdown {

    private final AssessmentPage page;
    private final StringBuilder markdown = new StringBuilder();

    private AssessmentMarkdown(AssessmentPage page) {
        this.page = page;
    }

    public static String of(AssessmentPage page) {
        AssessmentMarkdown markdown = new AssessmentMarkdown(page);
        markdown.page();
        return markdown.markdown.toString();
    }

    private void page() {
        if (page.overview() != null) {
            heading(1, page.title());
            overview(page.overview());
        }
        page.pilots().forEach(this::pilot);
        if (page.glossary() != null) {
            heading(2, word("glossary"));
            page.glossary().chapters().forEach(chapter -> {
                heading(3, chapter.name());
                entries(chapter.rows());
            });
        }
        heading(2, word("sources"));
        list(page.sources().stream()
                .map(source -> strong(source.code()) + " " + text(source.title()))
                .toList());
        line(text(page.rules()));
    }

    private void overview(Overview overview) {
        heading(2, word("overview"));
        List<String> columns =
                new ArrayList<>(List.of(word("pilots"), word("gate"), word("readiness"), word("blockers")));
        columns.addAll(overview.columns());
        table(
                columns,
                overview.rows().stream()
                        .map(row -> Stream.concat(
                                        Stream.of(row.title(), row.gate(), row.level(), row.blockers()),
                                        row.cells().stream().map(PilotPart.Cell::said))
                                .toList())
                        .toList());
        overview.lines().forEach(said -> line(text(said)));
    }

    private void pilot(PilotPart pilot) {
        int rank = pilot.section();
        heading(pilot.heading(), pilot.title());
        line(pilot.about().stream().map(Markdown::text).collect(Collectors.joining(" · ")));
        line(strong(pilot.verdict()) + " " + text(pilot.certainty()));
        list(pilot.facts().stream()
                .map(fact -> text(fact.name()) + ": " + text(fact.said()))
                .toList());
        line(text(pilot.summary() == null ? "" : pilot.summary()));
        remarks(rank, pilot.difference());
        heading(rank, word("blockers"));
        line(pilot.blockers().isEmpty() ? text(word("blockersNone")) : "");
        list(pilot.blockers().stream()
                .map(blocking ->
                        strong(blocking.said()) + " " + criterion(blocking.id(), blocking.title(), blocking.remedy()))
                .toList());
        heading(rank, word("preconditions"));
        list(pilot.bars().stream().map(AssessmentMarkdown::bar).toList());
        pilot.lines().forEach(said -> line(text(said)));
        steps(pilot);
        questions(pilot);
        heading(rank, word("spreading"));
        list(List.of(bar(pilot.spreading())));
        pilot.spreadingLines().forEach(said -> line(text(said)));
        if (pilot.receivers() != null) {
            heading(pilot.group(), word("receivers"));
            receivers(pilot.receivers());
        }
        heading(rank, word("criteria"));
        line(text(pilot.bare() == null ? "" : pilot.bare()));
        pilot.groups().forEach(group -> group(pilot.group(), group));
        remarks(rank, pilot.firmness());
    }

    private void steps(PilotPart pilot) {
        if (pilot.steps() != null) {
            heading(pilot.section(), word("steps"));
            pilot.steps().groups().forEach(way -> {
                line(text(way.lead()));
                list(way.steps().stream()
                        .map(step -> Stream.concat(
                                        Stream.of(criterion(step.id(), step.title(), step.remedy())),
                                        step.elements().stream().map(Markdown::text))
                                .collect(Collectors.joining("  \n  ")))
                        .toList());
            });
        }
    }

    private void questions(PilotPart pilot) {
        if (pilot.questions() != null) {
            heading(pilot.section(), word("questions"));
            line(text(pilot.questions().lead()));
            list(pilot.questions().asked().stream()
                    .map(asked -> criterion(asked.id(), asked.question(), asked.field() + " " + asked.gain()))
                    .toList());
            line(text(pilot.questions().more() == null ? "" : pilot.questions().more()));
        }
    }

    private void receivers(Matrix matrix) {
        List<String> columns = new ArrayList<>(List.of(word("receiver"), word("fit")));
        matrix.columns().forEach(column -> columns.add(column.id() + " " + column.title()));
        columns.add(word("collisions"));
        columns.add(word("minding"));
        table(
                columns,
                matrix.rows().stream()
                        .map(row -> {
                            List<String> cells = new ArrayList<>(List.of(row.name(), row.fit()));
                            row.cells().forEach(cell -> cells.add(cell.said()));
                            cells.add(
                                    row.collisions().isEmpty()
                                            ? word("none")
                                            : row.collisions().stream()
                                                    .map(each -> each.aspect() + ": " + each.element())
                                                    .collect(Collectors.joining(", ")));
                            cells.add(String.join(" ", row.minding()));
                            return cells;
                        })
                        .toList());
    }

    private void group(int rank, Group group) {
        heading(
                rank,
                Stream.of(group.name(), group.points())
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(", ")));
        group.states().forEach(alike -> {
            line(text(alike.said()));
            entries(alike.rows());
        });
        group.others().forEach(said -> line(text(said)));
    }

    private void entries(List<Entry> entries) {
        list(entries.stream().map(AssessmentMarkdown::entry).toList());
    }

    private static String entry(Entry entry) {
        List<String> said = new ArrayList<>();
        said.add(strong(entry.id() + " " + entry.title()));
        add(said, entry.value());
        add(said, entry.blocks());
        if (entry.details() != null) {
            add(said, entry.details().question());
        }
        entry.answers()
                .forEach(
                        given -> add(said, given.field() == null ? given.said() : given.field() + ": " + given.said()));
        entry.evidence().forEach(evidence -> add(said, evidence));
        if (entry.details() != null) {
            add(said, entry.details().remedy());
            add(said, entry.details().facts());
        }
        return String.join("  \n  ", said);
    }

    private static void add(List<String> said, @Nullable String words) {
        if (words != null) {
            said.add(text(words));
        }
    }

    private static String criterion(String id, String title, @Nullable String more) {
        return text(id) + " " + text(title) + (more == null ? "" : "  \n  " + text(more));
    }

    private static String bar(Bar bar) {
        return strong(bar.name()) + " " + text(bar.points()) + (bar.level() == null ? "" : ", " + text(bar.level()));
    }

    private void remarks(int rank, PilotPart.@Nullable Remarks remarks) {
        if (remarks != null) {
            heading(rank, remarks.title());
            list(remarks.lines().stream().map(Markdown::text).toList());
        }
    }

    private void table(List<String> columns, List<List<String>> rows) {
        row(columns);
        markdown.append("|").append(" --- |".repeat(columns.size())).append('\n');
        rows.forEach(this::row);
        markdown.append('\n');
    }

    private void row(List<String> cells) {
        markdown.append("| ")
                .append(cells.stream().map(Markdown::text).collect(Collectors.joining(" | ")))
                .append(" |\n");
    }

    private String word(String key) {
        return page.words().getOrDefault(key, key);
    }

    private static String strong(String words) {
        return "**" + text(words) + "**";
    }

    private void heading(int rank, String words) {
        line("#".repeat(rank) + " " + text(words));
    }

    private void list(List<String> items) {
        items.forEach(item -> markdown.append("- ").append(item).append('\n'));
        markdown.append(items.isEmpty() ? "" : "\n");
    }

    private void line(String line) {
        markdown.append(line.isEmpty() ? "" : line + "\n\n");
    }
}
