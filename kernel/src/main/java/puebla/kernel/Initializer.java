package puebla.kernel;

import puebla.kernel.mechanism.War;
import puebla.kernel.politics.CalendarDraws;
import puebla.kernel.random.KeyedRandom;
import puebla.kernel.random.RandomStream;
import puebla.kernel.random.ReproducibleMath;
import puebla.kernel.scenario.InitialForce;
import puebla.kernel.scenario.Leader;
import puebla.kernel.scenario.Parameter;
import puebla.kernel.scenario.Time;
import puebla.kernel.state.Cause;
import puebla.kernel.state.Leaders;
import puebla.kernel.state.Money;
import puebla.kernel.state.Stock;

/** Initializes the state of a run for the scenario's first day. */
final class Initializer {
    /** Time that the soldiers of the first day have spent in the country [days]: all are seasoned. Judgement. */
    private static final double SEASONED_DAYS = 1000;
    /** Strength of the aim without a hidden aim, relative to the patron's taste. Judgement. */
    private static final double OPEN_AIM = 0.25;

    private Initializer() {}

    static void initialize(War war) {
        war.state.country.begin(war.scenario(), war.columns);
        troops(war);
        treasuries(war);
        needs(war);
        intentions(war, war.random());
        beliefs(war);
        frailty(war, war.random());
        CalendarDraws.draw(war);
    }

    private static void troops(War war) {
        var scenario = war.scenario();
        for (var force : scenario.forces()) {
            var contingent = scenario.contingents().get(force.contingent());
            int side = contingent.intervention() ? 1 : -1;
            int f = war.state.forces.create(force.contingent(), side, force.place(),
                    force.role() == InitialForce.Role.GARRISON,
                    force.leader(), KeyedRandom.key("force:" + force.id()), 0);
            war.state.forces.join(f, war.columns.homeLine, Stock.HOME, force.men(), SEASONED_DAYS, Cause.RECRUITED);
            war.state.forces.guns[f] = force.guns();
            if (force.leader() >= 0) {
                war.state.leaders.place[force.leader()] = force.place();
            }
        }
        for (int l = 0; l < war.columns.leaders; l++) {
            var office = scenario.leaders().get(l).office();
            if (office == Leader.Office.RULER || office == Leader.Office.PROCONSUL) {
                war.state.leaders.state[l] = Leaders.ABROAD;
            }
        }
        for (int p = 0; p < war.columns.places; p++) {
            war.state.country.trade[p] = war.value(Parameter.TRADE_DAY_ZERO);
            war.state.country.hope[p] = 1;
            war.state.country.worksLeft[p] = 1;
        }
    }

    private static void treasuries(War war) {
        war.state.money.pay(war.state.money.outside(Money.Outside.PEOPLE), war.scenario().home(),
                war.scenario().finance().homeChest() * Money.CENTS,
                Cause.TAXES);
        for (int a = 0; a < war.columns.actors; a++) {
            war.state.debt.arrears[a] = war.scenario().actors().get(a).arrears();
        }
    }

    /** Sets the needs of the first day, so that fiscal stress does not start from zero needs. */
    private static void needs(War war) {
        double soldiers = war.scenario().contingents().get(war.columns.homeLine).payPerYear() / Time.YEAR
                * war.state.inField(war.columns.homeLine);
        war.state.treasuries.homeNeeds = soldiers + war.scenario().finance().homeCivil() / Time.YEAR;
    }

    /** Draws whether the patron has a hidden aim, and how strongly it aims to change the debtor's government. */
    public static void intentions(War war, KeyedRandom random) {
        var scenario = war.scenario();
        int patron = scenario.patron();
        double u = random.uniform(RandomStream.PARAMETER, war.keys.actor[patron], 0, 7);
        war.state.coalition.hiddenAim = u < war.value(Parameter.HIDDEN_AIM);
        double taste = war.state.regimeTaste(patron);
        war.state.coalition.aim = war.state.coalition.hiddenAim ? taste : taste * OPEN_AIM;
    }

    /** Draws the patron's factor on the withdrawal hazard, which differs between runs. */
    public static void frailty(War war, KeyedRandom random) {
        war.state.commitment.frailty =
                ReproducibleMath
                        .exp(war.value(Parameter.COMMITMENT_FRAILTY) * random.normal(RandomStream.COMMITMENT, 1, 0, 0));
    }

    private static void beliefs(War war) {
        double prior = ReproducibleMath.logit(war.value(Parameter.SUSPICION_DAY_ZERO));
        java.util.Arrays.fill(war.state.coalition.suspicion, prior);
        war.state.throne.beliefLogit = ReproducibleMath.logit(war.value(Parameter.BELIEF_DAY_ZERO));
        java.util.Arrays.fill(war.state.commitment.heldByMonth, 0);
    }
}
