package puebla.kernel.country;

import puebla.kernel.Mechanism;
import puebla.kernel.Parameter;
import puebla.kernel.War;
import puebla.kernel.chance.Elementary;
import puebla.kernel.data.Group;
import puebla.kernel.data.Switch;

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
 * <p>Each place is updated once per interval ({@link puebla.kernel.Steps}), for all its days.
 *
 * <p><b>Source:</b> attitude model of Athena/URAM (JPL); collaboration follows control: Kalyvas (2006); cascades: Kuran
 * (1991). <b>Leaves out:</b> contact between places.
 */
public final class Opinion implements Mechanism {
    /** Gain of attitude from a garrison dense enough for safety, per unit of dependence on order. Judgement. */
    private static final double SAFETY_PLEASES = 0.1;
    /** Loss of attitude to the home side from raids, per unit of dependence on order. Judgement. */
    private static final double RAIDS_COST = 0.1;

    @Override
    public void apply(War war) {
        double belief = war.belief();
        double passive = Elementary.exp(war.value(Parameter.ACT_PASSIVE));
        for (int p : war.theatre.turn(war.day, war.opinionDays)) {
            if (!war.off(Switch.ATTITUDES)) {
                attitudes(war, p);
            }
            activity(war, p, belief, passive);
        }
    }

    private static void attitudes(War war, int p) {
        var country = war.country;
        int days = war.opinionDays;
        double alpha = war.value(Parameter.ATTITUDE_MEMORY);
        double gamma = war.value(Parameter.ATTITUDE_DRIFT);
        boolean client = country.held[p] > 0;
        double safe = client ? SAFETY_PLEASES * Math.min(1, country.interventionStrength[p] / 8) : 0;
        double levy = Math.min(0.3, country.levied[p] * 20);
        double raids = RAIDS_COST * country.raided[p];
        double foreign = Math.min(0.25, 0.02 * war.muster.foreignPer1000(war, p));
        double[] toHome = war.theatre.natural[0];
        double[] toClient = war.theatre.natural[war.throne.liberal ? 2 : 1];
        double[] toPatron = war.theatre.natural[3];
        double[] order = war.theatre.order;
        double[] resents = war.theatre.resents;
        int home = country.cell(Country.TO_HOME, 0, p);
        int throne = country.cell(Country.TO_CLIENT, 0, p);
        int patron = country.cell(Country.TO_PATRON, 0, p);
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
        double b = country.baseline[cell];
        double size = Math.abs(transients);
        double aDay = alpha * (transients - size * b) + gamma * (natural - b);
        b += days * (1 - 0.5 * (days - 1) * (alpha * size + gamma)) * aDay;
        country.baseline[cell] = b;
        // positive transients move the attitude towards 1, negative ones towards −1
        country.attitude[cell] = b + (transients - size * b);
    }

    /** Returns the dependence of a group on public order, pay and open roads, 0…1. */
    public static double order(Group.Kind kind) {
        return switch (kind) {
            case CLERICAL, PROPERTIED, FOREIGN -> 1;
            case MODERATE -> 0.6;
            case VILLAGES, POOR -> 0.2;
            case RADICAL -> 0;
        };
    }

    /** Returns the resentment of a group against foreign soldiers, 0…1. */
    public static double resents(Group.Kind kind) {
        return switch (kind) {
            case RADICAL -> 1;
            case MODERATE, POOR -> 0.6;
            case VILLAGES -> 0.5;
            case CLERICAL, PROPERTIED -> 0.2;
            case FOREIGN -> 0;
        };
    }

    private static void activity(War war, int p, double belief, double passive) {
        var country = war.country;
        double c = country.control[p];
        double hills = c > 0 ? c * war.value(Parameter.CONTROL_IN_THE_HILLS) : c;
        double byControl = war.value(Parameter.ACT_BY_CONTROL);
        double byBelief = war.value(Parameter.ACT_BY_BELIEF) * (belief - 0.5);
        double risk = war.value(Parameter.ACT_BY_RISK);
        double harsh = risk * (war.throne.harshDay >= 0 ? 1.2 : 1);
        double forClient = Elementary.exp(byControl * c + byBelief - risk * Math.max(0, -c));
        double forHome = Elementary.exp(-byControl * c - byBelief - harsh * Math.max(0, c));
        boolean asInTheHills = c <= 0;
        double forHills = asInTheHills ? forHome
                : Elementary.exp(-byControl * hills - byBelief - harsh * Math.max(0, hills));
        double heeded = war.off(Switch.ATTITUDES) ? 0 : war.value(Parameter.ACT_BY_ATTITUDE);
        double e = 0;
        double r = 0;
        double h = 0;
        double[] shares = war.theatre.groupShares;
        double[] attitude = country.attitude;
        int first = p * country.groups;
        int toHome = country.cell(Country.TO_HOME, 0, p);
        int toClient = country.cell(Country.TO_CLIENT, 0, p);
        int toPatron = country.cell(Country.TO_PATRON, 0, p);
        for (int group = 0; group < country.groups; group++) {
            double ofHome = Elementary.exp(heeded * (attitude[toHome + group] - 0.5 * attitude[toPatron + group]));
            double ue = Elementary.exp(heeded * attitude[toClient + group]) * forClient;
            double ur = ofHome * forHome;
            double part = shares[first + group] / (ue + ur + passive);
            e += part * ue;
            r += part * ur;
            if (!asInTheHills) {
                double uh = ofHome * forHills;
                h += shares[first + group] * uh / (ue + uh + passive);
            }
        }
        country.activeForClient[p] = e;
        country.activeForHome[p] = r;
        country.activeInTheHills[p] = asInTheHills ? r : h;
    }

    /**
     * Changes the lasting attitude of a kind of group at all places, as after decrees, killings or important news.
     *
     * @param target
     *            target of the attitude, such as {@link Country#TO_CLIENT}
     * @param size
     *            share of the distance to +1 or −1
     */
    public static void impulse(War war, int target, Group.Kind of, double size) {
        if (war.off(Switch.ATTITUDES)) {
            return;
        }
        for (int g = 0; g < war.theatre.groups; g++) {
            if (war.scenario().groups().get(g).kind() == of) {
                for (int p = 0; p < war.theatre.places; p++) {
                    impulseAt(war, target, g, p, size);
                }
            }
        }
    }

    /** Changes the lasting attitude of one group at one place. */
    public static void impulseAt(War war, int target, int group, int place, double size) {
        if (war.off(Switch.ATTITUDES)) {
            return;
        }
        int cell = war.country.cell(target, group, place);
        double now = war.country.baseline[cell];
        double scaled = size > 0 ? size * (1 - now) : size * (1 + now);
        war.country.baseline[cell] = Math.clamp(now + scaled, -1.0, 1.0);
        war.country.attitude[cell] = Math.clamp(war.country.attitude[cell] + scaled, -1.0, 1.0);
    }
}
