package puebla.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import puebla.app.ScoreRuns;
import puebla.app.ScoreStore;
import puebla.app.ScoredRuns;
import puebla.app.document.RequestFields;
import puebla.app.document.ScoreDocument;
import puebla.experiment.ExperimentRequest;
import puebla.experiment.Json;
import puebla.experiment.score.Facts;
import puebla.experiment.score.Score;
import puebla.kernel.random.Generator;
import puebla.scenario.Loading;
import puebla.scenario.catalog.Fact;
import puebla.scenario.diagnostic.Diagnostics;
import puebla.scenario.diagnostic.FileFault;
import puebla.scenario.file.FactsFile;
import puebla.store.QueryStoppedException;
import puebla.store.StoreRequest;

/** {@code puebla score}: scores many runs against history. */
@Command(name = "score", sortOptions = false,
        description = {"Scores many runs against the historical records, the gaps between them and the coarse history.",
                "Reads a store, or runs a scenario. Skill 1 is perfect, 0 as good as the forecast of the first day."},
        footer = {"", "Examples:", "  puebla score wars", "      scores the runs in the store wars",
                "  puebla score mexico-1861 --runs 400 --set calendar.mode=fixed",
                "      runs 400 wars and scores them",
                "  puebla score wars --against old-wars --json",
                "      also the difference from the runs of another store, seed by seed"})
final class ScoreCommand implements Callable<Integer> {
    private static final int QUERY_SECONDS = 600;
    private static final long MOST_BYTES_OF_FACTS = 1L << 20;

    @Parameters(arity = "0..1", paramLabel = "STORE|SCENARIO", defaultValue = ScenarioLookup.STANDARD,
            description = "Folder of a store made by puebla run --out, or name or folder of a scenario (default: "
                    + "${DEFAULT-VALUE}).")
    private String subject = ScenarioLookup.STANDARD;

    @Option(names = "--facts", paramLabel = "FILE",
            description = "Adds facts from a YAML file, or replaces those of the same id.")
    private @Nullable String factsFile;

    @Option(names = "--against", paramLabel = "STORE",
            description = "Also prints the difference from the runs of another store, over the seeds that both have.")
    private @Nullable String against;

    @Mixin
    private final SeedOptions seeds = new SeedOptions();

    @Mixin
    private final ChangeOptions changes = new ChangeOptions();

    @Mixin
    private final LanguageOptions language = new LanguageOptions();

    @Mixin
    private final RandomOptions random = new RandomOptions();

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final CliContext context;
    /** Whether Ctrl-C ended a query. */
    private boolean cancelled;

    ScoreCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        seeds.check();
        OptionGroups.exclude(spec, "--json", List.of("--lang"));
        boolean stored = StoreArgument.isFolder(subject) && Files.exists(Path.of(subject, "manifest.json"));
        try {
            return stored ? store() : runs();
        } catch (QueryStoppedException ended) {
            tell(cancelled ? "interrupted" : "failed: " + ended.getMessage()
                    + "\n  fix: select fewer rows in the queries of --facts.");
            return cancelled ? Status.INTERRUPTED : Status.FAILED;
        }
    }

    private int store() {
        for (String option : List.of("--runs", "--seed", "--set", "--dice")) {
            if (spec.commandLine().getParseResult().hasMatchedOption(option)) {
                throw new UsageException(option + " cannot be combined with a store",
                        "remove it, or name a scenario instead of the store.");
            }
        }
        var kept = RepeatedRequest.kept(subject);
        var request = kept.request();
        changes.take(request.changes());
        var loaded = context.scenarios().open(kept.scenario(context.scenarios()), changes.list());
        var facts = facts(loaded);
        try (var interrupt = context.interrupts().get()) {
            var runs = read(subject, loaded, facts, interrupt);
            var shown = new ExperimentRequest(loaded.metadata().info(), changes.byKey(), request.seed(),
                    Math.max(1, runs.runs()), request.random());
            if (!request.hash().equals(loaded.metadata().info().hash())) {
                remark("the scenario has changed since " + subject + " was made; its records of today are used");
            }
            answer(loaded, shown, fields(request, runs.runs()), facts, runs, interrupt, false);
            return Status.DONE;
        }
    }

    /** Returns the fields of the request that made a store, with the code that made it. */
    private static RequestFields fields(StoreRequest request, int runs) {
        return new RequestFields(request.scenario(), request.code().version(),
                request.code().modelDigest().orElse("not recorded"), request.scenarioVersion(), request.hash(),
                request.seed(), runs,
                request.random() == Generator.SPLITMIX ? Optional.empty() : Optional.of(request.random().id()),
                request.changes());
    }

    private int runs() {
        var loaded = ScenarioArgument.open(context, spec, common, subject, changes.list());
        var facts = facts(loaded);
        facts.stream().filter(fact -> fact.subject() instanceof Fact.Subject.Query).findFirst().ifPresent(fact -> {
            throw new UsageException("--facts: fact " + fact.id() + " has a query, which needs a store",
                    "run puebla run --out wars, then puebla score wars --facts " + factsFile + ".");
        });
        var request = new ExperimentRequest(loaded.metadata().info(), changes.byKey(), seeds.first, seeds.runs,
                random.generator);
        var ensemble = new ScoreRuns(request, loaded, facts, common.threads);
        try (var interrupt = context.interrupts().get()) {
            int finished;
            try (var progress = context.progress(seeds.runs, common, interrupt)) {
                finished = ensemble.run(progress);
            }
            if (ensemble.begun()) {
                answer(loaded, ensemble.finished(), RequestFields.of(ensemble.finished()), facts, ensemble.runs(),
                        interrupt, interrupt.cut(finished, seeds.runs));
            }
            return interrupt.status(spec, finished, seeds.runs);
        }
    }

    private void answer(Loading.Loaded loaded, ExperimentRequest request, RequestFields fields, List<Fact> facts,
            ScoredRuns runs, Interrupt interrupt, boolean cut) {
        var scenario = loaded.metadata().info();
        var score = Score.of(scenario, facts, runs.values(), runs.queries());
        List<Score.Difference> differences = List.of();
        if (against != null) {
            var others = read(against, loaded, facts, interrupt);
            differences = Score.against(scenario, facts, runs.values(), runs.queries(), others.values(),
                    others.queries());
        }
        var out = spec.commandLine().getOut();
        if (common.json) {
            out.print(Json.text(Interrupt.marked(
                    ScoreDocument.of(fields, scenario, score, runs.history(), differences), cut)));
        } else {
            var page = new TablePage(out, context.terminal().width(), language.texts(scenario));
            new ScoreTables(request, loaded.metadata(), score, runs.history(), differences, page).print();
        }
        out.flush();
    }

    private ScoredRuns read(String folder, Loading.Loaded loaded, List<Fact> facts, Interrupt interrupt) {
        try (var store = StoreArgument.open(folder);
                var _ = QueryWatchdog.over(store, interrupt, QueryWatchdog.Limits.of(QUERY_SECONDS),
                        _ -> Status.FAILED)) {
            return ScoreStore.read(store, loaded, facts);
        } catch (QueryStoppedException ended) {
            cancelled = interrupt.interrupted();
            throw ended;
        }
    }

    private List<Fact> facts(Loading.Loaded loaded) {
        var own = Facts.of(loaded.metadata());
        if (factsFile == null) {
            return own;
        }
        var diagnostics = new Diagnostics();
        var more = FactsFile.read(factsFile, text(factsFile), loaded.metadata(), diagnostics);
        if (!diagnostics.none()) {
            var first = diagnostics.inReadingOrder().getFirst();
            int others = diagnostics.inReadingOrder().size() - 1;
            throw new UsageException(first.place() + ": " + first.wrong()
                    + (others == 0 ? "" : " (and " + others + " more)"), first.fix());
        }
        return Facts.with(own, more);
    }

    private static String text(String file) {
        try {
            Path path = StoreArgument.path("--facts", file, "facts.yaml");
            if (!Files.isRegularFile(path) || Files.size(path) > MOST_BYTES_OF_FACTS) {
                throw UsageException.invalid("--facts", file, "a YAML file of at most 1 MB",
                        "name a file with facts; docs/how-to/score-the-model.md shows one.");
            }
            return Files.readString(path);
        } catch (IOException fault) {
            throw new UsageException("--facts: " + file + " cannot be read: " + FileFault.reason(fault),
                    "name a file that you can read, in UTF-8.");
        }
    }

    private void remark(String text) {
        if (!common.quiet) {
            tell(text);
        }
    }

    private void tell(String text) {
        var err = spec.commandLine().getErr();
        err.println(spec.qualifiedName() + ": " + text);
        err.flush();
    }
}
