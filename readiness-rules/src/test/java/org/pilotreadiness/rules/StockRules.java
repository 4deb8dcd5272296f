package org.pilotreadiness.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.drools.compiler.kie.builder.impl.DrlProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;

/** Rule files as stock Drools compiles them: conditions run by MVEL, consequences turned into Java classes. */
final class StockRules implements AutoCloseable {

    private final KieServices services = KieServices.get();
    private final ReleaseId release;
    private final KieContainer container;

    /**
     * Compiles standard rule files that belong together.
     *
     * @param stage names what is compiled; no two stages at the same time have the same name
     */
    StockRules(String stage, List<String> ruleFiles) throws IOException {
        release = services.newReleaseId("org.pilotreadiness.fidelity", stage, "1.0.0");
        KieFileSystem files = services.newKieFileSystem().generateAndWritePomXML(release);
        for (String file : ruleFiles) {
            files.write("src/main/resources/" + file, bytes(file));
        }
        KieBuilder builder = services.newKieBuilder(files).buildAll(DrlProject.class);
        assertThat(builder.getResults().getMessages(Message.Level.ERROR, Message.Level.WARNING))
                .as("what stock Drools says of %s", ruleFiles)
                .isEmpty();
        container = services.newKieContainer(release);
    }

    /** How many rules there are. */
    long size() {
        return container.getKieBase().getKiePackages().stream()
                .mapToLong(rules -> rules.getRules().size())
                .sum();
    }

    /** Runs the rules on these facts; they call the verdict, which they know as a global by this name. */
    void run(Iterable<?> facts, String global, Object verdict) {
        KieSession session = container.getKieBase().newKieSession();
        try {
            session.setGlobal(global, verdict);
            facts.forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
    }

    @Override
    public void close() {
        container.dispose();
        services.getRepository().removeKieModule(release);
    }

    private static byte[] bytes(String file) throws IOException {
        try (InputStream in = StandardRules.class.getResourceAsStream("standard/" + file)) {
            assertThat(in).as(file).isNotNull();
            return in.readAllBytes();
        }
    }
}
