package puebla.kernel.submodel.country;

import puebla.kernel.mechanism.Mechanism;
import puebla.kernel.mechanism.War;
import puebla.kernel.random.ReproducibleMath;
import puebla.kernel.scenario.Affinity;
import puebla.kernel.scenario.AttitudeCells;
import puebla.kernel.scenario.SharedParameters;
import puebla.kernel.scenario.SystemSwitch;
import puebla.kernel.state.Country;

/**
 * Attitudes by place and group, and the activity that follows from them.
 *
 * <pre>
 *   B(t) = α A(t−1) + β B(t−1) + γ N,  α + β + γ = 1;   A = B + transients         (daily URAM form)
 *   active for client / home / neither: multinomial logit of
 *     u_E = b A_E + g c + d (S − 0.5) − k risk_E,   u_R = b (A_R − 0.5 A_Fr) − g c + d (0.5 − S) − k risk_R,   u_0
 * </pre>
 *
 * N is the natural level, c control and S belief. The natural level of the attitude to the client changes from its
 * conservative to its liberal value once the ruler has shown himself a liberal. Outside a garrisoned town only part of
 * its control is felt: the same logit with c × that part gives those who are active in the hills.
 *
 * <p>Transient effects:
 * <ul>
 * <li>Foreign garrisons lower the attitude of liberals and villages to the patron.
 * <li>Garrisons dense enough for safety raise the attitude of groups that depend on public order.
 * <li>Levies and raids lower the attitude to the side that is held responsible.
 * </ul>
 *
 * <p>Each place is updated once per interval ({@link puebla.kernel.scenario.UpdateInterval}), for all its days.
 *
 * <p><b>Source:</b> attitude model of Athena/URAM (JPL); collaboration follows control: Kalyvas (2006); cascades: Kuran
 * (1991). <b>Leaves out:</b> contact between places.
 */
public final class Opinion implements Mechanism {
    /** Gain of attitude from a garrison dense enough for safety, per unit of dependence on order. Judgement. */
    private static final double SAFETY_PLEASES = 0.1;
    /** Loss of attitude to the home side from raids, per unit of dependence on order. Judgement. */
    private static final double RAIDS_COST = 0.1;
    /** Strength of the intervention that makes a place quite safe [per thousand inhabitants]. Judgement. */
    private static final int SAFE_STRENGTH = 8;
    /** Loss of attitude per share of the people levied. Judgement. */
    private static final int LEVY_COST = 20;
    /** Largest loss of attitude from levies. Judgement. */
    private static final double MOST_LEVY_COST = 0.3;
    /** Loss of attitude to the patron per unit of resentment [per foreigner per 1,000 inhabitants]. Judgement. */
    private static final double FOREIGN_COST = 0.02;
    /** Largest loss of attitude from foreign soldiers, per unit of resentment. Judgement. */
    private static final double MOST_FOREIGN_COST = 0.25;
    /** Factor on the risk of those who are active for the home side, after a harsh decree. Judgement. */
    private static final double HARSH_RISK = 1.2;

    @Override
    public void apply(War war) {
        double belief = war.state.belief();
        double passive = ReproducibleMath.exp(war.value(CountryParameters.ACT_PASSIVE));
        for (int p : war.rounds.due(war.state.day, war.opinionDays)) {
            if (!war.off(SystemSwitch.ATTITUDES)) {
                attitudes(war, p);
            }
            activity(war, p, belief, passive);
        }
    }

    private static void attitudes(War war, int p) {
        var country = war.state.country;
        int days = war.opinionDays;
        double alpha = war.value(CountryParameters.ATTITUDE_MEMORY);
        double gamma = war.value(CountryParameters.ATTITUDE_DRIFT);
        boolean client = country.held(p) > 0;
        double safe = client ? SAFETY_PLEASES * Math.min(1, country.interventionStrength(p) / SAFE_STRENGTH) : 0;
        double levy = Math.min(MOST_LEVY_COST, country.levied(p) * LEVY_COST);
        double raids = RAIDS_COST * country.raided(p);
        double foreign = Math.min(MOST_FOREIGN_COST, FOREIGN_COST * war.state.strength.foreignPer1000(p));
        double[] toHome = war.columns.natural[Affinity.HOME];
        double[] toClient =
                war.columns.natural[war.state.throne.liberal() ? Affinity.LIBERAL_CLIENT
                        : Affinity.CONSERVATIVE_CLIENT];
        double[] toPatron = war.columns.natural[Affinity.PATRON];
        double[] order = war.columns.order;
        double[] resents = war.columns.resents;
        int home = country.cell(AttitudeCells.TO_HOME, 0, p);
        int throne = country.cell(AttitudeCells.TO_CLIENT, 0, p);
        int patron = country.cell(AttitudeCells.TO_PATRON, 0, p);
        for (int g = 0; g < order.length; g++) {
            update(country, home + g, toHome[g], alpha, gamma, days, -raids * order[g] - (client ? 0 : levy));
            update(country, throne + g, toClient[g], alpha, gamma, days, safe * order[g] - (client ? levy : 0));
            update(country, patron + g, toPatron[g], alpha, gamma, days, safe * order[g] - foreign * resents[g]);
        }
    }

    /**
     * Updates the attitude for all days of an interval at once, exact to the second order of the daily rate, which is
     * at most 0.014.
     */
    private static void update(Country country, int cell, double natural, double alpha, double gamma, int days,
            double transients) {
        double b = country.baseline(cell);
        double size = Math.abs(transients);
        double aDay = alpha * (transients - size * b) + gamma * (natural - b);
        b += days * (1 - 0.5 * (days - 1) * (alpha * size + gamma)) * aDay;
        // positive transients move the attitude towards 1, negative ones towards −1
        country.persuade(cell, b, b + (transients - size * b));
    }

    private static void activity(War war, int p, double belief, double passive) {
        var country = war.state.country;
        double c = country.control(p);
        double hills = c > 0 ? c * war.value(SharedParameters.CONTROL_IN_THE_HILLS) : c;
        double byControl = war.value(CountryParameters.ACT_BY_CONTROL);
        double byBelief = war.value(CountryParameters.ACT_BY_BELIEF) * (belief - 0.5);
        double risk = war.value(CountryParameters.ACT_BY_RISK);
        double harsh = risk * (war.state.throne.harshDay() >= 0 ? HARSH_RISK : 1);
        double forClient = ReproducibleMath.exp(byControl * c + byBelief - risk * Math.max(0, -c));
        double forHome = ReproducibleMath.exp(-byControl * c - byBelief - harsh * Math.max(0, c));
        boolean asInTheHills = c <= 0;
        double forHills = asInTheHills ? forHome
                : ReproducibleMath.exp(-byControl * hills - byBelief - harsh * Math.max(0, hills));
        double heeded = war.off(SystemSwitch.ATTITUDES) ? 0 : war.value(CountryParameters.ACT_BY_ATTITUDE);
        double e = 0;
        double r = 0;
        double h = 0;
        double[] shares = war.columns.groupShares;
        int first = p * country.groups();
        int toHome = country.cell(AttitudeCells.TO_HOME, 0, p);
        int toClient = country.cell(AttitudeCells.TO_CLIENT, 0, p);
        int toPatron = country.cell(AttitudeCells.TO_PATRON, 0, p);
        for (int group = 0; group < country.groups(); group++) {
            double ofHome =
                    ReproducibleMath.exp(
                            heeded * (country.attitude(toHome + group) - 0.5 * country.attitude(toPatron + group)));
            double ue = ReproducibleMath.exp(heeded * country.attitude(toClient + group)) * forClient;
            double ur = ofHome * forHome;
            double part = shares[first + group] / (ue + ur + passive);
            e += part * ue;
            r += part * ur;
            if (!asInTheHills) {
                double uh = ofHome * forHills;
                h += shares[first + group] * uh / (ue + uh + passive);
            }
        }
        country.activate(p, e, r, asInTheHills ? r : h);
    }
}
