package org.pilotreadiness.internal.report.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.assessment.Blocker;
import org.pilotreadiness.assessment.BlockingCriterion;
import org.pilotreadiness.assessment.Participation;
import org.pilotreadiness.assessment.Portfolio;
import org.pilotreadiness.assessment.Range;
import org.pilotreadiness.assessment.Score;
import org.pilotreadiness.facts.ReadinessLevel;
import org.pilotreadiness.facts.SpreadingLevel;
import org.pilotreadiness.pilot.Gate;
import org.pilotreadiness.pilot.OrganisationKind;
import org.pilotreadiness.pilot.Pilot;
import org.pilotreadiness.ruleset.RuleSetIdentity;
import org.pilotreadiness.ruleset.language.Rule;

/** A portfolio as JSON has it. */
public record PortfolioJson(
        RuleSetIdentity ruleSet,
        List<AtGate> ranking,
        List<Conflicting> conflicts,
        List<Conflicting> possibleConflicts,
        List<BlockingCriterion> blocking,
        List<TakingPart> organisations) {

    public static PortfolioJson of(Portfolio portfolio) {
        return new PortfolioJson(
                portfolio.ruleSet(),
                portfolio.ranking().stream()
                        .map(each -> new AtGate(
                                each.gate(),
                                each.assessments().stream().map(Ranked::of).toList()))
                        .toList(),
                portfolio.conflicts().stream()
                        .map(each -> Conflicting.of(each.rule(), each.pilots()))
                        .toList(),
                portfolio.possibleConflicts().stream()
                        .map(each -> Conflicting.of(each.rule(), each.pilots()))
                        .toList(),
                portfolio.blocking(),
                portfolio.participations().stream().map(TakingPart::of).toList());
    }

    record AtGate(Gate gate, List<Ranked> pilots) {}

    record Ranked(
            String pilot,
            String title,
            Range<ReadinessLevel> level,
            @Nullable Range<Score> score,
            Blockers blockers,
            List<Precondition> preconditions,
            Spreading spreading) {

        private static Ranked of(Assessment assessment) {
            long settled =
                    assessment.blockers().stream().filter(Blocker::isSettled).count();
            return new Ranked(
                    assessment.pilot(),
                    assessment.title(),
                    assessment.readiness().level(),
                    assessment.readiness().possibleScore(),
                    new Blockers(settled, assessment.blockers().size() - settled),
                    assessment.preconditions().stream()
                            .map(each -> new Precondition(each.precondition().key(), each.possibleScore()))
                            .toList(),
                    new Spreading(
                            assessment.spreading().level(),
                            assessment.spreading().possibleScore()));
        }
    }

    record Blockers(long settled, long possible) {}

    record Precondition(String id, @Nullable Range<Score> score) {}

    record Spreading(Range<SpreadingLevel> level, @Nullable Range<Score> score) {}

    record Conflicting(String rule, List<String> pilots) {

        private static Conflicting of(Rule rule, List<Pilot> pilots) {
            return new Conflicting(rule.name(), pilots.stream().map(Pilot::id).toList());
        }
    }

    record TakingPart(String id, String name, OrganisationKind kind, List<String> pilots) {

        private static TakingPart of(Participation participation) {
            return new TakingPart(
                    participation.organisation().id(),
                    participation.organisation().name(),
                    participation.organisation().kind(),
                    participation.pilots());
        }
    }
}
