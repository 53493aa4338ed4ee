package puebla.store;

import java.util.function.Consumer;
import java.util.function.LongFunction;
import puebla.experiment.Ensemble;
import puebla.experiment.ForwardingListener;
import puebla.experiment.RunFailedException;
import puebla.experiment.RunListener;
import puebla.kernel.Run;

/** An ensemble with a store. Runs in the store are read back, all other runs are computed and stored. */
public record StoredEnsemble(Store store, int threads) {
    /**
     * Passes every run to the sink once, in the order of the seeds, whether it was read or computed.
     *
     * @param war
     *            computes the run of a seed; called on several threads
     * @return number of runs that reached the sink
     * @throws RunFailedException
     *             when a run fails, after all runs of earlier seeds were stored and the store has recorded the failure
     */
    public int run(LongFunction<RecordedRun> war, Consumer<? super Run> sink, RunListener listener) {
        var request = store.manifest().request();
        int there = store.stored();
        store.read(sink);
        listener.finished(there);
        if (there == request.runs()) {
            return there;
        }
        var ensemble = new Ensemble(request.seed() + there, request.runs() - there, threads);
        try {
            return there + ensemble.run(war, recorded -> {
                store.add(recorded);
                sink.accept(recorded.run());
            }, since(there, listener));
        } catch (RunFailedException failed) {
            String fault = failed.getCause() == null ? "" : String.valueOf(failed.getCause().getMessage());
            store.failed(new FailedSeed(failed.seed(), fault.lines().findFirst().orElse("")));
            throw failed;
        }
    }

    private static RunListener since(int there, RunListener listener) {
        return new ForwardingListener(listener) {
            @Override
            public void finished(int runs) {
                super.finished(there + runs);
            }
        };
    }
}
