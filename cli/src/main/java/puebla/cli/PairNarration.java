package puebla.cli;

import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import puebla.app.document.PairDocument;
import puebla.experiment.CompletedRun;
import puebla.experiment.ExperimentRequest;
import puebla.experiment.Json;
import puebla.kernel.Model;
import puebla.narrative.DivergedRuns;
import puebla.narrative.MissingTextException;
import puebla.narrative.PairLayout;
import puebla.narrative.PairNarrator;
import puebla.scenario.Loading;
import puebla.scenario.catalog.Language;

/** {@code puebla compare --tell SEED}: tells a baseline and its counterfactual side by side. */
record PairNarration(CliContext context, CommonOptions common, CommandSpec spec, TellPairOptions options,
        Language language) {
    /** Prints the narrative of one pair for each counterfactual. A JSON document has only one pair. */
    int tell(ExperimentRequest request, Loading.Loaded without, List<Loading.Loaded> with,
            List<Map<String, String>> changes) {
        if (common.json && with.size() > 1) {
            throw new UsageException("--json cannot be combined with --each and --tell",
                    "remove --json, or write one --change.");
        }
        var run = CompletedRun.of(new Model(without.scenario(), request.random()), without.metadata(),
                request.firstSeed());
        var out = spec.commandLine().getOut();
        var narrator = new PairNarrator(language, options.detail == NarrativeDetail.ALL);
        try {
            for (int c = 0; c < with.size(); c++) {
                var runs =
                        new DivergedRuns(run, CompletedRun.of(new Model(with.get(c).scenario(), request.random()),
                                with.get(c).metadata(), request.firstSeed()));
                if (common.json) {
                    out.print(Json.text(PairDocument.of(request, runs, narrator, changes.get(c))));
                } else {
                    new PairLayout(context.terminal().width()).lines(narrator.tell(runs, changes.get(c)))
                            .forEach(out::println);
                }
            }
        } catch (MissingTextException lacking) {
            throw new UsageException(String.valueOf(lacking.getMessage()),
                    "add the text; scenarios/" + ScenarioRepository.STANDARD
                            + "/texts shows every text that a narrative needs.");
        }
        out.flush();
        return Status.DONE;
    }
}
