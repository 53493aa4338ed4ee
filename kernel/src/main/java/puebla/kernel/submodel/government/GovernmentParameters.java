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

    private GovernmentParameters() {}

    /** Returns them in the order of their declaration. */
    public static List<Parameter> all() {
        return ALL.list();
    }
}
