package puebla.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import puebla.kernel.scenario.Amount;
import puebla.kernel.scenario.EventType;
import puebla.kernel.scenario.Scenario;
import puebla.scenario.catalog.ScenarioMetadata;

/**
 * Explains the tables of a store: the meaning, unit and nulls of each column, and the meaning of each type of event.
 */
public final class Codebook {
    private static final ResourceBundle EVENTS = ResourceBundle.getBundle("puebla.store.events", Locale.ROOT,
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));

    private Codebook() {}

    /**
     * A column of a table.
     *
     * @param type
     *            in SQL
     * @param unit
     *            of its numbers; empty when it has none
     * @param absent
     *            what null means; empty when the column has no nulls
     */
    public record ColumnEntry(String table, String name, String type, String unit, String meaning, String absent) {}

    /** A type of event. */
    public record EventEntry(String id, String meaning) {}

    /** Returns the columns of runs, draws, months and events, in the order of the tables. */
    public static List<ColumnEntry> columns(Scenario scenario, ScenarioMetadata metadata) {
        List<ColumnEntry> all = new ArrayList<>();
        add(all, "runs", RunColumns.of(scenario, metadata));
        add(all, "draws", DrawColumns.of(scenario, metadata));
        add(all, "months", MonthColumns.of(scenario, metadata));
        add(all, "events", EventColumns.of(scenario));
        return List.copyOf(all);
    }

    private static <R> void add(List<ColumnEntry> all, String table, List<Column<R>> columns) {
        columns.forEach(column -> all.add(new ColumnEntry(table, column.name(), column.type(), column.unit(),
                column.meaning(), column.absent())));
    }

    /** Returns the types of event that a scenario can record, in the order of its submodels. */
    public static List<EventEntry> events(Scenario scenario) {
        return scenario.submodels().events().stream().map(type -> new EventEntry(type.id(), meaning(type))).toList();
    }

    /** Returns what a type of event means; its id for one of a submodel outside the kernel. */
    private static String meaning(EventType type) {
        return EVENTS.containsKey(type.id()) ? EVENTS.getString(type.id()) : type.id();
    }

    static String meaning(Amount amount) {
        return switch (amount) {
            case MEN -> "Men of the acting side";
            case ENEMY_MEN -> "Men of the other side";
            case LOST -> "Men that the acting side lost";
            case ENEMY_LOST -> "Men that the other side lost";
            case PRISONERS -> "Prisoners taken";
            case GUNS -> "Guns";
            case DAYS -> "Duration";
            case PESOS -> "Amount of money";
            case FRANCS -> "Amount of money";
            case PERCENT -> "A percentage, for example of the people held";
            case PLACES -> "A count, for example of actors that act together";
        };
    }

    static String unit(Amount amount) {
        return switch (amount) {
            case MEN, ENEMY_MEN, LOST, ENEMY_LOST, PRISONERS -> "men";
            case GUNS -> "guns";
            case DAYS -> "days";
            case PESOS -> "peso cents";
            case FRANCS -> "franc cents";
            case PERCENT -> "percent";
            case PLACES -> "";
        };
    }
}
