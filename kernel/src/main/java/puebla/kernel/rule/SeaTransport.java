package puebla.kernel.rule;

import puebla.kernel.mechanism.War;
import puebla.kernel.scenario.SharedParameters;
import puebla.kernel.random.Draw;
import puebla.kernel.scenario.Contingent;
import puebla.kernel.state.Cause;
import puebla.kernel.state.InvariantViolation;
import puebla.kernel.state.Stock;

/** Orders and embarkation of forces that cross the sea. */
public final class SeaTransport {
    private static final Draw PREPARATION = Draw.of("expedition.preparation");
    private static final Draw CROSSING = Draw.of("expedition.crossing");

    private SeaTransport() {}

    /** Orders the first landing force of a creditor. */
    public static void order(War war, int actor) {
        int corps = corpsOf(war, actor);
        double slow =
                war.value(SharedParameters.LEAST_PREPARATION) + war.value(SharedParameters.SPREAD_OF_PREPARATION)
                        * war.uniform(PREPARATION, war.keys.actor(actor));
        war.state.coalition.orderToSail(actor,
                war.state.day + (int) (war.scenario().contingents().get(corps).preparationDays() * slow));
    }

    /**
     * Returns the corps of a creditor.
     *
     * @throws puebla.kernel.state.InvariantViolation
     *             when the actor has no patron or partner corps
     */
    public static int corpsOf(War war, int actor) {
        for (int c = 0; c < war.columns.contingents(); c++) {
            var contingent = war.scenario().contingents().get(c);
            if (contingent.actor() == actor
                    && (contingent.kind() == Contingent.Kind.PATRON_CORPS
                            || contingent.kind() == Contingent.Kind.PARTNER_CORPS)) {
                return c;
            }
        }
        throw new InvariantViolation(
                "actor " + war.scenario().actors().get(actor).id() + " has no army to send");
    }

    /** Embarks men of a corps at home. Returns false when no entry for a convoy is free. */
    public static boolean send(War war, int corps, long men) {
        double slow =
                war.value(SharedParameters.LEAST_CROSSING) + war.value(SharedParameters.SPREAD_OF_CROSSING)
                        * war.uniform(CROSSING, war.keys.contingent(corps));
        int arrives = war.state.day + (int) (war.scenario().contingents().get(corps).crossingDays() * slow);
        if (!war.state.expedition.addConvoy(corps, men, arrives)) {
            return false;
        }
        war.state.men.move(corps, Stock.HOME, Stock.AT_SEA, men, Cause.SAILED);
        PatronTreasury.ship(war, corps, men);
        return true;
    }
}
