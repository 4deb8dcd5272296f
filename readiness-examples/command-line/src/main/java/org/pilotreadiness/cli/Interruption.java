package org.pilotreadiness.cli;

import java.util.concurrent.locks.LockSupport;

/** What a command still says when a signal ends it in the middle of long work. */
final class Interruption {

    private final Thread last;

    /** From now on, until it ends, a signal makes this be said before the process ends. */
    Interruption(Runnable last) {
        this.last = new Thread(last, "interruption");
        Runtime.getRuntime().addShutdownHook(this.last);
    }

    /** The work is done; where the process is ending already, what was found has been said and nothing else is. */
    void end() {
        try {
            Runtime.getRuntime().removeShutdownHook(last);
        } catch (IllegalStateException ending) {
            while (true) {
                LockSupport.park();
            }
        }
    }
}
