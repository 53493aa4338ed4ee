package puebla.kernel.state;

import java.util.Arrays;

/**
 * Dispatches in transit and the knowledge of each actor. A dispatch consists of topic, value, day of observation and
 * day of arrival. Knowledge is the latest observed value that has arrived, with the day on which it was true. If the
 * buffer is full, the dispatch that is due first is delivered at once. The buffer is bounded, but no dispatch is lost.
 */
public final class Mail implements Stateful {
    /** Maximum number of dispatches in transit. */
    private static final int MAX_DISPATCHES = 384;
    /** Initial capacity, more than most runs ever need. */
    private static final int INITIAL_CAPACITY = 128;
    private static final int TOPICS = DispatchTopic.values().length;

    private int[] to = new int[INITIAL_CAPACITY];
    private int[] topic = new int[INITIAL_CAPACITY];
    private double[] value = new double[INITIAL_CAPACITY];
    private int[] observed = new int[INITIAL_CAPACITY];
    private int[] arrives = new int[INITIAL_CAPACITY];
    private int size;
    /** Day before which no dispatch arrives. Not saved: a restored run scans its dispatches. */
    private int earliestArrival;

    private final double[] known;
    private final int[] asOf;

    public Mail(int actors) {
        known = new double[actors * TOPICS];
        asOf = new int[actors * TOPICS];
        Arrays.fill(asOf, -1);
    }

    /** Sends a dispatch. It is delivered at once if it arrives on the day of observation. */
    public void send(int recipient, DispatchTopic news, double what, int dayObserved, int dayArrives) {
        if (dayArrives <= dayObserved) {
            learn(recipient, news.ordinal(), what, dayObserved);
            return;
        }
        if (size == MAX_DISPATCHES) {
            deliverOldest();
        }
        makeRoom(size + 1);
        to[size] = recipient;
        topic[size] = news.ordinal();
        value[size] = what;
        observed[size] = dayObserved;
        arrives[size] = dayArrives;
        earliestArrival = Math.min(earliestArrival, dayArrives);
        size++;
    }

    /** Delivers the dispatches that are due on this day. */
    public void deliver(int day) {
        if (day < earliestArrival) {
            return;
        }
        earliestArrival = Integer.MAX_VALUE;
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (arrives[i] <= day) {
                learn(to[i], topic[i], value[i], observed[i]);
            } else {
                earliestArrival = Math.min(earliestArrival, arrives[i]);
                if (kept < i) {
                    shift(i, kept);
                }
                kept++;
            }
        }
        size = kept;
    }

    /** Returns the latest value that has arrived; 0 if none has. */
    public double known(int actor, DispatchTopic news) {
        return known[actor * TOPICS + news.ordinal()];
    }

    /** Returns the day on which the known value was true; −1 if no value has arrived. */
    public int asOf(int actor, DispatchTopic news) {
        return asOf[actor * TOPICS + news.ordinal()];
    }

    /** Reports whether an actor has received any dispatch about a topic. */
    public boolean heard(int actor, DispatchTopic news) {
        return asOf(actor, news) >= 0;
    }

    /**
     * Overwrites the value of all dispatches in transit. Tests use this to verify that no actor acts on news before it
     * arrives.
     */
    public void overwriteInTransit(double with) {
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
            to = Arrays.copyOf(to, MAX_DISPATCHES);
            topic = Arrays.copyOf(topic, MAX_DISPATCHES);
            value = Arrays.copyOf(value, MAX_DISPATCHES);
            observed = Arrays.copyOf(observed, MAX_DISPATCHES);
            arrives = Arrays.copyOf(arrives, MAX_DISPATCHES);
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
    public void visit(StateVisitor visitor) {
        size = visitor.visit(size);
        if (size < 0 || size > MAX_DISPATCHES) {
            throw new IllegalArgumentException("invalid saved run: " + size + " dispatches in transit");
        }
        if (visitor.replaces()) {
            makeRoom(size);
            earliestArrival = 0;
        }
        visitor.visit(to, size);
        visitor.visit(topic, size);
        visitor.visit(value, size);
        visitor.visit(observed, size);
        visitor.visit(arrives, size);
        visitor.visit(known);
        visitor.visit(asOf);
    }
}
