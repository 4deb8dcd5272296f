package org.pilotreadiness.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.pilotreadiness.assessment.Fulfilment;
import org.pilotreadiness.assessment.Range;
import org.pilotreadiness.assessment.Score;
import org.pilotreadiness.facts.Domain;
import org.pilotreadiness.facts.ReadinessLevel;
import org.pilotreadiness.facts.SpreadingLevel;
import org.pilotreadiness.internal.binding.Fields;
import org.pilotreadiness.internal.binding.Property;
import org.pilotreadiness.internal.phrase.Phrases;
import org.pilotreadiness.internal.report.model.FieldWords;
import org.pilotreadiness.internal.report.model.Messages;
import org.pilotreadiness.internal.text.Nearest;
import org.pilotreadiness.internal.text.Shown;
import org.pilotreadiness.internal.text.Words;
import org.pilotreadiness.pilot.Gate;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.ruleset.RuleSet;
import org.pilotreadiness.ruleset.language.Criterion;
import org.pilotreadiness.ruleset.language.SourceElement;
import org.pilotreadiness.schema.Section;

/**
 * What things are called in a language: English, Danish ({@code da}), Norwegian ({@code nb}) or Swedish ({@code sv}) for levels,
 * preconditions, gates and other words of pilots, and the languages of a rule set for its criteria and elements; English where there is no translation.
 * What does not exist is an error. Thread-safe.
 */
public final class Wording {

    private static final Map<String, Property> FIELDS = Fields.below(Pilot.class);

    private final RuleSet ruleSet;
    private final Locale language;
    private final Messages messages;

    private Wording(RuleSet ruleSet, Locale language) {
        this.ruleSet = ruleSet;
        this.language = language;
        this.messages = Messages.of(ruleSet, language);
    }

    /** The words of a rule set and of this library in a language. */
    public static Wording of(RuleSet ruleSet, Locale language) {
        return new Wording(ruleSet, language);
    }

    /** The languages that the library speaks itself, English first. */
    public static List<String> languages() {
        List<String> languages = new ArrayList<>(List.of("en"));
        languages.addAll(Phrases.TRANSLATED);
        return languages;
    }

    /** The languages that a text is looked for in, the one that is asked for first, then those that its people read too. */
    public static List<String> languagesFor(Locale language) {
        return Phrases.chain(language);
    }

    /** The title of the rule set. */
    public String title() {
        return ruleSet.title(language);
    }

    /** A level of readiness, such as "Conditionally ready". */
    public String of(ReadinessLevel level) {
        return messages.name("page.level", level);
    }

    /** A level of spreading potential or receiver fit, such as "High". */
    public String of(SpreadingLevel level) {
        return messages.name("page.spreading", level);
    }

    /** A precondition, spreading potential or receiver fit, such as "Management anchoring". */
    public String of(Domain dimension) {
        return messages.name("dimension", dimension);
    }

    /** A gate, such as "start-up". */
    public String of(Gate gate) {
        return messages.name("gate", gate);
    }

    /** How far a criterion is met, such as "Partly met". */
    public String of(Fulfilment fulfilment) {
        return messages.name("page.finding", fulfilment);
    }

    /** A score as it is shown, with the decimal mark of the language. */
    public String of(Score score) {
        return messages.points(score);
    }

    /** Both ends of a range of scores, or one when they are shown the same. */
    public String of(Range<Score> scores) {
        return messages.points(scores);
    }

    /**
     * A word that a field of a pilot may hold, such as an answer or a kind of organisation.
     *
     * @throws IllegalArgumentException when it is none
     */
    public String word(Enum<?> word) {
        String key = "choice." + Words.of(word);
        String said = messages.name(key, key);
        if (said.equals(key)) {
            throw new IllegalArgumentException("No field of a pilot holds the word (" + Words.of(word) + ").");
        }
        return said;
    }

    /**
     * A field of a pilot as it is called in a sentence, such as "sponsor named".
     *
     * @param path such as {@code managementAnchoring.sponsorNamed} or {@code spreading.receivers[west].pull}
     * @throws IllegalArgumentException when there is no such field
     */
    public String field(String path) {
        String plain = Fields.withoutIds(path);
        String own = ruleSet.ownQuestions().get(path);
        if (own != null) {
            int dot = own.indexOf('.');
            return FieldWords.of(
                    messages, own.substring(0, dot), List.of(own.substring(dot + 1, own.lastIndexOf('.'))));
        }
        Property property = FIELDS.get(plain);
        if (property == null) {
            throw unknown("field", path, FIELDS.keySet());
        }
        if (property.has(Section.class) && property.kind() == Property.Kind.RECORD) {
            String type = property.recordType().getSimpleName();
            return messages.name("fact." + type, FieldWords.apart(type));
        }
        int entry = plain.lastIndexOf("[].");
        int end = entry < 0 ? plain.indexOf('.') : entry;
        Property owner = end < 0 ? null : FIELDS.get(plain.substring(0, end));
        String fact = (owner == null ? Pilot.class : owner.recordType()).getSimpleName();
        String rest = owner == null ? plain : plain.substring(entry < 0 ? end + 1 : end + 3);
        return FieldWords.of(messages, fact, List.of(rest.split("[.]", -1)));
    }

    /**
     * What the rule set says of a criterion.
     *
     * @throws IllegalArgumentException when the rule set has no such criterion, or says nothing of the kind
     */
    public String of(String criterion, CriterionText text) {
        List<String> ids = ruleSet.criteria().stream().map(Criterion::id).toList();
        if (!ids.contains(criterion)) {
            throw unknown("criterion", criterion, ids);
        }
        return possible(criterion, text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "The rule set says nothing under (" + text.keyOf(criterion) + ")."));
    }

    /** The same for a criterion of the rule set. */
    public String of(Criterion criterion, CriterionText text) {
        return of(criterion.id(), text);
    }

    /** What the rule set says of a criterion; empty when it says nothing of the kind. A title is there always. */
    public Optional<String> possible(String criterion, CriterionText text) {
        String key = text.keyOf(criterion);
        boolean isWritten = text == CriterionText.TITLE
                || ruleSet.messageKeys(language.getLanguage()).contains(key)
                || ruleSet.messageKeys("").contains(key);
        return isWritten ? Optional.of(ruleSet.message(key, language)) : Optional.empty();
    }

    /** An element of the sources, such as "Team: Core team". */
    public String of(SourceElement element) {
        return ruleSet.message("elementKind." + element.kind(), language) + ": "
                + ruleSet.message("element." + element.id(), language);
    }

    private static IllegalArgumentException unknown(String what, String name, Iterable<String> known) {
        List<String> all = new ArrayList<>();
        known.forEach(all::add);
        String nearest = Nearest.to(name, all);
        return new IllegalArgumentException("There is no " + what + " (" + Shown.value(name) + ")."
                + (nearest.isEmpty() ? "" : " Maybe " + nearest + "."));
    }
}
