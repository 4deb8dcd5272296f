package org.pilotreadiness.cli;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.diagnostic.Sentence;

/** Why a file can not be read or written, in words that fit into brackets. */
final class Reason {

    private Reason() {}

    static Sentence of(@Nullable Throwable cause) {
        String said = cause instanceof FileSystemException file
                ? file.getReason()
                : cause == null ? null : cause.getMessage();
        return cause instanceof NoSuchFileException
                ? Sentence.of("files.input.none")
                : cause instanceof AccessDeniedException
                        ? Sentence.of("files.input.denied")
                        : said == null || said.isBlank() ? Sentence.of("files.input.no-reason") : Sentence.text(said);
    }
}
