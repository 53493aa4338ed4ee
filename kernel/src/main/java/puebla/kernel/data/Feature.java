package puebla.kernel.data;

/**
 * What a chooser looks at and what a hazard is made of. Ids name the reasons in the chronicle
 * ({@code because: us-pressure}). Unless said otherwise a feature lies in 0…1.
 */
public enum Feature {
    FISCAL_STRESS, CIVIL_WAR, FEAR_OF_ARMS, CLAIM_RECOVERABLE, GRIEVANCE, REGIME_TASTE, NEIGHBOUR_RISK, OTHERS_JOINING,
    DEFAULT_REPEALED, DISTRACTED,
    /** ln of own over enemy fighting worth. */
    FORCE_RATIO, PORT_WORKS, REGIME_AIM, LOBBY, STRAIN, SUSPICION, SICKNESS,
    /** Half-years ashore, at most 2, at {@code proconsul.march}; months of talks at {@code partner.settle}. */
    MONTHS_ASHORE, HONOUR, SUPPLY,
    /** 0 rains … 1 dry. */
    SEASON,
    /** Standard normal: the commander's nature. */
    BOLDNESS, SIEGE_GUNS, DECISIVE_PLACE,
    /** log10 of thousands of dead. */
    DEAD_LOG, PLACE_WORKS, HOPE, SHARE_HELD,
    /** Log-odds. */
    WILLINGNESS, ADHESIONS, PATRON_GUARANTEE, DYNASTIC_PRICE,
    /** Years since first asked. */
    WAITED, LIBERALISM, CLERICAL_WEIGHT, TREASURY_NEED,
    /** Years, at most 3. */
    MONTHS_REIGNED, HOME_SEAT_LOST, BANDS_FELT, PATRON_URGES, BELIEF, PRIDE, PROMISES, SHOCK, WILLING_TO_FLEE,
    DECISIVENESS, FIELD_ARMY, NEIGHBOUR_PRESSURE, CLIENT_FAILING, DEPENDENCE, ENEMY_NEAR, NEIGHBOUR_FRIENDLY,
    FOREIGN_PLEAS, CLEMENCY, ANGER, NEIGHBOUR_WAR, PATRON_PRESENT, PATRON_LEAVING,
    /** Hundreds of millions of francs. */
    COST, CONTROL_TREND, OPPOSITION, WORKS_BREACHED, HUNGER, POWDER_SPENT, RELIEF_HOPELESS, RESOLVE, TREASON,
    FORCE_BROKEN,
    NUMBERS, QUALITY_OF_TROOPS, SURPRISE, LEADERSHIP, GUNS, ARREARS, OFFER, DISTANCE_OF_CREED, PEERS_SWITCHED,
    COMPROMISED,
    RECOGNITION, DYNASTIC_TIE, NEIGHBOUR_FROWN, MARKET_FAITH, BANDS_STRONG, ESCORT_WEAK, DISEASE_SEASON, ARMS_FLOW,
    GARRISON_THIN;

    private final String id = name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');

    public String id() {
        return id;
    }
}
