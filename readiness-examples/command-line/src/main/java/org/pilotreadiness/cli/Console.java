package org.pilotreadiness.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;

/**
 * Where a command reads and writes. Text is UTF-8 whatever the system's own encoding.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param isOutTerminal whether a person sees standard output as it comes
 * @param isErrTerminal whether a person sees standard error as it comes
 */
record Console(InputStream in, PrintStream out, PrintStream err, boolean isOutTerminal, boolean isErrTerminal) {

    static Console ofProcess() {
        return new Console(System.in, utf8(FileDescriptor.out), utf8(FileDescriptor.err), isTerminal(1), isTerminal(2));
    }

    /** Says on standard error what is wrong, or what is no result. */
    void complain(String sentence) {
        err.print(sentence.strip() + "\n");
        err.flush();
    }

    void flush() {
        out.flush();
        err.flush();
    }

    /** Whether colours are wanted on standard output: a person sees it and has not asked for none. */
    boolean isColoured() {
        return isOutTerminal && System.getenv("NO_COLOR") == null;
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16), false, StandardCharsets.UTF_8);
    }

    /** Java tells only of input and output together; where the system shows what a stream is, that says more. */
    private static boolean isTerminal(int stream) {
        try {
            String target =
                    Files.readSymbolicLink(Path.of("/proc/self/fd/" + stream)).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException e) {
            return CommandLine.Help.Ansi.AUTO.enabled();
        }
    }
}
