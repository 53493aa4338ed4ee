package puebla.kernel.data;

import static puebla.kernel.data.Feature.*;

import java.util.List;

/** Every choice that the model leaves to a policy: its options and the features by which they are judged. */
public enum DecisionPoint {
    /** The debtor: revoke the moratorium? */
    REPEAL("home.repeal", List.of("yes", "no"), FISCAL_STRESS, FEAR_OF_ARMS),
    /** A creditor, after the default is known; reviewed as mail comes in. */
    ANSWER_TO_DEFAULT("creditor.answer", List.of("protest", "rupture", "joint", "alone", "settle"), CLAIM_RECOVERABLE,
            GRIEVANCE, REGIME_TASTE, NEIGHBOUR_RISK, OTHERS_JOINING, DEFAULT_REPEALED, DISTRACTED),
    /** The debtor, as squadrons stand off the port. */
    CONTEST_PORT("home.contest-port", List.of("yield", "resist"), FORCE_RATIO, PORT_WORKS),
    /** The patron: press inflated claims in the talks? */
    PRESS_CLAIMS("patron.press-claims", List.of("yes", "no"), REGIME_AIM, GRIEVANCE),
    /** The patron: land exiled monarchists under its flag? */
    SHELTER_EXILES("patron.shelter-exiles", List.of("yes", "no"), REGIME_AIM, LOBBY),
    /** The patron: how much to send beyond the agreed force. */
    EXTRA_FORCE("patron.extra-force", List.of("yes", "no"), REGIME_AIM, STRAIN),
    /** The patron: honour the preliminaries that its envoys signed? */
    DISAVOW("patron.disavow", List.of("yes", "no"), REGIME_AIM, NEIGHBOUR_RISK),
    /** The allies together: accept the debtor's terms? Every partner ashore is asked. */
    SETTLE_TOGETHER("partner.settle", List.of("settle", "talk-on"), SUSPICION, SICKNESS, MONTHS_ASHORE),
    /** The patron, left alone. */
    GO_ON_ALONE("patron.go-on-alone", List.of("advance", "hold", "settle"), REGIME_AIM, HONOUR, STRAIN, NEIGHBOUR_RISK),
    /** The patron's commander: march on the capital, or wait for more? */
    MARCH_ON_CAPITAL("proconsul.march", List.of("march", "wait"), FORCE_RATIO, SUPPLY, SEASON, MONTHS_ASHORE, BOLDNESS),
    /** A column before a fortified place. */
    BEFORE_THE_WALLS("commander.before-the-walls", List.of("assault", "invest", "pass-by", "fall-back"), FORCE_RATIO,
            SIEGE_GUNS,
            BOLDNESS, DECISIVE_PLACE, SUPPLY),
    /** The patron, after a repulse. */
    AFTER_REPULSE("patron.after-repulse", List.of("reinforce-greatly", "reinforce", "come-home"), HONOUR, REGIME_AIM,
            STRAIN,
            NEIGHBOUR_RISK, DEAD_LOG),
    /** The home commander before a stronger enemy. */
    STAND_OR_WITHDRAW("home.stand", List.of("stand", "withdraw"), FORCE_RATIO, PLACE_WORKS, DECISIVE_PLACE, HOPE),
    /** The patron, once the capital is held. */
    FORM_OF_GOVERNMENT("patron.form", List.of("monarchy", "friendly-republic", "leave"), REGIME_AIM, STRAIN, SHARE_HELD,
            LOBBY),
    /** A candidate for the crown. */
    ACCEPT_CROWN("candidate.accept", List.of("accept", "wait", "refuse"), WILLINGNESS, ADHESIONS, PATRON_GUARANTEE,
            DYNASTIC_PRICE,
            NEIGHBOUR_RISK, WAITED),
    /** The ruler: which way on the Reform laws. */
    CHURCH_QUESTION("ruler.church-question", List.of("liberal", "concordat", "put-off"), LIBERALISM, CLERICAL_WEIGHT,
            TREASURY_NEED,
            MONTHS_REIGNED),
    /** The ruler: death for armed bands? */
    HARSH_DECREE("ruler.harsh-decree", List.of("decree", "refrain"), HOME_SEAT_LOST, BANDS_FELT, LIBERALISM,
            PATRON_URGES),
    /** The ruler, once the patron is leaving: monthly. */
    STAY_OR_GO("ruler.stay", List.of("stay", "abdicate", "negotiate"), BELIEF, PATRON_URGES, PRIDE, PROMISES, SHOCK,
            WILLING_TO_FLEE),
    /** The ruler: where to make the last stand. */
    LAST_STAND("ruler.last-stand", List.of("field", "capital", "port"), DECISIVENESS, WILLING_TO_FLEE, FIELD_ARMY),
    /** The patron: how to leave. */
    PLAN_OF_LOTS("patron.lots", List.of("three-lots", "one-lot"), STRAIN, NEIGHBOUR_PRESSURE, HONOUR),
    /** The patron: hasten or postpone. */
    CHANGE_OF_PLAN("patron.change-plan", List.of("keep", "hasten", "postpone"), STRAIN, NEIGHBOUR_PRESSURE,
            CLIENT_FAILING, HONOUR),
    /** The patron: grant the client's request for money. */
    GRANT_ADVANCE("patron.advance", List.of("grant", "half", "refuse"), DEPENDENCE, NEIGHBOUR_PRESSURE, HONOUR, STRAIN),
    /** The home government: leave the national soil? */
    CROSS_FRONTIER("home.cross-frontier", List.of("stay", "cross"), ENEMY_NEAR, HOPE, NEIGHBOUR_FRIENDLY),
    /** The home government: negotiate or go on. */
    HOME_SETTLES("home.settle", List.of("fight-on", "offer-terms"), HOPE, SHARE_HELD, NEIGHBOUR_FRIENDLY),
    /** The home government: the captured ruler. */
    FATE_OF_RULER("home.fate-of-ruler", List.of("execute", "pardon"), FOREIGN_PLEAS, CLEMENCY, ANGER),
    /** The neighbour: how hard to press. */
    NEIGHBOUR_NOTE("neighbour.note", List.of("wait", "harden"), NEIGHBOUR_WAR, PATRON_PRESENT, PATRON_LEAVING,
            SHARE_HELD);

    /** True for a question that comes back until it is answered: what counts is the last answer. Else it is the first. */
    public boolean lastAnswerCounts() {
        return switch (this) {
            case MARCH_ON_CAPITAL, BEFORE_THE_WALLS, STAND_OR_WITHDRAW, GO_ON_ALONE, CROSS_FRONTIER, GRANT_ADVANCE,
                    CHANGE_OF_PLAN,
                    NEIGHBOUR_NOTE -> false;
            default -> true;
        };
    }

    private final String id;
    private final List<String> options;
    private final List<Feature> features;

    DecisionPoint(String id, List<String> options, Feature... features) {
        this.id = id;
        this.options = options;
        this.features = List.of(features);
    }

    public String id() {
        return id;
    }

    /** Option ids, in order. */
    public List<String> options() {
        return options;
    }

    /** Features, in the order in which a mechanism hands them over. */
    public List<Feature> features() {
        return features;
    }
}
