package org.pilotreadiness.cli.workbench;

import java.util.List;
import java.util.stream.Stream;

/** Changes of small rule sets of which it is known whether some pilot notices them. */
final class KnownMutants {

    private static final RuleText TWO_SCORES = RuleText.none()
            .criterion(
                    "DS-1",
                    "@precondition( DATA_SUPPORT ) @weight( 1 ) @countsFrom( TRIAL )",
                    "DataSupport( goalsDefined.yes )")
            .criterion(
                    "CC-1",
                    "@precondition( CHANGE_CAPACITY ) @weight( 1 ) @countsFrom( TRIAL ) @blocksFrom( TRIAL )",
                    "ChangeCapacity( staffCapacity.yes )")
            .partly("CC-1", "ChangeCapacity( staffCapacity.atLeastPartly )");

    private static final RuleText LEVELS = TWO_SCORES
            .readiness("NOT_READY", "Too weak", "PreconditionScore( score < 40 )")
            .readiness("CONDITIONAL", "Not strong", "PreconditionScore( score < 70 )");

    private KnownMutants() {}

    /** A small rule set and the same with one rule changed. */
    record Known(String name, RuleText before, RuleText after) {

        @Override
        public String toString() {
            return name;
        }
    }

    /** The condition of the only criterion, and another. */
    private static Known criterion(String before, String after) {
        return new Known(
                before + " -> " + after,
                RuleText.none().spreading("SP-1", before),
                RuleText.none().spreading("SP-1", after));
    }

    private static Known receiver(String before, String after) {
        return new Known(
                before + " -> " + after,
                RuleText.none().ofReceiver("RF-1", before),
                RuleText.none().ofReceiver("RF-1", after));
    }

    private static Known level(String before, String after) {
        RuleText levels = TWO_SCORES.readiness("CONDITIONAL", "A level rule", "Pilot( gate == Gate.SPREAD )");
        return new Known(
                "CONDITIONAL " + before + " -> " + after,
                levels.with("Pilot( gate == Gate.SPREAD )", before),
                levels.with("Pilot( gate == Gate.SPREAD )", after));
    }

    private static Known change(RuleText rules, String before, String after) {
        return new Known((before + " -> " + after).replaceAll("\\s+", " "), rules, rules.with(before, after));
    }

    /** Changes that judge every pilot alike. */
    static Stream<Known> equivalent() {
        RuleText partly = RuleText.none()
                .spreading("SP-1", "ChangeCapacity( teamDaysAllocated >= 10 )")
                .partly("SP-1", "ChangeCapacity( teamDaysAllocated >= 5 )");
        String same = "Spreading( coCreated.yes )";
        String early = "@precondition( DATA_SUPPORT ) @weight( 1 ) @countsFrom( PREPARATION ) @countsUntil( START_UP )";
        String late = "@precondition( DATA_SUPPORT ) @weight( 2 ) @countsFrom( TRIAL )";
        return Stream.of(
                criterion("ChangeCapacity( otherTrialsInArea == 0 )", "ChangeCapacity( otherTrialsInArea < 1 )"),
                criterion("ChangeCapacity( otherTrialsInArea < 0.5 )", "ChangeCapacity( otherTrialsInArea == 0 )"),
                criterion("ChangeCapacity( otherTrialsInArea <= 2 )", "ChangeCapacity( otherTrialsInArea < 3 )"),
                criterion(
                        "DataSupport( dataPackage.populationSize >= 1 )",
                        "DataSupport( dataPackage.populationSize > 0 )"),
                criterion(
                        "ChangeCapacity( staffCapacity.yes, teamDaysAllocated >= 0 )",
                        "ChangeCapacity( staffCapacity.yes )"),
                criterion(
                        "ChangeCapacity( teamDaysAllocated > 1000001 )",
                        "ChangeCapacity( teamDaysAllocated > 2000000 )"),
                criterion(
                        "ChangeCapacity( teamDaysAllocated >= teamDaysRequired )",
                        "ChangeCapacity( teamDaysAllocated * 2 >= teamDaysRequired * 2 )"),
                criterion(
                        "ChangeCapacity( teamDaysAllocated >= teamDaysRequired * 80 / 100 )",
                        "ChangeCapacity( teamDaysAllocated * 5 >= teamDaysRequired * 4 )"),
                criterion(
                        "ManagementAnchoring( sponsorNamed.yes, sponsorNamed.atLeastPartly )",
                        "ManagementAnchoring( sponsorNamed.yes )"),
                criterion(
                        "ManagementAnchoring( sponsorNamed.yes )", "ManagementAnchoring( sponsorNamed == Answer.YES )"),
                criterion(
                        "ManagementAnchoring( sponsorNamed.atLeastPartly )",
                        "ManagementAnchoring( sponsorNamed != Answer.NO )"),
                criterion(
                        "ManagementAnchoring( sponsorNamed.yes, mandateGranted.yes )",
                        "ManagementAnchoring( !( !mandateGranted.yes || !sponsorNamed.yes ) )"),
                criterion(
                        "Pilot( gate in ( Gate.TRIAL, Gate.SPREAD, Gate.FOLLOW_UP ) )",
                        "Pilot( gate in ( Gate.SPREAD, Gate.FOLLOW_UP, Gate.TRIAL ) )"),
                criterion(
                        "Pilot( gate != Gate.PREPARATION )",
                        "Pilot( gate in ( Gate.START_UP, Gate.TRIAL, Gate.IMPLEMENTATION, Gate.FOLLOW_UP, Gate.SPREAD ) )"),
                criterion("DataSupport( workgroup.size == 7 )", "DataSupport( workgroup.size >= 7 )"),
                criterion(
                        "DataSupport( workgroup contains WorkgroupMember.PATIENT, workgroup.size >= 1 )",
                        "DataSupport( workgroup contains WorkgroupMember.PATIENT )"),
                criterion("Spreading( core.aspectsAnswered == 3 )", "Spreading( core.aspectsAnswered > 2 )"),
                criterion("Pilot( crossSector, organisations.size >= 2 )", "Pilot( crossSector )"),
                criterion("exists Receiver()", "Spreading( receivers.size > 0 )"),
                criterion("not Receiver( !pull.atLeastPartly )", "not Receiver( !pull.yes, !pull.atLeastPartly )"),
                criterion(
                        "Pilot( $n : organisations.size )\n    ManagementAnchoring( committed.size <= $n, sponsorNamed.yes )",
                        "Pilot( $n : organisations.size )\n    ManagementAnchoring( sponsorNamed.yes )"),
                criterion("Pilot( developmentArea == \"Stroke\" )", "Pilot( developmentArea == \" stroke\" )"),
                receiver("$receiver : Receiver( pull.yes )", "$receiver : Receiver( pull.yes, pull.atLeastPartly )"),
                receiver(
                        "$receiver : Receiver( pull.yes )",
                        "$receiver : Receiver( $id : id, pull.yes )\n    exists Receiver( id == $id )"),
                change(partly, "teamDaysAllocated >= 5", "teamDaysAllocated >= 5, teamDaysAllocated < 10"),
                new Known(
                        "a partly rule that asks as much",
                        RuleText.none().spreading("SP-1", same).partly("SP-1", same),
                        RuleText.none().spreading("SP-1", same)),
                change(RuleText.none().spreading("SP-1", same), "@weight( 1 )", "@weight( 3 )"),
                change(
                        RuleText.none()
                                .criterion("SP-1", "@judges( SPREADING_POTENTIAL ) @weight( 2 )", same)
                                .spreading("SP-2", same),
                        "@weight( 2 )",
                        "@weight( 3 )"),
                change(
                        RuleText.none()
                                .criterion("DS-1", early, "DataSupport( goalsDefined.yes )")
                                .criterion("DS-2", late, "DataSupport( targetsSet.yes )"),
                        "@weight( 2 )",
                        "@weight( 3 )"),
                change(
                        RuleText.none()
                                .criterion(
                                        "DS-1", late + " @blocksFrom( TRIAL )", "DataSupport( workgroup.size >= 0 )"),
                        " @blocksFrom( TRIAL )",
                        ""),
                change(LEVELS, "score < 70", "score < 70, score >= 40"),
                change(LEVELS, "score < 40", "score < 39.5 || score < 40"),
                change(
                        LEVELS.readiness("NOT_READY", "It blocks", "Blocker()"),
                        "Blocker()",
                        "Blocker( criterion == \"CC-1\" )"),
                new Known(
                        "a level rule that another covers",
                        LEVELS.readiness("CONDITIONAL", "Weaker", "PreconditionScore( score < 60 )"),
                        LEVELS),
                level("PreconditionScore( score <= 100 )", "PreconditionScore( score < 101 )"),
                level("PreconditionScore( score > 100 )", "PreconditionScore( score > 120 )"),
                change(
                        RuleText.none()
                                .spreading("SP-1", same)
                                .potential("LOW", "Nothing", "CriterionValue( criterion == \"SP-1\", value == 0 )"),
                        "value == 0",
                        "value < 0.5"));
    }

    /** Changes that some pilot comes out otherwise by. */
    static Stream<Known> different() {
        RuleText partly = RuleText.none()
                .spreading("SP-1", "ChangeCapacity( teamDaysAllocated >= teamDaysRequired )")
                .partly("SP-1", "ChangeCapacity( teamDaysAllocated >= teamDaysRequired * 0.8B + 7.5B )");
        return Stream.of(
                criterion("ChangeCapacity( otherTrialsInArea == 0 )", "ChangeCapacity( otherTrialsInArea <= 1 )"),
                criterion("ChangeCapacity( teamDaysAllocated >= 1 )", "ChangeCapacity( teamDaysAllocated > 0 )"),
                criterion(
                        "ChangeCapacity( teamDaysAllocated >= 1000000 )",
                        "ChangeCapacity( teamDaysAllocated > 1000000 )"),
                // an unknown number may turn out to be more than a file may hold
                criterion("ChangeCapacity( otherTrialsInArea <= 1000000 )", "ChangeCapacity( otherTrialsInArea >= 0 )"),
                criterion(
                        "ChangeCapacity( teamDaysAllocated >= teamDaysRequired )",
                        "ChangeCapacity( teamDaysAllocated > teamDaysRequired )"),
                criterion(
                        "ChangeCapacity( teamDaysAllocated >= teamDaysRequired * 80 / 100 )",
                        "ChangeCapacity( teamDaysAllocated >= teamDaysRequired * 81 / 100 )"),
                criterion(
                        "ChangeCapacity( preparationWeeks + startUpWeeks >= 0.3B )",
                        "ChangeCapacity( preparationWeeks + startUpWeeks > 0.3B )"),
                criterion(
                        "ManagementAnchoring( sponsorNamed.yes )", "ManagementAnchoring( sponsorNamed.atLeastPartly )"),
                criterion(
                        "ManagementAnchoring( sponsorNamed.yes && mandateGranted.yes || steeringGroup.yes )",
                        "ManagementAnchoring( sponsorNamed.yes && ( mandateGranted.yes || steeringGroup.yes ) )"),
                criterion("Pilot( gate in ( Gate.TRIAL, Gate.SPREAD ) )", "Pilot( gate == Gate.TRIAL )"),
                criterion("Pilot( organisations.size >= 60 )", "Pilot( organisations.size >= 61 )"),
                criterion("Pilot( crossSector, organisations.size >= 3 )", "Pilot( crossSector )"),
                criterion("Pilot( id == \"west\" )", "Pilot( id == \"West\" )"),
                criterion("DataSupport( workgroup.size >= 4 )", "DataSupport( workgroup.size >= 5 )"),
                criterion(
                        "DataSupport( workgroup contains WorkgroupMember.PATIENT, workgroup.size >= 2 )",
                        "DataSupport( workgroup contains WorkgroupMember.PATIENT )"),
                criterion("exists Receiver( pull.yes )", "not Receiver( !pull.yes )"),
                criterion("Spreading( receivers.size >= 12 )", "Spreading( receivers.size > 12 )"),
                criterion("Spreading( core.essentialElements >= 5 )", "Spreading( core.essentialElements >= 6 )"),
                criterion(
                        "exists Receiver()\n    not Collision()",
                        "Receiver( $id : id )\n    not Collision( receiver == $id )"),
                criterion(
                        "Receiver( $k : kind, $a : id )\n    Receiver( kind == $k, $b : id, id != $a )\n"
                                + "    Receiver( kind == $k, id != $a, id != $b )",
                        "Receiver( $k : kind, $a : id )\n    Receiver( kind == $k, id != $a )"),
                criterion(
                        "Pilot( $n : organisations.size )\n    ManagementAnchoring( committed.size * 2 >= $n )",
                        "Pilot( $n : organisations.size )\n    ManagementAnchoring( committed.size * 3 >= $n )"),
                criterion(
                        "StructuralAlignment( collaboration.step <= 1 )",
                        "StructuralAlignment( collaboration.step <= 0 )"),
                receiver(
                        "$receiver : Receiver( $id : id )\n    not Collision( receiver == $id )",
                        "$receiver : Receiver()\n    not Collision()"),
                receiver("$receiver : Receiver( pull.yes )", "$receiver : Receiver()\n    exists Receiver( pull.yes )"),
                change(partly, "0.8B", "0.7B"),
                change(partly, "7.5B", "7.6B"),
                new Known(
                        "no partly rule",
                        partly,
                        RuleText.none().spreading("SP-1", "ChangeCapacity( teamDaysAllocated >= teamDaysRequired )")),
                level("Pilot( developmentArea == \"Stroke\" )", "Pilot( developmentArea == \"Heart\" )"),
                level("Pilot( organisations.size >= 3 )", "Pilot( organisations.size >= 4 )"),
                level("PreconditionScore( score < 70 )", "PreconditionScore( score <= 70 )"),
                level("PreconditionScore( score < 100 )", "PreconditionScore( score <= 100 )"),
                level(
                        "PreconditionScore( precondition == Dimension.DATA_SUPPORT, score < 40 )",
                        "PreconditionScore( score < 40 )"),
                level("not PreconditionScore( score >= 70 )", "exists PreconditionScore( score < 70 )"),
                new Known(
                        "no level rule about an area",
                        level("Pilot( developmentArea == \"Stroke\" )", "Pilot()")
                                .before(),
                        TWO_SCORES),
                new Known(
                        "no level rule about organisations",
                        level("Pilot( organisations.size >= 3 )", "Pilot()").before(),
                        TWO_SCORES),
                change(LEVELS, "score < 40", "score < 41"),
                change(LEVELS, "ReadinessLevel.NOT_READY", "ReadinessLevel.CONDITIONAL"),
                change(TWO_SCORES, " @blocksFrom( TRIAL )", ""),
                change(TWO_SCORES, "@blocksFrom( TRIAL )", "@blocksFrom( IMPLEMENTATION )"),
                change(
                        RuleText.none()
                                .spreading("SP-1", "Spreading( coCreated.yes )")
                                .criterion(
                                        "SP-2", "@judges( SPREADING_POTENTIAL ) @weight( 2 )", "Spreading( push.yes )"),
                        "@weight( 2 )",
                        "@weight( 3 )"));
    }

    static List<Known> all() {
        return Stream.concat(equivalent(), different()).toList();
    }
}
