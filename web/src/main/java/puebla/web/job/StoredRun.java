package puebla.web.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import puebla.app.Experiment;
import puebla.app.RunEnsemble;
import puebla.app.document.RunDocument;
import puebla.app.document.ValuesDocument;
import puebla.experiment.ExperimentRequest;
import puebla.experiment.RunListener;
import puebla.scenario.Loading;
import puebla.store.Store;
import puebla.web.http.ApiException;

/**
 * Job that runs an ensemble, like {@code puebla run --out}. It writes a store, so that the run data can be downloaded.
 */
final class StoredRun implements Experiment {
    private final RunEnsemble ensemble;
    private final Path folder;
    private int holders;
    private boolean closed;

    /**
     * Creates the job.
     *
     * @param folder
     *            private folder, which is deleted with the job
     * @param withScenario
     *            whether the store includes the files of the scenario
     */
    StoredRun(ExperimentRequest request, Loading.Loaded loaded, Path folder, boolean withScenario, int threads) {
        this.folder = folder;
        ensemble = new RunEnsemble(request, loaded, threads,
                Optional.of(new RunEnsemble.Target(store(), false, false, Store.LARGEST_CHUNK, withScenario)));
    }

    @Override
    public int total() {
        return ensemble.total();
    }

    @Override
    public int run(RunListener listener) {
        if (!hold()) {
            return 0;
        }
        try {
            return ensemble.run(listener);
        } finally {
            release();
        }
    }

    @Override
    public boolean begun() {
        return ensemble.begun();
    }

    @Override
    public RunDocument document() {
        return ensemble.document();
    }

    /** Returns the values of every measure, for a chart of their distribution. */
    ValuesDocument values() {
        return ensemble.values();
    }

    /** Reads the store. The folder is not deleted before the reading ends. */
    void read(Jobs.StoreReading reading) throws IOException {
        if (!hold()) {
            throw new ApiException(ApiException.NOT_FOUND, "the run data of this job is no longer stored",
                    "submit the job again.");
        }
        try {
            reading.of(store());
        } finally {
            release();
        }
    }

    private Path store() {
        return folder.resolve("store");
    }

    /** Keeps the folder until it is released. Returns false if this job is already closed. */
    private boolean hold() {
        synchronized (folder) {
            if (!closed) {
                holders++;
            }
            return !closed;
        }
    }

    private void release() {
        synchronized (folder) {
            holders--;
            removeIfUnheld();
        }
    }

    @Override
    public void close() {
        synchronized (folder) {
            closed = true;
            removeIfUnheld();
        }
    }

    private void removeIfUnheld() {
        if (closed && holders == 0) {
            ScratchFolder.remove(folder);
        }
    }
}
