package puebla.kernel.country;

import puebla.kernel.Mechanism;
import puebla.kernel.Parameter;
import puebla.kernel.Steps;
import puebla.kernel.War;
import puebla.kernel.campaign.Squads;
import puebla.kernel.chance.Elementary;
import puebla.kernel.chance.Stream;
import puebla.kernel.data.Amount;
import puebla.kernel.data.Feature;
import puebla.kernel.data.Kind;
import puebla.kernel.data.Switch;
import puebla.kernel.ledger.Cause;
import puebla.kernel.ledger.Stock;
import puebla.kernel.patron.Commitment;
import puebla.kernel.throne.Throne;

/**
 * Whom the country obeys.
 *
 * <pre>
 *   E, R  strength per 1,000 inhabitants here and, 0.35 e^(−days/2.5), from places near; 0.35 more for the flag
 *   c*    tanh(a ln((E + e0 + e1 x_E) / (R + e0 + e1 x_R)))
 *   dc    (c* − c) / τ        five times as fast in the twenty days after the flag has changed
 * </pre>
 *
 * x active supporters (tenths of the people). Irregulars count 0.9 × arms; the home side's strength, theirs with it,
 * reaches places near just as the intervention's does. A town without garrison goes with its country once that leans
 * far enough. Each place once in a step ({@link puebla.kernel.Steps}), with its share of the way.
 *
 * <p><b>Source:</b> Kalyvas (2006) for zones of control; distance decay Boulding (1962), Schutte (2015). <b>Leaves
 * out:</b> denunciation as a process of its own.
 */
public final class Control implements Mechanism {
    /** Chance per day that an ungarrisoned town declares for the side which its country obeys: about a fortnight. */
    private static final double RISING = 0.06;
    /** How far a country must lean to the other side before its town changes the flag: judgement. */
    private static final double FAR_ENOUGH = 0.3;
    /** What the flag over the town is worth, in strength per thousand: judgement. */
    private static final double FLAG = 0.35;
    /** What an irregular counts against a regular, with the arms of the first year: judgement. */
    private static final double IRREGULAR = 0.9;
    /** What of its strength a side is felt to have at the next place. */
    private static final double REACHES = 0.35;
    /** Days during which a new flag is given a chance, and the country turns five times as fast: judgement. */
    private static final int NEW_FLAG_DAYS = 20;

    @Override
    public void apply(War war) {
        war.muster.renew(war);
        if (orphans(war)) {
            giveUp(war);
        }
        boolean turns = war.expedition.base >= 0 || war.throne.exists();
        boolean memory = !war.off(Switch.CONTROL_HYSTERESIS);
        double perDay = memory ? Math.min(1, 1 / war.value(Parameter.CONTROL_DAYS)) : 1;
        var steps = memory ? war.steps : Steps.DAILY;
        double share = Elementary.relaxed(perDay, steps.days());
        double shareOfNewFlag = Elementary.relaxed(Math.min(1, 5 * perDay), steps.days());
        double rising = memory ? Elementary.relaxed(RISING, steps.days()) : 1;
        double irregular = IRREGULAR * war.neighbour.arms;
        for (int p : war.theatre.turn(war.day, steps)) {
            feel(war, p, irregular);
            if (turns) {
                boolean newFlag = memory && war.day - war.country.heldSince[p] < NEW_FLAG_DAYS
                        && war.country.heldSince[p] > 0;
                double now = war.country.control[p];
                war.country.control[p] = now + (asked(war, p) - now) * (newFlag ? shareOfNewFlag : share);
            }
            flagFollows(war, p, memory, rising);
        }
    }

    /** The control that the strengths at a place ask for: c*. */
    private static double asked(War war, int p) {
        var country = war.country;
        double base = war.value(Parameter.CONTROL_BASE);
        double support = war.value(Parameter.CONTROL_SUPPORT) * 10;
        double e = country.interventionStrength[p] + base + support * country.activeForClient[p]
                + (country.held[p] > 0 ? FLAG : 0);
        double r = country.homeStrength[p] + base + support * country.activeForHome[p]
                + (country.held[p] > 0 ? 0 : FLAG);
        return Elementary.tanh(war.value(Parameter.CONTROL_SLOPE) * Elementary.log(e / r));
    }

    /** Each side's own strength at a place, and what reaches it from places near. */
    private static void feel(War war, int p, double irregular) {
        double theirs = 0;
        double ours = 0;
        int[] near = war.theatre.near[p];
        double[] weight = war.theatre.nearWeight[p];
        for (int i = 0; i < near.length; i++) {
            theirs += weight[i] * ofIntervention(war, near[i]);
            ours += weight[i] * ofHome(war, near[i], irregular);
        }
        war.country.interventionStrength[p] = ofIntervention(war, p) + REACHES * theirs;
        war.country.homeStrength[p] = ofHome(war, p, irregular) + REACHES * ours;
    }

    /** Strength that the intervention has at a place, per thousand inhabitants. */
    private static double ofIntervention(War war, int p) {
        return war.muster.intervention[p] * war.theatre.perThousand[p];
    }

    /** The same of the home side, an irregular counting as much as his arms let him. */
    private static double ofHome(War war, int p, double irregular) {
        return (war.muster.home[p] + irregular * war.country.bands[p]) * war.theatre.perThousand[p];
    }

    /** When the client has no ruler, no patron and no capital, its garrisons have nobody left to hold out for. */
    private static boolean orphans(War war) {
        return war.throne.stage == Throne.ENDED && war.commitment.stage == Commitment.GONE
                && war.country.held[war.scenario().capital()] < 0 && !war.off(Switch.SURRENDER_AND_DRAFT);
    }

    private static void giveUp(War war) {
        for (int p = 0; p < war.country.places; p++) {
            if (war.country.held[p] > 0 && war.uniform(Stream.COLLAPSE, war.theatre.placeKey[p], 1)
                    < war.value(Parameter.ORPHANS_GIVE_UP)) {
                givesUp(war, p);
            }
        }
    }

    private static void givesUp(War war, int p) {
        var forces = war.forces;
        for (int f = forces.nextAt(p, 0); f >= 0; f = forces.nextAt(p, f + 1)) {
            if (forces.side[f] > 0) {
                forces.leave(f, false, Squads.foreign(war, forces.contingent[f]) ? Stock.RETURNED : Stock.DISPERSED,
                        Long.MAX_VALUE,
                        Cause.DISBANDED);
            }
        }
        int event = war.happening(Kind.GARRISON_YIELDS).at(p).side(-1).because(Feature.RELIEF_HOPELESS, 1)
                .causedBy(Math.max(war.last(Kind.RULER_CAPTURED), war.last(Kind.RULER_LEFT))).record();
        war.takePlace(p, -1, war.scenario().home(), event);
    }

    /** An ungarrisoned town declares for the side its country obeys. */
    private static void flagFollows(War war, int p, boolean memory, double rising) {
        var country = war.country;
        double c = country.control[p];
        boolean leans = country.held[p] * c <= (memory ? -FAR_ENOUGH : 0);
        if (!leans || country.besieged(p) || memory && war.day - country.heldSince[p] < NEW_FLAG_DAYS) {
            return;
        }
        int holder = country.held[p];
        long men = war.muster.menOf(holder, p);
        boolean clientThere = war.throne.exists();
        boolean fleet = holder > 0 && p == war.scenario().entryPort() && war.inField(war.theatre.patronCorps) > 0;
        if (fleet || holder < 0 && !clientThere || p == war.scenario().capital() && men > 0) {
            return;
        }
        if (men == 0 && war.uniform(Stream.CONTROL, war.theatre.placeKey[p], 0) < rising) {
            int actor = holder > 0 ? war.scenario().home() : war.scenario().client();
            int event = war.happening(Kind.PLACE_RISES).at(p).side(-holder).by(actor)
                    .with(Amount.MEN, holder > 0 ? country.bands[p] : 0)
                    .because(Feature.GARRISON_THIN, 1)
                    .because(Feature.BANDS_STRONG, holder > 0 ? country.bands[p] / 2000.0 : 0).record();
            war.takePlace(p, -holder, actor, event);
        }
    }

}
