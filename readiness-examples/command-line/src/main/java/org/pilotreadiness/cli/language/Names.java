package org.pilotreadiness.cli.language;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.internal.language.FactType;
import org.pilotreadiness.internal.language.Member;
import org.pilotreadiness.internal.language.Members;
import org.pilotreadiness.pilot.Answer;
import org.pilotreadiness.ruleset.language.ValueType;

/** What rules may name: the standard facts and words, and those that files declare, also where these are broken. */
final class Names {

    /** What a field may be that a rule file declares, beside its own words. */
    static final List<String> TYPES = List.of("Answer", "Integer", "java.math.BigDecimal");

    private static final Pattern DECLARED = Pattern.compile(
            "(?ms)^[ \\t]*declare\\s+(enum\\s+)?(\\w+)(.*?)(?:\\bend\\b|(?=^[ \\t]*(?:rule|declare)\\b)|\\z)");
    private static final Pattern FIELD = Pattern.compile("(?m)^[ \\t]*(\\w+)[ \\t]*:[ \\t]*([\\w.]+)");

    /** The types of the fields of facts that are declared. */
    private final Map<String, Map<String, String>> facts = new LinkedHashMap<>();

    private final Map<String, List<String>> words = new LinkedHashMap<>();

    Names(Collection<Text> ruleFiles) {
        for (Text file : ruleFiles) {
            Matcher declared = DECLARED.matcher(file.withoutComments());
            while (declared.find()) {
                if (declared.group(1) == null) {
                    Map<String, String> fields = new LinkedHashMap<>();
                    Matcher field = FIELD.matcher(declared.group(3));
                    while (field.find()) {
                        fields.put(field.group(1), field.group(2));
                    }
                    facts.put(declared.group(2), fields);
                } else {
                    words.put(
                            declared.group(2),
                            Pattern.compile("\\w+")
                                    .matcher(declared.group(3))
                                    .results()
                                    .map(word -> word.group())
                                    .toList());
                }
            }
        }
    }

    /** The names of all facts, in the order of the alphabet. */
    Set<String> facts() {
        Set<String> names = new TreeSet<>(FactType.byName().keySet());
        names.addAll(facts.keySet());
        return names;
    }

    boolean isFact(String name) {
        return FactType.byName().containsKey(name) || facts.containsKey(name);
    }

    boolean isDeclared(String name) {
        return facts.containsKey(name) || words.containsKey(name);
    }

    /** The words that are declared. */
    Set<String> declaredWords() {
        return words.keySet();
    }

    /** The line that imports a type; empty for what needs none. */
    static String importOf(String type) {
        return FactType.importable().stream()
                .filter(each -> each.getSimpleName().equals(type))
                .map(each -> "import " + each.getName() + ";")
                .findFirst()
                .orElse("");
    }

    /** The fields of what a path leads to, each with the name of its type. */
    Map<String, String> fields(String fact, List<String> path) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (path.isEmpty() && facts.containsKey(fact)) {
            return facts.getOrDefault(fact, fields);
        }
        ValueType type = type(fact, path);
        if (type != null) {
            Members.of(type).forEach((name, member) -> fields.put(name, shown(member)));
        }
        return fields;
    }

    /** The name of the type of a field; empty when there is no such field. */
    String typeOf(String fact, List<String> path) {
        int last = path.size() - 1;
        return last < 0 ? "" : fields(fact, path.subList(0, last)).getOrDefault(path.get(last), "");
    }

    /** The constants that a field can be compared with, as rules write them; none for an answer, which has its parts. */
    List<String> constants(String fact, List<String> path) {
        String type = typeOf(fact, path);
        return type.equals("Answer")
                ? List.of()
                : constants(type).stream().map(word -> type + "." + word).toList();
    }

    /** The constants of words. */
    List<String> constants(String type) {
        List<String> declared = words.get(type);
        return declared != null
                ? declared
                : FactType.words().stream()
                        .filter(each -> each.getSimpleName().equals(type))
                        .flatMap(each -> Stream.of(each.getEnumConstants()))
                        .map(Enum::name)
                        .toList();
    }

    /** The type of what a path leads to; null when it is not known. */
    @Nullable
    ValueType type(String fact, List<String> path) {
        FactType standard = FactType.byName().get(fact);
        if (standard == null) {
            boolean isAnswer = !path.isEmpty()
                    && "Answer".equals(facts.getOrDefault(fact, Map.of()).get(path.get(0)));
            return isAnswer ? inside(ValueType.word(Answer.class), path.subList(1, path.size())) : null;
        }
        return inside(new ValueType(ValueType.Kind.OBJECT, standard.type()), path);
    }

    private static @Nullable ValueType inside(ValueType owner, List<String> path) {
        ValueType type = owner;
        for (String name : path) {
            Member member = Members.of(type).get(name);
            if (member == null) {
                return null;
            }
            type = member.type();
        }
        return type;
    }

    private static String shown(Member member) {
        Class<?> of = member.type().of();
        return switch (member.type().kind()) {
            case LIST -> "List<" + of.getSimpleName() + ">";
            case WORD, OBJECT -> of.getSimpleName();
            case NUMBER, TEXT, TRUTH -> member.javaType().getSimpleName();
        };
    }

    static List<String> path(String written) {
        return written.isEmpty() ? List.of() : Arrays.asList(written.split("[.]", -1));
    }
}
