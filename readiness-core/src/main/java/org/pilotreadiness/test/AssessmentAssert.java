package org.pilotreadiness.test;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.assessment.Assessment;
import org.pilotreadiness.assessment.Finding;
import org.pilotreadiness.assessment.Fulfilment;
import org.pilotreadiness.assessment.Range;
import org.pilotreadiness.facts.ReadinessLevel;
import org.pilotreadiness.facts.SpreadingLevel;

/**
 * Assertions about an assessment. One that fails says why in under 15 lines: the criterion, its rule, the fields and the values
 * that decide. What is asserted has to be certain, whatever is still unknown.
 *
 * <pre>{@code
 * assertThat(assessment).isAtLeast(CONDITIONAL).hasNoSettledBlocker().criterion("SA-5").isMet();
 * }</pre>
 */
public class AssessmentAssert extends AbstractAssert<AssessmentAssert, Assessment> {

    private @Nullable Finding criterion;
    private String receiver = "";

    /** Assertions about this assessment. */
    protected AssessmentAssert(@Nullable Assessment actual) {
        super(actual, AssessmentAssert.class);
    }

    /** Is the pilot at least as ready, for certain? */
    public AssessmentAssert isAtLeast(ReadinessLevel level) {
        isNotNull();
        if (!actual.isAtLeast(level)) {
            throw failure("Expected at least %s for certain.%n%s", level, Why.of(actual));
        }
        return this;
    }

    /** Is the pilot at most as ready, whatever is still unknown? */
    public AssessmentAssert isAtMost(ReadinessLevel level) {
        isNotNull();
        if (actual.readiness().level().high().compareTo(level) > 0) {
            throw failure("Expected at most %s, whatever is unknown.%n%s", level, Why.of(actual));
        }
        return this;
    }

    /** Is the pilot exactly so ready, for certain? */
    public AssessmentAssert isExactly(ReadinessLevel level) {
        isNotNull();
        if (actual.readiness().level().low() != level
                || actual.readiness().level().high() != level) {
            throw failure(
                    "Expected exactly %s for certain, but it is %s.%n%s",
                    level, actual.readiness().level(), Why.of(actual));
        }
        return this;
    }

    /** Does the solution spread at least so well, for certain? */
    public AssessmentAssert spreadsAtLeast(SpreadingLevel level) {
        isNotNull();
        if (!actual.isAtLeast(level)) {
            throw failure(
                    "Expected a spreading potential of at least %s for certain, but it is %s.%n%s",
                    level, actual.spreading().level(), Why.ofSpreading(actual));
        }
        return this;
    }

    /** Is it sure that nothing stops the pilot, unless it is still unknown? */
    public AssessmentAssert hasNoSettledBlocker() {
        isNotNull();
        if (!actual.blockers().settled().isEmpty()) {
            throw failure("Expected no settled blocker.%n%s", Why.of(actual));
        }
        return this;
    }

    /** Is it sure that nothing stops the pilot, whatever is still unknown? */
    public AssessmentAssert hasNoBlocker() {
        isNotNull();
        if (!actual.blockers().isEmpty()) {
            throw failure("Expected no blocker.%n%s", Why.of(actual));
        }
        return this;
    }

    /**
     * Do exactly these criteria and no others stop the pilot for certain, in any order? Without any: does none?
     *
     * @throws IllegalArgumentException when the rules have no such criterion of the pilot itself
     */
    public AssessmentAssert isStoppedBy(String... criteria) {
        isNotNull();
        List<String> expected = Arrays.stream(criteria)
                .map(id -> actual.criterion(id).criterion().id())
                .sorted()
                .toList();
        List<String> found = actual.blockers().settled().stream()
                .map(blocker -> blocker.criterion().id())
                .sorted()
                .toList();
        if (!expected.equals(found)) {
            List<String> missing =
                    expected.stream().filter(id -> !found.contains(id)).toList();
            throw failure(
                    "Expected to be stopped by %s, but is by %s.%n%s",
                    expected, found, missing.isEmpty() ? Why.of(actual) : Why.of(actual, missing.get(0)));
        }
        return this;
    }

    /**
     * What follows is about this criterion of the pilot itself.
     *
     * @throws IllegalArgumentException when the rules have no such criterion
     */
    public AssessmentAssert criterion(String id) {
        isNotNull();
        criterion = actual.criterion(id);
        receiver = "";
        return this;
    }

    /**
     * What follows is about this criterion of receiver fit for this receiver.
     *
     * @throws IllegalArgumentException when there is no such receiver, or the rules have no such criterion of receiver fit
     */
    public AssessmentAssert criterion(String id, String receiverId) {
        isNotNull();
        criterion = actual.criterion(id, receiverId);
        receiver = receiverId;
        return this;
    }

    /** Is the criterion met, for certain? */
    public AssessmentAssert isMet() {
        return is(Fulfilment.MET);
    }

    /** Is the criterion partly met and no more, for certain? */
    public AssessmentAssert isPartlyMet() {
        return is(Fulfilment.PARTLY_MET);
    }

    /** Is the criterion not met, not even partly, for certain? */
    public AssessmentAssert isNotMet() {
        return is(Fulfilment.NOT_MET);
    }

    /** Does it depend on something unknown how far the criterion is met? */
    public AssessmentAssert isOpen() {
        Finding found = criterion();
        if (found.fulfilment().isSettled()) {
            throw failure(
                    "Expected %s to depend on something unknown.%n%s",
                    found.criterion().id(),
                    Why.of(actual, found, receiver, found.isMet() ? Fulfilment.NOT_MET : Fulfilment.MET));
        }
        return this;
    }

    private AssessmentAssert is(Fulfilment expected) {
        Finding found = criterion();
        if (!found.fulfilment().equals(new Range<>(expected, expected))) {
            Fulfilment wanted = found.fulfilment().low().compareTo(expected) < 0 ? expected : Fulfilment.NOT_MET;
            throw failure(
                    "Expected %s to be %s for certain.%n%s",
                    found.criterion().id(), expected, Why.of(actual, found, receiver, wanted));
        }
        return this;
    }

    private Finding criterion() {
        isNotNull();
        if (criterion == null) {
            throw new IllegalStateException("Say first which criterion is meant, with criterion( id ).");
        }
        return criterion;
    }
}
