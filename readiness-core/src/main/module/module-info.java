/** Pilots, rule sets and assessments. Rules run on Drools only on the class path; on the module path the reader runs them. */
module org.pilotreadiness.core {
    requires com.fasterxml.jackson.annotation;
    requires static org.assertj.core;
    requires static org.junit.jupiter.params;
    requires transitive org.jspecify;
    requires org.objectweb.asm;
    requires org.slf4j;
    requires transitive tools.jackson.core;
    requires transitive tools.jackson.databind;
    requires tools.jackson.dataformat.yaml;

    exports org.pilotreadiness;
    exports org.pilotreadiness.analysis;
    exports org.pilotreadiness.assessment;
    exports org.pilotreadiness.diagnostic;
    exports org.pilotreadiness.facts;
    exports org.pilotreadiness.jackson;
    exports org.pilotreadiness.pilot;
    exports org.pilotreadiness.report;
    exports org.pilotreadiness.ruleset;
    exports org.pilotreadiness.ruleset.language;
    exports org.pilotreadiness.scenario;
    exports org.pilotreadiness.schema;
    exports org.pilotreadiness.test;

    provides tools.jackson.databind.JacksonModule with
            org.pilotreadiness.jackson.ReadinessModule;

    opens org.pilotreadiness.internal.report.json to
            tools.jackson.databind;
}
