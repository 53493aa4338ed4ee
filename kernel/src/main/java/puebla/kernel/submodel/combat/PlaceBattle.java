package puebla.kernel.submodel.combat;

import puebla.kernel.event.EventBuilder;
import puebla.kernel.mechanism.War;
import puebla.kernel.rule.Fortifications;
import puebla.kernel.rule.Occupation;
import puebla.kernel.rule.PublicBelief;
import puebla.kernel.scenario.Amount;
import puebla.kernel.scenario.EventType;
import puebla.kernel.scenario.Feature;
import puebla.kernel.state.BattleResult;
import puebla.kernel.state.DispatchTopic;

/** A battle for a place, with its results for both sides. */
final class PlaceBattle {
    private PlaceBattle() {}

    /** Resolves a battle for the place, in the open or against its works. */
    static void resolve(War war, int place, int comer, int holder, EventType type) {
        boolean assault = type == CombatEvents.ASSAULT;
        double f = 1 + (assault ? Fortifications.works(war, place) : 0);
        var result = Battle.attack(war, place, -holder, f, 0);
        int who = holder < 0 ? war.scenario().patron() : war.scenario().home();
        int assaultEvent = -1;
        if (assault) {
            assaultEvent = war.events.begin(CombatEvents.ASSAULT).at(place).side(-holder).by(who)
                    .of(war.state.forces.contingent(comer))
                    .led(war.state.forces.leader(comer)).with(Amount.MEN, result.attackers())
                    .with(Amount.ENEMY_MEN, result.defenders())
                    .becauseDecided().record();

        }
        if (result.attackerWins()) {
            int won = report(war, CombatEvents.BATTLE_WON, place, -holder, comer, result, assaultEvent);
            Battle.rout(war, place, holder, result, won);
            if (war.state.forces.exists(comer)) {
                Occupation.enter(war, place, comer, won);
            }
            if (counts(war, assault, comer)) {
                war.state.expedition.countAssault();
            }
        } else {
            war.state.country.failedAttacks().record(place, war.state.day, result.attackers());
            int lost = report(war, assault ? CombatEvents.ASSAULT_REPULSED : CombatEvents.BATTLE_LOST, place,
                    assault ? holder : -holder, comer, result,
                    assaultEvent);
            if (!war.state.country.besieged(place)) {
                Battle.retreat(war, place, -holder);
            }
            boolean patrons =
                    war.state.forces.exists(comer) && war.state.forces.contingent(comer) == war.columns.patronCorps();
            if (patrons && holder < 0 && !war.state.country.besieged(place)
                    && war.state.expedition.capitalTakenDay() < 0) {
                repulsed(war, lost);
            }
            if (patrons && assault && war.state.expedition.assaults() == 0) {
                war.events.begin(CombatEvents.HONOUR_ENGAGED).at(place).by(who).of(war.columns.patronCorps()).side(-1)
                        .causedBy(lost)
                        .record();
            }
            if (counts(war, assault, comer)) {
                war.state.expedition.countAssault();
            }
        }
    }

    private static boolean counts(War war, boolean assault, int comer) {
        return assault && war.state.forces.exists(comer)
                && war.state.forces.contingent(comer) == war.columns.patronCorps();
    }

    static int report(War war, EventType type, int place, int side, int comer, BattleResult result, int cause) {
        var what = war.events.begin(type).at(place).side(side).with(Amount.MEN, result.attackers())
                .with(Amount.ENEMY_MEN, result.defenders()).with(Amount.LOST, result.attackersLost())
                .with(Amount.ENEMY_LOST, result.defendersLost()).causedBy(cause);
        if (war.state.forces.exists(comer)) {
            what.of(war.state.forces.contingent(comer)).led(war.state.forces.leader(comer));
        }
        addReasons(result, what);
        return what.record();
    }

    /**
     * Returns how long the army rests after a repulse or an abandoned advance, before its commander considers the next
     * [days].
     */
    static int daysOfRest(War war) {
        return (int) war.value(CombatParameters.REST_AFTER_REPULSE);
    }

    /** Records a repulse of the patron's army: its march ends, and the news goes to the patron. */
    private static void repulsed(War war, int event) {
        var expedition = war.state.expedition;
        expedition.recordRepulse(war.state.day, event, war.state.day + daysOfRest(war));
        war.dispatches.report(expedition.base(), war.scenario().patron(), DispatchTopic.REPULSE, expedition.repulses());
        PublicBelief.shift(war, -1, war.value(CombatParameters.NEWS_REPULSE));
    }

    /** Adds the terms of a battle to an event as reasons; positive terms favoured the winner. */
    private static void addReasons(BattleResult result, EventBuilder what) {
        int sign = result.attackerWins() ? 1 : -1;
        what.because(Feature.NUMBERS, sign * result.logNumbers())
                .because(Feature.PLACE_WORKS, -sign * result.logWorks())
                .because(Feature.LEADERSHIP, sign * result.lead()).because(Feature.GUNS, sign * result.guns())
                .because(Feature.SURPRISE, sign * result.surprise());
    }
}
