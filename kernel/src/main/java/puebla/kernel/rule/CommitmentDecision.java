package puebla.kernel.rule;

import puebla.kernel.mechanism.War;
import puebla.kernel.scenario.Feature;
import puebla.kernel.scenario.SharedDecisions;
import puebla.kernel.scenario.SharedDecisions.Lots;
import puebla.kernel.scenario.SharedEvents;
import puebla.kernel.scenario.SharedParameters;
import puebla.kernel.state.CommitmentStage;
import puebla.kernel.state.DispatchTopic;

/** The decision of the patron to withdraw, which the hazard or a decision of another mechanism can take. */
public final class CommitmentDecision {
    /** Lots of a withdrawal by stages [lots]. Source: the plan of 1866, Bancroft VI p. 208. */
    private static final int LOTS_OF_A_PLAN = 3;

    private CommitmentDecision() {}

    /** Returns how far the patron's honour is engaged, 0…1, by the news that it has received. */
    public static double honour(War war) {
        int patron = war.scenario().patron();
        if (war.state.mail.known(patron, DispatchTopic.REPULSE) > 0
                && !war.state.mail.heard(patron, DispatchTopic.CAPITAL_TAKEN)) {
            return 1;
        }
        boolean crowned = war.state.mail.heard(patron, DispatchTopic.CROWNED)
                && war.state.day - war.state.mail.asOf(patron, DispatchTopic.CROWNED)
                        < war.value(SharedParameters.HONOUR_DAYS);
        return crowned ? war.value(SharedParameters.HONOUR_OF_THRONE) : 0;
    }

    /** Returns the pressure of the neighbour that the patron has heard of, 0…1 times its lever. */
    public static double pressureKnown(War war) {
        return war.state.mail.known(war.scenario().patron(), DispatchTopic.NEIGHBOUR_PRESSURE);
    }

    /** Starts the withdrawal as the result of a decision instead of the hazard. */
    public static void decideToLeave(War war) {
        if (war.state.commitment.stage() == CommitmentStage.COMMITTED) {
            begin(war, war.events.begin(SharedEvents.WITHDRAWAL_DECIDED).by(war.scenario().patron()).becauseDecided()
                    .record());
        }
    }

    /**
     * Starts the withdrawal: the patron plans its lots, and the news travels.
     *
     * @param event
     *            id of the event that records the decision
     */
    public static void begin(War war, int event) {
        var commitment = war.state.commitment;
        int patron = war.scenario().patron();
        commitment.decide(war.state.day, event);
        var plan = war.decisions.begin(SharedDecisions.PLAN_OF_LOTS)
                .with(Feature.STRAIN, war.state.calendar.strain(patron))
                .with(Feature.NEIGHBOUR_PRESSURE, pressureKnown(war)).with(Feature.HONOUR, honour(war)).choose();
        int lots = plan == Lots.THREE_LOTS ? LOTS_OF_A_PLAN : 1;
        boolean throne = war.state.throne.acceptedDay() >= 0;
        double first = throne ? war.value(SharedParameters.FIRST_LOT_DAYS)
                : war.value(SharedParameters.FIRST_LOT_DAYS) * war.value(SharedParameters.WITHOUT_A_THRONE);
        commitment.planLots(lots,
                war.state.day + (int) (lots == 1 ? first * war.value(SharedParameters.ONE_LOT) : first));
        war.dispatches.write(patron, war.scenario().client(), DispatchTopic.WITHDRAWAL, 1);
        war.dispatches.write(patron, war.scenario().neighbour(), DispatchTopic.WITHDRAWAL, 1);
        PublicBelief.shift(war, -1, war.value(SharedParameters.NEWS_WITHDRAWAL));
    }
}
