package puebla.kernel.news;

import java.util.Arrays;
import puebla.kernel.Archive;

/**
 * Dispatches in transit and the knowledge of each actor. A dispatch consists of topic, value, day of observation and
 * day of arrival. Knowledge is the latest observed value that has arrived, with the day on which it was true. If the
 * buffer is full, the dispatch that is due first is delivered at once. The buffer is bounded, but no dispatch is lost.
 */
public final class Mail implements Archive.Kept {
    /** Maximum number of dispatches in transit. */
    private static final int BAG = 384;
    /** Initial capacity, more than most runs ever need. */
    private static final int SMALL_BAG = 128;
    private static final int TOPICS = News.values().length;

    private int[] to = new int[SMALL_BAG];
    private int[] topic = new int[SMALL_BAG];
    private double[] value = new double[SMALL_BAG];
    private int[] observed = new int[SMALL_BAG];
    private int[] arrives = new int[SMALL_BAG];
    private int size;
    /** Day before which no dispatch arrives. Not saved: a restored run scans its dispatches. */
    private int soonest;

    private final double[] known;
    private final int[] asOf;

    public Mail(int actors) {
        known = new double[actors * TOPICS];
        asOf = new int[actors * TOPICS];
        Arrays.fill(asOf, -1);
    }

    /** Sends a dispatch. It is delivered at once if it arrives on the day of observation. */
    public void send(int recipient, News news, double what, int dayObserved, int dayArrives) {
        if (dayArrives <= dayObserved) {
            learn(recipient, news.ordinal(), what, dayObserved);
            return;
        }
        if (size == BAG) {
            deliverOldest();
        }
        makeRoom(size + 1);
        to[size] = recipient;
        topic[size] = news.ordinal();
        value[size] = what;
        observed[size] = dayObserved;
        arrives[size] = dayArrives;
        soonest = Math.min(soonest, dayArrives);
        size++;
    }

    /** Delivers the dispatches that are due on this day. */
    public void deliver(int day) {
        if (day < soonest) {
            return;
        }
        soonest = Integer.MAX_VALUE;
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (arrives[i] <= day) {
                learn(to[i], topic[i], value[i], observed[i]);
            } else {
                soonest = Math.min(soonest, arrives[i]);
                if (kept < i) {
                    shift(i, kept);
                }
                kept++;
            }
        }
        size = kept;
    }

    /** Returns the latest value that has arrived; 0 if none has. */
    public double known(int actor, News news) {
        return known[actor * TOPICS + news.ordinal()];
    }

    /** Returns the day on which the known value was true; −1 if no value has arrived. */
    public int asOf(int actor, News news) {
        return asOf[actor * TOPICS + news.ordinal()];
    }

    public boolean heard(int actor, News news) {
        return asOf(actor, news) >= 0;
    }

    /**
     * Overwrites the value of all dispatches in transit. Tests use this to verify that no actor acts on news before it
     * arrives.
     */
    public void poison(double with) {
        Arrays.fill(value, 0, size, with);
    }

    private void learn(int actor, int news, double what, int day) {
        int at = actor * TOPICS + news;
        if (day >= asOf[at]) {
            known[at] = what;
            asOf[at] = day;
        }
    }

    private void makeRoom(int dispatches) {
        if (dispatches > to.length) {
            to = Arrays.copyOf(to, BAG);
            topic = Arrays.copyOf(topic, BAG);
            value = Arrays.copyOf(value, BAG);
            observed = Arrays.copyOf(observed, BAG);
            arrives = Arrays.copyOf(arrives, BAG);
        }
    }

    private void deliverOldest() {
        int first = 0;
        for (int i = 1; i < size; i++) {
            if (arrives[i] < arrives[first]) {
                first = i;
            }
        }
        learn(to[first], topic[first], value[first], observed[first]);
        shift(size - 1, first);
        size--;
    }

    private void shift(int from, int target) {
        to[target] = to[from];
        topic[target] = topic[from];
        value[target] = value[from];
        observed[target] = observed[from];
        arrives[target] = arrives[from];
    }

    @Override
    public void pass(Archive archive) {
        size = archive.pass(size);
        if (size < 0 || size > BAG) {
            throw new IllegalArgumentException("invalid saved run: " + size + " dispatches in transit");
        }
        makeRoom(size);
        soonest = 0;
        archive.pass(to, size);
        archive.pass(topic, size);
        archive.pass(value, size);
        archive.pass(observed, size);
        archive.pass(arrives, size);
        archive.pass(known);
        archive.pass(asOf);
    }
}
