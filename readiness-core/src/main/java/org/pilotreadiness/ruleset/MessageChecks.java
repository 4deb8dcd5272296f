package org.pilotreadiness.ruleset;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.pilotreadiness.diagnostic.Code;
import org.pilotreadiness.diagnostic.Position;
import org.pilotreadiness.diagnostic.Sentence;
import org.pilotreadiness.facts.ReadinessLevel;
import org.pilotreadiness.internal.text.Shown;
import org.pilotreadiness.internal.text.Words;
import org.pilotreadiness.pilot.Gate;
import org.pilotreadiness.ruleset.language.Criterion;

/** Messages that do not fit the rules: titles that say something else, and what is said of criteria that are gone. */
final class MessageChecks {

    private static final Set<String> PARTS = Set.of("title", "question", "met", "notMet", "nextStep");

    private final RuleSet ruleSet;
    private final CheckDiagnostics found;
    private final Set<String> named = new HashSet<>(Set.of("ruleSet"));
    private static final Map<String, Class<? extends Enum<?>>> NAMES =
            Map.of("gate.", Gate.class, "level.", ReadinessLevel.class);

    MessageChecks(RuleSet ruleSet, CheckDiagnostics found) {
        this.ruleSet = ruleSet;
        this.found = found;
        NAMES.forEach((prefix, words) -> Words.ofAll(words).forEach(word -> named.add(prefix + word)));
        ruleSet.domains().forEach(domain -> named.add("precondition." + domain.key()));
        ruleSet.ownWords().forEach(named::add);
        ruleSet.criteria().forEach(criterion -> named.add(criterion.id()));
        ruleSet.ownQuestions().values().forEach(key -> named.add(key.substring(0, key.lastIndexOf('.'))));
        Stream.of(ruleSet.rules(), ruleSet.portfolioRules())
                .flatMap(List::stream)
                .forEach(rule -> named.addAll(
                        List.of(rule.name().replace(' ', '-'), rule.name().split(" ", 2)[0])));
    }

    /** Looks at the messages in these languages and at those of {@code messages.properties}. */
    void check(List<String> languages) {
        leftOver("messages.properties", "");
        languages.forEach(language -> leftOver("messages_" + language + ".properties", language));
        List<String> keys = ruleSet.messageKeys("");
        for (Criterion criterion : ruleSet.criteria()) {
            String key = criterion.id() + ".title";
            String title = ruleSet.message(key, Locale.ROOT);
            if (keys.contains(key) && !title.equals(criterion.title())) {
                report(
                        "messages.properties",
                        key,
                        criterion.id(),
                        Sentence.of("rules.message.title", Shown.value(title), Shown.value(criterion.title())));
            }
        }
    }

    private void leftOver(String file, String language) {
        Map<String, Set<String>> leftOver = new TreeMap<>();
        for (String key : ruleSet.messageKeys(language)) {
            int dot = key.lastIndexOf('.');
            boolean isOfRule = dot > 0 && PARTS.contains(key.substring(dot + 1));
            if (isOfRule && !named.contains(key.substring(0, dot))) {
                leftOver.computeIfAbsent(key.substring(0, dot), any -> new TreeSet<>())
                        .add(key);
            }
        }
        leftOver.forEach((subject, keys) -> report(
                file,
                keys.iterator().next(),
                subject,
                Sentence.of("rules.message.left-over", Shown.value(subject), String.join(", ", keys))));
    }

    private void report(String file, String key, String subject, Sentence sentence) {
        found.add(Code.MISFIT, file, found.find(file, Position.START, key), subject, sentence);
    }
}
