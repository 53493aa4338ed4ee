package puebla.kernel.rule;

import puebla.kernel.mechanism.War;
import puebla.kernel.scenario.Actor;
import puebla.kernel.scenario.SharedParameters;
import puebla.kernel.state.DispatchTopic;

/** Readings of the creditor powers that several mechanisms share. */
public final class CreditorQueries {
    private CreditorQueries() {}

    /** Reports whether an actor is a power with claims and ships: the patron or a partner. */
    public static boolean isCreditor(War war, int actor) {
        var role = war.scenario().actors().get(actor).role();
        return role == Actor.Role.PATRON || role == Actor.Role.PARTNER;
    }

    /** Returns how dangerous the neighbour seems to a power that would land soldiers next to it, 0…1. */
    public static double neighbourRisk(War war, int actor) {
        return war.value(SharedParameters.NEIGHBOUR_RISK_AT_WAR)
                + (war.value(SharedParameters.NEIGHBOUR_RISK_AT_PEACE)
                        - war.value(SharedParameters.NEIGHBOUR_RISK_AT_WAR))
                        * war.state.mail.known(actor, DispatchTopic.NEIGHBOUR_FREE);
    }
}
