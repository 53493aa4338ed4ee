package puebla.kernel.submodel.coalition;

import puebla.kernel.decision.DecisionBuilder;
import puebla.kernel.mechanism.Mechanism;
import puebla.kernel.mechanism.War;
import puebla.kernel.random.Draw;
import puebla.kernel.rule.CreditorQueries;
import puebla.kernel.rule.SeaTransport;
import puebla.kernel.scenario.Actor;
import puebla.kernel.scenario.Amount;
import puebla.kernel.scenario.DecisionPoint;
import puebla.kernel.scenario.Feature;
import puebla.kernel.scenario.Parameter;
import puebla.kernel.scenario.SharedEvents;
import puebla.kernel.scenario.SharedParameters;
import puebla.kernel.scenario.SystemSwitch;
import puebla.kernel.scenario.YesNo;
import puebla.kernel.state.DispatchTopic;
import puebla.kernel.state.Stock;

/**
 * Actions of the patron that reveal an aim beyond the debt:
 *
 * <ul>
 * <li>it presses inflated claims
 * <li>it sends more than the agreed force
 * <li>it lands exiled monarchists under its flag
 * <li>it disavows the preliminaries that its envoys signed
 * </ul>
 *
 * Each action is a decision made once. Concealment is a real option: it keeps suspicion low and the patron weak. The
 * partners learn of each action by mail.
 *
 * <p>Days between the landing and each decision are judgement, with a random spread.
 */
public final class HiddenAim implements Mechanism {
    private static final Draw CLAIMS_DAY = Draw.of("coalition.day-of-claims");
    private static final Draw EXTRA_DAY = Draw.of("coalition.day-of-extra-force");
    private static final Draw EXILES_DAY = Draw.of("coalition.day-of-exiles");

    private static final Draw ENVOY_NEWS = Draw.of("coalition.envoy-news");

    private static final int CLAIMS = 0;
    private static final int EXTRA = 1;
    private static final int EXILES = 2;
    private static final int DISOWN = 3;

    /** Days on which it may decide to press claims. */
    private static final Window CLAIMS_WINDOW =
            new Window(CoalitionParameters.CLAIMS_FROM, CoalitionParameters.CLAIMS_UNTIL);
    /** Days on which it may decide to send more men. */
    private static final Window EXTRA_WINDOW =
            new Window(CoalitionParameters.EXTRA_FORCE_FROM, CoalitionParameters.EXTRA_FORCE_UNTIL);
    /** Days on which it may decide to land exiles. */
    private static final Window EXILES_WINDOW =
            new Window(CoalitionParameters.EXILES_FROM, CoalitionParameters.EXILES_UNTIL);

    /** First and last day of a decision, counted from the patron's landing. */
    private record Window(Parameter from, Parameter to) {}

    @Override
    public void apply(War war) {
        int patron = war.scenario().patron();
        var coalition = war.state.coalition;
        int landed = coalition.landedDay(patron);
        if (landed < 0 || coalition.conventionDay() < 0 || coalition.endedDay() >= 0 || coalition.settledDay() >= 0) {
            return;
        }
        double lobby = war.value(SharedParameters.LOBBY);
        double grievance =
                war.state.grievance(patron);
        double strain = war.state.calendar.strain(patron);
        double risk = CreditorQueries.neighbourRisk(war, patron);
        int ashore = war.state.day - landed;
        if (ashore >= due(war, CLAIMS_DAY, CLAIMS_WINDOW) && coalition.firstTime(CLAIMS)
                && act(war, CoalitionDecisions.PRESS_CLAIMS).with(Feature.GRIEVANCE, grievance).choose() == YesNo.YES) {
            int event = war.events.begin(CoalitionEvents.CLAIMS_PRESSED).by(patron).at(war.scenario().entryPort())
                    .causedBy(coalition.landingEvent()).becauseDecided().record();
            coalition.pressClaims(war.state.day, event);
            tellPartners(war, DispatchTopic.CLAIMS, 0);
        }
        if (ashore >= due(war, EXTRA_DAY, EXTRA_WINDOW) && coalition.firstTime(EXTRA)
                && act(war, CoalitionDecisions.EXTRA_FORCE).with(Feature.STRAIN, strain).choose() == YesNo.YES) {
            int corps = war.columns.patronCorps();
            long men = (long) (war.value(CoalitionParameters.EXTRA_FORCE_MEN) * war.scenario().levers().patronTroops());
            men = Math.min(men, war.state.men.of(corps, Stock.HOME));
            if (men > 0) {
                SeaTransport.send(war, corps, men);
                war.state.expedition.want(war.state.expedition.wanted() + men);
                int event = war.events.begin(CoalitionEvents.EXTRA_FORCE).by(patron).of(corps).with(Amount.MEN, men)
                        .becauseDecided()
                        .record();
                coalition.sendExtraForce(war.state.day, event);
                tellPartners(war, DispatchTopic.EXTRA_FORCE, 0);
            }
        }
        if (ashore >= due(war, EXILES_DAY, EXILES_WINDOW) && coalition.firstTime(EXILES)
                && act(war, CoalitionDecisions.SHELTER_EXILES).with(Feature.LOBBY, lobby).choose() == YesNo.YES) {
            int event = war.events.begin(CoalitionEvents.EXILES_LANDED).by(patron).at(war.scenario().entryPort())
                    .becauseDecided().record();
            coalition.landExiles(war.state.day, event);
            tellPartners(war, DispatchTopic.EXILES, 0);
        }
        double mail = war.scenario().actors().get(patron).mailDays();
        if (coalition.talksDay() >= 0 && war.state.day >= coalition.talksDay() + mail && coalition.firstTime(DISOWN)
                && act(war, CoalitionDecisions.DISAVOW).relyingOn(patron, DispatchTopic.NEIGHBOUR_FREE)
                        .with(Feature.NEIGHBOUR_RISK, risk).choose() == YesNo.YES) {
            int event = war.events.begin(CoalitionEvents.PRELIMINARIES_DISAVOWED).by(patron)
                    .causedBy(coalition.talksEvent())
                    .becauseDecided().record();
            coalition.disavow(war.state.day, event);
            tellPartners(war, DispatchTopic.DISAVOWAL, mail);
        }
    }

    /** Begins a request for one act of the hidden aim. */
    private static DecisionBuilder<YesNo> act(War war, DecisionPoint<YesNo> point) {
        return war.decisions.begin(point).with(Feature.REGIME_AIM, war.state.coalition.aim());
    }

    private static int due(War war, Draw draw, Window window) {
        double u = war.random().uniform(draw, war.keys.actor(war.scenario().patron()),
                Math.max(0, war.events.firstDay(SharedEvents.LANDING)));
        double from = war.value(window.from());
        return (int) (from + (war.value(window.to()) - from) * u);
    }

    private static void tellPartners(War war, DispatchTopic news, double mailDays) {
        for (int a = 0; a < war.columns.actors(); a++) {
            if (war.scenario().actors().get(a).role() == Actor.Role.PARTNER) {
                double days = mailDays + war.value(CoalitionParameters.ENVOY_NEWS_DAYS)
                        * (0.5 + war.uniform(ENVOY_NEWS, war.keys.actor(a)));
                int arrives = war.off(SystemSwitch.MAIL_DELAY) ? war.state.day
                        : war.state.day + (int) Math.ceil(days);
                war.state.mail.send(a, news, 1, war.state.day, arrives);
            }
        }
    }
}
