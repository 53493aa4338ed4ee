package puebla.kernel.campaign;

import puebla.kernel.mechanism.Mechanism;
import puebla.kernel.mechanism.War;
import puebla.kernel.random.RandomStream;
import puebla.kernel.random.ReproducibleMath;
import puebla.kernel.rule.CommitmentDecision;
import puebla.kernel.rule.SeaTransport;
import puebla.kernel.scenario.Amount;
import puebla.kernel.scenario.DecisionPoints;
import puebla.kernel.scenario.DecisionPoints.RepulseAnswer;
import puebla.kernel.scenario.EventType;
import puebla.kernel.scenario.Feature;
import puebla.kernel.scenario.Parameter;
import puebla.kernel.state.Commitment;
import puebla.kernel.state.DispatchTopic;
import puebla.kernel.state.Stock;

/**
 * Level of men that the patron wants in the theatre, and the convoys that bring them. The level responds to news that
 * has arrived: a repulse (a decision), the capital held, a treaty that sets falling levels. Shipping limits the
 * convoys. The patron replaces losses while it is committed.
 *
 * <p>Levels: 6,500 for a lone expedition, about 30,000 after 5 May 1862, 38,000 falling to 28,000, 25,000 and 20,000 by
 * the treaty with the client (secret articles of Miramar, Bancroft VI p. 139).
 */
public final class Reinforcement implements Mechanism {
    private static final int CONVOY_EVERY = 15;
    private static final int REVIEW_EVERY = 90;

    @Override
    public void apply(War war) {
        var expedition = war.state.expedition;
        int patron = war.scenario().patron();
        if (expedition.base < 0 || war.state.coalition.aloneDay < 0
                || war.state.commitment.stage != Commitment.COMMITTED
                || war.state.coalition.settledDay >= 0) {
            return;
        }
        if (war.state.mail.known(patron, DispatchTopic.REPULSE) > expedition.repulsesAnswered) {
            expedition.repulsesAnswered = (int) war.state.mail.known(patron, DispatchTopic.REPULSE);
            afterRepulse(war, patron);
        }
        if ((war.state.day - war.state.coalition.aloneDay) % REVIEW_EVERY == 60) {
            review(war, patron);
        }
        if (war.state.day % CONVOY_EVERY == 0 && war.state.commitment.stage == Commitment.COMMITTED) {
            ship(war, patron);
        }
    }

    private static void afterRepulse(War war, int patron) {
        double dead = ReproducibleMath.log(1 + war.state.mail.known(patron, DispatchTopic.DEAD) / 1000)
                / ReproducibleMath.log(10);
        var choice = war.decisions.begin(DecisionPoints.AFTER_REPULSE).with(Feature.HONOUR, 1)
                .with(Feature.REGIME_AIM, war.state.coalition.aim)
                .with(Feature.STRAIN, war.state.calendar.strain[patron])
                .known(Feature.NEIGHBOUR_RISK, patron, DispatchTopic.NEIGHBOUR_PRESSURE)
                .relyingOn(patron, DispatchTopic.DEAD).with(Feature.DEAD_LOG, dead).choose();
        double level = war.value(
                choice == RepulseAnswer.REINFORCE_GREATLY ? Parameter.LEVEL_AFTER_REPULSE : Parameter.LEVEL_CAUTIOUS);
        if (choice == RepulseAnswer.COME_HOME) {
            CommitmentDecision.decideToLeave(war);
            return;
        }
        double before = war.state.expedition.wanted;
        war.state.expedition.wanted = Math.max(before, level * war.scenario().levers().patronTroops());
        war.state.expedition.reinforcementEvent = war.events.begin(EventType.REINFORCEMENT_ORDERED).by(patron)
                .with(Amount.MEN, war.state.expedition.wanted - before).causedBy(war.state.expedition.repulseEvent)
                .becauseDecided()
                .record();
    }

    private static void review(War war, int patron) {
        double factor = war.scenario().levers().patronTroops();
        var expedition = war.state.expedition;
        if (war.state.throne.acceptedDay >= 0) {
            double years = (war.state.day - war.state.throne.acceptedDay) / 365.0;
            Parameter level = years < 0.6 ? Parameter.LEVEL_PACIFICATION
                    : years < 1.6 ? Parameter.LEVEL_TREATY_1
                            : years < 2.6 ? Parameter.LEVEL_TREATY_2 : Parameter.LEVEL_TREATY_3;
            expedition.wanted = war.value(level) * factor;
        } else if (war.state.mail.known(patron, DispatchTopic.CAPITAL_HELD) > 0.5) {
            expedition.wanted = Math.max(expedition.wanted, war.value(Parameter.LEVEL_PACIFICATION) * factor);
        } else if (war.state.mail.known(patron, DispatchTopic.REPULSE) == 0) {
            expedition.wanted = Math.max(expedition.wanted, war.value(Parameter.LEVEL_ALONE) * factor);
        }
    }

    /**
     * Returns the men whom the ministry believes to be in the theatre or under way: the men sent, less those who have
     * returned or are reported dead.
     */
    private static double onTheBooks(War war, int patron, int corps) {
        long sent = war.scenario().contingents().get(corps).pool() - war.state.men.of(corps, Stock.HOME);
        return sent - war.state.men.of(corps, Stock.RETURNED) - war.state.mail.known(patron, DispatchTopic.DEAD);
    }

    private static void ship(War war, int patron) {
        int corps = war.columns.patronCorps;
        double gap = war.state.expedition.wanted - onTheBooks(war, patron, corps);
        double cap = war.value(Parameter.SHIPPING_PER_MONTH) * CONVOY_EVERY / 30;
        long men = Math.min(war.state.men.of(corps, Stock.HOME), (long) Math.min(gap, cap));
        if (men >= 300) {
            men -= (long) (men * 0.1 * war.uniform(RandomStream.REINFORCEMENT, war.keys.actor[patron], 0));
            SeaTransport.send(war, corps, men);
        }
    }
}
