package org.pilotreadiness.cli;

import java.util.Locale;

/** A bar on standard error while much is worked through and a person looks on; silent otherwise. */
final class Progress {

    private static final int FEW = 50;
    private static final int BAR = 30;

    private final Console console;
    private final long total;
    private final String what;
    private final boolean isShown;
    private long done;
    private int shownSteps = -1;

    /**
     * Progress of a command.
     *
     * @param total how many there are to work through; -1 when that is not known
     * @param what they are, as people say it
     */
    Progress(Console console, long total, String what, boolean isOutputSeen) {
        this.what = what;
        this.console = console;
        this.total = total;
        this.isShown = console.isErrTerminal() && !isOutputSeen && (total < 0 || total > FEW);
    }

    synchronized void step() {
        done++;
        if (!isShown) {
            return;
        }
        int steps = (int) (total < 0 ? done / 1000 : done * BAR / total);
        if (steps != shownSteps) {
            shownSteps = steps;
            show();
        }
    }

    /** Takes the bar away. */
    void end() {
        if (isShown && shownSteps >= 0) {
            console.overwrite(" ".repeat(BAR + 30) + "\r");
        }
    }

    private void show() {
        String bar = total < 0
                ? String.format(Locale.ROOT, "%,d ", done) + what
                : "[" + "#".repeat(shownSteps) + " ".repeat(BAR - shownSteps) + "] " + done + " of " + total;
        console.overwrite(bar);
    }
}
