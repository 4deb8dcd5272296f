package org.pilotreadiness.internal.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.diagnostic.Code;
import org.pilotreadiness.diagnostic.Diagnostic;
import org.pilotreadiness.diagnostic.Position;
import org.pilotreadiness.diagnostic.Sentence;
import org.pilotreadiness.facts.Dimension;
import org.pilotreadiness.facts.Domain;
import org.pilotreadiness.internal.declared.DeclaredTypes;
import org.pilotreadiness.internal.language.Checker.Checked;
import org.pilotreadiness.internal.text.Nearest;
import org.pilotreadiness.internal.text.Problems;
import org.pilotreadiness.internal.text.Shown;
import org.pilotreadiness.internal.text.Utf8;
import org.pilotreadiness.ruleset.language.Call;
import org.pilotreadiness.ruleset.language.Criterion;
import org.pilotreadiness.ruleset.language.Rule;

/** Reads the rule files of one rule set, and checks what must hold between their rules. One reader reads one rule set. */
public final class DrlReader {

    /** The largest rule file, in bytes. */
    public static final int LARGEST_FILE = 1 << 20;

    /** How many rules a rule set may have. */
    public static final int MOST_RULES = 5_000;

    private static final Comparator<Criterion> BY_ID = Comparator.<Criterion, String>comparing(
                    criterion -> letters(criterion.id()))
            .thenComparing(criterion -> number(criterion.id()))
            .thenComparing(Criterion::id);

    private final Citations citations;
    private final List<Domain> domains;
    private final List<Checked> all = new ArrayList<>();
    /** The criteria that some rule means to meet, even one with a problem of its own or that could not be read. */
    private final SortedSet<String> meant = new TreeSet<>();

    private final Map<String, Problems> problemsByFile = new HashMap<>();
    private final Map<String, Written> files = new LinkedHashMap<>();
    private DeclaredTypes declared = DeclaredTypes.NONE;

    /**
     * A file that was read.
     *
     * @param inPart rules of which some facts are broken
     */
    private record Written(SyntaxTree.File file, List<SyntaxTree.Rule> inPart) {}

    /** A reader that knows what rules may cite, and what they judge. */
    public DrlReader(Citations citations, List<Domain> domains) {
        this.citations = citations;
        this.domains = domains;
    }

    /** Reads one file; what is wrong with it is gathered. */
    public void read(String file, byte[] bytes) {
        Problems problems = problemsOf(file);
        if (bytes.length > LARGEST_FILE && Utf8.otherThanText(bytes).isEmpty()) {
            problems.add(Code.RULE_LIMIT, Position.START, "", Sentence.of("rules.limit.file", bytes.length));
            return;
        }
        Utf8.Decoded decoded = Utf8.decode(bytes);
        if (decoded.badAt() != null) {
            problems.add(Code.CHARACTER, decoded.badAt(), "", decoded.problem(), decoded.maybe());
            return;
        }
        List<Token> tokens = new Lexer(decoded.text(), problems).scan();
        Parser parser = new Parser(tokens, problems);
        SyntaxTree.File written = parser.parse();
        meant.addAll(parser.brokenRules());
        written.rules().forEach(rule -> meant.addAll(Checker.criterionMet(rule)));
        files.put(file, new Written(written, parser.inPart()));
    }

    /** Checks what was read, once, after the last file: a file may name what another one declares. */
    public void check() {
        DeclarationChecker declarations = new DeclarationChecker();
        files.forEach((file, written) ->
                written.file().declares().forEach(each -> declarations.check(each, problemsOf(file))));
        declared = declarations.types();
        Vocabulary vocabulary = new Vocabulary(declared, domains);
        files.forEach((file, written) -> {
            Checker checker = new Checker(file, written.file(), vocabulary, problemsOf(file));
            written.file().declares().forEach(checker::requireImports);
            written.inPart().forEach(checker::checkFacts);
            for (SyntaxTree.Rule rule : written.file().rules()) {
                Checked checked = checker.check(rule);
                if (checked != null) {
                    all.add(checked);
                }
            }
        });
    }

    /** The types that the files declare. */
    public DeclaredTypes declared() {
        return declared;
    }

    /** The sound rules about a pilot, in the order of files and rules. */
    public List<Rule> rules() {
        return rules(false);
    }

    /** The sound rules about several pilots, in the order of files and rules. */
    public List<Rule> portfolioRules() {
        return rules(true);
    }

    private List<Rule> rules(boolean isOfPortfolio) {
        return all.stream()
                .map(Checked::rule)
                .filter(rule -> (Stage.of(rule.call()) == Stage.PORTFOLIO) == isOfPortfolio)
                .toList();
    }

    /**
     * The criteria of all files in the order of their dimensions and ids, whatever the order of files and rules. Checks what
     * must hold between rules, so it is called once, after the last file.
     */
    public List<Criterion> criteria() {
        Map<String, Checked> met = new HashMap<>();
        Map<String, Checked> partly = new HashMap<>();
        Map<String, Checked> names = new HashMap<>();
        for (Checked checked : all) {
            once(names, checked.rule().name(), checked, "rules.twice.name");
            if (checked.rule().call() instanceof Call.Met call) {
                once(met, call.criterion(), checked, "rules.twice.met");
            } else if (checked.rule().call() instanceof Call.PartlyMet call) {
                once(partly, call.criterion(), checked, "rules.twice.partly");
            }
            citations(checked);
        }
        refuseTooMany();
        partly.forEach((id, checked) -> {
            if (!meant.contains(id)) {
                problem(Code.PARTLY_RULE, checked, Sentence.of("rules.call.only-partly", id), Nearest.to(id, meant));
            }
        });
        return met.entrySet().stream()
                .map(entry -> criterion(entry.getValue(), partly.get(entry.getKey())))
                .sorted(Comparator.<Criterion>comparingInt(criterion -> domains.indexOf(criterion.dimension()))
                        .thenComparing(BY_ID))
                .toList();
    }

    /** The ids of the criteria that some rule means to meet, sound or not. */
    public SortedSet<String> meant() {
        return Collections.unmodifiableSortedSet(meant);
    }

    /** What is wrong, by file and place. */
    public List<Diagnostic> problems() {
        return problemsByFile.values().stream()
                .flatMap(problems -> problems.sorted().stream())
                .sorted()
                .toList();
    }

    private Criterion criterion(Checked met, @Nullable Checked partly) {
        Criterion said = met.criterion();
        if (said == null) {
            throw new IllegalStateException(met.rule().name() + " says nothing of a criterion");
        }
        receiverFits(said, met);
        if (partly == null) {
            return said.judgedBy(List.of(met.rule()), said.reads());
        }
        receiverFits(said, partly);
        List<String> reads = Stream.concat(said.reads().stream(), Reads.of(partly.rule()).stream())
                .distinct()
                .toList();
        return said.judgedBy(List.of(met.rule(), partly.rule()), reads);
    }

    private void receiverFits(Criterion criterion, Checked checked) {
        String receiver = checked.rule().call() instanceof Call.Met met
                ? met.receiver()
                : checked.rule().call() instanceof Call.PartlyMet partly ? partly.receiver() : "";
        boolean isOfReceiver = criterion.dimension() == Dimension.RECEIVER_FIT;
        if (isOfReceiver && receiver.isEmpty()) {
            problem(Code.CALL, checked, Sentence.of("rules.call.no-receiver", criterion.id()), "");
        }
        if (!isOfReceiver && !receiver.isEmpty()) {
            problem(Code.CALL, checked, Sentence.of("rules.call.has-receiver"), "");
        }
    }

    private void citations(Checked checked) {
        if (checked.sources() == null) {
            return;
        }
        citations.check(checked.sources().text(), checked.sources().at(), subject(checked), problems(checked));
    }

    private void refuseTooMany() {
        if (all.size() > MOST_RULES) {
            problem(Code.RULE_LIMIT, all.get(MOST_RULES), Sentence.of("rules.limit.rules", MOST_RULES, all.size()), "");
        }
    }

    private void once(Map<String, Checked> seen, String name, Checked checked, String key) {
        Checked first = seen.putIfAbsent(name, checked);
        if (first != null) {
            problem(
                    Code.TAKEN_NAME,
                    checked,
                    Sentence.of(
                            key,
                            Shown.value(name),
                            first.rule().file(),
                            first.rule().position().line()),
                    "");
        }
    }

    private void problem(Code code, Checked checked, Sentence sentence, String maybe) {
        problems(checked).add(code, checked.rule().position(), subject(checked), sentence, maybe);
    }

    private Problems problems(Checked checked) {
        return problemsOf(checked.rule().file());
    }

    private Problems problemsOf(String file) {
        return problemsByFile.computeIfAbsent(file, Problems::new);
    }

    private static String subject(Checked checked) {
        return Parser.subject(checked.rule().name());
    }

    private static String letters(String id) {
        return id.replaceAll("[0-9].*", "");
    }

    private static long number(String id) {
        String digits = id.replaceAll("^[^0-9]*([0-9]{0,9}).*$", "$1");
        return digits.isEmpty() ? 0 : Long.parseLong(digits);
    }
}
