package puebla.cli;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import puebla.app.ScoreClaims;
import puebla.experiment.ExperimentRequest;
import puebla.experiment.Json;
import puebla.scenario.Loading;

/** {@code puebla claims}: scores the claims of the accounts. */
@Command(name = "claims", sortOptions = false,
        description = "Compares every claim of the accounts with many runs and scores the accounts.",
        footer = {"", "Example:", "  puebla claims --runs 400 --lang it",
                "      each claim in Italian, and the share of 400 runs in which it is true"})
final class ClaimsCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "SCENARIO", defaultValue = ScenarioLookup.STANDARD,
            description = ScenarioLookup.MEANING)
    private String scenario = ScenarioLookup.STANDARD;

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
        var request = new ExperimentRequest(loaded.metadata().info(), Collections.emptySortedMap(), seeds.first,
                seeds.runs, random.generator);
        var claims = new ScoreClaims(request, loaded, language.of(loaded.metadata().info()), common.threads);
        try (var interrupt = context.interrupts().get()) {
            int finished;
            try (var progress = context.progress(seeds.runs, common, interrupt)) {
                finished = claims.run(progress);
            }
            if (claims.begun()) {
                answer(loaded, claims, interrupt.cut(finished, seeds.runs));
            }
            return interrupt.status(spec, finished, seeds.runs);
        }
    }

    private void answer(Loading.Loaded loaded, ScoreClaims claims, boolean cut) {
        var out = spec.commandLine().getOut();
        if (common.json) {
            out.print(Json.text(Interrupt.marked(claims.document(), cut)));
        } else {
            var page = new TablePage(out, context.terminal().width(), language.texts(loaded.metadata().info()));
            new ClaimsTables(scenario, claims.finished(), loaded.metadata(), claims.scores(), page).print();
        }
        out.flush();
    }
}
