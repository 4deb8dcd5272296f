package org.pilotreadiness.cli.editing;

/**
 * The lines of a text, by indices into it.
 *
 * @param text the text, with line ends of any kind
 */
record Lines(String text) {

    /** Where the line of an index begins. */
    int start(int index) {
        return text.lastIndexOf('\n', index - 1) + 1;
    }

    /** Where the line after that of an index begins, or the end of the text. */
    int next(int index) {
        int end = text.indexOf('\n', index);
        return end < 0 ? text.length() : end + 1;
    }

    /** What stands before an index in its line. */
    String before(int index) {
        return text.substring(start(index), index);
    }

    /** The line end that the text uses first. */
    String end() {
        int end = text.indexOf('\n');
        return end > 0 && text.charAt(end - 1) == '\r' ? "\r\n" : "\n";
    }

    /** Puts whole lines, without their last line end, before what begins at the start of a line or at the end of the text. */
    Edit insert(int at, String lines) {
        boolean isOpen = at > 0 && text.charAt(at - 1) != '\n';
        return new Edit(at, at, isOpen ? end() + lines : lines + end());
    }

    /** Takes away the lines from that of one index to that of another. */
    Edit remove(int from, int last) {
        return new Edit(start(from), next(last), "");
    }
}
