package puebla.kernel.submodel.crown;

import puebla.kernel.mechanism.Mechanism;
import puebla.kernel.mechanism.War;
import puebla.kernel.random.Draw;
import puebla.kernel.rule.SeaTransport;
import puebla.kernel.scenario.Amount;
import puebla.kernel.scenario.Contingent;
import puebla.kernel.scenario.SystemSwitch;
import puebla.kernel.scenario.Time;
import puebla.kernel.state.Cause;
import puebla.kernel.state.CommitmentStage;
import puebla.kernel.state.CrownStage;
import puebla.kernel.state.Stock;

/**
 * Corps that other powers lend. A corps is called when the crown is accepted, or, if it is lent to the patron, when the
 * patron is alone and wants more men than the contingent states. After its preparation, a corps sails in batches.
 *
 * <p>A donor sends no batch while its strain is above {@code lent-corps.most-strain}. No donor sends one after the
 * neighbour's ultimatum, or once the patron is no longer committed. On the day after the patron has gone, the share
 * {@code lent-corps.sails-home} of the men sails home. The others sail once the throne has ended too. Forces at a
 * besieged place do not sail.
 */
public final class LentCorps implements Mechanism {
    private static final Draw BATCH = Draw.of("crown.batch-of-corps");

    @Override
    public void apply(War war) {
        if (war.off(SystemSwitch.CONTINGENTS)) {
            return;
        }
        for (int c = 0; c < war.columns.contingents(); c++) {
            if (war.columns.kind(c) == Contingent.Kind.LENT_CORPS) {
                call(war, c);
                goHome(war, c);
            }
        }
    }

    private static void call(War war, int c) {
        var corps = war.scenario().contingents().get(c);
        var throne = war.state.throne;
        if (throne.corpsCalledDay(c) < 0) {
            boolean wanted = corps.calledAbove() == Contingent.WITH_THE_CROWN ? throne.acceptedDay() >= 0
                    : war.state.expedition.wanted() > corps.calledAbove()
                            && war.state.expedition.hostilitiesDay() >= 0;
            if (wanted) {
                throne.callCorps(c, war.state.day);
            }
            return;
        }
        int since = war.state.day - throne.corpsCalledDay(c);
        boolean stopped = war.state.calendar.strain(corps.actor()) > war.value(CrownParameters.MOST_STRAIN_OF_DONOR)
                || war.state.neighbour.ultimatumDay() >= 0
                || war.state.commitment.stage() != CommitmentStage.COMMITTED;
        if (since < corps.preparationDays()
                || (since - (int) corps.preparationDays()) % (int) war.value(CrownParameters.BATCH_DAYS) != 0
                || stopped) {
            return;
        }
        long sent = corps.pool() - war.state.men.of(c, Stock.HOME);
        long left = Math.min(corps.firstMen() - sent, war.state.men.of(c, Stock.HOME));
        long batch = Math.min(left, Math.max((long) war.value(CrownParameters.SMALLEST_BATCH), (long) (corps.firstMen()
                * (war.value(CrownParameters.BATCH_SHARE) + war.value(CrownParameters.BATCH_SPREAD)
                        * war.uniform(BATCH, war.keys.contingent(c))))));
        if (batch > 0) {
            SeaTransport.send(war, c, batch);
        }
    }

    private static void goHome(War war, int c) {
        boolean passage =
                war.state.commitment.stage() == CommitmentStage.GONE
                        && war.state.commitment.goneDay() == war.state.day - 1;
        boolean nothingLeft =
                war.state.throne.stage() == CrownStage.ENDED && war.state.commitment.stage() == CommitmentStage.GONE
                        && war.state.day % Time.MONTH == 0;
        if (!passage && !nothingLeft) {
            return;
        }
        var forces = war.state.forces;
        long gone = 0;
        int last = forces.used();
        for (int f = 0; f < last; f++) {
            if (forces.contingent(f) == c && !war.state.country.besieged(forces.place(f))) {
                gone += forces.leave(f, false, Stock.RETURNED,
                        nothingLeft ? forces.strength(f)
                                : (long) (forces.strength(f) * war.value(CrownParameters.SAILS_HOME)),
                        Cause.EMBARKED);
            }
        }
        if (gone > 0) {
            war.events.begin(CrownEvents.CORPS_GOES_HOME).of(c).by(war.scenario().contingents().get(c).actor())
                    .at(war.scenario().entryPort())
                    .with(Amount.MEN, gone).causedBy(war.state.commitment.decidedEvent()).record();
        }
    }
}
