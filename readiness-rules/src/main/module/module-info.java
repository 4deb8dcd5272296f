/** The standard rule set. */
module org.pilotreadiness.rules {
    requires transitive org.pilotreadiness.core;

    exports org.pilotreadiness.rules;

    opens org.pilotreadiness.rules.standard to
            org.pilotreadiness.core;
}
