package org.pilotreadiness.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A text of the project that people read. */
public record Document(Path file, String text) {

    /** The folder of the whole project. */
    public static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();

    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    /** The document in a file, given by its path from the folder of the project. */
    public static Document of(String path) {
        return of(PROJECT.resolve(path));
    }

    /** All documents of the project. */
    public static List<Document> all() throws IOException {
        try (Stream<Path> files = Files.find(
                PROJECT,
                20,
                (file, attributes) -> attributes.isRegularFile() && isDocument(PROJECT.relativize(file)))) {
            return files.sorted().map(Document::of).toList();
        }
    }

    /** Its path from the folder of the project. */
    public Path path() {
        return PROJECT.relativize(file);
    }

    private static Document of(Path file) {
        try {
            return new Document(file, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isDocument(Path path) {
        boolean isBuilt = Stream.of("target", "node_modules", ".git")
                .anyMatch(folder -> path.startsWith(folder) || path.toString().contains("/" + folder + "/"));
        return !isBuilt && path.toString().endsWith(".md");
    }

    /** The contents of the fenced blocks of a language, from top to bottom. */
    public List<String> blocks(String language) {
        return found(Pattern.compile("(?ms)^```" + language + "\n(.*?)^```$"), text);
    }

    /** The targets of its links that are no addresses of the web, without what follows a {@code #}. */
    public List<String> links() {
        return found(LINK, text).stream()
                .filter(link -> !link.matches("[a-z]+:.*"))
                .map(link -> link.replaceAll("#.*", ""))
                .toList();
    }

    /** The rows below a table's head that begins so; each row by its cells. */
    public List<List<String>> table(String head) {
        int start = text.indexOf("\n" + head);
        if (start < 0) {
            throw new IllegalArgumentException("no table " + head);
        }
        return text.substring(start + 1)
                .lines()
                .takeWhile(line -> line.startsWith("|"))
                .skip(2)
                .map(line -> Stream.of(line.substring(1).split("(?<!\\\\)\\|"))
                        .map(cell -> cell.replace("\\|", "|").strip())
                        .toList())
                .toList();
    }

    /** The pieces of a text that stand between backticks. */
    public static List<String> code(String text) {
        return found(CODE, text);
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }
}
