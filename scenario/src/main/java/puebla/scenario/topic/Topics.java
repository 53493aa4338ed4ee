package puebla.scenario.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import puebla.kernel.Scenario;
import puebla.kernel.data.Decision;
import puebla.kernel.data.Feature;
import puebla.kernel.data.Kind;
import puebla.kernel.data.Levers;
import puebla.scenario.book.ScenarioBook;
import puebla.scenario.book.ScenarioInfo;
import puebla.scenario.book.Sheet;
import puebla.scenario.book.Texts;
import puebla.scenario.book.Wording;
import puebla.scenario.problem.Problems;
import puebla.scenario.shape.Ids;
import puebla.scenario.shape.JsonSchema;
import puebla.scenario.shape.Row;
import puebla.scenario.shape.Shape;

/** The entry point to all files: their schemas, their validation, and their conversion to a scenario. */
public final class Topics {
    private Topics() {}

    /** Returns the schema of a file. */
    public static Shape shapeOf(Sheet sheet) {
        return switch (sheet) {
            case SCENARIO -> ScenarioFile.SHAPE;
            case SOURCES -> SourcesFile.SHAPE;
            case STATES -> PlacesFile.STATES;
            case PLACES -> PlacesFile.SHAPE;
            case ROUTES -> RoutesFile.SHAPE;
            case GROUPS -> GroupsFile.SHAPE;
            case ACTORS -> ActorsFile.SHAPE;
            case CONTINGENTS -> ContingentsFile.SHAPE;
            case LEADERS -> LeadersFile.SHAPE;
            case FORCES -> ForcesFile.SHAPE;
            case CANDIDATES -> LeadersFile.CANDIDATES;
            case FINANCE -> FinanceFile.SHAPE;
            case CALENDAR -> CalendarFile.SHAPE;
            case PARAMETERS -> ParametersFile.SHAPE;
            case TRAITS -> ParametersFile.TRAITS;
            case DECISIONS -> DecisionsFile.SHAPE;
            case LEVERS -> LeversFile.SHAPE;
            case MEASURES -> MeasuresFile.SHAPE;
            case OUTCOMES -> OutcomesFile.SHAPE;
            case CLAIMS -> ClaimsFile.SHAPE;
        };
    }

    /** Validates the constraints between entries and between files. */
    public static void check(Ids ids, Problems problems) {
        ScenarioFile.check(ids, problems);
        PlacesFile.check(ids, problems);
        RoutesFile.check(ids, problems);
        ActorsFile.check(ids, problems);
        ContingentsFile.check(ids, problems);
        ForcesFile.check(ids, problems);
        CalendarFile.check(ids, problems);
        ParametersFile.check(ids, problems);
        DecisionsFile.check(ids, problems);
        MeasuresFile.check(ids, problems);
        OutcomesFile.check(ids, problems);
        ClaimsFile.check(ids, problems);
    }

    /** Returns the JSON Schemas of all files, by the name of the schema file. */
    public static SortedMap<String, String> schemas() {
        var schemas = new TreeMap<String, String>();
        for (Sheet sheet : Sheet.values()) {
            schemas.put(sheet.id() + ".schema.json", JsonSchema.of(sheet.id(), shapeOf(sheet)));
        }
        schemas.put("texts.schema.json",
                JsonSchema.ofTexts(Arrays.stream(Kind.values()).map(Kind::id).toList(),
                        Arrays.stream(Feature.values()).map(Feature::id).toList()));
        return schemas;
    }

    /** Returns the ids of the groups of calendar events that can be switched together. */
    public static List<String> calendarGroups(Ids ids) {
        return CalendarFile.groups(ids);
    }

    /** Returns the options of a decision, in the order of the model. */
    public static List<String> optionsOf(Row decision) {
        return DecisionsFile.optionsOf(decision);
    }

    /**
     * Converts valid files to a scenario of the kernel.
     *
     * @param forced
     *            forced options by decision id
     */
    public static Scenario scenario(Ids ids, Levers levers, Map<String, String> forced) {
        Row row = ids.root(Sheet.SCENARIO).orElseThrow();
        Row roles = row.row("roles");
        Span span = Span.of(ids).orElseThrow();
        List<Decision> decisions = DecisionsFile.build(ids);
        List<Integer> choices = new ArrayList<>();
        for (Decision decision : decisions) {
            String option = forced.get(decision.id());
            choices.add(option == null ? -1 : decision.options().indexOf(option));
        }
        return new Scenario(row.text("id"), span.firstDay().toEpochDay(), span.days(),
                ids.index(Sheet.PLACES, row, "capital"), ids.index(Sheet.PLACES, row, "entry-port"),
                ids.index(Sheet.ACTORS, roles, "home"), ids.index(Sheet.ACTORS, roles, "client"),
                ids.index(Sheet.ACTORS, roles, "patron"),
                ids.index(Sheet.ACTORS, roles, "neighbour"), PlacesFile.build(ids), RoutesFile.build(ids),
                GroupsFile.build(ids), GroupsFile.governments(ids),
                ActorsFile.build(ids), ContingentsFile.build(ids), LeadersFile.build(ids), ForcesFile.build(ids),
                LeadersFile.candidates(ids), FinanceFile.build(ids),
                CalendarFile.build(ids), decisions, choices, ParametersFile.build(ids), MeasuresFile.build(ids),
                OutcomesFile.build(ids), levers);
    }

    /** Converts valid files to the metadata of the scenario. */
    public static ScenarioBook book(Ids ids, String hash, Texts texts, Map<String, String> forced,
            java.util.Set<String> fixed, Map<String, String> turned) {
        Row row = ids.root(Sheet.SCENARIO).orElseThrow();
        Span span = Span.of(ids).orElseThrow();
        var info = new ScenarioInfo(row.text("id"), row.text("version"), hash, span.firstDay(), span.horizon(),
                Parts.wording(row, "name"), Parts.wording(row, "summary"));
        return new ScenarioBook(info, names(ids), ParametersFile.entries(ids, fixed),
                DecisionsFile.entries(ids, forced), LeversFile.entries(ids, turned),
                MeasuresFile.entries(ids), OutcomesFile.entries(ids), ClaimsFile.accounts(ids), ClaimsFile.entries(ids),
                SourcesFile.entries(ids), texts);
    }

    private static Map<Sheet, Map<String, Wording>> names(Ids ids) {
        Map<Sheet, Map<String, Wording>> names = new EnumMap<>(Sheet.class);
        for (Sheet sheet : Sheet.values()) {
            Map<String, Wording> byId = new LinkedHashMap<>();
            for (Row row : ids.rows(sheet)) {
                if (row.maybeRow("name").isPresent()) {
                    byId.put(row.text(sheet.key()), Parts.wording(row, "name"));
                }
            }
            names.put(sheet, byId);
        }
        return names;
    }
}
