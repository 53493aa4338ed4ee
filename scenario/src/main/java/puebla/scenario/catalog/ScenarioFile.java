package puebla.scenario.catalog;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The files of a scenario, one for each topic. The text files, one for each language, are separate. */
public enum ScenarioFile {
    SCENARIO, SOURCES, STATES, PLACES, ROUTES, GROUPS, ACTORS, CONTINGENTS, LEADERS, FORCES, ARMIES, CANDIDATES,
    FINANCE,
    CALENDAR,
    PARAMETERS, TRAITS, DECISIONS, LEVERS, MEASURES, OUTCOMES, CLAIMS;

    private final String id = name().toLowerCase(Locale.ROOT);

    /** Returns the topic, which is also the key of the main list. */
    public String id() {
        return id;
    }

    public String file() {
        return id + ".yaml";
    }

    /** Reports whether the main part is a list of entries with ids, under the key {@link #id()}. */
    public boolean list() {
        return this != SCENARIO && this != FINANCE;
    }

    /** Returns the name of one entry for messages. */
    public String entry() {
        return switch (this) {
            case SCENARIO, FINANCE -> id;
            case CALENDAR -> "event";
            case ARMIES -> "army";
            default -> id.substring(0, id.length() - 1);
        };
    }

    /** Returns the key of an entry that holds its id. */
    public String key() {
        return this == LEVERS ? "key" : "id";
    }

    /**
     * Reports whether the file may contain dates. Only events of the calendar happen by date. The dates of the other
     * files are compared or displayed.
     */
    public boolean dated() {
        return switch (this) {
            case SCENARIO, SOURCES, CALENDAR, LEVERS, MEASURES, CLAIMS -> true;
            default -> false;
        };
    }

    /** Reports whether an override may change the data of this file. */
    public boolean changeable() {
        return switch (this) {
            case SOURCES, STATES, LEVERS, CLAIMS -> false;
            default -> true;
        };
    }

    /** Returns the file with this topic, if one exists. */
    public static java.util.Optional<ScenarioFile> of(String id) {
        return Arrays.stream(values()).filter(file -> file.id.equals(id)).findFirst();
    }

    public static List<String> ids() {
        return Arrays.stream(values()).map(ScenarioFile::id).toList();
    }
}
