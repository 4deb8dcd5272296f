package org.pilotreadiness.cli;

import org.pilotreadiness.RuleEngine;
import picocli.CommandLine.Option;

/** The option {@code --engine}. */
final class EngineOption {

    @Option(
            names = "--engine",
            paramLabel = "ENGINE",
            defaultValue = "reader",
            description = "What runs the rules: reader or drools, with the same result; reader when left out.")
    private RuleEngine engine = RuleEngine.READER;

    RuleEngine engine() {
        return engine;
    }
}
