package org.pilotreadiness.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pilotreadiness.ruleset.RuleSet;
import org.pilotreadiness.ruleset.language.Rule;

class PlainWordsTest {

    private static final String BEFORE = """
            package org.pilotreadiness.rules.example;

            import org.pilotreadiness.pilot.Answer;
            import org.pilotreadiness.pilot.ChangeCapacity;
            import org.pilotreadiness.pilot.DataSupport;
            import org.pilotreadiness.pilot.Gate;
            import org.pilotreadiness.pilot.Pilot;
            import org.pilotreadiness.pilot.Receiver;
            import org.pilotreadiness.pilot.Spreading;
            import org.pilotreadiness.pilot.WorkgroupMember;
            import org.pilotreadiness.facts.Collision;

            global org.pilotreadiness.facts.Criteria criteria;

            rule "SP-1 It holds"
                @judges( SPREADING_POTENTIAL )
                @weight( 1 )
            when
            """;

    private static final String AFTER = "\nthen\n    criteria.met( \"SP-1\" );\nend\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '=', quoteCharacter = '~', textBlock = """
            Spreading( pull.yes )                                           = pull is yes
            Spreading( !pull.atLeastPartly, push.atLeastPartly )            = pull is not even partly and push is at least partly
            Spreading( push.yes, pull.yes || receiversPull.yes )            = push is yes and (pull is yes or strongest pull of a receiver is yes)
            Pilot( crossSector )                                            = cross sector is true
            Pilot( !crossSector )                                           = cross sector is false
            Pilot( gate in ( Gate.TRIAL, Gate.SPREAD ) )                    = gate is trial or spread
            Pilot( organisations.size > 2 )                                 = number of organisations is above 2
            DataSupport( workgroup contains WorkgroupMember.PATIENT )       = workgroup includes patient
            DataSupport( workgroup not contains WorkgroupMember.PATIENT )   = workgroup does not include patient
            ChangeCapacity( teamDaysAllocated < teamDaysRequired * 80 / 100 ) = team days allocated is below 80 % of team days required
            ChangeCapacity( (startUpWeeks + 1) * 2 <` preparationWeeks )    = (start up weeks + 1) × 2 is at most preparation weeks
            exists Receiver()                                               = there is a receiver
            not Receiver( !pull.yes )                                       = every receiver is one whose pull is yes
            Spreading( pull.yes && push.yes || coCreated.yes && tempoChosen.yes ) = ((pull is yes and push is yes) or (co created is yes and tempo chosen is yes))
            Spreading( !( pull.yes || push.yes ) )                          = pull is not yes and push is not yes
            Spreading( coCreated.yes, !( pull.yes && push.yes ) )           = co created is yes and (pull is not yes or push is not yes)
            Spreading( !( !pull.yes ) )                                     = pull is yes
            Pilot( !( gate in ( Gate.TRIAL, Gate.SPREAD ) ) )               = gate is not trial or spread
            ChangeCapacity( !( teamDaysAllocated < 5 ) )                    = team days allocated is at least 5
            not Receiver( !( pull.yes || capacity.yes ) )                   = every receiver is one whose (pull is yes or capacity is yes)
            exists Receiver( pull.yes, capacity.yes ) Spreading( push.yes ) = there is a receiver whose (pull is yes and capacity is yes) and push is yes
            Spreading( push.yes ) exists Receiver( pull.yes, capacity.yes ) = push is yes and there is a receiver whose pull is yes and capacity is yes
            Receiver( $id : id ) not Collision( receiver `` $id )           = there is a receiver and there is no collision whose receiver is the id of the receiver
            """)
    void aRuleIsSaidInPlainWords(String conditions, String words) throws IOException {
        assertThat(PlainWords.english().of(rule(conditions))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', quoteCharacter = '~', textBlock = """
            Spreading( !pull.atLeastPartly, push.atLeastPartly )            = der er pull (slet ikke), og der er push (mindst delvist)
            Spreading( push `` Answer.NO )                                  = svaret på »der er push« er nej
            Spreading( push.yes, pull.yes || receiversPull.yes )            = der er push, og (der er pull, eller der er pull hos mindst én modtager)
            Pilot( !crossSector )                                           = det er forkert, at piloten går på tværs af sektorer
            Pilot( gate in ( Gate.TRIAL, Gate.SPREAD ) )                    = fasen er prøvehandling eller spredning
            Pilot( developmentArea !` "" )                                  = udviklingsområdet er noget andet end tomt
            DataSupport( workgroup not contains WorkgroupMember.PATIENT )   = arbejdsgruppen er uden patienter
            ChangeCapacity( teamDaysAllocated < teamDaysRequired * 80 / 100 ) = projektteamets afsatte dage er under 80 % af de dage, projektteamet har brug for
            ChangeCapacity( startUpWeeks > 6.5 )                            = antallet af uger til opstart er over 6,5
            not Receiver( !pull.yes )                                       = der findes ikke en modtager, uden at der er pull
            Pilot( !( !crossSector ) )                                      = piloten går på tværs af sektorer
            Spreading( pull.yes && push.yes || !( pull.yes || !push.yes ) ) = ((der er pull, og der er push), eller (der er pull (højst delvist), og der er push))
            Receiver( $id : id ) not Collision( receiver `` $id )           = der findes en modtager, og der findes ikke en kollision, hvor den berørte modtagers id er id for modtageren
            """)
    void aRuleIsSaidInDanish(String conditions, String words) throws IOException {
        assertThat(PlainWords.in(Locale.forLanguageTag("da")).of(rule(conditions)))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', quoteCharacter = '~', textBlock = """
            Spreading( pull.yes || receiversPull.atLeastPartly )            = (det finns pull eller det finns pull hos minst en mottagare (minst delvis))
            ChangeCapacity( startUpWeeks + 1.5 >` 6 )                       = antalet veckor för uppstart + 1,5 är minst 6
            exists Receiver( pull.yes )                                     = det finns en mottagare där det finns pull
            exists Receiver() not Receiver( !pull.yes )                     = det finns en mottagare och det finns inte en mottagare utan att det finns pull
            Spreading( pull.yes && push.yes || !( pull.yes || !push.yes ) ) = ((det finns pull och det finns push) eller (det finns pull (högst delvis) och det finns push))
            """)
    void aRuleIsSaidInSwedish(String conditions, String words) throws IOException {
        assertThat(PlainWords.in(Locale.forLanguageTag("sv-FI")).of(rule(conditions)))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '=', quoteCharacter = '~', textBlock = """
            Spreading( !pull.atLeastPartly, push.atLeastPartly )            = det er pull (slett ikke), og det er push (minst delvis)
            Spreading( push `` Answer.NO )                                  = svaret på «det er push» er nei
            Pilot( !crossSector )                                           = det er feil at piloten går på tvers av sektorer
            ChangeCapacity( startUpWeeks > 6.5 )                            = antallet uker til oppstart er over 6,5
            exists Receiver( pull.yes )                                     = det finnes en mottaker der det er pull
            not Receiver( !pull.yes )                                       = det finnes ikke en mottaker uten at det er pull
            """)
    void aRuleIsSaidInNorwegian(String conditions, String words) throws IOException {
        assertThat(PlainWords.in(Locale.forLanguageTag("nb-NO")).of(rule(conditions)))
                .isEqualTo(words);
    }

    private Rule rule(String conditions) throws IOException {
        Files.writeString(folder.resolve("rules.drl"), BEFORE + conditions.replace('`', '=') + AFTER);
        Files.writeString(folder.resolve("rule-set.yaml"), "id: example\nversion: 1.0.0\nfiles: [rules.drl]\n");
        Files.writeString(folder.resolve("sources.yaml"), "- { code: PLAN, title: A plan }\n");
        return RuleSet.fromDirectory(folder).rules().get(0);
    }
}
