package puebla.kernel.submodel.combat;

import puebla.kernel.scenario.SharedParameters;
import puebla.kernel.mechanism.Mechanism;
import puebla.kernel.mechanism.War;
import puebla.kernel.random.Draw;
import puebla.kernel.random.ReproducibleMath;
import puebla.kernel.rule.Attempts;
import puebla.kernel.rule.ExpeditionQueries;
import puebla.kernel.rule.ForceQueries;
import puebla.kernel.rule.Fortifications;
import puebla.kernel.rule.Occupation;
import puebla.kernel.scenario.Amount;
import puebla.kernel.scenario.Feature;
import puebla.kernel.scenario.SharedEvents;
import puebla.kernel.state.Cause;
import puebla.kernel.state.Posture;
import puebla.kernel.state.Stock;
import puebla.kernel.submodel.combat.CombatDecisions.WallsCourse;

/**
 * Daily course of a siege.
 *
 * <pre>
 *   works     W ← W − kg guns;  food and powder fall by use
 *   yields    h = h0 exp(2(1−W) + 2.5[food<5] + 2.5[powder<2] + 1.5(1−hope) − 2 resolve)     per day
 *   betrayal  h = hb doubt exp(2(1−hope) + 2 clamp(1−food/30, 0, 1.3))     per day, from the fifteenth
 *   doubt     how far public belief favours the besieger, 0…1, independent of the commander
 * </pre>
 *
 * Every ten days the besieger reviews the siege: assault, continue, or fall back. A starving garrison may try to break
 * out.
 *
 * <p><b>Source:</b> form is judgement; checked on Puebla 1863 (62 days), Querétaro 1867 (70), Oaxaca 1865 (25).
 * <b>Leaves out:</b> trenches by front, civilians' hunger.
 */
public final class Sieges implements Mechanism {
    private static final Draw WEAR = Draw.of("combat.siege-wear");
    static final Draw YIELDS = Draw.of("combat.garrison-yields");
    static final Draw BETRAYED = Draw.of("combat.garrison-betrayed");
    static final Draw SORTIE = Draw.of("combat.sortie");
    /** Boldness of a besieger; drawn for his force on the day of its creation. */
    public static final Draw BOLDNESS = Draw.of("combat.boldness-in-siege");

    /** Time between two reviews of a siege by the besieger [days]. Judgement. */
    private static final int REVIEW_DAYS = 10;
    /** Powder that the garrison uses [days of powder per day]. Judgement. */
    private static final double POWDER_USED = 0.9;
    /** Men of the patron above which more men give the intervention no more hope [men]. Judgement. */
    private static final double PATRON_OF_FULL_HOPE = 20_000.0;
    /** Largest missing food in this log hazard, relative to enough food [ratio]. Judgement. */
    private static final double MOST_HUNGER = 1.3;
    /** Maximum march of a garrison that breaks out to a refuge [days]. Judgement. */
    private static final int DAYS_TO_REFUGE = 15;
    /** Time before a garrison that broke out takes new orders [days]. Judgement. */
    private static final int DAYS_AFTER_SORTIE = 10;
    /** Time before besiegers who raised a siege take new orders [days]. Judgement. */
    private static final int DAYS_AFTER_SIEGE = 15;

    @Override
    public void apply(War war) {
        war.state.strength.recountIfChanged(war.state);
        if (!war.state.country.anySiege()) {
            return;
        }
        for (int p = 0; p < war.columns.places(); p++) {
            if (war.state.country.besieged(p)) {
                day(war, p);
            }
        }
    }

    private static void day(War war, int p) {
        var country = war.state.country;
        int holder = country.held(p);
        double inside = war.state.strength.of(holder, p);
        double outside = war.state.strength.of(-holder, p);
        if (outside < war.value(SiegeParameters.LINES) * inside || war.state.strength.menOf(-holder, p) == 0) {
            liftAsHopeless(war, p, holder);
            return;
        }
        int besieger = besieger(war, p, -holder);
        if (war.state.strength.menOf(holder, p) == 0) {
            SiegeActions.lift(war, p, -1);
            Occupation.enter(war, p, besieger, -1);
            return;
        }
        country.changeWorks(p, Math.max(0,
                country.worksLeft(p) - war.value(SiegeParameters.GUN_EFFECT) * Battle.guns(war, p, -holder)));
        boolean loose = outside < war.value(SiegeParameters.LOOSE_LINES) * inside;
        double leak = war.value(loose ? SiegeParameters.FOOD_THROUGH_LOOSE_LINES : SiegeParameters.FOOD_THROUGH_LINES);
        country.consume(p, 1 - leak, POWDER_USED);
        country.changeHope(p,
                Math.max(0, Math.min(country.hope(p), hope(war, holder)) - war.value(SiegeParameters.HOPE_FADES)));
        wear(war, p, holder);
        if (yields(war, p, holder, besieger) || betrayed(war, p, holder, besieger)
                || breaksOut(war, p, holder, inside, outside)) {
            return;
        }
        int age = war.state.day - country.siegeSince(p);
        if (age > 0 && age % REVIEW_DAYS == 0) {
            reconsider(war, p, holder, besieger, inside, outside);
        }
    }

    /** Returns the hope of relief, 0…1: how the wider war goes for the side inside. */
    private static double hope(War war, int holder) {
        double belief = holder > 0 ? war.state.belief() : 1 - war.state.belief();
        double patron =
                holder > 0 ? Math.min(1, war.state.inField(war.columns.patronCorps()) / PATRON_OF_FULL_HOPE) : 1;
        double hope = war.value(SiegeParameters.HOPE_LEAST) + war.value(SiegeParameters.HOPE_BY_BELIEF) * belief
                + war.value(SiegeParameters.HOPE_BY_PATRON) * patron;
        return Math.clamp(hope, 0.0, 1.0);
    }

    /** Applies the daily deaths by bombardment and at outposts on both sides. */
    private static void wear(War war, int p, int holder) {
        var forces = war.state.forces;
        for (int f = forces.nextAt(p, 0); f >= 0; f = forces.nextAt(p, f + 1)) {
            int corps = forces.contingent(f);
            long dead = war.binomial(WEAR, forces.key(f), forces.fit(f), war.value(SiegeParameters.WEAR)
                    * (forces.side(f) == holder ? war.value(SiegeParameters.WEAR_INSIDE) : 1));
            forces.leave(f, false, Stock.KILLED, dead, Cause.SIEGE);
            war.countKilled(corps, dead, p);
        }
    }

    private static int besieger(War war, int p, int side) {
        int best = -1;
        for (int f = war.state.forces.nextAt(p, 0); f >= 0; f = war.state.forces.nextAt(p, f + 1)) {
            if (war.state.forces.side(f) == side
                    && (best < 0 || war.state.forces.strength(f) > war.state.forces.strength(best))) {
                best = f;
            }
        }
        return best;
    }

    private static boolean yields(War war, int p, int holder, int besieger) {
        var country = war.state.country;
        double breach = war.value(SiegeParameters.YIELD_BY_BREACH) * (1 - country.worksLeft(p));
        double hunger = country.food(p) < war.value(SiegeParameters.LITTLE_FOOD)
                ? war.value(SiegeParameters.YIELD_BY_HUNGER) : 0;
        double powder = country.powder(p) < war.value(SiegeParameters.LITTLE_POWDER)
                ? war.value(SiegeParameters.YIELD_BY_POWDER) : 0;
        double despair = war.value(SiegeParameters.YIELD_BY_DESPAIR) * (1 - country.hope(p));
        double resolve = war.value(SiegeParameters.YIELD_BY_COHESION) * resolve(war, p, holder);
        double hazard =
                war.value(SiegeParameters.YIELD_BASE)
                        * ReproducibleMath.exp(breach + hunger + powder + despair - resolve);
        if (country.food(p) < -war.value(SiegeParameters.DAYS_TO_STARVE)) {
            hazard = Math.max(hazard, war.value(SiegeParameters.YIELD_STARVED));
        }
        if (!war.occurs(YIELDS, war.keys.place(p), hazard)) {
            return false;
        }
        Feature reason = hunger > 0 ? Feature.HUNGER : powder > 0 ? Feature.POWDER_SPENT : Feature.WORKS_BREACHED;
        int cause = country.siegeEvent(p);
        SiegeActions.lift(war, p, -1);
        SiegeActions.surrender(war, p, besieger, SharedEvents.GARRISON_YIELDS, cause, reason,
                Math.max(breach, Math.max(hunger, powder)));
        return true;
    }

    private static double resolve(War war, int p, int holder) {
        double sum = 0;
        long men = 0;
        for (int f = war.state.forces.nextAt(p, 0); f >= 0; f = war.state.forces.nextAt(p, f + 1)) {
            if (war.state.forces.side(f) == holder) {
                sum += war.state.forces.cohesion(f) * war.state.forces.strength(f);
                men += war.state.forces.strength(f);
            }
        }
        return men == 0 ? 0 : sum / men;
    }

    /** Returns the fit men of a side in a place who do not march. */
    private static long fit(War war, int p, int side) {
        long men = 0;
        for (int f = war.state.forces.nextAt(p, 0); f >= 0; f = war.state.forces.nextAt(p, f + 1)) {
            boolean here = war.state.forces.side(f) == side && war.state.forces.posture(f) == Posture.HOLD;
            men += here ? war.state.forces.fit(f) : 0;
        }
        return men;
    }

    private static boolean betrayed(War war, int p, int holder, int besieger) {
        var country = war.state.country;
        if (war.state.day - country.siegeSince(p) < war.value(SiegeParameters.BETRAYAL_DAYS)) {
            return false;
        }
        double doubt =
                holder > 0 ? Math.max(0, 0.5 - war.state.belief()) * 2 : Math.max(0, war.state.belief() - 0.5) * 2;
        double despair = war.value(SiegeParameters.BETRAYAL_BY_DESPAIR) * (1 - country.hope(p));
        double missing = 1 - country.food(p) / war.value(SiegeParameters.ENOUGH_FOOD);
        double hunger = war.value(SiegeParameters.BETRAYAL_BY_HUNGER) * Math.clamp(missing, 0.0, MOST_HUNGER);
        double hazard = war.value(SiegeParameters.BETRAYAL_BASE) * doubt * ReproducibleMath.exp(despair + hunger);
        if (!war.occurs(BETRAYED, war.keys.place(p), hazard)) {
            return false;
        }
        int cause = country.siegeEvent(p);
        SiegeActions.lift(war, p, -1);
        SiegeActions.surrender(war, p, besieger, SharedEvents.GARRISON_BETRAYED, cause, Feature.TREASON, doubt);
        return true;
    }

    private static boolean breaksOut(War war, int p, int holder, double inside, double outside) {
        var country = war.state.country;
        if (country.food(p) > war.value(SiegeParameters.SORTIE_FOOD)
                || war.uniform(SORTIE, war.keys.place(p)) > war.value(SiegeParameters.SORTIE_CHANCE)
                || outside > war.value(SiegeParameters.SORTIE_ODDS) * inside
                || fit(war, p, holder) < war.value(SharedParameters.LEAST_ATTACK)) {
            return false;
        }
        var result = Battle.sortie(war, p, holder);
        int cause = country.siegeEvent(p);
        var type = result.attackerWins() ? CombatEvents.BATTLE_WON : CombatEvents.BATTLE_LOST;
        var what = war.events.begin(type).at(p).side(holder).with(Amount.MEN, result.attackers())
                .with(Amount.ENEMY_MEN, result.defenders())
                .with(Amount.LOST, result.attackersLost()).with(Amount.ENEMY_LOST, result.defendersLost())
                .causedBy(cause)
                .because(Feature.HUNGER, 1);
        int event = what.record();
        if (!result.attackerWins()) {
            country.changeHope(p, Math.max(0, country.hope(p) - war.value(SiegeParameters.HOPE_LOST_IN_SORTIE)));
            return false;
        }
        int besieger = besieger(war, p, -holder);
        SiegeActions.lift(war, p, event);
        var forces = war.state.forces;
        for (int f = forces.nextAt(p, 0); f >= 0; f = forces.nextAt(p, f + 1)) {
            if (forces.side(f) == holder) {
                int goal = ForceQueries.refuge(war, p, holder, DAYS_TO_REFUGE);
                Captives.capture(war, f, war.value(SiegeParameters.CAPTURED_IN_SORTIE));
                if (forces.exists(f) && goal >= 0) {
                    forces.march(war.routes, f, goal);
                    forces.rest(f, war.state.day + DAYS_AFTER_SORTIE);
                    if (holder > 0 && war.state.throne.rulerPlace() == p) {
                        war.state.throne.moveRuler(goal);
                    }
                }
            }
        }
        if (besieger >= 0 && forces.exists(besieger)) {
            Occupation.enter(war, p, besieger, event);
        }
        return true;
    }

    private static void reconsider(War war, int p, int holder, int besieger, double inside, double outside) {
        double ratio =
                ReproducibleMath.log(Math.max(1, outside) / Math.max(1, inside * (1 + Fortifications.works(war, p))));
        int who = holder < 0 ? war.scenario().patron() : war.scenario().home();
        double decisive =
                p == war.scenario().capital() || p == ExpeditionQueries.stronghold(war)
                        || p == war.state.throne.rulerPlace() ? 1 : 0;
        double boldness =
                war.random().normal(BOLDNESS, war.state.forces.key(besieger), war.state.forces.createdDay(besieger));
        var choice = war.decisions.begin(CombatDecisions.BEFORE_THE_WALLS).by(who).at(p).ofForce(besieger)
                .with(Feature.FORCE_RATIO,
                        Math.clamp(ratio, -ForceQueries.MOST_LOG_RATIO, ForceQueries.MOST_LOG_RATIO))
                .with(Feature.SIEGE_GUNS, Math.min(SiegeActions.MOST_SIEGE_TRAINS,
                        Battle.guns(war, p, -holder) / Fortifications.SIEGE_TRAIN))
                .with(Feature.BOLDNESS, boldness).with(Feature.DECISIVE_PLACE, decisive)
                .with(Feature.SUPPLY, war.state.forces.supply(besieger)).choose();
        long men = Attempts.attackers(war, p, -holder);
        if (choice == WallsCourse.ASSAULT && ratio > war.value(SiegeParameters.ASSAULT_RATIO)
                && men >= war.value(SharedParameters.LEAST_ATTACK) && !Attempts.tooSoon(war, p, men)) {
            int cause = war.state.country.siegeEvent(p);
            PlaceBattle.resolve(war, p, besieger, holder, CombatEvents.ASSAULT);
            if (war.state.country.held(p) != holder) {
                war.state.country.endSiege(p);
                war.state.country.recordSiege(p, cause);
            }
        } else if (choice == WallsCourse.FALL_BACK && ratio < war.value(SiegeParameters.LEAVE_RATIO)) {
            liftAsHopeless(war, p, holder);
        }
    }

    private static void liftAsHopeless(War war, int p, int holder) {
        int since = war.state.country.siegeEvent(p);
        SiegeActions.lift(war, p, -1);
        war.events.begin(CombatEvents.SIEGE_RAISED).at(p).side(holder).causedBy(since).record();
        var forces = war.state.forces;
        for (int f = forces.nextAt(p, 0); f >= 0; f = forces.nextAt(p, f + 1)) {
            if (forces.side(f) != holder) {
                forces.march(war.routes, f, Battle.retreatGoal(war, f));
                forces.rest(f, war.state.day + DAYS_AFTER_SIEGE);
            }
        }
    }
}
