package org.pilotreadiness.cli.report;

import java.util.List;
import java.util.Locale;
import org.pilotreadiness.internal.report.model.Messages;

/** Whether an answer at the terminal is a yes. */
public final class Yes {

    private Yes() {}

    /** Whether it says yes in English or in this language. */
    public static boolean is(String answer, Locale language) {
        String said = answer.toLowerCase(Locale.ROOT);
        return says(said, Locale.ENGLISH) || says(said, language);
    }

    private static boolean says(String answer, Locale language) {
        return List.of(Messages.in(language).say("editing.yes").split(" ", -1)).contains(answer);
    }
}
