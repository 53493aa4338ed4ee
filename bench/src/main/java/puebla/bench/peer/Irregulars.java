package puebla.bench.peer;

import org.jspecify.annotations.Nullable;
import puebla.kernel.scenario.SharedParameters;
import puebla.kernel.submodel.guerrilla.GuerrillaParameters;

/** Bands and their raids at one place, in weekly steps. */
final class Irregulars {
    private static final int PERIOD = Place.WEEK;
    private static final long BATTALION = 350;
    private static final double GARRISON_SWEEPS = 0.35;

    private Irregulars() {}

    static void week(Place at) {
        fall(at, rise(at));
        form(at);
    }

    private static long rise(Place at) {
        var war = at.war;
        double touched = Math.clamp(at.interventionStrength / 0.5 + (at.held > 0 ? 0.6 : 0), 0.15, 1.0);
        double mean = war.value(GuerrillaParameters.BANDS_RISE) * at.people * at.activeInTheHills
                * (1 - 0.5 * Math.max(0, at.control) * war.value(SharedParameters.CONTROL_IN_THE_HILLS)) * war.arms
                * touched
                * PERIOD;
        long men = Math.min(war.draws.wholeNear(mean), war.homeLine.home);
        war.homeLine.home -= men;
        at.bands += men;
        return men;
    }

    private static void fall(Place at, long risen) {
        var war = at.war;
        double columns = at.interventionField / at.thousands;
        double sweeping = columns + GARRISON_SWEEPS * Math.max(0, at.interventionStrength - columns);
        double swept = war.value(GuerrillaParameters.BANDS_KILLED) * Math.min(12, sweeping) / 5
                * (0.4 + 0.3 * (at.control + 1)) * (1 - at.activeForHome);
        double home = war.value(GuerrillaParameters.BANDS_GO_HOME)
                + (war.sowing ? war.value(GuerrillaParameters.BANDS_SOWING) : 0);
        long away = war.draws.binomial(at.bands - risen / 2, RandomSource.chanceOf((home + swept) * PERIOD));
        long dead = war.draws.binomial(away, 0.5 * swept / (home + swept));
        at.bands -= away;
        war.homeLine.killed += dead;
        war.homeLine.home += away - dead;
        var sweepers = dead == 0 ? null : at.largestOfSide(1, false);
        if (sweepers != null) {
            double cost = war.value(GuerrillaParameters.SWEEP_COST) / Math.max(1, sweepers.quality());
            var corps = sweepers.corps;
            corps.killed += sweepers.leave(false, war.draws.binomial(dead, Math.min(1, cost)));
        }
    }

    /** Turns a part of strong bands in a friendly country into regulars. */
    private static void form(Place at) {
        var war = at.war;
        if (at.bands < war.value(GuerrillaParameters.BANDS_FOR_AN_ARMY) || (at.control > -0.2 && at.held > 0)) {
            return;
        }
        double rate = war.value(GuerrillaParameters.BANDS_INTO_REGULARS) * (1 + 6 * (war.arms - 1) / 0.8) * PERIOD;
        long most = at.bands * 6 / 10;
        long battalion = Math.min(most, BATTALION);
        long men = Math.min(most, battalion * war.draws.wholeNear(rate * at.bands / battalion));
        var where = men == 0 ? null : ground(at, men);
        if (where == null) {
            return;
        }
        var host = where.largestOf(war.homeLine);
        if (host == null) {
            if (!war.roomForMore()) {
                return;
            }
            host = war.raise(war.homeLine, -1, where, false,
                    war.homeLine.nameAt(at) ^ 0xB5297A4DL ^ war.day);
            host.leader = leaderNear(at);
        }
        host.join(men, 600);
        at.bands -= men;
        if (where.held > 0) {
            host.posture = Force.Posture.INVEST;
        }
    }

    private static @Nullable Place ground(Place at, long men) {
        if (at.held < 0 || at.intervention < 0.8 * men) {
            return at;
        }
        Place best = null;
        for (var q : at.near) {
            if (q.held < 0 && !q.besieged() && (best == null || at.days[q.index] < at.days[best.index])) {
                best = q;
            }
        }
        return best;
    }

    private static @Nullable Leader leaderNear(Place at) {
        Leader best = null;
        for (var leader : at.war.leaders) {
            if (leader.commands && leader.side < 0 && leader.active() && at.war.isIdle(leader)
                    && (best == null || at.days[leader.place.index] < at.days[best.place.index])) {
                best = leader;
            }
        }
        return best != null && at.days[best.place.index] < 15 ? best : null;
    }

    /** Applies raids on convoys and on small posts. */
    static void raid(Place at) {
        if (at.held < 0) {
            at.raided = 0;
            return;
        }
        var war = at.war;
        double cover = Math.min(1, at.interventionMen / (0.2 * at.bands + 50));
        double rate = RandomSource
                .chanceOf(7 * war.value(GuerrillaParameters.RAID_RATE) * at.bands / 100 * (1 - 0.85 * cover));
        at.raided = 0.6 * at.raided + 0.4 * rate;
        if (war.draws.uniform() < rate * 0.25 && at.bands > 150) {
            convoy(at);
        }
        post(at);
    }

    private static void convoy(Place at) {
        Force force = null;
        for (int i = 0; i < at.here.size() && force == null; i++) {
            var one = at.here.get(i);
            force = !one.gone && one.side > 0 && one.strength() > 100 ? one : null;
        }
        if (force == null) {
            return;
        }
        var war = at.war;
        long escort = Math.min(force.strength() / 6, 250);
        double ratio = Math.log((escort * force.quality() + 20) / (0.4 * at.bands + 20));
        if (war.draws.uniform() >= PeerWar.logistic(1.5 * ratio)) {
            force.corps.killed += force.leave(false, war.draws.binomial(escort, 0.2));
        }
    }

    private static void post(Place at) {
        var war = at.war;
        long guards = at.interventionMen;
        if (guards == 0 || guards > 260 || at.bands < 3 * guards
                || !war.draws.occurs(war.value(GuerrillaParameters.POST_OVERRUN) * at.bands / guards * 7)) {
            return;
        }
        Force post = null;
        for (int i = 0; i < at.here.size(); i++) {
            var force = at.here.get(i);
            post = !force.gone && force.side > 0 && force.garrison ? force : post;
        }
        if (post != null) {
            long men = post.strength();
            long dead = post.leave(false, men / 2);
            post.corps.killed += dead;
            post.corps.captive += post.leave(false, men - dead);
        }
    }
}
