package puebla.kernel.state;

/** Sets single parts of the state that mechanisms change only together with others. */
public final class StateEditor {
    private StateEditor() {}

    /** Sets {@code election}. */
    public static void election(Calendar calendar, boolean value) {
        calendar.election = value;
    }

    /** Sets {@code session}. */
    public static void session(Calendar calendar, boolean value) {
        calendar.session = value;
    }

    /** Sets {@code strain} of an actor. */
    public static void strain(Calendar calendar, int actor, double value) {
        calendar.strain[actor] = value;
    }

    /** Sets {@code aim}. */
    public static void aim(Coalition coalition, double value) {
        coalition.aim = value;
    }

    /** Sets {@code landingEvent}. */
    public static void landingEvent(Coalition coalition, int value) {
        coalition.landingEvent = value;
    }

    /** Sets {@code suspicion} of an actor. */
    public static void suspicion(Coalition coalition, int actor, double value) {
        coalition.suspicion[actor] = value;
    }

    /** Sets {@code costFrancs}. */
    public static void cost(Commitment commitment, double value) {
        commitment.costFrancs = value;
    }

    /** Sets {@code decidedDay}. */
    public static void decidedDay(Commitment commitment, int value) {
        commitment.decidedDay = value;
    }

    /** Sets {@code dependence}. */
    public static void dependence(Commitment commitment, double value) {
        commitment.dependence = value;
    }

    /** Sets {@code heldByMonth} of a month. */
    public static void heldByMonth(Commitment commitment, int month, double value) {
        commitment.heldByMonth[month] = value;
    }

    /** Sets {@code lots}. */
    public static void lots(Commitment commitment, int value) {
        commitment.lots = value;
    }

    /** Sets {@code lotsGone}. */
    public static void lotsGone(Commitment commitment, int value) {
        commitment.lotsGone = value;
    }

    /** Sets {@code nextLotDay}. */
    public static void nextLotDay(Commitment commitment, int value) {
        commitment.nextLotDay = value;
    }

    /** Sets {@code stage}. */
    public static void stage(Commitment commitment, CommitmentStage value) {
        commitment.stage = value;
    }

    /** Sets {@code activeForClient} of a place. */
    public static void activeForClient(Country country, int place, double value) {
        country.activeForClient[place] = value;
    }

    /** Sets {@code activeForHome} of a place. */
    public static void activeForHome(Country country, int place, double value) {
        country.activeForHome[place] = value;
    }

    /** Returns {@code activeForHome} itself, not a copy. */
    public static double[] activeForHome(Country country) {
        return country.activeForHome;
    }

    /** Sets {@code activeInTheHills} of a place. */
    public static void activeInTheHills(Country country, int place, double value) {
        country.activeInTheHills[place] = value;
    }

    /** Sets {@code attitude} of a cell. */
    public static void attitude(Country country, int cell, double value) {
        country.attitude[cell] = value;
    }

    /** Returns {@code attitude} itself, not a copy. */
    public static double[] attitude(Country country) {
        return country.attitude;
    }

    /** Sets {@code bands} of a place. */
    public static void bands(Country country, int place, long value) {
        country.bands[place] = value;
    }

    /** Sets {@code baseline} of a cell. */
    public static void baseline(Country country, int cell, double value) {
        country.baseline[cell] = value;
    }

    /** Returns {@code baseline} itself, not a copy. */
    public static double[] baseline(Country country) {
        return country.baseline;
    }

    /** Returns {@code control} itself, not a copy. */
    public static double[] control(Country country) {
        return country.control;
    }

    /** Sets {@code exhaustion} of a place. */
    public static void exhaustion(Country country, int place, double value) {
        country.exhaustion[place] = value;
    }

    /** Sets {@code food} of a place. */
    public static void food(Country country, int place, double value) {
        country.food[place] = value;
    }

    /** Sets {@code held} of a place. */
    public static void held(Country country, int place, int value) {
        country.held[place] = value;
    }

    /** Returns {@code held} itself, not a copy. */
    public static int[] held(Country country) {
        return country.held;
    }

    /** Sets {@code heldSince} of a place. */
    public static void heldSince(Country country, int place, int value) {
        country.heldSince[place] = value;
    }

    /** Sets {@code interventionStrength} of a place. */
    public static void interventionStrength(Country country, int place, double value) {
        country.interventionStrength[place] = value;
    }

    /** Sets {@code powder} of a place. */
    public static void powder(Country country, int place, double value) {
        country.powder[place] = value;
    }

    /** Returns {@code raided} itself, not a copy. */
    public static double[] raided(Country country) {
        return country.raided;
    }

    /** Sets {@code trade} of a place. */
    public static void trade(Country country, int place, double value) {
        country.trade[place] = value;
    }

    /** Returns {@code trade} itself, not a copy. */
    public static double[] trade(Country country) {
        return country.trade;
    }

    /** Sets {@code marching}. */
    public static void marching(Expedition expedition, boolean value) {
        expedition.marching = value;
    }

    /** Sets {@code repulseDay}. */
    public static void repulseDay(Expedition expedition, int value) {
        expedition.repulseDay = value;
    }

    /** Sets {@code repulseEvent}. */
    public static void repulseEvent(Expedition expedition, int value) {
        expedition.repulseEvent = value;
    }

    /** Sets {@code repulses}. */
    public static void repulses(Expedition expedition, int value) {
        expedition.repulses = value;
    }

    /** Sets {@code experience} of a force. */
    public static void experience(ForceTable forceTable, int force, double value) {
        forceTable.experience[force] = value;
    }

    /** Sets {@code fit} of a force. */
    public static void fit(ForceTable forceTable, int force, long value) {
        forceTable.fit[force] = value;
    }

    /** Returns {@code fit} itself, not a copy. */
    public static long[] fit(ForceTable forceTable) {
        return forceTable.fit;
    }

    /** Sets {@code from} of a force. */
    public static void from(ForceTable forceTable, int force, int value) {
        forceTable.from[force] = value;
    }

    /** Sets {@code place} of a force. */
    public static void place(ForceTable forceTable, int force, int value) {
        forceTable.place[force] = value;
    }

    /** Sets {@code posture} of a force without its index. */
    public static void posture(ForceTable forceTable, int force, Posture value) {
        forceTable.posture[force] = value.ordinal();
    }

    /** Sets {@code seasoning} of a force. */
    public static void seasoning(ForceTable forceTable, int force, double value) {
        forceTable.seasoning[force] = value;
    }

    /** Returns {@code seasoning} itself, not a copy. */
    public static double[] seasoning(ForceTable forceTable) {
        return forceTable.seasoning;
    }

    /** Sets {@code sick} of a force. */
    public static void sick(ForceTable forceTable, int force, long value) {
        forceTable.sick[force] = value;
    }

    /** Sets {@code stage} of a force. */
    public static void stage(ForceTable forceTable, int force, double value) {
        forceTable.stage[force] = value;
    }

    /** Sets {@code supply} of a force. */
    public static void supply(ForceTable forceTable, int force, double value) {
        forceTable.supply[force] = value;
    }

    /** Sets {@code toward} of a force. */
    public static void toward(ForceTable forceTable, int force, int value) {
        forceTable.toward[force] = value;
    }

    /** Sets {@code abroad}. */
    public static void abroad(GovernmentSeat governmentSeat, boolean value) {
        governmentSeat.abroad = value;
    }

    /** Sets {@code authority}. */
    public static void authority(GovernmentSeat governmentSeat, double value) {
        governmentSeat.authority = value;
    }

    /** Sets {@code caught}. */
    public static void caught(GovernmentSeat governmentSeat, boolean value) {
        governmentSeat.caught = value;
    }

    /** Sets {@code place}. */
    public static void place(GovernmentSeat governmentSeat, int value) {
        governmentSeat.place = value;
    }

    /** Sets {@code peersToClient}. */
    public static void peersToClient(Leaders leaders, double value) {
        leaders.peersToClient = value;
    }

    /** Sets {@code side} of a leader. */
    public static void side(Leaders leaders, int leader, int value) {
        leaders.side[leader] = value;
    }

    /** Sets {@code switchedDay} of a leader. */
    public static void switchedDay(Leaders leaders, int leader, int value) {
        leaders.switchedDay[leader] = value;
    }

    /** Sets {@code arms}. */
    public static void arms(Neighbour neighbour, double value) {
        neighbour.arms = value;
    }

    /** Sets {@code borderArmy}. */
    public static void borderArmy(Neighbour neighbour, double value) {
        neighbour.borderArmy = value;
    }

    /** Sets {@code borderArmyDay}. */
    public static void borderArmyDay(Neighbour neighbour, int value) {
        neighbour.borderArmyDay = value;
    }

    /** Sets {@code notes}. */
    public static void notes(Neighbour neighbour, double value) {
        neighbour.notes = value;
    }

    /** Sets {@code ownWar}. */
    public static void ownWar(Neighbour neighbour, double value) {
        neighbour.ownWar = value;
    }

    /** Sets {@code peaceDay}. */
    public static void peaceDay(Neighbour neighbour, int value) {
        neighbour.peaceDay = value;
    }

    /** Sets {@code voice}. */
    public static void voice(Neighbour neighbour, double value) {
        neighbour.voice = value;
    }

    /** Sets {@code liberal}. */
    public static void liberal(Throne throne, boolean value) {
        throne.liberal = value;
    }

    /** Sets {@code recognised} of an actor. */
    public static void recognised(Throne throne, int actor, boolean value) {
        throne.recognised[actor] = value;
    }

    /** Sets {@code recognitions}. */
    public static void recognitions(Throne throne, int value) {
        throne.recognitions = value;
    }

    /** Sets {@code shock}. */
    public static void shock(Throne throne, double value) {
        throne.shock = value;
    }

    /** Sets {@code clientDebtService}. */
    public static void clientDebtService(Treasuries treasuries, double value) {
        treasuries.clientDebtService = value;
    }

    /** Sets {@code clientNeeds}. */
    public static void clientNeeds(Treasuries treasuries, double value) {
        treasuries.clientNeeds = value;
    }

    /** Sets {@code clientRevenue}. */
    public static void clientRevenue(Treasuries treasuries, double value) {
        treasuries.clientRevenue = value;
    }

    /** Sets {@code homeArmsSpending}. */
    public static void homeArmsSpending(Treasuries treasuries, double value) {
        treasuries.homeArmsSpending = value;
    }

    /** Sets {@code owedToPatron}. */
    public static void owedToPatron(Treasuries treasuries, double value) {
        treasuries.owedToPatron = value;
    }
}
