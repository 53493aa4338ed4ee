package puebla.scenario.change;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import puebla.kernel.data.Levers;
import puebla.kernel.data.Switch;

/** What the changes turned, besides the data that they altered in place. Fills up while changes are applied. */
public final class Settings {
    Levers.CalendarMode calendar = Levers.NONE.calendar();
    boolean drawn = Levers.NONE.drawn();
    double patronTroops = Levers.NONE.patronTroops();
    Levers.Commitment commitment = Levers.NONE.commitment();
    double neighbourPressure = Levers.NONE.neighbourPressure();
    double neighbourArms = Levers.NONE.neighbourArms();
    double disease = Levers.NONE.disease();
    final EnumSet<Switch> off = EnumSet.noneOf(Switch.class);
    final Set<String> droppedEvents = new HashSet<>();
    private final Map<String, String> forced = new HashMap<>();
    private final Set<String> fixed = new HashSet<>();
    private final Map<String, String> turned = new HashMap<>();

    /** The levers of the model. */
    public Levers levers() {
        return new Levers(calendar, drawn, patronTroops, commitment, neighbourPressure, neighbourArms, disease,
                Set.copyOf(off));
    }

    /** Options by decision. */
    public Map<String, String> forced() {
        return forced;
    }

    /** Ids of the parameters and traits that are not to be drawn. */
    public Set<String> fixed() {
        return fixed;
    }

    /** Values of the scenario's levers that a change turned. */
    public Map<String, String> turned() {
        return turned;
    }
}
