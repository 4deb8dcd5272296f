package org.pilotreadiness.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.drools.compiler.kie.builder.impl.DrlProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;
import org.pilotreadiness.internal.engine.RuleAction;
import org.pilotreadiness.internal.engine.RuleRunner;
import org.pilotreadiness.internal.language.Stage;
import org.pilotreadiness.ruleset.language.Call;
import org.pilotreadiness.ruleset.language.Rule;

/**
 * The text of standard rule files as stock Drools compiles it: conditions run by MVEL, consequences turned into Java classes
 * that call the verdicts the files name. Nothing of our reading of the text has a part in it.
 */
final class StockRules<V> implements RuleRunner<V> {

    private final Stage stage;
    private final Map<List<Object>, RuleAction<V>> actions = new HashMap<>();
    private final KieBase base;

    private StockRules(List<Rule> rules, Function<Rule, RuleAction<V>> actions) {
        stage = Stage.of(rules.get(0).call());
        rules.forEach(rule -> this.actions.put(key(rule.call()), actions.apply(rule)));
        base = compile(rules.stream().map(Rule::file).distinct().toList());
        assertThat(base.getKiePackages().stream()
                        .mapToInt(each -> each.getRules().size())
                        .sum())
                .as("rules that stock Drools found in the files of %s", stage)
                .isEqualTo(rules.size());
    }

    /** Compiles the files in which these rules stand; no other rules stand in them. */
    static <V> RuleRunner<V> of(List<Rule> rules, Function<Rule, RuleAction<V>> actions) {
        return rules.isEmpty() ? (facts, verdict) -> {} : new StockRules<>(rules, actions);
    }

    @Override
    public void run(List<?> facts, V verdict) {
        Object global = Proxy.newProxyInstance(
                StockRules.class.getClassLoader(), new Class<?>[] {stage.type()}, (proxy, method, arguments) -> {
                    apply(method.getName(), Arrays.asList(arguments), verdict);
                    return null;
                });
        KieSession session = base.newKieSession();
        try {
            session.setGlobal(stage.global(), global);
            facts.forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
    }

    private void apply(String method, List<Object> arguments, V verdict) {
        List<Object> key = new ArrayList<>(List.of(method));
        List<Object> facts = new ArrayList<>();
        arguments.forEach(argument -> (argument instanceof Record ? facts : key).add(argument));
        RuleAction<V> action = Objects.requireNonNull(actions.get(key), () -> "no action of " + method + arguments);
        if (action.canChange(verdict)) {
            action.apply(verdict, facts.toArray());
        }
    }

    /** The method and the constants of a call. */
    private static List<Object> key(Call call) {
        if (call instanceof Call.Met met) {
            return List.of("met", met.criterion());
        }
        if (call instanceof Call.PartlyMet partly) {
            return List.of("partly", partly.criterion());
        }
        return call instanceof Call.AtMost atMost ? List.of("atMost", atMost.level()) : List.of("conflict");
    }

    private static KieBase compile(List<String> files) {
        KieServices services = KieServices.get();
        ReleaseId release =
                services.newReleaseId("org.pilotreadiness", UUID.randomUUID().toString(), "1");
        KieFileSystem system = services.newKieFileSystem().generateAndWritePomXML(release);
        files.forEach(file -> system.write("src/main/resources/" + file, bytes(file)));
        KieBuilder builder = services.newKieBuilder(system).buildAll(DrlProject.class);
        assertThat(builder.getResults().getMessages(Message.Level.ERROR, Message.Level.WARNING))
                .as("what stock Drools says of %s", files)
                .isEmpty();
        KieContainer container = services.newKieContainer(release);
        KieBase base = container.getKieBase();
        container.dispose();
        services.getRepository().removeKieModule(release);
        return base;
    }

    private static byte[] bytes(String file) {
        try (InputStream in = StandardRules.class.getResourceAsStream("standard/" + file)) {
            assertThat(in).as(file).isNotNull();
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
