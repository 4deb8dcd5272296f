package org.pilotreadiness.examples;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What a class prints on standard output. */
final class Printed {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** The {@code main} of a class. */
    interface Main {
        void run(String[] arguments) throws Exception;
    }

    static String by(Main main, String... arguments) throws Exception {
        Printed printed = new Printed();
        printed.run(main, arguments);
        return printed.text();
    }

    /** Runs it; what it printed until then can be read when it throws, too. */
    void run(Main main, String... arguments) throws Exception {
        PrintStream before = System.out;
        try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            main.run(arguments);
        } finally {
            System.setOut(before);
        }
    }

    /** The printed text with plain line feeds. */
    String text() {
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
