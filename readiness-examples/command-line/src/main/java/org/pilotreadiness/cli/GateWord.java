package org.pilotreadiness.cli;

import java.util.Arrays;
import java.util.Locale;
import org.pilotreadiness.pilot.Gate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Gates as pilot files write them: {@code start-up}. */
final class GateWord implements ITypeConverter<Gate> {

    @Override
    public Gate convert(String word) {
        return Arrays.stream(Gate.values())
                .filter(gate -> gate.name().equals(word.toUpperCase(Locale.ROOT).replace('-', '_')))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("expected preparation, start-up, trial, implementation, "
                        + "follow-up or spread but was '" + word + "'"));
    }
}
