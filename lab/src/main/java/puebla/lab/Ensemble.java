package puebla.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongFunction;

/**
 * Wars of the seeds first … first + runs − 1, fought on several threads. They reach the sink in the order of their seeds
 * and on the caller's thread, so what is made of them does not depend on the number of threads. None is kept: at most
 * {@value #AHEAD} wars per thread wait for an earlier seed to finish.
 */
public record Ensemble(long firstSeed, int runs, int threads) {
    private static final int AHEAD = 8;

    public Ensemble {
        if (runs < 1 || threads < 1) {
            throw new IllegalArgumentException(runs + " wars on " + threads + " threads; give at least 1 of each.");
        }
        if (firstSeed > Long.MAX_VALUE - runs) {
            throw new IllegalArgumentException("seeds from " + firstSeed + " on do not suffice for " + runs + " wars.");
        }
    }

    /**
     * Fights the wars. When the watch stops it, wars under way are finished and reach the sink too: what was finished
     * is the wars of the first seeds, without a gap.
     *
     * @param war
     *            fights the war of a seed; called on several threads
     * @return how many wars reached the sink
     * @throws FailedWar
     *             when a war fails, after all wars of earlier seeds have reached the sink
     */
    public <W> int fight(LongFunction<? extends W> war, Consumer<? super W> sink, Watch watch) {
        var window = new Window<W>(runs, threads * AHEAD);
        List<Thread> workers = new ArrayList<>();
        for (int t = 0; t < Math.min(threads, runs); t++) {
            workers.add(Thread.ofPlatform().name("wars-" + t).daemon().start(() -> work(war, window, watch)));
        }
        int finished = 0;
        try {
            for (var next = window.next(); next != null; next = window.next()) {
                sink.accept(next.war());
                finished++;
                watch.finished(finished);
            }
        } finally {
            window.close();
            workers.forEach(Ensemble::await);
        }
        return finished;
    }

    private <W> void work(LongFunction<? extends W> war, Window<W> window, Watch watch) {
        while (true) {
            int index = window.claim(watch);
            if (index < 0) {
                return;
            }
            Window.Finished<W> finished;
            watch.begin();
            try {
                finished = Window.Finished.well(war.apply(firstSeed + index));
            } catch (RuntimeException fault) {
                finished = Window.Finished.badly(new FailedWar(firstSeed + index, fault));
            } catch (Error fault) {
                finished = Window.Finished.badly(fault);
            } finally {
                watch.end();
            }
            window.put(index, finished);
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
