package puebla.scenario.file;

import static puebla.scenario.schema.Schema.form;
import static puebla.scenario.schema.Schema.list;
import static puebla.scenario.schema.Schema.may;
import static puebla.scenario.schema.Schema.must;
import static puebla.scenario.schema.Schema.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import puebla.kernel.scenario.InitialForce;
import puebla.kernel.scenario.ScenarioColumns;
import puebla.kernel.state.ForceTable;
import puebla.scenario.catalog.ScenarioFile;
import puebla.scenario.diagnostic.Diagnostics;
import puebla.scenario.diagnostic.SourceLocation;
import puebla.scenario.schema.EntryIndex;
import puebla.scenario.schema.EntryView;
import puebla.scenario.schema.Schema;
import puebla.scenario.schema.SchemaValidator;

/** The file {@code forces.yaml}: the forces on day 0. */
final class ForcesFile {
    /** Largest number of men of a force. Judgement. */
    private static final long MOST_MEN = 1_000_000;
    static final Schema SCHEMA = form(must("forces", list(form(must("id", CommonSchemas.ID),
            must("contingent", new Schema.Ref(ScenarioFile.CONTINGENTS)),
            must("place", new Schema.Ref(ScenarioFile.PLACES)),
            may("leader", new Schema.Maybe(new Schema.Ref(ScenarioFile.LEADERS))),
            must("men", CommonSchemas.sourcedWhole(0, MOST_MEN)),
            must("guns", CommonSchemas.sourcedWhole(0, 10_000)),
            must("role", word("role", InitialForce.Role.class)),
            must("name", CommonSchemas.NAME),
            must("source", CommonSchemas.SOURCE),
            must("confidence", CommonSchemas.CONFIDENCE),
            may("note", CommonSchemas.TEXT)))));

    /**
     * Largest number of forces on day 0: half of the model's capacity. Columns, landings and new armies need the rest.
     */
    private static final int MOST = ForceTable.SLOTS / 2;

    private ForcesFile() {}

    static void check(EntryIndex index, Diagnostics diagnostics) {
        if (index.entries(ScenarioFile.FORCES).size() > MOST) {
            diagnostics.add(SourceLocation.whole(ScenarioFile.FORCES.file()),
                    "invalid number of forces: " + index.entries(ScenarioFile.FORCES).size() + " (expected at most "
                            + MOST
                            + " on day 0)",
                    "merge small garrisons.");
        }
        haveEnoughMen(index, diagnostics);
        Map<String, EntryView> led = new HashMap<>();
        for (EntryView entry : index.entries(ScenarioFile.FORCES)) {
            String leader = entry.said("leader");
            if (leader.isEmpty()) {
                continue;
            }
            EntryView earlier = led.putIfAbsent(leader, entry);
            if (earlier != null) {
                diagnostics.add(entry.location("leader"), "duplicate leader '" + leader + "' of two forces",
                        "name another leader or none; the first is at " + earlier.location("leader") + ".");
            }
            String his =
                    index.entry(ScenarioFile.LEADERS, leader).flatMap(person -> person.maybeText("side")).orElse("");
            String its = entry.maybeText("contingent").flatMap(id -> index.entry(ScenarioFile.CONTINGENTS, id))
                    .flatMap(contingent -> contingent.maybeText("side")).orElse("");
            if (!his.isEmpty() && !its.isEmpty() && !his.equals(its)) {
                diagnostics.add(entry.location("leader"),
                        "invalid leader '" + leader + "' of the side " + his + "; the contingent '"
                                + entry.said("contingent") + "' has the side " + its,
                        "name a leader of the side " + its + ".");
            }
        }
    }

    /** Checks that the people of the country and the pool of the home army are enough for all forces of day 0. */
    private static void haveEnoughMen(EntryIndex index, Diagnostics diagnostics) {
        if (!index.known(ScenarioFile.PLACES) || !index.known(ScenarioFile.CONTINGENTS)) {
            return;
        }
        double people = sum(index.entries(ScenarioFile.PLACES), "people");
        double pool = sum(
                index.entries(ScenarioFile.CONTINGENTS).stream().filter(entry -> entry.said("kind").equals("home-line"))
                        .toList(),
                "pool-men");
        double most = ScenarioColumns.menAtArms(people) + pool;
        double men = sum(index.entries(ScenarioFile.FORCES), "men");
        boolean tooMany =
                index.entries(ScenarioFile.FORCES).stream()
                        .anyMatch(entry -> CommonSchemas.maybeAmount(entry, "men").orElse(0) > MOST_MEN);
        if (men > most && !tooMany) {
            diagnostics.add(SourceLocation.whole(ScenarioFile.FORCES.file()),
                    "invalid sum of men: " + SchemaValidator.plain(men) + " (expected at most "
                            + SchemaValidator.plain(most)
                            + ", a seventh of the people of all places and the pool of the home army)",
                    "reduce men of a force, or write more people.");
        }
    }

    private static double sum(List<EntryView> entries, String key) {
        return entries.stream().mapToDouble(entry -> CommonSchemas.maybeAmount(entry, key).orElse(0)).sum();
    }

    static List<InitialForce> build(EntryIndex index) {
        var forces = new ArrayList<InitialForce>();
        for (EntryView entry : index.entries(ScenarioFile.FORCES)) {
            forces.add(new InitialForce(entry.text("id"), index.index(ScenarioFile.CONTINGENTS, entry, "contingent"),
                    index.index(ScenarioFile.PLACES, entry, "place"),
                    index.index(ScenarioFile.LEADERS, entry, "leader"), CommonSchemas.whole(entry, "men"),
                    (int) CommonSchemas.whole(entry, "guns"),
                    entry.word("role", InitialForce.Role.class)));
        }
        return forces;
    }
}
