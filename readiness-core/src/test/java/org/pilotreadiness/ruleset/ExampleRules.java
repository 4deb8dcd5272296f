package org.pilotreadiness.ruleset;

import java.nio.file.Path;
import java.util.List;

/** A sound rule file, of which a test breaks one piece. */
public final class ExampleRules {

    public static final String TEXT = """
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

    private ExampleRules() {}

    /** What is said of the file with something else in the place of the first such piece. */
    static List<String> problems(Path folder, String piece, String instead) {
        return RuleFolder.in(folder).rules("rules.drl", with(piece, instead)).problems();
    }

    /** The file with something else in the place of the first such piece. */
    static String with(String piece, String instead) {
        int at = TEXT.indexOf(piece);
        if (at < 0) {
            throw new IllegalArgumentException("not in the file: " + piece);
        }
        return TEXT.substring(0, at) + instead + TEXT.substring(at + piece.length());
    }
}
