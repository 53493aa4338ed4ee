package puebla.scenario.topic;

import static puebla.scenario.shape.Shape.list;
import static puebla.scenario.shape.Shape.may;
import static puebla.scenario.shape.Shape.must;
import static puebla.scenario.shape.Shape.form;
import static puebla.scenario.shape.Shape.word;

import java.util.ArrayList;
import java.util.List;
import puebla.kernel.data.Candidate;
import puebla.kernel.data.Leader;
import puebla.scenario.book.Sheet;
import puebla.scenario.shape.Ids;
import puebla.scenario.shape.Row;
import puebla.scenario.shape.Shape;

/** The files {@code leaders.yaml} and {@code candidates.yaml}: named leaders, and candidates for the throne. */
final class LeadersFile {
    static final Shape SHAPE = form(must("leaders", list(form(must("id", Parts.ID),
            must("side", Parts.SIDE),
            must("office", word("office", Leader.Office.class)),
            must("name", Parts.NAME),
            must("creed", Parts.sourced(-1, 1)),
            must("ability", Parts.prior(-3, 3)),
            must("grievance", Parts.sourced(0, 1)),
            must("following", Parts.sourced(0, 1)),
            must("compromised", Parts.sourced(0, 1)),
            must("region", new Shape.Ref(Sheet.PLACES)),
            must("rank", new Shape.Whole(1, 3)),
            must("source", Parts.SOURCE),
            must("confidence", Parts.CONFIDENCE),
            may("note", Parts.TEXT)))));

    static final Shape CANDIDATES = form(must("candidates", new Shape.Several(form(must("id", Parts.ID),
            may("leader", new Shape.Maybe(new Shape.Ref(Sheet.LEADERS))),
            must("name", Parts.NAME),
            must("willingness", Parts.prior(-20, 20)),
            must("dynastic-price", Parts.sourced(0, 1)),
            must("source", Parts.SOURCE),
            must("confidence", Parts.CONFIDENCE),
            may("note", Parts.TEXT)), 1, 64)));

    private LeadersFile() {}

    static List<Leader> build(Ids ids) {
        var leaders = new ArrayList<Leader>();
        for (Row row : ids.rows(Sheet.LEADERS)) {
            leaders.add(new Leader(row.text("id"), row.text("side").equals("intervention"),
                    row.word("office", Leader.Office.class), Parts.amount(row, "creed", 0),
                    Parts.prior(row, "ability", 0), Parts.amount(row, "grievance", 0),
                    Parts.amount(row, "following", 0), Parts.amount(row, "compromised", 0),
                    ids.index(Sheet.PLACES, row, "region"), (int) row.number("rank")));
        }
        return leaders;
    }

    static List<Candidate> candidates(Ids ids) {
        var candidates = new ArrayList<Candidate>();
        for (Row row : ids.rows(Sheet.CANDIDATES)) {
            candidates.add(new Candidate(row.text("id"), ids.index(Sheet.LEADERS, row, "leader"),
                    Parts.prior(row, "willingness", 0), Parts.amount(row, "dynastic-price", 0)));
        }
        return candidates;
    }
}
