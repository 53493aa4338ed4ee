package puebla.scenario.topic;

import static puebla.scenario.shape.Shape.may;
import static puebla.scenario.shape.Shape.must;
import static puebla.scenario.shape.Shape.form;
import static puebla.scenario.shape.Shape.word;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import puebla.kernel.data.Actor;
import puebla.scenario.book.Sheet;
import puebla.scenario.problem.Problems;
import puebla.scenario.problem.Spot;
import puebla.scenario.shape.Ids;
import puebla.scenario.shape.Row;
import puebla.scenario.shape.Shape;
import puebla.scenario.shape.ShapeCheck;

/** The file {@code actors.yaml}: governments and powers. */
final class ActorsFile {
    static final Shape SHAPE = form(must("actors", new Shape.Several(form(must("id", Parts.ID),
            must("role", word("role", Actor.Role.class)),
            must("name", Parts.NAME),
            may("adjective", Parts.NAME),
            must("mail-days", Parts.sourced(0, 400)),
            must("neighbour-mail-days", Parts.sourced(0, 400)),
            may("claims-pesos", Parts.sourcedWhole(0, Parts.MOST_MONEY)),
            may("pledged-share", Parts.sourced(0, 1)),
            may("arrears-pesos", Parts.sourcedWhole(0, Parts.MOST_MONEY)),
            may("grievance", Parts.prior(0, 1)),
            may("regime-taste", Parts.prior(0, 1)),
            may("exit-threshold", Parts.prior(0, 1)),
            may("settles", Parts.prior(0, 1)),
            may("dynastic-tie", Parts.sourced(0, 1)),
            may("neighbour-dependence", Parts.sourced(0, 1)),
            must("currency", Parts.ID),
            must("per-peso", Parts.sourced(1 / Parts.MOST_PER_PESO, Parts.MOST_PER_PESO)),
            must("source", Parts.SOURCE),
            must("confidence", Parts.CONFIDENCE),
            may("note", Parts.TEXT)), 4, 64)));

    private ActorsFile() {}

    static void check(Ids ids, Problems problems) {
        double pledged = 0;
        for (Row row : ids.rows(Sheet.ACTORS)) {
            OptionalDouble share = Parts.maybeAmount(row, "pledged-share");
            if (share.isPresent() && (share.getAsDouble() < 0 || share.getAsDouble() > 1)) {
                return;
            }
            pledged += share.orElse(0);
        }
        if (pledged > 1 + 1e-6) {
            problems.add(Spot.whole(Sheet.ACTORS.file()),
                    "invalid sum of pledged-share: " + ShapeCheck.plain(Math.rint(pledged * 1e7) / 1e7)
                            + " (expected at most 1)",
                    "reduce the shares; together they cannot exceed the customs revenue.");
        }
    }

    static List<Actor> build(Ids ids) {
        var actors = new ArrayList<Actor>();
        for (Row row : ids.rows(Sheet.ACTORS)) {
            actors.add(new Actor(row.text("id"), row.word("role", Actor.Role.class), Parts.amount(row, "mail-days", 0),
                    Parts.amount(row, "neighbour-mail-days", 0),
                    Parts.whole(row, "claims-pesos"), Parts.amount(row, "pledged-share", 0),
                    Parts.whole(row, "arrears-pesos"), Parts.prior(row, "grievance", 0),
                    Parts.prior(row, "regime-taste", 0), Parts.prior(row, "exit-threshold", 0.5),
                    Parts.prior(row, "settles", 0), Parts.amount(row, "dynastic-tie", 0),
                    Parts.amount(row, "neighbour-dependence", 0), Parts.amount(row, "per-peso", 1)));
        }
        return actors;
    }
}
