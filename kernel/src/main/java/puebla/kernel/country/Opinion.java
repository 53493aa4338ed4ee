package puebla.kernel.country;

import puebla.kernel.Mechanism;
import puebla.kernel.Parameter;
import puebla.kernel.War;
import puebla.kernel.chance.Elementary;
import puebla.kernel.data.Group;
import puebla.kernel.data.Switch;

/**
 * Attitudes by place and group, and what people do about them.
 *
 * <pre>
 *   B(t) = α A(t−1) + β B(t−1) + γ N,  α + β + γ = 1;   A = B + transients         (daily URAM form)
 *   active for client / home / neither: multinomial logit of
 *     u_E = b A_E + g c + d (S − 0.5) − k risk_E,   u_R = b (A_R − 0.5 A_Fr) − g c + d (0.5 − S) − k risk_R,   u_0
 * </pre>
 *
 * Out in the country only part of a garrisoned town's control is felt: the same logit with c × that part says who takes
 * to the hills. N natural level (the client's moves from its conservative to its liberal level once the ruler has shown himself); c
 * control; S belief. Foreign garrisons wear on liberals and villages; garrisons of safe density please friends of order;
 * levies and raids cost the side that is held responsible. Cells are updated once in {@value #PERIOD} days, a seventh of
 * the places each day, with rates scaled to it.
 *
 * <p><b>Source:</b> attitude model of Athena/URAM (JPL); collaboration follows control: Kalyvas (2006); cascades: Kuran
 * (1991). <b>Leaves out:</b> contact between places.
 */
public final class Opinion implements Mechanism {
    static final int PERIOD = 7;

    @Override
    public void apply(War war) {
        for (int p : war.theatre.turn(war.day)) {
            if (!war.off(Switch.ATTITUDES)) {
                attitudes(war, p);
            }
            activity(war, p);
        }
    }

    private static void attitudes(War war, int p) {
        var country = war.country;
        double alpha = war.value(Parameter.ATTITUDE_MEMORY) * PERIOD;
        double gamma = war.value(Parameter.ATTITUDE_DRIFT) * PERIOD;
        double foreign = war.muster.foreignPer1000(war, p);
        double safe = country.held[p] > 0 ? Math.min(1, country.interventionStrength[p] / 8) : 0;
        double levy = Math.min(0.3, country.levied[p] * 20);
        int clientLevel = war.throne.liberal ? 2 : 1;
        for (int g = 0; g < country.groups; g++) {
            var kind = war.scenario().groups().get(g).kind();
            double[] natural = war.theatre.natural[g];
            double toClient = order(kind) * 0.10 * safe - (country.held[p] > 0 ? levy : 0);
            double toHome = country.held[p] < 0 ? -levy - 0.1 * order(kind) * country.raided[p]
                    : -0.1 * order(kind) * country.raided[p];
            double toPatron = order(kind) * 0.10 * safe - resents(kind) * Math.min(0.25, 0.02 * foreign);
            update(country, Country.TO_CLIENT, g, p, natural[clientLevel], alpha, gamma, toClient);
            update(country, Country.TO_HOME, g, p, natural[0], alpha, gamma, toHome);
            update(country, Country.TO_PATRON, g, p, natural[3], alpha, gamma, toPatron);
        }
    }

    private static void update(Country country, int target, int g, int p, double natural, double alpha, double gamma,
            double transients) {
        int cell = country.cell(target, g, p);
        double b = alpha * country.attitude[cell] + (1 - alpha - gamma) * country.baseline[cell] + gamma * natural;
        country.baseline[cell] = b;
        double scaled = transients > 0 ? transients * (1 - b) : transients * (1 + b);
        country.attitude[cell] = Math.clamp(b + scaled, -1.0, 1.0);
    }

    /** How much a group lives by order, pay and the open road. */
    private static double order(Group.Kind kind) {
        return switch (kind) {
            case CLERICAL, PROPERTIED, FOREIGN -> 1;
            case MODERATE -> 0.6;
            case VILLAGES, POOR -> 0.2;
            case RADICAL -> 0;
        };
    }

    /** How much a group minds foreign soldiers. */
    private static double resents(Group.Kind kind) {
        return switch (kind) {
            case RADICAL -> 1;
            case MODERATE, POOR -> 0.6;
            case VILLAGES -> 0.5;
            case CLERICAL, PROPERTIED -> 0.2;
            case FOREIGN -> 0;
        };
    }

    private static void activity(War war, int p) {
        var country = war.country;
        double b = war.value(Parameter.ACT_BY_ATTITUDE);
        double g = war.value(Parameter.ACT_BY_CONTROL);
        double d = war.value(Parameter.ACT_BY_BELIEF);
        double k = war.value(Parameter.ACT_BY_RISK);
        double u0 = war.value(Parameter.ACT_PASSIVE);
        double c = country.control[p];
        double belief = war.belief() - 0.5;
        double riskE = Math.max(0, -c);
        double riskR = Math.max(0, c) * (war.throne.harshDay >= 0 ? 1.2 : 1);
        double hills = c > 0 ? c * war.value(Parameter.CONTROL_IN_THE_HILLS) : c;
        double riskHills = riskR * (c > 0 ? hills / c : 1);
        double passive = Elementary.exp(u0);
        double forClient = Elementary.exp(g * c + d * belief - k * riskE);
        double forHome = Elementary.exp(-g * c - d * belief - k * riskR);
        double forHills = Elementary.exp(-g * hills - d * belief - k * riskHills);
        double e = 0;
        double r = 0;
        double h = 0;
        boolean indifferent = war.off(Switch.ATTITUDES);
        double[] shares = war.theatre.groupShares;
        int first = p * country.groups;
        for (int group = 0; group < country.groups; group++) {
            double share = shares[first + group];
            double toClient = country.attitude[country.cell(Country.TO_CLIENT, group, p)];
            double toHome = country.attitude[country.cell(Country.TO_HOME, group, p)];
            double toPatron = country.attitude[country.cell(Country.TO_PATRON, group, p)];
            if (indifferent) {
                toClient = 0;
                toHome = 0;
                toPatron = 0;
            }
            double ofHome = Elementary.exp(b * (toHome - 0.5 * toPatron));
            double ue = Elementary.exp(b * toClient) * forClient;
            double ur = ofHome * forHome;
            double uh = ofHome * forHills;
            h += share * uh / (ue + uh + passive);
            double sum = ue + ur + passive;
            e += share * ue / sum;
            r += share * ur / sum;
        }
        country.activeForClient[p] = e;
        country.activeForHome[p] = r;
        country.activeInTheHills[p] = h;
    }

    /** A lasting change of a group's attitude everywhere: decrees, killings, great news. */
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

    /** The same at one place. */
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
