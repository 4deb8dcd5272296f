package org.pilotreadiness.internal.engine.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pilotreadiness.facts.SpreadingLevel;
import org.pilotreadiness.facts.SpreadingScore;
import org.pilotreadiness.internal.engine.RuleAction;
import org.pilotreadiness.ruleset.RuleFolder;
import org.pilotreadiness.ruleset.language.Call;
import org.pilotreadiness.ruleset.language.Rule;

class DroolsRulesTest {

    private static final String RULES = """
            package our.region;

            import org.pilotreadiness.facts.SpreadingLevel;
            import org.pilotreadiness.facts.SpreadingScore;
            import org.pilotreadiness.pilot.Spreading;

            global org.pilotreadiness.facts.Criteria criteria;
            global org.pilotreadiness.facts.SpreadingVerdict potential;

            rule "SP-1 Someone wants to give it"
                @judges( SPREADING_POTENTIAL )
                @weight( 1 )
            when
                Spreading( push.yes )
            then
                criteria.met( "SP-1" );
            end

            rule "LOW Under 40"
            when
                SpreadingScore( score < 40 )
            then
                potential.atMost( SpreadingLevel.LOW );
            end

            rule "MEDIUM Under 70"
            when
                SpreadingScore( score < 70 )
            then
                potential.atMost( SpreadingLevel.MEDIUM );
            end
            """;

    @TempDir
    private Path folder;

    /** Takes down the levels that rules name, or refuses to. */
    private record TakesDown(SpreadingLevel level) implements RuleAction<List<SpreadingLevel>> {

        @Override
        public boolean canChange(List<SpreadingLevel> levels) {
            return !levels.contains(level);
        }

        @Override
        public void apply(List<SpreadingLevel> levels, Object[] named) {
            levels.add(level);
        }
    }

    private DroolsRules<List<SpreadingLevel>> rules() {
        List<Rule> rules = RuleFolder.in(folder).rules("rules.drl", RULES).read().rules().stream()
                .filter(rule -> rule.call() instanceof Call.AtMost)
                .toList();
        return (DroolsRules<List<SpreadingLevel>>) DroolsRules.<List<SpreadingLevel>>of(
                rules, rule -> new TakesDown((SpreadingLevel) ((Call.AtMost) rule.call()).level()));
    }

    @Test
    void theActionsOfTheRulesThatHoldAreApplied() {
        DroolsRules<List<SpreadingLevel>> rules = rules();
        List<SpreadingLevel> levels = new ArrayList<>();

        rules.run(List.of(new SpreadingScore(69.9)), levels);
        assertThat(levels).containsExactly(SpreadingLevel.MEDIUM);

        rules.run(List.of(new SpreadingScore(39.9)), levels);
        assertThat(levels).containsExactly(SpreadingLevel.MEDIUM, SpreadingLevel.LOW);
    }

    @Test
    void noSessionOutlivesItsRun() {
        DroolsRules<List<SpreadingLevel>> rules = rules();
        for (int i = 0; i < 1_000; i++) {
            rules.run(List.of(new SpreadingScore(50)), new ArrayList<>());
        }
        assertThatThrownBy(() -> rules.run(List.of(new SpreadingScore(50)), List.of()))
                .hasRootCauseInstanceOf(UnsupportedOperationException.class);

        assertThat(rules.base.getKieSessions()).isEmpty();
    }

    /** As when rules are watched; a class left by each would be 200. The first builds load what all need. */
    @Tag("slow")
    @Test
    void twoHundredRebuildsLeaveMetaspaceFlatAndNoRulesBehind() {
        List<WeakReference<DroolsRules<?>>> built = new ArrayList<>();
        rebuild(50, built);
        int classes = loadedClasses();
        long metaspace = metaspace();

        rebuild(200, built);

        assertThat(loadedClasses()).isLessThan(classes + 50);
        assertThat(metaspace()).isLessThan(metaspace + metaspace / 20);
        assertThat(built)
                .hasSize(250)
                .allSatisfy(rules -> assertThat(rules.get()).isNull());
    }

    private void rebuild(int times, List<WeakReference<DroolsRules<?>>> built) {
        for (int i = 0; i < times; i++) {
            DroolsRules<List<SpreadingLevel>> rules = rules();
            rules.run(List.of(new SpreadingScore(50)), new ArrayList<>());
            built.add(new WeakReference<>(rules));
        }
        System.gc();
    }

    private static int loadedClasses() {
        return ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
    }

    private static long metaspace() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().equals("Metaspace"))
                .mapToLong(pool -> pool.getUsage().getUsed())
                .sum();
    }

    @Test
    void withoutRulesNothingHappens() {
        List<SpreadingLevel> levels = new ArrayList<>();
        DroolsRules.<List<SpreadingLevel>>of(List.of(), rule -> new TakesDown(SpreadingLevel.LOW))
                .run(List.of(new SpreadingScore(1)), levels);

        assertThat(levels).isEmpty();
    }
}
