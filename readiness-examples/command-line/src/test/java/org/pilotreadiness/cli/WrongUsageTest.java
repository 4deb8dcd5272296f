package org.pilotreadiness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A slip on the command line gets a sentence that names it and what was probably meant, not a page of usage. */
class WrongUsageTest {

    @Test
    void oneSentenceSaysWhatIsWrongAndWhereMoreStands() {
        assertThat(said("assess pilots --fromat json"))
                .isEqualTo("There is no option (--fromat). Maybe --format.\nreadiness assess --help tells more.\n");
        assertThat(said("assess pilots --fromat=json"))
                .isEqualTo("There is no option (--fromat). Maybe --format.\nreadiness assess --help tells more.\n");
        assertThat(said("asess pilots"))
                .isEqualTo("There is no command (asess). Maybe assess.\nreadiness --help tells more.\n");
        assertThat(said("assess"))
                .isEqualTo("Missing required parameter: 'FILE|DIR|-'.\nreadiness assess --help tells more.\n");
        assertThat(said("explain pilots/tobs.json MA-1 MA-2"))
                .isEqualTo("This is one argument too many (MA-2).\nreadiness explain --help tells more.\n");
        assertThat(said("effort --units many"))
                .isEqualTo(
                        "Invalid value for option '--units': expected a whole number but was 'many'.\nreadiness effort --help tells more.\n");
        assertThat(said("assess pilots/tobs.json --lang fr"))
                .isEqualTo(
                        "Invalid value for option '--lang': expected en, da, nb or sv but was 'fr'.\nreadiness assess --help tells more.\n");
        assertThat(said("assess pilots --format jsn"))
                .isEqualTo(
                        "Invalid value for option '--format': expected text, json, jsonl, html or markdown but was 'jsn'. Maybe json.\nreadiness assess --help tells more.\n");
        assertThat(said("questions --gate start"))
                .isEqualTo(
                        "Invalid value for option '--gate': expected preparation, start-up, trial, implementation, follow-up or spread but was 'start'. Maybe start-up.\nreadiness questions --help tells more.\n");
    }

    @Test
    void whatTheCommandItselfRefusesIsOneSentence() {
        assertThat(said("explain pilots/tobs.json sa-5")).isEqualTo("There is no criterion (sa-5). Maybe SA-5.\n");
        assertThat(said("check none")).isEqualTo("There is no folder of rules (none).\n");
    }

    @Test
    void wordsMayBeWrittenInCapitals() {
        assertThat(Run.of("effort", "--lang", "DA", "--format", "Text").out())
                .isEqualTo(Run.of("effort", "--lang", "da").out());
    }

    @Test
    void anArgumentIsNoListOfOptions(@TempDir Path folder) throws IOException {
        Path options = Files.writeString(folder.resolve("p.json"), "--version");

        Run run = Run.of("assess", "@" + options);

        assertThat(run.err()).isEqualTo("@" + options + ": The file can not be read (there is no such file).\n");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    private static String said(String command) {
        Run run = Run.of(command.split(" "));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        return run.err();
    }
}
