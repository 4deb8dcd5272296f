package org.pilotreadiness.ruleset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pilotreadiness.diagnostic.Translations;

/** A folder in which a test writes a rule set, and what reading it says. */
public final class RuleFolder {

    private static final String SOURCES = """
            - code: PLAN
              title: A plan
              pages: 10
            - code: NOTE
              title: A note
            """;

    private final Path folder;
    private final List<String> listed = new ArrayList<>();

    private RuleFolder(Path folder) {
        this.folder = folder;
    }

    /** With sources.yaml: PLAN of ten pages and NOTE without pages. */
    public static RuleFolder in(Path folder) {
        return new RuleFolder(folder).file("sources.yaml", SOURCES);
    }

    /** The rules of a file that is listed in rule-set.yaml. */
    public RuleFolder rules(String name, String text) {
        return listed(name).file(name, text);
    }

    /** Lists a name in rule-set.yaml, whether there is such a file or not. */
    public RuleFolder listed(String name) {
        listed.add(name);
        return this;
    }

    /** Any other file. */
    public RuleFolder file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A file of these bytes. */
    public RuleFolder file(String name, byte[] bytes) {
        try {
            Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Writes rule-set.yaml and reads the rule set: id example, version 1.0.0. */
    public RuleSet read() {
        StringBuilder head = new StringBuilder("id: example\nversion: 1.0.0\nfiles:\n");
        listed.forEach(name -> head.append("  - '").append(name).append("'\n"));
        file("rule-set.yaml", head.toString());
        return RuleSet.fromDirectory(folder);
    }

    /** What reading says: each problem after its code. */
    public List<String> problems() {
        try {
            throw new AssertionError("this is a rule set: " + read().rules());
        } catch (InvalidRuleSetException refused) {
            return Translations.checked(refused.problems()).stream()
                    .map(problem -> problem.code() + " " + problem)
                    .toList();
        }
    }
}
