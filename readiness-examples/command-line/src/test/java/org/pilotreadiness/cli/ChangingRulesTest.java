package org.pilotreadiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pilotreadiness.rules.Document;

/** The change that the page for policy officers works through comes out, step by step, as the page says. */
@Tag("slow")
class ChangingRulesTest {

    private static final Document PAGE = Document.of("readiness-rules/CHANGING-RULES.md");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(sh|text|diff)\n(.*?)^```$");
    private static final Pattern EDIT = Pattern.compile("((?:^-.*\n)+)((?:^[+].*\n)+)", Pattern.MULTILINE);

    @TempDir
    private Path folder;

    @Test
    void eachCommandPrintsWhatThePageShows() throws IOException {
        String printed = "";
        int commands = 0;
        int edits = 0;
        Matcher blocks = BLOCK.matcher(PAGE.text());
        while (blocks.find()) {
            String block = blocks.group(2);
            switch (blocks.group(1)) {
                case "sh" -> {
                    printed = "";
                    for (String command : block.lines().toList()) {
                        printed += run(command);
                        commands++;
                    }
                }
                case "text" -> assertThat(undated(printed)).isEqualTo(undated(block));
                default -> edits += edit(block);
            }
        }
        assertThat(commands).isEqualTo(14);
        assertThat(edits).isEqualTo(14);
        for (String rules : new String[] {"our-rules", "strict-rules", "region-rules"}) {
            assertThat(run("./readiness test " + rules)).endsWith(" scenarios, all pass.\n");
        }
    }

    private String run(String command) {
        assertThat(command).startsWith("./readiness ");
        String[] arguments = Stream.of(command.split(" "))
                .skip(1)
                .map(word -> word.endsWith("-rules") ? folder.resolve(word).toString() : word)
                .map(word -> word.replace("readiness-examples/", ""))
                .toArray(String[]::new);
        Run run = Run.of(arguments);
        assertThat(run.err()).matches("(Building the rules took Drools .*\n)?");
        return run.out().replace(folder + "/", "");
    }

    /** Makes the edits of a block: lines with a minus go, those with a plus that follow come; gives how many there are. */
    private int edit(String block) throws IOException {
        String head = block.lines().findFirst().orElseThrow();
        assertThat(head).startsWith("--- ");
        Path file = folder.resolve(head.substring(4));
        Matcher edits = EDIT.matcher(block.substring(head.length() + 1));
        int made = 0;
        while (edits.find()) {
            String text = Files.readString(file);
            String gone = unsigned(edits.group(1));
            assertThat(List.of(text.split(Pattern.quote(gone), -1))).as(gone).hasSize(2);
            Files.writeString(file, text.replace(gone, unsigned(edits.group(2))));
            made++;
        }
        return made;
    }

    private static String unsigned(String lines) {
        return lines.replaceAll("(?m)^[-+]", "");
    }

    /** The digest of the rules is another at each change of them. */
    private static String undated(String text) {
        return text.replaceAll("\\([0-9a-f]{12}\\)", "(digest)");
    }
}
