package puebla.lab.diary;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import puebla.kernel.campaign.Forces;

/**
 * A body of troops from its first evening to its last, for a mark on a map: a note whenever it did something else, or had become a
 * twentieth stronger or weaker, and before that how far it had come; the last has no men.
 */
public final class Body {
    /** A body is noted anew when its men differ by this share from the last note. */
    private static final double NOTABLE = 0.05;

    private final int contingent;
    private final int side;
    private final List<Note> notes = new ArrayList<>();
    private @Nullable Note latest;

    /**
     * Nothing is noted yet.
     *
     * @param contingent
     *            index in the scenario
     */
    Body(int contingent, int side) {
        this.contingent = contingent;
        this.side = side;
    }

    /** What it is about. */
    public enum Doing {
        GARRISON, REST, MARCH, SEA, SIEGE
    }

    /**
     * An evening.
     *
     * @param place
     *            where it is, or where it set out
     * @param toward
     *            next place of its march; −1 when it stands
     * @param thousandths
     *            of the way to that place that it has covered
     * @param men
     *            fit and sick
     */
    public record Note(int day, int place, int toward, int thousandths, long men, Doing doing) {
        private boolean sameDeed(Note other) {
            return place == other.place && toward == other.toward && doing == other.doing;
        }
    }

    /** Index in the scenario. */
    public int contingent() {
        return contingent;
    }

    /** −1 home government, +1 intervention. */
    public int side() {
        return side;
    }

    /** In the order of their days. */
    public List<Note> notes() {
        return List.copyOf(notes);
    }

    /** Notes the evening of a force, if there is anything new. */
    void note(int day, Forces forces, int force, double wholeStage) {
        int toward = forces.posture[force] == Forces.MARCH ? forces.toward[force] : -1;
        int way = toward < 0 || wholeStage <= 0 ? 0
                : (int) Math.clamp(Math.round(1000 * (1 - forces.stage[force] / wholeStage)), 0, 999);
        var tonight = new Note(day, forces.place[force], toward, way, forces.strength(force), doing(forces, force));
        if (notes.isEmpty() || !tonight.sameDeed(notes.getLast()) || grown(notes.getLast().men, tonight.men)) {
            lastNight(day);
            notes.add(tonight);
        }
        latest = tonight;
    }

    /** How far it had come before it did something else. */
    private void lastNight(int day) {
        var before = latest;
        if (before != null && before.toward >= 0 && notes.getLast().day < before.day && before.day < day) {
            notes.add(before);
        }
    }

    /** It is no more: it joined another, went home or was lost. */
    void end(int day) {
        lastNight(day);
        notes.add(new Note(day, notes.getLast().place, -1, 0, 0, Doing.REST));
    }

    private static boolean grown(long before, long now) {
        return Math.abs(now - before) > NOTABLE * before;
    }

    private static Doing doing(Forces forces, int force) {
        return switch (forces.posture[force]) {
            case Forces.MARCH -> forces.atSea[force] ? Doing.SEA : Doing.MARCH;
            case Forces.INVEST -> Doing.SIEGE;
            default -> forces.garrison[force] ? Doing.GARRISON : Doing.REST;
        };
    }
}
