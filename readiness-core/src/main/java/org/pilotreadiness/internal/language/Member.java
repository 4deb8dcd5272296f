package org.pilotreadiness.internal.language;

import java.util.List;
import java.util.function.Function;
import org.pilotreadiness.ruleset.language.ValueType;

/**
 * A property that rules may read.
 *
 * @param name its name in rules
 * @param type what its values are
 * @param javaType the class of its values: numbers are {@code int}, {@link Integer}, {@code double} or
 *     {@link java.math.BigDecimal}
 * @param accessor reads it from its owner
 * @param reads the paths of the fields it comes from, seen from the type that has it; empty when it says something of its
 *     owner, which is then the field
 */
public record Member(
        String name, ValueType type, Class<?> javaType, Function<Object, Object> accessor, List<String> reads) {}
