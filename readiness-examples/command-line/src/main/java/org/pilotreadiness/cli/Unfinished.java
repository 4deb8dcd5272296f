package org.pilotreadiness.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/**
 * Files and folders that were made and are not finished. They vanish when their making fails, and when a signal ends the
 * process.
 */
final class Unfinished {

    private static final Set<Unfinished> ALL = new LinkedHashSet<>();
    private static boolean isEnding;

    private final Deque<Path> paths = new ArrayDeque<>();

    /** Lets what is unfinished vanish when the process ends. */
    static void vanishAtTheEnd() {
        Runtime.getRuntime().addShutdownHook(new Thread(Unfinished::end, "unfinished files"));
    }

    void file(Path path) throws IOException {
        synchronized (ALL) {
            waitForTheEnd();
            Files.createFile(path);
            add(path);
        }
    }

    /** The folder that a path stands in, with those that this stands in, as far as they are not there. */
    void folderOf(Path path) throws IOException {
        Path folder = path.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(folder)) {
            return;
        }
        folderOf(folder);
        synchronized (ALL) {
            waitForTheEnd();
            Files.createDirectory(folder);
            add(folder);
        }
    }

    /** Takes a finished file to its own place; what stood there before is there until then. */
    void move(Path path, Path place) throws IOException {
        synchronized (ALL) {
            waitForTheEnd();
            Files.move(path, place, StandardCopyOption.ATOMIC_MOVE);
            keep();
        }
    }

    /** All is finished and stays. */
    void keep() {
        synchronized (ALL) {
            paths.clear();
            ALL.remove(this);
        }
    }

    /** Takes all away, the last first. */
    void vanish() {
        synchronized (ALL) {
            while (!paths.isEmpty()) {
                try {
                    Files.deleteIfExists(paths.pop());
                } catch (IOException e) {
                    // Somebody else's file stands in the folder by now.
                }
            }
            ALL.remove(this);
        }
    }

    private void add(Path path) {
        paths.push(path);
        ALL.add(this);
    }

    private static void end() {
        synchronized (ALL) {
            isEnding = true;
            Set.copyOf(ALL).forEach(Unfinished::vanish);
        }
    }

    /** Nothing is made any more once the process ends. */
    private static void waitForTheEnd() {
        while (isEnding) {
            LockSupport.park();
        }
    }
}
