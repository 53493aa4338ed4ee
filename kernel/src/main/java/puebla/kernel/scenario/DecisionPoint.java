package puebla.kernel.scenario;

import static puebla.kernel.scenario.Feature.*;

import java.util.List;

/**
 * Decisions that the model leaves to a policy. Each constant gives the options and the features by which they are
 * judged.
 */
public enum DecisionPoint {
    /** Whether the debtor revokes the moratorium; reviewed every 30 days of the moratorium. */
    REPEAL("home.repeal", List.of("yes", "no"), FISCAL_STRESS, FEAR_OF_ARMS),
    /** How a creditor answers the default; asked once it has heard of the default, reviewed every 28 days. */
    ANSWER_TO_DEFAULT("creditor.answer", List.of("protest", "rupture", "joint", "alone", "settle"), CLAIM_RECOVERABLE,
            GRIEVANCE, REGIME_TASTE, NEIGHBOUR_RISK, OTHERS_JOINING, DEFAULT_REPEALED, DISTRACTED),
    /** Whether the debtor resists a landing at its port; asked when squadrons arrive. */
    CONTEST_PORT("home.contest-port", List.of("yield", "resist"), FORCE_RATIO, PORT_WORKS),
    /** Whether the patron presses inflated claims in the talks; asked once. */
    PRESS_CLAIMS("patron.press-claims", List.of("yes", "no"), REGIME_AIM, GRIEVANCE),
    /** Whether the patron lands exiled monarchists under its flag; asked once. */
    SHELTER_EXILES("patron.shelter-exiles", List.of("yes", "no"), REGIME_AIM, LOBBY),
    /** Whether the patron sends a force beyond the agreed one; asked once. */
    EXTRA_FORCE("patron.extra-force", List.of("yes", "no"), REGIME_AIM, STRAIN),
    /** Whether the patron disavows the preliminaries that its envoys signed; asked once. */
    DISAVOW("patron.disavow", List.of("yes", "no"), REGIME_AIM, NEIGHBOUR_RISK),
    /** Whether a partner accepts the debtor's terms; every partner ashore is asked every 30 days of the talks. */
    SETTLE_TOGETHER("partner.settle", List.of("settle", "talk-on"), SUSPICION, SICKNESS, MONTHS_ASHORE),
    /**
     * Whether the patron advances, holds its position or settles once its partners have left; reviewed every 30 days.
     */
    GO_ON_ALONE("patron.go-on-alone", List.of("advance", "hold", "settle"), REGIME_AIM, HONOUR, STRAIN, NEIGHBOUR_RISK),
    /** Whether the patron's commander marches on the capital or waits; reviewed every 10 days. */
    MARCH_ON_CAPITAL("proconsul.march", List.of("march", "wait"), FORCE_RATIO, SUPPLY, SEASON, MONTHS_ASHORE, BOLDNESS),
    /** How a column proceeds before a fortified place; reviewed every 10 days of a siege. */
    BEFORE_THE_WALLS("commander.before-the-walls", List.of("assault", "invest", "pass-by", "fall-back"), FORCE_RATIO,
            SIEGE_GUNS,
            BOLDNESS, DECISIVE_PLACE, SUPPLY),
    /** How the patron answers the news of a repulse. */
    AFTER_REPULSE("patron.after-repulse", List.of("reinforce-greatly", "reinforce", "come-home"), HONOUR, REGIME_AIM,
            STRAIN,
            NEIGHBOUR_RISK, DEAD_LOG),
    /** Whether a home commander stands or withdraws before a stronger enemy within three marches. */
    STAND_OR_WITHDRAW("home.stand", List.of("stand", "withdraw"), FORCE_RATIO, PLACE_WORKS, DECISIVE_PLACE, HOPE),
    /** Which form of government the patron sets up once the capital is held. */
    FORM_OF_GOVERNMENT("patron.form", List.of("monarchy", "friendly-republic", "leave"), REGIME_AIM, STRAIN, SHARE_HELD,
            LOBBY),
    /** Whether a candidate accepts the crown; reviewed every 30 days after the offer. */
    ACCEPT_CROWN("candidate.accept", List.of("accept", "wait", "refuse"), WILLINGNESS, ADHESIONS, PATRON_GUARANTEE,
            DYNASTIC_PRICE,
            NEIGHBOUR_RISK, WAITED),
    /** How the ruler decides on the Reform laws; reviewed every 45 days from the fourth month on. */
    CHURCH_QUESTION("ruler.church-question", List.of("liberal", "concordat", "put-off"), LIBERALISM, CLERICAL_WEIGHT,
            TREASURY_NEED,
            MONTHS_REIGNED),
    /** Whether the ruler decrees death for armed bands; reviewed every 30 days until he does. */
    HARSH_DECREE("ruler.harsh-decree", List.of("decree", "refrain"), HOME_SEAT_LOST, BANDS_FELT, LIBERALISM,
            PATRON_URGES),
    /**
     * Whether the ruler stays, abdicates or negotiates; reviewed every 30 days once the patron's withdrawal is known.
     */
    STAY_OR_GO("ruler.stay", List.of("stay", "abdicate", "negotiate"), BELIEF, PATRON_URGES, PRIDE, PROMISES, SHOCK,
            WILLING_TO_FLEE),
    /** Where the ruler makes his last stand; asked once the patron has gone. */
    LAST_STAND("ruler.last-stand", List.of("field", "capital", "port"), DECISIVENESS, WILLING_TO_FLEE, FIELD_ARMY),
    /** In how many lots the patron withdraws its army; asked when it decides to leave. */
    PLAN_OF_LOTS("patron.lots", List.of("three-lots", "one-lot"), STRAIN, NEIGHBOUR_PRESSURE, HONOUR),
    /** Whether the patron keeps, hastens or postpones its withdrawal; reviewed every 30 days while lots remain. */
    CHANGE_OF_PLAN("patron.change-plan", List.of("keep", "hasten", "postpone"), STRAIN, NEIGHBOUR_PRESSURE,
            CLIENT_FAILING, HONOUR),
    /**
     * How much of the client's request for money the patron grants; reviewed every 90 days while the client's treasury
     * is empty.
     */
    GRANT_ADVANCE("patron.advance", List.of("grant", "half", "refuse"), DEPENDENCE, NEIGHBOUR_PRESSURE, HONOUR, STRAIN),
    /** Whether the home government leaves the country; asked at the frontier when it has no refuge. */
    CROSS_FRONTIER("home.cross-frontier", List.of("stay", "cross"), ENEMY_NEAR, HOPE, NEIGHBOUR_FRIENDLY),
    /** Whether the home government fights on or offers terms; reviewed every 60 days while a ruler reigns. */
    HOME_SETTLES("home.settle", List.of("fight-on", "offer-terms"), HOPE, SHARE_HELD, NEIGHBOUR_FRIENDLY),
    /** Whether the home government executes or pardons the captured ruler. */
    FATE_OF_RULER("home.fate-of-ruler", List.of("execute", "pardon"), FOREIGN_PLEAS, CLEMENCY, ANGER),
    /** Whether the neighbour hardens its notes to the patron; reviewed every 30 days once it is at peace. */
    NEIGHBOUR_NOTE("neighbour.note", List.of("wait", "harden"), NEIGHBOUR_WAR, PATRON_PRESENT, PATRON_LEAVING,
            SHARE_HELD);

    /**
     * Reports whether the last answer counts in the results. It does if the decision recurs until it is answered;
     * otherwise the first answer counts.
     */
    public boolean lastAnswerCounts() {
        return switch (this) {
            case MARCH_ON_CAPITAL, BEFORE_THE_WALLS, STAND_OR_WITHDRAW, GO_ON_ALONE, CROSS_FRONTIER, GRANT_ADVANCE,
                    CHANGE_OF_PLAN,
                    NEIGHBOUR_NOTE -> false;
            default -> true;
        };
    }

    private final String id;
    @SuppressWarnings("ImmutableEnumChecker") // from List.of, which cannot change
    private final List<String> options;
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Feature> features;

    DecisionPoint(String id, List<String> options, Feature... features) {
        this.id = id;
        this.options = options;
        this.features = List.of(features);
    }

    public String id() {
        return id;
    }

    /** Returns the option ids, in order. */
    public List<String> options() {
        return options;
    }

    /** Returns the features in the order in which mechanisms pass them. */
    public List<Feature> features() {
        return features;
    }
}
