package puebla.scenario.topic;

import static puebla.scenario.shape.Shape.may;
import static puebla.scenario.shape.Shape.must;
import static puebla.scenario.shape.Shape.form;
import static puebla.scenario.shape.Shape.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import puebla.kernel.Scenario;
import puebla.kernel.data.Creed;
import puebla.kernel.data.Group;
import puebla.kernel.data.Topic;
import puebla.scenario.book.Sheet;
import puebla.scenario.shape.Ids;
import puebla.scenario.shape.Row;
import puebla.scenario.shape.Shape;

/** The file {@code groups.yaml}: the positions and the zeal of population groups and governments. */
final class GroupsFile {
    /** Least emphasis of a group on agreement: the model divides by it. Judgement. */
    private static final double LEAST_EMPHASIS = 0.001;
    private static final Shape TOPIC = word("topic", Topic.class);
    private static final Shape POSITIONS = new Shape.Table(TOPIC, Parts.sourced(-1, 1), true);
    private static final Shape ZEAL = new Shape.Table(TOPIC, Parts.sourced(0, 1), true);
    private static final Shape CREED = form(must("positions", POSITIONS),
            must("zeal", ZEAL),
            may("source", Parts.SOURCE),
            may("confidence", Parts.CONFIDENCE),
            may("note", Parts.TEXT));

    static final Shape SHAPE =
            form(may("topics", new Shape.Several(TOPIC, Topic.values().length, Topic.values().length)),
                    must("groups",
                            new Shape.Several(form(must("id", Parts.ID),
                                    must("kind", word("kind of group", Group.Kind.class)),
                                    must("name", Parts.NAME),
                                    must("emphasis", Parts.sourced(LEAST_EMPHASIS, 1)),
                                    must("positions", POSITIONS),
                                    must("zeal", ZEAL),
                                    must("source", Parts.SOURCE),
                                    must("confidence", Parts.CONFIDENCE),
                                    may("note", Parts.TEXT)), 1, 64)),
                    must("governments", form(must("home", CREED),
                            must("client-conservative", CREED),
                            must("client-liberal", CREED),
                            must("patron", CREED))));

    private GroupsFile() {}

    static List<Group> build(Ids ids) {
        var groups = new ArrayList<Group>();
        for (Row row : ids.rows(Sheet.GROUPS)) {
            groups.add(new Group(row.text("id"), row.word("kind", Group.Kind.class), creed(row),
                    Parts.amount(row, "emphasis", 0)));
        }
        return groups;
    }

    static Scenario.Creeds governments(Ids ids) {
        Row row = ids.root(Sheet.GROUPS).orElseThrow().row("governments");
        return new Scenario.Creeds(creed(row.row("home")), creed(row.row("client-conservative")),
                creed(row.row("client-liberal")), creed(row.row("patron")));
    }

    private static Creed creed(Row row) {
        return new Creed(byTopic(row.row("positions")), byTopic(row.row("zeal")));
    }

    private static List<Double> byTopic(Row row) {
        return Arrays.stream(Topic.values()).map(topic -> Parts.amount(row, Shape.id(topic), 0)).toList();
    }
}
