package puebla.kernel.submodel.commitment;

import puebla.kernel.mechanism.Mechanism;
import puebla.kernel.mechanism.War;
import puebla.kernel.random.Draw;
import puebla.kernel.random.ReproducibleMath;
import puebla.kernel.rule.CalendarQueries;
import puebla.kernel.rule.CommitmentDecision;
import puebla.kernel.scenario.Feature;
import puebla.kernel.scenario.Levers.Commitment;
import puebla.kernel.scenario.SharedEvents;
import puebla.kernel.scenario.SystemSwitch;
import puebla.kernel.scenario.Time;
import puebla.kernel.state.CommitmentStage;
import puebla.kernel.state.DispatchTopic;

/**
 * Withdrawal hazard of the patron: a rate per day with causes, all as the patron knows them.
 *
 * <pre>
 *   ln h = ln(h0 frailty) + bUS US + bEU EU + bC cost/100 M + bD log10(deaths/1000) + bDep dependence
 *          − bT Δcontrol of 180 days − bH honour + bO opposition
 *   honour      1 from a repulse until the capital falls, resolve.honour-of-throne for the first resolve.honour-days
 *               of the throne
 *   opposition  0.6 while the chambers sit, and 0.3 more in a year with an election
 * </pre>
 *
 * <p><b>Source:</b> Mueller (1973) for the log of deaths, Gartner and Segura (1998), Mack (1975), Downs and Rocke
 * (1994) for honour; coefficients checked on this war's covariates. <b>Leaves out:</b> public opinion by region,
 * ministers.
 */
public final class WithdrawalHazard implements Mechanism {
    private static final Draw LEAVES = Draw.of("commitment.leaves");

    /** Unit of the cost [patron's currency]. */
    private static final double COST_UNIT = 1e8;
    /** Unit of the dead [men]. */
    private static final double DEAD_UNIT = 1000;
    /** Minimum of the logarithm's argument; the term of the dead is 0 up to 1. */
    private static final double MIN_DEAD = 0.1;
    /** Time over which the trend of control is measured, half a year [months]. Judgement. */
    private static final int TREND_MONTHS = 6;
    /** Opposition while the chambers sit. Judgement. */
    private static final double OPPOSITION_OF_SESSION = 0.6;
    /** Opposition that a year with an election adds. Judgement. */
    private static final double OPPOSITION_OF_ELECTION = 0.3;
    /** Bound of the sum of causes either way [log of the hazard]. Judgement. */
    private static final double LIMIT = 8;
    private static final double LN_10 = 2.302585092994046;

    @Override
    public void apply(War war) {
        var commitment = war.state.commitment;
        if (war.state.expedition.base() < 0 || war.state.expedition.hostilitiesDay() < 0
                || commitment.stage() != CommitmentStage.COMMITTED) {
            return;
        }
        int patron = war.scenario().patron();
        if (war.state.day % Time.MONTH == 0) {
            commitment.recordHeld(war.state.mail.known(patron, DispatchTopic.SHARE_HELD));
        }
        if (war.off(SystemSwitch.PATRON_HAZARD) || war.scenario().levers().commitment() == Commitment.ENDLESS) {
            commitment.assess(0);
            return;
        }
        double us = war.value(CommitmentParameters.RESOLVE_NEIGHBOUR) * CommitmentDecision.pressureKnown(war);
        double eu = war.value(CommitmentParameters.RESOLVE_EUROPE) * war.state.calendar.strain(patron);
        double cost = war.value(CommitmentParameters.RESOLVE_COST) * commitment.costFrancs() / COST_UNIT;
        double dead = war.value(CommitmentParameters.RESOLVE_DEAD)
                * Math.max(0, log10(war.state.mail.known(patron, DispatchTopic.DEAD) / DEAD_UNIT));
        double dependence = war.value(CommitmentParameters.RESOLVE_DEPENDENCE)
                * (war.state.throne.exists() ? war.state.mail.known(patron, DispatchTopic.DEPENDENCE) : 0);
        double trend = -war.value(CommitmentParameters.RESOLVE_TREND)
                * (commitment.heldByMonth(0) - commitment.heldByMonth(TREND_MONTHS));
        double honour = war.value(CommitmentParameters.RESOLVE_HONOUR) * CommitmentDecision.honour(war);
        double opposition = war.value(CommitmentParameters.RESOLVE_OPPOSITION)
                * ((war.state.calendar.session() ? OPPOSITION_OF_SESSION : 0)
                        + (war.state.calendar.election() ? OPPOSITION_OF_ELECTION : 0));
        double ln = us + eu + cost + dead + dependence + trend - honour + opposition;
        double brief = war.scenario().levers().commitment() == Commitment.BRIEF
                ? war.value(CommitmentParameters.BRIEF_FACTOR) : 1;
        commitment.assess(war.value(CommitmentParameters.RESOLVE_BASE) * commitment.frailty() * brief
                * ReproducibleMath.exp(Math.clamp(ln, -LIMIT, LIMIT)));
        if (!war.occurs(LEAVES, war.keys.actor(patron), commitment.hazard())) {
            return;
        }
        int event = war.events.begin(SharedEvents.WITHDRAWAL_DECIDED).by(patron).because(Feature.NEIGHBOUR_PRESSURE, us)
                .because(Feature.STRAIN, eu)
                .because(Feature.COST, cost).because(Feature.DEAD_LOG, dead).because(Feature.DEPENDENCE, dependence)
                .because(Feature.CONTROL_TREND, trend).because(Feature.OPPOSITION, opposition)
                .causedBy(CalendarQueries.strainingEvent(war, patron)).causedBy(war.state.neighbour.ultimatumEvent())
                .record();
        CommitmentDecision.begin(war, event);
    }

    private static double log10(double x) {
        return ReproducibleMath.log(Math.max(MIN_DEAD, x)) / LN_10;
    }
}
