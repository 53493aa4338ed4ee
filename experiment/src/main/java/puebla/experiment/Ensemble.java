package puebla.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongFunction;

/**
 * A batch of runs with the seeds first … first + runs − 1, executed on several threads. The runs reach the sink in
 * seed order and on the caller's thread. The results therefore do not depend on the number of threads. The ensemble
 * retains no run: at most {@value #AHEAD} runs per thread wait in a buffer until an earlier seed finishes.
 */
public record Ensemble(long firstSeed, int runs, int threads) {
    private static final int AHEAD = 8;

    public Ensemble {
        if (runs < 1 || threads < 1) {
            throw new IllegalArgumentException(runs + " runs on " + threads + " threads (expected at least 1 of each)");
        }
        if (firstSeed > Long.MAX_VALUE - runs) {
            throw new IllegalArgumentException(
                    "invalid first seed: " + firstSeed + " (too large for " + runs + " consecutive seeds)");
        }
    }

    /**
     * Executes the runs. If the listener stops the ensemble, the runs in progress still finish and reach the sink. The
     * completed runs are therefore those of the first seeds, without a gap.
     *
     * @param war
     *            runs the simulation of a seed; called on several threads
     * @param sink
     *            receives the results in seed order; called on the caller's thread
     * @return number of runs that reached the sink
     * @throws RunFailedException
     *             if a run fails, after all runs with smaller seeds have reached the sink
     */
    public <W> int run(LongFunction<? extends W> war, Consumer<? super W> sink, RunListener listener) {
        var buffer = new ReorderBuffer<W>(runs, threads * AHEAD);
        List<Thread> workers = new ArrayList<>();
        for (int t = 0; t < Math.min(threads, runs); t++) {
            workers.add(Thread.ofPlatform().name("runs-" + t).daemon().start(() -> work(war, buffer, listener)));
        }
        int finished = 0;
        try {
            for (var next = buffer.next(); next != null; next = buffer.next()) {
                sink.accept(next.war());
                finished++;
                listener.finished(finished);
            }
        } finally {
            buffer.close();
            workers.forEach(Ensemble::await);
        }
        return finished;
    }

    private <W> void work(LongFunction<? extends W> war, ReorderBuffer<W> buffer, RunListener listener) {
        while (true) {
            int index = buffer.claim(listener);
            if (index < 0) {
                return;
            }
            ReorderBuffer.Finished<W> finished;
            listener.begin();
            try {
                finished = ReorderBuffer.Finished.well(war.apply(firstSeed + index));
            } catch (RuntimeException fault) {
                finished = ReorderBuffer.Finished.badly(new RunFailedException(firstSeed + index, fault));
            } catch (Error fault) {
                finished = ReorderBuffer.Finished.badly(fault);
            } finally {
                listener.end();
            }
            buffer.put(index, finished);
        }
    }

    private static void await(Thread worker) {
        boolean interrupted = false;
        while (true) {
            try {
                worker.join();
                break;
            } catch (InterruptedException again) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
