package puebla.kernel.submodel.news;

import puebla.kernel.mechanism.Mechanism;
import puebla.kernel.mechanism.War;
import puebla.kernel.scenario.Time;
import puebla.kernel.state.DispatchTopic;

/**
 * Regular reports. Once a week, while the patron has men ashore, its commander reports to the patron the share of
 * people held, the dead and the cost of the client. The neighbour's envoy reports to the patron how strongly his
 * government presses. A report contains the state of that day and is read weeks later.
 */
public final class Reports implements Mechanism {
    @Override
    public void apply(War war) {
        boolean gone = war.state.coalition.goneDay(war.scenario().patron()) >= 0;
        if (war.state.day % Time.WEEK != 0 || war.state.expedition.base() < 0 || gone) {
            return;
        }
        int patron = war.scenario().patron();
        int neighbour = war.scenario().neighbour();
        int from = war.state.expedition.base();
        double held = war.state.peopleHeld(1);
        war.dispatches.report(from, patron, DispatchTopic.SHARE_HELD, held);
        war.dispatches.report(from, patron, DispatchTopic.DEAD, war.state.men.dead(war.columns.patronCorps()));
        war.dispatches.report(from, patron, DispatchTopic.DEPENDENCE, war.state.commitment.dependence());
        war.dispatches.report(from, patron, DispatchTopic.CLIENT_ARREARS, war.state.treasuries.clientArrears());
        war.dispatches.report(from, patron, DispatchTopic.PATRON_MEN, war.state.inField(war.columns.patronCorps()));
        war.dispatches.report(from, patron, DispatchTopic.CAPITAL_HELD,
                war.state.country.held(war.scenario().capital()) > 0 ? 1 : 0);
        war.dispatches.report(from, neighbour, DispatchTopic.SHARE_HELD, held);
        war.dispatches.report(from, neighbour, DispatchTopic.PATRON_MEN, war.state.inField(war.columns.patronCorps()));
        war.dispatches.report(from, war.scenario().client(), DispatchTopic.BANDS, war.state.bands());
        war.dispatches.write(neighbour, patron, DispatchTopic.NEIGHBOUR_PRESSURE, war.state.neighbour.pressure());
    }
}
