package org.pilotreadiness.cli;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/** Why a file can not be read or written, in words that fit into brackets. */
final class Reason {

    private Reason() {}

    static String of(@Nullable Throwable cause) {
        String said = cause instanceof FileSystemException file
                ? file.getReason()
                : cause == null ? null : cause.getMessage();
        return cause instanceof NoSuchFileException
                ? "there is no such file"
                : cause instanceof AccessDeniedException
                        ? "permission denied"
                        : said == null || said.isBlank() ? "no reason given" : said;
    }
}
