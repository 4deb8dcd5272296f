package org.pilotreadiness.internal.report.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.assessment.Finding;
import org.pilotreadiness.assessment.PreconditionResult;
import org.pilotreadiness.assessment.ReceiverResult;
import org.pilotreadiness.internal.report.model.Messages;
import org.pilotreadiness.internal.report.model.PageWords;
import org.pilotreadiness.internal.report.text.Page.TextStyle;
import org.pilotreadiness.pilot.Evidence;
import org.pilotreadiness.ruleset.RuleSet;
import org.pilotreadiness.ruleset.language.Criterion;

/** What stands behind an assessment, for people: the evidence beside each criterion, then what is met without any. */
public record EvidenceText(RuleSet ruleSet, Locale language, Messages messages, Page page) {

    public void write(Assessment assessment) {
        List<Criterion> bare = assessment.metWithoutEvidence();
        if (assessment.evidence().isEmpty() && bare.isEmpty()) {
            return;
        }
        page.heading(messages.say("evidence.title"));
        Stream.concat(
                        assessment.preconditions().stream()
                                .map(PreconditionResult::findings)
                                .flatMap(List::stream),
                        assessment.spreading().findings().stream())
                .forEach(finding -> finding(finding, "", assessment.evidenceFor(finding.criterion())));
        assessment.receivers().forEach(result -> receiver(assessment, result));
        if (!bare.isEmpty()) {
            String ids = bare.stream().map(Criterion::id).collect(Collectors.joining(", "));
            page.paragraph(messages.say("evidence.bare", bare.size(), ids), 2, 4, TextStyle.PLAIN);
        }
    }

    /** Of a receiver's criteria only what is its own: that of the core stands above. */
    private void receiver(Assessment assessment, ReceiverResult result) {
        for (Finding finding : result.findings()) {
            Map<String, Evidence> own =
                    new LinkedHashMap<>(assessment.evidenceFor(finding.criterion(), result.receiver()));
            own.keySet().removeIf(field -> field.indexOf('[') < 0);
            finding(finding, result.receiver().name(), own);
        }
    }

    private void finding(Finding finding, String receiver, Map<String, Evidence> evidence) {
        if (evidence.isEmpty()) {
            return;
        }
        String id = finding.criterion().id();
        page.paragraph(
                messages.say(
                        receiver.isEmpty() ? "evidence.criterion" : "evidence.ofReceiver",
                        id,
                        ruleSet.message(id + ".title", language),
                        messages.range("fulfilment", finding.fulfilment()),
                        receiver),
                2,
                4,
                TextStyle.PLAIN);
        evidence.values()
                .forEach(each -> page.paragraph(PageWords.of(ruleSet, language).evidence(each), 4, 6, TextStyle.DIM));
    }
}
