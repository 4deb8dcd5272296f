package org.pilotreadiness.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where results go: standard output, a device or pipe, or a file that appears only when it is complete. A file that is there
 * keeps its mode and owner, and a link stays a link.
 */
final class Output implements Closeable {

    private final TextOutput text;
    private final @Nullable Destination destination;
    private final @Nullable Path draft;
    private final Unfinished unfinished;

    private Output(TextOutput text, @Nullable Destination destination, @Nullable Path draft, Unfinished unfinished) {
        this.text = text;
        this.destination = destination;
        this.draft = draft;
        this.unfinished = unfinished;
    }

    static Output toConsole(Console console) {
        return new Output(console.out(), null, null, new Unfinished());
    }

    /**
     * A file that appears when it is complete.
     *
     * @throws UnwritableException when none can be written there
     */
    static Output toFile(Destination destination) {
        Unfinished unfinished = new Unfinished();
        try {
            Path draft = destination.isWrittenThrough() ? null : draft(destination.file(), unfinished);
            OutputStream stream =
                    Files.newOutputStream(draft == null ? destination.path() : draft, StandardOpenOption.WRITE);
            return new Output(
                    new TextOutput(stream, destination.path().toString(), false), destination, draft, unfinished);
        } catch (IOException e) {
            unfinished.vanish();
            throw new UnwritableException(destination.path().toString(), e);
        }
    }

    /** An empty file beside this one, with its owner and mode if it is there. */
    static Path draft(Path file, Unfinished unfinished) throws IOException {
        for (int i = 0; ; i++) {
            Path draft =
                    file.resolveSibling(".readiness-" + ProcessHandle.current().pid() + "-" + i + ".draft");
            try {
                unfinished.file(draft);
            } catch (FileAlreadyExistsException ofAnEarlierProcess) {
                continue;
            }
            if (Files.exists(file)) {
                keepOwnerAndMode(file, draft);
            }
            return draft;
        }
    }

    /** As far as the system has them and allows it. The mode comes last, since a change of owner takes rights away. */
    private static void keepOwnerAndMode(Path file, Path draft) {
        for (String attribute : List.of("unix:gid", "unix:uid", "unix:mode")) {
            try {
                Files.setAttribute(draft, attribute, Files.getAttribute(file, attribute));
            } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
                // The new file has what a new file has.
            }
        }
    }

    /** As in {@link TextOutput#escapeAsJson}. */
    void escapeAsJson() {
        text.escapeAsJson();
    }

    void write(String words) {
        text.print(words);
    }

    /** Writes something that is made while it is written. */
    void page(Page page) {
        try {
            page.to(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Something that is made while it is written. */
    @FunctionalInterface
    interface Page {
        void to(Appendable writer) throws IOException;
    }

    /**
     * Makes the file appear under its name.
     *
     * @throws UnwritableException when not all of it could be written
     */
    void complete() {
        text.flush();
        if (destination == null) {
            return;
        }
        text.close();
        if (draft != null) {
            try {
                unfinished.move(draft, destination.file());
            } catch (IOException e) {
                throw new UnwritableException(destination.path().toString(), e);
            }
        }
    }

    /** Takes away what was not completed. */
    @Override
    public void close() {
        if (destination != null) {
            try {
                text.close();
            } finally {
                unfinished.vanish();
            }
        }
    }
}
