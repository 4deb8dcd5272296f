package org.pilotreadiness.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Work on all cores whose results come in the order of the inputs. Holds no more than a few results at a time. */
final class InOrder {

    private static final int AHEAD_OF_EACH_CORE = 64;

    private InOrder() {}

    /** Works on each input and hands on each result, in order, on the calling thread. */
    static <I, R> void run(Iterator<I> inputs, Function<I, R> work, Consumer<R> results) {
        int cores = Runtime.getRuntime().availableProcessors();
        Deque<Future<R>> underWay = new ArrayDeque<>();
        ExecutorService executor = Executors.newFixedThreadPool(cores, task -> {
            Thread thread = new Thread(task, "assess");
            thread.setDaemon(true);
            return thread;
        });
        try {
            while (inputs.hasNext()) {
                I input = inputs.next();
                underWay.add(executor.submit(() -> work.apply(input)));
                if (underWay.size() >= cores * AHEAD_OF_EACH_CORE) {
                    results.accept(result(underWay.remove()));
                }
            }
            while (!underWay.isEmpty()) {
                results.accept(result(underWay.remove()));
            }
        } finally {
            executor.shutdownNow();
        }
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
