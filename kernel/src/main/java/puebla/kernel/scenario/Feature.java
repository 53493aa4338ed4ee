package puebla.kernel.scenario;

/**
 * Features of decisions and reasons of events. A decision weighs the value of a feature; a feature that is a reason
 * comes with the size of its contribution. Ids name the reasons in the event log ({@code because: us-pressure}). A
 * feature lies in 0…1 unless its description states otherwise.
 */
public enum Feature {
    /** Fiscal stress of the debtor: (needs − free revenue) / gross revenue, 60-day mean; at most 1.5 as a feature. */
    FISCAL_STRESS,
    /** Rebels in arms / 10,000, at most 1. */
    CIVIL_WAR,
    /** Creditors' threat of force, as last heard by the debtor. */
    FEAR_OF_ARMS,
    /** Size of the creditor's claims: 1 − e^(−claims / 20 million pesos). */
    CLAIM_RECOVERABLE,
    /** Injuries to the actor's nationals; for a leader his grievance with his own side's chiefs. */
    GRIEVANCE,
    /** Taste of the creditor for changing the debtor's government. */
    REGIME_TASTE,
    /** Risk of a conflict with the neighbour, as the deciding actor sees it. */
    NEIGHBOUR_RISK,
    /** Other powers that want joint coercion / 2, at most 1. */
    OTHERS_JOINING,
    /** 1 once the creditor has heard that the moratorium is revoked, otherwise 0. */
    DEFAULT_REPEALED,
    /** Strain of the creditor from crises and wars elsewhere. */
    DISTRACTED,
    /** ln(own / enemy fighting strength), between −3 and 3. */
    FORCE_RATIO("ln of a ratio"),
    /** Works of the port: 0 none, 0.5 town works, 1 forts. */
    PORT_WORKS,
    /** Strength of the patron's aim to change the debtor's government. */
    REGIME_AIM,
    /** Influence of the exiled monarchists at the patron's court. */
    LOBBY,
    /** Strain of the patron from crises and wars elsewhere. */
    STRAIN,
    /** Probability that a partner assigns to a hidden aim of the patron. */
    SUSPICION,
    /** Share of the partner's men who are sick. */
    SICKNESS,
    /** Time since the patron's landing [half-years], at most 2. */
    HALF_YEARS_ASHORE("half-years"),
    /** Degree to which the patron's honour is engaged. */
    HONOUR,
    /**
     * At {@code proconsul.march} the stores relative to those wanted for the march; otherwise the supply of the column.
     */
    SUPPLY,
    /** Season: 0 rains (June to September), 1 dry. */
    SEASON,
    /** Boldness of the commander [standard normal]. */
    BOLDNESS("standard normal"),
    /** Own guns before the place / 40, at most 1.5. */
    SIEGE_GUNS,
    /**
     * 1 for the capital, the stronghold on the road to it and, except at {@code home.stand}, the ruler's place;
     * otherwise 0.
     */
    DECISIVE_PLACE,
    /** log10(1 + thousands of the patron's dead), as last heard. */
    DEAD_LOG("log10 of thousands"),
    /**
     * At {@code home.stand}: (factor of the place's works on its defenders' strength − 1) / 3. As a reason of a battle:
     * ln of that factor.
     */
    PLACE_WORKS,
    /** Hope of the home side: 1 − public belief that the client lasts. */
    HOPE,
    /**
     * Share of the people under the intervention, as last heard; at {@code home.settle} the share under the home
     * government.
     */
    SHARE_HELD,
    /** Willingness of the candidate to accept the crown [log-odds]. */
    WILLINGNESS("log-odds"),
    /** Adhesions in the country: the share of the people under the intervention, as last heard. */
    ADHESIONS,
    /** Guarantee of the patron: its men in the country / 30,000, as last heard, at most 1; 0 once it withdraws. */
    PATRON_GUARANTEE,
    /** Rights at home that the candidate must give up. */
    DYNASTIC_PRICE,
    /** Time since the offer or the previous candidate's refusal, whichever is later [years]. */
    WAITED("years"),
    /** Liberalism of the ruler. */
    LIBERALISM,
    /** Share of clerical groups among the people, times 5. */
    CLERICAL_WEIGHT,
    /** Client's arrears of pay / 3 months, at most 1. */
    TREASURY_NEED,
    /** Time on the throne [years], at most 3. */
    YEARS_REIGNED("years"),
    /** 1 while the client believes that the home government has lost its last seat, otherwise 0. */
    HOME_SEAT_LOST,
    /** Irregulars / 12,000, as last heard, at most 1.5. */
    BANDS_FELT,
    /**
     * Urging of the patron: at {@code ruler.harsh-decree} 1 above 5,000 of its men; at {@code ruler.stay} the progress
     * of its withdrawal.
     */
    PATRON_URGES,
    /** Public belief that the client lasts. */
    BELIEF,
    /** Pride of the ruler: 1 − half his willingness to flee. */
    PRIDE,
    /** Promises of the ruler's supporters: the client's native regulars / 25,000, at most 1. */
    PROMISES,
    /** Bad family news or illness of the ruler; it fades. */
    SHOCK,
    /** Willingness of the ruler to leave. */
    WILLING_TO_FLEE,
    /** Decisiveness of the ruler. */
    DECISIVENESS,
    /** Client's native regulars / 20,000, at most 1. */
    FIELD_ARMY,
    /** Neighbour's pressure on the patron, as last heard. */
    NEIGHBOUR_PRESSURE,
    /** Weakness of the client: 0.8 − share held, plus a tenth of its arrears [months], as last heard. */
    CLIENT_FAILING,
    /** Share of the client's spending that the patron carries, as last heard. */
    DEPENDENCE,
    /** Nearness of the enemy: 1 − march days of the nearest column / 7. */
    ENEMY_NEAR,
    /** 1 once the home government has heard that the neighbour's own war is over, otherwise 0. */
    NEIGHBOUR_FRIENDLY,
    /** Foreign pleas for the ruler: 0.3 + recognitions / 8, at most 1. */
    FOREIGN_PLEAS,
    /** Clemency of the head of the home government. */
    CLEMENCY,
    /** Anger of the home side: grows with its dead and after the harsh decree, at most 1.5. */
    ANGER,
    /** 1 while the neighbour fights its own civil war, otherwise 0. */
    NEIGHBOUR_WAR,
    /** Patron's men in the country / 30,000, as last heard by the neighbour, at most 1. */
    PATRON_PRESENT,
    /** 1 once the neighbour has heard of the withdrawal, otherwise 0. */
    PATRON_LEAVING,
    /** Cost of the war to the patron so far [100 million francs]. */
    COST("100 million francs"),
    /** Change over 180 days of the share of the people held, as last heard; a loss favours withdrawal. */
    CONTROL_TREND,
    /** Opposition at home: 0.6 while the patron's chambers sit, plus 0.3 during an election. */
    OPPOSITION,
    /** Share of the works of a besieged place that is destroyed. */
    WORKS_BREACHED,
    /** Lack of food in a besieged place. */
    HUNGER,
    /** Lack of powder in a besieged place. */
    POWDER_SPENT,
    /** Lack of any hope of relief. */
    RELIEF_HOPELESS,
    /** Lack of resolve. No mechanism records it at present. */
    RESOLVE,
    /** Doubt inside a besieged place: distance of public belief from even odds, against the side inside. */
    TREASON,
    /** Defeat of the field force. No mechanism records it at present. */
    FORCE_BROKEN,
    /** ln of the ratio of fighting strength, in favour of the winner. */
    NUMBERS("ln of a ratio"),
    /** Quality of the troops. No mechanism records it at present. */
    QUALITY_OF_TROOPS,
    /** ln of the factor of surprise, in favour of the winner. */
    SURPRISE("ln of a ratio"),
    /** Difference of the commanders' ability, in favour of the winner [log ratio of strength]. */
    LEADERSHIP("ln of a ratio"),
    /** Effect of the ratio of guns, in favour of the winner [log ratio of strength]. */
    GUNS("ln of a ratio"),
    /** Arrears of pay. No mechanism records it at present. */
    ARREARS,
    /** Offer of the other side to a leader. */
    OFFER,
    /** Distance of a leader's creed from the other side. No mechanism records it at present. */
    DISTANCE_OF_CREED,
    /** Leaders who have changed sides recently, fading. */
    PEERS_SWITCHED,
    /** Degree to which a leader is compromised by bloodshed. No mechanism records it at present. */
    COMPROMISED,
    /** Recognition by other powers. No mechanism records it at present. */
    RECOGNITION,
    /** Tie of a power to the imported dynasty. */
    DYNASTIC_TIE,
    /** Displeasure of the neighbour. No mechanism records it at present. */
    NEIGHBOUR_FROWN,
    /** Public belief that the client lasts, as the bond market sees it; for a failed issue 1 − that belief. */
    MARKET_FAITH,
    /** Strength of the irregulars at the place. */
    BANDS_STRONG,
    /** ln of the strength of the irregulars over that of the escort, at least 0.1. */
    ESCORT_WEAK("ln of a ratio"),
    /** Season of fever. No mechanism records it at present. */
    DISEASE_SEASON,
    /** Arms that reach the home side from abroad, above the level without any. */
    ARMS_FLOW,
    /** Weakness of the garrison of a place. */
    GARRISON_THIN,
    /**
     * Duration of the talks with the debtor [months]. Last, because the narrative picks between two wordings of a reason
     * by the position of the feature.
     */
    MONTHS_OF_TALKS("months");

    private final String id = name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    private final String unit;

    Feature() {
        this("share");
    }

    Feature(String unit) {
        this.unit = unit;
    }

    public String id() {
        return id;
    }

    /** Returns the unit, for example {@code share} for a value in 0…1. */
    public String unit() {
        return unit;
    }
}
