package puebla.web.work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import puebla.lab.Json;
import puebla.lab.Question;
import puebla.scenario.Loading;
import puebla.web.Shelf;
import puebla.web.http.EventStream;
import puebla.web.http.Refusal;
import tools.jackson.databind.node.ObjectNode;

/** Long questions: equal ones are one job; so many at a time, so many kept; those that nobody waits for are stopped. */
public final class Jobs implements AutoCloseable {
    /** All of them are begun at once: their wars take turns, so a light question among heavy ones is soon answered. */
    private static final int MOST_UNDER_WAY = 24;
    private static final int MOST_KEPT = 40;
    private static final long FORGOTTEN_NANOS = TimeUnit.SECONDS.toNanos(15);
    private static final long LOOK_NANOS = TimeUnit.SECONDS.toNanos(2);
    private static final long HEARTBEAT_MILLIS = 5_000;
    private static final long LONGEST_STREAM_NANOS = TimeUnit.MINUTES.toNanos(10);

    private final Shelf shelf;
    private final Path scratch;
    private final Machine machine;
    private final ExecutorService workers = Executors.newCachedThreadPool(task -> {
        var thread = new Thread(task, "question");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<String, Job> jobs = new LinkedHashMap<>(16, 0.75f, true);
    private final Thread watchman = Thread.ofVirtual().name("forgotten-questions").start(this::stopForgotten);
    private volatile boolean closed;

    /**
     * No jobs yet.
     *
     * @param scratch
     *            where wars are kept that can be taken away
     */
    public Jobs(Shelf shelf, Path scratch, Machine machine) {
        this.shelf = shelf;
        this.scratch = scratch;
        this.machine = machine;
    }

    /**
     * The job that answers a question: a new one, or the one under way or finished.
     *
     * @throws Refusal
     *             when the question is wrong, or too many wait
     */
    public Job ask(Ask ask) {
        String id = ask.name();
        synchronized (jobs) {
            var known = jobs.get(id);
            if (known != null && known.wanted()) {
                return known;
            }
            refuseIfTooMany();
        }
        // reads files: not while others wait for the list of jobs
        var answer = machine.inPassing(() -> answer(id, ask));
        boolean begun = false;
        try {
            Job job;
            List<Job> dropped;
            synchronized (jobs) {
                var known = jobs.get(id);
                if (known != null && known.wanted()) {
                    return known;
                }
                refuseIfTooMany();
                job = new Job(id, ask, answer, machine);
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
                answer.close();
            }
        }
    }

    private void refuseIfTooMany() {
        long under = jobs.values().stream().filter(job -> !job.state().over()).count();
        if (under >= MOST_UNDER_WAY) {
            throw new Refusal(Refusal.TOO_MANY, under + " questions are under way",
                    "wait for some to end, or stop one.");
        }
    }

    /** The finished ones that were asked after longest ago, taken off the list. */
    private List<Job> surplus() {
        var surplus = new ArrayList<Job>();
        var all = List.copyOf(jobs.values());
        int over = all.size() - MOST_KEPT;
        for (var job : all) {
            if (surplus.size() < over && job.state().over()) {
                surplus.add(job);
                jobs.remove(job.id());
            }
        }
        return surplus;
    }

    private Answer answer(String id, Ask ask) {
        var loaded = shelf.open(ask.scenario(), ask.base());
        var info = loaded.book().info();
        int threads = machine.threads();
        return switch (ask.kind()) {
            case RUN -> new RunAnswer(new Question(info, ask.base(), ask.seed(), ask.runs()), loaded, folder(id),
                    threads);
            case COMPARE -> new CompareAnswer(new Question(info, ask.base(), ask.seed(), ask.runs()), loaded,
                    changed(ask, loaded), ask.change(), threads);
            case TURNS -> new TurnsAnswer(new Question(info, ask.base(), ask.seed(), 1), loaded, ask.branches(),
                    ask.redrawLatents(), ask.language(), threads);
            case CLAIMS -> new ClaimsAnswer(new Question(info, ask.base(), ask.seed(), ask.runs()), loaded,
                    ask.language(), threads);
            case NEAREST -> new NearestAnswer(new Question(info, ask.base(), ask.seed(), ask.runs()), loaded, threads);
        };
    }

    private Path folder(String id) {
        try {
            return Files.createTempDirectory(scratch, "run-" + id + "-");
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The world with the change, which takes the place of what the base alters of the same fact. */
    private Loading.Loaded changed(Ask ask, Loading.Loaded without) {
        SortedMap<String, String> whole = new TreeMap<>(ask.base());
        whole.putAll(ask.change());
        var with = shelf.open(ask.scenario(), whole);
        if (with.scenario().equals(without.scenario())) {
            throw new Refusal(Refusal.UNSOUND, "the change changes nothing: the world without it is the same",
                    "give another value.");
        }
        return with;
    }

    /**
     * The job of a name.
     *
     * @throws Refusal
     *             when there is none, or no longer
     */
    public Job job(String id) {
        synchronized (jobs) {
            var job = jobs.get(id);
            if (job == null) {
                throw new Refusal(Refusal.NOT_FOUND, "there is no such question, or no longer", "ask it again.");
            }
            job.interest();
            return job;
        }
    }

    /** Sends the news of a job until it is over or nobody listens. */
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
                        stream.stillHere();
                        continue;
                    }
                    if (closed) {
                        // stopped because the server ends: whoever listens is to miss it, not to take this for an answer
                        return;
                    }
                    heard = news.get().version();
                    stream.event(news.get().state().over() ? "over" : "news",
                            Json.compact(news.get().json()));
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

    /** Stops a job unless others listen too; tells how it stands. */
    public ObjectNode leave(String id) {
        var job = job(id);
        var json = job.json(false);
        json.put("stopped", job.stop(false));
        return json;
    }

    /** Every value of every measure of a finished or stopped {@code run}. */
    public ObjectNode values(String id) {
        return run(id).values();
    }

    /**
     * Reads the store of a finished or stopped {@code run}, which stays as long as it is read.
     *
     * @throws Refusal
     *             when there is none, or no longer
     */
    public void read(String id, StoreReading reading) throws IOException {
        run(id).read(reading);
    }

    /** What is done with the folder of a store. */
    @FunctionalInterface
    public interface StoreReading {
        void of(Path folder) throws IOException;
    }

    /** Refuses unless there are wars of that name to take away. */
    public void needRun(String id) {
        run(id);
    }

    private RunAnswer run(String id) {
        var job = over(id);
        if (job.answer() instanceof RunAnswer run && run.begun()) {
            return run;
        }
        throw new Refusal(Refusal.NOT_FOUND, "this question has no wars to take away", "ask one of kind 'run'.");
    }

    /** The picture of finished {@code turns}. */
    public String picture(String id) {
        var job = over(id);
        if (job.answer() instanceof TurnsAnswer turns && turns.begun()) {
            return turns.picture();
        }
        throw new Refusal(Refusal.NOT_FOUND, "this question has no picture", "ask one of kind 'turns'.");
    }

    private Job over(String id) {
        var job = job(id);
        if (!job.state().over()) {
            throw new Refusal(Refusal.CONFLICT, "the question is still under way", "wait for it, or stop it.");
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

    /** Questions under way. */
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
