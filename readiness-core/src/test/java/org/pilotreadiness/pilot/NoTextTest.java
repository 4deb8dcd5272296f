package org.pilotreadiness.pilot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pilotreadiness.diagnostic.Diagnostic;

/** A file that was never written as text is named for what it is. */
class NoTextTest {

    private static final String OFFICE = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1....";

    private static List<String> problems(byte[] bytes) {
        InvalidPilotException refused = catchThrowableOfType(
                InvalidPilotException.class, () -> PilotReader.yaml().read(bytes, "p.yaml"));
        return refused.problems().stream().map(Diagnostic::toString).toList();
    }

    private static byte[] latin1(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] zip(String... entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write(latin1(entry));
            }
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({
        "'[Content_Types].xml,_rels/.rels,xl/workbook.xml', a spreadsheet (.xlsx)",
        "'[Content_Types].xml,_rels/.rels,word/document.xml', a Word document (.docx)",
        "'[Content_Types].xml,ppt/presentation.xml', a presentation (.pptx)",
        "'pilots/a.json', a zip archive"
    })
    void whatIsInsideAZipTellsWhatItIs(String entries, String kind) throws IOException {
        assertThat(problems(zip(entries.split(","))))
                .containsExactly("p.yaml:1:1: The file is " + kind + "; a text in UTF-8 is needed here.");
    }

    @Test
    void aGzipIsNamed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(latin1("id: a"));
        }
        assertThat(problems(bytes.toByteArray()))
                .containsExactly("p.yaml:1:1: The file is a gzip archive; a text in UTF-8 is needed here.");
    }

    @Test
    void theFirstBytesTellWhatItIs() {
        assertThat(problems(latin1("%PDF-1.4")))
                .containsExactly("p.yaml:1:1: The file is a PDF document; a text in UTF-8 is needed here.");
        assertThat(problems(latin1(OFFICE + "W\0o\0r\0k\0b\0o\0o\0k\0")))
                .containsExactly("p.yaml:1:1: The file is a spreadsheet (.xls); a text in UTF-8 is needed here.");
        assertThat(problems(latin1(OFFICE + "W\0o\0r\0d\0D\0o\0c\0")))
                .containsExactly("p.yaml:1:1: The file is a Word document (.doc); a text in UTF-8 is needed here.");
        assertThat(problems(latin1(OFFICE)))
                .containsExactly(
                        "p.yaml:1:1: The file is an Office document (.xls, .doc or .ppt); a text in UTF-8 is needed here.");
        assertThat(problems(latin1("{\\rtf1 id: a}")))
                .containsExactly("p.yaml:1:1: The file is a text document (.rtf); a text in UTF-8 is needed here.");
        assertThat(problems(latin1("\u0089PNG\r\n")))
                .containsExactly("p.yaml:1:1: The file is an image; a text in UTF-8 is needed here.");
        assertThat(problems(latin1("\u00FF\u00D8\u00FF\u00E0")))
                .containsExactly("p.yaml:1:1: The file is an image; a text in UTF-8 is needed here.");
        assertThat(problems(latin1("GIF89a")))
                .containsExactly("p.yaml:1:1: The file is an image; a text in UTF-8 is needed here.");
        assertThat(problems(latin1("II*\0")))
                .containsExactly("p.yaml:1:1: The file is an image; a text in UTF-8 is needed here.");
        assertThat(problems(latin1("7z\u00BC\u00AF'\u001C")))
                .containsExactly("p.yaml:1:1: The file is an archive; a text in UTF-8 is needed here.");
        assertThat(problems(latin1("a".repeat(257) + "ustar")))
                .containsExactly("p.yaml:1:1: The file is an archive; a text in UTF-8 is needed here.");
        assertThat(problems(latin1("<!DOCTYPE html><html>")))
                .containsExactly("p.yaml:1:1: The file is a web page; a text in UTF-8 is needed here.");
        assertThat(problems(latin1("<?xml version='1.0'?>")))
                .containsExactly("p.yaml:1:1: The file is an XML file; a text in UTF-8 is needed here.");
    }

    @Test
    void whatNobodyKnowsIsNoTextWhereAZeroStandsInIt() {
        assertThat(problems(latin1("\u00FE\u0001\0\u00FF")))
                .containsExactly("p.yaml:1:1: The file is not UTF-8 text from here on. Maybe it is no text.");
    }

    @Test
    void itIsNamedThoughItIsLargerThanAnyPilot() {
        byte[] large = new byte[2 << 20];
        System.arraycopy(latin1("%PDF-1.4"), 0, large, 0, 8);
        assertThat(problems(large))
                .containsExactly("p.yaml:1:1: The file is a PDF document; a text in UTF-8 is needed here.");
    }

    @ParameterizedTest
    @CsvSource({"PKG: 1", "MZ: 1", "BM: 1", "ID3: 1", "II: 1"})
    void textThatBeginsLikeItIsText(String text) {
        assertThat(problems(latin1(text))).noneMatch(problem -> problem.contains("The file is"));
    }
}
