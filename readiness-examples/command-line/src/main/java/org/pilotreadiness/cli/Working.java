package org.pilotreadiness.cli;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Tells a person at a terminal, second by second, that a command is at work which says nothing itself. Thread-safe. */
final class Working {

    private static final int QUIET_SECONDS = 2;

    private final TextOutput terminal;
    private final boolean isTerminal;
    private final long start = System.nanoTime();
    private @Nullable Thread ticking;
    private String shown = "";

    Working(TextOutput terminal, boolean isTerminal) {
        this.terminal = terminal;
        this.isTerminal = isTerminal;
    }

    synchronized void start() {
        if (isTerminal && ticking == null) {
            ticking = new Thread(this::tick, "working");
            ticking.setDaemon(true);
            ticking.start();
        }
    }

    /** Something else is said from now on: takes the line away, for good. */
    synchronized void stop() {
        if (ticking != null) {
            ticking.interrupt();
            ticking = null;
        }
        show("");
    }

    private void tick() {
        try {
            for (int second = QUIET_SECONDS; ; second++) {
                long past = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
                Thread.sleep(Math.max(0, second * 1000L - past));
                tick("Working, " + second + " s");
            }
        } catch (InterruptedException stopped) {
            // There is something to read now.
        }
    }

    private synchronized void tick(String line) {
        if (ticking == Thread.currentThread()) {
            show(line);
        }
    }

    private void show(String line) {
        if (!shown.equals(line)) {
            terminal.raw("\r" + " ".repeat(shown.length()) + "\r" + line);
            terminal.flush();
            shown = line;
        }
    }
}
