package puebla.kernel.mail;

import puebla.kernel.Mechanism;
import puebla.kernel.War;

/**
 * Regular reports. Once a week, while the patron has men ashore, its commander reports to the patron the share of
 * people held, the dead and the cost of the client. The neighbour's envoy reports to the patron how strongly his
 * government presses. A report contains the state of that day and is read weeks later.
 */
public final class Reports implements Mechanism {
    @Override
    public void apply(War war) {
        boolean gone = war.coalition.goneDay[war.scenario().patron()] >= 0;
        if (war.day % 7 != 0 || war.expedition.base < 0 || gone) {
            return;
        }
        int patron = war.scenario().patron();
        int neighbour = war.scenario().neighbour();
        int from = war.expedition.base;
        double held = war.peopleHeld(1);
        war.report(from, patron, DispatchTopic.SHARE_HELD, held);
        war.report(from, patron, DispatchTopic.DEAD, war.men.dead(war.columns.patronCorps));
        war.report(from, patron, DispatchTopic.DEPENDENCE, war.commitment.dependence);
        war.report(from, patron, DispatchTopic.CLIENT_ARREARS, war.treasuries.clientArrears);
        war.report(from, patron, DispatchTopic.PATRON_MEN, war.inField(war.columns.patronCorps));
        war.report(from, patron, DispatchTopic.CAPITAL_HELD, war.country.held[war.scenario().capital()] > 0 ? 1 : 0);
        war.report(from, neighbour, DispatchTopic.SHARE_HELD, held);
        war.report(from, neighbour, DispatchTopic.PATRON_MEN, war.inField(war.columns.patronCorps));
        war.report(from, war.scenario().client(), DispatchTopic.BANDS, war.bands());
        war.write(neighbour, patron, DispatchTopic.NEIGHBOUR_PRESSURE, war.neighbour.pressure);
    }
}
