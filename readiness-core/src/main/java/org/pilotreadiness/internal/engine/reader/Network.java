package org.pilotreadiness.internal.engine.reader;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieServices;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.api.runtime.conf.DirectFiringOption;
import org.pilotreadiness.internal.engine.RuleAction;
import org.pilotreadiness.ruleset.language.Rule;

/**
 * The engine's network of rules that join facts. Thread-safe: each run takes a session of its own from a pool.
 *
 * @param <V> what the rules give their verdict to
 */
final class Network<V> {

    private final KieSessionsPool sessions;
    private final KieSessionConfiguration configuration;

    /** The types of facts that a rule asks for; the engine need not see others. */
    private final Set<Class<?>> asked = new HashSet<>();

    @SuppressWarnings("ThreadLocalUsage") // the verdict of a run belongs to this network, and is gone when the run ends
    private final ThreadLocal<V> verdict = new ThreadLocal<>();

    Network(Map<Rule, RuleAction<V>> rules) {
        ModelImpl model = new ModelImpl();
        Supplier<V> given = verdict::get;
        rules.forEach((rule, action) -> {
            rule.patterns().forEach(pattern -> asked.add(pattern.fact()));
            model.addRule(new RuleBuilder<>(rule, given, action).build());
        });
        configuration = KieServices.get().newKieSessionConfiguration();
        configuration.setOption(DirectFiringOption.YES);
        sessions = KieBaseBuilder.createKieBaseFromModel(model, KieBaseMutabilityOption.DISABLED)
                .newKieSessionsPool(1);
    }

    void run(List<?> facts, V given) {
        KieSession session = sessions.newKieSession(configuration);
        verdict.set(given);
        try {
            for (Object fact : facts) {
                if (asked.contains(fact.getClass())) {
                    session.insert(fact);
                }
            }
            session.fireAllRules();
        } finally {
            verdict.remove();
            session.dispose();
        }
    }
}
