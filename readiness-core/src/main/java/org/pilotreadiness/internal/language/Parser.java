package org.pilotreadiness.internal.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.diagnostic.Code;
import org.pilotreadiness.diagnostic.Sentence;
import org.pilotreadiness.internal.language.SyntaxTree.Expression;
import org.pilotreadiness.internal.language.Token.Kind;
import org.pilotreadiness.internal.text.Nearest;
import org.pilotreadiness.internal.text.Problems;

/**
 * Parses the tokens of a rule file: its head, its rules and their parts. A rule that is broken is reported at its first fault and left out; reading goes on at
 * the next rule. What is missing is reported where it should stand, not where its absence is noticed.
 */
final class Parser extends DeclarationParser {

    /** How deep brackets may stand in each other. */
    static final int DEEPEST = 50;

    /** How many tokens a rule may have. */
    static final int LONGEST_RULE = 2_000;

    private static final List<String> FILE_WORDS = List.of("package", "import", "global", "declare", "rule");

    /** What takes one line of a file, so that the next line is read on its own. */
    private static final List<String> ONE_LINE = List.of("package", "import", "global", "dialect", "unit", "#");

    private final Set<String> brokenRules = new HashSet<>();
    private final Set<String> brokenLines = new HashSet<>();
    private final List<SyntaxTree.Rule> inPart = new ArrayList<>();

    Parser(List<Token> tokens, Problems problems) {
        super(tokens, problems);
    }

    SyntaxTree.File parse() {
        List<SyntaxTree.Import> imports = new ArrayList<>();
        List<SyntaxTree.Global> globals = new ArrayList<>();
        List<SyntaxTree.Declare> declares = new ArrayList<>();
        List<SyntaxTree.Rule> rules = new ArrayList<>();
        boolean isFirst = true;
        while (peek().kind() != Kind.END) {
            int start = at;
            subject = "";
            try {
                Token word = take();
                switch (word.kind() == Kind.NAME ? word.text() : "") {
                    case "package" -> packageLine(word, isFirst);
                    case "import" -> imports.add(importLine());
                    case "global" -> globals.add(globalLine());
                    case "declare" -> declares.add(declaration());
                    case "rule" -> rules.add(rule(start));
                    default -> throw unknownWord(word);
                }
            } catch (Broken broken) {
                brokenRules.add(subject);
                brokenLines.add(tokens.get(start).text());
                if (tokens.get(start).isName("rule")) {
                    skipToNextRule(start);
                } else {
                    skipToNextPart(start);
                }
            }
            isFirst = false;
        }
        return new SyntaxTree.File(
                imports, globals, declares, rules, !brokenLines.contains("import"), !brokenLines.contains("global"));
    }

    /** Rules of which some facts are broken, with those that are not. */
    List<SyntaxTree.Rule> inPart() {
        return inPart;
    }

    /** What the rules are about that could not be read, so that nobody complains of their absence too. */
    Set<String> brokenRules() {
        return brokenRules;
    }

    private Broken unknownWord(Token word) {
        Optional<Sentence> foreign = UnsupportedDrl.inFile(word.text());
        if (foreign.isPresent()) {
            Code code = word.kind() == Kind.NAME ? Code.NOT_IN_LANGUAGE : Code.RULE_SYNTAX;
            return broken(code, word.at(), foreign.get(), "");
        }
        return broken(
                Code.RULE_SYNTAX,
                word.at(),
                Sentence.of("rules.file.word", word.shown()),
                word.isName("end")
                        ? Sentence.of("rules.maybe.end")
                        : Sentence.text(word.kind() == Kind.NAME ? Nearest.to(word.text(), FILE_WORDS) : ""));
    }

    private void packageLine(Token word, boolean isFirst) {
        if (!isFirst) {
            throw broken(Code.RULE_SYNTAX, word.at(), Sentence.of("rules.file.package-first"), "");
        }
        SyntaxTree.Name name = qualifiedName("rules.missing.package");
        if (isReserved(name.text())) {
            throw broken(
                    Code.IMPORT,
                    name.first().at(),
                    Sentence.of("rules.file.package-reserved", name.text()),
                    "org.pilotreadiness.rules");
        }
        optionalSemicolon();
    }

    private static boolean isReserved(String name) {
        boolean ours = name.startsWith("org.pilotreadiness") && !name.startsWith("org.pilotreadiness.rules");
        return ours
                || List.of("java", "javax", "jdk", "sun", "com", "org").contains(name)
                || List.of("java.", "javax.", "jdk.", "sun.", "com.sun.", "org.drools", "org.kie", "org.mvel").stream()
                        .anyMatch(name::startsWith);
    }

    private SyntaxTree.Import importLine() {
        if (peek().isName("static")
                || peek().isName("function")
                || peek().isName("accumulate")
                || peek().isName("acc")) {
            throw broken(Code.NOT_IN_LANGUAGE, peek().at(), Sentence.of("rules.import.other", peek().text()), "");
        }
        SyntaxTree.Name type = qualifiedName("rules.missing.import");
        optionalSemicolon();
        return new SyntaxTree.Import(type);
    }

    private SyntaxTree.Global globalLine() {
        SyntaxTree.Name type = qualifiedName("rules.missing.global-type");
        Token name = expect(Kind.NAME, "rules.missing.global-name");
        optionalSemicolon();
        return new SyntaxTree.Global(type, name);
    }

    private SyntaxTree.Rule rule(int start) {
        Token name = peek();
        if (name.kind() != Kind.TEXT && name.kind() != Kind.NAME) {
            throw missing(Sentence.of("rules.missing.rule-name"), "");
        }
        take();
        subject = subject(name.text());
        refuseTooLong(start);
        List<SyntaxTree.Annotation> annotations = annotations();
        while (passAttribute()) {
            annotations.addAll(annotations());
        }
        expectWord("when");
        List<SyntaxTree.Pattern> patterns = new ArrayList<>();
        Broken first = patterns(patterns);
        if (first != null) {
            expectWord("then");
            SyntaxTree.Call call = call();
            if (Stage.ofGlobal(call.global().text()).isEmpty()) {
                throw broken(Code.CALL, call.global().at(), Stage.noCall(call), Stage.nearestCall(call));
            }
            inPart.add(new SyntaxTree.Rule(name, annotations, patterns, call));
            throw first;
        }
        if (patterns.isEmpty()) {
            throw broken(Code.RULE_SYNTAX, peek().at(), Sentence.of("rules.syntax.no-fact"), "");
        }
        expectWord("then");
        SyntaxTree.Call call = call();
        if (!peek().isName("end")) {
            throw notClosed(name);
        }
        take();
        return new SyntaxTree.Rule(name, annotations, patterns, call);
    }

    /** Reads all facts, going on after one that is broken; the first slip, or null when there is none. */
    private @Nullable Broken patterns(List<SyntaxTree.Pattern> patterns) {
        Broken first = null;
        while (!peek().isName("then")) {
            int start = at;
            try {
                patterns.add(pattern());
            } catch (Broken broken) {
                first = first == null ? broken : first;
                boolean isSaidOfTheLast =
                        tokens.get(start).isName("from") || tokens.get(start).isName("over");
                if (isSaidOfTheLast && !patterns.isEmpty()) {
                    patterns.remove(patterns.size() - 1);
                }
                if (!skipToNextFact(start)) {
                    throw first;
                }
            }
        }
        return first;
    }

    /** The id of a criterion at the start of a rule's name, else the whole name. */
    static String subject(String ruleName) {
        int blank = ruleName.indexOf(' ');
        String first = blank < 0 ? ruleName : ruleName.substring(0, blank);
        return first.matches("[A-Za-z]+-[0-9]+[a-z]?") ? first : ruleName;
    }

    private void refuseTooLong(int start) {
        int end = start + 1;
        int nesting = 0;
        while (tokens.get(end).kind() != Kind.END && !isRuleStart(end)) {
            Token token = tokens.get(end);
            nesting += token.is("(") || token.is("[") || token.is("{") ? 1 : 0;
            nesting -= token.is(")") || token.is("]") || token.is("}") ? 1 : 0;
            if (nesting > DEEPEST) {
                throw broken(Code.RULE_LIMIT, token.at(), Sentence.of("rules.limit.brackets", DEEPEST), "");
            }
            end++;
            if (end - start > LONGEST_RULE) {
                throw broken(
                        Code.RULE_LIMIT, tokens.get(start).at(), Sentence.of("rules.limit.rule", LONGEST_RULE), "");
            }
        }
    }

    /** Reports an attribute and goes on past it, so that the rest of the rule is read too. */
    private boolean passAttribute() {
        Token word = peek();
        if (word.kind() != Kind.NAME || word.isName("when")) {
            return false;
        }
        StringBuilder hyphenated = new StringBuilder(word.text());
        int end = at + 1;
        while (tokens.get(end).is("-") && tokens.get(end + 1).kind() == Kind.NAME) {
            hyphenated.append('-').append(tokens.get(end + 1).text());
            end += 2;
        }
        Optional<Sentence> foreign = UnsupportedDrl.inRule(hyphenated.toString());
        if (foreign.isEmpty()) {
            return false;
        }
        broken(Code.NOT_IN_LANGUAGE, word.at(), foreign.get(), "");
        at = end;
        int line = word.at().line();
        while (peek().kind() != Kind.END
                && !peek().isName("when")
                && !peek().is("@")
                && peek().at().line() == line
                && (peek().kind() != Kind.NAME
                        || UnsupportedDrl.inRule(peek().text()).isEmpty())) {
            at++;
        }
        return true;
    }

    private SyntaxTree.Call call() {
        Token global = peek();
        if (global.isName("end")) {
            throw broken(Code.CALL, global.at(), Sentence.of("rules.call.none"), "");
        }
        UnsupportedDrl.inCall(global.text()).ifPresent(sentence -> {
            throw broken(Code.CALL, global.at(), sentence, "");
        });
        if (global.kind() != Kind.NAME || !next().is(".")) {
            throw broken(Code.CALL, global.at(), Sentence.of("rules.call.no-begin", global.shown()), "");
        }
        take();
        take();
        Token method = expect(Kind.NAME, "rules.missing.call");
        if (!peek().is("(")) {
            throw broken(
                    Code.CALL, method.at(), Sentence.of("rules.call.is-none", global.text() + "." + method.text()), "");
        }
        take();
        if (Stage.ofGlobal(global.text()).isEmpty()) {
            skipToEnd();
            return new SyntaxTree.Call(global, method, List.of());
        }
        List<Expression> arguments = new ArrayList<>();
        while (!peek().is(")")) {
            arguments.add(atom());
            if (peek().is(",")) {
                take();
            } else if (!peek().is(")")) {
                throw missing(Sentence.of("rules.missing.call-end"), ")");
            }
        }
        take();
        if (!peek().is(";")) {
            throw missing(Sentence.of("rules.missing.semicolon"), ";");
        }
        take();
        return new SyntaxTree.Call(global, method, arguments);
    }

    private Broken notClosed(Token name) {
        Token token = peek();
        if (token.kind() == Kind.END || isRuleStart(at)) {
            return broken(
                    Code.RULE_SYNTAX,
                    previous().end(),
                    Sentence.of("rules.syntax.not-closed", name.at().line()),
                    Sentence.of("rules.maybe.missing", "end"));
        }
        Optional<Sentence> foreign = UnsupportedDrl.inCall(token.text());
        if (token.kind() == Kind.NAME && foreign.isPresent()) {
            return broken(Code.CALL, token.at(), foreign.get(), "");
        }
        if (token.kind() == Kind.NAME && next().is(".")) {
            return broken(Code.CALL, token.at(), Sentence.of("rules.call.second"), "");
        }
        String nearest = token.kind() == Kind.NAME ? Nearest.to(token.text(), List.of("end")) : "";
        return broken(Code.RULE_SYNTAX, token.at(), Sentence.of("rules.syntax.after-call", token.shown()), nearest);
    }

    /** Goes to the next line that begins a part of the file, so that a slip in the head hides nothing that follows. */
    private void skipToNextPart(int start) {
        at = Math.max(at, start + 1);
        boolean isOneLine = ONE_LINE.contains(tokens.get(start).text());
        while (peek().kind() != Kind.END && !(isOnNewLine() && (isOneLine || isPart(peek().text())))) {
            at++;
        }
    }

    private static boolean isPart(String word) {
        return FILE_WORDS.contains(word) || UnsupportedDrl.inFile(word).isPresent();
    }
}
