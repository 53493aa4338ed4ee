package puebla.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
@DisplayNameGeneration(ReplaceUnderscores.class)
class EnsembleTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 64})
    void runs_reach_the_sink_in_seed_order_on_any_number_of_threads(int threads) {
        List<Long> seeds = new ArrayList<>();

        int finished = new Ensemble(40, 500, threads).run(EnsembleTest::unevenly, seeds::add, RunListener.NOBODY);

        assertThat(finished).isEqualTo(500);
        assertThat(seeds).isEqualTo(LongStream.range(40, 540).boxed().toList());
    }

    @Test
    void sink_and_listener_are_called_on_the_calling_thread() {
        List<Thread> threads = new ArrayList<>();
        var listener = new RunListener() {
            @Override
            public void finished(int runs) {
                threads.add(Thread.currentThread());
            }
        };

        new Ensemble(1, 20, 3).run(seed -> seed, war -> threads.add(Thread.currentThread()), listener);

        assertThat(threads).hasSize(40).containsOnly(Thread.currentThread());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void number_of_buffered_runs_is_bounded_when_the_sink_is_slow(int threads) {
        var begun = new AtomicInteger();
        var most = new AtomicInteger();
        var taken = new AtomicInteger();

        new Ensemble(1, 300, threads).run(seed -> begun.incrementAndGet(), war -> {
            most.accumulateAndGet(begun.get() - taken.getAndIncrement(), Math::max);
            if (taken.get() % 50 == 0) {
                unevenly(taken.get());
            }
        }, RunListener.NOBODY);

        assertThat(most.get()).isLessThanOrEqualTo(8 * threads + 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void stopped_ensemble_delivers_every_run_that_was_started(int threads) {
        var begun = new AtomicInteger();
        List<Long> seeds = new ArrayList<>();
        var listener = new RunListener() {
            @Override
            public boolean stopped() {
                return begun.get() >= 30;
            }
        };

        int finished = new Ensemble(1, 1000, threads).run(seed -> {
            begun.incrementAndGet();
            return unevenly(seed);
        }, seeds::add, listener);

        assertThat(finished).isEqualTo(begun.get()).isBetween(30, 30 + threads);
        assertThat(seeds).isEqualTo(LongStream.rangeClosed(1, finished).boxed().toList());
    }

    @Test
    void ensemble_stopped_before_its_start_delivers_nothing() {
        var listener = new RunListener() {
            @Override
            public boolean stopped() {
                return true;
            }
        };

        assertThat(new Ensemble(1, 1000, 4).run(seed -> seed, war -> {
            throw new AssertionError("unexpected run " + war);
        }, listener)).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void failed_run_ends_the_ensemble_after_all_runs_with_smaller_seeds(int threads) {
        List<Long> seeds = new ArrayList<>();

        assertThatThrownBy(() -> new Ensemble(1, 1000, threads).run(seed -> {
            if (seed >= 100) {
                throw new IllegalStateException("3 men missing");
            }
            return unevenly(seed);
        }, seeds::add, RunListener.NOBODY)).isInstanceOf(RunFailedException.class)
                .hasMessage("run with seed 100 failed: 3 men missing");

        assertThat(seeds).isEqualTo(LongStream.range(1, 100).boxed().toList());
    }

    @Test
    void failing_sink_ends_the_ensemble_and_all_worker_threads() {
        assertThatThrownBy(() -> new Ensemble(1, 1000, 3).run(seed -> seed, war -> {
            throw new IllegalStateException("disk full");
        }, RunListener.NOBODY)).hasMessage("disk full");

        assertThat(Thread.getAllStackTraces().keySet()).extracting(Thread::getName)
                .noneMatch(name -> name.startsWith("wars-"));
    }

    @Test
    void ensemble_rejects_zero_runs_zero_threads_and_seeds_out_of_range() {
        assertThatThrownBy(() -> new Ensemble(1, 0, 1)).hasMessageContaining("0 runs");
        assertThatThrownBy(() -> new Ensemble(1, 1, 0)).hasMessageContaining("0 threads");
        assertThatThrownBy(() -> new Ensemble(Long.MAX_VALUE - 1, 2, 1)).hasMessageContaining("invalid first seed");
    }

    /** Returns the seed after a busy wait whose length depends on the seed. */
    private static long unevenly(long seed) {
        long work = seed * 0x9E3779B97F4A7C15L;
        for (int i = 0; i < (work >>> 48); i++) {
            Thread.onSpinWait();
        }
        return seed;
    }
}
