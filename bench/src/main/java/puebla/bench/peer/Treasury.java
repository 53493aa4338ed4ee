package puebla.bench.peer;

import java.util.stream.IntStream;
import puebla.kernel.scenario.Finance;
import puebla.kernel.submodel.finance.FinanceParameters;

/** Revenue of both governments. */
final class Treasury {
    private final PeerWar war;
    private final Finance finance;
    private final double boom;
    private final boolean customsAssigned;
    private final double[] pledgedShare;
    /** Arrears to the creditors, by actor. */
    private final double[] due;
    private double homeMean;
    private double clientMean;
    double stress;
    private final double homeNeeds;
    /** Revenue since the opening [pesos]. */
    double homeTaken;
    double clientTaken;

    Treasury(PeerWar war, puebla.kernel.mechanism.War opening) {
        this.war = war;
        finance = opening.scenario().finance();
        boom = opening.state.neighbour.ownWar() > 0 ? 1 + war.value(FinanceParameters.FRONTIER_BOOM) : 1;
        customsAssigned = opening.state.treasuries.customsAssigned();
        pledgedShare = opening.scenario().actors().stream().mapToDouble(actor -> actor.pledgedShare()).toArray();
        due = IntStream.range(0, opening.columns.actors()).mapToDouble(opening.state.debt::arrears).toArray();
        homeMean = opening.state.treasuries.homeRevenue();
        clientMean = opening.state.treasuries.clientRevenue();
        homeNeeds = opening.state.treasuries.homeNeeds();
        stress = opening.state.debt.stress();
    }

    void day() {
        if (war.day % 7 == 4) {
            war.peopleHeldThisWeek = war.peopleHeld(1);
            for (var place : war.places) {
                trade(place);
            }
        }
        collect();
    }

    private void trade(Place place) {
        double open = 0;
        double all = 0;
        for (int i = 0; i < place.near.length; i++) {
            var other = place.near[i];
            double weight = place.nearWeight[i] * other.people;
            all += weight;
            open += other.held == place.held ? weight * (1 - 0.7 * other.raided) : 0;
        }
        double target = (all > 0 ? open / all : 1) * war.value(FinanceParameters.TRADE_AT_PEACE)
                * (place.besieged() ? 0.2 : 1);
        place.trade += (target - place.trade) * 7 / 60;
    }

    private void collect() {
        double homeCustoms = 0;
        double clientCustoms = 0;
        double homeInner = 0;
        double clientInner = 0;
        for (var place : war.places) {
            boolean ofHome = place.held < 0;
            double leak =
                    war.value(ofHome ? FinanceParameters.HOME_COLLECTED : FinanceParameters.REVENUE_COLLECTED) / 365;
            double customs = finance.customs() * place.data.customsShare() * place.trade * leak
                    * (1 - 0.5 * place.raided);
            double obeyed = Math.abs(place.control);
            double zone = obeyed > 0.75 ? 1 : obeyed > 0.25 ? 0.6 : 0.2;
            double inner = ((finance.interior() + finance.direct()) * (place.people / war.totalPeople)
                    + finance.mint() * place.data.mintShare()) * zone * leak * (0.4 + 0.6 * place.trade);
            if (ofHome) {
                homeCustoms += customs;
                homeInner += inner;
            } else {
                clientCustoms += customs;
                clientInner += inner;
            }
        }
        double home = cents(homeCustoms * boom) + cents(homeInner);
        homeTaken += home;
        homeMean += (home - homeMean) / 60;
        creditors(homeCustoms * boom, home);
        if (war.throne) {
            double client = (customsAssigned ? 0.5 : 1) * cents(clientCustoms) + cents(clientInner);
            clientTaken += client;
            clientMean += (client - clientMean) / 60;
        }
    }

    /** Rounds an amount to cents. */
    private static double cents(double pesos) {
        return Math.round(pesos * 100) / 100.0;
    }

    /** Adds the creditors' shares to the arrears; once troops have landed they are not paid. */
    private void creditors(double customs, double total) {
        for (int a = 0; a < due.length; a++) {
            due[a] += customs * pledgedShare[a];
        }
        double now = Math.clamp((homeNeeds - total) / Math.max(1, total), -1.0, 2.5);
        stress += (now - stress) / 60;
    }

    double meanOfBoth() {
        return homeMean + clientMean;
    }
}
