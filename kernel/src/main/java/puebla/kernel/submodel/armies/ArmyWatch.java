package puebla.kernel.submodel.armies;

import java.util.Arrays;
import puebla.kernel.mechanism.Mechanism;
import puebla.kernel.mechanism.War;
import puebla.kernel.scenario.Amount;
import puebla.kernel.state.ArmyStatus;
import puebla.kernel.state.ArmyTable;
import puebla.kernel.state.Cause;
import puebla.kernel.state.Stock;

/**
 * Count of the armies of the home side, every day. A field force belongs to the army for which its place raises men, and
 * stays in it wherever it marches; a garrison belongs to none.
 *
 * <pre>
 *   broken    beaten today, and left with less than armies.broken-share of the strength before; an army in being also
 *             when it falls below armies.broken-men
 *   hidden    the cadre that was not captured, out of the scattered men
 * </pre>
 *
 * <p><b>Source:</b> armies of Uraga, Doblado, González Ortega, Díaz and Arteaga, broken in 1863–65, which rose again.
 */
public final class ArmyWatch implements Mechanism {
    /** Time after a defeat for which the strength before it is remembered [days]. */
    private static final int MEMORY = 30;

    @Override
    public void apply(War war) {
        var armies = war.state.armies;
        if (armies.size() == 0) {
            return;
        }
        int[] men = war.scratch(0);
        Arrays.fill(men, 0);
        var forces = war.state.forces;
        for (int f = 0; f < forces.used(); f++) {
            ArmyForces.enrol(war, f);
            if (forces.exists(f) && forces.army(f) != ArmyTable.NONE) {
                men[forces.army(f)] += (int) forces.strength(f);
            }
        }
        for (int a = 0; a < armies.size(); a++) {
            armies.count(a, men[a], war.state.day, MEMORY);
            if (armies.defeatDay(a) == war.state.day && !armies.isBroken(a)
                    && (men[a] < war.value(ArmiesParameters.BROKEN_SHARE) * armies.strengthBefore(a)
                            || fallsBelowTheLeast(war, a, men[a]))) {
                breakUp(war, a);
            }
        }
    }

    private static boolean fallsBelowTheLeast(War war, int army, long left) {
        double least = war.value(ArmiesParameters.BROKEN_MEN);
        return war.state.armies.status(army) == ArmyStatus.IN_BEING && left < least
                && war.state.armies.strengthBefore(army) >= least;
    }

    private static void breakUp(War war, int army) {
        var armies = war.state.armies;
        int line = war.columns.homeLine();
        long hidden = Math.min((long) armies.cadre(army), war.state.men.of(line, Stock.DISPERSED));
        war.state.men.move(line, Stock.DISPERSED, Stock.CADRE, hidden, Cause.HID);
        armies.forget(army, hidden);
        armies.changeCadre(army, hidden - armies.cadre(army));
        int event = war.events.begin(ArmiesEvents.ARMY_BREAKS_UP).at(armies.defeatPlace(army)).side(-1)
                .led(armies.commander(army)).of(line).with(Amount.MEN, armies.strengthBefore(army))
                .with(Amount.LOST, armies.strengthBefore(army) - armies.men(army))
                .record();
        armies.breakUp(army, war.state.day, experience(war, army), event);
    }

    private static double experience(War war, int army) {
        int largest = ArmyForces.largest(war, army);
        return largest < 0 ? war.state.armies.experience(army) : war.state.forces.experience(largest);
    }
}
