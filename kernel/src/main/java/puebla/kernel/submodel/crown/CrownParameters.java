package puebla.kernel.submodel.crown;

import java.util.List;
import puebla.kernel.scenario.Declarations;
import puebla.kernel.scenario.Parameter;

/** Parameters of the submodel crown. */
public final class CrownParameters {
    private static final Declarations<Parameter> ALL = new Declarations<>();

    /** Liberalism of the imported ruler [share]. */
    public static final Parameter RULER_LIBERALISM = ALL.add(new Parameter("ruler.liberalism", "share"));
    /** Decisiveness of the imported ruler [share]. */
    public static final Parameter RULER_DECISIVENESS = ALL.add(new Parameter("ruler.decisiveness", "share"));
    /** Willingness of the imported ruler to leave [share]. */
    public static final Parameter RULER_WILL_FLEE = ALL.add(new Parameter("ruler.willing-to-flee", "share"));
    /** Clemency of the head of the home government [share]. */
    public static final Parameter CLEMENCY = ALL.add(new Parameter("president.clemency", "share"));
    /** Time from the fall of the capital to a government [days]. In 1863: 10 to 25 June. */
    public static final Parameter DAYS_TO_REGENCY = ALL.add(new Parameter("throne.days-to-regency", "days"));
    /** Hazard that an assembly is called and votes [per day]. In 1863: 10 July. */
    public static final Parameter VOTE_HAZARD = ALL.add(new Parameter("throne.vote-hazard", "per day"));
    /** Time from the vote to the offer of the crown [days]. In 1863: 3 October. */
    public static final Parameter DEPUTATION_DAYS = ALL.add(new Parameter("throne.deputation-days", "days"));
    /** Time from acceptance to landing [days]. In 1864: 10 April to 28 May. */
    public static final Parameter VOYAGE_DAYS = ALL.add(new Parameter("throne.voyage-days", "days"));
    /** Hazard of bad news from home or of illness of the ruler [per day]. */
    public static final Parameter FAMILY_SHOCK = ALL.add(new Parameter("ruler.family-shock", "per day"));
    /** Loss of the clergy's attitude after a liberal decree [attitude]. */
    public static final Parameter DECREE_ON_CLERGY = ALL.add(new Parameter("ruler.decree-on-clergy", "attitude"));
    /** Probability that the ruler is captured when his place falls [share]. */
    public static final Parameter CAPTURED_WITH_PLACE = ALL.add(new Parameter("ruler.captured-with-place", "share"));
    /** Probability that negotiation yields a neutral successor or a treaty [share]. In 1866: Castelnau's mission. */
    public static final Parameter NEGOTIATION_SUCCEEDS = ALL.add(new Parameter("ruler.negotiation-succeeds", "share"));
    /** Jump of belief when a candidate accepts the crown [log odds]. */
    public static final Parameter NEWS_ACCEPTANCE = ALL.add(new Parameter("belief.news-acceptance", "log odds"));
    /** Jump of belief when the ruler enters the capital [log odds]. */
    public static final Parameter NEWS_ENTRY = ALL.add(new Parameter("belief.news-entry", "log odds"));
    /** Jump of belief when the ruler is captured or killed [log odds]. */
    public static final Parameter NEWS_RULER_LOST = ALL.add(new Parameter("belief.news-ruler-lost", "log odds"));
    /** Jump of belief when the ruler abdicates [log odds]. */
    public static final Parameter NEWS_ABDICATION = ALL.add(new Parameter("belief.news-abdication", "log odds"));
    /** Part of a family shock that is left after a day [share]. */
    public static final Parameter SHOCK_LEFT = ALL.add(new Parameter("ruler.shock-left", "share"));
    /** Time of the reign before the church question is asked [days]. */
    public static final Parameter CHURCH_AFTER = ALL.add(new Parameter("ruler.church-after", "days"));
    /** Irregulars who make the threat of bands 1 in the ruler's decision [men]. */
    public static final Parameter MANY_BANDS =
            ALL.add(new Parameter("ruler.many-bands", "men", Parameter.LEAST_OF_A_DIVISOR));
    /** Change of the attitude of the propertied to the client by a liberal decree [attitude]. */
    public static final Parameter LIBERAL_ON_PROPERTIED =
            ALL.add(new Parameter("ruler.liberal-on-propertied", "attitude"));
    /** Change of the attitude of moderates to the client by a liberal decree [attitude]. */
    public static final Parameter LIBERAL_ON_MODERATES =
            ALL.add(new Parameter("ruler.liberal-on-moderates", "attitude"));
    /** Change of the attitude of villages to the client by a liberal decree [attitude]. */
    public static final Parameter LIBERAL_ON_VILLAGES = ALL.add(new Parameter("ruler.liberal-on-villages", "attitude"));
    /** Change of the attitude of the clergy to the client by a concordat [attitude]. */
    public static final Parameter CONCORDAT_ON_CLERGY = ALL.add(new Parameter("ruler.concordat-on-clergy", "attitude"));
    /** Change of the attitude of moderates to the client by a concordat [attitude]. */
    public static final Parameter CONCORDAT_ON_MODERATES =
            ALL.add(new Parameter("ruler.concordat-on-moderates", "attitude"));
    /** Change of the attitude of radicals to the client by a concordat [attitude]. */
    public static final Parameter CONCORDAT_ON_RADICALS =
            ALL.add(new Parameter("ruler.concordat-on-radicals", "attitude"));
    /** Change of the attitude of radicals to the client by the harsh decree [attitude]. */
    public static final Parameter HARSH_ON_RADICALS = ALL.add(new Parameter("ruler.harsh-on-radicals", "attitude"));
    /** Change of the attitude of moderates to the client by the harsh decree [attitude]. */
    public static final Parameter HARSH_ON_MODERATES = ALL.add(new Parameter("ruler.harsh-on-moderates", "attitude"));
    /** Change of the attitude of the propertied to the client by the harsh decree [attitude]. */
    public static final Parameter HARSH_ON_PROPERTIED = ALL.add(new Parameter("ruler.harsh-on-propertied", "attitude"));
    /** Change of the attitude of moderates to the home side by the harsh decree [attitude]. */
    public static final Parameter HARSH_ON_MODERATES_TO_HOME =
            ALL.add(new Parameter("ruler.harsh-on-moderates-to-home", "attitude"));
    /** Time between two batches of a lent corps [days]. */
    public static final Parameter BATCH_DAYS =
            ALL.add(new Parameter("lent-corps.batch-days", "days", Parameter.LEAST_OF_A_TIME_CONSTANT));
    /** Strain of a donor above which it sends no batch [share]. */
    public static final Parameter MOST_STRAIN_OF_DONOR = ALL.add(new Parameter("lent-corps.most-strain", "share"));
    /** Smallest batch of a lent corps, unless fewer men are left [men]. */
    public static final Parameter SMALLEST_BATCH = ALL.add(new Parameter("lent-corps.smallest-batch", "men"));
    /** Smallest share of a lent corps in one batch [share]. */
    public static final Parameter BATCH_SHARE = ALL.add(new Parameter("lent-corps.batch-share", "share"));
    /** Width of the random spread above the smallest share of a batch [share]. */
    public static final Parameter BATCH_SPREAD = ALL.add(new Parameter("lent-corps.batch-spread", "share"));
    /** Share of a lent corps that sails home when the patron has gone [share]. */
    public static final Parameter SAILS_HOME = ALL.add(new Parameter("lent-corps.sails-home", "share"));
    /**
     * Distance from the capital within which the ruler looks for a place for the last stand [days of march].
     */
    public static final Parameter STAND_WITHIN_DAYS = ALL.add(new Parameter("last-stand.within-days", "days"));
    /** Inhabitants of a town above whom the ruler considers it for the last stand [people]. */
    public static final Parameter STAND_TOWN = ALL.add(new Parameter("last-stand.town", "people"));
    /** Strength that full control of the country is worth to a place for the last stand [men]. */
    public static final Parameter CONTROL_IN_MEN = ALL.add(new Parameter("last-stand.control-in-men", "men"));
    /** Client's men in the field that make its army full for the choice of the last stand [men]. */
    public static final Parameter FULL_FIELD_ARMY =
            ALL.add(new Parameter("last-stand.full-army", "men", Parameter.LEAST_OF_A_DIVISOR));
    /** Distance within which columns are called to the last stand [days of march]. */
    public static final Parameter CALLED_WITHIN_DAYS = ALL.add(new Parameter("last-stand.called-within", "days"));
    /** Strength of the patron's advice to leave once it has gone [share]. */
    public static final Parameter URGED_AFTER_LEAVING = ALL.add(new Parameter("ruler.urged-after-leaving", "share"));
    /** Strength of the patron's advice to leave before its first lot embarks [share]. */
    public static final Parameter URGED_AT_FIRST = ALL.add(new Parameter("ruler.urged-at-first", "share"));
    /** Client's men in the field that make the promises of the ruler's supporters full [men]. */
    public static final Parameter PROMISED_ARMY =
            ALL.add(new Parameter("ruler.promised-army", "men", Parameter.LEAST_OF_A_DIVISOR));
    /** Probability that the ruler is captured when his place is a port and falls [share]. */
    public static final Parameter CAPTURED_AT_PORT = ALL.add(new Parameter("ruler.captured-at-port", "share"));
    /** Probability that the ruler is killed when his place falls [share]. */
    public static final Parameter KILLED_WITH_PLACE = ALL.add(new Parameter("ruler.killed-with-place", "share"));
    /** Shortest time from the capture of the ruler to his sentence [days]. */
    public static final Parameter SENTENCE_DAYS = ALL.add(new Parameter("ruler.sentence-days", "days"));
    /** Width of the random spread above the shortest time to the sentence [days]. */
    public static final Parameter SENTENCE_SPREAD = ALL.add(new Parameter("ruler.sentence-spread", "days"));
    /** Men of the patron who take the ruler with them when his place falls [men]. */
    public static final Parameter COVER_MEN = ALL.add(new Parameter("ruler.cover-men", "men"));
    /** Distance within which they do so [days of march]. */
    public static final Parameter COVER_DAYS = ALL.add(new Parameter("ruler.cover-days", "days"));

    private CrownParameters() {}

    /** Returns them in the order of their declaration. */
    public static List<Parameter> all() {
        return ALL.list();
    }
}
