package puebla.scenario.file;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import puebla.kernel.scenario.Decision;
import puebla.kernel.scenario.Levers;
import puebla.kernel.scenario.Scenario;
import puebla.scenario.catalog.LocalizedText;
import puebla.scenario.catalog.MessageCatalog;
import puebla.scenario.catalog.ScenarioFile;
import puebla.scenario.catalog.ScenarioIdentity;
import puebla.scenario.catalog.ScenarioMetadata;
import puebla.scenario.diagnostic.Diagnostics;
import puebla.scenario.schema.EntryIndex;
import puebla.scenario.schema.EntryView;
import puebla.scenario.schema.Schema;

/** The entry point to all files: their schemas, their validation, and their conversion to a scenario. */
public final class ScenarioFiles {
    private ScenarioFiles() {}

    /** Returns the schema of a file. */
    public static Schema schemaOf(ScenarioFile file) {
        return switch (file) {
            case SCENARIO -> IdentityFile.SCHEMA;
            case SOURCES -> SourcesFile.SCHEMA;
            case STATES -> PlacesFile.STATES;
            case PLACES -> PlacesFile.SCHEMA;
            case ROUTES -> RoutesFile.SCHEMA;
            case GROUPS -> GroupsFile.SCHEMA;
            case ACTORS -> ActorsFile.SCHEMA;
            case CONTINGENTS -> ContingentsFile.SCHEMA;
            case LEADERS -> LeadersFile.SCHEMA;
            case FORCES -> ForcesFile.SCHEMA;
            case ARMIES -> ArmiesFile.SCHEMA;
            case CANDIDATES -> LeadersFile.CANDIDATES;
            case FINANCE -> FinanceFile.SCHEMA;
            case CALENDAR -> CalendarFile.SCHEMA;
            case PARAMETERS -> ParametersFile.SCHEMA;
            case TRAITS -> ParametersFile.TRAITS;
            case DECISIONS -> DecisionsFile.SCHEMA;
            case LEVERS -> LeversFile.SCHEMA;
            case MEASURES -> MeasuresFile.SCHEMA;
            case OUTCOMES -> OutcomesFile.SCHEMA;
            case CLAIMS -> ClaimsFile.SCHEMA;
        };
    }

    /** Validates the constraints between entries and between files. */
    public static void check(EntryIndex index, Diagnostics diagnostics) {
        IdentityFile.check(index, diagnostics);
        SubmodelsCheck.check(index, diagnostics);
        PlacesFile.check(index, diagnostics);
        RoutesFile.check(index, diagnostics);
        ActorsFile.check(index, diagnostics);
        ContingentsFile.check(index, diagnostics);
        ForcesFile.check(index, diagnostics);
        ArmiesFile.check(index, diagnostics);
        CalendarFile.check(index, diagnostics);
        ParametersFile.check(index, diagnostics);
        DecisionsFile.check(index, diagnostics);
        MeasuresFile.check(index, diagnostics);
        RecordsFile.check(index, diagnostics);
        OutcomesFile.check(index, diagnostics);
        ClaimsFile.check(index, diagnostics);
    }

    /** Returns the ids of the groups of calendar events that can be switched together. */
    public static List<String> calendarGroups(EntryIndex index) {
        return CalendarFile.groups(index);
    }

    /** Returns the options of a decision, in the order of the model. */
    public static List<String> optionsOf(EntryView decision) {
        return DecisionsFile.optionsOf(decision);
    }

    /**
     * Converts valid files to a scenario of the kernel.
     *
     * @param forced
     *            forced options by decision id
     */
    public static Scenario scenario(EntryIndex index, Levers levers, Map<String, String> forced) {
        EntryView entry = index.root(ScenarioFile.SCENARIO).orElseThrow();
        EntryView roles = entry.entry("roles");
        Period period = Period.of(index).orElseThrow();
        List<Decision> decisions = DecisionsFile.build(index);
        List<Integer> choices = new ArrayList<>();
        for (Decision decision : decisions) {
            String option = forced.get(decision.id());
            choices.add(option == null ? -1 : decision.options().indexOf(option));
        }
        return new Scenario(entry.text("id"), index.submodels(), period.firstDay().toEpochDay(), period.days(),
                index.index(ScenarioFile.PLACES, entry, "capital"),
                index.index(ScenarioFile.PLACES, entry, "entry-port"),
                index.index(ScenarioFile.ACTORS, roles, "home"), index.index(ScenarioFile.ACTORS, roles, "client"),
                index.index(ScenarioFile.ACTORS, roles, "patron"),
                index.index(ScenarioFile.ACTORS, roles, "neighbour"), PlacesFile.build(index),
                PlacesFile.seasons(index),
                RoutesFile.build(index), RoutesFile.speeds(index),
                GroupsFile.build(index), GroupsFile.governments(index),
                ActorsFile.build(index), ContingentsFile.build(index), LeadersFile.build(index),
                ForcesFile.build(index), ArmiesFile.build(index),
                LeadersFile.candidates(index), FinanceFile.build(index),
                CalendarFile.build(index), decisions, choices, ParametersFile.build(index), MeasuresFile.build(index),
                OutcomesFile.build(index), levers);
    }

    /** Converts valid files to the metadata of the scenario. */
    public static ScenarioMetadata metadata(EntryIndex index, String hash, MessageCatalog messages,
            Map<String, String> forced,
            java.util.Set<String> fixed, Map<String, String> turned) {
        EntryView entry = index.root(ScenarioFile.SCENARIO).orElseThrow();
        Period period = Period.of(index).orElseThrow();
        var info =
                new ScenarioIdentity(entry.text("id"), entry.text("version"), hash, period.firstDay(), period.horizon(),
                        index.languages().orElseThrow(),
                        CommonSchemas.localizedText(index, entry, "name"),
                        CommonSchemas.localizedText(index, entry, "summary"));
        return new ScenarioMetadata(info, names(index), ParametersFile.entries(index, fixed),
                DecisionsFile.entries(index, forced), LeversFile.entries(index, turned),
                MeasuresFile.entries(index), OutcomesFile.entries(index), ClaimsFile.accounts(index),
                ClaimsFile.entries(index),
                SourcesFile.entries(index), messages, RecordsFile.gaps(index), RecordsFile.coarse(index));
    }

    private static Map<ScenarioFile, Map<String, LocalizedText>> names(EntryIndex index) {
        Map<ScenarioFile, Map<String, LocalizedText>> names = new EnumMap<>(ScenarioFile.class);
        for (ScenarioFile file : ScenarioFile.values()) {
            Map<String, LocalizedText> byId = new LinkedHashMap<>();
            for (EntryView entry : index.entries(file)) {
                if (entry.maybeEntry("name").isPresent()) {
                    byId.put(entry.text(file.key()), CommonSchemas.localizedText(index, entry, "name"));
                }
            }
            names.put(file, byId);
        }
        return names;
    }
}
