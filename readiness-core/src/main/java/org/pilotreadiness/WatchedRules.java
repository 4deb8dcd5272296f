package org.pilotreadiness;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pilotreadiness.diagnostic.Code;
import org.pilotreadiness.diagnostic.Diagnostic;
import org.pilotreadiness.diagnostic.Position;
import org.pilotreadiness.diagnostic.Sentence;
import org.pilotreadiness.ruleset.InvalidRuleSetException;
import org.pilotreadiness.ruleset.RuleSetIdentity;
import org.pilotreadiness.ruleset.RuleSetSnapshot;
import org.pilotreadiness.scenario.Scenarios;

/**
 * The rules of a folder, in use while the folder is edited. Changed rules are taken into use when they have no error and pass
 * their scenarios; until then the last good ones stay, also while the folder is gone. What becomes of them is logged under
 * the name {@code org.pilotreadiness.rules}. Thread-safe.
 *
 * <pre>{@code
 * WatchedRules rules = WatchedRules.in(Path.of("our-rules"));
 * try (RuleWatch watch = rules.every(Duration.ofSeconds(1), reload -> log(reload))) {
 *     rules.assessor().assess(pilot);   // by the rules in use now, from start to end
 * }
 * }</pre>
 */
public final class WatchedRules {

    private final Path folder;
    private final RuleEngine engine;

    /** What was judged last, whether it was taken into use or not. */
    private RuleSetSnapshot judged;

    /** What the folder held at the last look, if that is something else: judged when the next look finds the same. */
    private @Nullable RuleSetSnapshot unsettled;

    private boolean isGone;

    private volatile State state;

    /** The rules in use, and why those in the folder are not; without problems when they are. */
    private record State(ReadinessAssessor assessor, List<Diagnostic> problems) {}

    private WatchedRules(Path folder, RuleEngine engine, RuleSetSnapshot first) {
        this.folder = folder;
        this.engine = engine;
        this.judged = first;
        this.state = new State(tested(first), List.of());
        RuleLog.adopted(folder, inUse());
    }

    /**
     * Reads the rule set in a folder and takes it into use, run by {@link RuleEngine#READER}.
     *
     * @throws InvalidRuleSetException naming everything that is wrong with it, or the scenarios that fail
     */
    public static WatchedRules in(Path folder) {
        return in(folder, RuleEngine.READER);
    }

    /**
     * Reads the rule set in a folder and takes it into use, run by this engine, as its scenarios are.
     *
     * @throws InvalidRuleSetException naming everything that is wrong with it, or the scenarios that fail
     * @throws IllegalStateException when the engine is {@link RuleEngine#DROOLS} and Drools is not on the class path
     */
    public static WatchedRules in(Path folder, RuleEngine engine) {
        return new WatchedRules(folder, engine, RuleSetSnapshot.of(folder));
    }

    /** An assessor by the rules in use. It keeps to them, whatever comes later. Never waits for a look. */
    public ReadinessAssessor assessor() {
        return state.assessor;
    }

    /** Why the rules in the folder are not those in use, by file and place; empty when they are. Never waits for a look. */
    public List<Diagnostic> problems() {
        return state.problems;
    }

    /**
     * Looks at the folder. What has changed is judged only when two looks in a row find the same, so that nothing is judged
     * that is half-written; give a save some time between two looks. Files that do not belong to the rule set do not matter.
     *
     * @return what became of a change; empty when there was none or it has not settled yet
     */
    public synchronized Optional<Reload> look() {
        lookWhetherItIsGone();
        if (judged.isCurrent()) {
            unsettled = null;
            return Optional.empty();
        }
        RuleSetSnapshot settled = unsettled;
        if (settled == null || !settled.isCurrent()) {
            unsettled = RuleSetSnapshot.of(folder);
            return Optional.empty();
        }
        judged = settled;
        unsettled = null;
        return Optional.of(judge(settled));
    }

    /**
     * Looks on a thread of its own, until that is closed.
     *
     * @param interval the time between two looks, which a change takes at least to be seen and twice that at most
     * @param told is told what became of each change, on that thread
     * @throws IllegalArgumentException when the interval is not positive
     */
    public RuleWatch every(Duration interval, Consumer<Reload> told) {
        return RuleWatch.start(this, interval, told);
    }

    private Reload judge(RuleSetSnapshot changed) {
        ReadinessAssessor before = state.assessor;
        try {
            ReadinessAssessor adopted = tested(changed);
            state = new State(adopted, List.of());
            RuleLog.adopted(folder, inUse());
            return new Reload.Adopted(before.ruleSet(), adopted.ruleSet());
        } catch (InvalidRuleSetException e) {
            state = new State(before, e.problems());
            RuleLog.refused(folder, inUse(), e.problems());
            return new Reload.Refused(before.ruleSet(), e.problems());
        }
    }

    private void lookWhetherItIsGone() {
        boolean wasGone = isGone;
        isGone = !Files.isDirectory(folder);
        if (isGone && !wasGone) {
            RuleLog.gone(folder, inUse());
        } else if (wasGone && !isGone) {
            RuleLog.back(folder);
        }
    }

    /** Neither the listener nor the handler of uncaught exceptions could take it. */
    void notTold(Throwable cause) {
        RuleLog.notTold(folder, cause);
    }

    /** Nobody looks any more, though nobody closed the watch. */
    void ended(Throwable cause) {
        RuleLog.ended(folder, inUse(), cause);
    }

    private RuleSetIdentity inUse() {
        return state.assessor.ruleSet().identity();
    }

    private ReadinessAssessor tested(RuleSetSnapshot snapshot) {
        refuse(snapshot.check().errors());
        Scenarios scenarios = Scenarios.of(snapshot.ruleSet(), engine);
        if (scenarios.all().isEmpty()) {
            refuse(List.of(new Diagnostic(
                    Code.SCENARIO, "scenarios/", Position.NONE, "", Sentence.of("rules.no-scenario"), Sentence.NONE)));
        }
        refuse(scenarios.runAll().stream()
                .flatMap(result -> result.problems().stream())
                .sorted()
                .toList());
        return ReadinessAssessor.using(snapshot.ruleSet(), engine);
    }

    private static void refuse(List<Diagnostic> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidRuleSetException(problems);
        }
    }
}
