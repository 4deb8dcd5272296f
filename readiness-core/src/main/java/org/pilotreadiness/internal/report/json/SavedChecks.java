package org.pilotreadiness.internal.report.json;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.assessment.Fulfilment;
import org.pilotreadiness.diagnostic.Code;
import org.pilotreadiness.diagnostic.Position;
import org.pilotreadiness.diagnostic.Sentence;
import org.pilotreadiness.facts.Dimension;
import org.pilotreadiness.facts.OwnPrecondition;
import org.pilotreadiness.internal.binding.Node;
import org.pilotreadiness.internal.report.json.SavedAssessment.Found;
import org.pilotreadiness.internal.report.json.SavedAssessment.Points;
import org.pilotreadiness.internal.text.Nearest;
import org.pilotreadiness.internal.text.Problems;
import org.pilotreadiness.internal.text.Shown;
import org.pilotreadiness.internal.text.Words;

/** What holds between the values of a saved assessment. */
public final class SavedChecks {

    private static final BigDecimal MOST_POINTS = BigDecimal.valueOf(100);
    private static final String DIGEST = "[0-9a-f]{64}";

    private final Node root;
    private final Problems problems;
    private final Set<String> ids = new HashSet<>();

    private SavedChecks(Node root, Problems problems) {
        this.root = root;
        this.problems = problems;
    }

    /** Gathers what is wrong. */
    public static void check(SavedAssessment saved, Node root, Problems problems) {
        new SavedChecks(root, problems).check(saved);
    }

    private void check(SavedAssessment saved) {
        if (!saved.ruleSet().sha256().matches(DIGEST)) {
            problem(
                    Code.IDENTIFIER,
                    "/ruleSet/sha256",
                    Sentence.of(
                            "files.saved.digest", Shown.value(saved.ruleSet().sha256())));
        }
        day(saved.asOf(), "/asOf");
        points(saved.readiness().score(), "/readiness/score");
        order(saved.readiness().level().low(), saved.readiness().level().high(), "/readiness/level");
        points(saved.spreading().score(), "/spreading/score");
        order(saved.spreading().level().low(), saved.spreading().level().high(), "/spreading/level");
        preconditions(saved.preconditions());
        found(saved.spreading().criteria(), "/spreading/criteria");
        for (int i = 0; i < saved.receivers().size(); i++) {
            SavedAssessment.Receiving receiver = saved.receivers().get(i);
            points(receiver.score(), "/receivers/" + i + "/score");
            order(receiver.level().low(), receiver.level().high(), "/receivers/" + i + "/level");
            found(receiver.criteria(), "/receivers/" + i + "/criteria");
        }
        for (int i = 0; i < saved.blockers().size(); i++) {
            known(saved.blockers().get(i).criterion(), "/blockers/" + i + "/criterion");
        }
        for (int i = 0; i < saved.openQuestions().size(); i++) {
            known(saved.openQuestions().get(i).criterion(), "/openQuestions/" + i + "/criterion");
        }
    }

    /** A month or a year is a date for people, but nothing was assessed as of one. */
    private void day(String day, String pointer) {
        if (!day.isEmpty() && !day.matches("\\d{4}-\\d{2}-\\d{2}")) {
            problem(Code.DATE, pointer, Sentence.of("files.saved.day", Shown.value(day)));
        }
    }

    private void preconditions(List<SavedAssessment.Precondition> preconditions) {
        Set<String> found = new HashSet<>(Set.of(Dimension.SPREADING_POTENTIAL.key(), Dimension.RECEIVER_FIT.key()));
        for (int i = 0; i < preconditions.size(); i++) {
            String id = preconditions.get(i).id();
            if (!OwnPrecondition.isKey(id) || !found.add(id)) {
                problem(
                        Code.UNKNOWN_WORD,
                        "/preconditions/" + i + "/id",
                        Sentence.of("files.saved.preconditions", Shown.value(id)));
            }
        }
        for (int i = 0; i < preconditions.size(); i++) {
            points(preconditions.get(i).score(), "/preconditions/" + i + "/score");
            found(preconditions.get(i).criteria(), "/preconditions/" + i + "/criteria");
        }
    }

    private void points(@Nullable Points points, String pointer) {
        if (points == null) {
            return;
        }
        @Nullable BigDecimal low = points.low();
        @Nullable BigDecimal high = points.high();
        if (low == null || high == null) {
            problem(Code.MISSING, pointer, Sentence.of("files.saved.score-ends"));
        } else if (high.compareTo(MOST_POINTS) > 0) {
            problem(Code.NUMBER, pointer, Sentence.of("files.saved.score", MOST_POINTS, high));
        } else {
            order(low, high, pointer);
        }
    }

    private <T extends Comparable<? super T>> void order(T low, T high, String pointer) {
        if (low.compareTo(high) > 0) {
            problem(Code.NUMBER, pointer, Sentence.of("files.saved.ends", word(low), word(high)));
        }
    }

    private void found(List<Found> criteria, String pointer) {
        for (int i = 0; i < criteria.size(); i++) {
            Found found = criteria.get(i);
            ids.add(found.id());
            day(found.validFrom(), pointer + "/" + i + "/validFrom");
            day(found.validUntil(), pointer + "/" + i + "/validUntil");
            boolean isLow = fulfilment(found.low().doubleValue(), pointer + "/" + i + "/low");
            boolean isHigh = fulfilment(found.high().doubleValue(), pointer + "/" + i + "/high");
            if (isLow && isHigh) {
                order(found.low(), found.high(), pointer + "/" + i);
            }
        }
    }

    private boolean fulfilment(double value, String pointer) {
        for (Fulfilment fulfilment : Fulfilment.values()) {
            if (fulfilment.value() == value) {
                return true;
            }
        }
        problem(Code.NUMBER, pointer, Sentence.of("files.saved.fulfilment", value));
        return false;
    }

    private void known(String criterion, String pointer) {
        if (!ids.contains(criterion)) {
            problems.add(
                    Code.UNKNOWN_REFERENCE,
                    at(pointer),
                    pointer,
                    Sentence.of("files.saved.no-criterion", Shown.value(criterion)),
                    Nearest.to(criterion, ids.stream().sorted().toList()));
        }
    }

    private static String word(Object value) {
        return value instanceof Enum<?> constant ? Words.of(constant) : String.valueOf(value);
    }

    private void problem(Code code, String pointer, Sentence sentence) {
        problems.add(code, at(pointer), pointer, sentence);
    }

    private Position at(String pointer) {
        Node node = root;
        for (String step : pointer.substring(1).split("/", -1)) {
            if (node instanceof Node.Members object && object.byName().containsKey(step)) {
                node = object.byName().get(step).value();
            } else if (node instanceof Node.Entries entries) {
                node = entries.all().get(Integer.parseInt(step));
            }
        }
        return node.at();
    }
}
