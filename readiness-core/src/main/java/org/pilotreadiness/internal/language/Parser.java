package org.pilotreadiness.internal.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.diagnostic.Code;
import org.pilotreadiness.internal.language.SyntaxTree.Expression;
import org.pilotreadiness.internal.language.Token.Kind;
import org.pilotreadiness.internal.text.Nearest;
import org.pilotreadiness.internal.text.Problems;

/**
 * Parses the tokens of a rule file: its head, its rules and their parts. A rule that is broken is reported at its first fault and left out; reading goes on at
 * the next rule. What is missing is reported where it should stand, not where its absence is noticed.
 */
final class Parser extends PatternParser {

    /** How deep brackets may stand in each other. */
    static final int DEEPEST = 50;

    /** How many tokens a rule may have. */
    static final int LONGEST_RULE = 2_000;

    private static final List<String> FILE_WORDS = List.of("package", "import", "global", "rule");

    /** What takes one line of a file, so that the next line is read on its own. */
    private static final List<String> ONE_LINE = List.of("package", "import", "global", "dialect", "unit", "#");

    private final Set<String> brokenRules = new HashSet<>();
    private final Set<String> brokenLines = new HashSet<>();

    Parser(List<Token> tokens, Problems problems) {
        super(tokens, problems);
    }

    SyntaxTree.File parse() {
        List<SyntaxTree.Import> imports = new ArrayList<>();
        List<SyntaxTree.Global> globals = new ArrayList<>();
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
                imports, globals, rules, !brokenLines.contains("import"), !brokenLines.contains("global"));
    }

    /** What the rules are about that could not be read, so that nobody complains of their absence too. */
    Set<String> brokenRules() {
        return brokenRules;
    }

    private Broken unknownWord(Token word) {
        Optional<String> foreign = UnsupportedDrl.inFile(word.text());
        if (foreign.isPresent()) {
            Code code = word.kind() == Kind.NAME ? Code.NOT_IN_LANGUAGE : Code.RULE_SYNTAX;
            return broken(code, word.at(), foreign.get(), "");
        }
        return broken(
                Code.RULE_SYNTAX,
                word.at(),
                "A rule file has package, import, global and rule; (" + word.shown() + ") is none of them.",
                word.isName("end")
                        ? "the end is one too many"
                        : word.kind() == Kind.NAME ? Nearest.to(word.text(), FILE_WORDS) : "");
    }

    private void packageLine(Token word, boolean isFirst) {
        if (!isFirst) {
            throw broken(Code.RULE_SYNTAX, word.at(), "The package line is the first line of a file.", "");
        }
        SyntaxTree.Name name = qualifiedName("the name of the package");
        if (isReserved(name.text())) {
            throw broken(
                    Code.IMPORT,
                    name.first().at(),
                    "The package (" + name.text() + ") belongs to the library; choose a name of your own.",
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
            throw broken(
                    Code.NOT_IN_LANGUAGE,
                    peek().at(),
                    "Only facts and their words can be imported, one a line; (" + peek().text() + ") can not.",
                    "");
        }
        SyntaxTree.Name type = qualifiedName("the name of a fact");
        optionalSemicolon();
        return new SyntaxTree.Import(type);
    }

    private SyntaxTree.Global globalLine() {
        SyntaxTree.Name type = qualifiedName("the type of the global");
        Token name = expect(Kind.NAME, "the name of the global", "");
        optionalSemicolon();
        return new SyntaxTree.Global(type, name);
    }

    private SyntaxTree.Name qualifiedName(String what) {
        List<Token> parts = new ArrayList<>();
        parts.add(expect(Kind.NAME, what, ""));
        while (peek().is(".")) {
            take();
            if (peek().is("*")) {
                throw broken(
                        Code.NOT_IN_LANGUAGE,
                        peek().at(),
                        "A star imports more than one can see; write one import for each fact.",
                        "");
            }
            parts.add(expect(Kind.NAME, "a name after the full stop", ""));
        }
        return new SyntaxTree.Name(parts);
    }

    private SyntaxTree.Rule rule(int start) {
        Token name = peek();
        if (name.kind() != Kind.TEXT && name.kind() != Kind.NAME) {
            throw missing("the name of the rule in double quotes", "");
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
            throw first;
        }
        if (patterns.isEmpty()) {
            throw broken(
                    Code.RULE_SYNTAX,
                    peek().at(),
                    "Between when and then stands at least one fact; without any the rule would always hold.",
                    "");
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
                throw broken(
                        Code.RULE_LIMIT,
                        token.at(),
                        "Brackets stand more than " + DEEPEST + " deep in each other.",
                        "");
            }
            end++;
            if (end - start > LONGEST_RULE) {
                throw broken(
                        Code.RULE_LIMIT,
                        tokens.get(start).at(),
                        "A rule has at most " + LONGEST_RULE + " words and signs.",
                        "");
            }
        }
    }

    private List<SyntaxTree.Annotation> annotations() {
        List<SyntaxTree.Annotation> annotations = new ArrayList<>();
        while (peek().is("@")) {
            take();
            Token name = expect(Kind.NAME, "the name of the annotation", "");
            expectSign("(", "an opening bracket after the annotation's name");
            Token value = take();
            if (value.kind() != Kind.NAME && value.kind() != Kind.TEXT && value.kind() != Kind.NUMBER) {
                throw broken(
                        Code.ANNOTATION,
                        value.at(),
                        "@" + name.text() + " has one value: a word, a number or a text; (" + value.shown()
                                + ") is none of them.",
                        "");
            }
            if (!peek().is(")")) {
                throw broken(
                        Code.ANNOTATION,
                        peek().at(),
                        "@" + name.text() + " has one value, then the closing bracket; (" + peek().shown()
                                + ") is too much.",
                        value.kind() == Kind.TEXT ? "" : "the value belongs into double quotes");
            }
            take();
            annotations.add(new SyntaxTree.Annotation(name, value));
        }
        return annotations;
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
        Optional<String> foreign = UnsupportedDrl.inRule(hyphenated.toString());
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
            throw broken(Code.CALL, global.at(), "After then stands the one thing that the rule decides.", "");
        }
        UnsupportedDrl.inCall(global.text()).ifPresent(sentence -> {
            throw broken(Code.CALL, global.at(), sentence, "");
        });
        if (global.kind() != Kind.NAME || !next().is(".")) {
            throw broken(
                    Code.CALL,
                    global.at(),
                    "After then stands exactly one call such as criteria.met( \"MA-1\" ); (" + global.shown()
                            + ") does not begin one.",
                    "");
        }
        take();
        take();
        Token method = expect(Kind.NAME, "what is called", "");
        if (!peek().is("(")) {
            throw broken(
                    Code.CALL,
                    method.at(),
                    "After then stands exactly one call such as criteria.met( \"MA-1\" ); (" + global.text() + "."
                            + method.text() + ") is none.",
                    "");
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
                throw missing("the closing bracket of the call", ")");
            }
        }
        take();
        if (!peek().is(";")) {
            throw missing("a semicolon after the call", ";");
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
                    "The rule that begins in line " + name.at().line() + " is not closed.",
                    "end is missing");
        }
        Optional<String> foreign = UnsupportedDrl.inCall(token.text());
        if (token.kind() == Kind.NAME && foreign.isPresent()) {
            return broken(Code.CALL, token.at(), foreign.get(), "");
        }
        if (token.kind() == Kind.NAME && next().is(".")) {
            return broken(Code.CALL, token.at(), "A rule makes one call; write a rule of its own for the second.", "");
        }
        String nearest = token.kind() == Kind.NAME ? Nearest.to(token.text(), List.of("end")) : "";
        return broken(
                Code.RULE_SYNTAX,
                token.at(),
                "After the call comes end; (" + token.shown() + ") stands here.",
                nearest);
    }

    private void optionalSemicolon() {
        if (peek().is(";")) {
            take();
        }
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
