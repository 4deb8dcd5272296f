package org.pilotreadiness.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pilotreadiness.facts.Dimension;
import org.pilotreadiness.ruleset.RuleSet;
import org.pilotreadiness.ruleset.language.Call;
import org.pilotreadiness.ruleset.language.Criterion;

/** The catalogue of the standard rules, written a second time: what is changed here and there was meant. */
class StandardRulesTest {

    /** Criterion, weight, counts from (to the last gate, where not to the end), blocks from, X (cross-sector pilots only) or A (agreement only), sources. */
    private static final String CATALOGUE = """
            MA-1  | 3 | PREPARATION    | START_UP       | - | EY-HJM p3, EY-HJM p8
            MA-2  | 2 | PREPARATION    | -              | - | EY-HJM p2, EY-HJM p3
            MA-3  | 3 | START_UP       | TRIAL          | - | EY-HJM p8
            MA-4  | 2 | START_UP       | TRIAL          | - | EY-HJM p3, EY-HJM p8
            MA-5  | 2 | START_UP       | -              | - | EY-HJM p8, A2-PRO
            MA-6  | 2 | START_UP       | -              | - | A2-PRO
            MA-7  | 3 | START_UP       | TRIAL          | - | RM-SPRED p1
            MA-8  | 3 | PREPARATION    | -              | - | RM-SPRED p1
            MA-9  | 1 | START_UP       | -              | - | RM-SPRED p1
            MA-10 | 2 | TRIAL          | -              | - | A2-PRO
            MA-11 | 2 | IMPLEMENTATION | -              | - | RM-SPRED p3
            MA-12 | 2 | START_UP       | IMPLEMENTATION | - | EY-HJM p8, EY-HJM p9
            MA-13 | 2 | SPREAD         | SPREAD         | A | RM-SPRED p1
            DS-1  | 3 | START_UP       | TRIAL          | - | A2-PRO, EY-HJM p9
            DS-2  | 3 | START_UP       | -              | - | QUORUM-VBS
            DS-3  | 2 | START_UP       | -              | - | QUORUM-VBS, STHLM-3F
            DS-4  | 2 | START_UP       | -              | - | QUORUM-VBS
            DS-5  | 2 | START_UP       | -              | - | QUORUM-VBS
            DS-6  | 2 | TRIAL          | -              | - | QUORUM-VBS
            DS-7  | 3 | START_UP       | -              | - | STHLM-3F
            DS-8  | 1 | START_UP       | -              | - | STHLM-3F
            DS-9  | 2 | TRIAL          | -              | - | STHLM-3F
            DS-10 | 2 | TRIAL          | -              | - | STHLM-3F
            DS-11 | 3 | TRIAL          | TRIAL          | - | A2-PRO, STHLM-3F
            DS-12 | 2 | TRIAL          | -              | - | RM-SPRED p1
            DS-13 | 3 | IMPLEMENTATION | SPREAD         | - | EY-HJM p7, RM-SPRED p1
            DS-14 | 2 | IMPLEMENTATION | -              | - | RM-SPRED p3
            DS-15 | 3 | IMPLEMENTATION | SPREAD         | - | RM-SPRED p1
            DS-16 | 2 | IMPLEMENTATION | IMPLEMENTATION | - | EY-HJM p8
            DS-17 | 3 | IMPLEMENTATION | SPREAD         | - | RM-SPRED p1, RM-SPRED p2
            CC-1  | 3 | START_UP       | -              | - | RM-SPRED p1
            CC-2  | 3 | START_UP       | -              | - | RM-SPRED p1
            CC-3  | 3 | TRIAL          | -              | - | A2-PRO
            CC-4  | 2 | TRIAL to TRIAL | TRIAL          | - | EY-HJM p2
            CC-5  | 2 | TRIAL          | -              | - | EY-HJM p6, EY-HJM p7
            CC-6  | 3 | TRIAL          | -              | - | EY-HJM p2, EY-HJM p7
            CC-7  | 2 | TRIAL          | -              | - | EY-HJM p6
            CC-8  | 2 | IMPLEMENTATION | IMPLEMENTATION | - | EY-HJM p6
            CC-9  | 2 | TRIAL          | -              | - | EY-HJM p8
            CC-10 | 3 | FOLLOW_UP      | FOLLOW_UP      | - | EY-HJM p9
            CC-11 | 2 | START_UP       | -              | - | STHLM-3F
            CC-12 | 1 | TRIAL          | -              | - | STHLM-3F
            CC-13 | 2 | START_UP       | -              | - | A2-PRO, EY-HJM p3
            CC-14 | 1 | START_UP       | -              | - | STHLM-3F
            CC-15 | 2 | START_UP       | -              | - | A2-PRO, EY-HJM p3
            CC-16 | 1 | TRIAL          | -              | - | EY-HJM p8
            CC-17 | 2 | TRIAL          | -              | - | EY-HJM p9
            CC-18 | 1 | TRIAL          | -              | - | EY-HJM p8, EY-HJM p9
            CC-19 | 1 | TRIAL          | -              | - | EY-HJM p7
            SA-1  | 2 | TRIAL          | -              | - | A2-PRO
            SA-2  | 2 | TRIAL          | -              | - | A2-PRO, EY-HJM p9
            SA-3  | 2 | IMPLEMENTATION | -              | - | EY-HJM p9
            SA-4  | 1 | FOLLOW_UP      | -              | - | EY-HJM p9
            SA-5  | 3 | TRIAL          | TRIAL          | - | EY-HJM p7
            SA-6  | 3 | TRIAL          | TRIAL          | - | EY-HJM p8
            SA-7  | 2 | TRIAL          | -              | X | EY-HJM p8
            SA-8  | 2 | IMPLEMENTATION | -              | X | EY-HJM p8
            SA-9  | 2 | IMPLEMENTATION | -              | - | RM-SPRED p2
            SA-10 | 1 | TRIAL          | -              | - | A2-PRO, RM-SPRED p2
            SA-11 | 1 | IMPLEMENTATION | -              | - | RM-SPRED p2
            SA-12 | 3 | IMPLEMENTATION | -              | - | RM-SPRED p1
            SA-13 | 2 | START_UP       | -              | X | EY-HJM p2, EY-HJM p10
            SA-14 | 2 | IMPLEMENTATION | IMPLEMENTATION | - | EY-HJM p9
            SA-15 | 2 | FOLLOW_UP      | FOLLOW_UP      | - | EY-HJM p3, EY-HJM p9
            SA-16 | 2 | FOLLOW_UP      | -              | - | EY-HJM p3, EY-HJM p10
            SP-1  | 3 | -              | -              | - | RM-SPRED p2, RM-SPRED p3
            SP-2  | 2 | -              | -              | - | RM-SPRED p2
            SP-3  | 3 | -              | -              | - | RM-SPRED p1
            SP-4  | 2 | -              | -              | - | RM-SPRED p2
            SP-5  | 1 | -              | -              | - | RM-SPRED p1
            SP-6  | 2 | -              | -              | - | RM-SPRED p2
            SP-7  | 3 | -              | -              | - | RM-SPRED p2
            SP-8  | 2 | -              | -              | - | RM-SPRED p1
            SP-9  | 3 | -              | -              | - | RM-SPRED p2
            SP-10 | 2 | -              | -              | - | RM-SPRED p3
            SP-11 | 1 | -              | -              | - | RM-SPRED p3
            SP-12 | 2 | -              | -              | - | RM-SPRED p3
            SP-13 | 1 | -              | -              | - | RM-SPRED p3
            SP-14 | 2 | -              | -              | - | RM-SPRED p3
            SP-15 | 1 | -              | -              | - | RM-SPRED p3
            SP-16 | 2 | -              | -              | - | RM-SPRED p3
            SP-17 | 3 | -              | -              | - | RM-SPRED p1
            RF-1  | 3 | -              | -              | - | RM-SPRED p2
            RF-2  | 3 | -              | -              | - | RM-SPRED p2
            RF-3  | 2 | -              | -              | - | RM-SPRED p1
            RF-4  | 2 | -              | -              | - | RM-SPRED p1
            RF-5  | 2 | -              | -              | - | RM-SPRED p1
            """;

    private final RuleSet ruleSet = StandardRules.latest();

    @Test
    void theCatalogueIsTheOneThatWasAgreed() {
        assertThat(ruleSet.criteria())
                .extracting(StandardRulesTest::row)
                .containsExactlyElementsOf(CATALOGUE
                        .lines()
                        .map(row -> row.replaceAll(" +[|] +", " | "))
                        .toList())
                .hasSize(87);
    }

    @ParameterizedTest
    @CsvSource({
        "MA, MANAGEMENT_ANCHORING, 13",
        "DS, DATA_SUPPORT, 17",
        "CC, CHANGE_CAPACITY, 19",
        "SA, STRUCTURAL_ALIGNMENT, 16",
        "SP, SPREADING_POTENTIAL, 17",
        "RF, RECEIVER_FIT, 5"
    })
    void theLettersOfAnIdNameItsDimension(String letters, Dimension dimension, int count) {
        assertThat(ruleSet.criteria())
                .filteredOn(criterion -> criterion.id().startsWith(letters + "-"))
                .hasSize(count)
                .allMatch(criterion -> criterion.dimension() == dimension);
    }

    @Test
    void everyCriterionCanBePartlyMetButForFourOfThem() {
        Set<String> partly = new HashSet<>();
        ruleSet.rules().forEach(rule -> {
            if (rule.call() instanceof Call.PartlyMet call) {
                partly.add(call.criterion());
            }
        });
        assertThat(ruleSet.criteria())
                .extracting(Criterion::id)
                .filteredOn(id -> !partly.contains(id))
                .containsExactly("CC-4", "SA-13", "SP-2", "RF-2");
    }

    @ParameterizedTest
    @CsvSource({
        "MA-3, organisations managementAnchoring.committed",
        "DS-7, dataSupport.dataPackage.populationSize dataSupport.dataPackage.ages dataSupport.dataPackage.sexes"
                + " dataSupport.dataPackage.careSettings dataSupport.dataPackage.professions"
                + " dataSupport.dataPackage.indicators",
        "SA-13, structuralAlignment.collaboration.current structuralAlignment.collaboration.ambition",
        "SP-1, spreading.core.activities.essential spreading.core.waysOfWorking.essential"
                + " spreading.core.organisation.essential spreading.core.activities.adaptable"
                + " spreading.core.waysOfWorking.adaptable spreading.core.organisation.adaptable",
        "SP-7, spreading.pull spreading.receivers spreading.receivers[].pull",
        "SP-9, spreading.receivers spreading.core.activities.essential spreading.core.waysOfWorking.essential"
                + " spreading.core.organisation.essential spreading.receivers[].protected.activities"
                + " spreading.receivers[].protected.waysOfWorking spreading.receivers[].protected.organisation"
                + " spreading.receivers[].id",
        "RF-2, spreading.receivers spreading.receivers[].id spreading.core.activities.essential"
                + " spreading.core.waysOfWorking.essential spreading.core.organisation.essential"
                + " spreading.receivers[].protected.activities spreading.receivers[].protected.waysOfWorking"
                + " spreading.receivers[].protected.organisation"
    })
    void aCriterionTellsWhichFieldsItReads(String id, String fields) {
        assertThat(ruleSet.criteria())
                .filteredOn(criterion -> criterion.id().equals(id))
                .singleElement()
                .extracting(Criterion::reads)
                .isEqualTo(List.of(fields.split(" ")));
    }

    private static String row(Criterion criterion) {
        String only = criterion.onlyCrossSector() ? "X" : criterion.onlyInScenario() == null ? "-" : "A";
        return String.join(
                " | ",
                criterion.id(),
                Integer.toString(criterion.weight()),
                Objects.toString(criterion.countsFrom(), "-")
                        + (criterion.countsUntil() == null ? "" : " to " + criterion.countsUntil()),
                Objects.toString(criterion.blocksFrom(), "-"),
                only,
                criterion.source());
    }
}
