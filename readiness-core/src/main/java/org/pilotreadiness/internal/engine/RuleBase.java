package org.pilotreadiness.internal.engine;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieServices;
import org.kie.api.conf.KieBaseMutabilityOption;
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
public final class RuleBase<V> implements StageRules<V> {

    private final KieSessionsPool sessions;
    private final KieSessionConfiguration configuration;

    /** The types of facts that a rule asks for; the engine need not see others. */
    private final Set<Class<?>> asked = new HashSet<>();

    @SuppressWarnings(
            "ThreadLocalUsage") // the verdict of a run belongs to this rule base, and is gone when the run ends
    private final ThreadLocal<V> verdict = new ThreadLocal<>();

    private RuleBase(List<Rule> rules, Function<Rule, Effect<V>> effects) {
        ModelImpl model = new ModelImpl();
        Supplier<V> given = verdict::get;
        Map<Class<?>, FactRules<V>> byFact = new LinkedHashMap<>();
        for (Rule rule : rules) {
            rule.patterns().forEach(pattern -> asked.add(pattern.fact()));
            Effect<V> effect = effects.apply(rule);
            if (FactRules.takes(rule)) {
                byFact.computeIfAbsent(rule.patterns().get(0).fact(), FactRules::new)
                        .add(rule, effect);
            } else {
                model.addRule(new RuleBuilder<>(rule, given, effect).build());
            }
        }
        byFact.values().forEach(ofFact -> model.addRule(ofFact.build(given)));
        configuration = KieServices.get().newKieSessionConfiguration();
        configuration.setOption(DirectFiringOption.YES);
        sessions = KieBaseBuilder.createKieBaseFromModel(model, KieBaseMutabilityOption.DISABLED)
                .newKieSessionsPool(1);
    }

    /** Builds the network of these rules. */
    public static <V> RuleBase<V> of(List<Rule> rules, Function<Rule, Effect<V>> effects) {
        return new RuleBase<>(rules, effects);
    }

    /**
     * What a rule does when it holds.
     *
     * @param isAsked whether the verdict wants to know at all; when not, the rule is passed over
     * @param call what its call does to the verdict, given the fact that the call names, or null when it names none
     * @param <V> what the rules give their verdict to
     */
    public record Effect<V>(@Nullable Predicate<V> isAsked, BiConsumer<V, @Nullable Object> call) {}

    @Override
    public void run(Iterable<?> facts, V given) {
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
