package org.pilotreadiness.ruleset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pilotreadiness.internal.binding.Fields;
import org.pilotreadiness.internal.binding.Property;
import org.pilotreadiness.internal.binding.Property.Kind;
import org.pilotreadiness.internal.text.Words;
import org.pilotreadiness.pilot.Gate;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.ruleset.Question.Form;
import org.pilotreadiness.ruleset.language.Criterion;
import org.pilotreadiness.schema.ForPeople;
import org.pilotreadiness.schema.LessIsBetter;
import org.pilotreadiness.schema.Required;

/**
 * All that is asked of a pilot at one gate: the fields that some criterion reads that counts there, and the fields that
 * every pilot file must give. Criteria that apply only to some pilots are asked for. Immutable and thread-safe.
 */
public final class Questionnaire {

    /** Asked of every pilot: without it nobody can tell which trials are in each other's way. */
    private static final String AREA = "developmentArea";

    private final RuleSet ruleSet;
    private final Gate gate;
    private final List<Criterion> criteria;
    private final List<Question> questions;

    private Questionnaire(RuleSet ruleSet, Gate gate) {
        this.ruleSet = ruleSet;
        this.gate = gate;
        this.criteria = ruleSet.criteria().stream()
                .filter(criterion -> criterion.countsAt(gate))
                .toList();
        this.questions = questions(criteria, Fields.below(Pilot.class, ruleSet.localType()));
    }

    /** What the rules ask at a gate; at {@link Gate#SPREAD}, the last, all that they ever ask. */
    public static Questionnaire of(RuleSet ruleSet, Gate gate) {
        return new Questionnaire(ruleSet, gate);
    }

    /** Whose questions they are. */
    public RuleSet ruleSet() {
        return ruleSet;
    }

    /** The gate that they are asked at. */
    public Gate gate() {
        return gate;
    }

    /** The criteria that count at the gate, in the order of the rule set; those of spreading always do. */
    public List<Criterion> criteria() {
        return criteria;
    }

    /** The questions in the order of the pilot file; a list comes before what is asked of its entries. */
    public List<Question> questions() {
        return questions;
    }

    private static List<Question> questions(List<Criterion> criteria, Map<String, Property> fields) {
        List<Question> questions = new ArrayList<>();
        fields.forEach((field, property) -> {
            if (isAnswered(property)) {
                List<Criterion> reading = criteria.stream()
                        .filter(criterion -> criterion.reads().contains(field))
                        .toList();
                boolean isRequired = property.has(Required.class) && isAsked(field, fields, criteria);
                if (isRequired || !reading.isEmpty() || field.equals(AREA)) {
                    questions.add(question(field, property, isRequired, reading));
                }
            }
        });
        return List.copyOf(questions);
    }

    /** Every field that rules may read, in the order of the pilot file, with all criteria that read it, whatever the gate. */
    public static List<Question> everyField(RuleSet ruleSet) {
        List<Question> every = new ArrayList<>();
        Fields.below(Pilot.class, ruleSet.localType()).forEach((field, property) -> {
            if (isAnswered(property) && !property.has(ForPeople.class)) {
                every.add(question(
                        field,
                        property,
                        property.has(Required.class),
                        ruleSet.criteria().stream()
                                .filter(criterion -> criterion.reads().contains(field))
                                .toList()));
            }
        });
        return List.copyOf(every);
    }

    /** Whether it takes an answer of its own, and does not only hold others. */
    private static boolean isAnswered(Property property) {
        return property.kind() != Kind.RECORD
                && property.kind() != Kind.OPEN
                && !property.kind().isByName();
    }

    private static Question question(String field, Property property, boolean isRequired, List<Criterion> criteria) {
        return new Question(
                field, form(property), choices(property), isRequired, property.has(LessIsBetter.class), criteria);
    }

    /** A field of the file itself always is; one of an entry is when the list must be given or something of it is read. */
    private static boolean isAsked(String field, Map<String, Property> fields, List<Criterion> criteria) {
        int entry = field.lastIndexOf("[]");
        if (entry < 0) {
            return true;
        }
        String list = field.substring(0, entry);
        Property property = fields.get(list);
        return (property != null && property.has(Required.class))
                || criteria.stream()
                        .flatMap(criterion -> criterion.reads().stream())
                        .anyMatch(read -> read.startsWith(list));
    }

    private static Form form(Property property) {
        return switch (property.kind()) {
            case WORD -> Form.ONE_OF;
            case WORDS -> Form.SOME_OF;
            case WHOLE -> Form.WHOLE_NUMBER;
            case DECIMAL -> Form.NUMBER;
            case TEXT -> Form.TEXT;
            case TEXTS -> Form.TEXTS;
            case RECORDS -> Form.ENTRIES;
            default ->
                throw new IllegalStateException(
                        property.name() + " is " + property.kind().described());
        };
    }

    private static List<String> choices(Property property) {
        return property.kind() == Kind.WORD || property.kind() == Kind.WORDS
                ? Words.ofAll(property.wordType())
                : List.of();
    }
}
