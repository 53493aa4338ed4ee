package puebla.kernel.submodel.armies;

import puebla.kernel.mechanism.Mechanism;
import puebla.kernel.mechanism.War;
import puebla.kernel.random.Draw;
import puebla.kernel.random.ReproducibleMath;
import puebla.kernel.rule.ArmyBases;
import puebla.kernel.scenario.Feature;
import puebla.kernel.scenario.SharedParameters;
import puebla.kernel.scenario.SystemSwitch;
import puebla.kernel.scenario.Time;
import puebla.kernel.state.ArmyStatus;
import puebla.kernel.state.Cause;
import puebla.kernel.state.Stock;
import puebla.kernel.submodel.armies.ArmiesDecisions.Levy;

/**
 * Men, cadre and arms of the armies of the home side, once per update interval.
 *
 * <pre>
 *   cap     min(kappa cadre, men-per-stand × arms, most-of-people × people of the levy places)
 *   room    1 − N / cap, 0…1
 *   levy    v × room × authority × sum over levy places of people × active (× h under the enemy's flag)   [per day]
 *   rally   phi rho × scattered × (rally-room × cap / N − 1, 0…1);  scattered falls by rho a day, the others go home
 *   call    c × (1 + calls-by-arms × (arms factor − 1) / 0.8) × irregulars within call-within marches of the base × room
 *   cadre   + ((1 + g) N / kappa − cadre) / tau − lost;     arms  + local + imported − worn
 * </pre>
 *
 * Recruits join at the base. An army without a free base gets none.
 */
public final class ArmyLevy implements Mechanism {
    private static final Draw RECRUITS = Draw.of("armies.recruits");
    private static final Draw RALLIES = Draw.of("armies.rallies");
    private static final Draw CALLED = Draw.of("armies.called");
    /** Time that recruits have spent in the country, against disease [days]. Judgement. */
    private static final double DAYS_OF_A_RECRUIT = 400;
    /** Arms factor, less 1, at which the flow of arms from the neighbour is full [factor]. Judgement. */
    private static final double ARMS_RANGE = 0.8;
    /** Share of the people who are willing to serve when attitudes are off [share]. Judgement. */
    private static final double WILLING = 0.15;
    /** Share of earlier levies that a place forgets per week. Judgement. */
    private static final double FORGOTTEN = 0.02;
    /** Largest number of forces of an army. Judgement. */
    private static final int MOST_FORCES = 8;
    /** Time between two decisions on the levy [days]. Judgement. */
    private static final int QUARTER = 90;

    @Override
    public void apply(War war) {
        var armies = war.state.armies;
        if (armies.size() == 0) {
            return;
        }
        int days = war.updateInterval.days();
        if (war.state.expedition.hostilitiesDay() >= 0 && war.state.day % QUARTER == 0) {
            decide(war);
        }
        for (int a = 0; a < armies.size(); a++) {
            if ((war.state.day + a) % days == 0) {
                stores(war, a, days);
                rally(war, a, days);
                if (!armies.isBroken(a)) {
                    fill(war, a, days);
                }
            }
        }
    }

    private static void decide(War war) {
        var choice = war.decisions.begin(ArmiesDecisions.LEVY).with(Feature.AUTHORITY, war.state.seat.authority())
                .with(Feature.SHARE_HELD, war.state.peopleHeld(-1)).with(Feature.HOPE, 1 - war.state.belief())
                .choose();
        war.state.armies.orderLevy(choice == Levy.SPARE ? war.value(ArmiesParameters.LEVY_SPARE)
                : choice == Levy.GENERAL ? war.value(ArmiesParameters.LEVY_GENERAL) : 1);
    }

    /** Updates cadre and arms. */
    private static void stores(War war, int a, int days) {
        var armies = war.state.armies;
        if (!armies.isBroken(a)) {
            double wanted = (1 + war.value(ArmiesParameters.CADRE_GROWTH)) * armies.men(a)
                    / war.value(ArmiesParameters.MEN_PER_CADRE);
            double grown = ReproducibleMath.relaxed(1 / war.value(ArmiesParameters.CADRE_DAYS), days);
            armies.changeCadre(a, grown * Math.max(0, wanted - armies.cadre(a)));
            armies.changeCadre(a, -armies.cadre(a) * war.value(ArmiesParameters.CADRE_LOST) * days);
        }
        double imported = armies.status(a) == ArmyStatus.DORMANT ? 0 : imports(war, a);
        armies.changeArms(a, (war.value(ArmiesParameters.LOCAL_ARMS) + imported) * days / Time.MONTH
                - armies.arms(a) * war.value(ArmiesParameters.ARMS_WORN) * days);
    }

    /** Returns the imports of an army a month: an equal share for each army whose customs place its side holds. */
    private static double imports(War war, int a) {
        int open = 0;
        for (int b = 0; b < war.state.armies.size(); b++) {
            open += open(war, b) ? 1 : 0;
        }
        double flow = Math.clamp((war.state.neighbour.arms() - 1) / ARMS_RANGE, 0.0, 1.0);
        return open(war, a) ? war.value(ArmiesParameters.IMPORTED_ARMS) * flow / open : 0;
    }

    private static boolean open(War war, int army) {
        int customs = war.scenario().armies().get(army).customs();
        return customs >= 0 && war.state.country.held(customs) < 0;
    }

    private static double cap(War war, int a) {
        var armies = war.state.armies;
        return Math.min(Math.min(war.value(ArmiesParameters.MEN_PER_CADRE) * armies.cadre(a),
                war.value(ArmiesParameters.MEN_PER_STAND) * armies.arms(a)),
                war.value(ArmiesParameters.MOST_OF_PEOPLE) * war.columns.levyPeople(a));
    }

    /** Returns scattered men to the ranks; the others go home. */
    private static void rally(War war, int a, int days) {
        var armies = war.state.armies;
        long scattered = armies.scattered(a);
        if (scattered == 0) {
            return;
        }
        int line = war.columns.homeLine();
        double leaving = scattered * ReproducibleMath.relaxed(war.value(ArmiesParameters.RALLY_RATE), days);
        double wanted = Math
                .clamp(war.value(ArmiesParameters.RALLY_ROOM) * cap(war, a) / Math.max(armies.men(a), 1) - 1, 0.0, 1.0);
        int base = ArmyBases.free(war, a);
        int host = armies.isBroken(a) || base < 0 ? -1 : host(war, a, base);
        if (host >= 0) {
            long back = war.random().stochasticRound(RALLIES, war.keys.army(a), war.state.day,
                    leaving * war.value(ArmiesParameters.RALLY_SHARE) * wanted);
            back = Math.min(back, war.state.men.of(line, Stock.DISPERSED));
            war.state.forces.join(host, line, Stock.DISPERSED, back, ArmyForces.DAYS_OF_A_SOLDIER, Cause.RALLIED);
        }
        armies.forget(a, (long) Math.ceil(leaving));
    }

    private static void fill(War war, int a, int days) {
        var armies = war.state.armies;
        int base = ArmyBases.free(war, a);
        double cap = cap(war, a);
        double room = cap > 0 ? Math.clamp(1 - armies.men(a) / cap, 0.0, 1.0) : 0;
        if (base < 0 || room == 0) {
            return;
        }
        int host = host(war, a, base);
        if (host >= 0) {
            levy(war, a, base, host, room, days);
            call(war, base, host, room, days);
        }
    }

    private static void levy(War war, int a, int base, int host, double room, int days) {
        var country = war.state.country;
        double rate = war.value(ArmiesParameters.LEVY) * war.state.armies.levy() * room * war.state.seat.authority()
                * days;
        double within = war.value(ArmiesParameters.LEVY_WITHIN);
        double sum = 0;
        for (int p : war.columns.levyPlaces(a)) {
            sum += willing(war, p, base, within);
        }
        int line = war.columns.homeLine();
        long men = war.random().stochasticRound(RECRUITS, war.keys.army(a), war.state.day, rate * sum);
        men = Math.min(men, war.state.men.of(line, Stock.HOME));
        if (men == 0) {
            return;
        }
        war.state.forces.join(host, line, Stock.HOME, men, DAYS_OF_A_RECRUIT, Cause.RECRUITED);
        double grievance = war.state.armies.levy() > 1 ? war.value(ArmiesParameters.GRIEVANCE_GENERAL)
                : war.state.armies.levy() < 1 ? 0 : 1;
        double remembered = 1 - ReproducibleMath.relaxed(FORGOTTEN, days / Time.WEEK);
        for (int p : war.columns.levyPlaces(a)) {
            double share = willing(war, p, base, within) / sum;
            country.levy(p, remembered, grievance * men * share / war.columns.people(p));
        }
    }

    /** Returns the people of a place who are ready to serve the home side and within reach of the army. */
    private static double willing(War war, int p, int base, double within) {
        var country = war.state.country;
        if (war.routes.days[p][base] > within || country.besieged(p)) {
            return 0;
        }
        boolean enemy = country.held(p) > 0;
        double active = war.off(SystemSwitch.ATTITUDES) ? WILLING
                : enemy ? country.activeInTheHills(p) : country.activeForHome(p);
        return war.columns.people(p) * active * (enemy ? war.value(ArmiesParameters.REACH) : 1);
    }

    /** Calls irregulars near the base into the ranks. */
    private static void call(War war, int base, int host, double room, int days) {
        double rate = war.value(ArmiesParameters.CALL_BANDS)
                * (1 + war.value(ArmiesParameters.CALLS_BY_ARMS) * (war.state.neighbour.arms() - 1) / ARMS_RANGE) * room
                * days;
        double within = war.value(SharedParameters.CALL_WITHIN);
        int line = war.columns.homeLine();
        for (int p = 0; p < war.columns.places(); p++) {
            long bands = war.state.country.bands(p);
            if (bands > 0 && war.routes.days[p][base] <= within) {
                long men = Math.min(bands, war.random().stochasticRound(CALLED, war.keys.place(p), war.state.day,
                        Math.min(1, rate) * bands));
                war.state.forces.join(host, line, Stock.BANDS, men, ArmyForces.DAYS_OF_A_SOLDIER, Cause.CALLED_IN);
                war.state.country.changeBands(p, -men);
            }
        }
    }

    /** Returns the force of an army at its base that takes recruits; a new one if there is none; −1 if none can be. */
    private static int host(War war, int army, int base) {
        var forces = war.state.forces;
        int best = -1;
        int number = 0;
        for (int f = 0; f < forces.used(); f++) {
            if (!forces.exists(f) || forces.army(f) != army) {
                continue;
            }
            number++;
            if (forces.place(f) == base && forces.goal(f) == base
                    && (best < 0 || forces.strength(f) > forces.strength(best))) {
                best = f;
            }
        }
        boolean full = best >= 0 && forces.strength(best) >= war.value(ArmiesParameters.FORCE_MEN);
        if (best >= 0 && (!full || number >= MOST_FORCES)) {
            return best;
        }
        if (number >= MOST_FORCES || !forces.roomForMore()) {
            return best;
        }
        int force = forces.create(war.columns.homeLine(), -1, base, false, -1,
                war.keys.army(army) ^ war.state.day, war.state.day);
        forces.enroll(force, army);
        return force;
    }
}
