package puebla.scenario.file;

import static puebla.scenario.schema.Schema.form;
import static puebla.scenario.schema.Schema.list;
import static puebla.scenario.schema.Schema.may;
import static puebla.scenario.schema.Schema.must;
import static puebla.scenario.schema.Schema.word;

import java.util.ArrayList;
import java.util.List;
import puebla.kernel.scenario.Candidate;
import puebla.kernel.scenario.Leader;
import puebla.scenario.catalog.ScenarioFile;
import puebla.scenario.schema.EntryIndex;
import puebla.scenario.schema.EntryView;
import puebla.scenario.schema.Schema;

/** The files {@code leaders.yaml} and {@code candidates.yaml}: named leaders, and candidates for the throne. */
final class LeadersFile {
    static final Schema SCHEMA = form(must("leaders", list(form(must("id", CommonSchemas.ID),
            must("side", CommonSchemas.SIDE),
            must("office", word("office", Leader.Office.class)),
            must("name", CommonSchemas.NAME),
            must("creed", CommonSchemas.sourced(-1, 1)),
            must("ability", CommonSchemas.prior(-3, 3)),
            must("grievance", CommonSchemas.sourced(0, 1)),
            must("following", CommonSchemas.sourced(0, 1)),
            must("compromised", CommonSchemas.sourced(0, 1)),
            must("region", new Schema.Ref(ScenarioFile.PLACES)),
            must("rank", new Schema.Whole(1, 3)),
            must("source", CommonSchemas.SOURCE),
            must("confidence", CommonSchemas.CONFIDENCE),
            may("note", CommonSchemas.TEXT)))));

    static final Schema CANDIDATES = form(must("candidates", new Schema.Several(form(must("id", CommonSchemas.ID),
            may("leader", new Schema.Maybe(new Schema.Ref(ScenarioFile.LEADERS))),
            must("name", CommonSchemas.NAME),
            must("willingness", CommonSchemas.prior(-20, 20)),
            must("dynastic-price", CommonSchemas.sourced(0, 1)),
            must("source", CommonSchemas.SOURCE),
            must("confidence", CommonSchemas.CONFIDENCE),
            may("note", CommonSchemas.TEXT)), 1, 64)));

    private LeadersFile() {}

    static List<Leader> build(EntryIndex index) {
        var leaders = new ArrayList<Leader>();
        for (EntryView entry : index.entries(ScenarioFile.LEADERS)) {
            leaders.add(new Leader(entry.text("id"), entry.text("side").equals("intervention"),
                    entry.word("office", Leader.Office.class), CommonSchemas.amount(entry, "creed", 0),
                    CommonSchemas.prior(entry, "ability", 0), CommonSchemas.amount(entry, "grievance", 0),
                    CommonSchemas.amount(entry, "following", 0), CommonSchemas.amount(entry, "compromised", 0),
                    index.index(ScenarioFile.PLACES, entry, "region"), (int) entry.number("rank")));
        }
        return leaders;
    }

    static List<Candidate> candidates(EntryIndex index) {
        var candidates = new ArrayList<Candidate>();
        for (EntryView entry : index.entries(ScenarioFile.CANDIDATES)) {
            candidates.add(new Candidate(entry.text("id"), index.index(ScenarioFile.LEADERS, entry, "leader"),
                    CommonSchemas.prior(entry, "willingness", 0), CommonSchemas.amount(entry, "dynastic-price", 0)));
        }
        return candidates;
    }
}
