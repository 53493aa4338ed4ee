package puebla.kernel.submodel.government;

import java.util.List;
import puebla.kernel.scenario.Declarations;
import puebla.kernel.scenario.Parameter;

/** Parameters of the submodel government. */
public final class GovernmentParameters {
    private static final Declarations<Parameter> ALL = new Declarations<>();

    /** Jump of belief when the home government leaves the country [log odds]. */
    public static final Parameter NEWS_GOVERNMENT_LEAVES =
            ALL.add(new Parameter("belief.news-government-leaves", "log odds"));
    /** Distance of the nearest enemy column at which the home government moves [days of march]. */
    public static final Parameter ALARM_DAYS = ALL.add(new Parameter("government.alarm-days", "days"));
    /** Hazard that the home government is caught by a column within a day's march [per day]. */
    public static final Parameter CAUGHT_HAZARD = ALL.add(new Parameter("government.caught-hazard", "per day"));
    /** Jump of belief when the home government flees to another place [log odds]. */
    public static final Parameter NEWS_FLIGHT = ALL.add(new Parameter("belief.news-flight", "log odds"));
    /** Authority that a flight costs the home government [share]. */
    public static final Parameter FLIGHT_COST = ALL.add(new Parameter("government.flight-cost", "share"));
    /** Time constant in which the authority of the home government recovers [days]. */
    public static final Parameter AUTHORITY_DAYS =
            ALL.add(new Parameter("government.authority-days", "days", Parameter.LEAST_OF_A_TIME_CONSTANT));
    /** Probability that the client accepts terms when the public is certain that it lasts [share]. */
    public static final Parameter TERMS_ACCEPTED = ALL.add(new Parameter("government.terms-accepted", "share"));
    /** Time for which the home government must satisfy the conditions of its restoration [days]. */
    public static final Parameter RESTORED_DAYS = ALL.add(new Parameter("government.restored-days", "days"));
    /** Share of the people above which the home government holds the country [share]. */
    public static final Parameter RESTORED_SHARE = ALL.add(new Parameter("government.restored-share", "share"));
    /** Worth of an own force that bars the way of an enemy column to the seat, relative to the column [ratio]. */
    public static final Parameter SHIELD = ALL.add(new Parameter("government.shield", "ratio"));
    /** Time from the capture of the government to the succession of the legal heir [days]. */
    public static final Parameter SUCCESSION_DAYS = ALL.add(new Parameter("government.succession-days", "days"));
    /** Authority of the heir when he takes office [share]. */
    public static final Parameter AUTHORITY_OF_HEIR = ALL.add(new Parameter("government.authority-of-heir", "share"));

    private GovernmentParameters() {}

    /** Returns them in the order of their declaration. */
    public static List<Parameter> all() {
        return ALL.list();
    }
}
