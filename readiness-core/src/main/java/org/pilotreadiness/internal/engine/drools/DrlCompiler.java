package org.pilotreadiness.internal.engine.drools;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.drools.compiler.kie.builder.impl.DrlProject;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieContainer;
import org.kie.internal.conf.ConstraintJittingThresholdOption;

/** Has Drools compile a rule file, in its classic build. */
final class DrlCompiler {

    private static final ClassLoader LOADER = DrlCompiler.class.getClassLoader();
    private static final AtomicLong COMPILED = new AtomicLong();

    private DrlCompiler() {}

    /** The compiled rules. Nothing of them is kept in Drools' own repository, so that they go when nobody has them any more. */
    static KieBase compile(String drl) {
        KieServices services = KieServices.get();
        ReleaseId release = release(services);
        KieFileSystem files =
                services.newKieFileSystem().generateAndWritePomXML(release).write("src/main/resources/rules.drl", drl);
        try {
            List<Message> errors = services.newKieBuilder(files, LOADER)
                    .buildAll(DrlProject.class)
                    .getResults()
                    .getMessages(Message.Level.ERROR);
            if (!errors.isEmpty()) {
                throw new IllegalStateException(
                        "Drools does not compile the rules.", new IllegalArgumentException(errors + "\n" + drl));
            }
            KieContainer container = services.newKieContainer(release, LOADER);
            try {
                return container.newKieBase(configuration(services));
            } finally {
                container.dispose();
            }
        } finally {
            services.getRepository().removeKieModule(release);
        }
    }

    /** One of its own for each build: the repository is shared by the whole JVM, perhaps with a second copy of this library. */
    private static ReleaseId release(KieServices services) {
        return services.newReleaseId(
                "org.pilotreadiness",
                "rules-" + Integer.toHexString(System.identityHashCode(LOADER)),
                Long.toString(COMPILED.incrementAndGet()));
    }

    /** Conditions stay interpreted: those that are run often would be turned into classes, on threads of Drools' own. */
    private static KieBaseConfiguration configuration(KieServices services) {
        KieBaseConfiguration configuration = services.newKieBaseConfiguration();
        configuration.setOption(ConstraintJittingThresholdOption.get(-1));
        return configuration;
    }
}
