package org.pilotreadiness.internal.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pilotreadiness.diagnostic.Code;
import org.pilotreadiness.diagnostic.Position;
import org.pilotreadiness.internal.language.SyntaxTree.Expression;
import org.pilotreadiness.internal.language.Token.Kind;
import org.pilotreadiness.internal.text.Nearest;
import org.pilotreadiness.internal.text.Problems;
import org.pilotreadiness.ruleset.language.Pattern.Quantifier;

/**
 * Reads tokens into what is written. A rule that is broken is reported at its first fault and left out; reading goes on at
 * the next rule. What is missing is reported where it should stand, not where its absence is noticed.
 */
final class Parser {

    /** How deep brackets may stand in each other. */
    static final int DEEPEST = 50;

    /** How many tokens a rule may have. */
    static final int LONGEST_RULE = 2_000;

    private static final List<String> FILE_WORDS = List.of("package", "import", "global", "rule");

    private final List<Token> tokens;
    private final Problems problems;
    private final Set<String> brokenRules = new HashSet<>();
    private String subject = "";
    private int at;

    Parser(List<Token> tokens, Problems problems) {
        this.tokens = tokens;
        this.problems = problems;
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
                skipToNextRule(start);
            }
            isFirst = false;
        }
        return new SyntaxTree.File(imports, globals, rules);
    }

    /** What the rules are about that could not be read, so that nobody complains of their absence too. */
    Set<String> brokenRules() {
        return brokenRules;
    }

    private Broken unknownWord(Token word) {
        Optional<String> foreign = UnsupportedDrl.inFile(word.text());
        if (foreign.isPresent()) {
            return broken(Code.NOT_IN_LANGUAGE, word.at(), foreign.get(), "");
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
        refuseAttributes();
        expectWord("when");
        List<SyntaxTree.Pattern> patterns = new ArrayList<>();
        while (!peek().isName("then")) {
            patterns.add(pattern());
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

    private void refuseAttributes() {
        Token word = peek();
        if (word.kind() != Kind.NAME || word.isName("when")) {
            return;
        }
        StringBuilder hyphenated = new StringBuilder(word.text());
        for (int i = at + 1; tokens.get(i).is("-") && tokens.get(i + 1).kind() == Kind.NAME; i += 2) {
            hyphenated.append('-').append(tokens.get(i + 1).text());
        }
        UnsupportedDrl.inRule(hyphenated.toString()).ifPresent(sentence -> {
            throw broken(Code.NOT_IN_LANGUAGE, word.at(), sentence, "");
        });
    }

    private SyntaxTree.Pattern pattern() {
        Quantifier quantifier = Quantifier.EACH;
        boolean isBracketed = false;
        if (peek().isName("not") || peek().isName("exists")) {
            quantifier = take().isName("not") ? Quantifier.NOT : Quantifier.EXISTS;
            if (peek().is("(")) {
                take();
                isBracketed = true;
            }
        }
        Token variable = null;
        if (peek().kind() == Kind.VARIABLE) {
            variable = take();
            expectSign(":", "a colon after the name of the fact");
        }
        Token type = factName();
        if (!peek().is("(") && !Nearest.to(type.text(), List.of("then")).isEmpty()) {
            throw broken(Code.RULE_SYNTAX, type.at(), "Here stands then; found (" + type.shown() + ").", "then");
        }
        expectSign("(", "an opening bracket after the name of the fact");
        List<SyntaxTree.Constraint> constraints = new ArrayList<>();
        while (!peek().is(")")) {
            constraints.add(constraint());
            if (peek().is(",")) {
                Token comma = take();
                if (peek().is(")")) {
                    throw broken(
                            Code.RULE_SYNTAX,
                            comma.at(),
                            "A comma stands before the closing bracket.",
                            "the comma is one too many");
                }
            } else if (!peek().is(")")) {
                throw afterConstraint();
            }
        }
        take();
        if (isBracketed) {
            expectSign(")", "the closing bracket");
        }
        return new SyntaxTree.Pattern(quantifier, variable, type, constraints);
    }

    private Token factName() {
        Token name = peek();
        if (name.kind() == Kind.NAME) {
            if (name.isName("end") || name.isName("rule")) {
                throw missing("then and a call before the rule ends", "then");
            }
            Optional<String> foreign = UnsupportedDrl.inConditions(name.text());
            if (foreign.isPresent()) {
                throw broken(Code.NOT_IN_LANGUAGE, name.at(), foreign.get(), "");
            }
            if (next().is(".")) {
                boolean isCall = peekIsGlobalCall();
                throw broken(
                        Code.RULE_SYNTAX,
                        name.at(),
                        isCall
                                ? "A call stands here, among the conditions."
                                : "A fact is named by its short name, which an import line makes known.",
                        isCall ? "the line then is missing before it" : "");
            }
            return take();
        }
        if (name.is("(")) {
            throw broken(
                    Code.NOT_IN_LANGUAGE,
                    name.at(),
                    "Facts are not grouped with brackets: write one fact below the other; all of them must hold.",
                    "");
        }
        throw missing("a fact such as DataSupport( … ), or then", "");
    }

    private boolean peekIsGlobalCall() {
        return at + 3 < tokens.size()
                && tokens.get(at + 2).kind() == Kind.NAME
                && tokens.get(at + 3).is("(")
                && Character.isLowerCase(peek().text().charAt(0));
    }

    private SyntaxTree.Constraint constraint() {
        if (peek().kind() == Kind.VARIABLE && next().is(":")) {
            Token variable = take();
            take();
            return new SyntaxTree.Constraint(variable, sum());
        }
        return new SyntaxTree.Constraint(null, either());
    }

    private Broken afterConstraint() {
        Token token = peek();
        Optional<String> foreign =
                token.kind() == Kind.NAME ? UnsupportedDrl.inComparison(token.text()) : Optional.empty();
        if (foreign.isPresent()) {
            return broken(Code.NOT_IN_LANGUAGE, token.at(), foreign.get(), "");
        }
        if (token.is("(")) {
            return broken(
                    Code.NOT_IN_LANGUAGE,
                    token.at(),
                    "A condition calls nothing: name the field and compare it with a value.",
                    "");
        }
        if (token.is("=")) {
            Token next = tokens.get(at + 1);
            boolean isTurned = next.at().equals(token.end()) && (next.is(">") || next.is("<"));
            return isTurned
                    ? broken(
                            Code.RULE_SYNTAX,
                            token.at(),
                            "The sign (=" + next.text() + ") compares nothing.",
                            next.text() + "=")
                    : broken(Code.RULE_SYNTAX, token.at(), "A single = compares nothing.", "==");
        }
        if (token.isName("or") || token.isName("and") || token.is("|") || token.is("&")) {
            return broken(
                    Code.RULE_SYNTAX,
                    token.at(),
                    "Conditions of one fact are joined with signs; (" + token.shown() + ") is none.",
                    token.isName("or") || token.is("|") ? "||" : "&&");
        }
        if (token.isName("then")
                || token.isName("not")
                || token.isName("exists")
                || token.kind() == Kind.END
                || (token.kind() == Kind.NAME && next().is("(") && isOnNewLine())) {
            return missing("the closing bracket of the fact", ")");
        }
        if (token.kind() == Kind.NAME || token.kind() == Kind.VARIABLE || token.is("!")) {
            return missing("a comma before the next condition (" + token.shown() + ")", ",");
        }
        return broken(
                Code.RULE_SYNTAX, token.at(), "The sign (" + token.shown() + ") has no place in a condition here.", "");
    }

    private Expression either() {
        Expression left = both();
        while (peek().is("||")) {
            left = new Expression.Binary(left, take(), both());
        }
        return left;
    }

    private Expression both() {
        Expression left = negation();
        while (peek().is("&&")) {
            left = new Expression.Binary(left, take(), negation());
        }
        return left;
    }

    private Expression negation() {
        if (!peek().is("!")) {
            return comparison();
        }
        Token sign = take();
        if (peek().is("!")) {
            throw broken(Code.RULE_SYNTAX, peek().at(), "Two ! cancel each other.", "both are too much");
        }
        return new Expression.Not(sign, comparison());
    }

    private Expression comparison() {
        Expression left = sum();
        Token sign = peek();
        if (sign.is("==") || sign.is("!=") || sign.is("<") || sign.is("<=") || sign.is(">") || sign.is(">=")) {
            return new Expression.Binary(left, take(), sum());
        }
        boolean negated =
                sign.isName("not") && List.of("in", "contains", "memberOf").contains(next().text());
        Token word = negated ? next() : sign;
        if (word.isName("in")) {
            skip(negated);
            return new Expression.In(left, take(), negated, constants());
        }
        if (word.isName("contains")) {
            skip(negated);
            return new Expression.Contains(left, take(), negated, sum());
        }
        if (word.isName("memberOf")) {
            skip(negated);
            Token token = take();
            return new Expression.Contains(sum(), token, negated, left);
        }
        return left;
    }

    private void skip(boolean negated) {
        if (negated) {
            take();
        }
    }

    private List<Expression> constants() {
        expectSign("(", "an opening bracket after in");
        List<Expression> constants = new ArrayList<>();
        constants.add(sum());
        while (peek().is(",")) {
            take();
            constants.add(sum());
        }
        expectSign(")", "the closing bracket after the last value");
        return constants;
    }

    private Expression sum() {
        Expression left = product();
        while (peek().is("+") || peek().is("-")) {
            left = new Expression.Binary(left, take(), product());
        }
        return left;
    }

    private Expression product() {
        Expression left = atom();
        while (peek().is("*") || peek().is("/")) {
            left = new Expression.Binary(left, take(), atom());
        }
        return left;
    }

    private Expression atom() {
        Token token = peek();
        if (token.is("(")) {
            take();
            Expression inner = either();
            if (peek().is("=")) {
                throw afterConstraint();
            }
            expectSign(")", "the closing bracket");
            return inner;
        }
        if (token.is("-") && next().kind() == Kind.NUMBER) {
            take();
            return new Expression.Negative(take());
        }
        return switch (token.kind()) {
            case TEXT, NUMBER, VARIABLE -> variableOrConstant();
            case NAME -> path();
            default -> throw noValue(token);
        };
    }

    private Expression variableOrConstant() {
        Token token = take();
        if (token.kind() == Kind.VARIABLE && peek().is(".")) {
            throw broken(
                    Code.NOT_IN_LANGUAGE,
                    peek().at(),
                    "A name such as (" + token.text() + ") stands for one value and has no fields; name the value with "
                            + "$name : field in the fact it belongs to.",
                    "");
        }
        return new Expression.Leaf(token);
    }

    private Broken noValue(Token token) {
        Token before = tokens.get(Math.max(0, at - 1));
        if (token.is(">") && before.is("<")) {
            return broken(Code.RULE_SYNTAX, before.at(), "The sign (<>) compares nothing.", "!=");
        }
        if (token.is("'")) {
            return broken(
                    Code.RULE_SYNTAX, token.at(), "A text stands in double quotes; found (').", "a double quote (\")");
        }
        if (token.is("=")
                || token.is("==")
                || token.is("<")
                || token.is(">")
                || token.is("<=")
                || token.is(">=")
                || token.is("!=")) {
            return broken(
                    Code.RULE_SYNTAX,
                    token.at(),
                    "A field is missing before (" + token.shown() + "); each comparison names its field.",
                    "");
        }
        return missing("a field or a value", "");
    }

    private Expression path() {
        Token first = take();
        if (first.isName("eval")) {
            throw broken(
                    Code.NOT_IN_LANGUAGE,
                    first.at(),
                    UnsupportedDrl.inConditions("eval").orElseThrow(),
                    "");
        }
        if (first.isName("new")) {
            throw broken(Code.NOT_IN_LANGUAGE, first.at(), "A condition makes nothing new: compare a field.", "");
        }
        List<Token> parts = new ArrayList<>(List.of(first));
        while (peek().is(".")) {
            take();
            parts.add(expect(Kind.NAME, "a field after the full stop", ""));
        }
        if (peek().is("(")) {
            throw broken(
                    Code.NOT_IN_LANGUAGE,
                    parts.get(parts.size() - 1).at(),
                    "A condition calls nothing (" + parts.get(parts.size() - 1).shown()
                            + "): name the field and compare it with a value.",
                    "");
        }
        return new Expression.Path(new SyntaxTree.Name(parts));
    }

    private SyntaxTree.Call call() {
        Token global = peek();
        if (global.isName("end")) {
            throw broken(Code.CALL, global.at(), "After then stands the one thing that the rule decides.", "");
        }
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

    private void expectWord(String word) {
        Token token = peek();
        if (token.isName(word)) {
            take();
            return;
        }
        boolean isSlip = token.kind() == Kind.NAME
                && Nearest.to(token.text(), List.of(word)).equals(word);
        throw isSlip
                ? broken(Code.RULE_SYNTAX, token.at(), "Here stands " + word + "; found (" + token.shown() + ").", word)
                : missing(word, word);
    }

    private void expectSign(String sign, String what) {
        if (!peek().is(sign)) {
            if (sign.equals(")") && peek().kind() == Kind.NAME) {
                throw afterConstraint();
            }
            throw missing(what, sign);
        }
        take();
    }

    private Token expect(Kind kind, String what, String maybe) {
        if (peek().kind() != kind) {
            throw missing(what, maybe);
        }
        return take();
    }

    private void optionalSemicolon() {
        if (peek().is(";")) {
            take();
        }
    }

    /** Something that should stand before the next token: reported there, or at the end of a line that ends too early. */
    private Broken missing(String what, String maybe) {
        Position where = isOnNewLine() ? previous().end() : peek().at();
        return broken(Code.RULE_SYNTAX, where, "Missing: " + what + "; found (" + peek().shown() + ").", maybe);
    }

    private boolean isOnNewLine() {
        return at > 0 && (previous().end().line() < peek().at().line() || peek().kind() == Kind.END);
    }

    private boolean isRuleStart(int index) {
        return index > 0
                && tokens.get(index).isName("rule")
                && tokens.get(index).at().line() > tokens.get(index - 1).at().line();
    }

    private void skipToNextRule(int start) {
        at = Math.max(at, start + 1);
        while (peek().kind() != Kind.END
                && !isRuleStart(at)
                && !(previous().isName("end")
                        && peek().at().line() > previous().at().line())) {
            at++;
        }
    }

    private Token previous() {
        return tokens.get(Math.max(0, at - 1));
    }

    private Token peek() {
        return tokens.get(at);
    }

    private Token next() {
        return tokens.get(Math.min(at + 1, tokens.size() - 1));
    }

    private Token take() {
        Token token = tokens.get(at);
        at = Math.min(at + 1, tokens.size() - 1);
        return token;
    }

    private Broken broken(Code code, Position where, String sentence, String maybe) {
        problems.add(code, where, subject, sentence, maybe);
        return new Broken();
    }

    /** Ends the reading of one rule; what is wrong stands among the problems. */
    private static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1;

        Broken() {
            super(null, null, false, false);
        }
    }
}
