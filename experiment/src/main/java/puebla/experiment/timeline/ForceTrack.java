package puebla.experiment.timeline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import puebla.kernel.ForceView;
import puebla.kernel.state.Posture;

/**
 * Track of one force from its first day to its last, for a marker on a map. The track has a note for each day on
 * which the force changed its place, destination or activity, or on which its strength differs from the last note by
 * a share of more than {@value #NOTABLE}. If the force was on the march before such a note, the track also has its
 * last position on the march. The final note has 0 men.
 */
public final class ForceTrack {
    /** Change in strength, as a share of the last note, above which a new note is recorded. */
    private static final double NOTABLE = 0.05;

    private final int contingent;
    private final int side;
    private final List<Note> notes = new ArrayList<>();
    private @Nullable Note latest;

    /**
     * Creates a track without notes.
     *
     * @param contingent
     *            index in the scenario
     * @param side
     *            −1 home government, +1 intervention
     */
    ForceTrack(int contingent, int side) {
        this.contingent = contingent;
        this.side = side;
    }

    /** Activity of a force. */
    public enum Doing {
        GARRISON, REST, MARCH, SEA, SIEGE
    }

    /**
     * State of the force at the end of a day.
     *
     * @param day
     *            days since the scenario's first day
     * @param place
     *            place of the force, or the place from which it marches
     * @param toward
     *            next place of its march; −1 if the force is stationary
     * @param thousandths
     *            part of the way to that place that the force has covered [thousandths]
     * @param men
     *            fit and sick men; 0 in the final note
     * @param doing
     *            activity of the force
     */
    public record Note(int day, int place, int toward, int thousandths, long men, Doing doing) {
        private boolean sameDeed(Note other) {
            return place == other.place && toward == other.toward && doing == other.doing;
        }
    }

    /** Returns the index of the contingent in the scenario. */
    public int contingent() {
        return contingent;
    }

    /** Returns −1 for the home government, +1 for the intervention. */
    public int side() {
        return side;
    }

    /** Returns the notes in the order of their days. */
    public List<Note> notes() {
        return List.copyOf(notes);
    }

    /**
     * Records the state of the force at the end of a day if it differs enough from the last note.
     *
     * @param wholeStage
     *            full length of the current stage of the march, in the unit of {@code forces.stage}
     */
    void note(int day, ForceView forces, int force, double wholeStage) {
        int toward = forces.posture(force) == Posture.MARCH ? forces.toward(force) : -1;
        int way = toward < 0 || wholeStage <= 0 ? 0
                : Math.clamp(Math.round(1000 * (1 - forces.stage(force) / wholeStage)), 0, 999);
        var tonight = new Note(day, forces.place(force), toward, way, forces.strength(force), doing(forces, force));
        if (notes.isEmpty() || !tonight.sameDeed(notes.getLast()) || grown(notes.getLast().men, tonight.men)) {
            lastNight(day);
            notes.add(tonight);
        }
        latest = tonight;
    }

    /** Records the previous position of a march, if the previous day has no note yet. */
    private void lastNight(int day) {
        var before = latest;
        if (before != null && before.toward >= 0 && notes.getLast().day < before.day && before.day < day) {
            notes.add(before);
        }
    }

    /** Ends the track: the force joined another one, went home or was lost. */
    void end(int day) {
        lastNight(day);
        notes.add(new Note(day, notes.getLast().place, -1, 0, 0, Doing.REST));
    }

    private static boolean grown(long before, long now) {
        return Math.abs(now - before) > NOTABLE * before;
    }

    private static Doing doing(ForceView forces, int force) {
        return switch (forces.posture(force)) {
            case MARCH -> forces.atSea(force) ? Doing.SEA : Doing.MARCH;
            case INVEST -> Doing.SIEGE;
            case HOLD -> forces.garrison(force) ? Doing.GARRISON : Doing.REST;
        };
    }
}
