package puebla.kernel.patron;

import puebla.kernel.Mechanism;
import puebla.kernel.Parameter;
import puebla.kernel.War;
import puebla.kernel.chance.Elementary;
import puebla.kernel.chance.Stream;
import puebla.kernel.data.DecisionPoint;
import puebla.kernel.data.Feature;
import puebla.kernel.data.Kind;
import puebla.kernel.data.Levers.Commitment;
import puebla.kernel.data.Switch;
import puebla.kernel.news.News;
import puebla.kernel.politics.ExternalCalendar;

/**
 * Withdrawal hazard of the patron: a rate per day with causes, all as the patron knows them.
 *
 * <pre>
 *   ln h = ln(h0 frailty) + bUS US + bEU EU + bC cost/100 M + bD log10(deaths/1000) + bDep dependence
 *          − bT Δcontrol of 180 days − bH honour + bO opposition
 *   honour      1 from a repulse until the capital falls, 0.5 for the first year of the throne
 *   opposition  0.6 while the chambers sit, and 0.3 more in a year with an election
 * </pre>
 *
 * <p><b>Source:</b> Mueller (1973) for the log of deaths, Gartner and Segura (1998), Mack (1975), Downs and Rocke
 * (1994) for honour; coefficients checked on this war's covariates. <b>Leaves out:</b> public opinion by region,
 * ministers.
 */
public final class Resolve implements Mechanism {
    private static final int FIRST_YEAR = 365;

    @Override
    public void apply(War war) {
        var commitment = war.commitment;
        if (war.expedition.base < 0 || war.coalition.aloneDay < 0
                || commitment.stage != puebla.kernel.patron.Commitment.COMMITTED) {
            return;
        }
        int patron = war.scenario().patron();
        if (war.day % 30 == 0) {
            System.arraycopy(commitment.heldByMonth, 0, commitment.heldByMonth, 1, commitment.heldByMonth.length - 1);
            commitment.heldByMonth[0] = war.known(patron, News.SHARE_HELD);
        }
        if (war.off(Switch.PATRON_HAZARD) || war.scenario().levers().commitment() == Commitment.ENDLESS) {
            commitment.hazard = 0;
            return;
        }
        double us = war.value(Parameter.RESOLVE_NEIGHBOUR) * pressureKnown(war);
        double eu = war.value(Parameter.RESOLVE_EUROPE) * war.calendar.strain[patron];
        double cost = war.value(Parameter.RESOLVE_COST) * commitment.costFrancs / 1e8;
        double dead = war.value(Parameter.RESOLVE_DEAD) * Math.max(0, log10(war.known(patron, News.DEAD) / 1000));
        double dependence = war.value(Parameter.RESOLVE_DEPENDENCE)
                * (war.throne.exists() ? war.known(patron, News.DEPENDENCE) : 0);
        double trend = -war.value(Parameter.RESOLVE_TREND) * (commitment.heldByMonth[0] - commitment.heldByMonth[6]);
        double honour = war.value(Parameter.RESOLVE_HONOUR) * honour(war);
        double opposition = war.value(Parameter.RESOLVE_OPPOSITION)
                * ((war.calendar.session ? 0.6 : 0) + (war.calendar.election ? 0.3 : 0));
        double ln = us + eu + cost + dead + dependence + trend - honour + opposition;
        double brief = war.scenario().levers().commitment() == Commitment.BRIEF ? war.value(Parameter.BRIEF_FACTOR) : 1;
        commitment.hazard = war.value(Parameter.RESOLVE_BASE) * commitment.frailty * brief
                * Elementary.exp(Math.clamp(ln, -8.0, 8.0));
        if (!war.strikes(Stream.COMMITMENT, war.theatre.actorKey[patron], 1, commitment.hazard)) {
            return;
        }
        int event = war.happening(Kind.WITHDRAWAL_DECIDED).by(patron).because(Feature.NEIGHBOUR_PRESSURE, us)
                .because(Feature.STRAIN, eu)
                .because(Feature.COST, cost).because(Feature.DEAD_LOG, dead).because(Feature.DEPENDENCE, dependence)
                .because(Feature.CONTROL_TREND, trend).because(Feature.OPPOSITION, opposition)
                .causedBy(ExternalCalendar.strainingEvent(war, patron)).causedBy(war.neighbour.ultimatumEvent).record();
        begin(war, event);
    }

    private static double pressureKnown(War war) {
        return war.known(war.scenario().patron(), News.NEIGHBOUR_PRESSURE);
    }

    private static double log10(double x) {
        return Elementary.log(Math.max(0.1, x)) / 2.302585092994046;
    }

    /** Returns how far the patron's honour is engaged, 0…1, by the news that it has received. */
    public static double honour(War war) {
        int patron = war.scenario().patron();
        if (war.known(patron, News.REPULSE) > 0 && !war.mail.heard(patron, News.CAPITAL_TAKEN)) {
            return 1;
        }
        boolean crowned = war.mail.heard(patron, News.CROWNED)
                && war.day - war.mail.asOf(patron, News.CROWNED) < FIRST_YEAR;
        return crowned ? 0.5 : 0;
    }

    /** Starts the withdrawal as the result of a decision instead of the hazard. */
    public static void decideToLeave(War war) {
        if (war.commitment.stage == puebla.kernel.patron.Commitment.COMMITTED) {
            begin(war, war.happening(Kind.WITHDRAWAL_DECIDED).by(war.scenario().patron()).becauseDecided().record());
        }
    }

    private static void begin(War war, int event) {
        var commitment = war.commitment;
        int patron = war.scenario().patron();
        commitment.stage = puebla.kernel.patron.Commitment.ANNOUNCED;
        commitment.decidedDay = war.day;
        commitment.decidedEvent = event;
        int lots = war.decisions.decide(DecisionPoint.PLAN_OF_LOTS, war.calendar.strain[patron], pressureKnown(war),
                honour(war));
        commitment.lots = lots == 0 ? 3 : 1;
        boolean throne = war.throne.acceptedDay >= 0;
        double first = throne ? war.value(Parameter.FIRST_LOT_DAYS) : war.value(Parameter.FIRST_LOT_DAYS) * 0.3;
        commitment.nextLotDay = war.day + (int) (commitment.lots == 1 ? first * 1.3 : first);
        war.write(patron, war.scenario().client(), News.WITHDRAWAL, 1);
        war.write(patron, war.scenario().neighbour(), News.WITHDRAWAL, 1);
        war.newsOfVictory(-1, war.value(Parameter.NEWS_WITHDRAWAL));
    }
}
