package org.pilotreadiness.internal.engine.drools;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.pilotreadiness.internal.engine.RuleAction;
import org.pilotreadiness.internal.engine.RuleRunner;
import org.pilotreadiness.ruleset.language.Pattern;
import org.pilotreadiness.ruleset.language.Rule;

/**
 * The rules of one stage, compiled and run by Drools. Thread-safe: each run has a session of its own, disposed of when it
 * ends. Nothing of it stays in Drools when the rules are forgotten.
 *
 * @param <V> what the rules give their verdict to
 */
public final class DroolsRules<V> implements RuleRunner<V> {

    /** A class of the one library that Drools' own build needs beside what it brings along. */
    private static final String PROBE = "org.drools.mvel.MVELConstraint";

    private final List<RuleAction<V>> actions;

    /** The types of facts that a rule asks for; Drools need not see others. */
    private final Set<Class<?>> asked;

    private final DeclaredFacts declared;
    final KieBase base;

    private DroolsRules(List<Rule> rules, Function<Rule, RuleAction<V>> actions) {
        this.actions = rules.stream().map(actions).toList();
        this.asked = rules.stream()
                .flatMap(rule -> rule.patterns().stream())
                .map(Pattern::fact)
                .collect(Collectors.toUnmodifiableSet());
        this.base = DrlCompiler.compile(DrlPrinter.file(rules));
        this.declared = new DeclaredFacts(asked, base);
    }

    /**
     * Compiles these rules.
     *
     * @throws IllegalStateException when Drools is not on the class path, or this library is on the module path
     */
    public static <V> RuleRunner<V> of(List<Rule> rules, Function<Rule, RuleAction<V>> actions) {
        requireDrools();
        return rules.isEmpty() ? (facts, verdict) -> {} : new DroolsRules<>(rules, actions);
    }

    @Override
    public void run(List<?> facts, V verdict) {
        KieSession session = base.newKieSession();
        try {
            session.setGlobal(DrlPrinter.GLOBAL, new Actions(actions, verdict));
            for (Object fact : facts) {
                if (asked.contains(fact.getClass())) {
                    session.insert(declared.seen(fact));
                }
            }
            session.fireAllRules();
        } finally {
            session.dispose();
        }
    }

    private static void requireDrools() {
        if (DroolsRules.class.getModule().isNamed()) {
            throw new IllegalStateException("The engine of Drools does not run on the module path. "
                    + "Maybe RuleEngine.READER, or the library and Drools on the class path.");
        }
        try {
            Class.forName(PROBE, false, DroolsRules.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(
                    "The engine of Drools is not on the class path. Maybe add org.drools:drools-mvel.", e);
        }
    }
}
