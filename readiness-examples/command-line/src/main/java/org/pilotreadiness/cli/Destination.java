package org.pilotreadiness.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A file to be written, as an option names it.
 *
 * @param path the path that is named
 */
record Destination(Path path) {

    private static final int MOST_LINKS = 40;

    /** Reads the option. */
    static final class Converter implements ITypeConverter<Destination> {
        @Override
        public Destination convert(String name) {
            if (name.isEmpty()) {
                throw new TypeConversionException("expected the name of a file but was ''");
            }
            try {
                Path path = Path.of(name);
                return new Destination(name.endsWith("/") ? path.resolve(".") : path);
            } catch (InvalidPathException e) {
                throw new TypeConversionException("this can not be the name of a file ('" + name + "')");
            }
        }
    }

    /** The file itself where links are named, also one that is not there yet. */
    Path file() {
        Path file = path.toAbsolutePath();
        for (int i = 0; i < MOST_LINKS && Files.isSymbolicLink(file); i++) {
            try {
                file = file.resolveSibling(Files.readSymbolicLink(file));
            } catch (IOException e) {
                return file;
            }
        }
        return file;
    }

    /** Whether it is a device or a pipe: nothing that could be replaced. */
    boolean isWrittenThrough() {
        return Files.exists(path) && !Files.isRegularFile(path);
    }

    /** Why no file can be written there; null when one can. */
    @Nullable
    String refusal() {
        if (Files.isSymbolicLink(file())) {
            return "No file can be written there (" + path + "): the link leads nowhere.";
        }
        if (Files.isDirectory(path)) {
            return "A folder stands where a file is to be written (" + path + ").";
        }
        if (Files.exists(path)) {
            return Files.isWritable(path)
                    ? folderRefusal()
                    : "No file can be written there (" + path + "): permission denied.";
        }
        return folderRefusal();
    }

    private @Nullable String folderRefusal() {
        Path folder = file().getParent();
        if (isWrittenThrough() || (folder != null && Files.isDirectory(folder) && Files.isWritable(folder))) {
            return null;
        }
        return "No file can be written there (" + path + "): "
                + (folder != null && Files.isDirectory(folder)
                        ? "nothing may be written in its folder."
                        : "there is no folder (" + folder + ").");
    }
}
