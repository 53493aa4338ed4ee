package puebla.scenario.file;

import static puebla.scenario.schema.Schema.form;
import static puebla.scenario.schema.Schema.may;
import static puebla.scenario.schema.Schema.must;
import static puebla.scenario.schema.Schema.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import puebla.kernel.scenario.Creed;
import puebla.kernel.scenario.Group;
import puebla.kernel.scenario.Scenario;
import puebla.kernel.scenario.Topic;
import puebla.scenario.catalog.ScenarioFile;
import puebla.scenario.schema.EntryIndex;
import puebla.scenario.schema.EntryView;
import puebla.scenario.schema.Schema;

/** The file {@code groups.yaml}: the positions and the zeal of population groups and governments. */
final class GroupsFile {
    /** Least emphasis of a group on agreement: the model divides by it. Judgement. */
    private static final double LEAST_EMPHASIS = 0.001;
    private static final Schema TOPIC = word("topic", Topic.class);
    private static final Schema POSITIONS = new Schema.Table(TOPIC, CommonSchemas.sourced(-1, 1), true);
    private static final Schema ZEAL = new Schema.Table(TOPIC, CommonSchemas.sourced(0, 1), true);
    private static final Schema PATRON = government();
    private static final Schema GOVERNMENT = government(must("creed", CommonSchemas.sourced(-1, 1)));

    static final Schema SCHEMA =
            form(may("topics", new Schema.Several(TOPIC, Topic.values().length, Topic.values().length)),
                    must("groups",
                            new Schema.Several(form(must("id", CommonSchemas.ID),
                                    must("kind", word("kind of group", Group.Kind.class)),
                                    must("name", CommonSchemas.NAME),
                                    must("emphasis", CommonSchemas.sourced(LEAST_EMPHASIS, 1)),
                                    must("dependence-on-order", CommonSchemas.sourced(0, 1)),
                                    must("resents-foreigners", CommonSchemas.sourced(0, 1)),
                                    must("positions", POSITIONS),
                                    must("zeal", ZEAL),
                                    must("source", CommonSchemas.SOURCE),
                                    must("confidence", CommonSchemas.CONFIDENCE),
                                    may("note", CommonSchemas.TEXT)), 1, 64)),
                    must("governments", form(must("home", GOVERNMENT),
                            must("client-conservative", GOVERNMENT),
                            must("client-liberal", GOVERNMENT),
                            must("patron", PATRON))));

    private GroupsFile() {}

    private static Schema government(Schema.Key... more) {
        var keys = new ArrayList<>(List.of(must("positions", POSITIONS), must("zeal", ZEAL)));
        keys.addAll(List.of(more));
        keys.addAll(List.of(may("source", CommonSchemas.SOURCE), may("confidence", CommonSchemas.CONFIDENCE),
                may("note", CommonSchemas.TEXT)));
        return form(keys.toArray(Schema.Key[]::new));
    }

    static List<Group> build(EntryIndex index) {
        var groups = new ArrayList<Group>();
        for (EntryView entry : index.entries(ScenarioFile.GROUPS)) {
            groups.add(new Group(entry.text("id"), entry.word("kind", Group.Kind.class), creed(entry),
                    CommonSchemas.amount(entry, "emphasis", 0), CommonSchemas.amount(entry, "dependence-on-order", 0),
                    CommonSchemas.amount(entry, "resents-foreigners", 0)));
        }
        return groups;
    }

    static Scenario.Creeds governments(EntryIndex index) {
        EntryView entry = index.root(ScenarioFile.GROUPS).orElseThrow().entry("governments");
        EntryView home = entry.entry("home");
        EntryView conservative = entry.entry("client-conservative");
        EntryView liberal = entry.entry("client-liberal");
        return new Scenario.Creeds(creed(home), creed(conservative), creed(liberal), creed(entry.entry("patron")),
                new Scenario.LeadersScale(CommonSchemas.amount(home, "creed", 0),
                        CommonSchemas.amount(conservative, "creed", 0), CommonSchemas.amount(liberal, "creed", 0)));
    }

    private static Creed creed(EntryView entry) {
        return new Creed(byTopic(entry.entry("positions")), byTopic(entry.entry("zeal")));
    }

    private static List<Double> byTopic(EntryView entry) {
        return Arrays.stream(Topic.values()).map(topic -> CommonSchemas.amount(entry, Schema.id(topic), 0)).toList();
    }
}
