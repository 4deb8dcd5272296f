package org.pilotreadiness.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Files of a folder that take the place of those that were read, each whole or not at all. A link is not followed, and a file that is
 * not any more as it was read stays as it is.
 */
final class Replacing {

    private final Path folder;
    private final Map<String, byte[]> before;
    private final SortedMap<String, byte[]> after;

    /**
     * @param before the files of the folder as they were read, by name; one that is not among them is not there yet
     * @param after the files to write, by name
     */
    Replacing(Path folder, Map<String, byte[]> before, Map<String, byte[]> after) {
        this.folder = folder;
        this.before = before;
        this.after = new TreeMap<>(after);
    }

    /**
     * Writes all files, or none.
     *
     * @return the files that are not any more as they were read, of which there are none when all were written
     * @throws UnwritableException when one can not be written; the others are as they were then
     */
    List<String> write() {
        Map<String, byte[]> written = new LinkedHashMap<>();
        Map<String, Unfinished> drafts = new LinkedHashMap<>();
        Map<String, Path> places = new LinkedHashMap<>();
        String at = folder.toString();
        try {
            for (Map.Entry<String, byte[]> file : after.entrySet()) {
                at = folder.resolve(file.getKey()).toString();
                Unfinished unfinished = new Unfinished();
                drafts.put(file.getKey(), unfinished);
                Path place = folder.resolve(file.getKey());
                unfinished.folderOf(place);
                Path draft = Output.draft(place, unfinished);
                places.put(file.getKey(), draft);
                Files.write(draft, file.getValue());
            }
            List<String> changed = new ArrayList<>();
            for (String name : after.keySet()) {
                if (!isAsItWas(name, before.get(name))) {
                    changed.add(name);
                }
            }
            if (!changed.isEmpty()) {
                return changed;
            }
            for (Map.Entry<String, Unfinished> draft : drafts.entrySet()) {
                at = folder.resolve(draft.getKey()).toString();
                move(places.get(draft.getKey()), folder.resolve(draft.getKey()), draft.getValue());
                written.put(draft.getKey(), after.get(draft.getKey()));
            }
            return changed;
        } catch (IOException e) {
            putBack(written);
            throw new UnwritableException(at, e);
        } finally {
            drafts.values().forEach(Unfinished::vanish);
        }
    }

    private static void move(@Nullable Path draft, Path place, Unfinished unfinished) throws IOException {
        if (draft == null) {
            throw new FileAlreadyExistsException(place.toString());
        }
        unfinished.move(draft, place);
    }

    /**
     * Puts all files back as they were, but for those that somebody else changed since they were written.
     *
     * @return the files that could not be put back
     */
    List<String> putBack() {
        return putBack(after);
    }

    private List<String> putBack(Map<String, byte[]> written) {
        List<String> not = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : written.entrySet()) {
            Path place = folder.resolve(file.getKey());
            Unfinished unfinished = new Unfinished();
            try {
                if (!isAsItWas(file.getKey(), file.getValue())) {
                    not.add(file.getKey());
                    continue;
                }
                byte[] old = before.get(file.getKey());
                if (old == null) {
                    Files.delete(place);
                } else {
                    Path draft = Output.draft(place, unfinished);
                    Files.write(draft, old);
                    unfinished.move(draft, place);
                }
            } catch (IOException e) {
                not.add(file.getKey());
            } finally {
                unfinished.vanish();
            }
        }
        return not;
    }

    private boolean isAsItWas(String name, byte @Nullable [] bytes) throws IOException {
        Path file = folder.resolve(name);
        if (bytes == null) {
            return !Files.exists(file, LinkOption.NOFOLLOW_LINKS) && isWithin(file.getParent());
        }
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && isWithin(file)
                && Arrays.equals(Files.readAllBytes(file), bytes);
    }

    private boolean isWithin(@Nullable Path file) throws IOException {
        return Optional.ofNullable(file).orElse(folder).toRealPath().startsWith(folder.toRealPath());
    }
}
