package puebla.web.work;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import puebla.lab.FailedWar;
import puebla.lab.Json;
import puebla.lab.Watch;
import tools.jackson.databind.node.ObjectNode;

/**
 * A long question under way or answered. One thread answers; any number of others listen, and hear the newest that there is, not every
 * step.
 */
public final class Job {
    private static final long TELL_EVERY_NANOS = TimeUnit.MILLISECONDS.toNanos(300);

    private final String id;
    private final Ask ask;
    private final Answer answer;
    private final Machine machine;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private State state = State.WAITING;
    private int finished;
    private int version;
    private int listeners;
    private long lastInterest = System.nanoTime();
    private Optional<ObjectNode> document = Optional.empty();
    private String fault = "";
    private volatile boolean stop;

    /** How far it has come. */
    public enum State {
        WAITING, RUNNING, DONE,
        /** Ended early; what was finished is an answer over those wars. */
        STOPPED, FAILED;

        /** Whether nothing more will come. */
        public boolean over() {
            return this == DONE || this == STOPPED || this == FAILED;
        }

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What a listener hears.
     *
     * @param version
     *            grows with every piece of news
     * @param json
     *            how far it is, and under {@code answer} what is known so far
     */
    public record News(int version, State state, ObjectNode json) {}

    Job(String id, Ask ask, Answer answer, Machine machine) {
        this.id = id;
        this.ask = ask;
        this.answer = answer;
        this.machine = machine;
    }

    public String id() {
        return id;
    }

    Answer answer() {
        return answer;
    }

    /** Answers it, on the caller's thread. */
    void work() {
        become(State.RUNNING);
        try {
            answer.fight(new Telling());
            var whole = answer.begun() ? Optional.of(answer.document()) : Optional.<ObjectNode>empty();
            lock.lock();
            try {
                document = whole;
                state = stop && finished < answer.total() ? State.STOPPED : State.DONE;
                tell();
            } finally {
                lock.unlock();
            }
        } catch (Throwable broken) {
            System.err.println("puebla serve: question " + id + " failed: " + broken);
            if (System.getenv().getOrDefault("PUEBLA_DEBUG", "0").equals("1")) {
                broken.printStackTrace();
            }
            lock.lock();
            try {
                fault = broken.getClass().getSimpleName()
                        + (broken instanceof FailedWar war ? " in the war of seed " + war.seed() : "");
                state = State.FAILED;
                tell();
            } finally {
                lock.unlock();
            }
        }
    }

    private void become(State next) {
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

    /** Takes turns on the machine and tells the listeners now and then. */
    private final class Telling implements Watch {
        private long told = System.nanoTime();

        @Override
        public void begin() {
            machine.begin();
        }

        @Override
        public void end() {
            machine.end();
        }

        @Override
        public boolean stopped() {
            return stop;
        }

        @Override
        public void finished(int wars) {
            boolean due = System.nanoTime() - told > TELL_EVERY_NANOS;
            var soFar = due && answer.begun() ? Optional.of(answer.document()) : Optional.<ObjectNode>empty();
            lock.lock();
            try {
                finished = wars;
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

    /** Nobody wants it any more. Returns false when somebody else does. */
    boolean stop(boolean whoeverListens) {
        lock.lock();
        try {
            if (state.over() || !whoeverListens && listeners > 1) {
                return false;
            }
            stop = true;
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Whether it is under way and nobody has asked after it for so long. */
    boolean forgotten(long nanos) {
        lock.lock();
        try {
            return !state.over() && listeners == 0 && System.nanoTime() - lastInterest > nanos;
        } finally {
            lock.unlock();
        }
    }

    /** Whether its answer serves whoever asks the same now; from then on somebody waits for it. */
    boolean wanted() {
        lock.lock();
        try {
            lastInterest = System.nanoTime();
            return state == State.DONE || !state.over() && !stop;
        } finally {
            lock.unlock();
        }
    }

    /** Frees what its answer holds. */
    void forget() {
        stop(true);
        answer.close();
    }

    /** Somebody wants to know. */
    void interest() {
        lock.lock();
        try {
            lastInterest = System.nanoTime();
        } finally {
            lock.unlock();
        }
    }

    void listen(int more) {
        lock.lock();
        try {
            listeners += more;
            lastInterest = System.nanoTime();
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

    /** What there is that a listener has not heard; empty when nothing new came in that time. */
    public Optional<News> after(int heard, long millis) throws InterruptedException {
        lock.lock();
        try {
            long left = TimeUnit.MILLISECONDS.toNanos(millis);
            while (version <= heard && left > 0) {
                left = news.awaitNanos(left);
            }
            return version <= heard ? Optional.empty() : Optional.of(new News(version, state, json(true)));
        } finally {
            lock.unlock();
        }
    }

    /** The answer as far as it has come; empty when there is none yet. */
    public Optional<ObjectNode> document() {
        lock.lock();
        try {
            return document;
        } finally {
            lock.unlock();
        }
    }

    /** How far it is, with the answer so far or without. */
    public ObjectNode json(boolean withAnswer) {
        lock.lock();
        try {
            var node = Json.object();
            node.put("id", id);
            node.put("state", state.id());
            node.put("finished", finished);
            node.put("total", answer.total());
            node.put("fault", fault);
            node.set("question", ask.json());
            if (withAnswer) {
                document.ifPresentOrElse(known -> node.set("answer", known), () -> node.putNull("answer"));
            }
            return node;
        } finally {
            lock.unlock();
        }
    }
}
