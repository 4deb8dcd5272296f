package org.pilotreadiness.cli.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.pilotreadiness.diagnostic.Position;

/** A small rule set in a folder, of which a test edits pieces. */
final class Edited {

    static final String FILE = "rules.drl";

    static final String TEXT = """
            package org.pilotreadiness.rules.example;

            import org.pilotreadiness.pilot.ChangeCapacity;
            import org.pilotreadiness.pilot.Gate;
            import org.pilotreadiness.pilot.ManagementAnchoring;
            import org.pilotreadiness.pilot.Pilot;

            global org.pilotreadiness.facts.Criteria criteria;

            // Somebody answers for the pilot.
            rule "MA-1 A sponsor is named"
                @precondition( MANAGEMENT_ANCHORING )
                @weight( 3 )
                @countsFrom( PREPARATION )
                @source( "PLAN p3, NOTE" )
            when
                Pilot( gate == Gate.TRIAL, id != "Test" )
                ManagementAnchoring( sponsorNamed.yes, mandateGranted.yes )
            then
                criteria.met( "MA-1" );
            end

            rule "CC-1 There are days enough"
                @precondition( CHANGE_CAPACITY )
                @weight( 2 )
                @countsFrom( TRIAL )
            when
                ChangeCapacity( teamDaysAllocated >= teamDaysRequired * 0.8 )
            then
                criteria.met( "CC-1" );
            end
            """;

    private Edited() {}

    /** Writes the rule set: two criteria, messages and a scenario. */
    static RuleEditing in(Path folder, Locale language) {
        write(folder, "rule-set.yaml", "id: example\nversion: 1.0.0\nfiles: [rules.drl]\n");
        write(folder, FILE, TEXT);
        write(folder, "sources.yaml", "- code: PLAN\n  title: A plan\n  pages: 10\n- code: NOTE\n  title: A note\n");
        write(folder, "messages.properties", "MA-1.title=A sponsor\nMA-1.question=Is there a sponsor?\n");
        write(folder, "scenarios/all.yaml", "- scenario: no sponsor\n  expect: { MA-1: not met }\n");
        return RuleEditing.in(folder, language);
    }

    static void write(Path folder, String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file with something else in the place of the first such piece. */
    static String with(String piece, String instead) {
        int at = TEXT.indexOf(piece);
        if (at < 0) {
            throw new IllegalArgumentException("not in the file: " + piece);
        }
        return TEXT.substring(0, at) + instead + TEXT.substring(at + piece.length());
    }

    /** Right after the first such piece of a text. */
    static Position after(String text, String piece) {
        int at = text.indexOf(piece);
        if (at < 0) {
            throw new IllegalArgumentException("not in the text: " + piece);
        }
        return new Text("", text).position(at + piece.length());
    }
}
