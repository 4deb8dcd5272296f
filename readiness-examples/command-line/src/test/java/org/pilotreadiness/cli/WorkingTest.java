package org.pilotreadiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

/** A person at a terminal sees that a command is at work, until there is something to read. */
class WorkingTest {

    private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();

    private Console console(boolean isTerminal) {
        return new Console(InputStream.nullInputStream(), terminal, terminal, Run.CLOCK, isTerminal, isTerminal);
    }

    private String shown() {
        return terminal.toString(StandardCharsets.UTF_8);
    }

    private static boolean isSoon(BooleanSupplier so) throws InterruptedException {
        for (int i = 0; i < 100 && !so.getAsBoolean(); i++) {
            Thread.sleep(100);
        }
        return so.getAsBoolean();
    }

    @Test
    void theLineIsTakenAwayBeforeAnythingIsSaid() throws Exception {
        Console console = console(true);
        console.working().start();
        assertThat(isSoon(() -> shown().endsWith("\rWorking, 2 s"))).isTrue();

        console.out().print("Result\n");
        console.flush();

        assertThat(shown()).endsWith("\r            \rResult\n");
        Thread.sleep(1500);
        assertThat(shown()).endsWith("\r            \rResult\n");
    }

    @Test
    void nobodyIsToldWhereNobodyLooks() throws Exception {
        Console console = console(false);
        console.working().start();
        Thread.sleep(2500);
        console.working().stop();

        assertThat(shown()).isEmpty();
    }

    @Test
    void whatASignalMakesACommandSayIsItsOwn() {
        Console console = console(true);
        console.interrupt();
        assertThat(shown()).isEmpty();

        console.whenInterrupted(() -> console.complain("Half of it is done."));
        console.interrupt();

        assertThat(shown()).isEqualTo("Half of it is done.\n");
    }
}
