package org.pilotreadiness.internal.language;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pilotreadiness.facts.Domain;
import org.pilotreadiness.internal.declared.DeclaredTypes;

/** What rules may name: the standard facts and words, and those that the rule set declares. */
final class Vocabulary {

    private final Map<String, FactType> facts = new LinkedHashMap<>(FactType.byName());
    private final Set<Class<? extends Enum<?>>> words = new LinkedHashSet<>(FactType.words());
    private final DeclaredTypes declared;
    private final List<Domain> domains;

    Vocabulary(DeclaredTypes declared, List<Domain> domains) {
        this.domains = domains;
        this.declared = declared;
        declared.facts().forEach((name, type) -> facts.put(name, FactType.of(type)));
        words.addAll(declared.words().values());
    }

    /** What the rules judge, in order. */
    List<Domain> domains() {
        return domains;
    }

    /** The facts by the names that rules call them. */
    Map<String, FactType> facts() {
        return facts;
    }

    /** The enums whose constants rules may name. */
    Collection<Class<? extends Enum<?>>> words() {
        return words;
    }

    /** The enum of a simple name. */
    Optional<Class<? extends Enum<?>>> words(String name) {
        return words.stream().filter(type -> type.getSimpleName().equals(name)).findFirst();
    }

    /** Whether a type is declared by the rule set, so that no import line is needed. */
    boolean isDeclared(Class<?> type) {
        return declared.facts().containsValue(type) || declared.words().containsValue(type);
    }

    /** Whether the rule set declares a type of this simple name. */
    boolean isDeclared(String name) {
        return declared.facts().containsKey(name) || declared.words().containsKey(name);
    }
}
