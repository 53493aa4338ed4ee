package puebla.scenario.book;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The files of a scenario, one topic each. The texts of the chronicle, one file a language, come beside them. */
public enum Sheet {
    SCENARIO, SOURCES, STATES, PLACES, ROUTES, GROUPS, ACTORS, CONTINGENTS, LEADERS, FORCES, CANDIDATES, FINANCE,
    CALENDAR,
    PARAMETERS, TRAITS, DECISIONS, LEVERS, MEASURES, OUTCOMES, CLAIMS;

    private final String id = name().toLowerCase(Locale.ROOT);

    /** The topic, which is also the key of its main list. */
    public String id() {
        return id;
    }

    public String file() {
        return id + ".yaml";
    }

    /** Whether its main part is a list of entries with ids, under the topic's own key. */
    public boolean list() {
        return this != SCENARIO && this != FINANCE;
    }

    /** What one of its entries is called in a message. */
    public String entry() {
        return switch (this) {
            case SCENARIO, FINANCE -> id;
            case CALENDAR -> "event";
            default -> id.substring(0, id.length() - 1);
        };
    }

    /** Key of an entry by which others refer to it. */
    public String key() {
        return this == LEVERS ? "key" : "id";
    }

    /** Whether a date may stand in it at all: only the calendar acts by date; the others are read or compared, never acted upon. */
    public boolean dated() {
        return switch (this) {
            case SCENARIO, SOURCES, CALENDAR, LEVERS, MEASURES, CLAIMS -> true;
            default -> false;
        };
    }

    /** Whether a person may change its data for a run. */
    public boolean changeable() {
        return switch (this) {
            case SOURCES, STATES, LEVERS, CLAIMS -> false;
            default -> true;
        };
    }

    /** The sheet of this id, if there is one. */
    public static java.util.Optional<Sheet> of(String id) {
        return Arrays.stream(values()).filter(sheet -> sheet.id.equals(id)).findFirst();
    }

    public static List<String> ids() {
        return Arrays.stream(values()).map(Sheet::id).toList();
    }
}
