package org.pilotreadiness.cli.editing;

import java.util.Comparator;
import java.util.List;

/**
 * A change of a text at one place.
 *
 * @param from where what goes begins: an index into the text
 * @param to where it ends
 * @param with what comes instead
 */
record Edit(int from, int to, String with) {

    /** The text with all of them made; no two may overlap. Of several at one place the first comes first. */
    static String all(List<Edit> edits, String text) {
        StringBuilder edited = new StringBuilder();
        int at = 0;
        for (Edit edit : edits.stream()
                .sorted(Comparator.comparingInt(Edit::from).thenComparingInt(Edit::to))
                .toList()) {
            if (edit.from < at) {
                throw new IllegalArgumentException("edits overlap at " + edit.from);
            }
            edited.append(text, at, edit.from).append(edit.with);
            at = edit.to;
        }
        return edited.append(text.substring(at)).toString();
    }
}
