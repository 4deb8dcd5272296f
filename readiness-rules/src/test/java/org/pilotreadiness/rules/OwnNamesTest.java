package org.pilotreadiness.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pilotreadiness.ReadinessAssessor;
import org.pilotreadiness.assessment.AssessedPilot;
import org.pilotreadiness.facts.Dimension;
import org.pilotreadiness.facts.ReadinessLevel;
import org.pilotreadiness.pilot.Gate;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.pilot.PilotReader;
import org.pilotreadiness.report.HtmlReport;
import org.pilotreadiness.report.ReportStyle;
import org.pilotreadiness.report.TextReport;
import org.pilotreadiness.report.Wording;
import org.pilotreadiness.ruleset.RuleSet;

/** A rule set calls preconditions, gates and levels what its people call them. */
class OwnNamesTest {

    @TempDir
    private Path folder;

    private RuleSetCopy copy() throws IOException {
        RuleSetCopy copy = RuleSetCopy.in(folder.resolve("rules"));
        for (String file : new String[] {"messages.properties", "messages_da.properties"}) {
            copy.append(file, """

                    precondition.data-support.title=What we know
                    gate.spread.title=the great roll-out
                    level.ready.title=Off we go
                    """);
        }
        return copy;
    }

    @Test
    void theyStandInEveryReport() throws IOException {
        RuleSet rules = copy().read();
        ReadinessAssessor assessor = ReadinessAssessor.using(rules);
        Pilot pilot = PilotReader.json().read(Path.of("../readiness-examples/pilots/tobs.json"));
        AssessedPilot assessed = AssessedPilot.of(pilot, assessor.advise(pilot));

        for (String language : new String[] {"en", "da"}) {
            ReportStyle style = ReportStyle.plain().in(Locale.forLanguageTag(language));
            assertThat(HtmlReport.of(rules, style).of(assessed))
                    .contains("What we know")
                    .contains("the great roll-out")
                    .doesNotContain("Data support")
                    .doesNotContain("Datagrundlag");
            assertThat(TextReport.of(rules, style).of(assessed)).contains("What we know");
        }
        Wording wording = Wording.of(rules, Locale.forLanguageTag("da"));
        assertThat(wording.of(Dimension.DATA_SUPPORT)).isEqualTo("What we know");
        assertThat(wording.of(Gate.SPREAD)).isEqualTo("the great roll-out");
        assertThat(wording.of(ReadinessLevel.READY)).isEqualTo("Off we go");
        assertThat(wording.of(Gate.TRIAL)).isNotEqualTo("trial");
    }

    @Test
    void aNameOfNothingIsLeftOver() throws IOException {
        assertThat(copy().append("messages.properties", "level.redy.title=x\nprecondition.receiver-fit.title=Fit\n")
                        .check()
                        .warnings())
                .extracting(Object::toString)
                .anyMatch(warning -> warning.contains("level.redy"))
                .noneMatch(warning -> warning.contains("precondition."));
    }
}
