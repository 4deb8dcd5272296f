package org.pilotreadiness.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Where results go: standard output, or a file that appears only when it is complete. */
final class Output implements Closeable {

    private final Writer writer;
    private final @Nullable Path file;
    private final @Nullable Path draft;

    private Output(Writer writer, @Nullable Path file, @Nullable Path draft) {
        this.writer = writer;
        this.file = file;
        this.draft = draft;
    }

    static Output toConsole(Console console) {
        return new Output(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8), null, null);
    }

    /**
     * A file that appears when it is complete.
     *
     * @throws ParameterException when no file can be written there
     */
    static Output toFile(Path file, CommandSpec command) {
        if (Files.isDirectory(file)) {
            throw new ParameterException(
                    command.commandLine(), "A folder stands where a file is to be written (" + file + ").");
        }
        String name = "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".draft";
        Path draft = file.resolveSibling(name);
        try {
            Writer writer = Files.newBufferedWriter(draft, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
            return new Output(writer, file, draft);
        } catch (IOException e) {
            throw new ParameterException(command.commandLine(), "No file can be written there (" + file + ").", e);
        }
    }

    void write(String text) {
        try {
            writer.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes something that is made while it is written. */
    void page(Page page) {
        try {
            page.to(writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Something that is made while it is written. */
    @FunctionalInterface
    interface Page {
        void to(Appendable writer) throws IOException;
    }

    /** Makes the file appear under its name. */
    void complete() throws IOException {
        writer.flush();
        if (file != null && draft != null) {
            writer.close();
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Takes away what was not completed. */
    @Override
    public void close() throws IOException {
        if (draft != null) {
            writer.close();
            Files.deleteIfExists(draft);
        }
    }
}
