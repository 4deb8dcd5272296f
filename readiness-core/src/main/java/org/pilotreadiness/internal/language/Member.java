package org.pilotreadiness.internal.language;

import java.util.List;
import java.util.function.Function;
import org.pilotreadiness.ruleset.language.ValueType;

/**
 * A property that rules may read.
 *
 * @param name its name in rules
 * @param type what its values are
 * @param isWhole whether its values are numbers of the Java type {@code int}, which Drools cannot divide exactly
 * @param accessor reads it from its owner
 * @param reads the paths of the fields it comes from, seen from the type that has it; empty when it says something of its
 *     owner, which is then the field
 */
public record Member(
        String name, ValueType type, boolean isWhole, Function<Object, Object> accessor, List<String> reads) {}
