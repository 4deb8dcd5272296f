package org.pilotreadiness.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Slips of a writer of JSON, made by chance: something is left out, misnamed, added, or is another value. */
final class Slip {

    private static final JsonNode VALUES = new ObjectMapper().readTree("""
            [null, true, false, "yes", "no", "maybe", "unknown", "", " ", "\\u00a0", "\\u2003", "\\u001f", "\\t", "a b", "west",
             "west\\n", "a.b-c_9", "\\u00e6", "region", "trial", "agreement", "informal", 0, 1, -1, 2.5, 3.0, 1e3, 1000000,
             1000000.0, 1000001, 1000000.5, -0.1, [], {}, [null], ["a"], [""], [1], ["patient"], ["patient", "patient"],
             [true], {"a": 1}, [{}], [[]], {"essential": ["x"]}, {"id": "a", "name": "A", "kind": "region"},
             [{"id": "a", "name": "A", "kind": "region"}], [{"id": "a", "name": " ", "kind": "region"}]]
            """);

    private final Random random;

    Slip(Random random) {
        this.random = random;
    }

    /** The tree with one slip in it, or a value that is as good. */
    void make(ObjectNode tree) {
        List<JsonNode> containers = new ArrayList<>();
        collect(tree, containers);
        JsonNode place = containers.get(random.nextInt(containers.size()));
        if (place instanceof ObjectNode object) {
            List<String> names = new ArrayList<>(object.propertyNames());
            String name = names.isEmpty() ? "more" : names.get(random.nextInt(names.size()));
            switch (random.nextInt(5)) {
                case 0 -> object.remove(name);
                case 1 -> object.set(name + "s", value());
                default -> object.set(name, value());
            }
        } else if (place instanceof ArrayNode list) {
            if (list.isEmpty() || random.nextBoolean()) {
                list.add(value());
            } else {
                list.set(random.nextInt(list.size()), value());
            }
        }
    }

    private JsonNode value() {
        return VALUES.get(random.nextInt(VALUES.size())).deepCopy();
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainer()) {
            containers.add(node);
            node.forEach(inner -> collect(inner, containers));
        }
    }
}
