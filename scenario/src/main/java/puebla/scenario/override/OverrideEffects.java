package puebla.scenario.override;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import puebla.kernel.scenario.Levers;
import puebla.kernel.scenario.SystemSwitch;

/**
 * The effects of overrides that are not data of the scenario tree. {@link OverrideApplier} fills it while it applies
 * them.
 */
public final class OverrideEffects {
    Levers.CalendarMode calendar = Levers.NONE.calendar();
    boolean drawn = Levers.NONE.drawn();
    double patronTroops = Levers.NONE.patronTroops();
    Levers.Commitment commitment = Levers.NONE.commitment();
    double neighbourPressure = Levers.NONE.neighbourPressure();
    double neighbourArms = Levers.NONE.neighbourArms();
    double disease = Levers.NONE.disease();
    final List<SystemSwitch> off = new ArrayList<>();
    final Set<String> droppedEvents = new HashSet<>();
    private final Map<String, String> forced = new HashMap<>();
    private final Set<String> fixed = new HashSet<>();
    private final Map<String, String> turned = new HashMap<>();

    /** Returns the levers of the model. */
    public Levers levers() {
        return new Levers(calendar, drawn, patronTroops, commitment, neighbourPressure, neighbourArms, disease,
                off);
    }

    /** Returns the forced options by decision id. */
    public Map<String, String> forced() {
        return forced;
    }

    /** Returns the ids of the parameters and traits that are not drawn. */
    public Set<String> fixed() {
        return fixed;
    }

    /** Returns the overridden values of the scenario's levers, by lever key. */
    public Map<String, String> turned() {
        return turned;
    }
}
