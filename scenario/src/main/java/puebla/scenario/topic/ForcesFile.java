package puebla.scenario.topic;

import static puebla.scenario.shape.Shape.list;
import static puebla.scenario.shape.Shape.may;
import static puebla.scenario.shape.Shape.must;
import static puebla.scenario.shape.Shape.form;
import static puebla.scenario.shape.Shape.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import puebla.kernel.War;
import puebla.kernel.campaign.Forces;
import puebla.kernel.data.ForceOnDayZero;
import puebla.scenario.book.Sheet;
import puebla.scenario.problem.Problems;
import puebla.scenario.problem.Spot;
import puebla.scenario.shape.Ids;
import puebla.scenario.shape.Row;
import puebla.scenario.shape.Shape;
import puebla.scenario.shape.ShapeCheck;

/** The file {@code forces.yaml}: the forces on day 0. */
final class ForcesFile {
    /** Largest number of men of a force. Judgement. */
    private static final long MOST_MEN = 1_000_000;
    static final Shape SHAPE = form(must("forces", list(form(must("id", Parts.ID),
            must("contingent", new Shape.Ref(Sheet.CONTINGENTS)),
            must("place", new Shape.Ref(Sheet.PLACES)),
            may("leader", new Shape.Maybe(new Shape.Ref(Sheet.LEADERS))),
            must("men", Parts.sourcedWhole(0, MOST_MEN)),
            must("guns", Parts.sourcedWhole(0, 10_000)),
            must("role", word("role", ForceOnDayZero.Role.class)),
            must("name", Parts.NAME),
            must("source", Parts.SOURCE),
            must("confidence", Parts.CONFIDENCE),
            may("note", Parts.TEXT)))));

    /**
     * Largest number of forces on day 0: half of the model's capacity. Columns, landings and new armies need the rest.
     */
    private static final int MOST = Forces.SLOTS / 2;

    private ForcesFile() {}

    static void check(Ids ids, Problems problems) {
        if (ids.rows(Sheet.FORCES).size() > MOST) {
            problems.add(Spot.whole(Sheet.FORCES.file()),
                    "invalid number of forces: " + ids.rows(Sheet.FORCES).size() + " (expected at most " + MOST
                            + " on day 0)",
                    "merge small garrisons.");
        }
        haveEnoughMen(ids, problems);
        Map<String, Row> led = new HashMap<>();
        for (Row row : ids.rows(Sheet.FORCES)) {
            String leader = row.said("leader");
            if (leader.isEmpty()) {
                continue;
            }
            Row earlier = led.putIfAbsent(leader, row);
            if (earlier != null) {
                problems.add(row.spot("leader"), "duplicate leader '" + leader + "' of two forces",
                        "name another leader or none; the first is at " + earlier.spot("leader") + ".");
            }
            String his = ids.row(Sheet.LEADERS, leader).flatMap(person -> person.maybeText("side")).orElse("");
            String its = row.maybeText("contingent").flatMap(id -> ids.row(Sheet.CONTINGENTS, id))
                    .flatMap(contingent -> contingent.maybeText("side")).orElse("");
            if (!his.isEmpty() && !its.isEmpty() && !his.equals(its)) {
                problems.add(row.spot("leader"),
                        "invalid leader '" + leader + "' of the side " + his + "; the contingent '"
                                + row.said("contingent") + "' has the side " + its,
                        "name a leader of the side " + its + ".");
            }
        }
    }

    /** Checks that the people of the country and the pool of the home army are enough for all forces of day 0. */
    private static void haveEnoughMen(Ids ids, Problems problems) {
        if (!ids.known(Sheet.PLACES) || !ids.known(Sheet.CONTINGENTS)) {
            return;
        }
        double people = sum(ids.rows(Sheet.PLACES), "people");
        double pool = sum(ids.rows(Sheet.CONTINGENTS).stream().filter(row -> row.said("kind").equals("home-line"))
                .toList(), "pool-men");
        double most = War.menAtArms(people) + pool;
        double men = sum(ids.rows(Sheet.FORCES), "men");
        boolean tooMany =
                ids.rows(Sheet.FORCES).stream().anyMatch(row -> Parts.maybeAmount(row, "men").orElse(0) > MOST_MEN);
        if (men > most && !tooMany) {
            problems.add(Spot.whole(Sheet.FORCES.file()),
                    "invalid sum of men: " + ShapeCheck.plain(men) + " (expected at most " + ShapeCheck.plain(most)
                            + ", a seventh of the people of all places and the pool of the home army)",
                    "reduce men of a force, or write more people.");
        }
    }

    private static double sum(List<Row> rows, String key) {
        return rows.stream().mapToDouble(row -> Parts.maybeAmount(row, key).orElse(0)).sum();
    }

    static List<ForceOnDayZero> build(Ids ids) {
        var forces = new ArrayList<ForceOnDayZero>();
        for (Row row : ids.rows(Sheet.FORCES)) {
            forces.add(new ForceOnDayZero(row.text("id"), ids.index(Sheet.CONTINGENTS, row, "contingent"),
                    ids.index(Sheet.PLACES, row, "place"),
                    ids.index(Sheet.LEADERS, row, "leader"), Parts.whole(row, "men"), (int) Parts.whole(row, "guns"),
                    row.word("role", ForceOnDayZero.Role.class)));
        }
        return forces;
    }
}
