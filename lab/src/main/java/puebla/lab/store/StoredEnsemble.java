package puebla.lab.store;

import java.util.function.Consumer;
import java.util.function.LongFunction;
import puebla.kernel.Run;
import puebla.lab.Ensemble;
import puebla.lab.FailedWar;
import puebla.lab.Relay;
import puebla.lab.Watch;

/** An ensemble with a store. Runs in the store are read back, all other runs are computed and stored. */
public record StoredEnsemble(Store store, int threads) {
    /**
     * Passes every run to the sink once, in the order of the seeds, whether it was read or computed.
     *
     * @param war
     *            computes the run of a seed; called on several threads
     * @return number of runs that reached the sink
     * @throws FailedWar
     *             when a run fails, after all runs of earlier seeds were stored and the store has recorded the failure
     */
    public int fight(LongFunction<RecordedWar> war, Consumer<? super Run> sink, Watch watch) {
        var asked = store.manifest().asked();
        int there = store.stored();
        store.read(sink);
        watch.finished(there);
        if (there == asked.runs()) {
            return there;
        }
        var ensemble = new Ensemble(asked.seed() + there, asked.runs() - there, threads);
        try {
            return there + ensemble.fight(war, fought -> {
                store.add(fought);
                sink.accept(fought.run());
            }, since(there, watch));
        } catch (FailedWar failed) {
            String fault = failed.getCause() == null ? "" : String.valueOf(failed.getCause().getMessage());
            store.failed(new FailedSeed(failed.seed(), fault.lines().findFirst().orElse("")));
            throw failed;
        }
    }

    private static Watch since(int there, Watch watch) {
        return new Relay(watch) {
            @Override
            public void finished(int wars) {
                super.finished(there + wars);
            }
        };
    }
}
