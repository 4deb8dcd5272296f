package org.pilotreadiness.ruleset;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.diagnostic.Code;
import org.pilotreadiness.diagnostic.Diagnostic;
import org.pilotreadiness.diagnostic.Position;
import org.pilotreadiness.diagnostic.Sentence;
import org.pilotreadiness.facts.Domain;
import org.pilotreadiness.internal.binding.Binder;
import org.pilotreadiness.internal.binding.Node;
import org.pilotreadiness.internal.binding.Path;
import org.pilotreadiness.internal.binding.TreeReader;
import org.pilotreadiness.internal.language.Citations;
import org.pilotreadiness.internal.language.DrlReader;
import org.pilotreadiness.internal.text.Problems;
import org.pilotreadiness.internal.text.Shown;
import org.pilotreadiness.internal.text.Utf8;
import org.pilotreadiness.ruleset.language.Criterion;
import org.pilotreadiness.ruleset.language.Rule;
import org.pilotreadiness.ruleset.language.Source;
import org.pilotreadiness.ruleset.language.SourceElement;

/** Reads a rule set from its files, gathering all that is wrong. One reader reads one rule set. */
final class RuleSetReader {

    /** How many rule files a rule set may have. */
    static final int MOST_FILES = 200;

    /** The size of all files of a rule set together, in bytes. */
    static final int LARGEST_SET = 5 << 20;

    private static final int MOST_MONTHS = 1200;
    private static final String HEAD = "rule-set.yaml";
    private static final Sentence IS_LINK = Sentence.of("rules.set.link");
    private static final String SOURCES = "sources.yaml";
    private static final String MESSAGES = "messages";

    /** A line of messages, up to what begins like a character by its number and is none. */
    private static final Pattern BROKEN_ESCAPE =
            Pattern.compile("(?m)^(?![ \\t\\f]*[#!]).*?(?<!\\\\)(?:\\\\\\\\)*+(?=\\\\u(?![0-9A-Fa-f]{4}))");

    private final RuleFiles files;
    private final List<Diagnostic> problems = new ArrayList<>();
    private final SortedMap<String, byte[]> contents = new TreeMap<>();
    /** Where the entries of the lists of {@code rule-set.yaml} stand. */
    private final Map<String, List<Position>> entries = new HashMap<>();

    private long total;

    RuleSetReader(RuleFiles files) {
        this.files = files;
    }

    RuleSet read() {
        RuleSet ruleSet = draft().ruleSet();
        if (ruleSet == null) {
            throw new InvalidRuleSetException(problems.stream().sorted().toList());
        }
        return ruleSet;
    }

    /**
     * A rule set as far as it could be read.
     *
     * @param problems what is wrong with it, by file and place
     * @param rules the rules that are sound
     * @param criteria the criteria of sound rules, in their order
     * @param languages the languages it has messages in besides that of {@code messages.properties}
     * @param contents the files that were read, by name
     * @param ruleSet the rule set; null when anything is wrong with it
     */
    record Draft(
            List<Diagnostic> problems,
            List<Rule> rules,
            List<Criterion> criteria,
            List<String> languages,
            SortedMap<String, byte[]> contents,
            @Nullable RuleSet ruleSet) {}

    /** Reads everything that can be read. */
    Draft draft() {
        List<Rule> rules = new ArrayList<>();
        List<Criterion> criteria = new ArrayList<>();
        List<String> languages = new ArrayList<>();
        RuleSet ruleSet = null;
        try {
            RuleSetFile head = head();
            languages.addAll(head.languages() == null ? List.of() : head.languages());
            List<Domain> domains = new DomainList(
                            head.preconditions(),
                            (place, sentence) -> entry(Code.RULE_SET_FILE, "preconditions", place, sentence))
                    .read();
            List<Source> sources = sources();
            Citations citations = new Citations(sources);
            DrlReader drl = new DrlReader(citations, domains);
            ruleFiles(head).forEach(drl::read);
            drl.check();
            criteria.addAll(drl.criteria());
            rules.addAll(drl.rules());
            problems.addAll(drl.problems());
            List<SourceElement> elements = elements(drl.meant(), citations);
            SortedMap<String, Map<String, String>> messages = messages(head);
            if (problems.isEmpty() && criteria.isEmpty()) {
                problem(Code.INCOMPLETE, HEAD, Sentence.of("rules.set.empty"));
            }
            Integer evidenceMonths = evidenceMonths(head);
            String digest = digest();
            scenarios(head);
            if (problems.isEmpty()) {
                ruleSet = new RuleSet(
                        new RuleSetIdentity(head.id(), head.version(), digest),
                        head.title(),
                        domains,
                        criteria,
                        rules,
                        drl.portfolioRules(),
                        sources,
                        elements,
                        messages,
                        evidenceMonths,
                        drl.declared().local(),
                        contents);
            }
        } catch (InvalidRuleSetException unusable) {
            // What is wrong is among the problems.
        }
        return new Draft(
                problems.stream().sorted().toList(),
                rules,
                criteria,
                languages.stream().skip(1).toList(),
                contents,
                ruleSet);
    }

    private RuleSetFile head() {
        Node node = tree(HEAD, true);
        RuleSetFile head = node == null ? null : bind(node, RuleSetFile.class, HEAD);
        if (head == null) {
            refuseBroken();
            throw new IllegalStateException("a head that is not read has problems");
        }
        if (node instanceof Node.Members members) {
            members.byName().forEach((name, member) -> {
                if (member.value() instanceof Node.Entries list) {
                    entries.put(name, list.all().stream().map(Node::at).toList());
                }
            });
        }

        return head;
    }

    private List<Source> sources() {
        Node node = tree(SOURCES, false);
        List<Source> sources = new ArrayList<>();
        if (node instanceof Node.Entries entries) {
            for (Node entry : entries.all()) {
                Source source = bind(entry, Source.class, SOURCES);
                if (source != null) {
                    sources.add(source);
                }
            }
        } else if (node != null) {
            problem(Code.RULE_SYNTAX, SOURCES, Sentence.of("rules.set.sources-list", node.described()));
        }
        return sources;
    }

    private List<SourceElement> elements(SortedSet<String> criteria, Citations citations) {
        Problems found = new Problems(SourceElements.FILE);
        List<SourceElement> elements =
                new SourceElements(criteria, citations, found).read(tree(SourceElements.FILE, false));
        problems.addAll(found.sorted());
        return elements;
    }

    private Map<String, byte[]> ruleFiles(RuleSetFile head) {
        Map<String, byte[]> ruleFiles = new LinkedHashMap<>();
        if (head.files().size() > MOST_FILES) {
            entry(
                    Code.RULE_LIMIT,
                    "files",
                    MOST_FILES,
                    Sentence.of("rules.limit.files", MOST_FILES, head.files().size()));
            return ruleFiles;
        }
        for (int i = 0; i < head.files().size(); i++) {
            String name = head.files().get(i);
            if (!name.matches("[A-Za-z0-9_-][A-Za-z0-9._-]*[.]drl")) {
                entry(Code.RULE_SET_FILE, "files", i, Sentence.of("rules.set.file-name", Shown.value(name)));
            } else if (ruleFiles.containsKey(name)) {
                entry(Code.TAKEN_NAME, "files", i, Sentence.of("rules.twice.file", name));
            } else {
                byte[] bytes = content(name, DrlReader.LARGEST_FILE, true);
                if (bytes != null) {
                    ruleFiles.put(name, bytes);
                }
            }
        }
        return ruleFiles;
    }

    private @Nullable Integer evidenceMonths(RuleSetFile head) {
        if (head.evidence() == null) {
            return null;
        }
        Integer months = head.evidence().monthsValid();
        if (months == null || months < 1 || months > MOST_MONTHS) {
            problem(
                    Code.RULE_SET_FILE,
                    HEAD,
                    months == null
                            ? Sentence.of("rules.set.no-months", MOST_MONTHS)
                            : Sentence.of("rules.set.months", MOST_MONTHS, months));
        }
        return months;
    }

    /** Messages by language, the root language as an empty text. */
    private SortedMap<String, Map<String, String>> messages(RuleSetFile head) {
        SortedMap<String, Map<String, String>> messages = new TreeMap<>();
        messages.put("", properties(MESSAGES + ".properties"));
        List<String> languages = head.languages() == null ? List.of() : head.languages();
        Set<String> named = new HashSet<>();
        for (int i = 0; i < languages.size(); i++) {
            String language = languages.get(i);
            if (!language.matches("[a-z]{2,3}")) {
                entry(Code.RULE_SET_FILE, "languages", i, Sentence.of("rules.set.language", Shown.value(language)));
            } else if (!named.add(language)) {
                entry(Code.TAKEN_NAME, "languages", i, Sentence.of("rules.twice.language", language));
            } else {
                messages.put(language, properties(MESSAGES + "_" + language + ".properties"));
            }
        }
        return messages;
    }

    private Map<String, String> properties(String name) {
        Map<String, String> messages = new TreeMap<>();
        byte[] bytes = content(name, DrlReader.LARGEST_FILE, false);
        if (bytes == null) {
            return messages;
        }
        Utf8.Decoded decoded = Utf8.decode(bytes);
        if (decoded.badAt() != null) {
            Problems found = new Problems(name);
            found.add(Code.CHARACTER, decoded.badAt(), "", decoded.problem(), decoded.maybe());
            problems.addAll(found.sorted());
            return messages;
        }
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(decoded.text()));
        } catch (IllegalArgumentException e) {
            problem(Code.MESSAGE, name, brokenEscape(decoded.text()), Sentence.of("rules.message.backslash"));
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory can always be read", e);
        }
        properties.stringPropertyNames().forEach(key -> messages.put(key, properties.getProperty(key)));
        return messages;
    }

    private static Position brokenEscape(String messages) {
        Matcher broken = BROKEN_ESCAPE.matcher(messages);
        return broken.find() ? Utf8.end(messages.substring(0, broken.end())) : Position.START;
    }

    /** Scenarios are read when they are run; here they are only found. */
    /** Their bytes are among the contents; what they say is read when they are run. */
    private void scenarios(RuleSetFile head) {
        List<String> names;
        try {
            names = files.scenarios(head.files());
        } catch (IOException | UncheckedIOException e) {
            problem(Code.RULE_SET_FILE, RuleFiles.SCENARIOS, Sentence.of("rules.set.no-scenarios"));
            return;
        }
        String folder = RuleFiles.SCENARIOS.replace("/", "");
        if (names.isEmpty() && files.isLink(folder)) {
            problem(Code.RULE_SET_FILE, folder, IS_LINK);
        }
        if (names.size() > MOST_FILES) {
            problem(
                    Code.RULE_LIMIT,
                    RuleFiles.SCENARIOS,
                    Sentence.of("rules.limit.scenario-files", MOST_FILES, names.size()));
            return;
        }
        for (String name : names) {
            content(name, TreeReader.LARGEST_FILE, true);
        }
    }

    private @Nullable Node tree(String name, boolean isRequired) {
        byte[] bytes = content(name, TreeReader.LARGEST_FILE, isRequired);
        if (bytes == null) {
            return null;
        }
        Problems found = new Problems(name);
        Node node = TreeReader.read(bytes, TreeReader.Format.YAML, found);
        problems.addAll(found.sorted());
        return node;
    }

    private <R extends Record> @Nullable R bind(Node node, Class<R> type, String name) {
        Problems found = new Problems(name);
        R bound = new Binder(found).bind(node, type, Path.ROOT);
        problems.addAll(found.sorted());
        return found.isEmpty() ? bound : null;
    }

    private byte @Nullable [] content(String name, int limit, boolean isRequired) {
        byte[] bytes;
        try {
            bytes = files.read(name, limit);
        } catch (IOException e) {
            problem(Code.RULE_SET_FILE, name, Sentence.of("rules.set.unreadable-file"));
            return null;
        }
        if (bytes == null) {
            if (isRequired) {
                problem(Code.RULE_SET_FILE, name, files.lacks());
            } else if (files.isLink(name)) {
                problem(Code.RULE_SET_FILE, name, IS_LINK);
            }
            return null;
        }
        total += bytes.length;
        if (total > LARGEST_SET) {
            problem(Code.RULE_LIMIT, name, Sentence.of("rules.limit.set"));
            refuseBroken();
        }
        contents.put(name, bytes);
        return bytes;
    }

    /** Over the names and bytes of all files that decide or say something, in the order of their names. */
    private String digest() {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            contents.forEach((name, bytes) -> {
                sha256.update((name + "\n" + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
                sha256.update(bytes);
            });
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private void problem(Code code, String file, Sentence sentence) {
        problem(code, file, Position.START, sentence);
    }

    /** What is wrong with an entry of a list in {@code rule-set.yaml}, or with the list when it has no such entry. */
    private void entry(Code code, String list, int index, Sentence sentence) {
        List<Position> places = entries.getOrDefault(list, List.of());
        problem(code, HEAD, index < places.size() ? places.get(index) : Position.START, sentence);
    }

    private void problem(Code code, String file, Position position, Sentence sentence) {
        problems.add(new Diagnostic(code, Shown.line(file), position, "", sentence, Sentence.NONE));
    }

    private void refuseBroken() {
        if (!problems.isEmpty()) {
            throw new InvalidRuleSetException(problems.stream().sorted().toList());
        }
    }
}
