package puebla.kernel;

import java.util.List;
import puebla.kernel.mechanism.War;
import puebla.kernel.random.KeyedRandom;
import puebla.kernel.scenario.InitialForce;
import puebla.kernel.scenario.Leader;
import puebla.kernel.scenario.Time;
import puebla.kernel.schedule.Submodel;
import puebla.kernel.state.Cause;
import puebla.kernel.state.LeaderState;
import puebla.kernel.state.Money;
import puebla.kernel.state.Stock;

/** Initializes the state of a run for the scenario's first day. */
final class Initializer {
    /** Time that the soldiers of the first day have spent in the country [days]: all are seasoned. Judgement. */
    private static final double SEASONED_DAYS = 1000;

    private Initializer() {}

    static void initialize(War war, List<Submodel> submodels) {
        war.state.country.begin(war.scenario(), war.columns);
        troops(war);
        treasuries(war);
        needs(war);
        for (var submodel : submodels) {
            submodel.draw(war, war.random());
            submodel.initialize(war);
        }
    }

    private static void troops(War war) {
        var scenario = war.scenario();
        for (var force : scenario.forces()) {
            var contingent = scenario.contingents().get(force.contingent());
            int side = contingent.intervention() ? 1 : -1;
            int f = war.state.forces.create(force.contingent(), side, force.place(),
                    force.role() == InitialForce.Role.GARRISON,
                    force.leader(), KeyedRandom.key("force:" + force.id()), 0);
            war.state.forces.join(f, war.columns.homeLine(), Stock.HOME, force.men(), SEASONED_DAYS, Cause.RECRUITED);
            war.state.forces.giveGuns(f, force.guns());
            if (force.leader() >= 0) {
                war.state.leaders.move(force.leader(), force.place());
            }
        }
        for (int l = 0; l < war.columns.leaders(); l++) {
            var office = scenario.leaders().get(l).office();
            if (office == Leader.Office.RULER || office == Leader.Office.PROCONSUL) {
                war.state.leaders.become(l, LeaderState.ABROAD);
            }
        }
        for (int p = 0; p < war.columns.places(); p++) {
            war.state.country.restoreWorks(p);
        }
    }

    private static void treasuries(War war) {
        war.state.money.pay(war.state.money.outside(Money.Outside.PEOPLE), war.scenario().home(),
                war.scenario().finance().homeChest() * Money.CENTS,
                Cause.TAXES);
        for (int a = 0; a < war.columns.actors(); a++) {
            war.state.debt.defer(a, (double) war.scenario().actors().get(a).arrears());
        }
    }

    /** Sets the needs of the first day, so that fiscal stress does not start from zero needs. */
    private static void needs(War war) {
        double soldiers = war.scenario().contingents().get(war.columns.homeLine()).payPerYear() / Time.YEAR
                * war.state.inField(war.columns.homeLine());
        war.state.treasuries.beginHomeNeeds(soldiers + war.scenario().finance().homeCivil() / Time.YEAR);
    }
}
