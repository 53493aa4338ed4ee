package puebla.kernel.country;

import puebla.kernel.Mechanism;
import puebla.kernel.Parameter;
import puebla.kernel.Theatre;
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
 * far enough.
 *
 * <p><b>Source:</b> Kalyvas (2006) for zones of control; distance decay Boulding (1962), Schutte (2015). <b>Leaves
 * out:</b> denunciation as a process of its own.
 */
public final class Control implements Mechanism {
    /** Chance per day that an ungarrisoned town declares for the side which its country obeys: about a fortnight. */
    private static final double RISING = 0.06;
    /** How far a country must lean to the other side before its town changes the flag: judgement. */
    private static final double FAR_ENOUGH = 0.3;
    /** What of its strength a side is felt to have at the next place. */
    private static final double REACHES = 0.35;
    /** Days during which a new flag is given a chance, and the country turns five times as fast: judgement. */
    private static final int NEW_FLAG_DAYS = 20;

    @Override
    public void apply(War war) {
        strengths(war);
        var country = war.country;
        double a = war.value(Parameter.CONTROL_SLOPE);
        double e0 = war.value(Parameter.CONTROL_BASE);
        double e1 = war.value(Parameter.CONTROL_SUPPORT);
        double tau = war.off(Switch.CONTROL_HYSTERESIS) ? 1 : war.value(Parameter.CONTROL_DAYS);
        boolean turns = war.expedition.base >= 0 || war.throne.exists();
        boolean ended = war.throne.stage == Throne.ENDED;
        for (int p = 0; p < country.places; p++) {
            double flag = country.held[p] > 0 ? 0.35 : -0.35;
            double e = country.interventionStrength[p] + e0 + e1 * 10 * country.activeForClient[p] + Math.max(0, flag);
            double r = country.homeStrength[p] + e0 + e1 * 10 * country.activeForHome[p] + Math.max(0, -flag);
            if (turns) {
                double target = Elementary.tanh(a * Elementary.log(e / r));
                boolean newFlag = war.day - country.heldSince[p] < NEW_FLAG_DAYS && country.heldSince[p] > 0;
                double speed = newFlag ? 5 / tau : 1 / tau;
                country.control[p] += (target - country.control[p]) * Math.min(1, speed);
            }
            if (ended && orphaned(war, p) && war.uniform(Stream.COLLAPSE, war.theatre.placeKey[p], 1)
                    < war.value(Parameter.ORPHANS_GIVE_UP)) {
                givesUp(war, p);
            } else {
                flagFollows(war, p);
            }
        }
    }

    private static void strengths(War war) {
        war.muster.take(war);
        var country = war.country;
        double[] own = war.scratch();
        double arms = war.neighbour.arms;
        for (int p = 0; p < country.places; p++) {
            double people = war.theatre.people[p] / 1000.0 + 1;
            own[p] = war.muster.intervention[p] / people;
            country.homeStrength[p] = (war.muster.home[p] + 0.9 * arms * country.bands[p]) / people;
        }
        radiate(war.theatre, own, country.interventionStrength);
        System.arraycopy(country.homeStrength, 0, own, 0, own.length);
        radiate(war.theatre, own, country.homeStrength);
    }

    /** Each place's own strength, and what reaches it from places near; places without any reach nobody. */
    private static void radiate(Theatre theatre, double[] own, double[] felt) {
        System.arraycopy(own, 0, felt, 0, own.length);
        for (int q = 0; q < own.length; q++) {
            if (own[q] == 0) {
                continue;
            }
            double reaches = REACHES * own[q];
            int[] near = theatre.near[q];
            double[] weight = theatre.nearWeightFrom[q];
            for (int i = 0; i < near.length; i++) {
                felt[near[i]] += reaches * weight[i];
            }
        }
    }

    /** When the client has no ruler, no patron and no capital, its garrisons have nobody left to hold out for. */
    private static boolean orphaned(War war, int p) {
        return war.country.held[p] > 0 && war.throne.stage == Throne.ENDED && war.commitment.stage == Commitment.GONE
                && war.country.held[war.scenario().capital()] < 0 && !war.off(Switch.SURRENDER_AND_DRAFT);
    }

    private static void givesUp(War war, int p) {
        var forces = war.forces;
        int last = forces.used;
        for (int f = 0; f < last; f++) {
            if (forces.exists(f) && forces.place[f] == p && forces.side[f] > 0) {
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
    private static void flagFollows(War war, int p) {
        var country = war.country;
        double c = country.control[p];
        boolean memory = !war.off(Switch.CONTROL_HYSTERESIS);
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
        if (men == 0 && war.uniform(Stream.CONTROL, war.theatre.placeKey[p], 0) < (memory ? RISING : 1)) {
            int actor = holder > 0 ? war.scenario().home() : war.scenario().client();
            int event = war.happening(Kind.PLACE_RISES).at(p).side(-holder).by(actor)
                    .with(Amount.MEN, holder > 0 ? country.bands[p] : 0)
                    .because(Feature.GARRISON_THIN, 1)
                    .because(Feature.BANDS_STRONG, holder > 0 ? country.bands[p] / 2000.0 : 0).record();
            war.takePlace(p, -holder, actor, event);
        }
    }

}
