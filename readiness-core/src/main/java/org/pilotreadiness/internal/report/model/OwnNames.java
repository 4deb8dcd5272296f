package org.pilotreadiness.internal.report.model;

import java.util.Locale;
import java.util.Optional;
import org.pilotreadiness.ruleset.RuleSet;

/**
 * What a rule set calls things, by messages of its own: {@code precondition.data-support.title}, {@code gate.trial.title},
 * {@code level.ready.title}, and of what it declares {@code DigitalMaturity.dpiaDone.title} and {@code Stage.some.title}.
 */
final class OwnNames {

    private OwnNames() {}

    /** What a rule set says in place of a phrase; empty when it says nothing. */
    static Optional<String> of(RuleSet ruleSet, String key, Locale language) {
        int dot = key.lastIndexOf('.');
        String kind = dot < 0 ? "" : key.substring(0, dot);
        String word = key.substring(dot + 1);
        return switch (kind) {
            case "dimension", "word.Dimension" -> said(ruleSet, "precondition." + word, language);
            case "gate", "word.Gate" -> said(ruleSet, "gate." + word, language);
            case "page.level", "word.ReadinessLevel" -> said(ruleSet, "level." + word, language);
            case "level" -> said(ruleSet, "level." + word, language).map(level -> level.toUpperCase(language));
            default ->
                kind.startsWith("field.") || kind.startsWith("word.")
                        ? said(ruleSet, key.substring(key.indexOf('.') + 1), language)
                        : Optional.empty();
        };
    }

    private static Optional<String> said(RuleSet ruleSet, String name, Locale language) {
        String key = name + ".title";
        String said = ruleSet.message(key, language);
        return said.equals(key) ? Optional.empty() : Optional.of(said);
    }
}
