package org.pilotreadiness.pilot;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.pilotreadiness.diagnostic.Diagnostic;

/** A small sound pilot in both notations, of which a test breaks one piece, and what the readers say of it then. */
final class SmallPilot {

    static final String JSON = """
            {
              "id": "p-1",
              "title": "A pilot",
              "gate": "trial",
              "scenario": "agreement",
              "organisations": [
                {"id": "west", "name": "West Hospital", "kind": "hospital"},
                {"id": "north", "name": "North Municipality", "kind": "municipality"}
              ],
              "managementAnchoring": {"sponsorNamed": "yes", "committed": ["west"]},
              "dataSupport": {"workgroup": ["clinician"], "dataPackage": {"populationSize": 200}},
              "changeCapacity": {"otherTrialsInArea": 0, "teamDaysRequired": 12.5},
              "spreading": {"receivers": [{"id": "south", "name": "South", "kind": "region", "pull": "no"}]},
              "evidence": {"managementAnchoring.sponsorNamed": {"note": "Minutes"}}
            }
            """;

    static final String YAML = """
            id: p-1
            title: A pilot
            gate: trial
            scenario: agreement
            organisations:
              - { id: west, name: West Hospital, kind: hospital }
              - { id: north, name: North Municipality, kind: municipality }
            managementAnchoring:
              sponsorNamed: yes
              committed: [west]
            dataSupport: { workgroup: [clinician], dataPackage: { populationSize: 200 } }
            changeCapacity:
              otherTrialsInArea: 0
              teamDaysRequired: 12.5
            spreading:
              receivers:
                - { id: south, name: South, kind: region, pull: no }
            evidence:
              managementAnchoring.sponsorNamed: { note: Minutes }
            """;

    private SmallPilot() {}

    /** The JSON file with something else in the place of one piece. */
    static String json(String piece, String instead) {
        return broken(JSON, piece, instead);
    }

    /** The YAML file with something else in the place of one piece. */
    static String yaml(String piece, String instead) {
        return broken(YAML, piece, instead);
    }

    /** What is said of the JSON file with one piece broken: each problem after its code. */
    static List<String> problemsOfJson(String piece, String instead) {
        return problems(PilotReader.json(), bytes(json(piece, instead)), "p.json");
    }

    /** What is said of the YAML file with one piece broken: each problem after its code. */
    static List<String> problemsOfYaml(String piece, String instead) {
        return problems(PilotReader.yaml(), bytes(yaml(piece, instead)), "p.yaml");
    }

    /** What is said of the bytes of a JSON file. */
    static List<String> problemsOfJson(byte[] bytes) {
        return problems(PilotReader.json(), bytes, "p.json");
    }

    /** What is said of a YAML file. */
    static List<String> problemsOfYaml(String text) {
        return problems(PilotReader.yaml(), bytes(text), "p.yaml");
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What is wrong with the bytes of a file. */
    static List<Diagnostic> diagnostics(PilotReader reader, byte[] bytes, String name) {
        try {
            throw new AssertionError("this is a pilot: " + reader.read(bytes, name));
        } catch (InvalidPilotException refused) {
            return refused.problems();
        }
    }

    private static List<String> problems(PilotReader reader, byte[] bytes, String name) {
        return diagnostics(reader, bytes, name).stream()
                .map(problem -> problem.code() + " " + problem)
                .toList();
    }

    private static String broken(String sound, String piece, String instead) {
        int at = sound.indexOf(piece);
        if (at < 0 || sound.indexOf(piece, at + 1) >= 0) {
            throw new IllegalArgumentException("not exactly once in the file: " + piece);
        }
        return sound.substring(0, at) + instead + sound.substring(at + piece.length());
    }
}
