package puebla.kernel.rule;

import puebla.kernel.War;
import puebla.kernel.ledger.Cause;
import puebla.kernel.ledger.Stock;
import puebla.kernel.random.RandomStream;
import puebla.kernel.scenario.Contingent;

/** Orders and embarkation of forces that cross the sea. */
public final class SeaTransport {
    private SeaTransport() {}

    /** Orders the first landing force of a creditor. */
    public static void order(War war, int actor) {
        int corps = corpsOf(war, actor);
        double slow = 0.85 + 0.45 * war.uniform(RandomStream.SAILING, war.keys.actor[actor], 0);
        war.coalition.sailsDay[actor] =
                war.day + (int) (war.scenario().contingents().get(corps).preparationDays() * slow);
    }

    /**
     * Returns the corps of a creditor.
     *
     * @throws puebla.kernel.InvariantViolation
     *             when the actor has no patron or partner corps
     */
    public static int corpsOf(War war, int actor) {
        for (int c = 0; c < war.columns.contingents; c++) {
            var contingent = war.scenario().contingents().get(c);
            if (contingent.actor() == actor
                    && (contingent.kind() == Contingent.Kind.PATRON_CORPS
                            || contingent.kind() == Contingent.Kind.PARTNER_CORPS)) {
                return c;
            }
        }
        throw new puebla.kernel.InvariantViolation(
                "actor " + war.scenario().actors().get(actor).id() + " has no army to send");
    }

    /** Embarks men of a corps at home. Returns false when no entry for a convoy is free. */
    public static boolean send(War war, int corps, long men) {
        double slow = 0.85 + 0.35 * war.uniform(RandomStream.SAILING, war.keys.contingent[corps], 1);
        int arrives = war.day + (int) (war.scenario().contingents().get(corps).crossingDays() * slow);
        if (!war.expedition.addConvoy(corps, men, arrives)) {
            return false;
        }
        war.men.move(corps, Stock.HOME, Stock.AT_SEA, men, Cause.SAILED);
        PatronTreasury.ship(war, corps, men);
        return true;
    }
}
