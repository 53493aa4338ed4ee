package puebla.kernel.submodel.command;

import puebla.kernel.mechanism.ForceCommander;
import puebla.kernel.mechanism.Mechanism;
import puebla.kernel.mechanism.War;
import puebla.kernel.rule.ExpeditionQueries;
import puebla.kernel.rule.ForceReorganization;
import puebla.kernel.scenario.Contingent;
import puebla.kernel.scenario.Time;
import puebla.kernel.state.CommitmentStage;
import puebla.kernel.state.Posture;

/**
 * Reviews of columns and field armies. Small forces join and large ones divide; then, every five days, the commander of
 * each force that chooses its own goal gives it orders: the {@link HistoricalCommander}, unless the run has another one
 * for its side.
 */
public final class ColumnCommand implements Mechanism {
    /** Time between two mergers of small forces [days]. Judgement. */
    private static final int DAYS_BETWEEN_JOINING = Time.WEEK;
    private static final ForceCommander HISTORICAL = new HistoricalCommander();

    @Override
    public void apply(War war) {
        if (war.state.day % DAYS_BETWEEN_JOINING == 0) {
            war.fieldForces.list();
            ForceReorganization.merge(war);
        }
        if (war.state.commitment.stage() != CommitmentStage.GONE) {
            ForceReorganization.divide(war);
        }
        war.fieldForces.list();
        war.fieldForces.computeWorth();
        var forces = war.state.forces;
        int day = war.state.day;
        for (int f = forces.nextReviewed(day, 0); f >= 0; f = forces.nextReviewed(day, f + 1)) {
            if (forces.garrison(f) || !isFree(war, f)) {
                continue;
            }
            if (forces.posture(f) == Posture.HOLD && war.state.day >= forces.busyUntil(f)) {
                commander(war, forces.side(f)).review(war, f);
            } else if (forces.posture(f) == Posture.MARCH) {
                commander(war, forces.side(f)).reconsider(war, f);
            }
        }
    }

    private static ForceCommander commander(War war, int side) {
        var given = war.commander(side);
        return given == null ? HISTORICAL : given;
    }

    /**
     * Reports whether a force chooses its own goals. Partner corps never do. The patron's corps does while it holds the
     * capital and is committed, or from the landing on under another commander than the model's. Client troops do once the patron acts alone or a client government exists.
     */
    private static boolean isFree(War war, int force) {
        int corps = war.state.forces.contingent(force);
        var kind = war.columns.kind(corps);
        if (kind == Contingent.Kind.PARTNER_CORPS) {
            return false;
        }
        if (kind == Contingent.Kind.PATRON_CORPS) {
            return war.state.commitment.stage() == CommitmentStage.COMMITTED
                    && (war.commander(1) != null || ExpeditionQueries.holdsCapital(war));
        }
        return kind != Contingent.Kind.CLIENT_LINE || war.state.expedition.hostilitiesDay() >= 0
                || war.state.throne.exists();
    }
}
