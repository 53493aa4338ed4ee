package puebla.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import puebla.lab.Json;
import puebla.scenario.Loading;
import puebla.scenario.Scenarios;
import puebla.scenario.problem.Problem;

/** {@code puebla check}: validates a scenario. */
@Command(name = "check", sortOptions = false,
        description = "Validates a scenario. Prints every problem with file, line, column and fix. Exit status 1 if there are problems.",
        footer = {"", "Example:", "  puebla check my-war",
                "      validates the scenario in the folder my-war"})
final class CheckCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "SCENARIO", defaultValue = Shelf.STANDARD,
            description = Shelf.MEANING)
    private String scenario = Shelf.STANDARD;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Desk desk;

    CheckCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        var folder = ScenarioArgument.folder(desk, spec, common, scenario);
        var loading = Scenarios.load(folder);
        List<Problem> problems = loading instanceof Loading.Refused refused ? refused.problems() : List.of();
        var out = spec.commandLine().getOut();
        if (common.json) {
            out.print(json(folder, problems));
        } else {
            problems.forEach(problem -> Unsound.print(out, folder, problem));
            if (!common.quiet) {
                out.println(verdict(loading, problems));
            }
        }
        out.flush();
        return problems.isEmpty() ? Status.DONE : Status.PROBLEMS;
    }

    private String verdict(Loading loading, List<Problem> problems) {
        return switch (loading) {
            case Loading.Loaded loaded -> scenario + " is valid: " + loaded.scenario().places().size() + " places, "
                    + loaded.scenario().routes().size()
                    + " routes, " + loaded.scenario().actors().size() + " actors, " + loaded.scenario().leaders().size()
                    + " leaders, "
                    + loaded.scenario().measures().size() + " measures, " + loaded.book().claims().size() + " claims.";
            case Loading.Refused _ -> Unsound.count(problems);
        };
    }

    private static String json(Path folder, List<Problem> problems) {
        var document = Json.object();
        document.put("scenario", String.valueOf(folder.getFileName()));
        document.put("sound", problems.isEmpty());
        var list = document.putArray("problems");
        for (var problem : problems) {
            var node = list.addObject();
            node.put("file", problem.file());
            node.put("line", problem.line());
            node.put("column", problem.column());
            node.put("wrong", problem.wrong());
            node.put("fix", problem.fix());
        }
        return Json.text(document);
    }
}
