package org.pilotreadiness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.pilot.PilotReader;

/** A folder with a small rule set that a test edits while it is in use, and a pilot to try the rules on. */
final class EditedRules {

    static final String RULES = """
            package our.region;

            import org.pilotreadiness.pilot.ManagementAnchoring;

            global org.pilotreadiness.facts.Criteria criteria;

            rule "MA-1 A sponsor is named"
                @precondition( MANAGEMENT_ANCHORING )
                @weight( 3 )
                @countsFrom( TRIAL )
            when
                ManagementAnchoring( sponsorNamed.yes )
            then
                criteria.met( "MA-1" );
            end

            rule "MA-2 The mandate is granted"
                @precondition( MANAGEMENT_ANCHORING )
                @weight( 1 )
                @countsFrom( TRIAL )
            when
                ManagementAnchoring( mandateGranted.yes )
            then
                criteria.met( "MA-2" );
            end
            """;

    static final String SCENARIOS = """
            - scenario: A sponsor is enough for the first
              given: { gate: trial, managementAnchoring: { sponsorNamed: yes, mandateGranted: no } }
              expect: { MA-1: met, MA-2: not met }
            """;

    static final Pilot WITH_SPONSOR = PilotReader.json().read("""
            {"id": "home-visits", "title": "Home visits", "gate": "trial", "scenario": "own-initiative",
             "organisations": [{"id": "north", "name": "North", "kind": "municipality"}],
             "managementAnchoring": {"sponsorNamed": "yes", "mandateGranted": "no"}}
            """);

    private static final String MESSAGES = """
            MA-1.title=A sponsor is named
            MA-1.question=Is a sponsor named?
            MA-1.met=Yes.
            MA-1.notMet=No.
            MA-1.nextStep=Name one.
            MA-2.title=The mandate is granted
            MA-2.question=Is the mandate granted?
            MA-2.met=Yes.
            MA-2.notMet=No.
            MA-2.nextStep=Grant it.
            """;

    private final Path parent;
    private final Path folder;

    private EditedRules(Path parent) {
        this.parent = parent;
        this.folder = parent.resolve("rules");
    }

    /** Written into a folder below this one. */
    static EditedRules in(Path parent) throws IOException {
        EditedRules rules = new EditedRules(parent);
        Files.createDirectories(rules.folder.resolve("scenarios"));
        rules.write("rule-set.yaml", "{ id: our-region, version: 1.0.0, files: [rules.drl] }");
        rules.write("rules.drl", RULES);
        rules.write("scenarios/rules.yaml", SCENARIOS);
        rules.write("messages.properties", MESSAGES);
        return rules;
    }

    Path folder() {
        return folder;
    }

    /** All at once, as editors do that write beside the file first. */
    void write(String file, String text) throws IOException {
        Path draft = Files.writeString(parent.resolve("draft"), text);
        Files.move(draft, folder.resolve(file), StandardCopyOption.ATOMIC_MOVE);
    }

    /** The rules with another weight of the first. */
    static String weight(int weight) {
        return RULES.replace("@weight( 3 )", "@weight( " + weight + " )");
    }
}
