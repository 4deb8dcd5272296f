package org.pilotreadiness.cli;

import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.pilotreadiness.diagnostic.Diagnostic;
import org.pilotreadiness.diagnostic.Sentence;
import picocli.CommandLine;

/**
 * Where a command reads and writes. Text is UTF-8 whatever the system's own encoding.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param language of what is wrong with files
 * @param working says that a command is at work
 * @param interrupted what is said when a signal ends the process
 * @param clock tells what day it is
 * @param isInTerminal whether a person can answer on standard input
 * @param isOutTerminal whether a person sees standard output as it comes
 * @param isErrTerminal whether a person sees standard error as it comes
 */
record Console(
        InputStream in,
        TextOutput out,
        TextOutput err,
        Working working,
        AtomicReference<Locale> language,
        AtomicReference<Runnable> interrupted,
        Clock clock,
        boolean isInTerminal,
        boolean isOutTerminal,
        boolean isErrTerminal) {

    /** Nothing is said on either stream before the line is free. */
    Console {
        out.before(working::stop);
        err.before(working::stop);
    }

    /** A console of which nobody sits at the input. */
    Console(
            InputStream in,
            OutputStream out,
            OutputStream err,
            Clock clock,
            boolean isOutTerminal,
            boolean isErrTerminal) {
        this(in, out, err, clock, false, isOutTerminal, isErrTerminal);
    }

    Console(
            InputStream in,
            OutputStream out,
            OutputStream err,
            Clock clock,
            boolean isInTerminal,
            boolean isOutTerminal,
            boolean isErrTerminal) {
        this(
                in,
                new TextOutput(out, "standard output", isOutTerminal),
                new TextOutput(err, "standard error", false),
                clock,
                isInTerminal,
                isOutTerminal,
                isErrTerminal);
    }

    private Console(
            InputStream in,
            TextOutput out,
            TextOutput err,
            Clock clock,
            boolean isInTerminal,
            boolean isOutTerminal,
            boolean isErrTerminal) {
        this(
                in,
                out,
                err,
                new Working(err, isErrTerminal),
                new AtomicReference<>(Locale.ENGLISH),
                new AtomicReference<>(() -> {}),
                clock,
                isInTerminal,
                isOutTerminal,
                isErrTerminal);
    }

    static Console ofProcess() {
        return new Console(
                isOpen(0) ? new FileInputStream(FileDescriptor.in) : new NoInput(),
                isOpen(1) ? new Stream(FileDescriptor.out, 1) : new NoOutput(),
                isOpen(2) ? new Stream(FileDescriptor.err, 2) : new NoOutput(),
                Clock.system(ZoneId.systemDefault()),
                isTerminal(0),
                isTerminal(1),
                isTerminal(2));
    }

    /** Says on standard error what is wrong, or what is no result; to nobody where that can not be written. */
    void complain(String sentence) {
        try {
            err.print(sentence.strip() + "\n");
            err.flush();
        } catch (UnwritableException nobodyListens) {
            // There is no other place to say it.
        }
    }

    /** Says on standard error what is wrong, in the language that was asked for. */
    void complain(Sentence sentence) {
        complain(said(sentence));
    }

    /** Says on standard error what is wrong with files, in the language that was asked for. */
    void complain(List<Diagnostic> problems) {
        complain(said(problems));
    }

    /** In the language that was asked for. */
    String said(Sentence sentence) {
        return sentence.in(Objects.requireNonNull(language.get()));
    }

    /** What is wrong with files, a line for each, in the language that was asked for. */
    String said(List<Diagnostic> problems) {
        Locale asked = Objects.requireNonNull(language.get());
        return problems.stream().map(each -> each.in(asked)).collect(Collectors.joining("\n"));
    }

    /** Asks who sits at the terminal, on standard error; gives the answer without blanks around it, empty when there is none. */
    String ask(String question) {
        out.flush();
        err.print(question + " ");
        err.flush();
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try {
            for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
                line.write(next);
            }
        } catch (IOException e) {
            return "";
        }
        return line.toString(StandardCharsets.UTF_8).strip();
    }

    /** Writes over a line of the terminal that shows standard error. */
    void overwrite(String line) {
        working.stop();
        err.raw("\r" + line);
        err.flush();
    }

    /** From now on a signal that ends the process makes this be said before. */
    void whenInterrupted(Runnable said) {
        interrupted.set(said);
    }

    /** A signal ends the process. */
    void interrupt() {
        Objects.requireNonNull(interrupted.get()).run();
    }

    void flush() {
        out.flush();
    }

    /** Whether colours are wanted on standard output: a person sees it and has not asked for none. */
    boolean isColoured() {
        return isOutTerminal && System.getenv("NO_COLOR") == null;
    }

    /** Java tells only of input and output together; where the system shows what a stream is, that says more. */
    private static boolean isTerminal(int stream) {
        try {
            String target = target(stream);
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException e) {
            return CommandLine.Help.Ansi.AUTO.enabled();
        }
    }

    /** Where the caller has closed a stream, the first file that Java opens for itself takes its number. */
    private static boolean isOpen(int stream) {
        try {
            Path target = Path.of(target(stream));
            return !target.startsWith(Path.of(System.getProperty("java.home")).toRealPath())
                    && !target.equals(
                            Path.of(System.getProperty("java.class.path")).toAbsolutePath())
                    && !target.toString().endsWith(".jsa");
        } catch (IOException | UnsupportedOperationException e) {
            return !Files.exists(Path.of("/proc/self/fd"));
        }
    }

    private static String target(int stream) throws IOException {
        return Files.readSymbolicLink(Path.of("/proc/self/fd/" + stream)).toString();
    }

    /** A stream of this process. */
    private static final class Stream extends FilterOutputStream {

        private final int number;

        Stream(FileDescriptor descriptor, int number) {
            super(new FileOutputStream(descriptor));
            this.number = number;
        }

        /** The system's words for a pipe without a reader are in the language of the system. */
        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            try {
                out.write(bytes, from, length);
            } catch (IOException e) {
                throw target(number).startsWith("pipe:") ? new UnwritableException.ReaderGoneException(e) : e;
            }
        }
    }

    private static final class NoInput extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("there is no standard input");
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            return read();
        }
    }

    private static final class NoOutput extends OutputStream {
        @Override
        public void write(int any) throws IOException {
            throw new IOException("it is closed");
        }
    }
}
