package puebla.kernel.scenario;

/**
 * Event types. The event log records events of these types; their texts and their salience are data of the scenario.
 */
public enum EventType {
    /** An entry of the external calendar occurs. */
    EXTERNAL,
    /** The debtor suspends payment of its foreign debt. */
    MORATORIUM,
    /** The debtor revokes the moratorium. */
    MORATORIUM_REPEALED,
    /** A creditor breaks off relations with the debtor. */
    RUPTURE,
    /** Two or more creditors agree to collect their claims together by force. */
    CONVENTION,
    /** A creditor's first landing force leaves its home port. */
    SQUADRON_SAILS,
    /** A creditor's first force lands at the entry port. */
    LANDING,
    /** The garrison of the entry port resists the landing. */
    PORT_RESISTS,
    /** Talks between the home government and the allies begin. */
    TALKS,
    /** The patron presses inflated claims. */
    CLAIMS_PRESSED,
    /** The patron lands exiled monarchists under its flag. */
    EXILES_LANDED,
    /** The patron sends a force beyond the agreed one. */
    EXTRA_FORCE,
    /** The patron disavows the preliminaries that its envoys signed. */
    PRELIMINARIES_DISAVOWED,
    /** A partner decides to leave the coalition. */
    PARTNER_RESOLVES_TO_LEAVE,
    /** A departing partner settles its claims separately. */
    PARTNER_SETTLES,
    /** A partner's troops have embarked. */
    PARTNER_GONE,
    /** Every partner that joined the coalition has decided to leave. */
    COALITION_ENDED,
    /** The patron continues without its partners, or begins without any. */
    PATRON_ALONE,
    /** The powers ashore settle with the home government and go home. */
    ALLIES_SETTLE,
    /** The patron's main army begins its march on the capital. */
    MARCH_ON_CAPITAL,
    /** A column gives up an attack on a fortified place and withdraws. */
    FALL_BACK,
    /** A battle is won by the attacking force. */
    BATTLE_WON,
    /** A battle is lost by the attacking force. */
    BATTLE_LOST,
    /** A force assaults the works of a place. */
    ASSAULT,
    /** An assault on the works of a place is repulsed. */
    ASSAULT_REPULSED,
    /** The first assault of the patron's corps is repulsed, which engages its honour. */
    HONOUR_ENGAGED,
    /** A force lays siege to a place. */
    SIEGE_BEGINS,
    /** A siege ends: the besieger gives up, relief arrives, or the garrison breaks out. */
    SIEGE_RAISED,
    /** A garrison surrenders. */
    GARRISON_YIELDS,
    /** A besieged place falls by treason. */
    GARRISON_BETRAYED,
    /** A column that tries to relieve a besieged place is beaten. */
    RELIEF_BEATEN,
    /** An army of more than 2,500 men breaks up after a defeat. */
    ARMY_BROKEN,
    /** A place changes hands. */
    PLACE_TAKEN,
    /** A town without garrison declares for the side that its country obeys. */
    PLACE_RISES,
    /** Irregulars overrun a small garrison. */
    POST_OVERRUN,
    /** A convoy is lost to irregulars. */
    CONVOY_LOST,
    /** A force of the intervention fights irregulars. */
    SKIRMISH,
    /** The patron orders reinforcements after a repulse. */
    REINFORCEMENT_ORDERED,
    /** Further men of the patron's corps land. */
    REINFORCEMENT_LANDS,
    /** The home government moves its seat. */
    SEAT_MOVES,
    /** The home government is captured. */
    SEAT_CAUGHT,
    /** The home government leaves the country. */
    SEAT_ABROAD,
    /** The home government returns to the country. */
    SEAT_RETURNS,
    /** The patron sets up a regency, the first step to a monarchy. */
    REGENCY,
    /** An assembly of notables votes for a monarchy. */
    MONARCHY_VOTED,
    /** The crown is offered to a candidate. */
    CROWN_OFFERED,
    /** A candidate refuses the crown. */
    CANDIDATE_REFUSES,
    /** A candidate accepts the crown. */
    CROWN_ACCEPTED,
    /** The last candidate has refused the crown. */
    NO_CANDIDATE,
    /** The patron sets up a friendly republic. */
    FRIENDLY_REPUBLIC,
    /** The ruler lands at the entry port. */
    RULER_LANDS,
    /** The ruler enters the capital and begins to reign. */
    RULER_ENTERS,
    /** A lent corps or further men of a partner land. */
    CONTINGENT_ARRIVES,
    /** The ruler upholds the Reform laws. */
    LIBERAL_DECREE,
    /** The ruler settles with the Church by a concordat. */
    CONSERVATIVE_DECREE,
    /** The ruler decrees death for armed bands. */
    HARSH_DECREE,
    /** A power recognises the client. */
    RECOGNITION,
    /** The client places a bond issue. */
    LOAN_PLACED,
    /** A bond issue of the client finds too few buyers. */
    LOAN_FAILS,
    /** The patron refuses the client further advances. */
    ADVANCE_REFUSED,
    /** A leader changes sides. */
    DEFECTION,
    /** A leader dies of disease or accident. */
    LEADER_DIES,
    /** The neighbour gathers an army on its border. */
    BORDER_ARMY,
    /** The neighbour sends the patron a harder note. */
    NEIGHBOUR_NOTE,
    /** The neighbour demands that the patron withdraw. */
    NEIGHBOUR_ULTIMATUM,
    /** Arms from abroad begin to reach the home army. */
    ARMS_FLOW,
    /** The patron decides to withdraw its army. */
    WITHDRAWAL_DECIDED,
    /** The first lot of the patron's army begins to embark. */
    LOT_EMBARKED,
    /** The patron changes its plan of withdrawal. */
    PLAN_CHANGED,
    /** The patron's last troops leave a place during the withdrawal. */
    PLACE_EVACUATED,
    /** The patron's last troops have left the country. */
    PATRON_GONE,
    /** Men of a lent corps go home. */
    CORPS_GOES_HOME,
    /** The ruler decides to stay although the patron withdraws. */
    RULER_STAYS,
    /** The ruler abdicates. */
    RULER_ABDICATES,
    /** The ruler leaves the country. */
    RULER_LEFT,
    /** The ruler chooses the place of his last stand. */
    LAST_STAND,
    /** The ruler is captured. */
    RULER_CAPTURED,
    /** The ruler is killed when his place falls. */
    RULER_KILLED,
    /** The ruler escapes when his place falls. */
    RULER_ESCAPES,
    /** The captured ruler is tried by court-martial. */
    RULER_TRIED,
    /** The captured ruler is executed. */
    RULER_EXECUTED,
    /** The captured ruler is pardoned. */
    RULER_PARDONED,
    /** Irregulars form a new force of regulars. */
    ARMY_RAISED,
    /** After the departure of the patron the client has lost its last place. */
    LAST_PLACE_FALLS,
    /** The home government offers terms. */
    HOME_OFFERS_TERMS,
    /** The home government and the client make peace by agreement. */
    SETTLEMENT,
    /** The home government is restored in its capital and country. */
    RESTORED,
    /** The last day of the scenario is reached. */
    HORIZON;

    private final String id = name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');

    public String id() {
        return id;
    }
}
