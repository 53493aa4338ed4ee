package puebla.bench.peer;

import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import puebla.kernel.mechanism.War;
import puebla.kernel.scenario.Leader.Office;
import puebla.kernel.state.Stock;

/** A quantity that is compared after a continuation, with its reading from the kernel and from the peer. */
public enum Reading {
    DEAD_OF_DISEASE(war -> men(war, Stock.DEAD_OF_DISEASE), peer -> peer.men(corps -> corps.deadOfDisease)),

    DESERTED(war -> men(war, Stock.DESERTED), peer -> peer.men(corps -> corps.deserted)),

    KILLED(war -> men(war, Stock.KILLED), peer -> peer.men(corps -> corps.killed)),

    CAPTIVE(war -> men(war, Stock.CAPTIVE), peer -> peer.men(corps -> corps.captive)),

    HOME_ARMY(war -> war.state.inField(war.columns.homeLine()), peer -> peer.homeLine.field),

    CLIENT_ARMY(war -> war.state.inField(war.columns.clientLine()), peer -> peer.clientLine.field),

    PATRON_ARMY(war -> war.state.inField(war.columns.patronCorps()), peer -> peer.patronCorps.field),

    BANDS(war -> war.state.bands(), peer -> peer.sum(place -> place.bands)),

    CONTROL(war -> mean(war, war.state.country::control), peer -> peer.mean(place -> place.control)),

    PEOPLE_HELD(war -> war.state.peopleHeld(1), peer -> peer.peopleHeld(1)),

    ACTIVE_FOR_CLIENT(war -> mean(war, war.state.country::activeForClient),
            peer -> peer.mean(place -> place.activeForClient)),

    ACTIVE_FOR_HOME(war -> mean(war, war.state.country::activeForHome),
            peer -> peer.mean(place -> place.activeForHome)),

    BELIEF(war -> war.state.belief(), peer -> peer.belief()),

    SUPPLY(war -> supply(war), peer -> peer.supply()),

    LEADERS_OF_THE_CLIENT(war -> leadersOfTheClient(war),
            peer -> peer.leaders.stream().filter(leader -> leader.commands && leader.active() && leader.side > 0)
                    .count()),

    BODIES_WITH_A_LEADER(war -> led(war),
            peer -> peer.forces.stream().filter(force -> force.leader != null).count()),

    HOME_REVENUE(war -> war.state.money.units(war.scenario().home()), peer -> peer.treasury.homeTaken),

    CLIENT_REVENUE(war -> war.state.money.units(war.scenario().client()), peer -> peer.treasury.clientTaken);

    @SuppressWarnings("ImmutableEnumChecker") // a lambda without state
    private final ToDoubleFunction<War> ofKernel;
    @SuppressWarnings("ImmutableEnumChecker")
    private final ToDoubleFunction<PeerWar> ofPeer;

    Reading(ToDoubleFunction<War> ofKernel, ToDoubleFunction<PeerWar> ofPeer) {
        this.ofKernel = ofKernel;
        this.ofPeer = ofPeer;
    }

    /** Returns the present value in a run of the kernel; of losses and income, the change since the opening. */
    double of(War war, War opening) {
        return ofKernel.applyAsDouble(war) - (isLoss() || isIncome() ? ofKernel.applyAsDouble(opening) : 0);
    }

    double of(PeerWar peer, War opening) {
        return ofPeer.applyAsDouble(peer) - (isLoss() ? ofKernel.applyAsDouble(opening) : 0);
    }

    private boolean isLoss() {
        return this == DEAD_OF_DISEASE || this == DESERTED || this == KILLED || this == CAPTIVE;
    }

    /** Reports whether this is income, which the peer counts from the opening on. */
    private boolean isIncome() {
        return this == HOME_REVENUE || this == CLIENT_REVENUE;
    }

    private static double men(War war, Stock stock) {
        long sum = 0;
        for (int c = 0; c < war.columns.contingents(); c++) {
            sum += war.state.men.of(c, stock);
        }
        return sum;
    }

    private static double mean(War war, IntToDoubleFunction ofPlace) {
        double sum = 0;
        for (int p = 0; p < war.columns.places(); p++) {
            sum += ofPlace.applyAsDouble(p) * war.scenario().places().get(p).people();
        }
        return sum / war.columns.totalPeople();
    }

    private static double leadersOfTheClient(War war) {
        int count = 0;
        for (int l = 0; l < war.columns.leaders(); l++) {
            var office = war.scenario().leaders().get(l).office();
            boolean commands = office == Office.GENERAL || office == Office.GOVERNOR;
            count += commands && war.state.leaders.isActive(l) && war.state.leaders.side(l) > 0 ? 1 : 0;
        }
        return count;
    }

    private static double led(War war) {
        int bodies = 0;
        for (int f = 0; f < war.state.forces.used(); f++) {
            bodies += war.state.forces.exists(f) && war.state.forces.leader(f) >= 0 ? 1 : 0;
        }
        return bodies;
    }

    private static double supply(War war) {
        double sum = 0;
        long men = 0;
        for (int f = 0; f < war.state.forces.used(); f++) {
            if (war.state.forces.exists(f)) {
                sum += war.state.forces.supply(f) * war.state.forces.strength(f);
                men += war.state.forces.strength(f);
            }
        }
        return men == 0 ? 1 : sum / men;
    }
}
