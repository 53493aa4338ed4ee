package puebla.kernel;

import puebla.kernel.campaign.Leaders;
import puebla.kernel.chance.Dice;
import puebla.kernel.chance.Elementary;
import puebla.kernel.chance.Stream;
import puebla.kernel.data.Leader;
import puebla.kernel.ledger.Cause;
import puebla.kernel.ledger.Money;
import puebla.kernel.ledger.Stock;
import puebla.kernel.politics.ExternalCalendar;

/** Initializes the state of a run for the scenario's first day. */
final class DayZero {
    private DayZero() {}

    static void prepare(War war) {
        war.country.begin(war.theatre);
        troops(war);
        chests(war);
        needs(war);
        intentions(war, war.dice);
        beliefs(war);
        frailty(war, war.dice);
        ExternalCalendar.draw(war);
    }

    private static void troops(War war) {
        var scenario = war.scenario();
        for (var force : scenario.forces()) {
            var contingent = scenario.contingents().get(force.contingent());
            int side = contingent.intervention() ? 1 : -1;
            int f = war.forces.raise(force.contingent(), side, force.place(),
                    force.role() == puebla.kernel.data.ForceOnDayZero.Role.GARRISON,
                    force.leader(), Dice.key("force:" + force.id()), 0);
            war.forces.join(f, war.theatre.homeLine, Stock.HOME, force.men(), 1000, Cause.RECRUITED);
            war.forces.guns[f] = force.guns();
            if (force.leader() >= 0) {
                war.leaders.place[force.leader()] = force.place();
            }
        }
        for (int l = 0; l < war.theatre.leaders; l++) {
            var office = scenario.leaders().get(l).office();
            if (office == Leader.Office.RULER || office == Leader.Office.PROCONSUL) {
                war.leaders.state[l] = Leaders.ABROAD;
            }
        }
        for (int p = 0; p < war.theatre.places; p++) {
            war.country.trade[p] = war.value(Parameter.TRADE_DAY_ZERO);
            war.country.hope[p] = 1;
            war.country.worksLeft[p] = 1;
        }
    }

    private static void chests(War war) {
        war.money.pay(war.money.outside(Money.Outside.PEOPLE), war.scenario().home(),
                war.scenario().finance().homeChest() * 100,
                Cause.TAXES);
        for (int a = 0; a < war.theatre.actors; a++) {
            war.debt.arrears[a] = war.scenario().actors().get(a).arrears();
        }
    }

    /** Sets the needs of the first day, so that fiscal stress does not start from zero needs. */
    private static void needs(War war) {
        double soldiers = war.scenario().contingents().get(war.theatre.homeLine).payPerYear() / 365
                * war.inField(war.theatre.homeLine);
        war.treasuries.homeNeeds = soldiers + war.scenario().finance().homeCivil() / 365.0;
    }

    /** Draws whether the patron has a hidden aim, and how strongly it aims to change the debtor's government. */
    static void intentions(War war, Dice dice) {
        var scenario = war.scenario();
        int patron = scenario.patron();
        double u = dice.uniform(Stream.PARAMETER, war.theatre.actorKey[patron], 0, 7);
        war.coalition.hiddenAim = u < war.value(Parameter.HIDDEN_AIM);
        double taste = war.draw(scenario.actors().get(patron).regimeTaste(), war.theatre.actorKey[patron] + 1);
        war.coalition.aim = war.coalition.hiddenAim ? taste : taste * 0.25;
    }

    /** Draws the patron's factor on the withdrawal hazard, which differs between runs. */
    static void frailty(War war, Dice dice) {
        war.commitment.frailty =
                Elementary.exp(war.value(Parameter.COMMITMENT_FRAILTY) * dice.normal(Stream.COMMITMENT, 1, 0, 0));
    }

    private static void beliefs(War war) {
        double prior = Elementary.logit(war.value(Parameter.SUSPICION_DAY_ZERO));
        java.util.Arrays.fill(war.coalition.suspicion, prior);
        war.throne.beliefLogit = Elementary.logit(war.value(Parameter.BELIEF_DAY_ZERO));
        java.util.Arrays.fill(war.commitment.heldByMonth, 0);
    }
}
