package org.pilotreadiness.ruleset;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.facts.Domain;
import org.pilotreadiness.internal.binding.Fields;
import org.pilotreadiness.internal.binding.Property;
import org.pilotreadiness.internal.binding.RecordSchema;
import org.pilotreadiness.internal.phrase.Phrases;
import org.pilotreadiness.internal.text.Words;
import org.pilotreadiness.pilot.Answer;
import org.pilotreadiness.ruleset.language.Criterion;
import org.pilotreadiness.ruleset.language.Rule;
import org.pilotreadiness.ruleset.language.Source;
import org.pilotreadiness.ruleset.language.SourceElement;
import org.pilotreadiness.schema.LessIsBetter;

/**
 * A checked set of rules with its sources and messages. Immutable and thread-safe; holds rule trees and texts only, nothing
 * of an engine.
 *
 * <p>A folder holds {@code rule-set.yaml}, the rule files it names, {@code sources.yaml}, {@code source-elements.yaml},
 * {@code messages.properties} and its translations. At most 200 rule files, 5,000 rules and 5 MiB; links and files of other folders are not read.
 */
public final class RuleSet {

    private final RuleSetIdentity identity;
    private final String title;
    private final List<Criterion> criteria;
    private final List<Domain> domains;
    private final List<Criterion> datedCriteria;
    private final List<Rule> rules;
    private final List<Rule> portfolioRules;
    private final List<Source> sources;
    private final List<SourceElement> elements;
    private final SortedMap<String, Map<String, String>> messages;
    private final @Nullable Integer evidenceMonths;
    private final @Nullable Class<? extends Record> localType;
    private final SortedMap<String, byte[]> files;

    RuleSet(
            RuleSetIdentity identity,
            String title,
            List<Domain> domains,
            List<Criterion> criteria,
            List<Rule> rules,
            List<Rule> portfolioRules,
            List<Source> sources,
            List<SourceElement> elements,
            SortedMap<String, Map<String, String>> messages,
            @Nullable Integer evidenceMonths,
            @Nullable Class<? extends Record> localType,
            SortedMap<String, byte[]> files) {
        this.identity = identity;
        this.title = title;
        this.domains = List.copyOf(domains);
        this.criteria = List.copyOf(criteria);
        this.datedCriteria = criteria.stream().filter(Criterion::isDated).toList();
        this.rules = List.copyOf(rules);
        this.portfolioRules = List.copyOf(portfolioRules);
        this.sources = List.copyOf(sources);
        this.elements = List.copyOf(elements);
        this.messages = Collections.unmodifiableSortedMap(new TreeMap<>(messages));
        this.evidenceMonths = evidenceMonths;
        this.localType = localType;
        this.files = copied(files);
    }

    /**
     * Reads and checks the rule set in a folder.
     *
     * @throws InvalidRuleSetException naming everything that is wrong with it
     */
    public static RuleSet fromDirectory(Path folder) {
        return new RuleSetReader(new RuleFiles.Folder(folder)).read();
    }

    /**
     * Reads and checks the rule set in the resources beside a class, in a folder of this name.
     *
     * @throws InvalidRuleSetException naming everything that is wrong with it
     */
    public static RuleSet fromResources(Class<?> beside, String folder) {
        return new RuleSetReader(new RuleFiles.Resources(beside, folder)).read();
    }

    /**
     * Reads and checks a rule set of which the files are at hand, such as in a database or on another machine.
     *
     * @param files their bytes by name, such as {@code rule-set.yaml} and {@code scenarios/data-support.yaml}
     * @throws InvalidRuleSetException naming everything that is wrong with it
     */
    public static RuleSet of(Map<String, byte[]> files) {
        return new RuleSetReader(new RuleFiles.InMemory(copied(files))).read();
    }

    /** The files that it was read from, with its scenarios: {@link #of} makes an equal rule set of them. The bytes are copies. */
    public SortedMap<String, byte[]> files() {
        return copied(files);
    }

    static SortedMap<String, byte[]> copied(Map<String, byte[]> files) {
        SortedMap<String, byte[]> copies = new TreeMap<>();
        files.forEach((name, bytes) -> copies.put(name, bytes.clone()));
        return copies;
    }

    /** What it judges: its preconditions in their order, then spreading potential and receiver fit. */
    public List<Domain> domains() {
        return domains;
    }

    /** Its id, version and digest. */
    public RuleSetIdentity identity() {
        return identity;
    }

    /**
     * The type that answers to the questions of its own are read as: a record with a component for each fact that it declares, each a
     * record with a component for each field. Null when it asks nothing of its own.
     */
    public @Nullable Class<? extends Record> localType() {
        return localType;
    }

    /**
     * The keys of the messages that ask its own questions, by the paths of their fields: {@code local.digitalMaturity.dpiaDone} to
     * {@code DigitalMaturity.dpiaDone.question}.
     */
    public Map<String, String> ownQuestions() {
        Map<String, String> keys = new LinkedHashMap<>();
        if (localType != null) {
            for (Property fact : RecordSchema.of(localType).properties()) {
                for (Property field : RecordSchema.of(fact.recordType()).properties()) {
                    keys.put(
                            Fields.LOCAL + "." + fact.name() + "." + field.name(),
                            fact.recordType().getSimpleName() + "." + field.name() + ".question");
                }
            }
        }
        return keys;
    }

    /**
     * What the answer to one of its own questions may be, as a rule file declares it: {@code Integer @lessIsBetter( true ) @most( 20 )}.
     *
     * @param path a key of {@link #ownQuestions}
     */
    public String ownField(String path) {
        Property field =
                localType == null ? null : Fields.below(localType).get(path.substring(Fields.LOCAL.length() + 1));
        if (field == null) {
            throw new IllegalArgumentException("The rule set asks nothing under (" + path + ").");
        }
        StringBuilder text = new StringBuilder(field.type().getSimpleName());
        if (field.kind() == Property.Kind.WORD && field.type() != Answer.class) {
            text.append(": ").append(String.join(", ", Words.ofAll(field.wordType())));
        }
        text.append(field.has(LessIsBetter.class) ? " @lessIsBetter( true )" : "");
        text.append(
                field.limits().least().signum() == 0
                        ? ""
                        : " @least( " + field.limits().least().toPlainString() + " )");
        BigDecimal most = field.limits().most();
        BigDecimal step = field.limits().step();
        text.append(most == null ? "" : " @most( " + most.toPlainString() + " )");
        return text.append(step == null ? "" : " @step( " + step.toPlainString() + " )")
                .toString();
    }

    /** The words that its own questions may be answered with, such as {@code Stage.some}. */
    public SortedSet<String> ownWords() {
        SortedSet<String> words = new TreeSet<>();
        if (localType != null) {
            Fields.below(localType).values().stream()
                    .filter(field -> field.kind() == Property.Kind.WORD && field.type() != Answer.class)
                    .forEach(field -> Words.ofAll(field.wordType())
                            .forEach(word -> words.add(field.wordType().getSimpleName() + "." + word)));
        }
        return words;
    }

    /** What it is called; may be empty. */
    public String title() {
        return title;
    }

    /** What it is called in a language: the message {@code ruleSet.title}, else {@link #title()}. */
    public String title(Locale language) {
        String key = "ruleSet.title";
        String message = message(key, language);
        return message.equals(key) ? title : message;
    }

    /** Whether it is the same rule set to the last byte: the digests are equal. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RuleSet set && identity.equals(set.identity);
    }

    @Override
    public int hashCode() {
        return identity.hashCode();
    }

    /** One line, as its identity has it. */
    @Override
    public String toString() {
        return identity.toString();
    }

    /** Its criteria by dimension and id, whatever the order of files and rules; never empty. */
    public List<Criterion> criteria() {
        return criteria;
    }

    /** Its rules about a pilot, in the order of files and rules. */
    public List<Rule> rules() {
        return rules;
    }

    /** Its rules about several pilots, in the order of files and rules; may be empty. */
    public List<Rule> portfolioRules() {
        return portfolioRules;
    }

    /** Its criteria that count on some days and not on others; an assessment by it needs a day when there are any. */
    public List<Criterion> datedCriteria() {
        return datedCriteria;
    }

    /** For how many months evidence holds as of the day of an assessment; null when it holds for good. */
    public @Nullable Integer evidenceMonths() {
        return evidenceMonths;
    }

    /** The documents it stands on, in the order of {@code sources.yaml}. */
    public List<Source> sources() {
        return sources;
    }

    /** The parts of the documents that criteria belong to, in the order of {@code source-elements.yaml}; may be empty. */
    public List<SourceElement> elements() {
        return elements;
    }

    /** The parts of the documents that a criterion belongs to, in the order of {@link #elements()}; may be empty. */
    public List<SourceElement> elementsOf(Criterion criterion) {
        return elements.stream()
                .filter(element -> element.criteria().contains(criterion.id()))
                .toList();
    }

    /**
     * A message in a language, else in the root language.
     *
     * @param key such as {@code MA-1.question}
     * @return the message; when there is none the title that the criterion has in its rule, or the key itself
     */
    public String message(String key, Locale language) {
        for (String tag : Phrases.chain(language)) {
            String message = messages.getOrDefault(tag, Map.of()).get(key);
            if (message != null) {
                return message;
            }
        }
        String plain = messages.getOrDefault("", Map.of()).get(key);
        if (plain != null) {
            return plain;
        }
        return criteria.stream()
                .filter(criterion -> key.startsWith(criterion.id() + "."))
                .map(Criterion::title)
                .findFirst()
                .orElse(key);
    }

    /**
     * The name of a rule in a language: with its id, if that is how it begins and if {@code PF-1.title} says more. Of a rule
     * that names a level the message stands under the whole name: {@code LOW-Nobody-wants-to-have-the-solution.title}.
     */
    public String title(Rule rule, Locale language) {
        String key = rule.name().replace(' ', '-') + ".title";
        String whole = message(key, language);
        if (!whole.equals(key)) {
            return whole;
        }
        String id = rule.name().split(" ", 2)[0];
        String message = message(id + ".title", language);
        return message.equals(id + ".title") ? rule.name() : id + " " + message;
    }

    /** The keys of the messages of a language; the root language is an empty tag. */
    public List<String> messageKeys(String languageTag) {
        return new ArrayList<>(messages.getOrDefault(languageTag, Map.of()).keySet());
    }

    /** The bytes of its scenario files by name, in the order of their names; may be empty. */
    public SortedMap<String, byte[]> scenarioFiles() {
        return copied(files.subMap(RuleFiles.SCENARIOS, RuleFiles.SCENARIOS + Character.MAX_VALUE));
    }
}
