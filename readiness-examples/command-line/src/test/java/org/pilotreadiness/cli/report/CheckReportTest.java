package org.pilotreadiness.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pilotreadiness.report.ReportStyle;
import org.pilotreadiness.ruleset.RuleSetCheck;

class CheckReportTest {

    @TempDir
    private Path folder;

    @Test
    void anErrorIsShownHoweverManyWarningsStandBeforeIt() throws IOException {
        StringBuilder rules = new StringBuilder("""
                package org.pilotreadiness.rules.many;
                import org.pilotreadiness.pilot.ManagementAnchoring;
                global org.pilotreadiness.facts.Criteria criteria;
                """);
        for (int i = 1; i <= 250; i++) {
            rules.append("""
                    rule "MA-%1$d Alike"
                        @precondition( MANAGEMENT_ANCHORING )
                        @weight( 1 )
                        @countsFrom( TRIAL )
                    when
                        ManagementAnchoring( sponsorNamed.yes )
                    then
                        criteria.met( "MA-%1$d" );
                    end
                    """.formatted(i));
        }
        Files.writeString(folder.resolve("a.drl"), rules);
        Files.writeString(folder.resolve("z.drl"), """
                package org.pilotreadiness.rules.many;
                global org.pilotreadiness.facts.Nothing criteria;
                """);
        Files.writeString(folder.resolve("rule-set.yaml"), """
                id: many
                version: 1.0.0
                title: Many
                files: [a.drl, z.drl]
                """);

        RuleSetCheck check = RuleSetCheck.of(folder);

        assertThat(check.warnings()).hasSizeGreaterThan(200);
        assertThat(check.diagnostics().get(0).file()).isEqualTo("a.drl");
        assertThat(CheckReport.text(check, ReportStyle.plain())).contains(" error z.drl:2:8: ");
    }
}
