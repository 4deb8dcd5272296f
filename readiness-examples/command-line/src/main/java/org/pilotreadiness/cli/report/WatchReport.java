package org.pilotreadiness.cli.report;

import java.util.List;
import org.pilotreadiness.cli.workbench.Impact;
import org.pilotreadiness.diagnostic.Diagnostic;
import org.pilotreadiness.internal.report.model.Messages;
import org.pilotreadiness.report.ReportStyle;
import org.pilotreadiness.ruleset.RuleSet;

/** What is said to somebody who edits a rule set while it is in use. Each line ends in a line feed. Thread-safe. */
public final class WatchReport {

    private static final int MOST = 10;

    private final ReportStyle style;
    private final Messages messages;

    private WatchReport(ReportStyle style) {
        this.style = style;
        this.messages = Messages.in(style.language());
    }

    public static WatchReport of(ReportStyle style) {
        return new WatchReport(style);
    }

    /** What is in use before anything has changed. */
    public String inUse(RuleSet ruleSet) {
        return messages.say("watch.in-use", ImpactReport.version(ruleSet.identity())) + "\n";
    }

    /** That a changed rule set is in use now, what differs, and who is hit by it. */
    public String adopted(RuleSet before, RuleSet inUse, Impact impact) {
        return messages.say("watch.adopted") + "\n"
                + ImpactReport.of(before, inUse, style).text(impact);
    }

    /** Why a changed rule set is not taken into use: a line for each problem, at most 10 of them. */
    public String refused(RuleSet inUse, List<Diagnostic> problems) {
        StringBuilder text = new StringBuilder(messages.say("watch.refused", ImpactReport.version(inUse.identity())));
        problems.stream().limit(MOST).forEach(problem -> text.append("\n  ").append(problem.in(style.language())));
        if (problems.size() > MOST) {
            text.append("\n  ").append(messages.say("watch.more", problems.size() - MOST));
        }
        return text.append('\n').toString();
    }
}
