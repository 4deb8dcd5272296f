package org.pilotreadiness.ruleset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A rule file that tries to do more than a rule may.
 *
 * @param code the code it is refused with
 * @param place which piece of a sound rule file it takes the place of
 * @param text what stands there
 */
record Hostile(String code, String place, String text) {

    static final List<String> KINDS = List.of(
            "accumulate",
            "annotations",
            "attributes",
            "calls",
            "consequences",
            "declares",
            "escapes",
            "eval",
            "from",
            "functions",
            "globals",
            "hidden",
            "imports",
            "names",
            "packages",
            "queries",
            "shape");

    private static final String SOUND = """
            package org.pilotreadiness.rules.example;

            import org.pilotreadiness.pilot.Pilot;
            import org.pilotreadiness.pilot.Gate;
            import org.pilotreadiness.pilot.Receiver;
            import org.pilotreadiness.facts.Collision;
            global org.pilotreadiness.facts.Criteria criteria;
            %head%
            rule %name%
                %rule%
                @judges( SPREADING_POTENTIAL )
                %annotation%
            when
                %when%
            then
                %then%
            end
            """;

    private static final Pattern ESCAPE = Pattern.compile("<([0-9A-F]{4})>");

    /** All of a kind, from its file. */
    static List<Hostile> of(String kind) {
        try (InputStream in = Hostile.class.getResourceAsStream("hostile/" + kind + ".txt")) {
            if (in == null) {
                throw new AssertionError("no file of " + kind);
            }
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Hostile::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same rule file without anything hostile. */
    static String sound() {
        return new Hostile("", "head", "").file();
    }

    private static Hostile parse(String line) {
        String[] parts = line.split(" ", 3);
        String text = ESCAPE.matcher(parts.length < 3 ? "" : parts[2])
                .replaceAll(match -> java.util.regex.Matcher.quoteReplacement(
                        Character.toString(Integer.parseInt(match.group(1), 16))));
        return new Hostile(parts[0], parts[1], text);
    }

    /** The rule file. */
    String file() {
        if (place.equals("whole")) {
            return text + "\n" + new Hostile("", "head", "").file();
        }
        String when = place.equals("condition") ? "Pilot( " + text + " )" : "Pilot( crossSector )";
        return SOUND.replace("%head%", place.equals("head") ? text : "")
                .replace("%name%", place.equals("name") ? text : "\"X-1 It holds\"")
                .replace("%rule%", place.equals("rule") ? text : "")
                .replace("%annotation%", place.equals("annotation") ? text + annotated() : "@weight( 1 )")
                .replace("%when%", place.equals("when") ? text : when)
                .replace("%then%", place.equals("then") ? text : "criteria.met( \"X-1\" );");
    }

    private String annotated() {
        return text.startsWith("@weight") ? "" : " @weight( 1 )";
    }
}
