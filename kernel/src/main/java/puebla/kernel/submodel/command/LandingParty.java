package puebla.kernel.submodel.command;

import puebla.kernel.mechanism.War;
import puebla.kernel.rule.Garrisons;

/** The part of a force that the fleet carries to an enemy port. */
final class LandingParty {
    private LandingParty() {}

    /**
     * Returns the force that sails: the whole force to a port with a strong garrison, otherwise a party of
     * {@code command.landing-party} men that is detached from it.
     */
    static int of(War war, int force, int port) {
        var forces = war.state.forces;
        long party = (long) war.value(CommandParameters.LANDING_PARTY);
        boolean strong = war.state.strength.menOf(-forces.side(force), port) >= war.value(CommandParameters.WEAK_PORT);
        if (strong || forces.strength(force) <= party || !forces.roomForMore()) {
            return force;
        }
        int corps = forces.contingent(force);
        int sailing = forces.create(corps, forces.side(force), forces.place(force), false, -1,
                Garrisons.key(war, corps, port) ^ war.state.day, war.state.day);
        forces.transfer(force, sailing, party);
        return sailing;
    }
}
