package org.pilotreadiness.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pilotreadiness.ruleset.RuleSet;
import org.pilotreadiness.ruleset.RuleSetCheck;

/** A copy of the standard rule set in a folder, where a policy officer may change it. */
public final class RuleSetCopy {

    private static final String HEAD = "rule-set.yaml";
    private static final Pattern RULE =
            Pattern.compile("(?:^//.*\n)*^rule \"[^\"]+\"\n(?:.*\n)*?^end\n", Pattern.MULTILINE);
    private static final Pattern FILE = Pattern.compile("^ {2}- [a-z-]+[.]drl\n", Pattern.MULTILINE);

    private final Path folder;

    private RuleSetCopy(Path folder) {
        this.folder = folder;
    }

    /** A copy in a folder that does not exist yet. */
    public static RuleSetCopy in(Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : StandardRules.files().entrySet()) {
            Path copy = folder.resolve(file.getKey());
            Files.createDirectories(copy.resolveSibling(".").normalize());
            Files.write(copy, file.getValue());
        }
        return new RuleSetCopy(folder);
    }

    public RuleSet read() {
        return RuleSet.fromDirectory(folder);
    }

    /** What is wrong with it, or probably not meant. */
    public RuleSetCheck check() {
        return RuleSetCheck.of(folder);
    }

    /** Replaces a text that stands exactly once in a file. */
    public RuleSetCopy change(String file, String text, String other) throws IOException {
        String before = Files.readString(folder.resolve(file));
        assertThat(before.split(Pattern.quote(text), -1))
                .as("%s around (%s)", file, text)
                .hasSize(2);
        Files.writeString(folder.resolve(file), before.replace(text, other));
        return this;
    }

    /** Replaces a text wherever it stands in a file. */
    public RuleSetCopy changeAll(String file, String text, String other) throws IOException {
        String before = Files.readString(folder.resolve(file));
        assertThat(before).contains(text);
        Files.writeString(folder.resolve(file), before.replace(text, other));
        return this;
    }

    /** Adds a text at the end of a file. */
    public RuleSetCopy append(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), Files.readString(folder.resolve(file)) + text);
        return this;
    }

    /** Shuffles the rules in each rule file, and the rule files in the head. */
    public RuleSetCopy shuffle(Random random) throws IOException {
        shuffle(HEAD, FILE, random);
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.sorted().toList()) {
                if (file.toString().endsWith(".drl")) {
                    shuffle(file.getFileName().toString(), RULE, random);
                }
            }
        }
        return this;
    }

    private void shuffle(String file, Pattern part, Random random) throws IOException {
        String text = Files.readString(folder.resolve(file));
        List<String> parts = new ArrayList<>();
        Matcher matcher = part.matcher(text);
        StringBuilder rest = new StringBuilder();
        while (matcher.find()) {
            parts.add(matcher.group());
            matcher.appendReplacement(rest, parts.size() == 1 ? "<parts>" : "");
        }
        matcher.appendTail(rest);
        assertThat(parts).as(file).isNotEmpty();
        Collections.shuffle(parts, random);
        Files.writeString(folder.resolve(file), rest.toString().replace("<parts>", String.join("\n", parts)));
    }
}
