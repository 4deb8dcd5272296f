package org.pilotreadiness.cli.report;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.pilotreadiness.internal.text.Shown;
import org.pilotreadiness.scenario.ScenarioResult;

/** Scenario results as XML that build servers read. It holds no times, so that the same results give the same file. */
final class JunitXml {

    private final XMLStreamWriter xml;
    private final Function<ScenarioResult, String> failure;

    private JunitXml(XMLStreamWriter xml, Function<ScenarioResult, String> failure) {
        this.xml = xml;
        this.failure = failure;
    }

    public static String of(List<ScenarioResult> results, Function<ScenarioResult, String> failure) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            new JunitXml(xml, failure).suites(results);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private void suites(List<ScenarioResult> results) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        line("");
        xml.writeStartElement("testsuites");
        counts(results);
        Map<String, List<ScenarioResult>> byFile = results.stream()
                .collect(Collectors.groupingBy(
                        result -> result.scenario().file(), LinkedHashMap::new, Collectors.toList()));
        for (Map.Entry<String, List<ScenarioResult>> file : byFile.entrySet()) {
            line("  ");
            xml.writeStartElement("testsuite");
            xml.writeAttribute("name", Shown.line(file.getKey()));
            counts(file.getValue());
            for (ScenarioResult result : file.getValue()) {
                line("    ");
                scenario(result);
            }
            line("  ");
            xml.writeEndElement();
        }
        line("");
        xml.writeEndElement();
        line("");
    }

    private void scenario(ScenarioResult result) throws XMLStreamException {
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", Shown.line(result.scenario().file()));
        xml.writeAttribute("name", Shown.line(result.scenario().name()));
        xml.writeAttribute("line", Integer.toString(result.scenario().position().line()));
        if (!result.passes()) {
            line("      ");
            xml.writeStartElement("failure");
            xml.writeAttribute("message", Shown.line(message(result)));
            xml.writeCharacters(failure.apply(result));
            xml.writeEndElement();
            line("    ");
        }
        xml.writeEndElement();
    }

    private static String message(ScenarioResult result) {
        return result.mismatches().isEmpty()
                ? result.disagreements().get(0).toString()
                : result.mismatches().get(0).toString();
    }

    private void counts(List<ScenarioResult> results) throws XMLStreamException {
        xml.writeAttribute("tests", Integer.toString(results.size()));
        xml.writeAttribute(
                "failures",
                Long.toString(
                        results.stream().filter(result -> !result.passes()).count()));
    }

    private void line(String indent) throws XMLStreamException {
        xml.writeCharacters("\n" + indent);
    }
}
