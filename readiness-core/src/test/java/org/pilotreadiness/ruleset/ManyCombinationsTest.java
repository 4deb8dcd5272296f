package org.pilotreadiness.ruleset;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pilotreadiness.ReadinessAssessor;
import org.pilotreadiness.diagnostic.TooMuchWorkException;
import org.pilotreadiness.pilot.PilotReader;

/** Facts tied by a field of few values make more combinations than can be tried: that is said, and does not go on for ever. */
class ManyCombinationsTest {

    @TempDir
    private Path folder;

    @Test
    void tooManyCombinationsNameTheRule() {
        RuleSet rules = RuleFolder.in(folder).rules("rules.drl", """
                package our.region;

                import org.pilotreadiness.pilot.Receiver;

                global org.pilotreadiness.facts.Criteria criteria;

                rule "SP-1 Five of a kind"
                    @judges( SPREADING_POTENTIAL )
                    @weight( 1 )
                when
                    Receiver( $k : kind, $a : id )
                    Receiver( kind == $k, $b : id, id != $a )
                    Receiver( kind == $k, $c : id, id != $a, id != $b )
                    Receiver( kind == $k, $d : id, id != $a, id != $b, id != $c )
                    Receiver( kind == $k, capacity.yes, id != $a, id != $b, id != $c, id != $d )
                then
                    criteria.met( "SP-1" );
                end
                """).read();
        String receivers = IntStream.range(0, 80)
                .mapToObj(i -> "{ id: r" + i + ", name: R, kind: region, capacity: no }")
                .collect(Collectors.joining(", "));
        var pilot = PilotReader.yaml().read("""
                { id: one, title: One, gate: trial, scenario: agreement,
                  organisations: [{ id: west, name: West, kind: hospital }], spreading: { receivers: [%s] } }
                """.formatted(receivers));

        assertThatThrownBy(() -> ReadinessAssessor.using(rules).assess(pilot))
                .isInstanceOf(TooMuchWorkException.class)
                .hasMessage(
                        "The rule (SP-1 Five of a kind) was not worked out: there are more combinations of what the pilot"
                                + " lists than the 10000000 that are tried. Maybe tie its patterns by id.");
    }
}
