package puebla.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import puebla.lab.Json;
import puebla.scenario.problem.Nearest;

/** {@code puebla list}: what can I turn, what can I read? */
@Command(name = "list", sortOptions = false,
        description = "What can I turn, what can I read? With values, ranges, units and sources.",
        footer = {"", "Example:", "  puebla list levers",
                "      every key that --set takes by name, what it means and which values it may have"})
final class ListCommand implements Callable<Integer> {
    @Parameters(index = "0", arity = "1", paramLabel = "levers|measures|parameters|outcomes", converter = Topic.class,
            description = "What to list.")
    private String topic = "levers";

    @Parameters(index = "1", arity = "0..1", paramLabel = "SCENARIO", defaultValue = Shelf.STANDARD,
            description = "Name under scenarios/ or a folder (default: ${DEFAULT-VALUE}).")
    private String scenario = Shelf.STANDARD;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Desk desk;

    ListCommand(Desk desk) {
        this.desk = desk;
    }

    /** What can be listed. */
    static final class Topic implements ITypeConverter<String> {
        private static final List<String> ALL = List.of("levers", "measures", "parameters", "outcomes");

        @Override
        public String convert(String text) {
            if (!ALL.contains(text)) {
                throw new Mistake("there is no list of '" + text + "'", Nearest.advice(text, ALL, ""));
            }
            return text;
        }
    }

    @Override
    public Integer call() {
        var book = desk.shelf().open(scenario, List.of()).book();
        var out = spec.commandLine().getOut();
        if (common.json) {
            var document = Json.object();
            document.put("scenario", book.info().id());
            ListDocument.fill(document.putArray(topic), topic, book);
            out.print(Json.text(document));
        } else {
            ListTables.of(topic, book).print(out, desk.terminal().width());
        }
        out.flush();
        return Status.DONE;
    }
}
