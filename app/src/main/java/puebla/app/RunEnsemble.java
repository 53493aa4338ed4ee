package puebla.app;

import java.nio.file.Path;
import java.util.Optional;
import puebla.app.document.RunDocument;
import puebla.app.document.ValuesDocument;
import puebla.experiment.ExperimentRequest;
import puebla.experiment.RunListener;
import puebla.experiment.score.HistoryTally;
import puebla.kernel.Run;
import puebla.scenario.Loading;
import puebla.store.RecordedRun;
import puebla.store.Store;
import puebla.store.StoredEnsemble;
import puebla.store.Stores;

/** Runs an ensemble and summarizes it, like {@code puebla run}. On request, writes every run to a store. */
public final class RunEnsemble extends EnsembleExperiment {
    private final Optional<Target> target;
    private final HistoryTally history;

    /**
     * The store that the runs are written to.
     *
     * @param folder
     *            folder of the store; new or empty, unless it is resumed
     * @param resume
     *            whether to resume the store that the folder may have
     * @param detail
     *            whether to write the events of the runs
     * @param chunk
     *            number of runs per Parquet file
     * @param withScenario
     *            whether to copy the files of the scenario into the store
     */
    public record Target(Path folder, boolean resume, boolean detail, int chunk, boolean withScenario) {}

    /** Creates an experiment that keeps no run. */
    public RunEnsemble(ExperimentRequest request, Loading.Loaded loaded, int threads) {
        this(request, loaded, threads, Optional.empty());
    }

    /** Creates an experiment that writes its runs to a store, if one is given. */
    public RunEnsemble(ExperimentRequest request, Loading.Loaded loaded, int threads, Optional<Target> target) {
        super(request, loaded, threads);
        this.target = target;
        history = new HistoryTally(loaded.metadata());
    }

    /**
     * {@inheritDoc}
     *
     * @throws puebla.store.StoreConflictException
     *             if the folder of the store cannot be used
     * @throws puebla.store.StoreIoException
     *             if a file of the store cannot be written
     * @throws puebla.experiment.RunFailedException
     *             if a run fails; the runs of earlier seeds are in the store
     */
    @Override
    public int run(RunListener listener) {
        return target.isEmpty() ? super.run(listener) : store(target.get(), listener);
    }

    @Override
    void evaluate(Run run) {
        history.add(run.measures());
    }

    private int store(Target to, RunListener listener) {
        try (var store = open(to)) {
            if (to.withScenario()) {
                store.keepScenario(loaded().files());
            }
            return new StoredEnsemble(store, threads()).run(
                    seed -> RecordedRun.run(model(), seed, request().policy(), to.detail()), this::take, listener);
        }
    }

    private Store open(Target to) {
        var scenario = loaded().scenario();
        var metadata = loaded().metadata();
        return to.resume() ? Stores.resume(to.folder(), request(), scenario, metadata, to.detail(), to.chunk())
                : Stores.create(to.folder(), request(), scenario, metadata, to.detail(), to.chunk());
    }

    @Override
    public RunDocument document() {
        return RunDocument.of(finished(), loaded().scenario(), loaded().metadata(), summary(), history);
    }

    /** Returns the values of every measure, for charts of their distributions. */
    public ValuesDocument values() {
        return ValuesDocument.of(finished(), loaded().scenario(), summary());
    }
}
