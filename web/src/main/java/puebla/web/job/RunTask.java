package puebla.web.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import puebla.app.document.RunDocument;
import puebla.app.document.ValuesDocument;
import puebla.experiment.ExperimentRequest;
import puebla.experiment.RunListener;
import puebla.experiment.summary.Summary;
import puebla.kernel.Model;
import puebla.kernel.decision.Policy;
import puebla.scenario.Loading;
import puebla.store.RecordedRun;
import puebla.store.Store;
import puebla.store.StoredEnsemble;
import puebla.store.Stores;
import puebla.web.http.ApiException;
import puebla.web.scenario.ScenarioRepository;

/**
 * Job that runs an ensemble, like {@code puebla run --out}. It writes a store, so that the run data can be downloaded.
 */
final class RunTask implements JobTask {
    private final ExperimentRequest request;
    private final Loading.Loaded loaded;
    private final Summary summary;
    private final Path folder;
    private final Optional<Path> scenario;
    private final int threads;
    private int holders;
    private boolean closed;

    /**
     * Creates the result.
     *
     * @param folder
     *            private folder, which is deleted with the result
     * @param scenario
     *            folder with the files of an uploaded scenario, which the store includes
     */
    RunTask(ExperimentRequest request, Loading.Loaded loaded, Path folder, Optional<Path> scenario, int threads) {
        this.request = request;
        this.loaded = loaded;
        this.folder = folder;
        this.scenario = scenario;
        this.threads = threads;
        summary = Summary.of(loaded.scenario());
    }

    @Override
    public int total() {
        return request.runs();
    }

    @Override
    public void run(RunListener listener) {
        if (!hold()) {
            return;
        }
        var model = new Model(loaded.scenario(), request.random());
        try (var store =
                Stores.create(store(), request, loaded.scenario(), loaded.metadata(), false, Store.LARGEST_CHUNK)) {
            scenario.ifPresent(store::keepScenario);
            new StoredEnsemble(store, threads).run(
                    seed -> RecordedRun.run(model, seed, Policy.HISTORICAL, false), summary::add, listener);
        } finally {
            release();
        }
    }

    @Override
    public boolean begun() {
        return summary.runs() > 0;
    }

    @Override
    public RunDocument document() {
        return RunDocument.of(request.over(summary.runs()), loaded.scenario(), summary);
    }

    /** Returns the values of every measure, for a chart of their distribution. */
    ValuesDocument values() {
        return ValuesDocument.of(request.over(summary.runs()), loaded.scenario(), summary);
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

    /** Keeps the folder until it is released. Returns false if this result is already closed. */
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
            ScenarioRepository.remove(folder);
        }
    }
}
