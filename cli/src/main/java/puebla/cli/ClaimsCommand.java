package puebla.cli;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import puebla.app.document.ClaimsDocument;
import puebla.experiment.Ensemble;
import puebla.experiment.ExperimentRequest;
import puebla.experiment.Json;
import puebla.experiment.claims.ClaimScores;
import puebla.experiment.summary.Summary;
import puebla.kernel.Model;
import puebla.kernel.Simulation;
import puebla.kernel.decision.Policy;
import puebla.scenario.Loading;

/** {@code puebla claims}: scores the claims of the accounts. */
@Command(name = "claims", sortOptions = false,
        description = "Compares every claim of the accounts with many runs and scores the accounts.",
        footer = {"", "Example:", "  puebla claims --runs 400 --lang it",
                "      each claim in Italian, and the share of 400 runs in which it is true"})
final class ClaimsCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "SCENARIO", defaultValue = ScenarioRepository.STANDARD,
            description = ScenarioRepository.MEANING)
    private String scenario = ScenarioRepository.STANDARD;

    @Mixin
    private final SeedOptions seeds = new SeedOptions();

    @Mixin
    private final LanguageOptions language = new LanguageOptions();

    @Mixin
    private final RandomOptions random = new RandomOptions();

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final CliContext context;

    ClaimsCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        seeds.check();
        var loaded = ScenarioArgument.open(context, spec, common, scenario, List.of());
        var summary = Summary.of(loaded.scenario());
        var scores = new ClaimScores(loaded.metadata(), summary);
        try (var interrupt = context.interrupts().get()) {
            run(loaded, summary, scores, interrupt);
            if (summary.runs() > 0) {
                answer(loaded,
                        new ExperimentRequest(loaded.metadata().info(), Collections.emptySortedMap(), seeds.first,
                                summary.runs(),
                                random.generator),
                        scores, interrupt.cut(summary.runs(), seeds.runs));
            }
            return interrupt.status(spec, summary.runs(), seeds.runs);
        }
    }

    private void run(Loading.Loaded loaded, Summary summary, ClaimScores scores, Interrupt interrupt) {
        var model = new Model(loaded.scenario(), random.generator);
        try (var progress = context.progress(seeds.runs, common, interrupt)) {
            new Ensemble(seeds.first, seeds.runs, common.threads)
                    .run(seed -> Simulation.run(model, seed, Policy.HISTORICAL), run -> {
                        summary.add(run);
                        scores.add(run);
                    }, progress);
        }
    }

    private void answer(Loading.Loaded loaded, ExperimentRequest request, ClaimScores scores, boolean cut) {
        var out = spec.commandLine().getOut();
        if (common.json) {
            var document = ClaimsDocument.of(request, loaded.metadata(), scores.scores(), language.language);
            out.print(Json.text(Interrupt.marked(document, cut)));
        } else {
            var page = new TablePage(out, context.terminal().width(), language.texts());
            new ClaimsTables(scenario, request, loaded.metadata(), scores.scores(), page).print();
        }
        out.flush();
    }
}
