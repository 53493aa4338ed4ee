package puebla.cli;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import puebla.kernel.Model;
import puebla.kernel.Policy;
import puebla.kernel.Simulation;
import puebla.lab.Ensemble;
import puebla.lab.Json;
import puebla.lab.Question;
import puebla.lab.claims.ClaimScores;
import puebla.lab.claims.ClaimsDocument;
import puebla.lab.summary.Summary;
import puebla.scenario.Loading;

/** {@code puebla claims}: scores the claims of the accounts. */
@Command(name = "claims", sortOptions = false,
        description = "Compares every claim of the accounts with many runs and scores the accounts.",
        footer = {"", "Example:", "  puebla claims --runs 400 --lang it",
                "      each claim in Italian, and the share of 400 runs in which it is true"})
final class ClaimsCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "SCENARIO", defaultValue = Shelf.STANDARD,
            description = Shelf.MEANING)
    private String scenario = Shelf.STANDARD;

    @Mixin
    private final SeedOptions seeds = new SeedOptions();

    @Mixin
    private final LanguageOptions language = new LanguageOptions();

    @Mixin
    private final DiceOptions dice = new DiceOptions();

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Desk desk;

    ClaimsCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        seeds.check();
        var loaded = ScenarioArgument.open(desk, spec, common, scenario, List.of());
        var summary = Summary.of(loaded.scenario());
        var scores = new ClaimScores(loaded.book(), summary);
        try (var interrupt = desk.interrupts().get()) {
            fight(loaded, summary, scores, interrupt);
            if (summary.wars() > 0) {
                answer(loaded,
                        new Question(loaded.book().info(), Collections.emptySortedMap(), seeds.first, summary.wars(),
                                dice.generator),
                        scores, interrupt.cut(summary.wars(), seeds.runs));
            }
            return interrupt.status(spec, summary.wars(), seeds.runs);
        }
    }

    private void fight(Loading.Loaded loaded, Summary summary, ClaimScores scores, Interrupt interrupt) {
        var model = new Model(loaded.scenario(), dice.generator);
        try (var progress = desk.progress(seeds.runs, common, interrupt)) {
            new Ensemble(seeds.first, seeds.runs, common.threads)
                    .fight(seed -> Simulation.run(model, seed, Policy.HISTORICAL), run -> {
                        summary.add(run);
                        scores.add(run);
                    }, progress);
        }
    }

    private void answer(Loading.Loaded loaded, Question question, ClaimScores scores, boolean cut) {
        var out = spec.commandLine().getOut();
        if (common.json) {
            var document = new ClaimsDocument(question, loaded.book(), scores.scores(), language.language).json();
            out.print(Json.text(Interrupt.marked(document, cut)));
        } else {
            var page = new TablePage(out, desk.terminal().width(), language.texts());
            new ClaimsTables(scenario, question, loaded.book(), scores.scores(), page).print();
        }
        out.flush();
    }
}
