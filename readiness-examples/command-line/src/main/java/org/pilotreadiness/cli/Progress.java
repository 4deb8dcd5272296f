package org.pilotreadiness.cli;

import java.util.Locale;

/** A bar on standard error while many pilots are assessed and a person looks on; silent otherwise. */
final class Progress {

    private static final int FEW = 50;
    private static final int BAR = 30;

    private final Console console;
    private final long total;
    private final boolean isShown;
    private long done;
    private int shownSteps = -1;

    /**
     * Progress of a command.
     *
     * @param total how many pilots there are; -1 when that is not known
     */
    Progress(Console console, long total, boolean isOutputSeen) {
        this.console = console;
        this.total = total;
        this.isShown = console.isErrTerminal() && !isOutputSeen && (total < 0 || total > FEW);
    }

    void step() {
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
                ? String.format(Locale.ROOT, "%,d pilots", done)
                : "[" + "#".repeat(shownSteps) + " ".repeat(BAR - shownSteps) + "] " + done + " of " + total;
        console.overwrite(bar);
    }
}
