package org.pilotreadiness.ruleset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.diagnostic.Sentence;
import org.pilotreadiness.internal.text.Shown;

/** Where the files of a rule set come from: a folder, or resources beside a class. Nothing outside it is ever read. */
sealed interface RuleFiles
        permits RuleFiles.Folder, RuleFiles.InMemory, RuleFiles.Typed, RuleFiles.Resources, Remembered {

    /** The folder in which scenarios stand. */
    String SCENARIOS = "scenarios/";

    /**
     * The bytes of a file, at most {@code limit + 1} of them.
     *
     * @return null when there is no such file
     */
    byte @Nullable [] read(String name, int limit) throws IOException;

    /** What is said of a required file that is not there. */
    default Sentence lacks() {
        return Sentence.of("rules.set.lacks");
    }

    /** Whether there is something by this name that is left out, since it is a link. */
    default boolean isLink(String name) {
        return false;
    }

    /** The names of the scenario files, in the order of their names. */
    List<String> scenarios(List<String> ruleFiles) throws IOException;

    /** The files of a folder. Links are not followed. */
    record Folder(Path folder) implements RuleFiles {

        @Override
        public Sentence lacks() {
            if (!Files.isDirectory(folder)) {
                return Sentence.of("rules.set.no-folder", Shown.line(folder.toString()));
            }
            if (!Files.isReadable(folder)) {
                return Sentence.of("rules.set.unreadable-folder", Shown.line(folder.toString()));
            }
            return RuleFiles.super.lacks();
        }

        @Override
        public byte @Nullable [] read(String name, int limit) throws IOException {
            Path file = folder.resolve(name);
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    || !file.toRealPath().startsWith(folder.toRealPath())) {
                return null;
            }
            try (InputStream in = Files.newInputStream(file)) {
                return in.readNBytes(limit + 1);
            }
        }

        @Override
        public boolean isLink(String name) {
            return Files.isSymbolicLink(folder.resolve(name));
        }

        @Override
        public List<String> scenarios(List<String> ruleFiles) throws IOException {
            Path scenarios = folder.resolve(SCENARIOS);
            if (!Files.isDirectory(scenarios, LinkOption.NOFOLLOW_LINKS)) {
                return List.of();
            }
            try (Stream<Path> files = Files.list(scenarios)) {
                return files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(".yaml") || name.endsWith(".yml"))
                        .sorted()
                        .map(name -> SCENARIOS + name)
                        .toList();
            }
        }
    }

    /** Files that are at hand, by name. */
    record InMemory(Map<String, byte[]> files) implements RuleFiles {

        @Override
        public byte @Nullable [] read(String name, int limit) {
            return files.get(name);
        }

        @Override
        public List<String> scenarios(List<String> ruleFiles) {
            return files.keySet().stream()
                    .filter(name -> name.startsWith(SCENARIOS) && name.matches(".*[.]ya?ml"))
                    .sorted()
                    .toList();
        }
    }

    /** Files of which some have another text than they are saved with. A link is none, whatever was typed into it. */
    record Typed(RuleFiles saved, Map<String, byte[]> typed) implements RuleFiles {

        @Override
        public byte @Nullable [] read(String name, int limit) throws IOException {
            byte[] bytes = saved.isLink(name) ? null : typed.get(name);
            return bytes == null ? saved.read(name, limit) : bytes;
        }

        @Override
        public Sentence lacks() {
            return saved.lacks();
        }

        @Override
        public boolean isLink(String name) {
            return saved.isLink(name);
        }

        @Override
        public List<String> scenarios(List<String> ruleFiles) throws IOException {
            SortedSet<String> names = new TreeSet<>(saved.scenarios(ruleFiles));
            names.addAll(new InMemory(typed).scenarios(ruleFiles));
            return List.copyOf(names);
        }
    }

    /** The resources in a folder beside a class. Scenario files are named like the rule files they test. */
    record Resources(Class<?> beside, String folder) implements RuleFiles {

        @Override
        public byte @Nullable [] read(String name, int limit) throws IOException {
            try (InputStream in = beside.getResourceAsStream(folder + "/" + name)) {
                return in == null ? null : in.readNBytes(limit + 1);
            }
        }

        @Override
        public List<String> scenarios(List<String> ruleFiles) {
            return ruleFiles.stream()
                    .map(file -> SCENARIOS + file.replaceAll("[.]drl$", ".yaml"))
                    .filter(name -> beside.getResource(folder + "/" + name) != null)
                    .sorted()
                    .toList();
        }
    }
}
