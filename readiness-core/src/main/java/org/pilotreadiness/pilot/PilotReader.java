package org.pilotreadiness.pilot;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.diagnostic.Diagnostic;
import org.pilotreadiness.diagnostic.Position;
import org.pilotreadiness.internal.binding.Binder;
import org.pilotreadiness.internal.binding.Fields;
import org.pilotreadiness.internal.binding.Node;
import org.pilotreadiness.internal.binding.TreeReader;
import org.pilotreadiness.internal.text.Problems;

/**
 * Reads pilots from JSON or YAML, by the same names. Thread-safe; share one or make one, it costs nothing.
 *
 * <p>A file is at most 1 MiB, 50 levels deep, 10,000 entries a list and 10,000 characters a text. All problems of a file
 * are reported at once, each with its JSON pointer, line and column.
 */
public final class PilotReader {

    private final TreeReader.Format format;

    /** The type of answers to own questions; null when they are kept as they are. */
    private final @Nullable Class<? extends Record> local;

    private PilotReader(TreeReader.Format format, @Nullable Class<? extends Record> local) {
        this.format = format;
        this.local = local;
    }

    /**
     * The same reader, which checks the answers to the questions that a rule set asks of its own as it reads them. Without it they are
     * kept as they are, and checked when the pilot is assessed.
     *
     * @param localType that of the rule set, {@code ruleSet.localType()}; null for one that asks nothing of its own
     */
    public PilotReader asking(@Nullable Class<? extends Record> localType) {
        return new PilotReader(format, localType);
    }

    /** A reader of JSON. */
    public static PilotReader json() {
        return new PilotReader(TreeReader.Format.JSON, null);
    }

    /** A reader of YAML. References, tags and several documents in one file are refused. */
    public static PilotReader yaml() {
        return new PilotReader(TreeReader.Format.YAML, null);
    }

    /** A reader of YAML when the file's name ends in {@code .yaml} or {@code .yml}, else of JSON. */
    public static PilotReader forFile(Path file) {
        return new PilotReader(TreeReader.Format.ofFile(file.toString()), null);
    }

    /**
     * Reads a file.
     *
     * @throws InvalidPilotException when it does not describe a pilot
     * @throws UncheckedIOException when it can not be read at all
     */
    public Pilot read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in.readNBytes(TreeReader.LARGEST_FILE + 1), file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a stream in UTF-8 to its end, or as far as a pilot file may reach; the stream stays open.
     *
     * @throws InvalidPilotException when it does not describe a pilot
     * @throws IOException when it can not be read at all
     */
    public Pilot read(InputStream in) throws IOException {
        return read(in.readNBytes(TreeReader.LARGEST_FILE + 1));
    }

    /**
     * Reads characters to their end, or as far as a pilot file may reach; the reader stays open.
     *
     * @throws InvalidPilotException when they do not describe a pilot
     * @throws IOException when they can not be read at all
     */
    public Pilot read(Reader in) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] part = new char[8192];
        for (int length = in.read(part);
                length >= 0 && text.length() <= TreeReader.LARGEST_FILE;
                length = in.read(part)) {
            text.append(part, 0, length);
        }
        return read(text.toString());
    }

    /**
     * Reads bytes in UTF-8.
     *
     * @throws InvalidPilotException when they do not describe a pilot
     */
    public Pilot read(byte[] bytes) {
        return read(bytes, "");
    }

    /**
     * Reads a text.
     *
     * @throws InvalidPilotException when it does not describe a pilot
     */
    public Pilot read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8), "");
    }

    /**
     * Reads bytes in UTF-8.
     *
     * @param name what problems call the source; may be empty
     * @throws InvalidPilotException when they do not describe a pilot
     */
    public Pilot read(byte[] bytes, String name) {
        Problems problems = new Problems(name);
        Node root = TreeReader.read(bytes, format, problems);
        Class<? extends Record> asked = local;
        if (root != null && asked != null) {
            Binder.open(problems)
                    .bind(
                            at(root, Fields.LOCAL),
                            asked,
                            org.pilotreadiness.internal.binding.Path.ROOT.then(Fields.LOCAL));
        }
        return pilotOf(root, problems);
    }

    /** The pilot that a tree describes. */
    static Pilot pilotOf(@Nullable Node root, Problems problems) {
        Pilot pilot = pilot(root, problems);
        if (pilot == null || !problems.isEmpty()) {
            throw new InvalidPilotException(problems.sorted());
        }
        return pilot;
    }

    private static @Nullable Pilot pilot(@Nullable Node root, Problems problems) {
        if (root == null) {
            return null;
        }
        PilotChecks checks = new PilotChecks(problems);
        checks.references(
                ids(root, "organisations"),
                ids(root, "spreading", "receivers"),
                texts(root, "managementAnchoring", "committed"),
                names(root, "evidence"));
        if (at(root, "evidence") instanceof Node.Members evidence) {
            evidence.byName().forEach((path, each) -> {
                if (at(each.value(), "date") instanceof Node.Text date) {
                    checks.date(new PilotChecks.Located(date.value(), date.at(), "/evidence/" + path + "/date"));
                }
            });
        }
        checks.notApplicable(names(root, "notApplicable"));
        if (at(root, "organisations") instanceof Node.Entries organisations) {
            checks.someOrganisation(organisations.all().size(), organisations.at());
        }
        try {
            return new Binder(problems).bind(root, Pilot.class, org.pilotreadiness.internal.binding.Path.ROOT);
        } catch (InvalidPilotException alsoFoundAbove) {
            if (problems.isEmpty()) {
                throw alsoFoundAbove;
            }
            return null;
        }
    }

    /**
     * Problems of a pilot with their places in the file that it was read from.
     *
     * @param problems of which the subjects are JSON pointers
     * @param bytes the file
     * @param name what it is called
     */
    public List<Diagnostic> located(List<Diagnostic> problems, byte[] bytes, String name) {
        Node root = TreeReader.read(bytes, format, new Problems(name));
        return problems.stream()
                .map(each -> new Diagnostic(
                        each.code(), name, place(root, each.subject()), each.subject(), each.sentence(), each.maybe()))
                .sorted()
                .toList();
    }

    private static Position place(@Nullable Node root, String pointer) {
        Node node = root;
        Position place = Position.NONE;
        for (String name : pointer.substring(Math.min(1, pointer.length())).split("/", -1)) {
            Node.Member member =
                    node instanceof Node.Members object ? object.byName().get(name) : null;
            if (member == null) {
                return place;
            }
            place = member.nameAt();
            node = member.value();
        }
        return place;
    }

    private static @Nullable Node at(Node root, String... names) {
        Node node = root;
        for (String name : names) {
            Node.Member member =
                    node instanceof Node.Members object ? object.byName().get(name) : null;
            if (member == null) {
                return null;
            }
            node = member.value();
        }
        return node;
    }

    private static List<PilotChecks.Located> ids(Node root, String... names) {
        return entries(root, names, entry -> at(entry, "id"), "/id");
    }

    private static List<PilotChecks.Located> texts(Node root, String... names) {
        return entries(root, names, entry -> entry, "");
    }

    private static List<PilotChecks.Located> entries(
            Node root, String[] names, Function<Node, @Nullable Node> text, String suffix) {
        List<PilotChecks.Located> located = new ArrayList<>();
        if (at(root, names) instanceof Node.Entries entries) {
            for (int i = 0; i < entries.all().size(); i++) {
                if (text.apply(entries.all().get(i)) instanceof Node.Text found) {
                    String pointer = "/" + String.join("/", names) + "/" + i + suffix;
                    located.add(new PilotChecks.Located(found.value(), found.at(), pointer));
                }
            }
        }
        return located;
    }

    private static List<PilotChecks.Located> names(Node root, String name) {
        List<PilotChecks.Located> names = new ArrayList<>();
        if (at(root, name) instanceof Node.Members object) {
            object.byName()
                    .forEach((key, member) ->
                            names.add(new PilotChecks.Located(key, member.nameAt(), "/" + name + "/" + key)));
        }
        return names;
    }
}
