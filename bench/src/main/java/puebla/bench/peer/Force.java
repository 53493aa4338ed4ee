package puebla.bench.peer;

import puebla.kernel.submodel.combat.Engagements;
import puebla.kernel.submodel.combat.Sieges;
import org.jspecify.annotations.Nullable;
import puebla.kernel.scenario.Contingent;
import puebla.kernel.scenario.Place.Climate;
import puebla.kernel.submodel.command.CommandParameters;
import puebla.kernel.submodel.upkeep.UpkeepParameters;

/** A body of troops. */
final class Force {
    enum Posture {
        HOLD, MARCH, INVEST
    }

    private static final int ROLL_CALL = 5;

    final PeerWar war;
    final Corps corps;
    final int side;
    Place place;
    Place goal;
    Place from;
    @Nullable
    Place toward;
    /** Days of march left to the next place. */
    double stage;
    Posture posture = Posture.HOLD;
    boolean garrison;
    boolean atSea;
    long fit;
    long sick;
    int guns;
    @Nullable
    Leader leader;
    double cohesion = 0.8;
    double supply = 1;
    double seasoning;
    double experience;
    int busyUntil;
    /** True once the force has no men. */
    boolean gone;
    /**
     * Offsets, by its key, of the days on which its commander reviews the situation and on which it counts its
     * deserters.
     */
    final int reviewTurn;
    final int rollTurn;
    /** Traits of the commander: boldness before fortifications, patience during a siege. */
    final double boldness;
    final double patience;
    /** Factor of the last scouting report on each place, and the week of that report. */
    private final double[] report;
    private final int[] reportWeek;

    Force(PeerWar war, Corps corps, int side, Place place, boolean garrison, long name) {
        this.war = war;
        this.corps = corps;
        this.side = side;
        this.place = place;
        this.garrison = garrison;
        reviewTurn = (int) (name & 7);
        rollTurn = (int) (name & 1023);
        boldness = war.nature(Engagements.BOLDNESS, name);
        patience = war.nature(Sieges.BOLDNESS, name);
        goal = place;
        from = place;
        report = new double[war.places.length];
        reportWeek = new int[war.places.length];
        java.util.Arrays.fill(reportWeek, -1);
    }

    long strength() {
        return fit + sick;
    }

    double quality() {
        return corps.quality + (corps.lateQuality - corps.quality) * experience;
    }

    double worth() {
        return fit * quality() * (0.4 + 0.6 * cohesion) * (0.5 + 0.5 * supply);
    }

    boolean holdsField() {
        return !garrison && posture == Posture.HOLD;
    }

    boolean reviewsToday() {
        return (war.day + reviewTurn) % Command.REVIEW_DAYS == 0;
    }

    /** Returns the error factor of scouting reports on a place: log-normal, constant for a week. */
    double scouts(Place of) {
        int week = war.day / 7;
        if (reportWeek[of.index] != week) {
            reportWeek[of.index] = week;
            report[of.index] = Math.exp(0.25 * war.draws.normal());
        }
        return report[of.index];
    }

    /** Sets the error factor of this week's report on a place. */
    void reported(Place of, double factor) {
        reportWeek[of.index] = war.day / 7;
        report[of.index] = factor;
    }

    // --- men ----------------------------------------------------------------------------------------------------

    void join(long count, double seasonedDays) {
        if (count == 0) {
            return;
        }
        long before = strength();
        seasoning = (seasoning * before + seasonedDays * count) / (before + count);
        experience = experience * before / (before + count);
        fit += count;
        corps.field += count;
    }

    /** Removes men, fit or sick ones first, and returns their number. The caller adds them to another stock. */
    long leave(boolean sickFirst, long wanted) {
        long count = Math.min(wanted, strength());
        if (count <= 0) {
            return 0;
        }
        long first = Math.min(count, sickFirst ? sick : fit);
        sick -= sickFirst ? first : count - first;
        fit -= sickFirst ? count - first : first;
        corps.field -= count;
        dissolveIfEmpty();
        return count;
    }

    /** Transfers men to another force of the corps. */
    void transfer(Force to, long count) {
        long all = strength();
        long moved = Math.min(count, all);
        if (moved <= 0) {
            return;
        }
        long sickMoved = sick * moved / all;
        double before = to.strength();
        double weight = before + moved;
        to.seasoning = (to.seasoning * before + seasoning * moved) / weight;
        to.experience = (to.experience * before + experience * moved) / weight;
        to.cohesion = (to.cohesion * before + cohesion * moved) / weight;
        to.supply = (to.supply * before + supply * moved) / weight;
        int gunsMoved = (int) (guns * moved / all);
        guns -= gunsMoved;
        to.guns += gunsMoved;
        fit -= moved - sickMoved;
        sick -= sickMoved;
        to.fit += moved - sickMoved;
        to.sick += sickMoved;
        if (strength() == 0) {
            if (to.leader == null) {
                to.leader = leader;
            }
            to.guns += guns;
            dissolveIfEmpty();
        }
    }

    private void dissolveIfEmpty() {
        if (strength() == 0 && !gone) {
            gone = true;
            war.dissolved(this);
        }
    }

    // --- roads --------------------------------------------------------------------------------------------------

    void marchTo(Place there) {
        goal = there;
        int step = there == place ? -1 : place.next[there.index];
        if (step < 0) {
            halt();
            return;
        }
        posture = Posture.MARCH;
        garrison = false;
        atSea = false;
        var next = war.places[step];
        if (toward != next) {
            toward = next;
            stage = place.days[step];
        }
    }

    void sailTo(Place port, double days) {
        goal = port;
        toward = port;
        stage = days;
        posture = Posture.MARCH;
        garrison = false;
        atSea = true;
    }

    void halt() {
        atSea = false;
        goal = place;
        toward = null;
        posture = Posture.HOLD;
    }

    /** Advances the march by a day. */
    void march() {
        if (gone || posture != Posture.MARCH || toward == null) {
            return;
        }
        stage -= atSea ? 1 : pace();
        if (stage <= 0) {
            arrive(toward);
        }
    }

    private double pace() {
        double season = war.dry ? 1
                : war.value(place.hot ? CommandParameters.RAINS_HOT_COUNTRY : CommandParameters.RAINS_PLATEAU);
        long men = strength();
        double load = men > 5000 || guns > 40 ? war.value(CommandParameters.PACE_OF_AN_ARMY) : men < 1500 ? 1.3 : 1;
        return season * load * (0.6 + 0.4 * supply) * 5 / 6;
    }

    private void arrive(Place there) {
        from = place;
        place.here.remove(this);
        place = there;
        place.here.add(this);
        if (leader != null) {
            leader.place = place;
        }
        boolean fight = place.held != side || (place.besieged() && place.worthOf(-side) > 0);
        if (place == goal || fight) {
            halt();
            if (fight) {
                posture = Posture.INVEST;
            }
        } else {
            toward = null;
            marchTo(goal);
        }
    }

    // --- supply, disease, desertion -------------------------------------------------------------------------------

    /** Applies a day of supply, disease and, every fifth day, desertion. */
    void live() {
        if (gone) {
            return;
        }
        eat();
        sicken();
        if (!gone && (war.day + rollTurn) % ROLL_CALL == 0) {
            callRoll();
        }
    }

    private void eat() {
        double demand = strength() / 1000.0 * (corps.foreign ? 3 : 1.4);
        double present = place.interventionMen + place.homeMen + 1.0;
        double share = Math.min(1, strength() / present);
        double bought = corps.foreign ? war.value(UpkeepParameters.PURCHASE) : 1;
        double got = Math.min(demand, place.forage(side) * share * bought);
        place.exhaustion = Math.min(0.9, place.exhaustion + got / place.granary / 200 * 0.6);
        if (corps.foreign) {
            got += place.carried() * share;
        }
        double today = Math.min(1, got / Math.max(0.1, demand));
        if (place.besieged() && place.held == side) {
            today = place.food > 0 ? 0.8 : 0.25;
        }
        double before = 1 - supply;
        supply += (today - supply) / 10;
        double after = 1 - supply;
        double hunger = (before * before + after * after) / 2;
        cohesion = Math.clamp(cohesion - 0.012 * hunger + 0.004 * (1 - cohesion), 0.15, 1.0);
    }

    private void sicken() {
        seasoning++;
        var climate = place.climate;
        double hot = climate == Climate.COAST ? 1 : climate == Climate.PACIFIC ? 0.7 : 0;
        double base;
        if (hot > 0) {
            base = hot * (war.wet ? war.value(UpkeepParameters.DISEASE_COAST_WET) * war.outbreak
                    : war.value(UpkeepParameters.DISEASE_COAST_DRY));
        } else if (climate == Climate.FOOTHILL) {
            base = war.value(war.wet ? UpkeepParameters.DISEASE_FOOTHILL_WET : UpkeepParameters.DISEASE_FOOTHILL_DRY);
        } else {
            base = war.value(UpkeepParameters.DISEASE_HIGHLAND);
        }
        double resistance = resistance(hot > 0);
        double hazard = base * resistance * (1 + 1.5 * (1 - supply)) * (place.besieged() ? 1.5 : 1)
                * war.diseaseLever;
        corps.deadOfDisease += leave(true, war.draws.binomial(strength(), RandomSource.chanceOf(hazard)));
        if (gone) {
            return;
        }
        double target = hot > 0 ? (war.wet ? 0.25 : 0.1) * resistance : climate == Climate.FOOTHILL ? 0.09 : 0.06;
        long all = strength();
        sick = Math.clamp(Math.round(sick + (target * all - sick) * 0.08), 0, all);
        fit = all - sick;
    }

    private double resistance(boolean hot) {
        double ofCorps = corps.contingent.coastResistance();
        double own = hot ? ofCorps : Math.min(1, 0.4 + 0.6 * ofCorps);
        return own * (1 - (hot ? 0.6 : 0.1) * Math.min(1, seasoning / 300));
    }

    private void callRoll() {
        double rate = corps.is(Contingent.Kind.HOME_LINE) ? war.homeDesertion
                : corps.is(Contingent.Kind.CLIENT_LINE) ? war.throne ? war.clientDesertion : 0.5 * war.homeDesertion
                        : war.value(UpkeepParameters.DESERTION_FOREIGN);
        rate *= 1.6 - 0.6 * cohesion;
        corps.deserted += leave(false, war.draws.binomial(strength(), RandomSource.chanceOf(rate * ROLL_CALL)));
    }
}
