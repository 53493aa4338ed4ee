package puebla.scenario.file;

import static puebla.scenario.schema.Schema.form;
import static puebla.scenario.schema.Schema.list;
import static puebla.scenario.schema.Schema.may;
import static puebla.scenario.schema.Schema.must;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import puebla.kernel.scenario.Army;
import puebla.scenario.catalog.ScenarioFile;
import puebla.scenario.diagnostic.Diagnostics;
import puebla.scenario.schema.EntryIndex;
import puebla.scenario.schema.EntryView;
import puebla.scenario.schema.Schema;
import puebla.scenario.source.Node;

/** The file {@code armies.yaml}: armies of the home side, with their commanders, bases and levy places. */
final class ArmiesFile {
    private static final int MOST_COMMANDERS = 12;
    private static final int MOST_BASES = 6;
    private static final int MOST_LEVY_PLACES = 24;
    private static final Schema.Ref PLACE = new Schema.Ref(ScenarioFile.PLACES);
    static final Schema SCHEMA = form(must("armies", list(form(must("id", CommonSchemas.ID),
            must("name", CommonSchemas.NAME),
            must("commanders", new Schema.Several(new Schema.Ref(ScenarioFile.LEADERS), 1, MOST_COMMANDERS)),
            must("bases", new Schema.Several(PLACE, 1, MOST_BASES)),
            must("levy", new Schema.Several(PLACE, 1, MOST_LEVY_PLACES)),
            may("customs", PLACE),
            must("source", CommonSchemas.SOURCE),
            must("confidence", CommonSchemas.CONFIDENCE),
            may("note", CommonSchemas.TEXT)))));

    private ArmiesFile() {}

    /** Checks that no place raises men for two armies, and that no customs house feeds two. */
    static void check(EntryIndex index, Diagnostics diagnostics) {
        Map<String, String> levying = new HashMap<>();
        Map<String, String> fed = new HashMap<>();
        for (EntryView army : index.entries(ScenarioFile.ARMIES)) {
            for (Node item : army.list("levy")) {
                if (item instanceof Node.Scalar place) {
                    String other = levying.putIfAbsent(place.text(), army.said("id"));
                    if (other != null) {
                        diagnostics.add(place.location(), "duplicate levy place '" + place.text() + "' of army "
                                + army.said("id") + " (it raises men for " + other + ")",
                                "remove it from one of the two lists.");
                    }
                }
            }
            if (army.has("customs")) {
                String other = fed.putIfAbsent(army.said("customs"), army.said("id"));
                if (other != null) {
                    diagnostics.add(army.location("customs"), "duplicate customs place '" + army.said("customs")
                            + "' of army " + army.said("id") + " (it feeds " + other + ")",
                            "name another place, or remove customs from one of the two armies.");
                }
            }
        }
    }

    static List<Army> build(EntryIndex index) {
        var armies = new ArrayList<Army>();
        for (EntryView entry : index.entries(ScenarioFile.ARMIES)) {
            armies.add(new Army(entry.text("id"), indices(index, ScenarioFile.LEADERS, entry, "commanders"),
                    indices(index, ScenarioFile.PLACES, entry, "bases"),
                    indices(index, ScenarioFile.PLACES, entry, "levy"),
                    entry.has("customs") ? index.index(ScenarioFile.PLACES, entry, "customs") : -1));
        }
        return armies;
    }

    private static List<Integer> indices(EntryIndex index, ScenarioFile file, EntryView entry, String key) {
        return entry.texts(key).stream().map(id -> index.index(file, id)).toList();
    }
}
