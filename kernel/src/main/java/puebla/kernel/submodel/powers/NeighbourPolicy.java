package puebla.kernel.submodel.powers;

import puebla.kernel.mechanism.Mechanism;
import puebla.kernel.mechanism.War;
import puebla.kernel.scenario.SharedParameters;
import puebla.kernel.random.Draw;
import puebla.kernel.rule.PublicBelief;
import puebla.kernel.scenario.Feature;
import puebla.kernel.scenario.SystemSwitch;
import puebla.kernel.scenario.Time;
import puebla.kernel.state.DispatchTopic;
import puebla.kernel.submodel.powers.PowersDecisions.WaitOrHarden;

/**
 * Policy of the neighbour: limited by its own war, then pressing the patron.
 *
 * <pre>
 *   pressure = its lever × clamp(at war + of peace (1 − own war) + of notes notes + of border army
 *              + of voices voices)      with the weights neighbour.pressure-…
 *   arms     → 1 + neighbour.arms-of-flow min(MAX_FLOW, flow + bought) × door
 *              with the time constant neighbour.arms-days [days]
 *   flow     = lever on the arms × (neighbour.arms-trickle before its peace, 1 after it)
 *   bought   = spending abroad per month / neighbour.arms-price, at most neighbour.most-bought
 *   door     = largest value among the frontier places and arms ports: 1 if the home side holds the place; otherwise
 *              0.6 if it has more than 300 irregulars there, else 0
 * </pre>
 *
 * After the neighbour's peace, a monthly decision can harden the notes, up to an ultimatum.
 *
 * <p><b>Source:</b> formal demand of 12 February 1866, protests against replacements and volunteers (Bancroft VI p.
 * 208–209); arms "in any quantity" by 1866 (p. 246). <b>Leaves out:</b> war between neighbour and patron.
 */
public final class NeighbourPolicy implements Mechanism {
    private static final Draw BORDER_ARMY = Draw.of("powers.border-army");

    /** Day of the month of 30 days on which a note is considered, 0…29. */
    private static final int NOTE_DAY = 11;
    /** Irregulars above whom a door that the home side does not hold is partly open. Judgement. */
    private static final int BANDS_AT_DOOR = 300;
    /** Opening of such a door. Judgement. */
    private static final double DOOR_OF_BANDS = 0.6;
    /** Maximum flow of arms. Judgement. */
    private static final double MAX_FLOW = 1.5;
    /** Level of arms above which the flow is an event. Judgement. */
    private static final double RECORDED_ARMS = 1.2;

    @Override
    public void apply(War war) {
        var neighbour = war.state.neighbour;
        neighbour.fadeVoice(war.value(PowersParameters.VOICES_KEPT));
        int self = war.scenario().neighbour();
        boolean peace = neighbour.ownWar() <= 0;
        boolean silent = war.off(SystemSwitch.US_PRESSURE) || war.scenario().levers().neighbourPressure() == 0;
        if (peace && !silent && neighbour.borderArmyDay() < 0
                && war.state.day - neighbour.peaceDay() >= war.value(PowersParameters.BORDER_ARMY_DAYS)) {
            boolean sent =
                    war.uniform(BORDER_ARMY, Draw.ONLY) < war.value(PowersParameters.BORDER_ARMY_CHANCE)
                            && war.state.inField(war.columns.patronCorps()) > 0;
            neighbour.decideBorderArmy(war.state.day, sent);
            if (sent) {
                war.events.begin(PowersEvents.BORDER_ARMY).by(self).causedBy(neighbour.peaceEvent()).record();
            }
        }
        if (peace && !silent && war.state.day % Time.MONTH == NOTE_DAY && neighbour.notes() < 1
                && war.state.mail.heard(self, DispatchTopic.PATRON_MEN)) {
            note(war, self);
        }
        neighbour.press(silent ? 0
                : war.scenario().levers().neighbourPressure() * Math.clamp(
                        war.value(PowersParameters.PRESSURE_AT_WAR)
                                + war.value(PowersParameters.PRESSURE_OF_PEACE) * (1 - neighbour.ownWar())
                                + war.value(PowersParameters.PRESSURE_OF_NOTES) * neighbour.notes()
                                + war.value(PowersParameters.PRESSURE_OF_BORDER_ARMY) * neighbour.borderArmy()
                                + war.value(PowersParameters.PRESSURE_OF_VOICES) * neighbour.voice(),
                        0.0, 1.0));
        arms(war, peace);
    }

    private static void note(War war, int self) {
        var neighbour = war.state.neighbour;
        double present = Math.min(1,
                war.state.mail.known(self, DispatchTopic.PATRON_MEN) / war.value(SharedParameters.PATRON_FULL_ARMY));
        var choice = war.decisions.begin(PowersDecisions.NEIGHBOUR_NOTE).with(Feature.NEIGHBOUR_WAR, neighbour.ownWar())
                .relyingOn(self, DispatchTopic.PATRON_MEN).with(Feature.PATRON_PRESENT, present)
                .known(Feature.PATRON_LEAVING, self, DispatchTopic.WITHDRAWAL)
                .known(Feature.SHARE_HELD, self, DispatchTopic.SHARE_HELD).choose();
        if (choice == WaitOrHarden.WAIT) {
            return;
        }
        neighbour.sendNote(war.value(PowersParameters.HARDER_NOTE));
        if (neighbour.notes() >= war.value(PowersParameters.ULTIMATUM_FROM) && neighbour.ultimatumDay() < 0) {
            int event = war.events.begin(PowersEvents.NEIGHBOUR_ULTIMATUM).by(self).against(war.scenario().patron())
                    .becauseDecided()
                    .record();
            neighbour.issueUltimatum(war.state.day, event);
            PublicBelief.shift(war, -1, war.value(PowersParameters.NEWS_ULTIMATUM));
        } else {
            war.events.begin(PowersEvents.NEIGHBOUR_NOTE).by(self).against(war.scenario().patron()).becauseDecided()
                    .record();
        }
    }

    private static void arms(War war, boolean peace) {
        var neighbour = war.state.neighbour;
        double door = 0;
        for (int p : war.columns.armsPlaces) {
            if (war.state.country.held(p) < 0
                    || war.state.country.bands(p) > BANDS_AT_DOOR) {
                door = Math.max(door, war.state.country.held(p) < 0 ? 1 : DOOR_OF_BANDS);
            }
        }
        double flow = war.off(SystemSwitch.US_ARMS) ? 0
                : war.scenario().levers().neighbourArms() * (peace ? 1 : war.value(PowersParameters.ARMS_TRICKLE));
        double bought = Math.min(war.value(PowersParameters.MAX_BOUGHT),
                war.state.treasuries.homeArmsSpending() * Time.MONTH / war.value(PowersParameters.ARMS_PRICE));
        double target =
                1 + war.value(PowersParameters.ARMS_OF_FLOW)
                        * Math.min(MAX_FLOW, flow + (war.off(SystemSwitch.US_ARMS) ? 0 : bought)) * door;
        neighbour.supplyArms(target, war.value(PowersParameters.ARMS_DAYS));
        if (neighbour.arms() > RECORDED_ARMS && neighbour.armsEvent() < 0) {
            neighbour.recordArms(war.events.begin(PowersEvents.ARMS_FLOW).by(war.scenario().neighbour())
                    .against(war.scenario().home())
                    .because(Feature.NEIGHBOUR_FRIENDLY, 1).causedBy(neighbour.peaceEvent()).record());
        }
    }
}
