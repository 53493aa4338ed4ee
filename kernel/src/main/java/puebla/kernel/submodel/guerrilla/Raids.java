package puebla.kernel.submodel.guerrilla;

import puebla.kernel.mechanism.Mechanism;
import puebla.kernel.mechanism.War;
import puebla.kernel.random.Draw;
import puebla.kernel.random.ReproducibleMath;
import puebla.kernel.scenario.Amount;
import puebla.kernel.scenario.Feature;
import puebla.kernel.scenario.Flow;
import puebla.kernel.scenario.SystemSwitch;
import puebla.kernel.scenario.Time;
import puebla.kernel.state.Cause;
import puebla.kernel.state.Stock;

/**
 * Raids by irregulars where the intervention holds the place: attacks on convoys and on small posts.
 *
 * <pre>
 *   attack rate of a week   1 − exp(−7 k1 G/100 (1 − 0.85 cover)),   cover = min(1, garrison / (0.2 G + 50))
 *   a post is overrun       k2 G / garrison per day, for posts of 260 men at most and bands of three times as many
 * </pre>
 *
 * The rate, smoothed over weeks, reduces supply, trade and revenue of the place. <b>Source:</b> judgement; Camarón (65
 * against 2,000), Tacámbaro, Santa Gertrudis as cases. <b>Leaves out:</b> mail, which is never interrupted.
 */
public final class Raids implements Mechanism {
    private static final Draw CONVOY_ATTACKED = Draw.of("guerrilla.convoy-attacked");
    private static final Draw ESCORT_HOLDS = Draw.of("guerrilla.escort-holds");
    private static final Draw ESCORT_KILLED = Draw.of("guerrilla.escort-killed");
    private static final Draw POST_OVERRUN = Draw.of("guerrilla.post-overrun");

    /** Unit of the irregulars in the rate of raids [men]. */
    private static final double BANDS_UNIT = 100;
    /** Irregulars above whom they attack convoys. Judgement. */
    private static final double BANDS_FOR_CONVOY = 150;
    /** Convoys attacked for each raid. Judgement. */
    private static final double CONVOYS_PER_RAID = 0.25;

    @Override
    public void apply(War war) {
        var country = war.state.country;
        boolean off = war.off(SystemSwitch.INTERDICTION) || war.off(SystemSwitch.GUERRILLA);
        for (int p : war.rounds.weekly(war.state.day)) {
            if (off || country.held(p) < 0) {
                country.recordRaids(p, 0);
                continue;
            }
            double bands = country.bands(p);
            double guards = war.state.strength.interventionMen(p);
            double full = war.value(GuerrillaParameters.RAID_GUARDS_PER_IRREGULAR) * bands
                    + war.value(GuerrillaParameters.RAID_GUARDS);
            double cover = Math.min(1, guards / full);
            double rate = ReproducibleMath
                    .probabilityOf(Time.WEEK * war.value(GuerrillaParameters.RAID_RATE) * bands / BANDS_UNIT
                            * (1 - war.value(GuerrillaParameters.RAID_COVER) * cover));
            double weight = war.value(GuerrillaParameters.RAID_WEIGHT_OF_WEEK);
            country.recordRaids(p, (1 - weight) * country.raided(p) + weight * rate);
            if (bands > BANDS_FOR_CONVOY
                    && war.uniform(CONVOY_ATTACKED, war.keys.place(p)) < rate * CONVOYS_PER_RAID) {
                convoy(war, p, bands);
            }
            posts(war, p, bands);
        }
    }

    private static void convoy(War war, int p, double bands) {
        int force = escort(war, p);
        if (force < 0) {
            return;
        }
        long escort = Math.min(war.state.forces.strength(force) / 6, 250);
        double ratio = ReproducibleMath.log((escort * war.state.qualityOf(force) + 20) / (0.4 * bands + 20));
        if (war.uniform(ESCORT_HOLDS, war.keys.place(p)) < ReproducibleMath.logistic(1.5 * ratio)) {
            return;
        }
        long dead = war.binomial(ESCORT_KILLED, war.keys.place(p), escort, 0.2);
        int corps = war.state.forces.contingent(force);
        dead = war.state.forces.leave(force, false, Stock.KILLED, dead, Cause.SKIRMISH);
        war.countKilled(corps, dead, p);
        war.events.begin(GuerrillaEvents.CONVOY_LOST).at(p).side(-1).of(corps).with(Amount.MEN, escort)
                .with(Amount.LOST, dead)
                .because(Feature.BANDS_STRONG, bands / 1000).because(Feature.ESCORT_WEAK, Math.max(0.1, -ratio))
                .record();
    }

    private static int escort(War war, int p) {
        for (int f = war.state.forces.nextAt(p, 0); f >= 0; f = war.state.forces.nextAt(p, f + 1)) {
            if (war.state.forces.side(f) > 0 && war.state.forces.strength(f) > 100) {
                return f;
            }
        }
        return -1;
    }

    private static void posts(War war, int p, double bands) {
        long guards = war.state.strength.interventionMen(p);
        if (guards == 0 || guards > 260 || bands < 3 * guards) {
            return;
        }
        double hazard = war.value(GuerrillaParameters.POST_OVERRUN) * bands / guards * 7;
        if (!war.occurs(POST_OVERRUN, war.keys.place(p), hazard)) {
            return;
        }
        int post = -1;
        for (int f = war.state.forces.nextAt(p, 0); f >= 0; f = war.state.forces.nextAt(p, f + 1)) {
            if (war.state.forces.side(f) > 0 && war.state.forces.garrison(f)) {
                post = f;
            }
        }
        if (post < 0) {
            return;
        }
        int corps = war.state.forces.contingent(post);
        long men = war.state.forces.strength(post);
        long dead = war.state.forces.leave(post, false, Stock.KILLED, men / 2, Cause.SKIRMISH);
        war.countKilled(corps, dead, p);
        long taken =
                war.state.forces.exists(post)
                        ? war.state.forces.leave(post, false, Stock.CAPTIVE, men - dead, Cause.CAPTURED) : 0;
        war.addFlow(Flow.CAPTURED, corps, taken, p);
        war.events.begin(GuerrillaEvents.POST_OVERRUN).at(p).side(-1).of(corps).with(Amount.ENEMY_MEN, men)
                .with(Amount.ENEMY_LOST, dead)
                .with(Amount.PRISONERS, taken).with(Amount.MEN, bands).because(Feature.BANDS_STRONG, bands / 1000)
                .because(Feature.GARRISON_THIN, 0.3).record();
    }
}
