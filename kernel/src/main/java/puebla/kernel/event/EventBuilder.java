package puebla.kernel.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import puebla.kernel.scenario.Amount;
import puebla.kernel.scenario.EventType;
import puebla.kernel.scenario.Feature;
import puebla.kernel.scenario.SharedEvents;

/**
 * Builder of an event. One object is reused: a mechanism fills it in and records the event, as in
 * {@code war.events.begin(TYPE).at(place).by(actor).with(MEN, 400).because(HUNGER, 1).causedBy(id).record()}.
 */
public final class EventBuilder {
    private static final int REASONS = 3;
    /** Contribution up to which a reason is ignored. */
    private static final double NO_CONTRIBUTION = 1e-9;

    private final EventRecorder recorder;
    private EventType type = SharedEvents.HORIZON;
    private int side;
    private int place;
    private int actor;
    private int otherActor;
    private int leader;
    private int contingent;
    private int external;
    private final long[] amounts = new long[Amount.values().length];
    private final int[] causes = new int[REASONS];
    private int causeCount;
    private final int[] because = new int[REASONS];
    private final double[] sizes = new double[REASONS];
    private int becauseCount;

    EventBuilder(EventRecorder recorder) {
        this.recorder = recorder;
    }

    EventBuilder begin(EventType what) {
        type = what;
        side = 0;
        place = -1;
        actor = -1;
        otherActor = -1;
        leader = -1;
        contingent = -1;
        external = -1;
        causeCount = 0;
        becauseCount = 0;
        Arrays.fill(amounts, -1);
        return this;
    }

    /** Sets the place. */
    public EventBuilder at(int where) {
        place = where;
        return this;
    }

    /** Sets the actor. */
    public EventBuilder by(int who) {
        actor = who;
        return this;
    }

    /** Sets the other actor. */
    public EventBuilder against(int whom) {
        otherActor = whom;
        return this;
    }

    /** Sets the side that acts or gains: +1 intervention, −1 home. */
    public EventBuilder side(int which) {
        side = which;
        return this;
    }

    /** Sets the leader. */
    public EventBuilder led(int by) {
        leader = by;
        return this;
    }

    /** Sets the contingent. */
    public EventBuilder of(int corps) {
        contingent = corps;
        return this;
    }

    /** Sets the entry of the external calendar. */
    public EventBuilder external(int entry) {
        external = entry;
        return this;
    }

    /** Sets an amount, rounded to a whole number. */
    public EventBuilder with(Amount amount, double value) {
        amounts[amount.ordinal()] = (long) Math.floor(value + 0.5);
        return this;
    }

    /** Sets an amount. */
    public EventBuilder with(Amount amount, long value) {
        return with(amount, (double) value);
    }

    /** Adds an earlier event as a cause. A value of −1 and causes beyond the third are ignored. */
    public EventBuilder causedBy(int event) {
        if (event >= 0 && causeCount < REASONS) {
            causes[causeCount++] = event;
        }
        return this;
    }

    /** Adds a reason with the size of its contribution. Only the three largest above zero remain, largest first. */
    public EventBuilder because(Feature feature, double size) {
        if (size <= NO_CONTRIBUTION) {
            return this;
        }
        int at = becauseCount;
        while (at > 0 && sizes[at - 1] < size) {
            at--;
        }
        if (at >= REASONS) {
            return this;
        }
        becauseCount = Math.min(becauseCount + 1, REASONS);
        for (int i = becauseCount - 1; i > at; i--) {
            sizes[i] = sizes[i - 1];
            because[i] = because[i - 1];
        }
        sizes[at] = size;
        because[at] = feature.index();
        return this;
    }

    /** Adds the reasons of the latest decision. */
    public EventBuilder becauseDecided() {
        for (int r = 0; r < REASONS && becauseCount < REASONS; r++) {
            if (recorder.decisionReasons[r] >= 0) {
                because(Feature.at(recorder.decisionReasons[r]), REASONS - r);
            }
        }
        return this;
    }

    /**
     * Records the event.
     *
     * @return id of the event
     */
    public int record() {
        return recorder.record(this);
    }

    /** Returns the type of the event. */
    public EventType type() {
        return type;
    }

    /** Returns the side that acts or gains; 0 for neither. */
    public int side() {
        return side;
    }

    /** Returns the place; −1 for none. */
    public int place() {
        return place;
    }

    /** Returns the actor; −1 for none. */
    public int actor() {
        return actor;
    }

    /** Returns the leader; −1 for none. */
    public int leader() {
        return leader;
    }

    /** Returns the contingent; −1 for none. */
    public int contingent() {
        return contingent;
    }

    /** Returns an amount; −1 if it was not set. */
    public long amount(Amount amount) {
        return amounts[amount.ordinal()];
    }

    Event toEvent(int id, int day) {
        List<Long> figures = new ArrayList<>();
        for (long amount : amounts) {
            figures.add(amount);
        }
        List<Integer> causedBy = new ArrayList<>();
        for (int i = 0; i < causeCount; i++) {
            causedBy.add(causes[i]);
        }
        List<Feature> reasons = new ArrayList<>();
        for (int i = 0; i < becauseCount; i++) {
            reasons.add(Feature.at(because[i]));
        }
        return new Event(id, day, type, side, place, actor, otherActor, leader, contingent, external,
                List.copyOf(figures), causedBy,
                reasons);
    }
}
