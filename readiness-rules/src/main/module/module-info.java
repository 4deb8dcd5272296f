/** The standard rule set. */
module org.pilotreadiness.rules {
    requires transitive org.pilotreadiness.core;
    requires static org.jspecify;

    exports org.pilotreadiness.rules;

    opens org.pilotreadiness.rules.standard to
            org.pilotreadiness.core;
}
