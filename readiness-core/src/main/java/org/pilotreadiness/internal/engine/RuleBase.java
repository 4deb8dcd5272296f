package org.pilotreadiness.internal.engine;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.drools.model.DSL;
import org.drools.model.Global;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.api.runtime.conf.DirectFiringOption;
import org.pilotreadiness.rule.Rule;

/**
 * The rules of one stage, ready to run. Thread-safe: each run takes a session of its own from a pool.
 *
 * @param <V> what the rules give their verdict to
 */
public final class RuleBase<V> {

    private static final String VERDICT = "verdict";
    private static final String PACKAGE = "org.pilotreadiness.run";

    private final KieSessionsPool sessions;
    private final KieSessionConfiguration configuration;

    /**
     * Builds the network of these rules.
     *
     * @param verdict what the rules give their verdict to
     * @param effects what a rule's call does to the verdict, given the fact that the call names, or null when it names none
     */
    public RuleBase(List<Rule> rules, Class<V> verdict, Function<Rule, BiConsumer<V, @Nullable Object>> effects) {
        ModelImpl model = new ModelImpl();
        Global<V> global = DSL.globalOf(verdict, PACKAGE, VERDICT);
        model.addGlobal(global);
        for (Rule rule : rules) {
            model.addRule(new RuleBuilder<>(rule, global, effects.apply(rule)).build());
        }
        configuration = KieServices.get().newKieSessionConfiguration();
        configuration.setOption(DirectFiringOption.YES);
        sessions = KieBaseBuilder.createKieBaseFromModel(model).newKieSessionsPool(1);
    }

    /** Runs the rules on these facts; they tell the verdict what they decide. */
    public void run(Iterable<?> facts, V verdict) {
        KieSession session = sessions.newKieSession(configuration);
        try {
            session.setGlobal(VERDICT, verdict);
            for (Object fact : facts) {
                session.insert(fact);
            }
            session.fireAllRules();
        } finally {
            session.dispose();
        }
    }
}
