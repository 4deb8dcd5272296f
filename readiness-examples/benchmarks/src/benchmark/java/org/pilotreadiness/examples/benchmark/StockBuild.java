package org.pilotreadiness.examples.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.drools.compiler.kie.builder.impl.DrlProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieContainer;
import org.pilotreadiness.rules.StandardRules;

/** The classic build of the standard rule files by stock Drools: conditions by MVEL, actions by a Java compiler. */
final class StockBuild {

    /** What is decided by which files; each stage has facts and a verdict of its own. */
    enum Stage {
        CRITERIA(
                "management-anchoring",
                "data-support",
                "change-capacity",
                "structural-alignment",
                "spreading-potential",
                "receiver-fit"),
        FIT("receiver-level"),
        SPREADING("spreading-level"),
        READINESS("readiness-level");

        @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable, its type does not say so
        private final List<String> files;

        Stage(String... files) {
            this.files = List.of(files);
        }
    }

    private StockBuild() {}

    /** The rules of some stages. */
    static KieContainer of(Stage... stages) {
        KieServices services = KieServices.get();
        String name = Arrays.stream(stages).map(Stage::name).collect(Collectors.joining("-"));
        ReleaseId release = services.newReleaseId("org.pilotreadiness.benchmark", name, "1.0.0");
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(release);
        for (Stage stage : stages) {
            stage.files.forEach(file -> files.write("src/main/resources/" + file + ".drl", text(file + ".drl")));
        }
        KieBuilder builder = services.newKieBuilder(files).buildAll(DrlProject.class);
        List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
        if (!errors.isEmpty()) {
            throw new IllegalStateException(errors.toString());
        }
        return services.newKieContainer(release);
    }

    private static byte[] text(String file) {
        try (InputStream in = StandardRules.class.getResourceAsStream("standard/" + file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
