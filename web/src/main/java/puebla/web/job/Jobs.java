package puebla.web.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import puebla.app.CompareRuns;
import puebla.app.Counterfactual;
import puebla.app.Experiment;
import puebla.app.FindNearestRun;
import puebla.app.FindTurningPoints;
import puebla.app.IneffectiveChangeException;
import puebla.app.ScoreClaims;
import puebla.app.document.ValuesDocument;
import puebla.experiment.ExperimentRequest;
import puebla.experiment.Json;
import puebla.scenario.Loading;
import puebla.scenario.diagnostic.UntrustedText;
import puebla.scenario.override.Changes;
import puebla.web.cache.EvictionChoice;
import puebla.web.http.ApiException;
import puebla.web.http.Client;
import puebla.web.http.EventStream;
import puebla.web.scenario.ServedScenarios;

/**
 * Job manager. Equal requests share one job. The numbers of active and of kept jobs are limited. A job without
 * subscribers or polls is cancelled after 15 seconds.
 */
public final class Jobs implements AutoCloseable {
    /**
     * Largest number of active jobs. All of them run concurrently and take turns run by run, so a small job among large
     * ones ends soon.
     */
    private static final int MOST_UNDER_WAY = 36;
    /** Largest number of active jobs of one client. */
    private static final int MOST_OF_ONE = 12;
    private static final int MOST_KEPT = 40;
    private static final long FORGOTTEN_NANOS = TimeUnit.SECONDS.toNanos(15);
    private static final long LOOK_NANOS = TimeUnit.SECONDS.toNanos(2);
    private static final long HEARTBEAT_MILLIS = 5_000;
    private static final long LONGEST_STREAM_NANOS = TimeUnit.MINUTES.toNanos(10);

    private final ServedScenarios scenarios;
    private final Path scratch;
    private final CpuScheduler scheduler;
    private final ExecutorService workers =
            Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("job-", 1).factory());
    private final Map<String, Job> jobs = new LinkedHashMap<>(16, 0.75f, true);
    private final Thread watchman = Thread.ofVirtual().name("job-timeouts").start(this::stopForgotten);
    private volatile boolean closed;

    /**
     * Creates a manager without jobs.
     *
     * @param scratch
     *            folder for the stores of run data
     */
    public Jobs(ServedScenarios scenarios, Path scratch, CpuScheduler scheduler) {
        this.scenarios = scenarios;
        this.scratch = scratch;
        this.scheduler = scheduler;
    }

    /**
     * Returns the job for a request: an active or finished job of an equal request, or a new job.
     *
     * @throws ApiException
     *             if the request is invalid, or too many jobs are active
     */
    public Job submit(JobRequest request, Client client) {
        String id = request.name();
        synchronized (jobs) {
            var known = jobs.get(id);
            if (known != null && known.wanted()) {
                return known;
            }
            refuseIfTooMany(client);
        }
        // reads files, so not inside the lock
        var experiment = scheduler.inPassing(client, listener -> experiment(id, request));
        boolean begun = false;
        try {
            Job job;
            List<Job> dropped;
            synchronized (jobs) {
                var known = jobs.get(id);
                if (known != null && known.wanted()) {
                    return known;
                }
                refuseIfTooMany(client);
                job = new Job(id, request, client, experiment, scheduler);
                var before = jobs.put(id, job);
                dropped = surplus();
                if (before != null) {
                    dropped.add(before);
                }
            }
            workers.execute(job::work);
            begun = true;
            dropped.forEach(Job::forget);
            return job;
        } finally {
            if (!begun) {
                experiment.close();
            }
        }
    }

    private void refuseIfTooMany(Client client) {
        var active = jobs.values().stream().filter(job -> !job.state().over()).toList();
        if (active.stream().filter(job -> job.owner().equals(client)).count() >= MOST_OF_ONE) {
            throw ApiException.tryAgain(ApiException.TOO_MANY,
                    "this address has " + MOST_OF_ONE + " jobs queued or running (the limit for one address)",
                    "wait until one finishes, or cancel one.");
        }
        if (active.size() >= MOST_UNDER_WAY) {
            throw ApiException.tryAgain(ApiException.UNAVAILABLE,
                    "the server has " + MOST_UNDER_WAY + " jobs queued or running (the limit)",
                    "wait until one finishes.");
        }
    }

    /**
     * Removes finished jobs beyond the limit, and returns them: the least recently used ones of the client that keeps
     * most, so that one client does not remove the results of the others.
     */
    private List<Job> surplus() {
        var surplus = new ArrayList<Job>();
        while (jobs.size() > MOST_KEPT) {
            var finished = jobs.values().stream().filter(job -> job.state().over()).toList();
            if (finished.isEmpty()) {
                break;
            }
            var job = EvictionChoice.oldestOfLargest(finished, Job::owner);
            surplus.add(job);
            jobs.remove(job.id());
        }
        return surplus;
    }

    private Experiment experiment(String id, JobRequest asked) {
        var loaded = scenarios.open(asked.scenario(), asked.base());
        var request = new ExperimentRequest(loaded.metadata().info(), asked.base(), asked.seed(), asked.runs());
        int threads = scheduler.threads();
        var language = loaded.metadata().info().languages().orMain(asked.language());
        return switch (asked.kind()) {
            case RUN -> stored(id, request, loaded, scenarios.uploaded(asked.scenario()));
            case COMPARE -> new CompareRuns(request, loaded, List.of(counterfactual(asked, loaded)), false,
                    OptionalDouble.empty(), threads);
            case TURNS -> new FindTurningPoints(request, loaded, new FindTurningPoints.Options(asked.branches(),
                    asked.redrawLatents(), OptionalInt.empty(), List.of(), language), Optional.empty(),
                    threads);
            case CLAIMS -> new ScoreClaims(request, loaded, language, threads);
            case NEAREST -> new FindNearestRun(request, loaded, threads);
        };
    }

    private StoredRun stored(String id, ExperimentRequest request, Loading.Loaded loaded, boolean withScenario) {
        try {
            return new StoredRun(request, loaded, Files.createTempDirectory(scratch, "run-" + id + "-"), withScenario,
                    scheduler.threads());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private Counterfactual counterfactual(JobRequest asked, Loading.Loaded baseline) {
        try {
            return Counterfactual.of(baseline, Changes.of(asked.base()), Changes.of(asked.change()),
                    all -> scenarios.open(asked.scenario(), new TreeMap<>(Changes.asMap(all))));
        } catch (IneffectiveChangeException without) {
            throw new ApiException(ApiException.INVALID_SCENARIO,
                    "the change has no effect: it is already the value of the baseline", "use another value.");
        }
    }

    /**
     * Returns the job of an id and renews its last access time.
     *
     * @throws ApiException
     *             if the job does not exist or is no longer kept
     */
    public Job job(String id) {
        synchronized (jobs) {
            var job = jobs.get(id);
            if (job == null) {
                throw new ApiException(ApiException.NOT_FOUND,
                        "unknown job: " + UntrustedText.quoted(id) + " (it does not exist or is no longer kept)",
                        "submit the job again.");
            }
            job.touch();
            return job;
        }
    }

    /**
     * Returns the event source of a job. It sends updates until the job is over or the client disconnects, for at most
     * 10 minutes.
     */
    public EventStream.Source listen(String id) {
        var job = job(id);
        return stream -> {
            job.listen(1);
            try {
                long end = System.nanoTime() + LONGEST_STREAM_NANOS;
                int heard = -1;
                while (System.nanoTime() < end && !closed) {
                    var news = job.after(heard, HEARTBEAT_MILLIS);
                    if (news.isEmpty()) {
                        stream.heartbeat();
                        continue;
                    }
                    if (closed) {
                        // The shutdown cancelled the job: end the stream without 'over', so that the client does not
                        // take the partial result for the final one.
                        return;
                    }
                    heard = news.get().version();
                    stream.event(news.get().state().over() ? "over" : "news",
                            Json.compact(news.get().job()));
                    if (news.get().state().over()) {
                        return;
                    }
                }
            } catch (InterruptedException closing) {
                Thread.currentThread().interrupt();
            } finally {
                job.listen(-1);
            }
        };
    }

    /**
     * Cancels a job unless other clients are subscribed. Returns its state, with {@code stopped} telling whether it was
     * cancelled.
     */
    public CancelledJob cancel(String id) {
        var job = job(id);
        var progress = job.progress();
        return new CancelledJob(progress, job.stop(false));
    }

    /** Returns the values of every measure of a finished or cancelled {@code run} job. */
    public ValuesDocument values(String id) {
        return run(id).values();
    }

    /**
     * Reads the store of a finished or cancelled {@code run} job. The store is not deleted before the reading ends.
     *
     * @throws ApiException
     *             if there is no store, or it has been deleted
     */
    public void read(String id, StoreReading reading) throws IOException {
        run(id).read(reading);
    }

    /** Operation on the folder of a store. */
    @FunctionalInterface
    public interface StoreReading {
        void of(Path folder) throws IOException;
    }

    /**
     * Checks that a job has run data to download.
     *
     * @throws ApiException
     *             if it has none
     */
    public void needRun(String id) {
        run(id);
    }

    private StoredRun run(String id) {
        var job = over(id);
        if (job.experiment() instanceof StoredRun run && run.begun()) {
            return run;
        }
        throw new ApiException(ApiException.NOT_FOUND, "this job has no run data to download",
                "submit a job of kind 'run'.");
    }

    /** Returns the chart of a finished or cancelled {@code turns} job as SVG. */
    public String picture(String id) {
        var job = over(id);
        if (job.experiment() instanceof FindTurningPoints turns && turns.begun()) {
            return turns.chart();
        }
        throw new ApiException(ApiException.NOT_FOUND, "this job has no chart", "submit a job of kind 'turns'.");
    }

    private Job over(String id) {
        var job = job(id);
        if (!job.state().over()) {
            throw new ApiException(ApiException.CONFLICT, "the job is not finished",
                    "wait until it finishes, or cancel it.");
        }
        return job;
    }

    private void stopForgotten() {
        while (!closed) {
            LockSupport.parkNanos(LOOK_NANOS);
            List<Job> all;
            synchronized (jobs) {
                all = List.copyOf(jobs.values());
            }
            all.stream().filter(job -> job.forgotten(FORGOTTEN_NANOS)).forEach(job -> job.stop(true));
        }
    }

    /** Returns the number of jobs that are queued or running. */
    public int underWay() {
        synchronized (jobs) {
            return (int) jobs.values().stream().filter(job -> !job.state().over()).count();
        }
    }

    @Override
    public void close() {
        closed = true;
        watchman.interrupt();
        synchronized (jobs) {
            jobs.values().forEach(job -> job.stop(true));
        }
        workers.shutdown();
        try {
            workers.awaitTermination(10, TimeUnit.SECONDS);
        } catch (InterruptedException enough) {
            Thread.currentThread().interrupt();
        }
        synchronized (jobs) {
            jobs.values().forEach(Job::forget);
            jobs.clear();
        }
    }
}
