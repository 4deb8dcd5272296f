package org.pilotreadiness.internal.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.diagnostic.Code;
import org.pilotreadiness.diagnostic.Sentence;
import org.pilotreadiness.internal.binding.Binder;
import org.pilotreadiness.internal.declared.Declaration;
import org.pilotreadiness.internal.declared.DeclaredTypes;
import org.pilotreadiness.internal.text.Nearest;
import org.pilotreadiness.internal.text.Problems;
import org.pilotreadiness.internal.text.Shown;
import org.pilotreadiness.pilot.Answer;

/** Checks what the files of a rule set declare: names that are free, types that there are, numbers that can be. */
final class DeclarationChecker {

    /** How many facts and word types a rule set may declare. */
    static final int MOST_TYPES = 50;

    /** How many fields a fact may have, and words a type. */
    static final int MOST_FIELDS = 100;

    private static final Pattern TYPE = Pattern.compile("[A-Z][A-Za-z0-9]{0,59}");
    private static final Pattern FIELD = Pattern.compile("[a-z][A-Za-z0-9]{0,59}");
    private static final Pattern WORD = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");
    private static final BigDecimal LARGEST = BigDecimal.valueOf(Binder.LARGEST_NUMBER);
    private static final String DECIMAL = BigDecimal.class.getName();

    /** Words of DRL and of Java, and names that each class of Java has. */
    private static final Set<String> RESERVED = Set.of(
            ("abstract accumulate acc action after and assert average before boolean break byte case catch char class collect"
                            + " coincides const contains continue count declare default delete do double during else empty end enum eval"
                            + " excludes exists extends false final finally finishes float for forall from function global goto groupby"
                            + " hashcode if implements import in includes init insert instanceof int interface is isempty local lock long"
                            + " matches max meets memberof min modify native new not null object of or over overlaps package permits"
                            + " private protected public query record result retract return reverse rule salience sealed short size"
                            + " soundslike starts static str strictfp sum super switch synchronized then this throw throws toString"
                            + " tostring transient true try unit unknown update var void volatile when while window yield")
                    .split(" "));

    private final Map<String, Declaration> declared = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final List<Pending> facts = new ArrayList<>();

    /** A fact whose fields can be checked when all word types are known. */
    private record Pending(SyntaxTree.Declare declare, Problems problems) {}

    DeclarationChecker() {
        FactType.importable().forEach(type -> taken.add(type.getSimpleName().toLowerCase(Locale.ROOT)));
    }

    /** Checks a declaration as far as it stands alone. */
    void check(SyntaxTree.Declare declare, Problems problems) {
        Token name = declare.name();
        boolean isFree = name(name, TYPE, "rules.declare.type-name", problems);
        if (declared.size() + facts.size() == MOST_TYPES) {
            problem(name, Sentence.of("rules.declare.most-types", MOST_TYPES), "", problems);
        }
        int many = Math.max(declare.words().size(), declare.fields().size());
        if (many > MOST_FIELDS) {
            problem(name, Sentence.of("rules.declare.most-fields", MOST_FIELDS, many), "", problems);
        } else if (declare.isOfWords()) {
            words(declare, isFree, problems);
        } else if (declare.fields().isEmpty()) {
            problem(name, Sentence.of("rules.declare.no-field", name.shown()), "", problems);
        } else if (isFree) {
            facts.add(new Pending(declare, problems));
        }
    }

    private void words(SyntaxTree.Declare declare, boolean isFree, Problems problems) {
        Set<String> words = new LinkedHashSet<>();
        for (Token word : declare.words()) {
            boolean isName = WORD.matcher(word.text()).matches() && !word.text().equals(Answer.UNKNOWN.name());
            if (!isName) {
                problem(
                        word,
                        Sentence.of("rules.declare.word", word.shown()),
                        word.text().toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_"),
                        problems);
            } else if (!words.add(word.text())) {
                problem(word, Sentence.of("rules.declare.word-twice", word.shown()), "", problems);
            }
        }
        if (declare.words().size() < 2) {
            problem(declare.name(), Sentence.of("rules.declare.two-words"), "", problems);
        }
        if (isFree && words.size() > 1) {
            declared.put(
                    declare.name().text(),
                    new Declaration.WordType(declare.name().text(), List.copyOf(words)));
        }
    }

    /** The types, when all declarations were checked. */
    DeclaredTypes types() {
        facts.forEach(this::fact);
        return DeclaredTypes.of(declared.values());
    }

    private void fact(Pending fact) {
        List<Declaration.Field> fields = new ArrayList<>();
        for (SyntaxTree.Field field : fact.declare().fields()) {
            Declaration.Field checked = field(field, fact.problems());
            if (checked != null) {
                fields.add(checked);
            }
        }
        if (!fields.isEmpty()) {
            String name = fact.declare().name().text();
            declared.put(name, new Declaration.Fact(name, fields));
        }
    }

    private Declaration.@Nullable Field field(SyntaxTree.Field field, Problems problems) {
        boolean isFree = name(field.name(), FIELD, "rules.declare.field-name", problems);
        String written = field.type().text();
        Class<?> type = written.equals(Answer.class.getSimpleName()) || written.equals(Answer.class.getName())
                ? Answer.class
                : written.equals("Integer") || written.equals("java.lang.Integer")
                        ? Integer.class
                        : written.equals(DECIMAL) ? BigDecimal.class : null;
        boolean isWords = type == null && declared.get(written) instanceof Declaration.WordType;
        if (type == null && !isWords) {
            problem(
                    field.type().first(),
                    Sentence.of("rules.declare.type", Shown.value(written), possible()),
                    meant(written),
                    problems);
            return null;
        }
        Numbers numbers =
                new Numbers(field, type == Integer.class || type == BigDecimal.class, type == Integer.class, problems);
        return isFree && numbers.areSound()
                ? new Declaration.Field(
                        field.name().text(),
                        type,
                        isWords ? written : "",
                        numbers.isLessBetter,
                        numbers.least,
                        numbers.most,
                        numbers.step)
                : null;
    }

    private List<String> possible() {
        List<String> possible = new ArrayList<>(List.of(Answer.class.getSimpleName(), "Integer", DECIMAL));
        declared.values().stream()
                .filter(Declaration.WordType.class::isInstance)
                .map(Declaration::name)
                .forEach(possible::add);
        return possible;
    }

    private String meant(String written) {
        return switch (written.toLowerCase(Locale.ROOT)) {
            case "int", "long", "short", "java.lang.long" -> "Integer";
            case "double", "float", "decimal", "number", "bigdecimal" -> DECIMAL;
            case "boolean", "bool", "java.lang.boolean" -> Answer.class.getSimpleName();
            default -> Nearest.to(written, possible());
        };
    }

    private boolean name(Token name, Pattern form, String key, Problems problems) {
        String small = name.text().toLowerCase(Locale.ROOT);
        if (!form.matcher(name.text()).matches()) {
            problem(name, Sentence.of(key, name.shown()), "", problems);
            return false;
        }
        if (RESERVED.contains(small) || isOfJava(name.text())) {
            problem(name, Sentence.of("rules.declare.reserved", name.shown()), "", problems);
            return false;
        }
        if (!taken.add(small)) {
            problem(name, Sentence.of("rules.declare.taken", name.shown()), "", problems);
            return false;
        }
        return true;
    }

    private static boolean isOfJava(String name) {
        try {
            Class.forName("java.lang." + name, false, null);
            return true;
        } catch (ClassNotFoundException | LinkageError none) {
            return false;
        }
    }

    private static void problem(Token where, Sentence sentence, String maybe, Problems problems) {
        problems.add(Code.DECLARATION, where.at(), where.text(), sentence, maybe);
    }

    /** What the annotations of a field say of its numbers. */
    private static final class Numbers {

        private static final List<String> KNOWN = List.of("lessIsBetter", "least", "most", "step");

        private final Problems problems;
        private final Map<String, Token> values = new LinkedHashMap<>();
        private boolean isSound = true;
        boolean isLessBetter;
        BigDecimal least = BigDecimal.ZERO;

        @Nullable
        BigDecimal most;

        @Nullable
        BigDecimal step;

        Numbers(SyntaxTree.Field field, boolean isNumber, boolean isWhole, Problems problems) {
            this.problems = problems;
            for (SyntaxTree.Annotation each : field.annotations()) {
                String name = each.name().text();
                if (!KNOWN.contains(name)) {
                    wrong(
                            each.name(),
                            Sentence.of("rules.declare.annotation", each.name().shown(), KNOWN),
                            Nearest.to(name, KNOWN));
                } else if (!isNumber) {
                    wrong(
                            each.name(),
                            Sentence.of(
                                    "rules.declare.only-numbers", each.name().shown()),
                            "");
                } else if (values.put(name, each.value()) != null) {
                    wrong(
                            each.name(),
                            Sentence.of(
                                    "rules.declare.annotation-twice",
                                    each.name().shown()),
                            "");
                }
            }
            Token less = values.get("lessIsBetter");
            if (less != null && !less.isName("true") && !less.isName("false")) {
                wrong(less, Sentence.of("rules.declare.truth", less.shown()), "true");
            }
            isLessBetter = less != null && less.isName("true");
            BigDecimal low = number("least", isWhole);
            least = low == null ? BigDecimal.ZERO : low;
            most = number("most", isWhole);
            step = number("step", isWhole);
            Token where = values.getOrDefault("most", values.getOrDefault("step", field.name()));
            if (isSound && least.compareTo(most == null ? LARGEST : most) >= 0) {
                wrong(where, Sentence.of("rules.declare.least-under-most"), "");
            }
            if (isSound && step != null && step.signum() <= 0) {
                wrong(where, Sentence.of("rules.declare.step-positive"), "");
            }
            if (isSound
                    && step != null
                    && most != null
                    && most.subtract(least).remainder(step).signum() != 0) {
                wrong(where, Sentence.of("rules.declare.step-divides", step.toPlainString()), "");
            }
        }

        boolean areSound() {
            return isSound;
        }

        private @Nullable BigDecimal number(String name, boolean isWhole) {
            Token value = values.get(name);
            if (value == null) {
                return null;
            }
            if (value.kind() != Token.Kind.NUMBER || !value.text().matches("-?[0-9]{1,9}([.][0-9]{1,9})?")) {
                wrong(value, Sentence.of("rules.declare.number", value.shown()), "");
                return null;
            }
            BigDecimal number = new BigDecimal(value.text());
            if (isWhole && number.stripTrailingZeros().scale() > 0) {
                wrong(value, Sentence.of("rules.declare.whole", value.shown()), "");
            }
            if (number.abs().compareTo(LARGEST) > 0) {
                wrong(value, Sentence.of("rules.declare.largest", Binder.LARGEST_NUMBER, value.shown()), "");
            }
            return number;
        }

        private void wrong(Token where, Sentence sentence, String maybe) {
            isSound = false;
            problem(where, sentence, maybe, problems);
        }
    }
}
