package org.pilotreadiness;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Looks at watched rules from time to time, on a thread that does not keep the program running. Whatever the listener throws goes
 * to the thread's handler of uncaught exceptions, and the watch goes on; an error of the look itself or an interrupt ends it.
 */
public final class RuleWatch implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofNanos(Long.MAX_VALUE);

    private final WatchedRules rules;
    private final long nanos;
    private final Consumer<Reload> told;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread;

    private RuleWatch(WatchedRules rules, long nanos, Consumer<Reload> told) {
        this.rules = rules;
        this.nanos = nanos;
        this.told = told;
        this.thread = new Thread(this::watch, "rule-watch");
        thread.setDaemon(true);
    }

    static RuleWatch start(WatchedRules rules, Duration interval, Consumer<Reload> told) {
        if (interval.isNegative() || interval.isZero()) {
            throw new IllegalArgumentException("The time between two looks is more than none (" + interval + ").");
        }
        long nanos = interval.compareTo(LONGEST) < 0 ? interval.toNanos() : Long.MAX_VALUE;
        RuleWatch watch = new RuleWatch(rules, nanos, told);
        watch.thread.start();
        return watch;
    }

    /** Looks no more; a look that is under way comes to its end first. Once closed, closing does nothing. */
    @Override
    public void close() {
        closed.countDown();
        if (Thread.currentThread() == thread) {
            return;
        }
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void watch() {
        try {
            while (!closed.await(nanos, TimeUnit.NANOSECONDS)) {
                look();
            }
        } catch (InterruptedException e) {
            rules.ended(e);
            Thread.currentThread().interrupt();
        } catch (Error e) {
            rules.ended(e);
            throw e;
        }
    }

    private void look() {
        try {
            rules.look().ifPresent(this::tell);
        } catch (RuntimeException e) {
            handle(e);
        }
    }

    /** A listener is code of others. */
    private void tell(Reload reload) {
        try {
            told.accept(reload);
        } catch (Throwable e) {
            handle(e);
        }
    }

    /** The handler is code of others too. */
    private void handle(Throwable thrown) {
        try {
            thread.getUncaughtExceptionHandler().uncaughtException(thread, thrown);
        } catch (Throwable e) {
            rules.notTold(e);
        }
    }
}
