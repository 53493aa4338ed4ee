package puebla.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import puebla.app.Counterfactual;
import puebla.app.document.PairDocument;
import puebla.experiment.CompletedRun;
import puebla.experiment.ExperimentRequest;
import puebla.experiment.Json;
import puebla.narrative.DivergedRuns;
import puebla.narrative.PairLayout;
import puebla.narrative.PairNarrator;
import puebla.scenario.Loading;
import puebla.scenario.catalog.Language;

/** {@code puebla compare --tell SEED}: tells a baseline and its counterfactual side by side. */
record PairNarration(CliContext context, CommonOptions common, CommandSpec spec, TellPairOptions options,
        Language language) {
    /** Prints the narrative of one pair for each counterfactual. A JSON document has only one pair. */
    int tell(ExperimentRequest request, Loading.Loaded without, List<Counterfactual> with) {
        if (common.json && with.size() > 1) {
            throw new UsageException("--json cannot be combined with --each and --tell",
                    "remove --json, or write one --change.");
        }
        var run = CompletedRun.of(request, without);
        var out = spec.commandLine().getOut();
        var narrator = new PairNarrator(language, options.detail == NarrativeDetail.ALL);
        for (var counterfactual : with) {
            var runs = new DivergedRuns(run, CompletedRun.of(request, counterfactual.loaded()));
            if (common.json) {
                out.print(Json.text(PairDocument.of(request, runs, narrator, counterfactual.changes())));
            } else {
                new PairLayout(context.terminal().width()).lines(narrator.tell(runs, counterfactual.changes()))
                        .forEach(out::println);
            }
        }
        out.flush();
        return Status.DONE;
    }
}
