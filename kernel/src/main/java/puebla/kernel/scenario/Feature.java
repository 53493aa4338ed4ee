package puebla.kernel.scenario;

import java.util.Arrays;
import java.util.List;

/**
 * Features of decisions and reasons of events. A decision weighs the value of a feature; a feature that is a reason
 * comes with the size of its contribution. Ids name the reasons in the event log ({@code because: us-pressure}). A
 * feature lies in 0…1 unless its description states otherwise. A submodel outside this library declares further
 * features with {@link #of(String, String)}.
 */
public final class Feature {
    /** Replaced as a whole, so that a run may read it while a class of another submodel is loaded. */
    private static volatile Feature[] all = {};
    private static final String SHARE = "share";

    /** Fiscal stress of the debtor: (needs − free revenue) / gross revenue, 60-day mean; at most 1.5 as a feature. */
    public static final Feature FISCAL_STRESS = of("fiscal-stress");
    /** Rebels in arms / 10,000, at most 1. */
    public static final Feature CIVIL_WAR = of("civil-war");
    /** Creditors' threat of force, as last heard by the debtor. */
    public static final Feature FEAR_OF_ARMS = of("fear-of-arms");
    /** Size of the creditor's claims: 1 − e^(−claims / 20 million pesos). */
    public static final Feature CLAIM_RECOVERABLE = of("claim-recoverable");
    /** Injuries to the actor's nationals; for a leader his grievance with his own side's chiefs. */
    public static final Feature GRIEVANCE = of("grievance");
    /** Taste of the creditor for changing the debtor's government. */
    public static final Feature REGIME_TASTE = of("regime-taste");
    /** Risk of a conflict with the neighbour, as the deciding actor sees it. */
    public static final Feature NEIGHBOUR_RISK = of("neighbour-risk");
    /** Other powers that want joint coercion / 2, at most 1. */
    public static final Feature OTHERS_JOINING = of("others-joining");
    /** 1 once the creditor has heard that the moratorium is revoked, otherwise 0. */
    public static final Feature DEFAULT_REPEALED = of("default-repealed");
    /** Strain of the creditor from crises and wars elsewhere. */
    public static final Feature DISTRACTED = of("distracted");
    /** ln(own / enemy fighting strength), between −3 and 3. */
    public static final Feature FORCE_RATIO = of("force-ratio", "ln of a ratio");
    /** Works of the port: 0 none, 0.5 town works, 1 forts. */
    public static final Feature PORT_WORKS = of("port-works");
    /** Strength of the patron's aim to change the debtor's government. */
    public static final Feature REGIME_AIM = of("regime-aim");
    /** Influence of the exiled monarchists at the patron's court. */
    public static final Feature LOBBY = of("lobby");
    /** Strain of the patron from crises and wars elsewhere. */
    public static final Feature STRAIN = of("strain");
    /** Probability that a partner assigns to a hidden aim of the patron. */
    public static final Feature SUSPICION = of("suspicion");
    /** Share of the partner's men who are sick. */
    public static final Feature SICKNESS = of("sickness");
    /** Time since the patron's landing [half-years], at most 2. */
    public static final Feature HALF_YEARS_ASHORE = of("half-years-ashore", "half-years");
    /** Degree to which the patron's honour is engaged. */
    public static final Feature HONOUR = of("honour");
    /**
     * At {@code proconsul.march} the stores relative to those wanted for the march; otherwise the supply of the column.
     */
    public static final Feature SUPPLY = of("supply");
    /** Season: 0 rains (June to September), 1 dry. */
    public static final Feature SEASON = of("season");
    /** Boldness of the commander [standard normal]. */
    public static final Feature BOLDNESS = of("boldness", "standard normal");
    /** Own guns before the place / 40, at most 1.5. */
    public static final Feature SIEGE_GUNS = of("siege-guns");
    /**
     * 1 for the capital, the stronghold on the road to it and, except at {@code home.stand}, the ruler's place;
     * otherwise 0.
     */
    public static final Feature DECISIVE_PLACE = of("decisive-place");
    /** log10(1 + thousands of the patron's dead), as last heard. */
    public static final Feature DEAD_LOG = of("dead-log", "log10 of thousands");
    /**
     * At {@code home.stand}: (factor of the place's works on its defenders' strength − 1) / 3. As a reason of a battle:
     * ln of that factor.
     */
    public static final Feature PLACE_WORKS = of("place-works");
    /** Hope of the home side: 1 − public belief that the client lasts. */
    public static final Feature HOPE = of("hope");
    /**
     * Share of the people under the intervention, as last heard; at {@code home.settle} the share under the home
     * government.
     */
    public static final Feature SHARE_HELD = of("share-held");
    /** Willingness of the candidate to accept the crown [log-odds]. */
    public static final Feature WILLINGNESS = of("willingness", "log-odds");
    /** Adhesions in the country: the share of the people under the intervention, as last heard. */
    public static final Feature ADHESIONS = of("adhesions");
    /** Guarantee of the patron: its men in the country / 30,000, as last heard, at most 1; 0 once it withdraws. */
    public static final Feature PATRON_GUARANTEE = of("patron-guarantee");
    /** Rights at home that the candidate must give up. */
    public static final Feature DYNASTIC_PRICE = of("dynastic-price");
    /** Time since the offer or the previous candidate's refusal, whichever is later [years]. */
    public static final Feature WAITED = of("waited", "years");
    /** Liberalism of the ruler. */
    public static final Feature LIBERALISM = of("liberalism");
    /** Share of clerical groups among the people, times 5. */
    public static final Feature CLERICAL_WEIGHT = of("clerical-weight");
    /** Client's arrears of pay / 3 months, at most 1. */
    public static final Feature TREASURY_NEED = of("treasury-need");
    /** Time on the throne [years], at most 3. */
    public static final Feature YEARS_REIGNED = of("years-reigned", "years");
    /** 1 while the client believes that the home government has lost its last seat, otherwise 0. */
    public static final Feature HOME_SEAT_LOST = of("home-seat-lost");
    /** Irregulars / 12,000, as last heard, at most 1.5. */
    public static final Feature BANDS_FELT = of("bands-felt");
    /**
     * Urging of the patron: at {@code ruler.harsh-decree} 1 above 5,000 of its men; at {@code ruler.stay} the progress
     * of its withdrawal.
     */
    public static final Feature PATRON_URGES = of("patron-urges");
    /** Public belief that the client lasts. */
    public static final Feature BELIEF = of("belief");
    /** Pride of the ruler: 1 − half his willingness to flee. */
    public static final Feature PRIDE = of("pride");
    /** Promises of the ruler's supporters: the client's native regulars / 25,000, at most 1. */
    public static final Feature PROMISES = of("promises");
    /** Bad family news or illness of the ruler; it fades. */
    public static final Feature SHOCK = of("shock");
    /** Willingness of the ruler to leave. */
    public static final Feature WILLING_TO_FLEE = of("willing-to-flee");
    /** Decisiveness of the ruler. */
    public static final Feature DECISIVENESS = of("decisiveness");
    /** Client's native regulars / 20,000, at most 1. */
    public static final Feature FIELD_ARMY = of("field-army");
    /** Neighbour's pressure on the patron, as last heard. */
    public static final Feature NEIGHBOUR_PRESSURE = of("neighbour-pressure");
    /** Weakness of the client: 0.8 − share held, plus a tenth of its arrears [months], as last heard. */
    public static final Feature CLIENT_FAILING = of("client-failing");
    /** Share of the client's spending that the patron carries, as last heard. */
    public static final Feature DEPENDENCE = of("dependence");
    /** Nearness of the enemy: 1 − march days of the nearest column / 7. */
    public static final Feature ENEMY_NEAR = of("enemy-near");
    /** 1 once the home government has heard that the neighbour's own war is over, otherwise 0. */
    public static final Feature NEIGHBOUR_FRIENDLY = of("neighbour-friendly");
    /** Foreign pleas for the ruler: 0.3 + recognitions / 8, at most 1. */
    public static final Feature FOREIGN_PLEAS = of("foreign-pleas");
    /** Clemency of the head of the home government. */
    public static final Feature CLEMENCY = of("clemency");
    /** Anger of the home side: grows with its dead and after the harsh decree, at most 1.5. */
    public static final Feature ANGER = of("anger");
    /** 1 while the neighbour fights its own civil war, otherwise 0. */
    public static final Feature NEIGHBOUR_WAR = of("neighbour-war");
    /** Patron's men in the country / 30,000, as last heard by the neighbour, at most 1. */
    public static final Feature PATRON_PRESENT = of("patron-present");
    /** 1 once the neighbour has heard of the withdrawal, otherwise 0. */
    public static final Feature PATRON_LEAVING = of("patron-leaving");
    /** Cost of the war to the patron so far [100 million francs]. */
    public static final Feature COST = of("cost", "100 million francs");
    /** Change over 180 days of the share of the people held, as last heard; a loss favours withdrawal. */
    public static final Feature CONTROL_TREND = of("control-trend");
    /** Opposition at home: 0.6 while the patron's chambers sit, plus 0.3 during an election. */
    public static final Feature OPPOSITION = of("opposition");
    /** Share of the works of a besieged place that is destroyed. */
    public static final Feature WORKS_BREACHED = of("works-breached");
    /** Lack of food in a besieged place. */
    public static final Feature HUNGER = of("hunger");
    /** Lack of powder in a besieged place. */
    public static final Feature POWDER_SPENT = of("powder-spent");
    /** Lack of any hope of relief. */
    public static final Feature RELIEF_HOPELESS = of("relief-hopeless");
    /** Lack of resolve. No mechanism records it at present. */
    public static final Feature RESOLVE = of("resolve");
    /** Doubt inside a besieged place: distance of public belief from even odds, against the side inside. */
    public static final Feature TREASON = of("treason");
    /** Defeat of the field force. No mechanism records it at present. */
    public static final Feature FORCE_BROKEN = of("force-broken");
    /** ln of the ratio of fighting strength, in favour of the winner. */
    public static final Feature NUMBERS = of("numbers", "ln of a ratio");
    /** Quality of the troops. No mechanism records it at present. */
    public static final Feature QUALITY_OF_TROOPS = of("quality-of-troops");
    /** ln of the factor of surprise, in favour of the winner. */
    public static final Feature SURPRISE = of("surprise", "ln of a ratio");
    /** Difference of the commanders' ability, in favour of the winner [log ratio of strength]. */
    public static final Feature LEADERSHIP = of("leadership", "ln of a ratio");
    /** Effect of the ratio of guns, in favour of the winner [log ratio of strength]. */
    public static final Feature GUNS = of("guns", "ln of a ratio");
    /** Arrears of pay. No mechanism records it at present. */
    public static final Feature ARREARS = of("arrears");
    /** Offer of the other side to a leader. */
    public static final Feature OFFER = of("offer");
    /** Distance of a leader's creed from the other side. No mechanism records it at present. */
    public static final Feature DISTANCE_OF_CREED = of("distance-of-creed");
    /** Leaders who have changed sides recently, fading. */
    public static final Feature PEERS_SWITCHED = of("peers-switched");
    /** Degree to which a leader is compromised by bloodshed. No mechanism records it at present. */
    public static final Feature COMPROMISED = of("compromised");
    /** Recognition by other powers. No mechanism records it at present. */
    public static final Feature RECOGNITION = of("recognition");
    /** Tie of a power to the imported dynasty. */
    public static final Feature DYNASTIC_TIE = of("dynastic-tie");
    /** Displeasure of the neighbour. No mechanism records it at present. */
    public static final Feature NEIGHBOUR_FROWN = of("neighbour-frown");
    /** Public belief that the client lasts, as the bond market sees it; for a failed issue 1 − that belief. */
    public static final Feature MARKET_FAITH = of("market-faith");
    /** Strength of the irregulars at the place. */
    public static final Feature BANDS_STRONG = of("bands-strong");
    /** ln of the strength of the irregulars over that of the escort, at least 0.1. */
    public static final Feature ESCORT_WEAK = of("escort-weak", "ln of a ratio");
    /** Season of fever. No mechanism records it at present. */
    public static final Feature DISEASE_SEASON = of("disease-season");
    /** Arms that reach the home side from abroad, above the level without any. */
    public static final Feature ARMS_FLOW = of("arms-flow");
    /** Weakness of the garrison of a place. */
    public static final Feature GARRISON_THIN = of("garrison-thin");
    /**
     * Duration of the talks with the debtor [months]. Last, because the narrative picks between two wordings of a reason
     * by the position of the feature.
     */
    public static final Feature MONTHS_OF_TALKS = of("months-of-talks", "months");
    /** Authority of the home government. */
    public static final Feature AUTHORITY = of("authority");
    /** Cadre of an army, relative to a full one. */
    public static final Feature CADRE = of("cadre");

    private final String id;
    private final String unit;
    private final int index;

    private Feature(String id, String unit, int index) {
        this.id = id;
        this.unit = unit;
        this.index = index;
    }

    private static Feature of(String id) {
        return of(id, SHARE);
    }

    /**
     * Declares a feature.
     *
     * @throws IllegalArgumentException
     *             if a feature with this id exists
     */
    public static synchronized Feature of(String id, String unit) {
        if (Arrays.stream(all).anyMatch(other -> other.id.equals(id))) {
            throw new IllegalArgumentException("duplicate feature '" + id + "'");
        }
        var feature = new Feature(id, unit, all.length);
        var more = Arrays.copyOf(all, all.length + 1);
        more[all.length] = feature;
        all = more;
        return feature;
    }

    /** Returns the features that are declared so far, in the order of {@link #index}. */
    public static List<Feature> values() {
        return List.of(all);
    }

    /** Returns the feature with this index. */
    public static Feature at(int index) {
        return all[index];
    }

    public String id() {
        return id;
    }

    /** Returns the unit, for example {@code share} for a value in 0…1. */
    public String unit() {
        return unit;
    }

    /** Returns the number of the feature in this process, from 0. */
    public int index() {
        return index;
    }

    @Override
    public String toString() {
        return id;
    }
}
