package puebla.web.job;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import puebla.app.Experiment;
import puebla.experiment.RunFailedException;
import puebla.experiment.RunListener;
import puebla.web.http.Client;

/**
 * Queued, running or finished job. One thread computes the result. Any number of other threads subscribe; each receives
 * the latest update, not every intermediate one.
 */
public final class Job {
    private static final long TELL_EVERY_NANOS = TimeUnit.MILLISECONDS.toNanos(300);

    private final String id;
    private final JobRequest request;
    private final Client owner;
    private final Experiment experiment;
    private final CpuScheduler scheduler;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private State state = State.WAITING;
    private int finished;
    private int version;
    private int listeners;
    private long lastTouched = System.nanoTime();
    private Optional<Record> document = Optional.empty();
    private String fault = "";
    private volatile boolean stop;

    /** State of a job. */
    public enum State {
        WAITING, RUNNING, DONE,
        /** Cancelled; the result covers the runs finished until then. */
        STOPPED, FAILED;

        /** Reports whether the state is final. */
        public boolean over() {
            return this == DONE || this == STOPPED || this == FAILED;
        }

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Update for a subscriber.
     *
     * @param version
     *            number of the update; increases with each one
     * @param state
     *            state of the job
     * @param job
     *            progress of the job and the result so far
     */
    public record News(int version, State state, JobDocument job) {}

    Job(String id, JobRequest request, Client owner, Experiment experiment, CpuScheduler scheduler) {
        this.id = id;
        this.request = request;
        this.owner = owner;
        this.experiment = experiment;
        this.scheduler = scheduler;
    }

    public String id() {
        return id;
    }

    /** Returns the client that submitted the job first. Its limits apply to the job. */
    Client owner() {
        return owner;
    }

    Experiment experiment() {
        return experiment;
    }

    /** Computes the result on the caller's thread. */
    void work() {
        setState(State.RUNNING);
        try {
            experiment.run(new Telling());
            var whole = experiment.begun() ? Optional.of(experiment.document()) : Optional.<Record>empty();
            lock.lock();
            try {
                document = whole;
                state = stop && finished < experiment.total() ? State.STOPPED : State.DONE;
                tell();
            } finally {
                lock.unlock();
            }
        } catch (Throwable broken) {
            System.err.println("puebla serve: job " + id + " failed: " + broken);
            if (System.getenv().getOrDefault("PUEBLA_DEBUG", "0").equals("1")) {
                broken.printStackTrace();
            }
            lock.lock();
            try {
                fault = broken.getClass().getSimpleName()
                        + (broken instanceof RunFailedException war ? " in the run with seed " + war.seed() : "");
                state = State.FAILED;
                tell();
            } finally {
                lock.unlock();
            }
        }
    }

    private void setState(State next) {
        lock.lock();
        try {
            state = next;
            tell();
        } finally {
            lock.unlock();
        }
    }

    private void tell() {
        version++;
        news.signalAll();
    }

    /** Acquires a CPU permit for each run and notifies the subscribers at most every 300 ms. */
    private final class Telling implements RunListener {
        private long told = System.nanoTime();

        @Override
        public void begin() {
            scheduler.begin(owner);
        }

        @Override
        public void end() {
            scheduler.end(owner);
        }

        @Override
        public boolean stopped() {
            return stop;
        }

        @Override
        public void finished(int runs) {
            boolean due = System.nanoTime() - told > TELL_EVERY_NANOS;
            var soFar = due && experiment.begun() ? Optional.of(experiment.document()) : Optional.<Record>empty();
            lock.lock();
            try {
                finished = runs;
                if (due) {
                    document = soFar;
                    told = System.nanoTime();
                    tell();
                }
            } finally {
                lock.unlock();
            }
        }
    }

    /**
     * Cancels the job.
     *
     * @param whoeverListens
     *            cancels it even if more than one client is subscribed
     * @return whether the job was cancelled; false if it is already over, or if another client is subscribed
     */
    boolean stop(boolean whoeverListens) {
        lock.lock();
        try {
            if (state.over() || (!whoeverListens && listeners > 1)) {
                return false;
            }
            stop = true;
            return true;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Reports whether the job is active without subscribers and has not been polled for a time.
     *
     * @param nanos
     *            that time [ns]
     */
    boolean forgotten(long nanos) {
        lock.lock();
        try {
            return !state.over() && listeners == 0 && System.nanoTime() - lastTouched > nanos;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Reports whether an equal request can use this job: it is done, or active and not cancelled. Renews its last
     * access time.
     */
    boolean wanted() {
        lock.lock();
        try {
            lastTouched = System.nanoTime();
            return state == State.DONE || (!state.over() && !stop);
        } finally {
            lock.unlock();
        }
    }

    /** Cancels the job and releases the resources of its result. */
    void forget() {
        stop(true);
        experiment.close();
    }

    /** Renews the last access time. */
    void touch() {
        lock.lock();
        try {
            lastTouched = System.nanoTime();
        } finally {
            lock.unlock();
        }
    }

    void listen(int more) {
        lock.lock();
        try {
            listeners += more;
            lastTouched = System.nanoTime();
        } finally {
            lock.unlock();
        }
    }

    public State state() {
        lock.lock();
        try {
            return state;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits for the next update.
     *
     * @param heard
     *            version of the last update that the subscriber received; −1 for none
     * @param millis
     *            longest time to wait [ms]
     * @return the latest update; empty if none arrived in that time
     */
    public Optional<News> after(int heard, long millis) throws InterruptedException {
        lock.lock();
        try {
            long left = TimeUnit.MILLISECONDS.toNanos(millis);
            while (version <= heard && left > 0) {
                left = news.awaitNanos(left);
            }
            return version <= heard ? Optional.empty() : Optional.of(new News(version, state, withAnswer()));
        } finally {
            lock.unlock();
        }
    }

    /** Returns the result so far; empty before the first one. */
    public Optional<Record> document() {
        lock.lock();
        try {
            return document;
        } finally {
            lock.unlock();
        }
    }

    /** Returns the state and progress of the job. */
    public JobProgress progress() {
        lock.lock();
        try {
            return new JobProgress(id, state.id(), finished, experiment.total(), fault, JobQuestion.of(request));
        } finally {
            lock.unlock();
        }
    }

    /** Returns the state and progress of the job with the result so far. */
    public JobDocument withAnswer() {
        lock.lock();
        try {
            return new JobDocument(progress(), document.orElse(null));
        } finally {
            lock.unlock();
        }
    }
}
