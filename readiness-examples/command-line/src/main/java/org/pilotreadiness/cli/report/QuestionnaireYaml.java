package org.pilotreadiness.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pilotreadiness.internal.binding.Property;
import org.pilotreadiness.internal.binding.RecordSchema;
import org.pilotreadiness.internal.report.text.Page;
import org.pilotreadiness.internal.report.text.Page.TextStyle;
import org.pilotreadiness.internal.text.Words;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.ruleset.Question;
import org.pilotreadiness.ruleset.Question.Form;
import org.pilotreadiness.ruleset.language.Criterion;

/** A questionnaire as a pilot file to fill in: valid as it stands, with everything unknown. One writer writes one file. */
final class QuestionnaireYaml {

    private static final String ID = "id-1";

    private final Asking asking;
    private final Map<String, Question> questions;
    private List<String> saidBefore = List.of();

    private QuestionnaireYaml(Asking asking) {
        this.asking = asking;
        this.questions = asking.questionnaire().questions().stream()
                .collect(Collectors.toMap(Question::field, Function.identity()));
    }

    static String of(Asking asking) {
        List<String> lines = new ArrayList<>();
        asking.heading().forEach(line -> lines.addAll(comment(line)));
        lines.addAll(comment(asking.messages().say("ask.fill")));
        lines.addAll(new QuestionnaireYaml(asking).fields(Pilot.class, ""));
        return String.join("\n", lines) + "\n";
    }

    /** The lines of the asked fields of an object, not indented. */
    private List<String> fields(Class<? extends Record> type, String prefix) {
        List<String> lines = new ArrayList<>();
        for (Property property : RecordSchema.of(type).properties()) {
            String field = prefix + property.name();
            Question question = questions.get(field);
            if (question != null) {
                lines.addAll(question.form() == Form.ENTRIES ? list(question, property) : leaf(question, property));
            } else if (isObject(property) && isAskedBelow(field)) {
                saidBefore = List.of();
                lines.add(property.name() + ":");
                lines.addAll(indented("  ", fields(typeOf(property), field + ".")));
            }
        }
        return lines;
    }

    private static boolean isObject(Property property) {
        return property.kind() == Property.Kind.RECORD || property.kind() == Property.Kind.OPEN;
    }

    private Class<? extends Record> typeOf(Property property) {
        return property.kind() == Property.Kind.OPEN
                ? Objects.requireNonNull(asking.questionnaire().ruleSet().localType())
                : property.recordType();
    }

    private boolean isAskedBelow(String field) {
        return questions.keySet().stream().anyMatch(asked -> asked.startsWith(field + "."));
    }

    private List<String> leaf(Question question, Property property) {
        List<String> lines = said(question);
        lines.add((property.name() + ": " + value(question, property)).stripTrailing());
        return lines;
    }

    /** A list that must be given has one entry; another is unknown, and an entry stands there as a comment. */
    private List<String> list(Question question, Property property) {
        List<String> lines = said(question);
        lines.add(property.name() + ":");
        saidBefore = List.of();
        List<String> entry = fields(property.recordType(), question.field() + "[].");
        int first = 0;
        while (entry.get(first).startsWith("#")) {
            first++;
        }
        List<String> marked = new ArrayList<>(indented("  ", entry));
        marked.set(first, "- " + entry.get(first));
        lines.addAll(indented(question.isRequired() ? "  " : "  # ", marked));
        return lines;
    }

    /** The comments above a field, unless they are those of the field before. */
    private List<String> said(Question question) {
        List<String> says = new ArrayList<>();
        if (isId(question)) {
            says.addAll(comment(asking.messages().say("required.id")));
        } else if (asking.isOfPortfolio(question)) {
            says.addAll(comment(asking.messages().say("ask.area")));
        } else if (question.form() != Form.TEXT) {
            for (Criterion criterion : question.criteria()) {
                says.addAll(
                        comment(asking.messages().say("ask.criterion", criterion.id(), asking.question(criterion))));
                asking.notes(criterion).forEach(note -> says.addAll(comment(note)));
            }
            if (!asking.own(question).isEmpty()) {
                says.addAll(comment(asking.own(question)));
            }
            says.addAll(comment(asking.possible(question)));
        }
        boolean isSaid = says.equals(saidBefore);
        saidBefore = List.copyOf(says);
        return isSaid ? new ArrayList<>() : says;
    }

    private String value(Question question, Property property) {
        if (!question.isRequired()) {
            return question.choices().contains("unknown") && question.form() == Form.ONE_OF ? "unknown" : "";
        }
        if (isId(question)) {
            return ID;
        }
        if (question.form() == Form.TEXT) {
            return '"' + asking.messages().say("required." + property.name()) + '"';
        }
        String gate = Words.of(asking.questionnaire().gate());
        return question.choices().contains(gate) ? gate : question.choices().get(0);
    }

    private static boolean isId(Question question) {
        return question.field().equals("id") || question.field().endsWith(".id");
    }

    private static List<String> comment(String sentence) {
        Page page = new Page(false);
        page.paragraph(sentence, 0, 2, TextStyle.PLAIN);
        return page.toString().lines().map(line -> "# " + line).toList();
    }

    private static List<String> indented(String by, List<String> lines) {
        return lines.stream().map(line -> by + line).toList();
    }
}
