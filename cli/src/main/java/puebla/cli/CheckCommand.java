package puebla.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import puebla.app.document.CheckDocument;
import puebla.experiment.Json;
import puebla.scenario.Loading;
import puebla.scenario.diagnostic.Diagnostic;
import puebla.scenario.source.ScenarioFolder;

/** {@code puebla check}: validates a scenario. */
@Command(name = "check", sortOptions = false,
        description = "Validates a scenario. Prints every problem with file, line, column and fix. Exit status 1 if there are problems.",
        footer = {"", "Example:", "  puebla check my-war",
                "      validates the scenario in the folder my-war"})
final class CheckCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "SCENARIO", defaultValue = ScenarioLookup.STANDARD,
            description = ScenarioLookup.MEANING)
    private String scenario = ScenarioLookup.STANDARD;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final CliContext context;

    CheckCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        var folder = ScenarioArgument.folder(context, spec, common, scenario);
        var loading = context.scenarios().scenarios().check(new ScenarioFolder(folder), List.of());
        List<Diagnostic> diagnostics = loading instanceof Loading.Invalid refused ? refused.diagnostics() : List.of();
        var out = spec.commandLine().getOut();
        if (common.json) {
            out.print(Json.text(CheckDocument.of(String.valueOf(folder.getFileName()), loading)));
        } else {
            diagnostics.forEach(diagnostic -> ScenarioProblems.print(out, folder, diagnostic));
            if (!common.quiet) {
                out.println(summary(loading, diagnostics));
                if (loading instanceof Loading.Loaded loaded) {
                    TranslationWork.print(out, folder, CheckDocument.untranslated(loaded),
                            loaded.metadata().info().languages().main());
                }
            }
        }
        out.flush();
        return diagnostics.isEmpty() ? Status.DONE : Status.PROBLEMS;
    }

    private String summary(Loading loading, List<Diagnostic> diagnostics) {
        return switch (loading) {
            case Loading.Loaded loaded -> scenario + " is valid: " + loaded.scenario().places().size() + " places, "
                    + loaded.scenario().routes().size()
                    + " routes, " + loaded.scenario().actors().size() + " actors, " + loaded.scenario().leaders().size()
                    + " leaders, "
                    + loaded.scenario().measures().size() + " measures, " + loaded.metadata().claims().size()
                    + " claims.";
            case Loading.Invalid _ -> ScenarioProblems.count(diagnostics);
        };
    }
}
