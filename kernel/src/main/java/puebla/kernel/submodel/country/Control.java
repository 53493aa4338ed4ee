package puebla.kernel.submodel.country;

import puebla.kernel.mechanism.Mechanism;
import puebla.kernel.mechanism.War;
import puebla.kernel.random.Draw;
import puebla.kernel.random.ReproducibleMath;
import puebla.kernel.rule.ForceQueries;
import puebla.kernel.rule.Occupation;
import puebla.kernel.scenario.Amount;
import puebla.kernel.scenario.Feature;
import puebla.kernel.scenario.SharedEvents;
import puebla.kernel.scenario.SystemSwitch;
import puebla.kernel.scenario.UpdateInterval;
import puebla.kernel.state.Cause;
import puebla.kernel.state.CommitmentStage;
import puebla.kernel.state.CrownStage;
import puebla.kernel.state.Stock;

/**
 * Control: the side that the country obeys.
 *
 * <pre>
 *   E, R  strength per 1,000 inhabitants at the place and, × reach e^(−days/2.5), of near places; + flag for its holder
 *   c*    tanh(a ln((E + e0 + e1 x_E) / (R + e0 + e1 x_R)))
 *   dc    (c* − c) / τ        × new-flag-speed in the new-flag-days after the flag has changed
 * </pre>
 *
 * Words are the parameters {@code control.*}; x_E and x_R are the active supporters in tenths of the people. An
 * irregular counts irregular × arms. The strength of the home side, including its irregulars, reaches near places in the
 * same way as that of the intervention. A town without garrison changes its flag once its country leans
 * rising-threshold to the other side. Each place is updated once per interval
 * ({@link puebla.kernel.scenario.UpdateInterval}) and covers the corresponding share of the distance.
 *
 * <p><b>Source:</b> Kalyvas (2006) for zones of control; distance decay Boulding (1962), Schutte (2015). <b>Leaves
 * out:</b> denunciation as a separate process.
 */
public final class Control implements Mechanism {
    private static final Draw GIVES_UP = Draw.of("country.orphan-gives-up");
    private static final Draw RISES = Draw.of("country.place-rises");

    /** Unit of active supporters: strength counts them in tenths of the people. */
    private static final int TENTHS = 10;
    /** Irregulars at a place that count as a full cause when it changes its flag, as recorded [men]. Judgement. */
    private static final double MANY_BANDS = 2000;

    @Override
    public void apply(War war) {
        war.state.strength.recountIfChanged(war.state);
        if (orphans(war)) {
            giveUp(war);
        }
        boolean turns = war.state.expedition.base() >= 0 || war.state.throne.exists();
        boolean memory = !war.off(SystemSwitch.CONTROL_HYSTERESIS);
        double perDay = memory ? Math.min(1, 1 / war.value(CountryParameters.CONTROL_DAYS)) : 1;
        var interval = memory ? war.updateInterval : UpdateInterval.DAILY;
        double share = ReproducibleMath.relaxed(perDay, interval.days());
        double newFlagSpeed = war.value(CountryParameters.CONTROL_NEW_FLAG_SPEED);
        double shareOfNewFlag = ReproducibleMath.relaxed(Math.min(1, newFlagSpeed * perDay), interval.days());
        double rising =
                memory ? ReproducibleMath.relaxed(war.value(CountryParameters.RISING_RATE), interval.days()) : 1;
        double irregular = war.value(CountryParameters.CONTROL_IRREGULAR) * war.state.neighbour.arms();
        double reach = war.value(CountryParameters.CONTROL_REACH);
        for (int p : war.rounds.due(war.state.day, interval)) {
            updateControl(war, p, irregular, reach);
            if (turns) {
                boolean newFlag = memory && newFlag(war, p) && war.state.country.heldSince(p) > 0;
                double now = war.state.country.control(p);
                war.state.country.obey(p, now + (requiredControl(war, p) - now) * (newFlag ? shareOfNewFlag : share));
            }
            changeHolder(war, p, memory, rising);
        }
    }

    /** Returns the control c* that the strengths at a place imply. */
    private static double requiredControl(War war, int p) {
        var country = war.state.country;
        double base = war.value(CountryParameters.CONTROL_BASE);
        double support = war.value(CountryParameters.CONTROL_SUPPORT) * TENTHS;
        double flag = war.value(CountryParameters.CONTROL_FLAG);
        double e = country.interventionStrength(p) + base + support * country.activeForClient(p)
                + (country.held(p) > 0 ? flag : 0);
        double r = country.homeStrength(p) + base + support * country.activeForHome(p)
                + (country.held(p) > 0 ? 0 : flag);
        return ReproducibleMath.tanh(war.value(CountryParameters.CONTROL_SLOPE) * ReproducibleMath.log(e / r));
    }

    /** Computes each side's strength at a place: its own and that of near places. */
    private static void updateControl(War war, int p, double irregular, double reach) {
        double theirs = 0;
        double ours = 0;
        int[] near = war.routes.near[p];
        double[] weight = war.routes.nearWeight[p];
        for (int i = 0; i < near.length; i++) {
            theirs += weight[i] * ofIntervention(war, near[i]);
            ours += weight[i] * ofHome(war, near[i], irregular);
        }
        war.state.country.project(p, ofIntervention(war, p) + reach * theirs, ofHome(war, p, irregular) + reach * ours);
    }

    /** Reports whether the flag over a place changed so recently that it cannot change again. */
    private static boolean newFlag(War war, int p) {
        return war.state.day - war.state.country.heldSince(p) < war.value(CountryParameters.CONTROL_NEW_FLAG_DAYS);
    }

    /** Returns the intervention's strength at a place per thousand inhabitants. */
    private static double ofIntervention(War war, int p) {
        return war.state.strength.intervention(p) * war.columns.perThousand(p);
    }

    /**
     * Returns the home side's strength at a place per thousand inhabitants.
     *
     * @param irregular
     *            strength of an irregular relative to a regular
     */
    private static double ofHome(War war, int p, double irregular) {
        return (war.state.strength.home(p) + irregular * war.state.country.bands(p)) * war.columns.perThousand(p);
    }

    /**
     * Reports whether the client has lost its ruler, its patron and its capital. Its garrisons then have no reason to
     * hold out.
     */
    private static boolean orphans(War war) {
        return war.state.throne.stage() == CrownStage.ENDED && war.state.commitment.stage() == CommitmentStage.GONE
                && war.state.country.held(war.scenario().capital()) < 0 && !war.off(SystemSwitch.SURRENDER_AND_DRAFT);
    }

    private static void giveUp(War war) {
        for (int p = 0; p < war.columns.places(); p++) {
            if (war.state.country.held(p) > 0 && war.uniform(GIVES_UP, war.keys.place(p))
                    < war.value(CountryParameters.ORPHANS_GIVE_UP)) {
                givesUp(war, p);
            }
        }
    }

    private static void givesUp(War war, int p) {
        var forces = war.state.forces;
        for (int f = forces.nextAt(p, 0); f >= 0; f = forces.nextAt(p, f + 1)) {
            if (forces.side(f) > 0) {
                forces.leave(f, false,
                        ForceQueries.foreign(war, forces.contingent(f)) ? Stock.RETURNED : Stock.DISPERSED,
                        Long.MAX_VALUE,
                        Cause.DISBANDED);
            }
        }
        int event = war.events.begin(SharedEvents.GARRISON_YIELDS).at(p).side(-1).because(Feature.RELIEF_HOPELESS, 1)
                .causedBy(Math.max(war.events.last(SharedEvents.RULER_CAPTURED),
                        war.events.last(SharedEvents.RULER_LEFT)))
                .record();
        Occupation.takePlace(war, p, -1, war.scenario().home(), event);
    }

    /** Changes the flag of an ungarrisoned town to the side that its country obeys. */
    private static void changeHolder(War war, int p, boolean memory, double rising) {
        var country = war.state.country;
        double c = country.control(p);
        boolean leans = country.held(p) * c <= (memory ? -war.value(CountryParameters.RISING_THRESHOLD) : 0);
        if (!leans || country.besieged(p) || (memory && newFlag(war, p))) {
            return;
        }
        int holder = country.held(p);
        long men = war.state.strength.menOf(holder, p);
        boolean clientThere = war.state.throne.exists();
        boolean fleet =
                holder > 0 && p == war.scenario().entryPort() && war.state.inField(war.columns.patronCorps()) > 0;
        if (fleet || (holder < 0 && !clientThere) || (p == war.scenario().capital() && men > 0)) {
            return;
        }
        if (men == 0 && war.uniform(RISES, war.keys.place(p)) < rising) {
            int actor = holder > 0 ? war.scenario().home() : war.scenario().client();
            int event = war.events.begin(CountryEvents.PLACE_RISES).at(p).side(-holder).by(actor)
                    .with(Amount.MEN, holder > 0 ? country.bands(p) : 0)
                    .because(Feature.GARRISON_THIN, 1)
                    .because(Feature.BANDS_STRONG, holder > 0 ? country.bands(p) / MANY_BANDS : 0).record();
            Occupation.takePlace(war, p, -holder, actor, event);
        }
    }

}
