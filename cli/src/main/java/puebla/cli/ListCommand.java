package puebla.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import puebla.app.document.ListDocument;
import puebla.experiment.Json;

/** {@code puebla list}: prints the codebook of a scenario. */
@Command(name = "list", sortOptions = false,
        description = "Prints the codebook of a scenario: levers, parameters, measures and other entries, with meanings, units, ranges and sources.",
        footer = {"", "Topics:",
                "  levers      documented overrides for --set and --change",
                "  switches    the levers that turn a system off",
                "  parameters  numbers of the model (--set parameters.ID=VALUE)",
                "  decisions   decisions and their options (--set decisions.ID=OPTION)",
                "  measures    numbers and dates that are read from a run",
                "  outcomes    how a run can end",
                "  events      types of events",
                "  actors      governments and powers",
                "  claims      statements of the accounts",
                "  columns     columns of the tables of a store",
                "", "Example:", "  puebla list levers",
                "      every lever, its values, its default and its meaning"})
final class ListCommand implements Callable<Integer> {
    @Parameters(index = "0", arity = "1", paramLabel = "TOPIC", converter = ListTopic.ById.class,
            description = "One of the topics below.")
    private ListTopic topic = ListTopic.LEVERS;

    @Parameters(index = "1", arity = "0..1", paramLabel = "SCENARIO", defaultValue = ScenarioLookup.STANDARD,
            description = ScenarioLookup.MEANING)
    private String scenario = ScenarioLookup.STANDARD;

    @Mixin
    private final LanguageOptions language = new LanguageOptions();

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final CliContext context;

    ListCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        var loaded = ScenarioArgument.open(context, spec, common, scenario, List.of());
        var texts = language.texts(loaded.metadata().info());
        var listing = topic.of(loaded, texts);
        var out = spec.commandLine().getOut();
        if (common.json) {
            out.print(Json.text(new ListDocument(loaded.metadata().info().id(), Map.of(topic.id(), listing.rows()))));
        } else {
            listing.print(new TablePage(out, context.terminal().width(), texts));
        }
        out.flush();
        return Status.DONE;
    }
}
