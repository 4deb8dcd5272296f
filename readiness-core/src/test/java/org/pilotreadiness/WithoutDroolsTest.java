package org.pilotreadiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pilotreadiness.ruleset.RuleFolder;

/** The library in a program that has no Drools. */
class WithoutDroolsTest {

    private static final List<String> LEFT_OUT = List.of("drools", "kie", "mvel");

    private static final String RULES = """
            package our.region;

            import org.pilotreadiness.pilot.ManagementAnchoring;

            global org.pilotreadiness.facts.Criteria criteria;

            rule "MA-1 A sponsor is named"
                @precondition( MANAGEMENT_ANCHORING )
                @weight( 1 )
                @countsFrom( PREPARATION )
            when
                ManagementAnchoring( sponsorNamed.yes )
            then
                criteria.met( "MA-1" );
            end
            """;

    private static final String PILOT = """
            id: p
            title: P
            gate: trial
            scenario: agreement
            organisations: [{id: west, name: West, kind: region}]
            managementAnchoring: {sponsorNamed: yes}
            """;

    @TempDir
    private Path folder;

    private URLClassLoader library;
    private Class<?> engines;
    private Method using;
    private Object ruleSet;

    @BeforeEach
    void load() throws ReflectiveOperationException {
        library = new URLClassLoader(
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .filter(path -> LEFT_OUT.stream()
                                .noneMatch(name ->
                                        Path.of(path).getFileName().toString().startsWith(name)))
                        .map(WithoutDroolsTest::url)
                        .toArray(URL[]::new),
                ClassLoader.getPlatformClassLoader());
        RuleFolder.in(folder).rules("rules.drl", RULES).read();
        Class<?> ruleSets = library.loadClass("org.pilotreadiness.ruleset.RuleSet");
        engines = library.loadClass("org.pilotreadiness.RuleEngine");
        using = library.loadClass("org.pilotreadiness.ReadinessAssessor").getMethod("using", ruleSets, engines);
        ruleSet = ruleSets.getMethod("fromDirectory", Path.class).invoke(null, folder);
    }

    @AfterEach
    void unload() throws IOException {
        library.close();
    }

    @Test
    void droolsIsAskedForInOneSentence() {
        assertThatThrownBy(() -> using.invoke(null, ruleSet, engine("DROOLS")))
                .cause()
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The engine of Drools is not on the class path. Maybe add org.drools:drools-mvel.");
    }

    @Test
    void theReaderNeedsNoneOfIt() throws ReflectiveOperationException {
        Class<?> pilots = library.loadClass("org.pilotreadiness.pilot.Pilot");
        Class<?> readers = library.loadClass("org.pilotreadiness.pilot.PilotReader");
        Object pilot = readers.getMethod("read", String.class)
                .invoke(readers.getMethod("yaml").invoke(null), PILOT);
        Object assessor = using.invoke(null, ruleSet, engine("READER"));
        Object assessment = assessor.getClass().getMethod("assess", pilots).invoke(assessor, pilot);

        assertThat(assessment.toString()).startsWith("p at trial: READY 100, by example 1.0.0 (");
        assertThatThrownBy(() -> library.loadClass("org.kie.api.KieServices"))
                .isInstanceOf(ClassNotFoundException.class);
    }

    private Object engine(String name) {
        return Arrays.stream(engines.getEnumConstants())
                .filter(constant -> constant.toString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static URL url(String path) {
        try {
            return Path.of(path).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(path, e);
        }
    }
}
