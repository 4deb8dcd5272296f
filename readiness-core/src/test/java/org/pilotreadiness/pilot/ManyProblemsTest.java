package org.pilotreadiness.pilot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Of very many problems the first hundred are shown, and how many more there are. */
class ManyProblemsTest {

    @Test
    void thousandsOfProblemsAreCounted() {
        String evidence = IntStream.range(0, 9_000)
                .mapToObj(i -> "\"managementAnchoring.field" + i + "\": {\"note\": \"x\"}")
                .collect(Collectors.joining(", "));

        assertThatThrownBy(() -> PilotReader.json().read("""
                {"id": "one", "title": "One", "gate": "trial", "scenario": "agreement",
                 "organisations": [{"id": "west", "name": "West", "kind": "hospital"}], "evidence": {%s}}
                """.formatted(evidence)))
                .isInstanceOfSatisfying(InvalidPilotException.class, invalid -> {
                    assertThat(invalid.problems()).hasSize(101);
                    assertThat(invalid.problems().get(100).sentence().toString())
                            .isEqualTo("There are 8900 more problems in this file.");
                    assertThat(invalid.problems().get(0).maybe().toString()).isEqualTo("managementAnchoring");
                });
    }
}
